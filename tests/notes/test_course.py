"""Plans of care: who may, what is counted, what the figures say, and the report on paper."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.care_plans import ChangePlan, EndPlan, StartPlan
from frontdesk.commands.notes import SaveNote, SignNote
from frontdesk.desk import Desk
from frontdesk.documents.progress import better, progress_report
from frontdesk.errors import Refused, Stale
from frontdesk.queries.course import Course, client_course
from frontdesk.storage.engine import Store
from frontdesk.values.care import PlanText
from frontdesk.values.note import Measure, NoteDetails, NoteText
from tests.moments import MONDAY
from tests.notes.test_notes import MARIA, begin, booked, day_of
from tests.studio import House

LEGS = PlanText("Restless legs", "Sleep through four nights of seven", 8, ("severity", "sleep"))
EIGHT = ((8, 4), (8, 4.5), (7, 5), (7, 5), (5, 6), (4, 6), (3, 6.5), (3, 7))


@pytest.fixture
def maria(desk: Desk, house: House) -> Desk:
    booked(desk, house)
    desk.sign_in(house.people[MARIA])
    return desk


@pytest.fixture
def robert(house: House) -> int:
    return house.clients["Robert Quinn"]


def course(desk: Desk, client: int) -> Course:
    return desk.ask(partial(client_course, client_id=client))


def measured(figures: tuple[float, float], helped: str = "") -> NoteText:
    outcome = (("severity", figures[0]), ("sleep", figures[1]))
    return NoteText(details=NoteDetails(outcome=outcome, helped=helped))


def came(desk: Desk, house: House, clock: SetClock, weeks: int = 8) -> date:
    """Robert comes once a week and is measured each time; return the last day."""
    for week, figures in enumerate(EIGHT[:weeks]):
        if week:
            clock.advance(days=7)
            booked(desk, house, day=MONDAY + timedelta(weeks=week))
        day = MONDAY + timedelta(weeks=week)
        number = day_of(desk, house, MARIA, day).stops[0].card.id
        begin(desk, number)
        helped = f"Slow strokes {week}" if week % 2 == 0 else ""
        desk.do(SignNote(appointment_id=number, was=NoteText(), to=measured(figures, helped)))
    return MONDAY + timedelta(weeks=weeks - 1)


def test_a_plan_is_started_changed_and_ended_and_all_of_it_comes_back(
    maria: Desk, robert: int
) -> None:
    maria.do(StartPlan(client_id=robert, plan=LEGS))
    plan = course(maria, robert).plan
    assert plan is not None
    assert (plan.text, plan.since, plan.until, plan.therapist) == (LEGS, MONDAY, None, MARIA)
    longer = replace(LEGS, sessions=12, measures=("sleep", "severity", "nights"))
    maria.do(ChangePlan(plan_id=plan.id, was=LEGS, to=longer))
    maria.do(EndPlan(plan_id=plan.id))
    ended = course(maria, robert).plan
    assert ended is not None
    assert (ended.text.sessions, ended.until) == (12, MONDAY)
    assert ended.text.measures == ("severity", "sleep", "nights")
    with pytest.raises(Stale, match="plan_elsewhere"):
        maria.do(EndPlan(plan_id=plan.id))
    for _ in range(3):
        maria.undo()
    assert course(maria, robert).plan is None
    maria.redo()
    again = course(maria, robert).plan
    assert again is not None
    assert again.text == LEGS


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", " "), ("goal", ""), ("sessions", 0), ("measures", ()), ("measures", ("mood",))],
    ids=["name", "goal", "sessions", "nothing measured", "unknown measure"],
)
def test_a_plan_that_cannot_be_is_refused(
    maria: Desk, robert: int, field: str, value: object
) -> None:
    with pytest.raises(Refused, match=f"plan_{field}_wrong"):
        maria.do(StartPlan(client_id=robert, plan=replace(LEGS, **{field: value})))  # type: ignore[arg-type]  # as given


def test_one_plan_at_a_time_and_what_was_seen_is_changed(maria: Desk, robert: int) -> None:
    maria.do(StartPlan(client_id=robert, plan=LEGS))
    with pytest.raises(Refused, match="plan_running"):
        maria.do(StartPlan(client_id=robert, plan=LEGS))
    plan = course(maria, robert).plan
    assert plan is not None
    with pytest.raises(Stale, match="plan_elsewhere"):
        maria.do(ChangePlan(plan_id=plan.id, was=replace(LEGS, sessions=3), to=LEGS))
    maria.do(EndPlan(plan_id=plan.id))
    maria.do(StartPlan(client_id=robert, plan=LEGS))


def test_the_day_tells_which_visit_of_the_plan_it_is(
    maria: Desk, house: House, robert: int, clock: SetClock
) -> None:
    maria.do(StartPlan(client_id=robert, plan=LEGS))
    line = day_of(maria, house, MARIA).stops[0].plan
    assert line is not None
    assert (line.visit, line.sessions, line.figures, line.helped) == (1, 8, (), "")
    last = came(maria, house, clock, 3)
    line = day_of(maria, house, MARIA, last).stops[0].plan
    assert line is not None
    assert (line.visit, line.measures) == (3, (Measure.SEVERITY, Measure.SLEEP))
    assert line.figures == ((Measure.SEVERITY, 8), (Measure.SLEEP, 4.5))
    plan = course(maria, robert).plan
    assert plan is not None
    maria.do(EndPlan(plan_id=plan.id))
    clock.advance(days=1)
    booked(maria, house, day=last + timedelta(days=7))
    assert day_of(maria, house, MARIA, last + timedelta(days=7)).stops[0].plan is None


def test_eight_visits_are_told_in_order_and_on_paper(
    maria: Desk, house: House, robert: int, clock: SetClock
) -> None:
    maria.do(StartPlan(client_id=robert, plan=LEGS))
    with pytest.raises(Refused, match="nothing_measured"):
        maria.ask(partial(progress_report, client_id=robert))
    came(maria, house, clock)
    found = course(maria, robert)
    assert [(p.figure(Measure.SEVERITY), p.figure(Measure.SLEEP)) for p in found.points] == list(
        EIGHT
    )
    assert (found.visits, found.helped) == (8, "Slow strokes 6")
    assert found.points[0].figure(Measure.PAIN) is None
    paper = maria.ask(partial(progress_report, client_id=robert))
    for words in (
        "Progress of Robert Quinn",
        "Visit 8 of 8",
        "Severity (0–10): 8 at first, 3 now (better).",
        "Hours of sleep: 4 at first, 7 now (better).",
        "Slow strokes 4",
        "LMT MT118201 TX",
    ):
        assert words in paper.html
    picture = paper.pictures[0]
    long = [curve for curve in picture.drawing.curves if len(curve.points) == 8]
    assert len(long) == 2
    assert long[0].points[0][1] < long[0].points[-1][1]  # severity falls


@pytest.mark.parametrize(
    ("measure", "first", "last", "word"),
    [
        (Measure.PAIN, 5, 3, "better"),
        (Measure.PAIN, 3, 5, "worse"),
        (Measure.SLEEP, 5, 7, "better"),
        (Measure.MOTION, 90, 80, "worse"),
        (Measure.NIGHTS, 3, 3, "unchanged"),
    ],
)
def test_less_is_better_of_some_and_more_of_others(
    measure: Measure, first: float, last: float, word: str
) -> None:
    assert better(measure, first, last) == word


@pytest.mark.parametrize("name", ["Dana Reed", "Rosa Diaz", "Tom Becker"])
def test_nobody_else_reads_how_it_goes(
    maria: Desk, house: House, robert: int, clock: SetClock, store: Store, name: str
) -> None:
    maria.do(StartPlan(client_id=robert, plan=LEGS))
    number = day_of(maria, house, MARIA).stops[0].card.id
    maria.do(SaveNote(appointment_id=number, was=NoteText(), to=measured((8, 4))))
    maria.sign_in(house.people[name])
    refused = r"not_allowed|not_your_client"
    for query in (client_course, progress_report):
        with pytest.raises(Refused, match=refused):
            maria.ask(partial(query, client_id=robert))
    with pytest.raises(Refused, match=refused):
        maria.do(StartPlan(client_id=robert, plan=LEGS))
    if name != "Tom Becker":
        seen = repr(day_of(maria, house, MARIA))
        assert "Restless" not in seen
        assert "plan=None" in seen
    with store.read.connect() as connection:
        for table in ("journal", "journal_row", "once", "care_plan"):
            rows = [str(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]
            assert not [row for row in rows if "Restless" in row and table != "care_plan"]
    assert "Restless" not in repr(LEGS)
