"""Rooms, services, hours and staff: kept as they are wanted, named where they stand, undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.commands.appointments import Move
from frontdesk.commands.house import SaveEquipment, SaveRoom, SetHours
from frontdesk.commands.services import SaveService
from frontdesk.commands.settings import Set
from frontdesk.commands.staff import SavePerson, SaveTherapist
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Claim
from frontdesk.queries.house import HouseBoard, house_board
from frontdesk.storage.engine import Store
from frontdesk.values.house import (
    EquipmentCard,
    LicenceCard,
    PersonCard,
    RoomCard,
    ServiceCard,
    TherapistCard,
)
from frontdesk.values.money import Money
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Role
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

Change = Callable[[Desk], Any]
LICENCE = LicenceCard(kind="LMT", number="MT1", state="TX", expires=date(2028, 1, 31))


def board(desk: Desk) -> HouseBoard:
    return desk.ask(house_board)


def room(desk: Desk, name: str, /, **to: Any) -> SaveRoom:
    row = next(each for each in board(desk).rooms if each.card.name == name)
    return SaveRoom(room_id=row.id, was=row.card, to=replace(row.card, **to))


def cart(desk: Desk, **to: Any) -> SaveEquipment:
    row = board(desk).equipment[0]
    return SaveEquipment(equipment_id=row.id, was=row.card, to=replace(row.card, **to))


def service(desk: Desk, code: str = "sw", /, **to: Any) -> SaveService:
    row = next(each for each in board(desk).services if each.card.code == code)
    return SaveService(service_id=row.id, was=row.card, to=replace(row.card, **to))


def therapist(desk: Desk, name: str = "Jo Park", /, **to: Any) -> SaveTherapist:
    row = next(each for each in board(desk).therapists if each.card.name == name)
    return SaveTherapist(therapist_id=row.id, was=row.card, to=replace(row.card, **to))


def person(desk: Desk, name: str, /, **to: Any) -> SavePerson:
    row = next(each for each in board(desk).people if each.card.name == name)
    return SavePerson(person_id=row.id, was=row.card, to=replace(row.card, **to))


def hours(desk: Desk, *week: tuple[int, tuple[time, time]]) -> SetHours:
    return SetHours(week=week, was=board(desk).hours)


A_SERVICE = ServiceCard(name="Hot stones", code="hs", prices=((60, Money(9900)),))
LONG = ((0, (time(8), time(21))), (6, (time(10), time(16))))
NEW: dict[str, Change] = {
    "room_added": lambda d: SaveRoom(to=RoomCard(name="Room 9", tables=2)),
    "room_saved": lambda d: room(d, "Room 4", name="The quiet room", tables=3),
    "room_retired": lambda d: room(d, "Room 6", active=False),
    "equipment_added": lambda d: SaveEquipment(to=EquipmentCard(name="Stone warmer")),
    "equipment_saved": lambda d: cart(d, name="The cart", room_id=None),
    "equipment_retired": lambda d: cart(d, active=False),
    "service_added": lambda d: SaveService(to=A_SERVICE),
    "service_saved": lambda d: service(
        d, prices=((60, Money(8800)), (120, Money(16000))), turnover=20, taxed=True, tax_bp=500
    ),
    "service_retired": lambda d: service(d, active=False),
    "therapist_added": lambda d: SaveTherapist(
        to=TherapistCard(name="Ida Lund", licences=(LICENCE,), skills=("prenatal",)),
        week=((0, (time(9), time(17))),),
    ),
    "therapist_saved": lambda d: therapist(
        d, name="Jo Park-Lee", gender="f", colour=3, licences=(LICENCE, LICENCE), skills=("stones",)
    ),
    "therapist_retired": lambda d: therapist(d, active=False),
    "person_added": lambda d: SavePerson(to=PersonCard(name="Max", role=Role.MANAGER)),
    "person_saved": lambda d: person(d, "Rosa Diaz", name="Rosa Diaz-Lee", role=Role.MANAGER),
    "person_retired": lambda d: person(d, "Rosa Diaz", active=False),
    "hours_set": lambda d: hours(d, *LONG),
}


def test_whatever_is_changed_is_kept_told_undone_and_done_again(desk: Desk, house: House) -> None:
    before = board(desk)
    for code, change in NEW.items():
        assert desk.do(change(desk)).code == code
        after = board(desk)
        assert after != before, code
        desk.undo()
        assert board(desk) == before, code
        desk.redo()
        assert board(desk) == after, code
        desk.undo()


#: What cannot be, and every reason why.
WRONG: list[tuple[Change, set[str]]] = [
    (lambda d: room(d, "Room 4", name=" ", tables=21), {"product_name", "room_tables"}),
    (lambda d: SaveRoom(to=RoomCard(name="room 1")), {"name_taken"}),
    (lambda d: room(d, "Room 5", active=False), {"room_holds"}),
    (lambda d: cart(d, room_id=9_999), {"equipment_room"}),
    (lambda d: service(d, "dt", prices=()), {"service_no_price"}),
    (
        lambda d: service(d, prices=((62, Money(-1)), (62, Money(1)))),
        {"service_length", "price_wrong", "service_length_twice"},
    ),
    (lambda d: SaveService(to=replace(A_SERVICE, code="SW")), {"service_code_taken"}),
    (
        lambda d: service(d, turnover=7, tax_bp=-1, licences=("x" * 41,), equipment=(9_999,)),
        {"service_turnover", "setting_percent", "setting_long", "gone"},
    ),
    (lambda d: service(d, name="", code="s-w"), {"product_name", "service_code"}),
    (
        lambda d: therapist(
            d, gender="x", npi="1", colour=8, licences=(replace(LICENCE, kind=" "),)
        ),
        {"setting_gender", "setting_npi", "setting_choice", "licence_incomplete"},
    ),
    (lambda d: therapist(d, name="tom becker"), {"name_taken"}),
    (lambda d: SaveTherapist(to=TherapistCard(name="Dana Reed")), {"name_taken"}),
    (
        lambda d: SavePerson(to=PersonCard(name="Kim", role=Role.THERAPIST)),
        {"therapist_elsewhere"},
    ),
    (lambda d: person(d, "Rosa Diaz", role=Role.THERAPIST), {"therapist_elsewhere"}),
    (lambda d: person(d, "Dana Reed", active=False), {"retire_yourself", "last_owner"}),
    (lambda d: person(d, "Dana Reed", role=Role.MANAGER), {"last_owner"}),
    (hours, {"hours_never"}),
    (lambda d: hours(d, (0, (time(9, 2), time(17)))), {"shift_off_grid"}),
]


def test_whatever_cannot_be_is_refused_with_every_reason(desk: Desk, house: House) -> None:
    before = board(desk)
    for change, codes in WRONG:
        with pytest.raises(Refused) as refused:
            desk.do(change(desk))
        assert {reason.code for reason in refused.value.reasons} == codes
    assert board(desk) == before


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda d: room(d, "Room 1", active=False), "active"),
        (lambda d: therapist(d, "Maria Santos", active=False), "active"),
        (lambda d: person(d, "Maria Santos", active=False), "active"),
        (lambda d: service(d, "dt", prices=((90, Money(13500)),)), "prices"),
    ],
    ids=["a room", "a therapist", "a person", "a length"],
)
def test_what_stands_ahead_is_named_before_anything_ends(
    desk: Desk, house: House, change: Change, field: str
) -> None:
    first = next(iter(house.rooms.values()))
    for week in range(7):
        desk.do(book(house, day=MONDAY + timedelta(weeks=week), room_id=first))
    with pytest.raises(Refused) as refused:
        desk.do(change(desk))
    reasons = refused.value.reasons
    assert [each.code for each in reasons] == ["stands_ahead", *["stands_one"] * 5, "stands_more"]
    assert {each.field for each in reasons} == {field}
    assert (reasons[0].params["count"], reasons[-1].params["count"]) == (7, 2)
    assert reasons[1].params["client"] == "Sam Ortiz"


def test_a_service_that_ends_keeps_what_is_booked_of_it(desk: Desk, house: House) -> None:
    desk.do(book(house))
    done = desk.do(service(desk, "dt", active=False))
    assert (done.code, done.params["count"]) == ("service_retired_booked", 1)
    assert desk.do(service(desk, "dt", active=True)).code == "service_back"


def test_a_new_price_holds_from_today_and_the_old_one_stays_for_before(
    desk: Desk, house: House
) -> None:
    desk.do(service(desk, prices=((30, Money(5000)), (60, Money(9100)), (90, Money(12000)))))
    change = service(desk)
    assert change.was is not None
    assert dict(change.was.prices)[60] == Money(9100)
    desk.do(service(desk, prices=((30, Money(5000)), (60, Money(9200)), (90, Money(12000)))))
    assert dict(service(desk).to.prices)[60] == Money(9200)


def test_a_name_is_one_wherever_it_stands(desk: Desk, house: House) -> None:
    desk.do(therapist(desk, name="Jo  Lee"))
    assert "Jo Lee" in {each.card.name for each in board(desk).people}
    desk.do(person(desk, "Jo Lee", name="Jo Park"))
    assert "Jo Park" in {each.card.name for each in board(desk).therapists}


def test_what_somebody_else_has_changed_is_not_overwritten(desk: Desk, house: House) -> None:
    late = [room(desk, "Room 4", tables=1), hours(desk, *LONG)]
    desk.do(room(desk, "Room 4", tables=3))
    desk.do(hours(desk, LONG[0]))
    for command in late:
        with pytest.raises(Stale, match="elsewhere"):
            desk.do(command)


def test_a_manager_makes_nobody_an_owner(desk: Desk, house: House) -> None:
    desk.do(person(desk, "Rosa Diaz", role=Role.MANAGER))
    changes = [person(desk, "Dana Reed", role=Role.MANAGER), person(desk, "Rosa Diaz")]
    desk.sign_in(house.people["Rosa Diaz"])
    changes[1] = replace(changes[1], to=replace(changes[1].to, role=Role.OWNER))
    for change in changes:
        with pytest.raises(Refused, match="only_owner"):
            desk.do(change)


def test_a_new_therapist_can_be_booked_and_then_stays(desk: Desk, house: House) -> None:
    desk.do(NEW["therapist_added"](desk))
    number = next(each.id for each in board(desk).therapists if each.card.name == "Ida Lund")
    row = next(each for each in board(desk).therapists if each.id == number)
    assert row.gives == ("Swedish massage", "Deep tissue massage", "Prenatal massage", "Cupping")
    desk.do(book(house, therapist_id=number))
    desk.undo()
    with pytest.raises(Refused, match="built_on"):
        desk.undo()


def test_another_zone_moves_every_claim_and_undo_moves_them_back(
    desk: Desk, house: House, store: Store
) -> None:
    def claims() -> list[tuple[int, ...]]:
        with Session(store.read) as session:
            found = select(Claim.resource_id, Claim.first, Claim.past).order_by(Claim.resource_id)
            return [tuple(row) for row in session.execute(found)]

    desk.do(book(house))
    before = claims()
    desk.do(Set(key="zone", was="America/Chicago", to="America/New_York"))
    assert claims() == [(resource, first - 12, past - 12) for resource, first, past in before]
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(book(house, client_id=house.clients["Nora Blake"]))
    desk.undo()
    assert claims() == before


@pytest.mark.parametrize(("key", "to"), [("zone", "Texas/Amarillo"), ("currency", "EUR")])
def test_a_zone_or_a_currency_that_is_none_is_refused(
    desk: Desk, house: House, key: str, to: str
) -> None:
    was = {"zone": "America/Chicago", "currency": "USD"}[key]
    with pytest.raises(Refused, match="setting_"):
        desk.do(Set(key=key, was=was, to=to))


def test_half_a_letter_at_the_end_of_a_name_is_left_out(desk: Desk) -> None:
    """A field cuts what is pasted by halves of letters: of the last picture one half may stay."""
    assert desk.do(SaveRoom(to=RoomCard(name="Sea \ud83c"))).params["name"] == "Sea"


def test_a_service_given_up_meanwhile_is_not_booked_anew_and_what_stands_is_moved(
    desk: Desk, house: House
) -> None:
    number = desk.do(book(house, starts=time(9, 30))).params["appointment"]
    row = next(each for each in board(desk).services if each.card.code == "dt")
    desk.do(SaveService(service_id=row.id, was=row.card, to=replace(row.card, active=False)))
    for override in (None, "She asked for it"):
        with pytest.raises(Refused, match="service_given_up"):
            desk.do(book(house, override=override))
    maria = house.therapists["Maria Santos"]
    was = Placement(
        therapist_id=maria,
        day=MONDAY,
        starts=time(9, 30),
        minutes=60,
        room_id=house.rooms["Room 1"],
    )
    desk.do(Move(appointment_id=number, was=was, to=replace(was, starts=time(11))))


def test_nobody_is_booked_with_a_therapist_who_has_left_meanwhile(desk: Desk, house: House) -> None:
    who = next(each for each in board(desk).therapists if each.card.name == "Maria Santos")
    desk.do(SaveTherapist(therapist_id=who.id, was=who.card, to=replace(who.card, active=False)))
    for override in (None, "She comes in for it"):
        with pytest.raises(Refused, match="therapist_left"):
            desk.do(book(house, override=override))
