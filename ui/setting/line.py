"""One setting: what it is called, what it does, and the field in which it is changed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.errors import Refused
from frontdesk.queries.settings import SettingRow
from frontdesk.values.settings import Value
from frontdesk.values.text import fold
from ui.sentences import sentence
from ui.setting.fields import LineSetting, field_of
from ui.setting.words import choices_of, group_title, words_of
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.paint import repolish

_FIELD = 300


class SettingLine(QWidget):
    """A setting that can be changed; what is wrong is said under its field.

    Signals:
        wanted: the SettingRow as it was, and the value it is to have.
    """

    wanted = Signal(object, object)

    def __init__(
        self,
        row: SettingRow,
        services: tuple[tuple[str, str], ...],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.row = row
        self._words = words_of(row)
        self.field = field_of(row.setting.kind, services, theme, choices_of(row.setting))
        self.title = Label(self._words.title, "strong", wrap=True)
        self.help = Label(self._words.help, "muted", wrap=True)
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        self._build(theme)
        self.field.put(row.value)
        self.field.left.connect(self._on_left)

    def show_row(self, row: SettingRow) -> None:
        """Show what is kept now; what somebody is just typing stays."""
        typing = self.field.isAncestorOf(self.focusWidget() or self) and self._differs()
        self.row = row
        if not typing:
            self.field.put(row.value)
            self.say("")

    def say(self, text: str) -> None:
        """Say what is wrong; an empty text says nothing is."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        field = self.field.main()
        field.setAccessibleDescription(text or self._words.help)
        field.setProperty("wrong", bool(text))
        repolish(field)

    def put_back(self) -> bool:
        """Show what is kept in place of what was typed wrong; tell whether something was."""
        wrong = bool(self.error.text())
        if wrong:
            self.field.put(self.row.value)
            self.say("")
        return wrong

    def fits(self, said: str) -> bool:
        """Tell whether all of the words that are looked for stand in it."""
        texts = (self._words.title, self._words.help, group_title(self.row.setting.group))
        whole = fold(" ".join(texts))
        return all(word in whole for word in fold(said).split())

    # Construction

    def _build(self, theme: Theme) -> None:
        main = self.field.main()
        main.setAccessibleName(main.accessibleName() or self._words.title)
        main.setAccessibleDescription(self._words.help)
        if isinstance(self.field, LineSetting):
            self.field.show_empty(self._words.empty)
        said, side, line = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.title)
        said.addWidget(self.help)
        said.addStretch(1)
        line.setSpacing(8)
        line.addWidget(self.field)
        if self._words.unit:
            line.addWidget(Label(self._words.unit, "muted"))
            line.addStretch(1)
        side.setSpacing(4)
        side.addLayout(line)
        side.addWidget(self.error)
        side.addStretch(1)
        holder = QWidget()
        side.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(side)
        holder.setMinimumWidth(theme.px(_FIELD))
        holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(24)
        row.addLayout(said, 1)
        row.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)

    # Slots

    @Slot()
    def _on_left(self) -> None:
        if not self._differs():
            self.say("")
            return
        value: Value = self.field.value()
        reasons = self.row.setting.against(value)
        self.say(sentence(Refused(reasons)) if reasons else "")
        if not reasons:
            self.wanted.emit(self.row, value)

    # Internal

    def _differs(self) -> bool:
        return self.field.value() != self.row.value
