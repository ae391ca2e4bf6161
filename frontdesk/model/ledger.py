"""The ledger: balanced double entries under every sale; only ever added to."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number
from frontdesk.values.money import Money

#: The accounts that every studio has.
ACCOUNTS = (
    "cash",
    "card",
    "check",
    "gift_card",
    "package",
    "membership",
    "credit",
    "house",
    "deposit",
    "service_revenue",
    "product_revenue",
    "fee_revenue",
    "membership_revenue",
    "discounts",
    "tax_payable",
    "tips_payable",
    "safe",
    "other_income",
    "expenses",
    "over_short",
    "credit_difference",  # between what a session cost in a package and what it paid for
    "breakage",  # stored value that expired
    "promotions",  # stored value given for nothing
    "wages",
    "wages_payable",  # paid by the statements, and out of the studio's bank
    "opening",  # stored value from before the studio began with this
)


class Account(Row):
    """Where money is: cash, card, revenue of services and products, tips and tax payable."""

    __tablename__ = "account"
    __table_args__ = (STRICT,)

    code: Mapped[str] = mapped_column(unique=True)


class BusinessDay(Row):
    """A day of trade; closed, it takes no further posting. Closing counts it, without gaps."""

    __tablename__ = "business_day"
    __table_args__ = (STRICT,)

    day: Mapped[date] = mapped_column(unique=True)
    closed_at: Mapped[datetime | None]
    z_no: Mapped[int | None] = mapped_column(unique=True)


class Drawer(Row):
    """A drawer with cash; its number stands in its receipts. Stations not named use the first."""

    __tablename__ = "drawer"
    __table_args__ = (CheckConstraint("number >= 1", name="number"), STRICT)

    number: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(unique=True)
    stations: Mapped[list[str]] = mapped_column(Json, default=list)


class DrawerDay(Row):
    """What was counted in a drawer on a day; closed, no cash goes in or out of it that day."""

    __tablename__ = "drawer_day"
    __table_args__ = (UniqueConstraint("day", "drawer"), STRICT)

    day: Mapped[date] = mapped_column(ForeignKey("business_day.day"))
    drawer: Mapped[int]
    closed_at: Mapped[datetime | None]
    first_counted: Mapped[Money | None]  # given blind; what was counted again is ``counted``
    counted: Mapped[Money | None]
    expected: Mapped[Money | None]
    pieces: Mapped[list[list[int]] | None] = mapped_column(Json)  # cents, how many of them
    reason: Mapped[str | None]  # why it is over or short


class ClosingLine(Row):
    """A line of the day's close that was done by hand, or passed over with a reason."""

    __tablename__ = "closing_line"
    __table_args__ = (UniqueConstraint("day", "code"), STRICT)

    day: Mapped[date] = mapped_column(ForeignKey("business_day.day"))
    code: Mapped[str]
    reason: Mapped[str | None]
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    at: Mapped[datetime]


class Posting(Row):
    """Balanced entries of one event. It cannot be committed without its ``posted`` row."""

    __tablename__ = "posting"
    __table_args__ = (
        CheckConstraint("post = id", name="posts_itself"),
        CheckConstraint(
            "kind IN ('sale','refund','void','float','pay_in','pay_out','tips_out','count',"
            "'correction','value','pay')",
            name="known_kind",
        ),
        CheckConstraint("(kind = 'void') = (reverses_id IS NOT NULL)", name="void_reverses"),
        CheckConstraint(
            "kind <> 'correction' OR (concerns IS NOT NULL AND concerns < day AND "
            "coalesce(length(note), 0) >= 3)",
            name="correction_says_why",
        ),
        Index(None, "concerns"),
        Index(None, "day"),
        Index(None, "sale_id"),
        Index(None, "post"),  # looked through whenever a posting is completed
        STRICT,
    )

    key: Mapped[str] = mapped_column(unique=True)
    day: Mapped[date] = mapped_column(ForeignKey("business_day.day"))
    kind: Mapped[str]
    drawer: Mapped[int] = mapped_column(default=1, server_default="1")
    concerns: Mapped[date | None]  # the closed day that is corrected
    sale_id: Mapped[int | None] = mapped_column(Number, ForeignKey("sale.id"))
    reverses_id: Mapped[int | None] = mapped_column(Number, ForeignKey("posting.id"), unique=True)
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    note: Mapped[str | None]  # what cash was taken for
    post: Mapped[int] = mapped_column(
        Number, ForeignKey("posted.id", deferrable=True, initially="DEFERRED", use_alter=True)
    )


class Entry(Row):
    """An amount on an account; debits positive, credits negative; sums to zero by posting."""

    __tablename__ = "entry"
    __table_args__ = (
        CheckConstraint(
            "amount <> 0 AND amount BETWEEN -100000000 AND 100000000", name="sane_amount"
        ),
        Index(None, "posting_id"),
        Index(None, "account_id"),
        STRICT,
    )

    posting_id: Mapped[int] = mapped_column(Number, ForeignKey("posting.id"))
    account_id: Mapped[int] = mapped_column(Number, ForeignKey("account.id"))
    amount: Mapped[Money]
    therapist_id: Mapped[int | None] = mapped_column(Number, ForeignKey("therapist.id"))


class Posted(Row):
    """Says that a posting is complete; refused by the database unless it balances.

    Its number is the posting's.
    """

    __tablename__ = "posted"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(Number, ForeignKey("posting.id"), primary_key=True)
    at: Mapped[datetime]
