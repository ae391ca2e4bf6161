"""One choice out of a few that stand side by side: Day | Week | Month.

control = SegmentedControl([("day", "Day"), ("week", "Week")], name="View", current="day")
control.chosen.connect(self._on_view_chosen)       # a str
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.widgets.mirrored import isolated


class SegmentedControl(QFrame):
    """A row of joined buttons of which one is down; arrow keys walk them.

    Signals:
        chosen: key of the segment the user has chosen.
    """

    chosen = Signal(str)

    def __init__(
        self,
        segments: Sequence[tuple[str, str]],
        *,
        name: str,
        current: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.setProperty("look", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._build(segments)
        self._group.buttonClicked.connect(self._on_clicked)
        self.set_current(current or segments[0][0])

    def current(self) -> str:
        """Return the key of the segment that is down."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_current(self, key: str) -> None:
        """Press the segment ``key`` without telling anybody."""
        self._buttons[key].setChecked(True)

    def segment(self, key: str) -> QAbstractButton:
        """Return the button of one segment, to disable or to explain it."""
        return self._buttons[key]

    # Construction

    def _build(self, segments: Sequence[tuple[str, str]]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (key, text) in enumerate(segments):
            button = joined_button(text, self)
            button.setProperty("segment", _place(place, len(segments)))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)

    # Slots

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(key for key, one in self._buttons.items() if one is button))


def joined_button(text: str, parent: QWidget) -> QPushButton:
    """Return one of several buttons of which one is down; to a screen reader a radio button."""
    button = QPushButton(isolated(text.replace("&", "&&"), parent), parent)
    button.setAccessibleName(text)
    button.setCheckable(True)
    button.setAutoExclusive(True)  # its group sees to that: this tells what it is
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _place(place: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(place, "middle")
