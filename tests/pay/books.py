"""A studio whose therapists are paid; used by the tests of pay."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial

from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.pay import AgreeOnPay, MarkPaid, Seen
from frontdesk.commands.settings import Set
from frontdesk.desk import Desk
from frontdesk.queries.pay import PayBoard, PayStub, pay_board, pay_stub
from frontdesk.rules.pay import PayLine, What
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.pay import PayTerms
from frontdesk.values.payment import Tip
from tests.moments import MONDAY, ZONE
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of

TOM, MARIA = "Tom Becker", "Maria Santos"
HALF = PayTerms(share_bp=5_000)


def agreed(
    desk: Desk, house: House, terms: PayTerms = HALF, name: str = TOM, day: date = MONDAY
) -> None:
    """Pay somebody on these terms, from the Monday on."""
    command = AgreeOnPay(therapist_id=house.therapists[name], from_day=day, terms=terms)
    desk.do(command)


def weekly(desk: Desk) -> None:
    """Pay by the week."""
    desk.do(Set(key="pay_period", was="half_month", to="week"))


def served(desk: Desk, house: House, tip: int = 0, **more: object) -> int:
    """Give an hour and take the money for it, with a tip; return the sale."""
    found = ticket_of(desk, finished(desk, house, **more))  # type: ignore[arg-type]  # as it came
    who = found.due[0].item.therapists[0]
    tips = (Tip(therapist_id=who, amount=Money(tip)),) if tip else ()
    return int(desk.do(payment(found, tips=tips)).params["sale"])


def at(clock: SetClock, day: date, hour: int = 18) -> None:
    """Let it be an hour of a day."""
    clock.put(datetime.combine(day, time(hour), ZONE))


def board(desk: Desk, day: date = MONDAY) -> PayBoard:
    return desk.ask(partial(pay_board, day=day))


def stub(desk: Desk, house: House, name: str = TOM, first: date = MONDAY) -> PayStub:
    return desk.ask(partial(pay_stub, therapist_id=house.therapists[name], first=first))


def pay(desk: Desk, day: date = MONDAY) -> MarkPaid:
    """Return what marks all of a period as paid that is not paid yet."""
    rows = [row for row in board(desk, day).rows if row.paid_at is None]
    return MarkPaid(day=day, seen=tuple(Seen(row.therapist_id, row.total) for row in rows))


def told(lines: Iterable[PayLine], *kinds: What) -> list[tuple[str, int, int]]:
    """Return kind, basis and amount of each line, in cents."""
    return [
        (each.what, each.basis.cents, each.amount.cents)
        for each in lines
        if not kinds or each.what in kinds
    ]


def ledger(store: Store, account: str, who: int, besides: str = "pay") -> int:
    """Return what an account has of a therapist, without postings of a kind."""
    with store.read.connect() as connection:
        found = connection.execute(
            text(
                "SELECT coalesce(sum(e.amount),0) FROM entry e JOIN account a "
                "ON a.id=e.account_id JOIN posting p ON p.id=e.posting_id "
                "WHERE a.code=:account AND e.therapist_id=:who AND p.kind<>:besides"
            ),
            {"account": account, "who": who, "besides": besides},
        )
        return int(found.scalar_one())


def of(terms: PayTerms = HALF, **changed: object) -> PayTerms:
    return replace(terms, **changed)  # type: ignore[arg-type]  # fields of it
