"""The board by therapists, by rooms and equipment, on one day and on several."""

from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event, text

from frontdesk.commands.appointments import Book
from frontdesk.commands.blocks import AddBlock
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.board import Board, ColumnKind, room_board, therapist_board
from frontdesk.storage.engine import Store
from frontdesk.values.block import BlockKind, BlockPlace
from tests.moments import MONDAY
from tests.studio import House

TUESDAY, SUNDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=6)


@pytest.fixture
def booked(desk: Desk, house: House) -> dict[str, int]:
    """Sam on Monday with Maria, María on Monday with Li at the cart, Nora on Tuesday with Maria."""
    rows: dict[str, dict[str, Any]] = {
        "sam": {"client": "Sam Ortiz", "therapist": "Maria Santos", "service": "dt"},
        "mp": {"client": "María Peña", "therapist": "Li Wei", "service": "ac", "minutes": 45},
        "nora": {"client": "Nora Blake", "therapist": "Maria Santos", "day": TUESDAY},
    }
    return {name: _book(desk, house, **row) for name, row in rows.items()}


def _book(
    desk: Desk,
    house: House,
    *,
    client: str,
    therapist: str,
    service: str = "dt",
    minutes: int = 60,
    day: date = MONDAY,
) -> int:
    command = Book(
        client_id=house.clients[client],
        service_id=house.services[service],
        minutes=minutes,
        therapist_id=house.therapists[therapist],
        day=day,
        starts=time(10),
    )
    number: int = desk.do(command).params["appointment"]
    return number


def names(board: Board) -> list[tuple[str, date]]:
    return [(column.name, column.day) for column in board.columns]


def standing(board: Board, name: str) -> list[str]:
    """Return who stands in the column of a name."""
    column = next(each for each in board.columns if each.name == name)
    return [card.client for card in board.cards if column.id in card.resources]


def test_a_day_by_therapists_shows_whoever_works(desk: Desk, booked: dict[str, int]) -> None:
    board = desk.ask(partial(therapist_board, first=MONDAY))
    assert [name for name, _ in names(board)] == [
        "Maria Santos",
        "Tom Becker",
        "Ana Ruiz",
        "Li Wei",
        "Jo Park",
    ]
    assert board.columns[0].open == ((time(9), time(18)),)
    assert board.columns[3].detail == "L.Ac."
    assert {card.client for card in board.cards} == {"Sam Ortiz", "María Peña"}
    assert board.cards[0].therapist == "Maria Santos"


def test_a_week_of_one_therapist_has_every_day_at_work_or_not(
    desk: Desk, house: House, booked: dict[str, int]
) -> None:
    maria = house.therapists["Maria Santos"]
    board = desk.ask(partial(therapist_board, first=MONDAY, days=7, only=(maria,)))
    assert [column.day for column in board.columns] == [
        MONDAY + timedelta(days=n) for n in range(7)
    ]
    assert [bool(column.open) for column in board.columns] == [True, True, *[False] * 5]
    assert [card.client for card in board.cards] == ["Sam Ortiz", "Nora Blake"]
    assert (board.day, board.last, board.days[6].opens) == (MONDAY, SUNDAY, None)


def test_days_side_by_side_have_whoever_works_on_each(desk: Desk, booked: dict[str, int]) -> None:
    board = desk.ask(partial(therapist_board, first=MONDAY, days=2))
    assert names(board)[5:] == [
        (name, TUESDAY) for name in ("Maria Santos", "Ana Ruiz", "Li Wei", "Jo Park")
    ]


def test_a_card_stands_in_its_room_and_at_its_equipment(desk: Desk, booked: dict[str, int]) -> None:
    board = desk.ask(partial(room_board, first=MONDAY))
    assert [column.name for column in board.columns] == [
        *(f"Room {n}" for n in range(1, 7)),
        "acupuncture cart",
    ]
    assert standing(board, "Room 1") == ["Sam Ortiz"]
    assert standing(board, "Room 5") == standing(board, "acupuncture cart") == ["María Peña"]
    cart = board.columns[-1]
    assert (cart.kind, cart.detail) == (ColumnKind.EQUIPMENT, "Room 5")
    assert (board.columns[3].tables, cart.open) == (2, ((time(9), time(20)),))


def test_a_room_out_of_order_stands_in_its_column(desk: Desk, house: House) -> None:
    room = house.rooms["Room 2"]
    place = BlockPlace(resource_id=room, day=MONDAY, starts=time(9), minutes=120)
    desk.do(AddBlock(kind=BlockKind.OUT_OF_ORDER, place=place, label="Leak"))
    board = desk.ask(partial(room_board, first=MONDAY))
    assert [(b.resource_id, b.label, b.day, b.ends) for b in board.blocks] == [
        (room, "Leak", MONDAY, time(11))
    ]
    by_people = desk.ask(partial(therapist_board, first=MONDAY))
    assert by_people.blocks == ()


def test_a_therapist_sees_of_others_only_that_they_are_busy(
    desk: Desk, house: House, booked: dict[str, int]
) -> None:
    desk.sign_in(house.people["Li Wei"])
    board = desk.ask(partial(room_board, first=MONDAY))
    assert standing(board, "Room 1") == [""]
    assert standing(board, "Room 5") == ["María Peña"]


def test_a_closed_day_says_what_it_is_called(desk: Desk, house: House) -> None:
    board = desk.ask(partial(therapist_board, first=SUNDAY))
    assert (board.days[0].opens, board.days[0].closed, board.columns) == (None, None, ())


@pytest.mark.parametrize(
    "query",
    [partial(therapist_board, first=MONDAY), partial(room_board, first=MONDAY)],
    ids=["therapists", "rooms"],
)
def test_more_cards_and_days_cost_no_more_statements(
    desk: Desk, house: House, store: Store, query: partial[Board]
) -> None:
    few = _statements(desk, store, query)
    for client, therapist in (("Sam Ortiz", "Maria Santos"), ("Nora Blake", "Ana Ruiz")):
        _book(desk, house, client=client, therapist=therapist)
    assert _statements(desk, store, partial(query, days=7)) <= few


def _statements(desk: Desk, store: Store, query: partial[Board]) -> int:
    seen: list[str] = []

    def note(*given: Any) -> None:
        seen.append(given[2])

    event.listen(store.read, "before_cursor_execute", note)
    try:
        desk.ask(query)
    finally:
        event.remove(store.read, "before_cursor_execute", note)
    assert seen
    return len(seen)


def test_a_start_off_the_grid_is_refused_not_shown(
    desk: Desk, store: Store, booked: dict[str, int]
) -> None:
    with store.write.begin() as connection:  # past the program
        connection.execute(
            text("UPDATE appointment SET starts='10:03' WHERE id=:id"), {"id": booked["sam"]}
        )
    with pytest.raises(Refused, match="off_the_grid"):
        desk.ask(partial(therapist_board, first=MONDAY))
