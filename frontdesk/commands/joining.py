"""Joining: the agreement is signed, the sign-up fee and the first cycle are paid by one sale."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.commands.charges import add_charge
from frontdesk.commands.dues import WAYS, Dues
from frontdesk.commands.plans import require_offered
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Client, Form, FormAnswer, Membership, MembershipShare
from frontdesk.rules.membership import Course
from frontdesk.storage.forms import newest_forms
from frontdesk.storage.memberships import next_number, note, plan_terms, running
from frontdesk.storage.unit import Work
from frontdesk.values.membership import Terms, What
from frontdesk.values.payment import Paid
from frontdesk.values.rights import Permission, needs


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class Join(Command):
    """Let a client join a plan today, on the terms that were seen.

    ``shared`` are those who may use the credits too; ``pays_by`` is how dues are collected.
    """

    client_id: int
    plan_id: int
    terms: Terms
    tenders: tuple[Paid, ...]
    shared: tuple[int, ...] = ()
    pays_by: str = "card"

    def apply(self, work: Work) -> None:
        work.money()
        client = work.load(Client, self.client_id, "client")
        plan = require_offered(work, self.plan_id)
        terms = plan_terms(plan)
        if terms != self.terms:
            raise Stale("plan_elsewhere", table="plan", row=plan.id)
        reasons = self._against(work, client, terms)
        agreement = signed(work, client.id, terms.agreement)
        if terms.agreement is not None and agreement is None:
            reasons.append(Reason("agreement_missing", "agreement"))
        if reasons:
            raise Refused(reasons)
        course = Course.joined(work.today, terms).cycle()
        row = work.add(
            Membership(
                client_id=client.id,
                plan_id=plan.id,
                number=next_number(work.session),
                since=work.today,
                terms=terms.copy(),
                anchor=course.anchor,
                every=course.every,
                cycle=course.number,
                due=course.due,
                term=course.term,
                pays_by=self.pays_by,
                agreement_id=agreement,
            )
        )
        for each in self.shared:
            work.add(MembershipShare(membership_id=row.id, client_id=each))
        dues = Dues(work, row)
        dues.sign_up(terms.fee)
        if terms.price:
            dues.charge(
                add_charge(
                    work, row, What.CYCLE, work.today, course.due, terms.price, earns=terms.count
                )
            )
        note(work, row, "joined", plan=plan.name)
        said = {"number": row.number, "membership": row.id}
        if not dues.total:
            work.says("member_joined_free", client_id=client.id, **said)
            return
        sale = dues.take(self.tenders)
        dues.says("member_joined", sale, **said)

    # Internal

    def _against(self, work: Work, client: Client, terms: Terms) -> list[Reason]:
        found = []
        if not client.active:
            found.append(Reason("member_away", "client"))
        if there := running(work.session, client.id):
            found.append(Reason("member_already", "client", {"number": there.number}))
        if self.pays_by not in WAYS:
            found.append(Reason("dues_tender", "pays_by"))
        return found + against_sharing(work, client.id, terms, self.shared)


def against_sharing(
    work: Work, client_id: int, terms: Terms, shared: tuple[int, ...]
) -> list[Reason]:
    """Return every reason why these people cannot share a membership."""
    found = []
    if len(set(shared)) > terms.shared:
        found.append(Reason("shared_too_many", "shared", {"most": terms.shared}))
    there = set(work.session.execute(select(Client.id).where(Client.id.in_(shared))).scalars())
    if len(set(shared)) != len(shared) or client_id in shared or there != set(shared):
        found.append(Reason("shared_wrong", "shared"))
    return found


def signed(work: Work, client_id: int, form: str | None) -> int | None:
    """Return the answer by which a client signed a form as it is now, in any language."""
    if form is None:
        return None
    newest = newest_forms(work.session).items()
    names = {(name, version) for name, (version, body) in newest if body.key == form}
    found = (
        select(FormAnswer.id, Form.key, Form.version)
        .join(Form, Form.id == FormAnswer.form_id)
        .where(FormAnswer.client_id == client_id)
        .order_by(FormAnswer.id.desc())
    )
    rows = work.session.execute(found).all()
    return next((number for number, name, version in rows if (name, version) in names), None)
