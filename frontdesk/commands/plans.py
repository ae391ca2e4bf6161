"""Membership plans: as they are sold from now on. Who has joined keeps the terms of that day."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Membership, Plan, Service
from frontdesk.storage.forms import newest_forms
from frontdesk.storage.memberships import note, plan_terms
from frontdesk.storage.unit import Work
from frontdesk.values.membership import Standing, Terms, name_faults
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean, fold


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class KeepPlan(Command):
    """Let a plan be so from now on, or add one; ``was`` is how it was seen.

    With ``members_too`` those who have joined get its terms as well, each from the next cycle on.
    """

    plan_id: int | None = None
    name: str
    terms: Terms
    was: Terms | None = None
    members_too: bool = False

    def apply(self, work: Work) -> None:
        name = clean(self.name).replace("\n", " ")
        reasons = [*name_faults(name), *self.terms.faults(), *self._against(work, name)]
        if reasons:
            raise Refused(reasons)
        if self.plan_id is None:
            row = work.add(
                Plan(
                    name=name,
                    price=self.terms.price,
                    every=self.terms.every,
                    terms=self.terms.details(),
                )
            )
            work.says("plan_added", plan=row.id)
            return
        row = work.load(Plan, self.plan_id, "plan")
        if plan_terms(row) != self.was:
            raise Stale("plan_elsewhere", table="plan", row=row.id)
        row.name, row.price, row.every = name, self.terms.price, self.terms.every
        row.terms = self.terms.details()
        if self.members_too:
            self._tell_members(work, row)
        work.says("plan_changed", plan=row.id)

    # Internal

    def _against(self, work: Work, name: str) -> list[Reason]:
        found = []
        others = select(Plan.name).where(Plan.id != (self.plan_id or 0))
        if any(fold(name) == fold(each) for each in work.session.execute(others).scalars()):
            found.append(Reason("plan_name_taken", "name", {"name": name}))
        there = set(work.session.execute(select(Service.code)).scalars())
        found += [
            Reason("plan_service_gone", "services", {"code": code})
            for code in self.terms.services
            if code not in there
        ]
        forms = {body.key for _, body in newest_forms(work.session).values()}
        if self.terms.agreement is not None and self.terms.agreement not in forms:
            found.append(Reason("plan_form_gone", "agreement"))
        return found

    def _tell_members(self, work: Work, plan: Plan) -> None:
        running = select(Membership).where(
            Membership.plan_id == plan.id, Membership.standing != Standing.ENDED
        )
        for row in work.session.execute(running.order_by(Membership.id)).scalars().all():
            if Terms.copied(row.terms) != self.terms:
                row.next_plan_id = plan.id
                note(work, row, "new_terms", day=row.due)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class OfferPlan(Command):
    """Sell a plan, or sell it no longer; its members stay."""

    plan_id: int
    offered: bool

    def apply(self, work: Work) -> None:
        row = work.load(Plan, self.plan_id, "plan")
        if row.active == self.offered:
            raise Stale("plan_elsewhere", table="plan", row=row.id)
        row.active = self.offered
        work.says("plan_offered" if self.offered else "plan_put_away", plan=row.id)


def require_offered(work: Work, plan_id: int) -> Plan:
    """Return a plan that is sold; ``Refused`` when it is not."""
    row = work.load(Plan, plan_id, "plan")
    if not row.active:
        raise Refused.because("plan_not_offered", "plan", name=row.name)
    return row
