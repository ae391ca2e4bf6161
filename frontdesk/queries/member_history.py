"""What happened to a membership: joined, paid, earned, used, frozen, ended; the newest last."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import (
    Client,
    Membership,
    MembershipCharge,
    MembershipEvent,
    Plan,
    Posting,
    Sale,
    Studio,
    Wallet,
    WalletEntry,
)
from frontdesk.storage.memberships import terms_of
from frontdesk.storage.view import View
from frontdesk.values.membership import Standing, Terms
from frontdesk.values.money import ZERO, Money
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import Unit, Why

#: Things of one day in the order in which they come to pass.
_ORDER = {"event": 0, "billed": 1, "paid": 2, "credits": 3}
_DAYS = ("day", "first", "last")
#: Whether the difference to another plan was paid by it, or given back.
_DIFFERENCE = {
    "upgraded": True,
    "upgraded_again": True,
    "downgraded": False,
    "difference_back": False,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One line of the history. ``code`` is an event's, ``billed``, ``paid``, or why credits moved.

    ``units`` are what came into the credits or went out of them.
    """

    day: date
    kind: str
    code: str
    params: dict[str, Any] = field(default_factory=dict)
    amount: Money | None = None
    unit: Unit | None = None
    units: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberStatement:
    """All that a member's statement says."""

    studio: str
    address: tuple[str, ...]
    phone: str
    client: str
    number: str
    plan: str
    terms: Terms
    standing: Standing
    since: date
    until: date | None
    today: date
    rows: tuple[Happened, ...]
    left: tuple[tuple[Unit, int], ...]
    language: str | None = None  # of the client

    @property
    def paid(self) -> Money:
        """What was paid in all."""
        paid = (row.amount for row in self.rows if row.kind == "paid" and row.amount)
        return sum(paid, start=ZERO)

    @property
    def owed(self) -> Money:
        """What is not paid."""
        return sum((r.amount for r in self.rows if r.kind == "billed" and r.amount), start=ZERO)


@needs(Permission.TAKE_PAYMENT)
def member_statement(view: View, membership_id: int) -> MemberStatement:
    """Return the statement of a membership."""
    session = view.session
    row = session.get(Membership, membership_id)
    if row is None:
        raise Refused.because("gone", "membership", what="membership")
    studio = session.execute(select(Studio.name, Studio.address, Studio.phone)).one()
    rows = sorted(
        [*_events(view, row.id), *_charges(view, row.id), *_moves(view, row.id)],
        key=lambda each: (each.day, _ORDER[each.kind]),
    )
    client = session.get_one(Client, row.client_id)
    left: dict[Unit, int] = {}
    for each in rows:
        if each.unit is not None:
            left[each.unit] = left.get(each.unit, 0) + each.units
    return MemberStatement(
        studio=studio.name,
        address=tuple(studio.address),
        phone=studio.phone,
        client=client.shown_name,
        number=row.number,
        plan=session.get_one(Plan, row.plan_id).name,
        terms=terms_of(row),
        standing=row.standing,
        since=row.since,
        until=row.until,
        today=view.today,
        rows=tuple(rows),
        left=tuple((unit, count) for unit, count in left.items() if count),
        language=client.language,
    )


# Internal


def _events(view: View, membership_id: int) -> list[Happened]:
    found = view.session.execute(
        select(MembershipEvent.day, MembershipEvent.code, MembershipEvent.params)
        .where(MembershipEvent.membership_id == membership_id)
        .order_by(MembershipEvent.id)
    )
    return [_event(day, code, _read(params)) for day, code, params in found]


def _event(day: date, code: str, params: dict[str, Any]) -> Happened:
    """Return what happened; a better plan was paid for as well, or what it cost given back."""
    paid = params.get("amount") if code in _DIFFERENCE else None
    if paid is not None and not _DIFFERENCE[code]:
        paid = -paid
    kind = "event" if paid is None else "paid"
    return Happened(day=day, kind=kind, code=code, params=params, amount=paid)


def _read(params: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = {
        name: date.fromisoformat(params[name]) for name in _DAYS if params.get(name)
    }
    if "amount" in params:
        read["amount"] = Money(params["amount"])
    return {**params, **read}


def _charges(view: View, membership_id: int) -> list[Happened]:
    """Return what was paid, and what is still owed; what was dropped is an event."""
    found: Any = view.session.execute(
        select(
            MembershipCharge.first,
            MembershipCharge.after,
            MembershipCharge.what,
            MembershipCharge.amount,
            MembershipCharge.state,
            MembershipCharge.listed,
            Sale.day,
            Sale.receipt_no,
            Sale.drawer,
            Sale.total,
        )
        .outerjoin(Sale, Sale.id == MembershipCharge.sale_id)
        .where(MembershipCharge.membership_id == membership_id)
        .order_by(MembershipCharge.id)
    )
    rows = []
    for each in found:
        params = {"first": each.first, "after": each.after, "what": each.what}
        if each.day is not None:
            receipt = receipt_code(each.day, each.receipt_no, each.drawer)
            params["receipt"] = receipt
            if fee := each.total - each.amount:
                rows.append(
                    Happened(day=each.day, kind="paid", code="sign_up", params=params, amount=fee)
                )
            rows.append(
                Happened(
                    day=each.day,
                    kind="paid",
                    code="paid",
                    params=params,
                    amount=each.amount,
                )
            )
        elif each.state in ("open", "unpaid"):
            rows.append(
                Happened(
                    day=each.listed, kind="billed", code="billed", params=params, amount=each.amount
                )
            )
    return rows


def _moves(view: View, membership_id: int) -> list[Happened]:
    found = view.session.execute(
        select(Posting.day, WalletEntry.why, WalletEntry.units, Wallet.unit, Wallet.expires)
        .join(Wallet, Wallet.id == WalletEntry.wallet_id)
        .join(Posting, Posting.id == WalletEntry.posting_id)
        .where(Wallet.membership_id == membership_id)
        .order_by(WalletEntry.id)
    )
    return [
        Happened(
            day=day,
            kind="credits",
            code=Why(why).value,
            params={"day": expires},
            unit=unit,
            units=units,
        )
        for day, why, units, unit, expires in found
    ]
