"""What therapists are paid: a year of ten of them, drawn up anew from the books."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench.measure import Row, row, timed
from bench.moment import NOW
from bench.register import Bench, measures
from frontdesk.commands.pay import AgreeOnPay
from frontdesk.commands.settings import Set
from frontdesk.model import Therapist
from frontdesk.queries.pay import pay_board
from frontdesk.values.money import Money
from frontdesk.values.pay import PayTerms, Reached, Step

_TEN, _MONTHS = 10, 12
_TERMS = PayTerms(
    hourly=Money(1_200),
    share_bp=3_000,
    reached=Reached.TURNOVER,
    steps=(Step(300_000, 3_500),),
    product_bp=1_000,
)


@measures("pay_year")
def pay_year(bench: Bench) -> Iterator[Row]:
    """Measure twelve months of pay, one after the other: services, hours, steps, products, tips."""
    desk, today = bench.changed_desk, NOW.date()
    with Session(bench.changed_store.read) as session:
        found = select(Therapist.id).order_by(Therapist.position, Therapist.id).limit(_TEN)
        therapists = session.execute(found).scalars().all()
    desk.do(Set(key="pay_period", was="half_month", to="month"))
    for number in therapists:
        day = today - timedelta(days=365)
        desk.do(AgreeOnPay(therapist_id=number, from_day=day, terms=_TERMS))
    months = [today - timedelta(days=30 * n) for n in range(_MONTHS)]

    def year(_number: int) -> object:
        return [desk.ask(partial(pay_board, day=day)) for day in months]

    yield row("pay_year", bench.size, timed(3, year, warm=1), 10_000)
