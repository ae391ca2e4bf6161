"""From what is typed to what is asked of the desk, for one guest or for several."""

from dataclasses import replace

from frontdesk.commands.appointments import Book
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.newcomers import NEWCOMER, BookNewcomer
from frontdesk.values.asked import Asked
from frontdesk.values.party import Guest, GuestWish, Party, PartyWish
from frontdesk.values.wanted import Wanted
from ui.panels.more_cards import picked
from ui.panels.more_guests import MoreGuests
from ui.widgets.pick import Pick


def party_of(asked: Asked, more: MoreGuests, name: str = "") -> Party | None:
    """Return the guests as a party; none until all that is more is known.

    ``name`` is what somebody is called who is not in the books yet.
    """
    if more.missing() is not None:
        return None
    first = Guest(
        service_id=asked.service_id,
        minutes=asked.minutes,
        therapist_id=asked.therapist_id,
        second_therapist_id=None if more.hands is None else _number(more.hands.therapist),
        client_id=asked.client_id,
        guest_name=None if asked.client_id is not None else name.strip() or None,
    )
    others = [guest for card in more.cards if (guest := card.guest()) is not None]
    guests = (first, *_then(first, more), *others)
    return Party(guests=guests, day=asked.day, starts=asked.starts, rooming=more.rooming)


def wish_of(wanted: Wanted, more: MoreGuests) -> PartyWish | None:
    """Return what openings are looked for; none until every service is known."""
    first = GuestWish(
        service_id=wanted.service_id,
        minutes=wanted.minutes,
        client_id=wanted.client_id,
        therapists=wanted.therapists,
        four_hands=more.hands is not None,
        seconds=frozenset() if more.hands is None else picked(more.hands.therapist),
    )
    second: tuple[GuestWish, ...] = ()
    if more.then is not None:
        service = more.then.service.key()
        if not isinstance(service, tuple):
            return None
        then = GuestWish(
            service_id=service[0],
            minutes=service[1],
            client_id=wanted.client_id,
            therapists=picked(more.then.therapist),
            after=wanted.minutes,
        )
        second = (then,)
    others = [card.wish(number) for number, card in enumerate(more.cards, start=1)]
    known = tuple(wish for wish in others if wish is not None)
    if len(known) < len(others):
        return None
    return PartyWish(
        guests=(first, *second, *known),
        rooming=more.rooming,
        from_day=wanted.from_day,
        days=wanted.days,
    )


def newcomer_of(
    wished: Asked | Party, command_id: str, source: str, name: str, number: str
) -> BookNewcomer:
    """Return the command that books what is wished for somebody who is not in the books yet."""
    first, _, last = name.strip().partition(" ")
    if isinstance(wished, Party):
        who = wished.guests[0].who
        guests = tuple(
            replace(each, client_id=NEWCOMER, guest_name=None) if each.who == who else each
            for each in wished.guests
        )
        wished = replace(wished, guests=guests)
    else:
        wished = replace(wished, client_id=NEWCOMER)
    return BookNewcomer(
        id=command_id,
        first_name=first,
        last_name=last.strip(),
        phone=number,
        visit=command_of(wished, command_id, source),
    )


def command_of(wished: Asked | Party, command_id: str, source: str) -> Book | BookGroup:
    """Return the command that books what is wished for."""
    if isinstance(wished, Party):
        return BookGroup(
            id=command_id,
            guests=wished.guests,
            day=wished.day,
            starts=wished.starts,
            rooming=wished.rooming,
            source=source,
        )
    return Book(
        id=command_id,
        client_id=wished.client_id,
        service_id=wished.service_id,
        minutes=wished.minutes,
        therapist_id=wished.therapist_id,
        day=wished.day,
        starts=wished.starts,
        fold=wished.fold,
        source=source,
    )


# Internal


def _then(first: Guest, more: MoreGuests) -> tuple[Guest, ...]:
    """Return the second service of the first guest, if there is one."""
    if more.then is None:
        return ()
    service = more.then.service.key()
    assert isinstance(service, tuple)  # nothing is missing
    then = replace(
        first,
        service_id=service[0],
        minutes=service[1],
        therapist_id=_number(more.then.therapist),
        second_therapist_id=None,
        after=first.minutes + more.then.minutes_waited(),
    )
    return (then,)


def _number(pick: Pick) -> int:
    key = pick.key()
    assert isinstance(key, int)  # nothing is missing
    return key
