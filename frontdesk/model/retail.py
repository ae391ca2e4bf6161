"""What is sold beside services: products and their stock, add-ons, codes, and rates of tax."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number
from frontdesk.values.money import Money


class Product(Row):
    """Something sold over the counter; its stock is the sum of what moved, where it is counted."""

    __tablename__ = "product"
    __table_args__ = (
        CheckConstraint("price >= 0", name="not_negative"),
        Index("ux_product_barcode", "barcode", unique=True),
        STRICT,
    )

    name: Mapped[str] = mapped_column(unique=True)
    price: Mapped[Money]
    taxed: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)
    barcode: Mapped[str | None]
    tax_bp: Mapped[int | None]  # its own rate; none: that of the place
    counted: Mapped[bool] = mapped_column(default=False, server_default="0")
    low_at: Mapped[int | None]  # so many or fewer are marked as few


class StockMove(Row):
    """So many of a product came or went; only ever added to."""

    __tablename__ = "stock_move"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('received','counted','corrected','sold','returned')", name="known_kind"
        ),
        CheckConstraint("change <> 0 OR kind = 'counted'", name="some"),
        CheckConstraint("kind <> 'corrected' OR length(reason) >= 3", name="says_why"),
        Index(None, "product_id"),
        Index(None, "sale_id"),
        STRICT,
    )

    product_id: Mapped[int] = mapped_column(Number, ForeignKey("product.id"))
    kind: Mapped[str]
    change: Mapped[int]
    reason: Mapped[str | None]
    sale_id: Mapped[int | None] = mapped_column(Number, ForeignKey("sale.id"))
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    at: Mapped[datetime]


class TaxRate(Row):
    """The sales tax of the studio's place from a day on."""

    __tablename__ = "tax_rate"
    __table_args__ = (
        CheckConstraint("basis_points BETWEEN 0 AND 10000", name="in_range"),
        STRICT,
    )

    from_day: Mapped[date] = mapped_column(unique=True)
    basis_points: Mapped[int]


class AddOn(Row):
    """Something that is added to a service: hot stones, aromatherapy."""

    __tablename__ = "add_on"
    __table_args__ = (
        CheckConstraint("price >= 0", name="not_negative"),
        CheckConstraint("minutes >= 0 AND minutes % 5 = 0", name="on_the_grid"),
        STRICT,
    )

    name: Mapped[str] = mapped_column(unique=True)
    price: Mapped[Money]
    minutes: Mapped[int] = mapped_column(default=0)
    services: Mapped[list[int] | None] = mapped_column(Json)  # none: goes with any of them
    taxed: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class AppointmentAddOn(Row):
    """An add-on of an appointment, with its price and minutes as they were then."""

    __tablename__ = "appointment_add_on"
    __table_args__ = (
        CheckConstraint("price >= 0 AND minutes >= 0", name="not_negative"),
        UniqueConstraint("appointment_id", "add_on_id"),
        STRICT,
    )

    appointment_id: Mapped[int] = mapped_column(Number, ForeignKey("appointment.id"))
    add_on_id: Mapped[int] = mapped_column(Number, ForeignKey("add_on.id"))
    price: Mapped[Money]
    minutes: Mapped[int]


class DiscountCode(Row):
    """A code that takes something off: when, how often, and of what."""

    __tablename__ = "discount_code"
    __table_args__ = (
        CheckConstraint(
            "(basis_points IS NULL) <> (amount IS NULL) AND "
            "(basis_points IS NULL OR basis_points BETWEEN 1 AND 10000) AND "
            "(amount IS NULL OR amount > 0)",
            name="one_of_both",
        ),
        CheckConstraint("covers IN ('all','services','products')", name="known_covers"),
        CheckConstraint("most_uses >= 1", name="some_uses"),
        STRICT,
    )

    code: Mapped[str] = mapped_column(unique=True)  # in capitals
    basis_points: Mapped[int | None]
    amount: Mapped[Money | None]
    covers: Mapped[str] = mapped_column(default="all")
    from_day: Mapped[date | None]
    until_day: Mapped[date | None]
    most_uses: Mapped[int | None]
    once_each: Mapped[bool] = mapped_column(default=False)  # once for each client
    note: Mapped[str | None]
    active: Mapped[bool] = mapped_column(default=True)


class StaffClient(Row):
    """A client who works here, and so pays what staff pay."""

    __tablename__ = "staff_client"
    __table_args__ = (STRICT,)

    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"), unique=True)
    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"), unique=True)
