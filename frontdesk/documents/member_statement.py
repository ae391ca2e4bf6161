"""A member's statement on Letter: the terms, what was paid and is owed, every credit."""

from dataclasses import dataclass

from frontdesk.documents.base import Document, Paper, day_dated, file_name, render
from frontdesk.queries.member_history import Happened, MemberStatement
from frontdesk.values.membership import Every, Standing, What
from frontdesk.values.money import ZERO, Money
from frontdesk.values.stored import Unit

_STANDINGS = {
    Standing.ACTIVE: "Active",
    Standing.FROZEN: "Frozen",
    Standing.PAST_DUE: "Past due",
    Standing.SUSPENDED: "Suspended",
    Standing.ENDED: "Ended",
}
_EVERY = {
    Every.WEEK: "every week",
    Every.FOUR_WEEKS: "every 4 weeks",
    Every.MONTH: "every month",
    Every.YEAR: "every year",
}
#: What happened, as paper says it.
EVENTS = {
    "joined": "Joined {plan}",
    "changes": "Will change to {plan} on {day}",
    "change_dropped": "Stays on the plan",
    "changed": "Changed to {plan}",
    "upgraded": "Changed to {plan} for the difference",
    "downgraded": "Back to {plan}, difference given back",
    "difference_back": "Difference given back",
    "upgraded_again": "Changed to {plan} after all",
    "sign_up": "Sign-up fee, receipt {receipt}",
    "new_terms": "New terms from {day}",
    "shared": "Who shares it was changed",
    "freezes": "Freeze from {first} to {last}",
    "freeze_dropped": "Freeze taken back",
    "thawed": "Goes on after the freeze",
    "failed": "Could not be collected",
    "past_due": "Past due",
    "suspended": "Suspended",
    "recovered": "Paid up again",
    "voided": "Sale of the cycle from {day} voided",
    "given_back": "{amount} given back",
    "paid_again": "Paid after all, cycle from {day}",
    "dropped": "{amount} not asked for: {reason}",
    "leaves": "Ends on {day}",
    "stays": "Goes on after all",
    "ended": "Ended",
    "cancelled": "Ended at once: {reason}",
    "reinstated": "Taken up again",
}
_CREDITS = {
    "sold": "Credits, good until {day}",
    "given": "Credits given, good until {day}",
    "opening": "Credits from before, good until {day}",
    "redeemed": "Used",
    "returned": "Put back",
    "refunded": "Paid back",
    "moved": "Moved",
    "expired": "Expired",
    "forfeit": "Beyond what rolls over",
}


@dataclass(frozen=True, slots=True)
class _Row:
    day: str
    words: str
    amount: str
    credits: str


def statement(found: MemberStatement) -> Document:
    """Return the statement of a membership."""
    return Document(
        title=f"Statement {found.number}",
        file_name=file_name("membership", found.number, found.today.isoformat()),
        html=render(
            "member_statement.html",
            found=found,
            standing=_standing(found),
            every=_EVERY[found.terms.every],
            rows=[_row(each) for each in found.rows],
            left=", ".join(_credits(unit, count) for unit, count in found.left) or "none",
        ),
        paper=Paper.LETTER,
    )


def happened_words(row: Happened) -> str:
    """Return one line of the history in words."""
    said = {
        name: day_dated(value) if hasattr(value, "isoformat") else value
        for name, value in row.params.items()
    }
    said |= {"amount": _money(row.params.get("amount"))}
    if row.code in EVENTS:
        return EVENTS[row.code].format_map({"plan": "", "reason": "", "day": "", **said})
    if row.kind == "credits":
        return _CREDITS.get(row.code, row.code).format_map({"day": "", **said})
    fee = row.params.get("what") == What.FREEZE_FEE
    what = "Freeze fee of" if fee else "Cycle from"
    words = f"{what} {said['first']}"
    return f"{words}, receipt {said['receipt']}" if row.kind == "paid" else f"{words}: owed"


# Internal


def _standing(found: MemberStatement) -> str:
    word = _STANDINGS[found.standing]
    if found.until is None:
        return word
    ends = "on" if found.standing is Standing.ENDED else "ends on"
    return f"{word}, {ends} {day_dated(found.until)}"


def _row(row: Happened) -> _Row:
    amount = "" if row.amount is None else _money(row.amount)
    if row.amount is not None and row.amount < ZERO:
        amount = f"−{amount}"
    credits_ = _signed(row.unit, row.units) if row.unit is not None else ""
    return _Row(day_dated(row.day), happened_words(row), amount, credits_)


def _signed(unit: Unit, count: int) -> str:
    return f"{'−' if count < 0 else '+'}{_credits(unit, abs(count))}"


def _credits(unit: Unit, count: int) -> str:
    if unit is Unit.CENTS:
        return _money(Money(count))
    if unit is Unit.MINUTES:
        return f"{count:,} min"
    return "1 session" if count == 1 else f"{count} sessions"


def _money(value: object) -> str:
    if not isinstance(value, Money):
        return ""
    return f"${abs(value.cents) // 100:,}.{abs(value.cents) % 100:02d}"
