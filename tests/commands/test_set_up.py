"""Setting a studio up: everything in one command, once, or nothing at all."""

import dataclasses
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.studio import SetUpStudio
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import (
    Account,
    Equipment,
    Hours,
    JournalEntry,
    Licence,
    Plan,
    Product,
    Resource,
    Room,
    Service,
    ServiceEquipment,
    ServicePrice,
    Shift,
    Skill,
    Studio,
    Therapist,
)
from frontdesk.model.base import Row
from frontdesk.model.ledger import ACCOUNTS
from frontdesk.model.resource import Kind
from frontdesk.queries.frame import studio_frame
from frontdesk.storage.engine import Store
from frontdesk.transfer.studio_file import read_studio
from frontdesk.values.money import Money
from frontdesk.values.plan import RoomPlan, StudioPlan
from frontdesk.values.rights import Role
from tests.moments import MONDAY
from tests.transfer.files import SMALL


@pytest.fixture
def plan(tmp_path: Path) -> StudioPlan:
    path = tmp_path / "studio.toml"
    path.write_text(SMALL, encoding="utf-8")
    return read_studio(path)


@pytest.fixture
def fresh(any_store: Store, clock: SetClock) -> Desk:
    """A desk on an empty database, with nobody signed in."""
    return Desk(any_store, clock, station="front")


@pytest.fixture
def session(any_store: Store) -> Iterator[Session]:
    with Session(any_store.read) as session:
        yield session


def count(session: Session, kind: type[Row]) -> int:
    return session.execute(select(func.count()).select_from(kind)).scalar_one()


def test_everything_in_the_plan_is_written(fresh: Desk, plan: StudioPlan, session: Session) -> None:
    assert not fresh.is_set_up()
    outcome = fresh.do(SetUpStudio(plan=plan))
    assert (outcome.code, dict(outcome.params)) == ("set_up", {"rooms": 2, "therapists": 1})
    assert fresh.is_set_up()
    studio = session.execute(select(Studio)).scalar_one()
    assert (studio.name, studio.zone, studio.sales_tax_bp) == ("Quiet Hands", plan.zone, 825)
    assert not studio.demo
    kinds = (Hours, Room, Equipment, Service, ServicePrice, Therapist, Licence, Skill, Shift)
    assert [count(session, kind) for kind in kinds] == [2, 2, 1, 2, 3, 1, 1, 1, 1]
    assert [count(session, kind) for kind in (Product, Plan)] == [1, 1]
    assert list(session.execute(select(Account.code)).scalars()) == list(ACCOUNTS)
    room = session.execute(
        select(Resource.kind, Resource.capacity)
        .join(Room, Room.id == Resource.id)
        .order_by(Room.position)
    ).all()
    assert [tuple(each) for each in room] == [(Kind.ROOM, 1), (Kind.ROOM, 2)]
    needed = session.execute(
        select(Service.code, Equipment.name)
        .join(ServiceEquipment, ServiceEquipment.service_id == Service.id)
        .join(Equipment, Equipment.id == ServiceEquipment.equipment_id)
    ).all()
    assert [tuple(each) for each in needed] == [("ac", "acupuncture cart")]
    entry = session.execute(select(JournalEntry)).scalar_one()
    assert entry.command == "SetUpStudio"


def test_people_can_sign_in_afterwards(fresh: Desk, plan: StudioPlan) -> None:
    fresh.do(SetUpStudio(plan=plan))
    assert [(one.name, one.role) for one in fresh.people()] == [
        ("Dana Reed", Role.OWNER),
        ("Front desk", Role.RECEPTIONIST),
        ("Maria Santos", Role.THERAPIST),
    ]


def test_the_first_appointment_can_be_booked(
    fresh: Desk, plan: StudioPlan, session: Session
) -> None:
    fresh.do(SetUpStudio(plan=plan))
    fresh.sign_in(fresh.people()[1].id)
    therapist = session.execute(select(Therapist.id)).scalar_one()
    service = session.execute(select(Service.id).where(Service.code == "sw")).scalar_one()
    booked = fresh.do(
        Book(
            guest_name="Nora",
            service_id=service,
            minutes=60,
            therapist_id=therapist,
            day=MONDAY,
            starts=time(10),
        )
    )
    assert booked.code == "booked"


def test_a_demo_is_marked_as_one(fresh: Desk, plan: StudioPlan) -> None:
    fresh.do(SetUpStudio(plan=plan, demo=True))
    assert fresh.ask(studio_frame).demo


def test_prices_hold_from_long_ago(fresh: Desk, plan: StudioPlan, session: Session) -> None:
    fresh.do(SetUpStudio(plan=plan))
    found = session.execute(select(ServicePrice.price, ServicePrice.from_day)).all()
    assert {each.from_day for each in found} == {date(2000, 1, 1)}
    assert sorted(each.price for each in found) == [Money(5000), Money(8000), Money(8500)]


def test_a_second_set_up_changes_nothing(fresh: Desk, plan: StudioPlan, session: Session) -> None:
    fresh.do(SetUpStudio(plan=plan))
    with pytest.raises(Refused, match="set_up_already"):
        fresh.do(SetUpStudio(plan=dataclasses.replace(plan, name="Other")))
    assert session.execute(select(Studio.name)).scalar_one() == "Quiet Hands"


def test_the_same_command_twice_takes_effect_once(fresh: Desk, plan: StudioPlan) -> None:
    command = SetUpStudio(plan=plan)
    assert not fresh.do(command).again
    assert fresh.do(command).again


def test_a_faulty_plan_writes_nothing(fresh: Desk, plan: StudioPlan, session: Session) -> None:
    faulty = dataclasses.replace(plan, name="", zone="Texas", rooms=(RoomPlan("Room 1", 0),))
    with pytest.raises(Refused) as refused:
        fresh.do(SetUpStudio(plan=faulty))
    assert {each.code for each in refused.value.reasons} == {
        "plan_name_missing",
        "plan_zone_unknown",
        "plan_no_table",
        "plan_equipment_unknown",
    }
    assert count(session, Studio) == count(session, Resource) == 0


def test_setting_up_is_not_undone(fresh: Desk, plan: StudioPlan) -> None:
    fresh.do(SetUpStudio(plan=plan))
    fresh.sign_in(fresh.people()[0].id)
    assert fresh.undoable() is None
    with pytest.raises(Refused, match="nothing_to_undo"):
        fresh.undo()


def test_pieces_of_one_kind_are_told_apart(fresh: Desk, plan: StudioPlan, session: Session) -> None:
    rooms = (
        RoomPlan("Room 1", 1, ("cart 2", "acupuncture cart")),
        RoomPlan("Room 2", 1, ("cart", "cart", "cart")),
    )
    fresh.do(SetUpStudio(plan=dataclasses.replace(plan, rooms=rooms)))
    names = session.execute(select(Equipment.name).order_by(Equipment.id)).scalars().all()
    assert names == ["cart 2", "acupuncture cart", "cart", "cart 3", "cart 4"]
