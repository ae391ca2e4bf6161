"""Plans of care: so many sessions towards a goal, and what is measured at each."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import CarePlan, Client
from frontdesk.storage.own import own_clients
from frontdesk.storage.unit import Work
from frontdesk.values.care import MOST_SESSIONS, MOST_WORDS, PlanText
from frontdesk.values.note import Measure
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class StartPlan(Command):
    """Begin a plan with a client of one's own, who has none that goes on."""

    client_id: int
    plan: PlanText

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id, "client")
        therapist = _own(work, client.id)
        running = select(CarePlan.id).where(
            CarePlan.client_id == client.id, CarePlan.until.is_(None)
        )
        if work.session.execute(running).first() is not None:
            raise Refused.because("plan_running")
        row = CarePlan(client_id=client.id, therapist_id=therapist, since=work.today)
        _write(row, self.plan)
        work.add(row)
        work.says("plan_started")


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class ChangePlan(Command):
    """Let a plan say ``to`` where ``was`` stood."""

    plan_id: int
    was: PlanText
    to: PlanText

    def apply(self, work: Work) -> None:
        row = work.load(CarePlan, self.plan_id)
        _own(work, row.client_id)
        if plan_text(row) != self.was:
            raise Stale("plan_elsewhere", table="care_plan", row=row.id)
        _write(row, self.to)
        work.says("plan_changed")


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class EndPlan(Command):
    """Let today be a plan's last day; what was measured stays."""

    plan_id: int

    def apply(self, work: Work) -> None:
        row = work.load(CarePlan, self.plan_id)
        _own(work, row.client_id)
        if row.until is not None:
            raise Stale("plan_elsewhere", table="care_plan", row=row.id)
        row.until = work.today
        work.says("plan_ended")


def plan_text(row: CarePlan) -> PlanText:
    """Return what a plan says."""
    return PlanText(row.name, row.goal, row.sessions, tuple(row.measures))


def _own(work: Work, client_id: int) -> int:
    """Return the therapist who asks; raise ``Refused`` for another's client."""
    therapist = work.who.therapist_id
    if therapist is None or client_id not in own_clients(work.session, therapist, work.today):
        raise Refused.because("not_your_client", "client")
    return therapist


def _write(row: CarePlan, plan: PlanText) -> None:
    name, goal = clean(plan.name), clean(plan.goal)
    wrong = []
    if not name or len(name) > MOST_WORDS:
        wrong.append(Reason("plan_name_wrong", "name"))
    if not goal or len(goal) > MOST_WORDS:
        wrong.append(Reason("plan_goal_wrong", "goal"))
    if not 1 <= plan.sessions <= MOST_SESSIONS:
        wrong.append(Reason("plan_sessions_wrong", "sessions", {"most": MOST_SESSIONS}))
    if not plan.measures or not set(plan.measures) <= set(Measure):
        wrong.append(Reason("plan_measures_wrong", "measures"))
    if wrong:
        raise Refused(wrong)
    row.name, row.goal, row.sessions = name, goal, plan.sessions
    row.measures = [each.value for each in Measure if each.value in plan.measures]
