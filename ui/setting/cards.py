"""Cards of the settings: a group of lines, and a place where more is kept."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.values.settings import Group
from ui.icons import Icons
from ui.setting.line import SettingLine
from ui.setting.places import Place, section_of
from ui.setting.words import group_help, group_title
from ui.widgets.button import Button
from ui.widgets.card import Card, Rule
from ui.widgets.label import Label


class GroupCard(Card):
    """The settings of one group."""

    def __init__(self, group: Group, lines: list[SettingLine]) -> None:
        super().__init__()
        self.key = section_of(group)
        self.lines = lines
        self.column.setContentsMargins(22, 16, 22, 12)
        self.column.setSpacing(4)
        self.column.addWidget(Label(group_title(group), "heading"))
        self.column.addWidget(Label(group_help(group), "muted", wrap=True))
        self.column.addSpacing(4)
        self._rules = [Rule() for _ in lines]
        for rule, line in zip(self._rules, lines, strict=True):
            self.column.addWidget(rule)
            self.column.addWidget(line)

    def show_fitting(self, said: str) -> bool:
        """Show the lines that fit; tell whether there is any."""
        shown = False
        for rule, line in zip(self._rules, self.lines, strict=True):
            fits = line.fits(said)
            rule.setVisible(fits)
            line.setVisible(fits)
            shown = shown or fits
        return shown


class PlaceCard(Card):
    """A section that was found by a word, or a page on which more is kept, with the way there.

    Signals:
        wanted: its key.
    """

    wanted = Signal(str)

    def __init__(
        self,
        icons: Icons,
        place: Place,
        action: str,
        *,
        found: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.key = place.key
        self.found = found  # shown only when it is looked for
        self.place = place
        self.button = Button(icons, action, size="small")
        self.button.setAccessibleDescription(f"{place.title}. {place.help}")
        self.column.setContentsMargins(22, 14, 22, 14)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(Label(place.title, "heading"))
        said.addWidget(Label(place.help, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(said, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.button.clicked.connect(self._on_clicked)

    def show_fitting(self, said: str) -> bool:
        """Tell whether it fits the words."""
        return self.place.fits(said)

    # Slots

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self.key)
