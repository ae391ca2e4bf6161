"""One of each command that can be undone, and what stands in the database before and after."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from frontdesk import commands
from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.base import Command
from frontdesk.commands.clients import (
    AddAlert,
    AddClient,
    BringClientBack,
    EditClient,
    EndAlert,
    PutClientAway,
)
from frontdesk.commands.groups import BookGroup, MoveVisit, SetVisitState
from frontdesk.commands.moves import MoveMany
from frontdesk.commands.policy import LeaveMessage
from frontdesk.commands.series import BookSeries, CancelSeries, ChangeSeries
from frontdesk.commands.states import CorrectTimes, NameGuest, SetState
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.model import Alert, Appointment, Row
from frontdesk.storage.engine import Store
from frontdesk.values.block import Reach
from frontdesk.values.party import Guest, Planned
from frontdesk.values.placement import OneMove
from frontdesk.values.state import State
from tests.bookings import book
from tests.health.steps import HEALTH_KEPT, HEALTH_STEPS
from tests.journal.hard_steps import HARD_STEPS
from tests.moments import MONDAY
from tests.studio import House

_TUESDAY = date(2026, 11, 24)
_SILENT = {"journal", "journal_row", "once", "hold", "print_job", "outbox", "outbox_paper"}
Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class World:
    """A desk in a small studio, and its database."""

    desk: Desk
    store: Store
    house: House

    def booked(self, **changed: Any) -> int:
        """Book; return the number of the appointment."""
        return int(self.desk.do(book(self.house, **changed)).params["appointment"])

    def walked_in(self) -> int:
        """Check a guest in; return the number of the appointment."""
        return int(self.desk.do(a_walk_in(self)).params["appointment"])

    def newest(self, kind: type[Row]) -> int:
        """Return the number of the last row of a kind."""
        with Session(self.store.read) as session:
            return int(session.execute(select(kind.id).order_by(kind.id.desc())).scalars().all()[0])


def a_move(world: World) -> Command:
    number = world.booked()
    with Session(world.store.read) as session:
        place = session.get_one(Appointment, number).placement
    tom = world.house.therapists["Tom Becker"]
    to = replace(place, therapist_id=tom, starts=time(11, 5), minutes=90, room_id=None)
    return Move(appointment_id=number, was=place, to=to)


def some_moves(world: World) -> Command:
    """Two on Tuesday that change places."""
    nora, times = world.house.clients["Nora Blake"], (time(9), time(11))
    first = world.booked(day=_TUESDAY, starts=times[0])
    second = world.booked(day=_TUESDAY, starts=times[1], client_id=nora)
    with Session(world.store.read) as session:
        places = [session.get_one(Appointment, each).placement for each in (first, second)]
    return MoveMany(
        moves=tuple(
            OneMove(appointment_id=number, was=place, to=replace(place, starts=at))
            for number, place, at in zip((first, second), places, times[::-1], strict=True)
        )
    )


def a_couple(world: World, weeks: int = 1) -> BookGroup:
    pairs = (("Sam Ortiz", "Maria Santos"), ("Nora Blake", "Tom Becker"))
    guests = tuple(
        Guest(
            service_id=world.house.services["sw"],
            minutes=60,
            therapist_id=world.house.therapists[therapist],
            client_id=world.house.clients[client],
        )
        for client, therapist in pairs
    )
    return BookGroup(guests=guests, day=MONDAY + timedelta(weeks=weeks), starts=time(14))


def a_moved_couple(world: World) -> Command:
    number = world.desk.do(a_couple(world, 2)).params["appointment"]
    with Session(world.store.read) as session:
        place = session.get_one(Appointment, number).placement
    return MoveVisit(appointment_id=number, was=place, to=replace(place, starts=time(11)))


def a_couple_that_confirms(world: World) -> Command:
    number = world.desk.do(a_couple(world, 3)).params["appointment"]
    return SetVisitState(appointment_id=number, was=State.BOOKED, to=State.CONFIRMED)


def a_series(world: World, hour: int) -> BookSeries:
    """Three Tuesdays with Jo."""
    guest = Guest(
        service_id=world.house.services["sw"],
        minutes=60,
        therapist_id=world.house.therapists["Jo Park"],
        client_id=world.house.clients["María Peña"],
    )
    first = MONDAY + timedelta(days=8)
    days = [first + timedelta(weeks=week) for week in range(3)]
    return BookSeries(
        visits=tuple(Planned(day=day, starts=time(hour), guests=(guest,)) for day in days)
    )


def a_changed_series(world: World) -> Command:
    number = world.desk.do(a_series(world, 13)).params["appointment"]
    with Session(world.store.read) as session:
        place = session.get_one(Appointment, number).placement
    to = replace(place, starts=time(14, 30))
    return ChangeSeries(appointment_id=number, was=place, to=to, reach=Reach.ALL)


def a_cancelled_series(world: World) -> Command:
    number = world.desk.do(a_series(world, 16)).params["appointment"]
    return CancelSeries(appointment_id=number, was=State.BOOKED, reach=Reach.FOLLOWING)


def a_walk_in(world: World) -> Command:
    return WalkIn(
        service_id=world.house.services["sw"],
        minutes=60,
        therapist_id=world.house.therapists["Tom Becker"],
        starts=time(9, 10),
    )


def an_edit(world: World) -> Command:
    return EditClient(
        client_id=world.house.clients["Nora Blake"],
        was={"first_name": "Nora", "email": None},
        to={"first_name": "Leonora", "email": "nora@example.com", "birthday": date(1990, 5, 4)},
    )


def an_end(world: World) -> Command:
    alert = AddAlert(client_id=world.house.clients["Sam Ortiz"], instruction="No pressure")
    world.desk.do(alert)
    return EndAlert(alert_id=world.newest(Alert))


def a_return(world: World) -> Command:
    away = PutClientAway(client_id=world.house.clients["Robert Quinn"])
    world.desk.do(away)
    return BringClientBack(client_id=away.client_id)


def some_times(world: World) -> Command:
    """Someone for cupping began three minutes before it was noted."""
    cupping, li = world.house.services["cu"], world.house.therapists["Li Wei"]
    guest = WalkIn(service_id=cupping, minutes=30, therapist_id=li, starts=time(9, 10))
    number = int(world.desk.do(guest).params["appointment"])
    world.desk.do(SetState(appointment_id=number, was=State.ARRIVED, to=State.IN_SESSION))
    with Session(world.store.read) as session:
        began = session.get_one(Appointment, number).started_at
    return CorrectTimes(appointment_id=number, was=(began, None), began=time(9, 5))


#: How each command is made in a fresh studio, whatever it needs being there by then.
STEPS: dict[type[Command], Callable[[World], Command]] = {
    Book: lambda world: book(world.house),
    Move: a_move,
    MoveMany: some_moves,
    WalkIn: a_walk_in,
    BookGroup: a_couple,
    MoveVisit: a_moved_couple,
    SetVisitState: a_couple_that_confirms,
    BookSeries: lambda world: a_series(world, 11),
    ChangeSeries: a_changed_series,
    CancelSeries: a_cancelled_series,
    SetState: lambda w: SetState(appointment_id=w.booked(), was=State.BOOKED, to=State.CANCELLED),
    CorrectTimes: some_times,
    NameGuest: lambda w: NameGuest(
        appointment_id=w.walked_in(), client_id=w.house.clients["Nora Blake"]
    ),
    AddClient: lambda _: AddClient(first_name="Ida", last_name="Lund", phone="806 555 0100"),
    EditClient: an_edit,
    AddAlert: lambda w: AddAlert(client_id=w.house.clients["Sam Ortiz"], instruction="Left side"),
    EndAlert: an_end,
    PutClientAway: lambda w: PutClientAway(client_id=w.house.clients["Robert Quinn"]),
    BringClientBack: a_return,
    **HARD_STEPS,
    LeaveMessage: lambda w: LeaveMessage(appointment_id=w.booked()),
    **HEALTH_STEPS,
}
#: These are not undone, and why.
NOT_UNDONE = {
    "KeepDraft": "no entry tells of it, and it goes when the form is signed",
    "SetUpStudio": "the studio begins with it",
    "SaveNote": "saved every few seconds; the note itself can be edited",
    "SignNote": "what is signed stands",
    "SignForm": "what is signed stands",
    "KeepForm": "a version that may have been signed stays; another one takes its place",
    "AddAddendum": "what is added to a signed note stands as it does",
    "PutAside": "a ticket that was put aside is taken up again, or dropped",
    "DropAside": "what was on it stays owed and is on the next ticket",
    "MoveStock": "what was noted of stock stays; it is corrected by another note",
    "TakePayment": "money is reversed by another document, never undone",
    "MarkPaid": "what was paid stands; it is put right in the next statement",
    "MoveCash": "money is reversed by another document, never undone",
    "GiveCredit": "money is reversed by another document, never undone",
    "ReplaceCard": "money is reversed by another document, never undone",
    "PayOut": "money is reversed by another document, never undone",
    "WriteOff": "money is reversed by another document, never undone",
    "SetHouseLimit": "an account that was opened stays; its limit is set again",
    "PayTips": "money is reversed by another document, never undone",
    "CloseDay": "a day that is closed stays closed",
    "CloseDrawer": "a drawer that is closed stays closed",
    "NameDrawer": "it can be called otherwise; receipts may bear its number",
    "UseDrawer": "the station can use another one again",
    "TickLine": "a paper that was printed is printed",
    "PassLine": "it can be done all the same, or passed for another reason",
    "CorrectDay": "money is reversed by another document, never undone",
    "RefundSale": "money is reversed by another document, never undone",
    "VoidSale": "money is reversed by another document, never undone",
    "RunBilling": "what it lists is owed; it is dropped, with a reason",
    "Collect": "money is reversed by another document, never undone",
    "Join": "money is reversed by another document, never undone",
    "UpgradeNow": "money is reversed by another document, never undone",
    "GiveCount": "the first count stays, whatever is counted again",
    "HoldParty": "gone in a minute by itself, and in no journal",
    "HoldSlot": "gone in a minute by itself, and in no journal",
    "Release": "whoever fills a slot in holds it again",
    "TakeOutStudio": "who has read it has read it",
    "HandOutClient": "who has read it has read it",
    "NotePlainRemoved": "what was overwritten is gone",
    "NoteKeys": "what stood in the file's place is gone; what opened it its owner alone knows",
    "ProposeErasure": "called off by a command of its own",
    "CallOffErasure": "proposed anew if it must be",
    "AgreeErasure": "called off by a command of its own, until nothing is left",
    "CarryOutErasures": "nothing is left to undo it with",
    "BringStudio": "a studio begins with it",
    "EraseAgain": "nothing is left to undo it with",
    "DemoData": "a made-up studio is thrown away as a whole",
    "FurnishDemo": "a made-up studio is thrown away as a whole",
    "SendMail": "a letter that went out is out; one that waits is dropped",
    "SendTestMail": "a letter that went out is out",
    "BeginMail": "a letter that went out is out, and in no journal",
    "MailSent": "a letter that went out is out, and in no journal",
    "MailFailed": "a letter that went out is out, and in no journal",
    "RetryMail": "a letter that went out is out",
    "DropMail": "it can be written anew",
    "BeginPaper": "what is printed is on paper, and in no journal",
    "PaperPrinted": "what is printed is on paper, and in no journal",
    "PaperFailed": "what is printed is on paper, and in no journal",
    "RetryPaper": "what is printed is on paper",
    "PaperIsThere": "what is printed is on paper",
    "DropPaper": "the receipt can be printed again at any time",
    "Reprint": "what is printed is on paper",
    "PrintTest": "what is printed is on paper",
    **HEALTH_KEPT,
}
#: Undone in a test of their own.
ELSEWHERE = {
    "SetMailAccount": "tests/mail/test_mail.py",
    "NoteDiagnosis": "tests/papers/test_superbill.py",
    "EndDiagnosis": "tests/papers/test_superbill.py",
    "AddFile": "tests/files/test_files.py",
    "NameLead": "tests/health/test_lead.py",
    "WithdrawFile": "tests/files/test_files.py",
    "AnswerHealth": "tests/notes/test_forms.py",
    "SaveProduct": "tests/till/test_products.py",
    "AddToBooking": "tests/till/test_prices.py",
    "TakeOffBooking": "tests/till/test_prices.py",
    "LinkStaff": "tests/till/test_products.py",
    "SaveAddOn": "tests/till/test_products.py",
    "SaveCode": "tests/till/test_products.py",
    "PlanTax": "tests/till/test_products.py",
    "AgreeOnPay": "tests/pay/test_agreements.py",
    "AddToPay": "tests/pay/test_agreements.py",
    "AddPhrase": "tests/notes/test_phrases.py",
    "ChangePhrase": "tests/notes/test_phrases.py",
    "DropPhrase": "tests/notes/test_phrases.py",
    "StartPlan": "tests/notes/test_course.py",
    "ChangePlan": "tests/notes/test_course.py",
    "EndPlan": "tests/notes/test_course.py",
    "ImportClients": "tests/imports/test_import.py",
    "MergeDoubtful": "tests/imports/test_doubtful.py",
    "BookNewcomer": "tests/journal/test_undo.py",
    "Set": "tests/commands/test_settings.py",
    **dict.fromkeys(
        ("SaveRoom", "SaveEquipment", "SetHours", "SaveService", "SaveTherapist", "SavePerson"),
        "tests/commands/test_house.py",
    ),
    "Freeze": "tests/till/test_wallets.py",
    "Unfreeze": "tests/till/test_wallets.py",
    "HandOver": "tests/till/test_wallets.py",
    "Share": "tests/till/test_wallets.py",
    "SavePackage": "tests/till/test_wallets.py",
    "AddDoubtful": "tests/imports/test_doubtful.py",
    "DropDoubtful": "tests/imports/test_doubtful.py",
    **dict.fromkeys(
        (
            *("KeepPlan", "OfferPlan", "ChangeMembership", "ShareMembership", "FreezeMembership"),
            *("EndFreeze", "CancelAtTerm", "CancelNow", "Reinstate", "MarkFailed", "DropCharge"),
        ),
        "tests/memberships/test_undo.py",
    ),
}


def every_command() -> list[type[Command]]:
    """Return every command there is, wherever it lives in ``commands``."""
    for found in pkgutil.walk_packages(commands.__path__, f"{commands.__name__}."):
        importlib.import_module(found.name)
    some, kinds = [Command], []
    while some:
        kind = some.pop()
        some += kind.__subclasses__()
        kinds += kind.__subclasses__()
    ours = [kind for kind in kinds if kind.__module__.startswith("frontdesk.")]
    return sorted(set(ours), key=lambda kind: kind.__name__)


def standing(connection: Connection) -> Rows:
    """Return what stands in the database; a booking withdrawn is as good as gone."""
    found: Rows = {}
    for table in Row.metadata.sorted_tables:
        if table.name not in _SILENT:
            rows = connection.execute(select(table).order_by(table.c.id)).mappings()
            found[table.name] = [dict(row) for row in rows]
    found["appointment"] = [r for r in found["appointment"] if r["reason"] != "withdrawn"]
    kept = {row["visit_id"] for row in found["appointment"]}
    found["visit"] = [row for row in found["visit"] if row["id"] in kept]
    found["block"] = [row for row in found["block"] if row["active"]]
    for row in found["claim"]:
        del row["id"]
    found["claim"].sort(key=lambda row: (row["resource_id"], row["first"]))
    return found
