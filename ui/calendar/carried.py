"""What is carried across the board, and the commands by which it lands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.commands.appointments import Book
from frontdesk.commands.base import Command
from frontdesk.commands.moves import MoveMany
from frontdesk.queries.cards import Card
from frontdesk.values.asked import Asked
from frontdesk.values.placement import OneMove, Placement
from ui.calendar.words import guest

#: What moves one card to a place, and whoever goes along.
One = Callable[[Card, Placement], Command]


@dataclass(frozen=True, slots=True)
class Carried:
    """What is carried: the cards, the first of which hangs on the cursor; or a copy of it."""

    cards: tuple[Card, ...]
    copy: bool = False

    @property
    def lead(self) -> Card:
        """The card that hangs on the cursor."""
        return self.cards[0]


def begins(place: Placement) -> datetime:
    """Return when something begins, by the clock on the wall."""
    return datetime.combine(place.day, place.starts).replace(fold=int(place.fold))


def moving(moves: Sequence[tuple[Card, Placement]], one: One) -> Command | None:
    """Return the one command that moves these; none when all stays where it is.

    ``one`` says what moves a single card, and who goes along.
    """
    changed = [(card, to) for card, to in moves if to != card.placement]
    if not changed:
        return None
    if len(changed) == 1:
        return one(*changed[0])
    return MoveMany(
        moves=tuple(
            OneMove(appointment_id=card.id, was=card.placement, to=to) for card, to in changed
        )
    )


def as_asked(card: Card, to: Placement) -> Asked:
    """Return the same for the same client at another place, as a question."""
    return Asked(
        service_id=card.service_id,
        minutes=to.minutes - card.added,
        therapist_id=to.therapist_id,
        day=to.day,
        starts=to.starts,
        fold=to.fold,
        client_id=card.client_id,
    )


def booked_again(card: Card, to: Placement) -> Book:
    """Return the booking of the same for the same client at another place."""
    return Book(
        client_id=card.client_id,
        guest_name=None if card.client_id is not None else card.client,
        service_id=card.service_id,
        minutes=to.minutes - card.added,
        therapist_id=to.therapist_id,
        day=to.day,
        starts=to.starts,
        fold=to.fold,
        source="desk",
    )


def carrying_words(carried: Carried | None) -> tuple[str, str]:
    """Return what the side says while nothing is selected."""
    if carried is None:
        return (
            _tr("Nothing selected"),
            _tr("Click an appointment to see it, or an empty place to book it."),
        )
    title = _tr("Booking {client} again") if carried.copy else _tr("Carrying {client}")
    if len(carried.cards) > 1:
        title = _tr("Carrying {client} and {count} more")
    words = title.format(client=guest(carried.lead), count=len(carried.cards) - 1)
    return words, _tr("Go to any day. Enter or a click drops it there, Esc gives it up.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("calendar", text)
