"""What a demo studio sells beside services, and the tips that were paid with earlier wages."""

from datetime import timedelta

from sqlalchemy import func, select

from frontdesk.commands.posting import post
from frontdesk.model import Account, AddOn, DiscountCode, Entry, Posting, Product
from frontdesk.storage.pay import pay_every
from frontdesk.storage.stock import move
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.pay import period_of

#: A bar code, how many came, and from how many on there are few, of each product in order.
_SHELF = (("0850012345602", 14, 4), ("0850012345619", 3, 4), ("0850012345626", 6, 2))
#: Name, dollars, minutes.
_ADD_ONS = (("Hot stones", 15, 0), ("Aromatherapy", 10, 0), ("Foot scrub", 20, 15))


def stock_shelf(work: Work) -> None:
    """Put bar codes and pieces on the shelf, add-ons and a code on the list."""
    products = work.session.execute(select(Product).order_by(Product.position, Product.id))
    for row, (barcode, count, low_at) in zip(products.scalars().all(), _SHELF, strict=False):
        row.barcode, row.counted, row.low_at = barcode, True, low_at
        move(work, row.id, "received", count)
    for place, (name, dollars, minutes) in enumerate(_ADD_ONS):
        work.add(AddOn(name=name, price=Money(dollars * 100), minutes=minutes, position=place))
    work.add(
        DiscountCode(
            code="FRIEND",
            basis_points=1_000,
            covers="services",
            until_day=work.today + timedelta(days=90),
            once_each=True,
            note="for whoever is sent by a friend",
        )
    )


def pay_earlier_tips(work: Work) -> None:
    """Let the tips from before the last period be paid, so that the desk owes a few weeks' only."""
    every = pay_every(work.session)
    first = period_of(every, period_of(every, work.today).first - timedelta(days=1)).first
    found = work.session.execute(
        select(Entry.therapist_id, func.sum(Entry.amount))
        .join(Account, Account.id == Entry.account_id)
        .join(Posting, Posting.id == Entry.posting_id)
        .where(Account.code == "tips_payable", Posting.day < first)
        .group_by(Entry.therapist_id)
        .order_by(Entry.therapist_id)
    ).all()
    lines = [("tips_payable", -total, who) for who, total in found if total]
    if lines:
        owed = sum((amount for _, amount, _ in lines), start=Money(0))
        lines.append(("wages_payable", -owed, None))
        post(work, "pay", lines, note="before", key="demo-tips")
