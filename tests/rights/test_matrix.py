"""Who may do what: the whole matrix, held by the desk; a therapist reads of no others."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from functools import partial
from typing import Any

import pytest

from frontdesk import queries
from frontdesk.clock import SetClock
from frontdesk.commands.base import Command
from frontdesk.commands.blocks import AddBlock
from frontdesk.commands.states import NameGuest, SetState
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.booking import booking_menu, offer
from frontdesk.queries.clients import client_card, find_clients
from frontdesk.queries.day import day_board
from frontdesk.queries.frame import booked_today, studio_frame
from frontdesk.storage.engine import Store
from frontdesk.storage.unit import Work
from frontdesk.storage.view import View
from frontdesk.values.asked import Asked
from frontdesk.values.block import BlockKind, BlockPlace
from frontdesk.values.rights import Grant, Permission, Role, grant, needed, needs
from frontdesk.values.state import State
from tests.bookings import book
from tests.journal.steps import every_command
from tests.moments import MONDAY, NOW
from tests.studio import House

_LETTERS = {"y": Grant.YES, "o": Grant.OWN, "r": Grant.REASON, "s": Grant.SECOND, "-": Grant.NO}
#: Owner, manager, receptionist, therapist; as the page on faults has it; reception reads no note.
MATRIX = {
    "see_calendar": "yyyo",
    "book": "yyyo",
    "override_hours": "yyr-",
    "overlap": "rrs-",
    "see_clients": "yyyo",
    "edit_clients": "yyy-",
    "see_conditions": "yy-o",
    "write_conditions": "yy-o",
    "pass_health": "rr-r",
    "sign_health_rules": "y--o",
    "take_forms": "yyyo",
    "read_notes": "rr-o",
    "write_notes": "---o",
    "take_payment": "yyy-",
    "discount": "yyr-",
    "change_price": "yyr-",
    "keep_stock": "yyy-",
    "refund": "rrs-",
    "void": "rrs-",
    "close_day": "yyo-",
    "see_revenue": "yyoo",
    "see_pay": "yy-o",
    "manage_studio": "yy--",
    "export_clients": "ys--",
    "export_health": "r---",
    "hand_out_client": "rr--",
    "propose_erasure": "yy--",
    "erase_client": "y---",
    "back_up": "yyy-",
    "restore": "y---",
    "protect": "y---",
    "import_clients": "yy--",
    "read_journal": "yo--",
    "sign_in": "yyyy",
}


@pytest.mark.parametrize("permission", Permission)
def test_the_matrix_is_as_agreed(permission: Permission) -> None:
    found = [grant(role, permission) for role in Role]
    assert found == [_LETTERS[letter] for letter in MATRIX[permission]]


@pytest.mark.parametrize("kind", every_command(), ids=lambda kind: kind.__name__)
def test_every_command_names_what_it_needs(kind: type[Command]) -> None:
    assert isinstance(needed(kind), Permission)


#: Parts of queries that ask the desk themselves; the desk runs none of these.
_PARTS = {
    *("reads_notes", "note_marks", "last_notes", "unsigned_notes", "readable"),
    *("plan_lines", "changed_health", "require_opened", "knows", "has_opened", "may_read_health"),
    *("products", "add_ons", "next_visit", "same_again", "read_day", "ways_out"),
    *("put_right", "read_cards", "read_blocks", "card_days", "block_days"),
}


def every_query() -> list[Callable[..., Any]]:
    """Return what takes a view and is meant for windows."""
    found = []
    for module in pkgutil.walk_packages(queries.__path__, f"{queries.__name__}."):
        place = importlib.import_module(module.name)
        for name, thing in vars(place).items():
            ours = getattr(thing, "__module__", "") == module.name
            ours = ours and not name.startswith("_") and name not in _PARTS
            given = getattr(thing, "__annotations__", {})
            if ours and callable(thing) and given.get("view") is View:
                found.append(thing)
    return found


@pytest.mark.parametrize("query", every_query(), ids=lambda query: str(query.__name__))
def test_every_query_names_what_it_needs(query: Callable[..., Any]) -> None:
    assert isinstance(needed(partial(query, day=1)), Permission)


def test_what_names_no_permission_is_not_run(desk: Desk) -> None:
    with pytest.raises(TypeError, match="names no permission"):
        desk.ask(lambda view: view.today)


@dataclass(frozen=True, kw_only=True)
class Knock(Command):
    """Does nothing."""

    def apply(self, work: Work) -> None:
        """Say so."""
        work.says("knocked")


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("permission", Permission)
def test_the_desk_holds_what_is_asked_against_the_matrix(
    desk: Desk, role: Role, permission: Permission
) -> None:
    kind = needs(permission)(type("Asked", (Knock,), {}))
    look = needs(permission)(lambda view: view.today)
    object.__setattr__(desk, "_who", replaced(desk, role))
    if grant(role, permission) in (Grant.NO, Grant.SECOND):
        for ask in (lambda: desk.do(kind()), lambda: desk.ask(look)):
            with pytest.raises(Refused, match="not_allowed") as caught:
                ask()
            assert caught.value.reasons[0].params["permission"] is permission
    else:
        assert desk.do(kind()).code == "knocked"
        assert desk.ask(look) == MONDAY


def replaced(desk: Desk, role: Role) -> Any:
    """Return who is at the desk, in another role."""
    return type(desk._who)(person_id=desk._who.person_id, role=role, station="front")


def test_before_somebody_signs_in_nothing_is_told(store: Store, house: House) -> None:
    desk = Desk(store, SetClock(NOW))
    assert desk.ask(studio_frame).name == "Back to Basics Massage Studio"
    with pytest.raises(Refused, match="nobody_signed_in"):
        desk.ask(booked_today)
    with pytest.raises(Refused, match="nobody_signed_in"):
        desk.do(book(house))
    with pytest.raises(Refused, match="gone"):
        desk.sign_in(999)


@pytest.fixture
def tom(desk: Desk, store: Store, house: House, clock: SetClock) -> Desk:
    """A therapist; Maria has Sam Ortiz, Tom himself Nora Blake."""
    desk.do(book(house, note="quiet"))
    nora = {"client_id": house.clients["Nora Blake"], "starts": time(11)}
    desk.do(book(house, therapist_id=house.therapists["Tom Becker"], **nora))
    place = {"day": MONDAY, "starts": time(13), "minutes": 30}
    for name in ("Maria Santos", "Tom Becker"):
        block = BlockPlace(resource_id=house.therapists[name], **place)  # type: ignore[arg-type]  # as they are
        desk.do(AddBlock(kind=BlockKind.BREAK, place=block, label=f"Dentist of {name}"))
    tom = Desk(store, clock, station="treatment")
    tom.sign_in(house.people["Tom Becker"])
    return tom


def test_a_therapist_reads_nothing_of_others_guests(tom: Desk, house: House) -> None:
    told = [
        repr(tom.ask(partial(day_board, day=MONDAY))),
        repr(tom.ask(partial(find_clients, said=""))),
        repr(tom.ask(partial(find_clients, said="Sam"))),
        repr(tom.ask(partial(booking_menu, day=MONDAY))),
    ]
    for text in told:
        for word in (
            "Ortiz",
            "5550117",
            "Deep tissue massage', placement=Placement(therapist_id=8",
        ):
            assert word not in text
        assert "quiet" not in text
        assert "Dentist of Maria" not in text
    assert "Nora Blake" in told[0]
    assert "Dentist of Tom" in told[0]
    assert tom.ask(booked_today) == 1
    with pytest.raises(Refused, match="not_your_client"):
        tom.ask(partial(client_card, client_id=house.clients["Sam Ortiz"]))


def test_a_therapist_is_told_that_others_are_busy_but_not_with_whom(
    tom: Desk, house: House
) -> None:
    asked = Asked(
        service_id=house.services["dt"],
        minutes=60,
        therapist_id=house.therapists["Maria Santos"],
        day=MONDAY,
        starts=time(14, 30),
        room_id=house.rooms["Room 1"],
    )
    found = tom.ask(partial(offer, asked=asked))
    assert {reason.code for reason in found.reasons} == {"therapist_taken", "room_taken"}
    assert "Ortiz" not in repr(found)
    with pytest.raises(Refused, match="room_taken") as caught:
        tom.do(
            book(
                house,
                therapist_id=house.therapists["Tom Becker"],
                client_id=house.clients["Nora Blake"],
                room_id=house.rooms["Room 1"],
            )
        )
    assert "Ortiz" not in repr(caught.value.reasons)


def test_of_the_own_column_a_therapist_is_told_all(tom: Desk, house: House) -> None:
    asked = Asked(
        service_id=house.services["dt"],
        minutes=60,
        therapist_id=house.therapists["Tom Becker"],
        day=MONDAY,
        starts=time(11),
    )
    reasons = tom.ask(partial(offer, asked=asked)).reasons
    assert [(r.code, r.params["client"]) for r in reasons] == [("therapist_busy", "Nora Blake")]


def test_a_therapist_touches_the_own_column_and_clients_only(
    tom: Desk, desk: Desk, house: House
) -> None:
    marias = desk.ask(partial(day_board, day=MONDAY)).cards[-1]
    assert marias.client == "Sam Ortiz"
    guest = WalkIn(
        service_id=house.services["sw"],
        minutes=30,
        therapist_id=house.therapists["Maria Santos"],
        starts=time(9, 10),
    )
    number = desk.do(guest).params["appointment"]
    nora, sam = house.clients["Nora Blake"], house.clients["Sam Ortiz"]
    own = {"therapist_id": house.therapists["Tom Becker"], "starts": time(15)}
    for command, code in (
        (
            SetState(appointment_id=marias.id, was=State.BOOKED, to=State.CANCELLED),
            "only_own_column",
        ),
        (NameGuest(appointment_id=number, client_id=nora), "only_own_column"),
        (book(house, starts=time(15), client_id=nora), "only_own_column"),
        (book(house, client_id=sam, **own), "not_your_client"),
        (book(house, client_id=nora, override="a favour", **own), "not_allowed"),
    ):
        with pytest.raises(Refused, match=code):
            tom.do(command)
    tom.do(book(house, client_id=nora, **own))
