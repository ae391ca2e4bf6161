"""Several small buttons of which any number, or one at most, are down.

toggles = Toggles([("neck", "Neck"), …], name="Areas");  toggles.toggled.connect(…)
toggles.chosen()  ("neck",);   toggles.set_chosen(("neck", "arms"))
"""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget, QWidgetItem

from ui.widgets.flow import Flow
from ui.widgets.mirrored import isolated, shown_key

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Toggles(QWidget):
    """Buttons in lines; Tab comes to the group once, the arrows walk within it.

    Signals:
        toggled: the user has pressed one.
    """

    toggled = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        *,
        name: str,
        single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._single = single
        self._flow = Flow(spacing=5)  # laid out by hand: no form can tell how high it will be
        self._buttons: dict[str, QPushButton] = {}
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for key, words in choices:
            button = _Toggle(words, self)
            button.clicked.connect(self._on_clicked)
            button.walked.connect(self._walk)
            self._buttons[key] = button
            self._flow.addItem(QWidgetItem(button))

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of those that are down, in their order."""
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def set_chosen(self, keys: Collection[str]) -> None:
        """Press exactly these, without telling anybody."""
        for key, button in self._buttons.items():
            button.setChecked(key in keys)

    def set_open(self, open_: bool) -> None:
        """Let them be pressed; or show only those that are down."""
        for button in self._buttons.values():
            button.setEnabled(open_)
            button.setVisible(open_ or button.isChecked())
        self._arrange()

    def button(self, key: str) -> QPushButton:
        """Return one of the buttons."""
        return self._buttons[key]

    # Slots

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        if self._single:
            for button in self._buttons.values():
                if button is not pressed:
                    button.setChecked(False)
        self.toggled.emit()

    @Slot(int)
    def _walk(self, step: int) -> None:
        buttons = list(self._buttons.values())
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[(here + step) % len(buttons)].setFocus()

    # Internal

    def _arrange(self) -> None:
        high = max(self._flow.heightForWidth(self.width()), 1)
        if high != self.height():
            self.setFixedHeight(high)
        self._flow.setGeometry(QRect(0, 0, self.width(), high))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._arrange()


class _Toggle(QPushButton):
    """One of them.

    Signals:
        walked: an arrow key, one step on or back.
    """

    walked = Signal(int)

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(isolated(words.replace("&", "&&"), parent), parent)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("size", "small")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = shown_key(event, self)
        if key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)
