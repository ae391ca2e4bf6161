"""How the windows look at this computer: colours, size of the text, language."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.language import LANGUAGES, SYSTEM
from ui.setting.places import Place
from ui.theme import NAMES, TEXT_SCALES
from ui.tongue import ANEW, next_start
from ui.widgets.button import Button
from ui.widgets.card import Card, Rule
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl


class AppearanceCard(Card):
    """What is chosen holds at once; the language from the next start on."""

    def __init__(self, kit: Kit, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.key, self._place, self._kit = place.key, place, kit
        looks = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self.looks = SegmentedControl(
            [(name, looks[name]) for name in NAMES], name=self.tr("Colours")
        )
        self.sizes = SegmentedControl(
            [(str(scale), f"{scale:.0%}") for scale in TEXT_SCALES], name=self.tr("Text")
        )
        self.language = SegmentedControl(
            [(SYSTEM, self.tr("As the system")), *LANGUAGES.items()], name=self.tr("Language")
        )
        self.later = Label("", "muted", wrap=True)
        self.anew_button = Button(kit.icons, "", kind="quiet", icon="redo")
        self._build()
        self._wire()
        self.refresh()

    def show_fitting(self, said: str) -> bool:
        """Tell whether it fits the words."""
        return self._place.fits(said)

    @Slot()
    def refresh(self) -> None:
        """Show what holds."""
        theme = self._kit.theme
        self.looks.set_current(theme.tokens.name)
        self.sizes.set_current(str(theme.text_scale))
        chosen = self._kit.settings.text("language", SYSTEM)
        self.language.set_current(chosen if chosen in LANGUAGES else SYSTEM)
        self._tell(next_start(chosen))

    # Construction

    def _build(self) -> None:
        self.column.setContentsMargins(22, 16, 22, 12)
        self.column.setSpacing(4)
        self.column.addWidget(Label(self._place.title, "heading"))
        self.column.addWidget(Label(self._place.help, "muted", wrap=True))
        for title, help_, field in (
            (
                self.tr("Colours"),
                self.tr("Dark spares the eyes in a dim room; high contrast is for weak ones."),
                self.looks,
            ),
            (
                self.tr("Size of the text"),
                self.tr("Also by Ctrl and + or −. The calendar zooms by Ctrl and the wheel."),
                self.sizes,
            ),
            (
                self.tr("Language"),
                self.tr("Of the windows. Papers speak the language of their client."),
                self.language,
            ),
        ):
            self.column.addWidget(Rule())
            self.column.addWidget(_line(title, help_, field))
        self.column.addWidget(self.later)
        self.column.addWidget(self.anew_button, 0, Qt.AlignmentFlag.AlignLeading)
        if self._kit.register.has(ANEW):  # bound where it lies: by itself it would be a window
            self.anew_button.bind(self._kit.register.action(ANEW))

    def _wire(self) -> None:
        self.looks.chosen.connect(self._on_look)
        self.sizes.chosen.connect(self._on_size)
        self.language.chosen.connect(self._on_language)
        self._kit.theme.changed.connect(self.refresh)

    # Slots

    @Slot(str)
    def _on_look(self, name: str) -> None:
        self._kit.theme.switch(name)
        self._kit.settings.put("theme", name)

    @Slot(str)
    def _on_size(self, scale: str) -> None:
        self._kit.theme.switch(text_scale=float(scale))
        self._kit.settings.put("text_scale", float(scale))
        self._kit.register.refresh()

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self._kit.settings.put("language", language)
        self._kit.settings.save()
        self._kit.register.refresh()
        self._tell(next_start(language))

    # Internal

    def _tell(self, said: str) -> None:
        self.later.setText(said)
        self.later.setVisible(bool(said))
        self.anew_button.setVisible(bool(said))


def _line(title: str, help_: str, field: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 8, 0, 8)
    row.setSpacing(24)
    said = QVBoxLayout()
    said.setSpacing(2)
    said.addWidget(Label(title, "strong", wrap=True))
    said.addWidget(Label(help_, "muted", wrap=True))
    row.addLayout(said, 1)
    row.addWidget(field)
    return holder
