"""Statements of pay: drawn up from the books until they are paid, and kept as they were then."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import PayAgreement, PayStatement
from frontdesk.rules.pay import Done, PayLine, What, as_kept, earned, hours, total
from frontdesk.storage.pay_facts import (
    Booked,
    Minutes,
    booked_in,
    days_of,
    done_in,
    extras_in,
    on_shift,
    on_table,
)
from frontdesk.storage.settings import kept, studio_row
from frontdesk.values.money import ZERO, Money
from frontdesk.values.pay import Clocked, Every, PayTerms, Period, period_of

_DAY = timedelta(days=1)
#: So far back hours that were paid are looked at again.
_AGAIN = timedelta(days=92)
_TIPS = (What.TIPS, What.TIPS_OUT)
_ORDER = tuple(What)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What somebody is paid for some days. ``revenue`` is what the ledger has for the services."""

    therapist_id: int
    first: date
    last: date
    lines: tuple[PayLine, ...]
    revenue: Money
    paid_at: datetime | None = None
    number: int | None = None

    @property
    def tips(self) -> Money:
        """What is left of the tips: taken less paid out of the drawer before."""
        return total(each for each in self.lines if each.what in _TIPS)

    @property
    def earned(self) -> Money:
        """All but the tips."""
        return total(each for each in self.lines if each.what not in _TIPS)

    @property
    def total(self) -> Money:
        """What is to be paid."""
        return self.earned + self.tips

    @property
    def value(self) -> Money:
        """What the services of its lines are worth in the ledger."""
        return sum((e.value for e in self.lines if e.what is What.SERVICE), start=ZERO)


@dataclass(frozen=True, slots=True)
class Terms:
    """The agreements of a therapist: from which day on which terms hold."""

    since: tuple[tuple[date, PayTerms], ...]

    def on(self, day: date) -> PayTerms | None:
        """Return the terms of a day; none before the first agreement."""
        return next((terms for begins, terms in self.since[::-1] if begins <= day), None)


def pay_every(session: Session) -> Every:
    """Return how long a period of pay is in this studio."""
    return Every(str(kept(studio_row(session), "pay_period")))


def terms_of(session: Session) -> dict[int, Terms]:
    """Return every therapist's agreements."""
    found: dict[int, list[tuple[date, PayTerms]]] = {}
    for row in session.execute(select(PayAgreement).order_by(PayAgreement.from_day)).scalars():
        found.setdefault(row.therapist_id, []).append((row.from_day, PayTerms.kept(row.terms)))
    return {who: Terms(tuple(each)) for who, each in found.items()}


def paid_statements(session: Session, since: date) -> dict[int, list[Statement]]:
    """Return what was paid for days from ``since`` on, by therapist, the oldest first."""
    found: dict[int, list[Statement]] = {}
    rows = select(PayStatement).where(PayStatement.last >= since).order_by(PayStatement.first)
    for row in session.execute(rows).scalars():
        lines = tuple(map(as_kept, row.lines))
        found.setdefault(row.therapist_id, []).append(
            Statement(
                therapist_id=row.therapist_id,
                first=row.first,
                last=row.last,
                lines=lines,
                revenue=sum((e.value for e in lines if e.what is What.SERVICE), start=ZERO),
                paid_at=row.at,
                number=row.id,
            )
        )
    return found


def paid_until(session: Session) -> dict[int, date]:
    """Return the last day that was paid to each therapist."""
    rows = select(PayStatement.therapist_id, PayStatement.last).order_by(PayStatement.last)
    return dict(session.execute(rows).all())


def drawn_up(
    session: Session, period: Period, today: date, who: Iterable[int] | None = None
) -> dict[int, Statement]:
    """Return what each therapist has to get for what is not paid yet of a period.

    It begins after what was paid, and not before the first agreement.
    """
    agreed, until = terms_of(session), paid_until(session)
    wanted = set(agreed) if who is None else set(agreed) & set(who)
    begins = {each: _begin(period, agreed[each], until.get(each)) for each in wanted}
    begins = {each: first for each, first in begins.items() if first <= period.last}
    if not begins:
        return {}
    return _Drawing(session, period, today, agreed).all(begins)


def _begin(period: Period, terms: Terms, paid: date | None) -> date:
    first = max(period.first, terms.since[0][0])
    return first if paid is None else max(first, paid + _DAY)


class _Drawing:
    """Statements of a period being drawn up, from one reading of the books."""

    def __init__(
        self, session: Session, period: Period, today: date, agreed: Mapping[int, Terms]
    ) -> None:
        self._session = session
        self._period = period
        self._until = min(period.last, today)
        self._agreed = agreed
        self._minutes: dict[Clocked, Minutes] = {}

    def all(self, begins: Mapping[int, date]) -> dict[int, Statement]:
        first, last = min(begins.values()), self._period.last
        done = {
            who: [each for each in rows if each.day >= begins[who]]
            for who, rows in done_in(self._session, first, last, begins.keys()).items()
        }
        booked = booked_in(self._session, first, last)
        extras = extras_in(self._session, first, last)
        self._paid = paid_statements(self._session, first - _AGAIN)
        before = self._before(done)
        self._read_minutes(begins)
        found = {}
        for who, begin in begins.items():
            mine = booked.get(who, Booked())
            lines = [
                *self._hours(who, begin),
                *earned(done.get(who, ()), self._agreed[who].on, before.get(who, {})),
                *_tips(mine, begin),
                *(each for each in extras.get(who, ()) if each.day >= begin),
            ]
            lines.sort(key=lambda each: (each.day, _ORDER.index(each.what), each.line_id or 0))
            found[who] = Statement(
                therapist_id=who,
                first=begin,
                last=last,
                lines=tuple(lines),
                revenue=sum((v for d, v in mine.revenue.items() if d >= begin), start=ZERO),
            )
        return found

    # Internal

    def _before(self, done: Mapping[int, Sequence[Done]]) -> dict[int, dict[int, PayLine]]:
        """Return the lines of earlier periods that are taken back now."""
        missing: dict[int, set[int]] = {}
        for who, rows in done.items():
            here = {each.line_id for each in rows}
            back = {each.returns for each in rows if each.returns is not None} - here
            if back:
                missing[who] = back
        days = days_of(self._session, (line for lines in missing.values() for line in lines))
        found: dict[int, dict[int, PayLine]] = {}
        for who, lines in missing.items():
            for day in sorted({days[line] for line in lines if line in days}):
                for each in self._lines_of(who, day):
                    if each.line_id in lines:
                        found.setdefault(who, {})[each.line_id] = each
        return found

    def _lines_of(self, who: int, day: date) -> Iterable[PayLine]:
        """Return what was paid to somebody for a day, or would be."""
        rows = select(PayStatement.lines).where(
            PayStatement.therapist_id == who, PayStatement.first <= day, PayStatement.last >= day
        )
        lines = self._session.execute(rows).scalar()
        if lines is not None:
            return map(as_kept, lines)
        terms = self._agreed[who]
        period = period_of(pay_every(self._session), day)
        first = max(period.first, terms.since[0][0])
        done = done_in(self._session, first, period.last, {who}).get(who, ())
        return earned(done, terms.on, {})

    def _read_minutes(self, begins: Mapping[int, date]) -> None:
        clocked = {
            terms.clocked for who in begins for _, terms in self._agreed[who].since if terms.hourly
        }
        first = min(begins.values()) - _AGAIN
        read = {Clocked.SHIFT: on_shift, Clocked.TABLE: on_table}
        for each in clocked:
            self._minutes[each] = read[each](self._session, first, self._until)

    def _hours(self, who: int, begin: date) -> list[PayLine]:
        """Return the hours of the period, and where those of paid days were put right since."""
        found = []
        paid: dict[date, int] = {}
        days: set[date] = set()
        for each in self._paid.get(who, ()):
            days |= {each.first + _DAY * n for n in range((each.last - each.first).days + 1)}
            for there in each.lines:
                if there.what is What.HOURS:
                    paid[there.day] = paid.get(there.day, 0) + there.minutes
        days = {day for day in days if begin - _AGAIN <= day < begin}
        days |= {begin + _DAY * n for n in range((self._until - begin).days + 1)}
        for day in sorted(days):
            terms = self._agreed[who].on(day)
            if terms is None or not terms.hourly:
                continue
            minutes = self._minutes[terms.clocked].get(who, {}).get(day, 0)
            line = hours(day, minutes - paid.get(day, 0), terms, late=day < begin)
            if line is not None:
                found.append(line)
        return found


def _tips(booked: Booked, begin: date) -> list[PayLine]:
    return [
        PayLine(day=day, what=what, amount=amount)
        for what, by_day in ((What.TIPS, booked.tips), (What.TIPS_OUT, booked.tips_out))
        for day, amount in sorted(by_day.items())
        if day >= begin and amount
    ]
