"""What chance may do at the till: sell, serve, take ahead, give back, move what is stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from frontdesk.commands.accounts import GiveCredit
from frontdesk.commands.add_ons import AddToBooking
from frontdesk.commands.appointments import Book
from frontdesk.commands.correcting import CorrectDay, Mistake
from frontdesk.commands.drawer import Move, MoveCash, PayTips
from frontdesk.commands.giving_back import Back, RefundSale, To, VoidSale
from frontdesk.commands.held import DropAside, PutAside
from frontdesk.commands.paying_out import PayOut
from frontdesk.commands.policy import Cancel, NoShow
from frontdesk.commands.states import SetState
from frontdesk.commands.till import TakePayment
from frontdesk.commands.wallets import Freeze, HandOver, ReplaceCard, Share, Unfreeze, WriteOff
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.day_report import tips_due
from frontdesk.queries.giving_back import givable
from frontdesk.queries.policy import cancelling
from frontdesk.queries.till import Ticket, counter, ticket
from frontdesk.queries.wallets import statement
from frontdesk.values.held import Held
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import Added, Paid, Settled, Sold
from frontdesk.values.state import State
from frontdesk.values.stored import Bought, Stored, Unit

if TYPE_CHECKING:
    from tests.till.random_days import Days

REASON = "as chance has it"
Act = Callable[["Days", Desk], object]


def sell(days: Days, desk: Desk) -> None:
    """Sell products, value to be used later, or several of them, with a discount or none."""
    payer = days.client() if days.chance.random() < 0.7 else None
    found = desk.ask(partial(counter, client_id=payer))
    sold = [found.products[0].item(days.chance.randrange(1, 4), found.mine.member_bp)]
    bought = [_value(days) for _ in range(days.chance.choice((0, 0, 1, 2)))]
    discount = days.discount()
    total = found.bill(sold, discount, ()).total
    total += sum((each.price for each in bought), start=ZERO)
    command = TakePayment(
        sold=tuple(
            Sold(product_id=item.product_id or 0, price=item.unit, quantity=item.quantity)
            for item in sold
        ),
        bought=tuple(bought),
        discount=discount,
        tenders=days.tenders(total, payer),
        client_id=payer,
    )
    if days.chance.random() < 0.2:
        held = Held(products=((days.house.balm, 1),))
        aside = days.do(desk, PutAside(held=held, total=total, client_id=payer))
        if aside is not None and days.chance.random() < 0.5:
            days.do(desk, DropAside(sale_id=aside.params["sale"]))
        elif aside is not None:
            command = replace(command, open_id=aside.params["sale"])
    days.do(desk, command)


def book(days: Days, desk: Desk) -> int | None:
    """Book at a time that chance picks, also where none is free; today or tomorrow."""
    therapist = days.house.therapists[days.chance.choice(("Tom Becker", "Maria Santos"))]
    outcome = days.do(
        desk,
        Book(
            client_id=days.client() if days.chance.random() < 0.95 else None,
            guest_name="Somebody",
            service_id=days.house.services["dt"],
            minutes=60,
            therapist_id=therapist,
            day=days.today + timedelta(days=days.chance.choice((0, 0, 1))),
            starts=time(days.chance.randrange(9, 17)),
            override=REASON,
        ),
    )
    if outcome is None:
        return None
    number = int(outcome.params["appointment"])
    days.booked.append(number)
    if days.chance.random() < 0.3:
        days.do(desk, AddToBooking(appointment_id=number, add_on_id=1))
    if days.chance.random() < 0.4:
        price = days.amount(500, 14_000)
        what = Bought(kind=Stored.DEPOSIT, price=price, appointment_id=number)
        days.do(desk, TakePayment(bought=(what,), tenders=days.tenders(price, None)))
    return number


def serve(days: Days, desk: Desk) -> None:
    """Bring somebody to the till, and take the money with a tip and what was paid before."""
    number = _waiting(days) if days.chance.random() < 0.4 else book(days, desk)
    if number is None:
        return
    days.bring(desk, number)
    try:
        found: Ticket = desk.ask(partial(ticket, appointment_id=number))
    except Refused:
        return
    added: tuple[Added, ...] = ()
    if found.due and found.add_ons and days.chance.random() < 0.3:
        added = (Added(appointment_id=number, add_on_id=1, price=found.add_ons[0].price),)
        found = found.with_add_on(number, found.add_ons[0])
    tips = found.tips(days.chance.choice((0, 1_500, 2_000)))
    count = days.chance.randrange(2)
    products = tuple(found.products[0].item(1, found.mine.member_bp) for _ in range(count))
    discount, before = days.discount(), _paid_before(days, found)
    credited = {each.appointment_id for each in before if each.appointment_id is not None}
    extra = (*(fee.item for fee in found.fees), *products)
    bill = found.bill(extra, discount, tips, credited=credited)
    left = bill.total - sum((each.amount for each in before), start=ZERO)
    if left < ZERO:
        return
    command = TakePayment(
        settled=tuple(_settled(each.appointment_id, each.item.unit) for each in found.due),
        fees=tuple(_settled(fee.appointment_id, fee.item.unit) for fee in found.fees),
        added=added,
        sold=tuple(Sold(product_id=item.product_id or 0, price=item.unit) for item in products),
        discount=discount,
        tips=tips,
        tenders=(*before, *days.tenders(left, found.client_id)),
    )
    if days.chance.random() < 0.05:
        command = replace(command, tenders=())  # somebody forgot to pay
    days.do(desk, command)


def gone(days: Days, desk: Desk) -> None:
    """Cancel late or do not come, with or without the fee; now and then it is taken back."""
    if (number := _waiting(days)) is None:
        return
    told = desk.ask(partial(cancelling, appointment_id=number))
    waived = REASON if days.chance.random() < 0.2 else None
    credit = None
    if told.credit is not None and days.chance.random() < 0.6:
        credit = told.credit.wallet_id
    if days.chance.random() < 0.3:
        days.do(desk, NoShow(appointment_id=number, was=State.BOOKED, waived=waived))
        was = State.NO_SHOW
    else:
        cancel = Cancel(
            appointment_id=number, was=State.BOOKED, reason="reason_client", fee=told.fee,
            waived=waived, credit=credit,
        )  # fmt: skip
        days.do(desk, cancel)
        was = State.CANCELLED
    if days.chance.random() < 0.2:
        days.do(desk, SetState(appointment_id=number, was=was, to=State.BOOKED))


def move_cash(days: Days, desk: Desk) -> None:
    move = days.chance.choice((Move.PAY_IN, Move.PAY_OUT))
    days.do(desk, MoveCash(move=move, amount=days.amount(100, 9_000), note=REASON))


def pay_tips(days: Days, desk: Desk) -> None:
    for due in desk.ask(tips_due):
        days.do(desk, PayTips(therapist_id=due.therapist_id, amount=due.owed))


def correct(days: Days, desk: Desk) -> None:
    """Put something right about yesterday, if it was closed."""
    days.do(
        desk,
        CorrectDay(
            day=days.today - timedelta(days=1),
            mistake=days.chance.choice(list(Mistake)),
            amount=days.amount(1, 4_000),
            reason=REASON,
        ),
    )


def give_credit(days: Days, desk: Desk) -> None:
    command = GiveCredit(client_id=days.client(), amount=days.amount(500, 3_000), reason=REASON)
    days.do(desk, command)


def void(days: Days, desk: Desk) -> None:
    if (number := days.some_sale(desk, 0)) is not None:
        days.do(desk, VoidSale(sale_id=number, reason=REASON))


def refund(days: Days, desk: Desk) -> None:
    number = days.some_sale(desk, days.chance.choice((0, 3, 30)))
    if number is None:
        return
    found = desk.ask(partial(givable, sale_id=number))
    all_of = days.chance.random() < 0.5
    lines = tuple(
        Back(
            line_id=line.id,
            quantity=line.left if all_of else days.chance.randrange(0, line.quantity + 2),
        )
        for line in found.choices
    )
    to = To.CREDIT if days.chance.random() < 0.3 else To.AS_PAID
    days.do(desk, RefundSale(sale_id=number, lines=lines, reason=REASON, to=to))


def pay_out(days: Days, desk: Desk) -> None:
    """Pay out what of a wallet was paid for: never more than went in."""
    number = days.pick(
        "SELECT id FROM wallet WHERE kind IN ('gift_card','package','credit','deposit') ORDER BY id"
    )
    if number is not None:
        row = desk.ask(partial(statement, wallet_id=number)).wallet
        days.do(desk, PayOut(wallet_id=number, amount=row.cashable, reason=REASON))


def wallets(days: Days, desk: Desk) -> None:
    """Freeze, hand over, replace or share what somebody has, or write off what expired."""
    number = days.pick(
        "SELECT id FROM wallet WHERE kind IN ('gift_card','package') ORDER BY id"
    )  # fmt: skip
    if number is None:
        return
    row = desk.ask(partial(statement, wallet_id=number)).wallet
    was = tuple(each for each, _ in row.shares)
    acts = (
        Freeze(wallet_id=number, reason=REASON),
        Unfreeze(wallet_id=number),
        Unfreeze(wallet_id=number),
        HandOver(wallet_id=number, was=row.owner_id, client_id=days.client()),
        ReplaceCard(wallet_id=number, reason=REASON),
        Share(wallet_id=number, was=was, to=(days.client(),)),
        WriteOff(),
        WriteOff(),
    )
    days.do(desk, days.chance.choice(acts))


#: The more often one stands here, the more often it is done.
SALES: tuple[Act, ...] = (
    sell, sell, sell, serve, serve, serve, serve, book, gone, move_cash, pay_tips, correct,
    give_credit, void, void, refund, refund, pay_out, wallets,
)  # fmt: skip


# Internal


def _value(days: Days) -> Bought:
    price, client = days.amount(1_000, 20_000), days.client()
    kind = days.chance.choice((Stored.GIFT_CARD, Stored.CREDIT, Stored.PACKAGE))
    if kind is Stored.GIFT_CARD:
        mine = client if days.chance.random() < 0.5 else None
        return Bought(kind=kind, price=price, client_id=mine)
    if kind is Stored.CREDIT:
        return Bought(kind=kind, price=price, client_id=client)
    number, terms = days.chance.choice(days.packages)
    return Bought(kind=kind, price=terms.price, package_id=number, client_id=client)


def _waiting(days: Days) -> int | None:
    """Return somebody who is booked for today or was for a day before."""
    return days.pick(
        "SELECT id FROM appointment WHERE state='booked' "
        f"AND day<='{days.today.isoformat()}' ORDER BY id"
    )


def _settled(appointment_id: int, price: Money) -> Settled:
    return Settled(appointment_id=appointment_id, price=price)


def _paid_before(days: Days, found: Ticket) -> tuple[Paid, ...]:
    """Return what pays of what was paid before: a session whole, of a deposit what fits."""
    ways: list[Paid] = []
    for each in found.entitled:
        for way in each.ways:
            if days.chance.random() < 0.3:
                continue
            if way.unit is not Unit.CENTS:
                number = each.appointment_id
                ways.append(
                    Paid(kind=way.kind, amount=each.price, wallet_id=way.wallet_id,
                         appointment_id=number)
                )  # fmt: skip
                break
            if way.kind in (Stored.DEPOSIT, Stored.MEMBERSHIP) and not ways:
                part = min(Money(way.balance.units), Money(5_000))
                ways.append(Paid(kind=way.kind, amount=part, wallet_id=way.wallet_id))
    return tuple(ways)
