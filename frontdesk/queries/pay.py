"""What therapists are paid: all of a period, one statement with its lines, and the agreements."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import Licence, PayAgreement, Person, Service, ServicePrice, Studio, Therapist
from frontdesk.model.types import yes
from frontdesk.rules.pay import PayLine, What
from frontdesk.storage.pay import Statement, drawn_up, paid_statements, pay_every, terms_of
from frontdesk.storage.view import View
from frontdesk.values.money import ZERO, Money
from frontdesk.values.pay import Every, PayTerms, Period, period_of
from frontdesk.values.rights import Grant, Permission, needs


@dataclass(frozen=True, slots=True, kw_only=True)
class PayRow:
    """What somebody has to get, or got, for some days."""

    therapist_id: int
    name: str
    first: date
    last: date
    services: int
    minutes: int  # that are paid by the hour
    hours: Money
    given: Money  # for services
    products: Money
    extra: Money
    tips: Money
    total: Money
    paid_at: datetime | None
    agreed: bool = True

    @property
    def key(self) -> tuple[int, date]:
        """What tells it from others."""
        return self.therapist_id, self.first


@dataclass(frozen=True, slots=True, kw_only=True)
class PayBoard:
    """A period of pay. ``without`` have no agreement yet."""

    every: Every
    period: Period
    today: date
    rows: tuple[PayRow, ...]
    without: tuple[PayRow, ...]

    @property
    def over(self) -> bool:
        """Tell whether the period is over, so that it can be paid."""
        return self.period.last < self.today

    @property
    def total(self) -> Money:
        """What all of it comes to."""
        return sum((row.total for row in self.rows), start=ZERO)


@dataclass(frozen=True, slots=True, kw_only=True)
class PayStub:
    """A statement with all its lines, as it is shown and printed."""

    studio: str
    address: tuple[str, ...]
    phone: str
    name: str
    licences: tuple[str, ...]
    today: date
    statement: Statement

    @property
    def sums(self) -> tuple[tuple[What, Money], ...]:
        """What it comes to by kind, in order, without what it has not."""
        found: dict[What, Money] = {}
        for line in self.statement.lines:
            found[line.what] = found.get(line.what, ZERO) + line.amount
        return tuple((what, found[what]) for what in What if what in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Terms from a day on; ``until`` is the last of them, none while they hold."""

    from_day: date
    until: date | None
    terms: PayTerms
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreements:
    """The agreements of a therapist, the newest first, and what there is to choose from."""

    therapist_id: int
    name: str
    today: date
    rows: tuple[Agreement, ...]
    services: tuple[tuple[str, str, int], ...]  # code, name, minutes


@needs(Permission.SEE_PAY)
def pay_board(view: View, day: date | None = None) -> PayBoard:
    """Return the period in which ``day`` lies; without one, today's. A therapist sees his own."""
    session = view.session
    every = pay_every(session)
    period = period_of(every, day or view.today)
    only = view.therapist_id if view.grant(Permission.SEE_PAY) is Grant.OWN else None
    own = view.grant(Permission.SEE_PAY) is Grant.OWN
    names = {
        number: (name, active)
        for number, name, active in session.execute(
            select(Therapist.id, Therapist.name, Therapist.active).order_by(
                Therapist.position, Therapist.id
            )
        )
        if not own or number == only
    }
    statements = [
        each
        for mine in paid_statements(session, period.first).values()
        for each in mine
        if each.first <= period.last
    ]
    statements += drawn_up(session, period, view.today, list(names)).values()
    rows = [
        _row(each, names[each.therapist_id][0])
        for each in statements
        if each.therapist_id in names
        and (each.lines or each.paid_at or names[each.therapist_id][1])
    ]
    agreed = terms_of(session)
    order = {number: place for place, number in enumerate(names)}
    return PayBoard(
        every=every,
        period=period,
        today=view.today,
        rows=tuple(sorted(rows, key=lambda row: (order[row.therapist_id], row.first))),
        without=tuple(
            _none(number, name, period)
            for number, (name, active) in names.items()
            if active and number not in agreed
        ),
    )


@needs(Permission.SEE_PAY)
def pay_stub(view: View, therapist_id: int, first: date) -> PayStub:
    """Return the statement of somebody that begins on ``first``; ``Refused`` if it is another's."""
    _require_own(view, therapist_id)
    session = view.session
    row = session.get(Therapist, therapist_id)
    found = _statement(view, therapist_id, first)
    if row is None or found is None:
        raise Refused.because("gone", what="pay_statement")
    studio = session.execute(select(Studio.name, Studio.address, Studio.phone)).one()
    licences = select(Licence.kind, Licence.number).where(Licence.therapist_id == therapist_id)
    return PayStub(
        studio=studio.name,
        address=tuple(studio.address),
        phone=studio.phone,
        name=row.name,
        licences=tuple(f"{k} {n}" for k, n in session.execute(licences.order_by(Licence.id))),
        today=view.today,
        statement=found,
    )


@needs(Permission.SEE_PAY)
def agreements(view: View, therapist_id: int) -> Agreements:
    """Return on what terms somebody works and has worked."""
    _require_own(view, therapist_id)
    session = view.session
    name = session.execute(select(Therapist.name).where(Therapist.id == therapist_id)).scalar()
    if name is None:
        raise Refused.because("gone", what="therapist")
    found = session.execute(
        select(PayAgreement.from_day, PayAgreement.terms, Person.name)
        .join(Person, Person.id == PayAgreement.person_id)
        .where(PayAgreement.therapist_id == therapist_id)
        .order_by(PayAgreement.from_day)
    ).all()
    days = [row.from_day for row in found]
    ends = [date.fromordinal(day.toordinal() - 1) for day in days[1:]]
    rows = [
        Agreement(from_day=row[0], until=until, terms=PayTerms.kept(row[1]), person=row[2])
        for row, until in zip(found, [*ends, None], strict=False)
    ]
    services = session.execute(
        select(Service.code, Service.name, ServicePrice.minutes)
        .distinct()
        .join(ServicePrice, ServicePrice.service_id == Service.id)
        .where(yes(Service.active))
        .order_by(Service.name, ServicePrice.minutes)
    )
    return Agreements(
        therapist_id=therapist_id,
        name=name,
        today=view.today,
        rows=tuple(rows[::-1]),
        services=tuple((code, title, minutes) for code, title, minutes in services),
    )


# Internal


def _require_own(view: View, therapist_id: int) -> None:
    if view.grant(Permission.SEE_PAY) is Grant.OWN and therapist_id != view.therapist_id:
        raise Refused.because("not_allowed", permission=Permission.SEE_PAY)


def _statement(view: View, therapist_id: int, first: date) -> Statement | None:
    paid = paid_statements(view.session, first).get(therapist_id, ())
    kept = next((each for each in paid if each.first == first), None)
    if kept is not None:
        return kept
    period = period_of(pay_every(view.session), first)
    return drawn_up(view.session, period, view.today, [therapist_id]).get(therapist_id)


def _row(statement: Statement, name: str) -> PayRow:
    lines = statement.lines
    services = [each for each in lines if each.what is What.SERVICE]
    return PayRow(
        therapist_id=statement.therapist_id,
        name=name,
        first=statement.first,
        last=statement.last,
        services=sum(each.quantity if each.minutes else 0 for each in services),
        minutes=sum(each.minutes for each in lines if each.what is What.HOURS),
        hours=_of(lines, What.HOURS),
        given=_of(lines, What.SERVICE),
        products=_of(lines, What.PRODUCT),
        extra=_of(lines, What.EXTRA),
        tips=statement.tips,
        total=statement.total,
        paid_at=statement.paid_at,
    )


def _none(number: int, name: str, period: Period) -> PayRow:
    """Return the row of somebody with whom nothing is agreed."""
    lines = Statement(
        therapist_id=number, first=period.first, last=period.last, lines=(), revenue=ZERO
    )
    return replace(_row(lines, name), agreed=False)


def _of(lines: Iterable[PayLine], what: What) -> Money:
    return sum((each.amount for each in lines if each.what is what), start=ZERO)
