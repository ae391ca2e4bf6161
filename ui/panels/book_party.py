"""From what is typed to what is asked of the desk, for one guest or for several."""

from dataclasses import replace

from frontdesk.commands.appointments import Book
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.newcomers import NEWCOMER, BookNewcomer
from frontdesk.values.asked import Asked
from frontdesk.values.party import Guest, GuestWish, Party, PartyWish
from frontdesk.values.wanted import Wanted
from ui.panels.more_guests import MoreGuests


def party_of(asked: Asked, more: MoreGuests) -> Party | None:
    """Return the guests as a party; none until all who come along are known."""
    first = Guest(
        service_id=asked.service_id,
        minutes=asked.minutes,
        therapist_id=asked.therapist_id,
        client_id=asked.client_id,
    )
    others = [card.guest() for card in more.cards]
    known = tuple(guest for guest in others if guest is not None)
    if len(known) < len(others):
        return None
    return Party(guests=(first, *known), day=asked.day, starts=asked.starts, rooming=more.rooming)


def wish_of(wanted: Wanted, more: MoreGuests) -> PartyWish | None:
    """Return what openings are looked for; none until every service is known."""
    first = GuestWish(
        service_id=wanted.service_id,
        minutes=wanted.minutes,
        client_id=wanted.client_id,
        therapists=wanted.therapists,
    )
    others = [card.wish(number) for number, card in enumerate(more.cards, start=1)]
    known = tuple(wish for wish in others if wish is not None)
    if len(known) < len(others):
        return None
    return PartyWish(
        guests=(first, *known),
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
        lead = replace(wished.guests[0], client_id=NEWCOMER)
        wished = replace(wished, guests=(lead, *wished.guests[1:]))
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
