"""Pay: on what terms somebody works, what is added by hand, and that a period was paid.

What was paid is frozen, and stands in the ledger. Whatever is put right later stands in the
next statement, with the day that it concerns.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.commands.posting import open_day, post
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import PayAgreement, PayExtra, PayStatement, Service, Therapist
from frontdesk.rules.pay import kept
from frontdesk.storage.pay import Statement, drawn_up, paid_until, pay_every, terms_of
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.pay import PayTerms, Period, period_of
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean

_DAY = timedelta(days=1)
_FAR = timedelta(days=366)
_SHORTEST, _LONGEST = 3, 120
MOST_EXTRA = Money(100_000_00)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class AgreeOnPay(Command):
    """Pay a therapist on these terms from a day on.

    The first agreement may begin in the past; one that changes another begins today or later.
    """

    therapist_id: int
    from_day: date
    terms: PayTerms

    def apply(self, work: Work) -> None:
        therapist = work.load(Therapist, self.therapist_id, "therapist")
        reasons = [*self.terms.faults(), *self._against_day(work), *self._against_codes(work)]
        if reasons:
            raise Refused(reasons)
        same = select(PayAgreement).where(
            PayAgreement.therapist_id == therapist.id, PayAgreement.from_day == self.from_day
        )
        row = work.session.execute(same).scalar()
        if row is None:
            work.add(
                PayAgreement(
                    therapist_id=therapist.id,
                    from_day=self.from_day,
                    terms=self.terms.details(),
                    person_id=work.person_id,
                    at=work.now,
                )
            )
        else:
            row.terms, row.person_id, row.at = self.terms.details(), work.person_id, work.now
        work.says("pay_agreed", therapist_id=therapist.id, day=self.from_day)

    # Internal

    def _against_day(self, work: Work) -> list[Reason]:
        until = paid_until(work.session).get(self.therapist_id)
        if until is not None and self.from_day <= until:
            return [Reason("pay_day_paid", "from_day", {"day": until + _DAY})]
        agreed = terms_of(work.session).get(self.therapist_id)
        first = work.today
        if agreed is None or agreed.since[0][0] > work.today:
            first -= _FAR
        if not first <= self.from_day <= work.today + _FAR:
            params = {"first": first, "last": work.today + _FAR}
            return [Reason("pay_from_wrong", "from_day", params)]
        return []

    def _against_codes(self, work: Work) -> list[Reason]:
        there = set(work.session.execute(select(Service.code)).scalars())
        gone = sorted({each.service for each in self.terms.fixed} - there)
        return [Reason("pay_service_gone", "fixed", {"code": code}) for code in gone]


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class AddToPay(Command):
    """Add an amount to somebody's pay from today on, or take one off; it says what for."""

    therapist_id: int
    amount: Money
    reason: str

    def apply(self, work: Work) -> None:
        therapist = work.load(Therapist, self.therapist_id, "therapist")
        reason = clean(self.reason).replace("\n", " ")
        reasons = []
        if not self.amount or not -MOST_EXTRA <= self.amount <= MOST_EXTRA:
            reasons.append(Reason("pay_extra_wrong", "amount", {"most": MOST_EXTRA}))
        if len(reason) < _SHORTEST:
            reasons.append(Reason("pay_reason_missing", "reason"))
        if len(reason) > _LONGEST:
            reasons.append(Reason("pay_reason_long", "reason", {"most": _LONGEST}))
        if therapist.id not in terms_of(work.session):
            reasons.append(Reason("pay_no_agreement", None, {"name": therapist.name}))
        if reasons:
            raise Refused(reasons)
        work.add(
            PayExtra(
                therapist_id=therapist.id,
                day=work.today,
                amount=self.amount,
                reason=reason,
                person_id=work.person_id,
                at=work.now,
            )
        )
        work.says("pay_extra_added", therapist_id=therapist.id, amount=self.amount)


@dataclass(frozen=True, slots=True)
class Seen:
    """Whose statement was seen, and what it came to."""

    therapist_id: int
    total: Money


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class MarkPaid(Command):
    """Say that the statements of the period of ``day`` were paid, as they were seen."""

    day: date
    seen: tuple[Seen, ...]

    def apply(self, work: Work) -> None:
        work.money()
        period = period_of(pay_every(work.session), self.day)
        if period.last >= work.today:
            raise Refused.because("pay_not_over", "day", day=period.last + _DAY)
        if not self.seen:
            raise Refused.because("pay_nobody")
        if open_day(work).closed_at is not None:
            raise Refused.because("day_closed", None, day=work.today)
        seen = {each.therapist_id for each in self.seen}
        if len(seen) < len(self.seen):
            raise Refused.because("pay_twice")
        found = drawn_up(work.session, period, work.today, sorted(seen))
        reasons = list(self._against(work, period, found))
        if reasons:
            raise Refused(reasons)
        for each in self.seen:
            if found[each.therapist_id].total != each.total:
                raise Stale("pay_elsewhere")
            _pay(work, found[each.therapist_id])
        work.says(
            "pay_paid",
            count=len(self.seen),
            total=sum((each.total for each in self.seen), start=Money(0)),
            first=period.first,
            last=period.last,
        )

    # Internal

    def _against(self, work: Work, period: Period, found: dict[int, Statement]) -> Iterable[Reason]:
        agreed, until = terms_of(work.session), paid_until(work.session)
        for each in self.seen:
            name = {"name": work.load(Therapist, each.therapist_id, "therapist").name}
            terms, paid = agreed.get(each.therapist_id), until.get(each.therapist_id)
            if terms is None:
                yield Reason("pay_no_agreement", None, name)
            elif each.therapist_id not in found:
                yield Reason("pay_paid_already", None, name)
            else:
                begin = terms.since[0][0] if paid is None else paid + _DAY
                if begin < period.first:
                    yield Reason("pay_earlier_first", None, {**name, "day": begin})


def _pay(work: Work, statement: Statement) -> None:
    who = statement.therapist_id
    lines = [
        ("wages", statement.earned, who),
        ("tips_payable", statement.tips, who),
        ("wages_payable", -statement.total, who),
    ]
    note = f"{statement.first} – {statement.last}"
    posting = post(work, "pay", lines, note=note)
    work.add(
        PayStatement(
            therapist_id=who,
            first=statement.first,
            last=statement.last,
            earned=statement.earned,
            tips=statement.tips,
            total=statement.total,
            lines=[kept(each) for each in statement.lines],
            posting_id=posting,
            person_id=work.person_id,
            at=work.now,
        )
    )
