"""A figure of a short scale, by one click or one digit; and one that is typed.

scale = Scale(0, 10, name="Severity today");  scale.picked.connect(…);  scale.value()  None or 3.0
field = FigureField(name="Hours slept");      the same, for what has too many steps for buttons
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.format import figure
from ui.widgets.mirrored import shown_key
from ui.widgets.segments import joined_button
from ui.widgets.typed_line import TypedLine

_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class Scale(QFrame):
    """Joined buttons from ``low`` to ``high``; none is down until one is pressed.

    A digit presses its button, 1 and 0 in a row the ten, Backspace lets go of all.

    Signals:
        picked: the user has chosen another figure, or none.
    """

    picked = Signal()

    def __init__(self, low: int, high: int, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[int, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._open = True
        self._last = ""
        self.setProperty("look", "segments")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._build(low, high)
        self._group.buttonClicked.connect(self._on_clicked)

    def value(self) -> float | None:
        """Return the figure that is chosen."""
        return next((float(n) for n, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, value: float | None) -> None:
        """Show a figure without telling anybody."""
        self._group.setExclusive(False)
        for number, button in self._buttons.items():
            button.setChecked(value == number)
        self._group.setExclusive(True)
        self.setAccessibleDescription("" if value is None else figure(value))

    def set_open(self, open_: bool) -> None:
        """Let it be changed, or only looked at."""
        self._open = open_
        for button in self._buttons.values():
            button.setEnabled(open_ or button.isChecked())

    # Construction

    def _build(self, low: int, high: int) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number in range(low, high + 1):
            button = joined_button(str(number), self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            place = {low: "first", high: "last"}.get(number, "middle")
            button.setProperty("segment", place)
            button.setProperty("narrow", True)
            self._group.addButton(button)
            self._buttons[number] = button
            row.addWidget(button)

    # Slots

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self._choose(float(button.accessibleName()))

    # Internal

    def _choose(self, value: float | None) -> None:
        self.set_value(value)
        self.picked.emit()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, before = event.text(), self._last
        self._last = text
        if not self._open:
            super().keyPressEvent(event)
        elif text.isdecimal() and before == "1" and int(before + text) in self._buttons:
            self._choose(float(before + text))
        elif text.isdecimal() and int(text) in self._buttons:
            self._choose(float(text))
        elif Qt.Key(event.key()) in _CLEAR:
            self._choose(None)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if shown_key(event, self) is Qt.Key.Key_Right else -1
            now = self.value()
            wanted = min(self._buttons) if now is None else int(now) + step
            if wanted in self._buttons:
                self._choose(float(wanted))
        else:
            super().keyPressEvent(event)


class FigureField(TypedLine):
    """A figure that is typed; empty is none.

    Signals:
        picked: the user has typed another figure, or none.
    """

    picked = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(name)
        self.setMaxLength(6)
        self.textEdited.connect(self._on_edited)

    def value(self) -> float | None:
        """Return the figure; none when nothing, or none, is typed."""
        try:
            return float(self.text().replace(",", "."))
        except ValueError:
            return None

    def set_value(self, value: float | None) -> None:
        """Show a figure; what means the same already stays as it is typed."""
        if value != self.value():
            self.setText("" if value is None else figure(value))

    def set_open(self, open_: bool) -> None:
        """Let it be changed, or only looked at."""
        self.setReadOnly(not open_)

    # Slots

    @Slot()
    def _on_edited(self) -> None:
        self.picked.emit()
