"""Fields in which a setting is written, one for each kind; what is typed counts when it is left.

field = field_of(Kind.MINUTES, (), theme);  field.put(15);  field.value()      15, or the bare text
field.left      somebody has left it, or chosen something
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from frontdesk.values.percent import basis_points
from frontdesk.values.settings import Kind, Value
from ui.setting.zones import zone_choices
from ui.theme import Theme
from ui.widgets.pick import Pick
from ui.widgets.segments import SegmentedControl
from ui.widgets.undo_through import let_undo_through

#: Code and name of each.
Services = tuple[tuple[str, str], ...]
_UNSAID = "-"
_NUMBERS = (
    *(Kind.HOURS, Kind.MINUTES, Kind.DAYS, Kind.YEARS),
    *(Kind.PERCENT, Kind.DOLLARS, Kind.MEGABYTES),
)
#: Texts that stand for nothing when they are empty.
_CODES = (Kind.NPI, Kind.EIN)


class SettingField(QWidget):
    """A field for one setting.

    Signals:
        left: what stands in it counts now.
    """

    left = Signal()

    def put(self, value: Value) -> None:
        """Show ``value``."""
        raise NotImplementedError

    def value(self) -> Value:
        """Return what was typed; where it is not of the kind, the bare text."""
        raise NotImplementedError

    def main(self) -> QWidget:
        """Return what takes the focus."""
        raise NotImplementedError


class LineSetting(SettingField):
    """A number, a percentage or a text, in a line."""

    def __init__(self, kind: Kind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._theme = kind, theme
        self.line = QLineEdit()
        if kind in _NUMBERS:
            self.line.setFixedWidth(theme.px(92))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.line.editingFinished.connect(self.left)
        let_undo_through(self.line)

    def show_empty(self, text: str) -> None:
        """Tell in an empty line what that means, with room for it."""
        self.line.setPlaceholderText(text)
        needed = QFontMetrics(self._theme.font()).horizontalAdvance(text) + self._theme.px(26)
        if self._kind in _NUMBERS and needed > self.line.width():
            self.line.setFixedWidth(needed)

    def put(self, value: Value) -> None:
        self.line.setText(written(self._kind, value))

    def value(self) -> Value:
        text = self.line.text().strip()
        if self._kind not in _NUMBERS:
            return text or None if self._kind in _CODES else text
        try:
            return read(self._kind, text) if text else None
        except ValueError:
            return text

    def main(self) -> QWidget:
        return self.line


class LinesSetting(SettingField):
    """Several lines, such as an address."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.px(64))
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text)
        self.text.installEventFilter(self)
        let_undo_through(self.text)

    def put(self, value: Value) -> None:
        self.text.setPlainText("\n".join(value) if isinstance(value, tuple) else "")

    def value(self) -> Value:
        lines = (line.strip() for line in self.text.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def main(self) -> QWidget:
        return self.text

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


class CodesSetting(SettingField):
    """Services that are marked, or not."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = {code: QCheckBox(name.replace("&", "&&")) for code, name in services}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for mark in self._marks.values():
            column.addWidget(mark)
            mark.clicked.connect(self.left)

    def put(self, value: Value) -> None:
        chosen = value if isinstance(value, tuple) else ()
        for code, mark in self._marks.items():
            mark.setChecked(code in chosen)

    def value(self) -> Value:
        return tuple(code for code, mark in self._marks.items() if mark.isChecked())

    def main(self) -> QWidget:
        return next(iter(self._marks.values()), self)


class GenderSetting(SettingField):
    """A woman, a man, or not said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = SegmentedControl(
            [("f", _tr("Woman")), ("m", _tr("Man")), (_UNSAID, _tr("Not said"))],
            name=_tr("Woman or man"),
            current=_UNSAID,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice)
        row.addStretch(1)
        self.choice.chosen.connect(self.left)

    def put(self, value: Value) -> None:
        self.choice.set_current(str(value or _UNSAID))

    def value(self) -> Value:
        chosen = self.choice.current()
        return None if chosen == _UNSAID else chosen

    def main(self) -> QWidget:
        return self.choice.segment(self.choice.current())


class ChoiceSetting(SettingField):
    """One of a few."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = SegmentedControl(list(choices), name=_tr("One of these"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice)
        row.addStretch(1)
        self.choice.chosen.connect(self.left)

    def put(self, value: Value) -> None:
        self.choice.set_current(str(value))

    def value(self) -> Value:
        return self.choice.current()

    def main(self) -> QWidget:
        return self.choice.segment(self.choice.current())


class ZoneSetting(SettingField):
    """A time zone, by any part of a city's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.pick = Pick(_tr("Time zone"), _tr("Any part of a city's name"))
        self.pick.set_choices(zone_choices())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pick)
        self.pick.picked.connect(self.left)
        self.pick.line.editingFinished.connect(self._put_back)
        let_undo_through(self.pick.line)

    def put(self, value: Value) -> None:
        self._kept = str(value)
        self.pick.choose(self._kept)

    def value(self) -> Value:
        return str(self.pick.key() or self._kept)

    def main(self) -> QWidget:
        return self.pick.line

    # Slots

    @Slot()
    def _put_back(self) -> None:
        """Show what is kept where a city was begun and left."""
        if self.pick.key() is None:
            self.pick.choose(self._kept)


def field_of(
    kind: Kind, services: Services, theme: Theme, choices: Sequence[tuple[str, str]] = ()
) -> SettingField:
    """Return a field for a kind of setting; ``choices`` are those of a choice, with words."""
    match kind:
        case Kind.CHOICE:
            return ChoiceSetting(choices)
        case Kind.LINES:
            return LinesSetting(theme)
        case Kind.SERVICES:
            return CodesSetting(services)
        case Kind.GENDER:
            return GenderSetting()
        case Kind.ZONE:
            return ZoneSetting()
    return LineSetting(kind, theme)


def written(kind: Kind, value: Value) -> str:
    """Return a value as it stands in a line."""
    if value is None:
        return ""
    if kind is Kind.PERCENT and isinstance(value, int):
        return f"{value / 100:.2f}".rstrip("0").rstrip(".")
    return str(value)


def read(kind: Kind, text: str) -> int:
    """Read a number; raise ``ValueError`` where there is none."""
    return basis_points(text) if kind is Kind.PERCENT else int(text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
