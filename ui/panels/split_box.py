"""Guests who come together pay together or apart: one chooses, by G or the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.queries.till import Due
from ui.theme import Theme
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl

_ALL = "all"
#: So many letters of a first name find room in the panel; fewer when there are many guests.
_LETTERS, _FEW_LETTERS, _MANY = 11, 3, 3


class SplitBox(QWidget):
    """Together, or one of the guests alone.

    Signals:
        chosen: somebody else pays now.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guests: dict[str, Due] = {}
        self._choice: SegmentedControl | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(Label(self.tr("Pays"), "section"))
        self._row.addStretch(1)
        self._row.addWidget(KeyCap(theme, "G"))
        self.hide()

    def show_guests(self, guests: Sequence[Due]) -> None:
        """Offer each of these alone; one alone is no choice."""
        self._guests = {str(each.appointment_id): each for each in guests}
        if self._choice is not None:
            self._choice.hide()
            self._choice.deleteLater()
            self._choice = None
        self.setVisible(len(guests) > 1)
        if len(guests) > 1:
            most = _FEW_LETTERS if len(guests) > _MANY else _LETTERS
            names = [(key, _called(each, most)) for key, each in self._guests.items()]
            self._choice = SegmentedControl(
                [(_ALL, self.tr("Together", "who pays")), *names], name=self.tr("Who pays")
            )
            for key, each in self._guests.items():
                self._choice.segment(key).setToolTip(each.guest)
            self._choice.chosen.connect(self.chosen)
            self._row.insertWidget(1, self._choice)

    def alone(self) -> Due | None:
        """Return the guest who pays alone; none when all is paid together."""
        return None if self._choice is None else self._guests.get(self._choice.current())

    @Slot()
    def turn(self) -> None:
        """Choose the next, as a click does."""
        if self._choice is not None:
            keys = [_ALL, *self._guests]
            after = (keys.index(self._choice.current()) + 1) % len(keys)
            self._choice.segment(keys[after]).click()


def _called(guest: Due, most: int) -> str:
    first = (guest.guest.split() or ["–"])[0]
    return first if len(first) <= most else f"{first[:most]}…"
