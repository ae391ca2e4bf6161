"""What stands on a board, whichever way it is looked at: cards of appointments, and blocks.

A day that was read is kept (see ``storage.kept``) until something on it changes, as everybody
may see it; what is nobody else's business is taken out for the one who asks.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from frontdesk.queries.card import BlockRow, Card
from frontdesk.queries.card_rows import read_blocks, read_cards
from frontdesk.storage.days import days_between
from frontdesk.storage.kept import KeptDay
from frontdesk.storage.names import therapists as everybody
from frontdesk.storage.view import View
from frontdesk.values.money import ZERO
from frontdesk.values.rights import Grant, Permission, needs

__all__ = ["BlockRow", "Card", "blocks", "cards"]

_CARDS, _BLOCKS = "cards", "blocks"


@needs(Permission.SEE_CALENDAR)
def cards(
    view: View, first: date, last: date, therapists: Iterable[int] | None = None
) -> tuple[Card, ...]:
    """Return the appointments from ``first`` to ``last``, that day included, by day and start.

    With ``therapists`` only theirs. A therapist sees the own ones with names, of the others only
    that they are busy.
    """
    days, wanted = days_between(first, last), None if therapists is None else set(therapists)
    if wanted is not None and any(view.kept.day((_CARDS, day)) is None for day in days):
        found: Sequence[Card] = read_cards(view, first, last, wanted)
    else:
        found = [card for each in card_days(view, first, last) for card in each.rows]
        if wanted is not None:
            found = [card for card in found if not wanted.isdisjoint(card.therapists)]
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        return tuple(_for_one(view.therapist_id, card) for card in found)
    return tuple(found)


@needs(Permission.SEE_CALENDAR)
def blocks(view: View, first: date, last: date) -> tuple[BlockRow, ...]:
    """Return the blocks from ``first`` to ``last``, by day and start."""
    found = [block for each in block_days(view, first, last) for block in each.rows]
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        others = {number for number, _ in view.house(everybody) if number != view.therapist_id}
        return tuple(
            replace(block, label="") if block.resource_id in others else block for block in found
        )
    return tuple(found)


def card_days(view: View, first: date, last: date) -> tuple[KeptDay, ...]:
    """Return the days as they are kept; a day in which nothing changes stays the same object."""
    return view.kept.days(_CARDS, days_between(first, last), partial(_kept_cards, view))


def block_days(view: View, first: date, last: date) -> tuple[KeptDay, ...]:
    """Return the blocks of days likewise."""
    return view.kept.days(_BLOCKS, days_between(first, last), partial(_kept_blocks, view))


# Internal


def _kept_cards(view: View, first: date, last: date) -> Iterator[tuple[date, KeptDay]]:
    by_day: dict[date, list[Card]] = {day: [] for day in days_between(first, last)}
    for card in read_cards(view, first, last):
        by_day[card.placement.day].append(card)
    for day, mine in by_day.items():
        numbers = {card.id for card in mine} | {card.visit_id for card in mine}
        guests = {card.client_id for card in mine if card.client_id is not None}
        yield day, KeptDay(tuple(mine), frozenset(numbers), frozenset(guests))


def _kept_blocks(view: View, first: date, last: date) -> Iterator[tuple[date, KeptDay]]:
    by_day: dict[date, list[BlockRow]] = {day: [] for day in days_between(first, last)}
    for block in read_blocks(view, first, last):
        by_day[block.day].append(block)
    for day, mine in by_day.items():
        yield day, KeptDay(tuple(mine), frozenset(block.id for block in mine), frozenset())


def _for_one(therapist: int | None, card: Card) -> Card:
    """Return a card as a therapist may see it: the own ones without who else comes along."""
    if therapist is not None and therapist in card.therapists:
        return replace(card, partners=()) if card.partners else card
    return replace(
        card,
        client_id=None,
        client="",
        phone=None,
        service_id=0,
        service="",
        alert=None,
        minded=(),
        member=False,
        first_visit=False,
        price=ZERO,
        preferences=None,
        note=None,
        reason=None,
        fee=None,
        fee_waived=None,
        message_at=None,
        partners=(),
        repeated=False,
    )
