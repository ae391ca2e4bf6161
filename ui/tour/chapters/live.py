"""Another station at work on the same studio: what it does appears, and nothing is lost by it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from frontdesk.queries.booking import booking_menu
from frontdesk.queries.openings import openings
from frontdesk.values.wanted import Wanted
from ui.calendar.view import DayView
from ui.tour.player import Player


def another_station(player: Player) -> None:
    """Scroll and select; meanwhile somebody books at the other station, and then takes it back."""
    with player.step("Another station books; selection and scroll stay"):
        player.press("T")
        board = player.find("Appointments")
        assert isinstance(board, DayView)
        down, across = board.verticalScrollBar(), board.horizontalScrollBar()
        down.setValue(down.maximum() // 2)
        across.setValue(round(board.columns.each))  # past the first one
        player.settle()
        chosen = _choose(player, board)
        scrolled = _scrolled(board)
        with _elsewhere(player) as desk:
            number = _book(desk, board)
            player.expect("the booking is on this board too", True, partial(_there, board, number))
            player.expect("what is selected", chosen, partial(_chosen, board))
            player.expect("where it is scrolled to", scrolled, partial(_scrolled, board))
            player.expect("the keys go to the board", True, board.hasFocus)
            player.picture()
            desk.undo()
            player.expect("taken back there, gone here", False, partial(_there, board, number))
            player.expect("what is selected still", chosen, partial(_chosen, board))


# Internal


@contextmanager
def _elsewhere(player: Player) -> Iterator[Desk]:
    """Open the same database once more, as another station does."""
    desk = player.parts.start.open()
    try:
        desk.sign_in(desk.people()[0].id)
        yield desk
    finally:
        desk.close()


def _choose(player: Player, board: DayView) -> object:
    """Click an appointment that can be seen whole."""
    port = board.viewport().rect()
    whole = (
        item
        for item in board.items()
        if item.card is not None and port.contains(board.rect_of(item.key))
    )
    item = next(whole)
    assert item.card is not None
    player.click_item(item.card.client)
    return _chosen(board)


def _book(desk: Desk, board: DayView) -> int:
    """Book the best opening of those whose columns can be seen; return its number."""
    shown = board.shown
    assert shown is not None
    left, wide = board.horizontalOffset(), board.viewport().width() - board.columns.each
    seen = [
        column.id
        for number, column in enumerate(shown.columns)
        if left <= board.columns.x(number) <= left + wide
    ]
    service = desk.ask(partial(booking_menu, day=shown.day)).services[0]
    wanted = Wanted(
        service_id=service.id,
        minutes=service.options[0].minutes,
        therapists=frozenset(seen),
        from_day=shown.day,
        days=1,
    )
    best = desk.ask(partial(openings, wanted=wanted, limit=1))[0]
    command = Book(
        guest_name="Ingrid Lindqvist",
        service_id=service.id,
        minutes=wanted.minutes,
        therapist_id=best.therapist_id,
        day=best.day,
        starts=best.starts,
    )
    return int(desk.do(command).params["appointment"])


def _there(board: DayView, number: int) -> bool:
    return any(item.card is not None and item.card.id == number for item in board.items())


def _chosen(board: DayView) -> object:
    item = board.chosen_item()
    return None if item is None else item.key


def _scrolled(board: DayView) -> tuple[int, int]:
    return board.verticalScrollBar().value(), board.horizontalScrollBar().value()
