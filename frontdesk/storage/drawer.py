"""What should be in the drawer, and what therapists have to get out of it."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.model import Account, Entry, Posting
from frontdesk.values.money import ZERO, Money


def expected_cash(session: Session, day: date) -> Money:
    """Return the cash that a day's postings leave in the drawer."""
    found = session.execute(
        select(Account.code, func.sum(Entry.amount))
        .join(Posting, Posting.id == Entry.posting_id)
        .join(Account, Account.id == Entry.account_id)
        .where(Posting.day == day)  # by the day alone: of cash there are ten years
        .group_by(Account.code)
    )
    return next((_money(total) for code, total in found if code == "cash"), ZERO)


def tips_owed(session: Session) -> dict[int, Money]:
    """Return what each therapist has to get of the tips that were taken."""
    found = session.execute(
        select(Entry.therapist_id, func.sum(Entry.amount))
        .join(Account, Account.id == Entry.account_id)
        .where(Account.code == "tips_payable", Entry.therapist_id.is_not(None))
        .group_by(Entry.therapist_id)
    )
    return {number: -_money(total) for number, total in found if number is not None and total}


def _money(total: object) -> Money:
    if isinstance(total, Money):
        return total
    return Money(int(str(total or 0)))
