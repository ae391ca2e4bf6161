"""For whom a move or a cancellation is: both guests or one, this visit of a series or more."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.commands.appointments import Move
from frontdesk.commands.base import Command
from frontdesk.commands.groups import MoveVisit, SetVisitState
from frontdesk.commands.series import CancelSeries, ChangeSeries
from frontdesk.queries.cards import Card
from frontdesk.values.block import Reach
from frontdesk.values.placement import Placement
from frontdesk.values.state import NEXT, State
from ui.states import stepping
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl

_BOTH, _ONE = "both", "one"
#: These steps guests take together; sessions begin and end one by one.
_TOGETHER = (State.ARRIVED, State.CONFIRMED, State.BOOKED, State.NO_SHOW)


class ReachChoice(QWidget):
    """Two small choices, each shown only where there is something to choose.

    ``moving`` and ``stepping`` return the command that goes as far as is chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self.guests_words = Label("", "small", wrap=True)
        self.guests = SegmentedControl(
            [(_BOTH, self.tr("All of them")), (_ONE, self.tr("Only this guest"))],
            name=self.tr("For whom"),
        )
        self.series_words = Label(
            self.tr("Repeated. Move or cancel (Alt 1, 2, 3):"), "small", wrap=True
        )
        self.series = SegmentedControl(
            [
                (Reach.THIS, self.tr("This")),
                (Reach.FOLLOWING, self.tr("Following")),
                (Reach.ALL, self.tr("All", "visits")),
            ],
            name=self.tr("Which visits"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.guests_words, self.guests, self.series_words, self.series):
            column.addWidget(widget)
        self.hide()

    def show_card(self, card: Card) -> None:
        """Offer what there is to choose for ``card``; another card begins anew."""
        if self._card is None or self._card.id != card.id:
            self.guests.set_current(_BOTH)
            self.series.set_current(Reach.THIS)
        self._card = card
        together, repeated = bool(card.partners), card.repeated
        names = ", ".join(card.partners)
        keys = "" if repeated else self.tr(" (Alt 1, 2)")
        self.guests_words.setText(
            self.tr("Together with {names}. Move or cancel{keys}:").format(names=names, keys=keys)
        )
        for widget in (self.guests_words, self.guests):
            widget.setVisible(together)
        for widget in (self.series_words, self.series):
            widget.setVisible(repeated)
        self.setVisible(together or repeated)

    def choose(self, number: int) -> None:
        """Take the ``number``-th choice of a series, else of the guests."""
        card = self._card
        if card is None:
            return
        if card.repeated:
            self.series.set_current((Reach.THIS, Reach.FOLLOWING, Reach.ALL)[number - 1])
        elif card.partners and number <= len((_BOTH, _ONE)):
            self.guests.set_current((_BOTH, _ONE)[number - 1])

    def offers(self) -> bool:
        """Tell whether there is anything to choose."""
        return self._card is not None and (self._card.repeated or bool(self._card.partners))

    def moving(self, card: Card, to: Placement) -> Command:
        """Return the command that moves ``card``, and who goes along."""
        reach = self._reach(card)
        if reach is not Reach.THIS:
            return ChangeSeries(appointment_id=card.id, was=card.placement, to=to, reach=reach)
        kind = MoveVisit if self._both(card) else Move
        return kind(appointment_id=card.id, was=card.placement, to=to)

    def stepping(self, card: Card, to: State) -> Command:
        """Return the command that takes ``card`` a step on, and who goes along."""
        if to in _TOGETHER and self._both(card):
            return SetVisitState(appointment_id=card.id, was=card.state, to=to)
        return stepping(card.id, card.state, to)

    def cancelling(self, card: Card) -> Command | None:
        """Return the command that cancels several at once; none when it is for this one alone."""
        if State.CANCELLED not in NEXT[card.state]:
            return None
        reach = self._reach(card)
        if reach is not Reach.THIS:
            return CancelSeries(appointment_id=card.id, was=card.state, reach=reach)
        if not self._both(card):
            return None
        return SetVisitState(appointment_id=card.id, was=card.state, to=State.CANCELLED)

    # Internal

    def _mine(self, card: Card) -> bool:
        return self._card is not None and self._card.id == card.id

    def _both(self, card: Card) -> bool:
        return bool(card.partners) and not (self._mine(card) and self.guests.current() == _ONE)

    def _reach(self, card: Card) -> Reach:
        if not card.repeated or not self._mine(card):
            return Reach.THIS
        return Reach(self.series.current())
