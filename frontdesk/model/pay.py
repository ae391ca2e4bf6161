"""What therapists are paid: on what terms, what was added by hand, and what was paid."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number
from frontdesk.values.money import Money


class PayAgreement(Row):
    """The terms of a therapist from a day on, until the next agreement begins."""

    __tablename__ = "pay_agreement"
    __table_args__ = (UniqueConstraint("therapist_id", "from_day"), STRICT)

    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    from_day: Mapped[date]
    terms: Mapped[dict[str, Any]] = mapped_column(Json)
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    at: Mapped[datetime]


class PayExtra(Row):
    """An amount that was added to somebody's pay or taken off it, with the reason."""

    __tablename__ = "pay_extra"
    __table_args__ = (
        CheckConstraint(
            "amount <> 0 AND amount BETWEEN -10000000 AND 10000000", name="sane_amount"
        ),
        CheckConstraint("length(reason) >= 3", name="says_why"),
        Index(None, "therapist_id", "day"),
        STRICT,
    )

    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    day: Mapped[date]
    amount: Mapped[Money]
    reason: Mapped[str]
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    at: Mapped[datetime]


class PayStatement(Row):
    """What somebody was paid for some days, as it was then; never changed.

    Its posting has the total on ``wages_payable``; one that came to nothing at all has none.
    """

    __tablename__ = "pay_statement"
    __table_args__ = (
        CheckConstraint("last >= first", name="some_days"),
        UniqueConstraint("therapist_id", "first"),
        STRICT,
    )

    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    first: Mapped[date]
    last: Mapped[date]
    earned: Mapped[Money]  # all but the tips
    tips: Mapped[Money]
    total: Mapped[Money]
    lines: Mapped[list[dict[str, Any]]] = mapped_column(Json)
    posting_id: Mapped[int | None] = mapped_column(Number, ForeignKey("posting.id"), unique=True)
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    at: Mapped[datetime]
