"""Sales. A closed sale is never changed; another one reverses it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number
from frontdesk.values.money import ZERO, Money

#: Few are open at any time, among all that ever were.
_OPEN = text("status = 'open'")


class Sale(Row):
    """Open, then closed with a receipt number; then only ever reversed by another.

    A void takes a sale of the same open day back as a whole; a refund gives back some or all of
    one, whenever. Both are sales of their own, with what they take back below zero.
    """

    __tablename__ = "sale"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('sale','void','refund') AND "
            "(kind = 'void') = (reverses_id IS NOT NULL) AND "
            "(kind = 'refund') = (refunds_id IS NOT NULL)",
            name="known_kind",
        ),
        CheckConstraint("status IN ('open','closed')", name="known_status"),
        CheckConstraint("kind = 'sale' OR coalesce(length(reason), 0) >= 3", name="says_why"),
        CheckConstraint(
            "approver_id IS NULL OR approver_id <> person_id", name="approved_by_another"
        ),
        CheckConstraint(
            "(receipt_no IS NULL) = (receipt_year IS NULL) AND (receipt_year IS NULL OR "
            "receipt_year = CAST(substr(day, 1, 4) AS INTEGER))",
            name="year_of_receipt",
        ),
        UniqueConstraint("drawer", "receipt_year", "receipt_no"),
        CheckConstraint(
            "(status = 'closed') = (receipt_no IS NOT NULL) AND "
            "(status = 'closed') = (closed_at IS NOT NULL)",
            name="closed_has_number",
        ),
        Index(None, "visit_id"),
        Index(None, "client_id"),
        Index(None, "day"),
        Index(None, "refunds_id"),
        Index("ix_sale_open", "id", sqlite_where=_OPEN),  # on a server as well, by its migration
        {
            **STRICT,
            "sqlite_autoincrement": True,
        },  # no number is used again
    )

    kind: Mapped[str] = mapped_column(default="sale", server_default="sale")
    status: Mapped[str] = mapped_column(default="open")
    drawer: Mapped[int] = mapped_column(default=1, server_default="1")  # whose number it gets
    receipt_year: Mapped[int | None]
    receipt_no: Mapped[int | None] = mapped_column(Number)  # without gaps, by drawer and year
    day: Mapped[date] = mapped_column(ForeignKey("business_day.day"))
    visit_id: Mapped[int | None] = mapped_column(Number, ForeignKey("visit.id"))
    client_id: Mapped[int | None] = mapped_column(Number, ForeignKey("client.id"))
    # What a void takes back as a whole, and what a refund gives back some of.
    reverses_id: Mapped[int | None] = mapped_column(Number, ForeignKey("sale.id"), unique=True)
    refunds_id: Mapped[int | None] = mapped_column(Number, ForeignKey("sale.id"))
    total: Mapped[Money]
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    approver_id: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    reason: Mapped[str | None]
    held: Mapped[dict[str, Any] | None] = mapped_column(Json)  # while it is open: what is on it


class SaleLine(Row):
    """One line of a sale; ``amount`` is what it adds.

    Of what was given ``off`` is its share of the discounts, and ``tax`` that of the tax, to the
    cent; ``listed`` is what one costs by the list, where it was sold for something else.

    A service, product or fee; a discount, tax or tip; or value that is sold to be used later,
    which goes into a wallet.
    """

    __tablename__ = "sale_line"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('service','add_on','product','fee','dues','discount','tax','tip',"
            "'gift_card','package','membership','credit','house','deposit')",
            name="known_kind",
        ),
        CheckConstraint("quantity >= 1", name="quantity"),
        Index(None, "sale_id"),
        STRICT,
    )

    sale_id: Mapped[int] = mapped_column(Number, ForeignKey("sale.id"))
    position: Mapped[int]
    kind: Mapped[str]
    text: Mapped[str]
    quantity: Mapped[int] = mapped_column(default=1)
    unit: Mapped[Money]
    amount: Mapped[Money]
    tax_bp: Mapped[int] = mapped_column(default=0)
    appointment_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("appointment.id"), index=True
    )
    product_id: Mapped[int | None] = mapped_column(Number, ForeignKey("product.id"))
    therapist_id: Mapped[int | None] = mapped_column(Number, ForeignKey("therapist.id"))
    licence: Mapped[str | None]  # "LMT MT118204", of who served
    reason: Mapped[str | None]
    wallet_id: Mapped[int | None] = mapped_column(Number, ForeignKey("wallet.id"), index=True)
    off: Mapped[Money] = mapped_column(default=ZERO, server_default="0")
    tax: Mapped[Money] = mapped_column(default=ZERO, server_default="0")
    listed: Mapped[Money | None]
    add_on_id: Mapped[int | None] = mapped_column(Number, ForeignKey("add_on.id"))
    code_id: Mapped[int | None] = mapped_column(Number, ForeignKey("discount_code.id"), index=True)
    refunds_line_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("sale_line.id"), index=True
    )


class Tender(Row):
    """How it was paid. Of a card only brand, last four digits and approval are ever kept."""

    __tablename__ = "tender"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('cash','card','check','gift_card','package','membership',"
            "'credit','house','deposit')",
            name="known_kind",
        ),
        CheckConstraint(
            "last_four IS NULL OR (kind = 'card' AND length(last_four) = 4)", name="last_four"
        ),
        CheckConstraint(
            "given IS NULL OR (kind = 'cash' AND given >= amount)", name="given_is_enough"
        ),
        CheckConstraint("(brand IS NULL AND approval IS NULL) OR kind = 'card'", name="of_a_card"),
        CheckConstraint("check_no IS NULL OR kind = 'check'", name="of_a_check"),
        CheckConstraint(
            "(wallet_id IS NOT NULL) = (kind NOT IN ('cash','card','check'))",
            name="stored_names_wallet",
        ),
        Index(None, "sale_id"),
        STRICT,
    )

    sale_id: Mapped[int] = mapped_column(Number, ForeignKey("sale.id"))
    kind: Mapped[str]
    amount: Mapped[Money]
    given: Mapped[Money | None]  # cash handed over; the change is given - amount
    brand: Mapped[str | None]
    last_four: Mapped[str | None]
    approval: Mapped[str | None]  # code that the terminal gave
    check_no: Mapped[str | None]
    wallet_id: Mapped[int | None] = mapped_column(Number, ForeignKey("wallet.id"), index=True)
    refunds_tender_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("tender.id"), index=True
    )
