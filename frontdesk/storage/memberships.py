"""Memberships as the commands and the billing run see them: terms, cycles, freezes, credits."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, cast, func, select
from sqlalchemy.orm import Session

from frontdesk.model import (
    Membership,
    MembershipCharge,
    MembershipEvent,
    MembershipRest,
    Plan,
    Service,
    Wallet,
    WalletEntry,
)
from frontdesk.model.types import Number, no
from frontdesk.rules.membership import Course, Rest
from frontdesk.storage.unit import Work
from frontdesk.values.member_number import member_number
from frontdesk.values.membership import Charge, Freeze, Standing, Terms, What
from frontdesk.values.money import Money
from frontdesk.values.stored import HELD, Balance

#: Why the credits of a membership cannot be used, as their wallets keep it.
RESTING, SUSPENDED = HELD
_MANY = 500


def plan_terms(plan: Plan) -> Terms:
    """Return the terms of a plan as it is sold."""
    return Terms.of(plan.price, plan.every, plan.terms)


def terms_of(row: Membership | MembershipCharge) -> Terms:
    """Return the terms that a membership, or what is due of it, goes by."""
    return Terms.copied(row.terms)


def course_of(row: Membership) -> Course:
    """Return where the cycles of a membership are."""
    return Course(row.anchor, row.every, row.cycle, row.term)


def put_course(row: Membership, course: Course) -> None:
    """Let the cycles of a membership be there."""
    row.anchor, row.every, row.cycle = course.anchor, course.every, course.number
    row.term, row.due = course.term, course.due


def rests(session: Session, membership_id: int) -> Sequence[MembershipRest]:
    """Return the freezes of a membership that are not over, the first first."""
    return rests_of(session, [membership_id]).get(membership_id, [])


def rests_of(session: Session, memberships: Sequence[int]) -> dict[int, list[MembershipRest]]:
    """Return the same of several."""
    return _by_membership(
        session,
        memberships,
        select(MembershipRest).where(no(MembershipRest.over)).order_by(MembershipRest.first),
        MembershipRest,
    )


def as_rest(row: MembershipRest) -> Rest:
    """Return a freeze as the rules see it."""
    return Rest(row.kind, row.first, row.last, row.amount)


def still_owed(session: Session, membership_id: int) -> Sequence[MembershipCharge]:
    """Return what is due of a membership and was neither collected nor dropped."""
    return still_owed_of(session, [membership_id]).get(membership_id, [])


def still_owed_of(
    session: Session, memberships: Sequence[int]
) -> dict[int, list[MembershipCharge]]:
    """Return the same of several."""
    found = select(MembershipCharge).where(MembershipCharge.state.in_((Charge.OPEN, Charge.UNPAID)))
    return _by_membership(
        session, memberships, found.order_by(MembershipCharge.first), MembershipCharge
    )


def owing(session: Session, membership_id: int) -> bool:
    """Tell whether anything stays unpaid after each try."""
    return any(each.state is Charge.UNPAID for each in still_owed(session, membership_id))


def cycle_on(session: Session, membership_id: int, day: date) -> MembershipCharge | None:
    """Return the cycle that ``day`` lies in, as it was billed and not dropped."""
    return session.execute(
        select(MembershipCharge)
        .where(
            MembershipCharge.membership_id == membership_id,
            MembershipCharge.what == What.CYCLE,
            MembershipCharge.state != Charge.DROPPED,
            MembershipCharge.first <= day,
            MembershipCharge.after > day,
        )
        .order_by(MembershipCharge.first.desc())
        .limit(1)
    ).scalar()


def lots(session: Session, membership_id: int) -> list[tuple[Wallet, Balance]]:
    """Return the credits that a membership holds, those that expire first first."""
    units = cast(func.sum(WalletEntry.units), Number)
    found = (
        select(Wallet, units, cast(func.sum(WalletEntry.cents), Number))
        .join(WalletEntry, WalletEntry.wallet_id == Wallet.id)
        .where(Wallet.membership_id == membership_id)
        .group_by(Wallet.id)
        .having(func.sum(WalletEntry.units) != 0)  # of years of cycles few hold anything
        .order_by(Wallet.expires, Wallet.id)
    )
    rows = session.execute(found).all()
    return [(row, Balance(held, Money(cents))) for row, held, cents in rows]


def hold_credits(session: Session, membership_id: int, why: str | None) -> None:
    """Let nobody use the credits of a membership, or let them be used again.

    What somebody else has frozen for a reason of its own stays as it is.
    """
    for wallet, _ in lots(session, membership_id):
        if wallet.frozen in (None, RESTING, SUSPENDED):
            wallet.frozen = why


def is_still(session: Session, row: Membership) -> bool:
    """Tell whether a membership rests now, so that nothing of it is used."""
    return row.standing is Standing.FROZEN and any(
        rest.begun and rest.kind is not Freeze.REDUCED for rest in rests(session, row.id)
    )


def hold_wallet(session: Session, row: Membership, wallet: Wallet) -> None:
    """Let credits that come back be held, or not, as the membership stands now."""
    if wallet.frozen in (None, *HELD):
        held = RESTING if is_still(session, row) else None
        wallet.frozen = SUSPENDED if row.standing is Standing.SUSPENDED else held


def move_expiry(session: Session, membership_id: int, days: int) -> None:
    """Let the credits of a membership live so many days longer."""
    for wallet, _ in lots(session, membership_id):
        if wallet.expires is not None:
            wallet.expires += timedelta(days=days)


def service_ids(session: Session, codes: Iterable[str]) -> list[int] | None:
    """Return the services that credits are good for; none means any."""
    codes = tuple(codes)
    if not codes:
        return None
    found = select(Service.id).where(Service.code.in_(codes)).order_by(Service.id)
    return list(session.execute(found).scalars())


def running(session: Session, client_id: int) -> Membership | None:
    """Return the membership of a client that has not ended."""
    found = select(Membership).where(
        Membership.client_id == client_id, Membership.standing != Standing.ENDED
    )
    return session.execute(found.order_by(Membership.id.desc()).limit(1)).scalar()


def next_number(session: Session) -> str:
    """Return the number of the next membership, with its check digit."""
    last = session.execute(select(func.max(Membership.id))).scalar() or 0
    return member_number(last + 1)


def note(work: Work, row: Membership, code: str, **params: Any) -> None:
    """Keep what happened to a membership, for its history and the statement."""
    plain = {key: _plain(value) for key, value in params.items()}
    work.add(
        MembershipEvent(
            membership_id=row.id,
            day=work.today,
            at=work.now,
            code=code,
            params=plain,
            person_id=work.who.person_id,
        )
    )


def _by_membership(
    session: Session, memberships: Sequence[int], query: Select[Any], of: type[Any]
) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for begin in range(0, len(memberships), _MANY):
        some = of.membership_id.in_(memberships[begin : begin + _MANY])
        for row in session.execute(query.where(some)).scalars():
            found.setdefault(row.membership_id, []).append(row)
    return found


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
