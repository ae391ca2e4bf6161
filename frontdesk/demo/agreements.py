"""On what terms the demo's therapists are paid: one of each kind, since the period before."""

from datetime import timedelta

from sqlalchemy import select

from frontdesk.model import PayAgreement, Person, Therapist
from frontdesk.storage.pay import pay_every
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.pay import Clocked, Fixed, PayTerms, Price, Reached, Step, Worth, period_of
from frontdesk.values.rights import Role

_TERMS = (
    PayTerms(share_bp=4_500, reached=Reached.COUNT, steps=(Step(20, 5_000),), product_bp=1_000),
    PayTerms(hourly=Money(1_400), share_bp=2_500, worth=Worth.PAID, product_bp=1_000),
    PayTerms(fixed=(Fixed("sw", 60, Money(40_00)), Fixed("sw", 90, Money(58_00))), share_bp=4_500),
    PayTerms(share_bp=5_500, price=Price.PAID),
    PayTerms(hourly=Money(3_200), clocked=Clocked.TABLE, product_bp=500),
)


def agree(work: Work) -> None:
    """Agree with each therapist on terms that began with the last period."""
    every = pay_every(work.session)
    before = period_of(every, period_of(every, work.today).first - timedelta(days=1)).first
    owner = select(Person.id).where(Person.role == Role.OWNER).order_by(Person.id)
    person = work.session.execute(owner).scalars().first()
    therapists = select(Therapist.id).order_by(Therapist.position, Therapist.id)
    for place, number in enumerate(work.session.execute(therapists).scalars().all()):
        work.add(
            PayAgreement(
                therapist_id=number,
                from_day=before,
                terms=_TERMS[place % len(_TERMS)].details(),
                person_id=person,
                at=work.now,
            )
        )
