"""What somebody is paid for a period, line by line: pure, from what was done and the terms.

A service is paid by the terms of the day on which it was paid for, and by the step that was
reached before it. What is given back takes back the pay of the line that it names.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any

from frontdesk.values.money import ZERO, Money
from frontdesk.values.pay import PayTerms, Price, Worth

_HOUR = 60


class What(StrEnum):
    """What a line of pay is for."""

    HOURS = "hours"
    SERVICE = "service"
    PRODUCT = "product"
    TIPS = "tips"  # as they were taken, and given back
    TIPS_OUT = "tips_out"  # paid out of the drawer before
    EXTRA = "extra"  # added by hand, with a reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A therapist's part of a line of a sale: a service, an add-on or a product.

    ``value`` is what the ledger has for it and ``off`` what was taken off; ``listed`` what it
    costs by the list. ``redeemed`` was paid by a session that was bought for ``bought``.
    ``returns`` names the line that it takes back, ``quantity`` of it.
    """

    line_id: int
    day: date
    what: What
    text: str
    receipt: str = ""
    value: Money
    listed: Money
    quantity: int = 1
    off: Money = ZERO
    redeemed: Money = ZERO
    bought: Money = ZERO
    service: str = ""
    minutes: int = 0
    add_on: bool = False
    returns: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PayLine:
    """A line of a statement. ``rate`` is a fixed amount or that of an hour, ``bp`` a share."""

    day: date
    what: What
    text: str = ""
    receipt: str = ""
    minutes: int = 0
    basis: Money = ZERO
    bp: int | None = None
    rate: Money | None = None
    amount: Money = ZERO
    value: Money = ZERO  # what the ledger has for it
    quantity: int = 1
    line_id: int | None = None
    redeemed: bool = False
    late: bool = False  # concerns a day that was paid before


def hours(day: date, minutes: int, terms: PayTerms, *, late: bool = False) -> PayLine | None:
    """Return the line for the hours of a day; of minutes below zero it takes back."""
    if not minutes or not terms.hourly:
        return None
    amount = _part(terms.hourly, minutes, _HOUR)
    return PayLine(
        day=day,
        what=What.HOURS,
        text=terms.clocked,
        minutes=minutes,
        rate=terms.hourly,
        amount=amount,
        late=late,
    )


def basis(done: Done, terms: PayTerms) -> Money:
    """Return what a share of a service is taken of."""
    price = done.listed if terms.price is Price.LIST else done.value - done.off
    if not done.redeemed:
        return price
    if terms.worth is Worth.LIST:
        return done.listed
    rest = max(price - done.redeemed, ZERO)
    return rest + (done.bought if terms.worth is Worth.PAID else terms.worth_fixed)


def earned(
    done: Iterable[Done],
    terms_on: Callable[[date], PayTerms | None],
    before: Mapping[int, PayLine],
) -> list[PayLine]:
    """Return a line for each that was done; ``before`` are those of earlier periods.

    Whatever is done before there are terms is not paid.
    """
    rows = sorted(done, key=lambda each: (each.day, each.line_id))
    given_back = _given_back(rows)
    known = dict(before)
    found, count, turnover = [], 0, ZERO
    for each in rows:
        terms = terms_on(each.day)
        if each.returns is not None:
            line = _taken_back(each, known.get(each.returns))
        elif terms is None:
            continue
        elif each.what is What.PRODUCT:
            line = _share(each, each.value - each.off, terms.product_bp)
        else:
            line = _service(each, terms, count, turnover)
            kept = each.quantity - given_back.get(each.line_id, 0)
            count += 1 if kept > 0 and not each.add_on else 0
            turnover += _part(line.basis, max(kept, 0), each.quantity)
        if line is not None:
            known[each.line_id] = line
            found.append(line)
    return found


def total(lines: Iterable[PayLine]) -> Money:
    """Return what lines come to."""
    return sum((each.amount for each in lines), start=ZERO)


def kept(line: PayLine) -> dict[str, Any]:
    """Return a line as it is kept in a statement."""
    found: dict[str, Any] = {}
    for field in fields(line):
        value = getattr(line, field.name)
        if field.default is not MISSING and value == field.default:
            continue  # most lines have few of them
        found[field.name] = _plain(value)
    return found


def as_kept(details: Mapping[str, Any]) -> PayLine:
    """Return the line that ``kept`` was given."""
    found = dict(details)
    for name in ("basis", "rate", "amount", "value"):
        if found.get(name) is not None:
            found[name] = Money(found[name])
    found["day"] = date.fromisoformat(found["day"])
    found["what"] = What(found["what"])
    return PayLine(**found)


# Internal


def _given_back(rows: Iterable[Done]) -> dict[int, int]:
    """Return how many of each line are given back, for good, by what is among ``rows``."""
    rows = list(rows)
    voided = {each.returns for each in rows if each.returns is not None}
    found: dict[int, int] = {}
    for each in rows:
        if each.returns is not None and each.line_id not in voided:
            found[each.returns] = found.get(each.returns, 0) + each.quantity
    return found


def _service(done: Done, terms: PayTerms, count: int, turnover: Money) -> PayLine:
    fixed = None if done.add_on else terms.fixed_for(done.service, done.minutes)
    if fixed is None:
        return _share(done, basis(done, terms), terms.share(count, turnover))
    line = _share(done, basis(done, terms), 0)
    return replace(line, bp=None, rate=fixed, amount=fixed * done.quantity)


def _share(done: Done, of: Money, bp: int) -> PayLine:
    return PayLine(
        day=done.day,
        what=done.what,
        text=done.text,
        receipt=done.receipt,
        minutes=done.minutes,
        basis=of,
        bp=bp,
        amount=of.share(bp),
        value=done.value,
        quantity=done.quantity,
        line_id=done.line_id,
        redeemed=bool(done.redeemed),
    )


def _taken_back(done: Done, line: PayLine | None) -> PayLine | None:
    """Return the opposite of a line, or of so many of it; of what was never paid there is none."""
    if line is None:
        return None
    count, of = -done.quantity, abs(line.quantity)
    sign = 1 if line.quantity > 0 else -1
    return replace(
        line,
        day=done.day,
        text=done.text,
        receipt=done.receipt,
        basis=_part(line.basis, count, of),
        amount=_part(line.amount, count, of),
        value=done.value,
        quantity=count * sign,
        line_id=done.line_id,
    )


def _part(amount: Money, count: int, of: int) -> Money:
    exact = Decimal(amount.cents) * count / of
    return Money(int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)))


def _plain(value: Any) -> Any:
    if isinstance(value, Money):
        return value.cents
    return value.isoformat() if isinstance(value, date) else value
