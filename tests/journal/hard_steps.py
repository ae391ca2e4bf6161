"""One of each command on blocks, shifts, closed days, absences, fees and the waiting list."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any

from sqlalchemy.orm import Session

from frontdesk.commands.availability import CloseDays, OpenDay, SetDays, SetWeek
from frontdesk.commands.away import Rebooked, Replan, SettleCall
from frontdesk.commands.base import Command
from frontdesk.commands.blocks import AddBlock, MoveBlock, RemoveBlock
from frontdesk.commands.late import Shorten
from frontdesk.commands.policy import Cancel, NoShow, WaiveFee
from frontdesk.commands.waiting import BookWaiting, ChangeWaiting, CloseWaiting, OfferPlace, Wait
from frontdesk.model import Appointment, Block, CallBack, Waiting
from frontdesk.values.block import BlockKind, BlockPlace
from frontdesk.values.money import Money
from frontdesk.values.state import State
from frontdesk.values.waiting import Reached, Wish
from tests.moments import MONDAY

_CHRISTMAS = date(2026, 12, 25)


def a_place(world: Any, **changed: Any) -> BlockPlace:
    given: dict[str, Any] = {"day": MONDAY, "starts": time(12), "minutes": 30}
    return BlockPlace(resource_id=world.house.therapists["Jo Park"], **(given | changed))


def a_block(world: Any, **changed: Any) -> Command:
    return AddBlock(kind=BlockKind.LUNCH, place=a_place(world), label="Lunch", **changed)


def a_moved_block(world: Any) -> Command:
    world.desk.do(a_block(world))
    to = a_place(world, starts=time(13), minutes=45)
    return MoveBlock(block_id=world.newest(Block), was=a_place(world), to=to)


def a_removed_block(world: Any) -> Command:
    world.desk.do(a_block(world))
    return RemoveBlock(block_id=world.newest(Block))


def an_opened_day(world: Any) -> Command:
    world.desk.do(CloseDays(days=((_CHRISTMAS, "Christmas"),)))
    return OpenDay(day=_CHRISTMAS)


def a_replan(world: Any) -> Command:
    """Tom takes one of Maria's two; the other is left for a call."""
    maria, tom = (world.house.therapists[name] for name in ("Maria Santos", "Tom Becker"))
    first = world.booked()
    world.booked(client_id=world.house.clients["Nora Blake"], starts=time(16))
    with Session(world.store.read) as session:
        place = session.get_one(Appointment, first).placement
    move = Rebooked(appointment_id=first, was=place, to=replace(place, therapist_id=tom))
    return Replan(therapist_id=maria, day=MONDAY, moves=(move,))


def a_settled_call(world: Any) -> Command:
    world.desk.do(a_replan(world))
    number = world.newest(CallBack)
    return SettleCall(call_id=number, was=Reached.NOT_YET, outcome=Reached.CANCELLED)


def a_shorter_one(world: Any) -> Command:
    number = world.booked(minutes=90)
    with Session(world.store.read) as session:
        place = session.get_one(Appointment, number).placement
    to = replace(place, starts=time(15), minutes=60)
    return Shorten(appointment_id=number, was=place, to=to)


def a_waiver(world: Any) -> Command:
    number = world.booked(starts=time(9))
    world.desk.do(NoShow(appointment_id=number, was=State.BOOKED))
    return WaiveFee(appointment_id=number, reason="Her bus broke down")


def a_wait(world: Any, **changed: Any) -> Command:
    wish = Wish(service_id=world.house.services["dt"], minutes=60, after=time(16))
    return Wait(client_id=world.house.clients["Nora Blake"], wish=wish, **changed)


def a_changed_wait(world: Any) -> Command:
    wait = a_wait(world)
    assert isinstance(wait, Wait)
    world.desk.do(wait)
    to = replace(wait.wish, weekdays=(4, 5), priority=2, note="Call first")
    return ChangeWaiting(waiting_id=world.newest(Waiting), was=wait.wish, to=to)


def a_closed_wait(world: Any) -> Command:
    world.desk.do(a_wait(world))
    return CloseWaiting(waiting_id=world.newest(Waiting))


def an_offer(world: Any) -> Command:
    world.desk.do(a_wait(world))
    return OfferPlace(
        waiting_id=world.newest(Waiting),
        therapist_id=world.house.therapists["Maria Santos"],
        day=MONDAY,
        starts=time(16),
    )


def a_booked_wait(world: Any) -> Command:
    """Nora has the day after, and gives it up."""
    later = world.booked(client_id=world.house.clients["Nora Blake"], day=date(2026, 11, 24))
    world.desk.do(a_wait(world, appointment_id=later))
    return BookWaiting(
        waiting_id=world.newest(Waiting),
        therapist_id=world.house.therapists["Maria Santos"],
        day=MONDAY,
        starts=time(16),
    )


#: How each of these is made in a fresh studio, whatever it needs being there by then.
HARD_STEPS: dict[type[Command], Callable[[Any], Command]] = {
    AddBlock: lambda w: a_block(w, until=date(2026, 12, 14)),
    MoveBlock: a_moved_block,
    RemoveBlock: a_removed_block,
    SetWeek: lambda w: SetWeek(
        therapist_id=w.house.therapists["Ana Ruiz"],
        week=((2, (time(9), time(12))), (3, (time(13), time(18)))),
        from_day=date(2026, 12, 1),
    ),
    SetDays: lambda w: SetDays(
        therapist_ids=(w.house.therapists["Ana Ruiz"], w.house.therapists["Li Wei"]),
        days=(date(2026, 12, 1), date(2026, 12, 2)),
        spans=(),
    ),
    CloseDays: lambda _: CloseDays(days=((_CHRISTMAS, "Christmas"), (date(2027, 1, 1), "New"))),
    OpenDay: an_opened_day,
    Replan: a_replan,
    SettleCall: a_settled_call,
    Cancel: lambda w: Cancel(
        appointment_id=w.booked(), was=State.BOOKED, reason="reason_client", fee=Money(0)
    ),
    NoShow: lambda w: NoShow(appointment_id=w.booked(starts=time(9)), was=State.BOOKED),
    WaiveFee: a_waiver,
    Shorten: a_shorter_one,
    Wait: a_wait,
    ChangeWaiting: a_changed_wait,
    CloseWaiting: a_closed_wait,
    OfferPlace: an_offer,
    BookWaiting: a_booked_wait,
}
