"""The calendar: what is booked beside another, again and again, with a deposit; a block."""

from collections.abc import Iterator
from datetime import time
from functools import partial

from frontdesk.commands.settings import Set
from frontdesk.queries.card import Card
from frontdesk.queries.day import day_board
from frontdesk.queries.settings import settings_board
from frontdesk.values.state import State
from ui.dialogs.deposit import DepositDialog
from ui.dialogs.overlap import OverlapDialog
from ui.dialogs.series import SeriesDialog
from ui.format import time_short
from ui.pages.calendar import CalendarPage
from ui.panels.book import BookPanel
from ui.panels.openings import OpeningRow
from ui.tour.ways.hand import Hand
from ui.widgets.pick import Choice

#: Later than the moment at which the rounds begin.
_NOON = time(12)
_DEPOSIT = "deposit_bp"


def block(hand: Hand) -> Iterator[str]:
    """Choose a break of a therapist."""
    page = _calendar(hand)
    item = next(each for each in page.view.items() if each.block and each.block.label)
    page.view.choose(item.key)
    hand.player.settle()
    yield "chosen"
    page.view.choose(None)


def booked_beside(hand: Hand) -> Iterator[str]:
    """Book somebody where somebody else is booked already."""
    panel = _asked(hand, at_once=True)
    yield "asked"
    hand.press(panel.beside)
    hand.part(OverlapDialog)
    yield "why"
    hand.leave()
    hand.press(panel.close_button)


def repeated(hand: Hand) -> Iterator[str]:
    """Book somebody every week."""
    panel = _asked(hand, at_once=False)
    hand.press(panel.repeat)
    hand.part(SeriesDialog)
    yield "dates"
    hand.leave()
    hand.press(panel.close_button)


def with_deposit(hand: Hand) -> Iterator[str]:
    """Take a deposit for what is booked."""
    rows = hand.ask(settings_board).rows
    row = next(each for each in rows if each.key == _DEPOSIT)
    hand.do(Set(key=_DEPOSIT, was=row.value, to=5_000))
    panel = _asked(hand, at_once=False)
    hand.player.until(panel.deposit.isVisible, "a deposit that is asked for")
    yield "asked"
    hand.press(panel.deposit)
    hand.part(DepositDialog)
    yield "taken"
    hand.leave()


# Internal


def _calendar(hand: Hand) -> CalendarPage:
    page = hand.page("calendar", CalendarPage)
    hand.run("calendar.look-day")
    hand.run("calendar.today")
    return page


def _asked(hand: Hand, *, at_once: bool) -> BookPanel:
    """Fill a booking in: at the time of another one, or as the first opening offers."""
    page = _calendar(hand)
    cards = hand.ask(partial(day_board, day=page.today())).cards
    ahead = [each for each in cards if each.guests == 1 and each.state is State.BOOKED]
    ahead = [each for each in ahead if each.client_id and each.placement.starts > _NOON]
    first, other = next(each for each in ahead if not each.equipment), ahead[-1]
    hand.run("calendar.book")
    panel = page.booking
    panel.client.take(Choice(other.client_id, other.client))
    hand.player.until(lambda: _menu(panel, first), "the services")
    panel.client.picked.emit(other.client_id)
    hand.player.settle()
    if at_once:
        panel.therapist.choose(first.placement.therapist_id)
        panel.time.setText(time_short(first.placement.starts))
        panel.therapist.picked.emit(first.placement.therapist_id)
    else:
        hand.part(OpeningRow)
        hand.press(hand.parts(OpeningRow)[0].button)
    hand.player.settle()
    return panel


def _menu(panel: BookPanel, card: Card) -> bool:
    """Choose the card's service as soon as it is offered."""
    panel.service.choose((card.service_id, card.placement.minutes))
    return panel.service.key() is not None
