"""A small studio in which a client has come seven times of a plan of eight; for the tour."""

from contextlib import closing
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.care_plans import StartPlan
from frontdesk.commands.clients import AddClient
from frontdesk.commands.notes import SignNote
from frontdesk.commands.phrases import AddPhrase
from frontdesk.commands.states import SetState
from frontdesk.commands.studio import SetUpStudio
from frontdesk.desk import Desk, open_studio
from frontdesk.paths import RESOURCES
from frontdesk.queries.booking import booking_menu
from frontdesk.transfer.studio_file import read_studio
from frontdesk.values.care import PlanText
from frontdesk.values.note import NoteDetails, NoteText
from frontdesk.values.state import State

MARIA = "Maria Santos"
_ZONE = ZoneInfo("America/Chicago")  # as in the studio's file
#: Severity and hours of sleep at each visit so far.
FIGURES = ((8, 4), (8, 4.5), (7, 5), (7, 5), (5, 6), (4, 6), (3, 6.5))
_PLAN = PlanText("Restless legs", "Sleep through four nights of seven", 8, ("severity", "sleep"))
_STEPS = ((State.BOOKED, State.ARRIVED), (State.ARRIVED, State.IN_SESSION))


def furnish(place: Path, clock: SetClock) -> None:
    """Write the studio at ``place``; the eighth visit is booked on the clock's day."""
    now = clock.now()
    today = now.astimezone(_ZONE).date()
    days = [today - timedelta(weeks=weeks) for weeks in range(len(FIGURES), 0, -1)]
    clock.put(_at(days[0], time(9)))
    with closing(open_studio(place, None, clock)) as desk:
        desk.do(SetUpStudio(plan=read_studio(RESOURCES / "tour" / "studio.toml")))
        desk.sign_in(desk.people()[0].id)
        added = desk.do(AddClient(first_name="Robert", last_name="Quinn", phone="806 555 0178"))
        client = int(added.params["client_id"])
        for day, figures in zip(days, FIGURES, strict=True):
            clock.put(_at(day, time(9)))
            number = _book(desk, client, day)
            if day == days[0]:
                desk.do(AddPhrase(short="calf", words="Calves guarded, left more than right."))
                desk.do(StartPlan(client_id=client, plan=_PLAN))
            _treat(desk, clock, number, day, figures)
        clock.put(_at(today, time(9)))
        _book(desk, client, today)
    clock.put(now)


def _at(day: date, wall: time) -> datetime:
    return datetime.combine(day, wall, _ZONE)


def _book(desk: Desk, client: int, day: date) -> int:
    """Let the desk book, and Maria take over."""
    people = desk.people()
    maria = next(person for person in people if person.name == MARIA)
    desk.sign_in(people[0].id)
    menu = desk.ask(partial(booking_menu, day=day))
    service = next(each.id for each in menu.services if each.name == "Deep tissue massage")
    booked = desk.do(
        Book(
            client_id=client,
            service_id=service,
            minutes=60,
            therapist_id=maria.therapist_id or 0,
            day=day,
            starts=time(10, 15),
        )
    )
    desk.sign_in(maria.id)
    return int(booked.params["appointment"])


def _treat(
    desk: Desk, clock: SetClock, number: int, day: date, figures: tuple[float, float]
) -> None:
    begins = _at(day, time(10, 17))
    clock.put(begins)
    for was, to in _STEPS:
        desk.do(SetState(appointment_id=number, was=was, to=to))
    outcome = (("severity", float(figures[0])), ("sleep", float(figures[1])))
    details = NoteDetails(areas=("calves",), helped="Slow strokes, warmth", outcome=outcome)
    text = NoteText(subjective="Legs restless in the evening.", plan="Weekly.", details=details)
    desk.do(SignNote(appointment_id=number, was=NoteText(), to=text))
    clock.put(begins + timedelta(minutes=58))
    desk.do(SetState(appointment_id=number, was=State.IN_SESSION, to=State.TO_CHECK_OUT))
