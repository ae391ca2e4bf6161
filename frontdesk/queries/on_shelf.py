"""What is sold beside services: products with what is left of them, and add-ons."""

from dataclasses import dataclass

from sqlalchemy import func, select

from frontdesk.model import AddOn, Appointment, AppointmentAddOn, Product, StockMove
from frontdesk.model.types import yes
from frontdesk.rules.bill import ADD_ON, PRODUCT, Item
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs


@dataclass(frozen=True, slots=True)
class ProductRow:
    """Something sold over the counter; ``left`` is how many there are, where they are counted."""

    id: int
    name: str
    price: Money
    taxed: bool
    tax_bp: int | None = None
    barcode: str | None = None
    left: int | None = None
    low_at: int | None = None

    @property
    def low(self) -> bool:
        """Tell whether there are few."""
        return self.left is not None and self.left <= (self.low_at or 0)

    def item(self, quantity: int, member_bp: int = 0) -> Item:
        """Return it as a line of a sale."""
        return Item(
            kind=PRODUCT,
            text=self.name,
            unit=self.price,
            quantity=quantity,
            taxed=self.taxed,
            tax_bp=self.tax_bp,
            member_bp=member_bp,
            product_id=self.id,
        )


@dataclass(frozen=True, slots=True)
class AddOnRow:
    """Something that is added to services; none named means any of them."""

    id: int
    name: str
    price: Money
    minutes: int
    taxed: bool
    services: tuple[int, ...] | None = None

    def fits(self, service_id: int) -> bool:
        """Tell whether it goes with a service."""
        return self.services is None or service_id in self.services

    def item(self, service: Item) -> Item:
        """Return it as a line of a service."""
        return Item(
            kind=ADD_ON,
            text=self.name,
            unit=self.price,
            taxed=self.taxed,
            member_bp=service.member_bp,
            appointment_id=service.appointment_id,
            add_on_id=self.id,
            therapists=service.therapists,
            licence=service.licence,
        )


#: What came and went of each product that is counted.
_LEFT = (
    select(StockMove.product_id, func.sum(StockMove.change).label("left"))
    .group_by(StockMove.product_id)
    .subquery()
)
_PRODUCTS = (
    select(
        Product.id,
        Product.name,
        Product.price,
        Product.taxed,
        Product.tax_bp,
        Product.barcode,
        Product.counted,
        Product.low_at,
        func.coalesce(_LEFT.c.left, 0).label("left"),
    )
    .outerjoin(_LEFT, _LEFT.c.product_id == Product.id)
    .order_by(Product.position, Product.id)
)


def products(view: View) -> tuple[ProductRow, ...]:
    """Return what is sold over the counter, in the studio's order."""
    found = view.session.execute(_PRODUCTS.where(yes(Product.active)))
    return tuple(
        ProductRow(
            row.id,
            row.name,
            row.price,
            row.taxed,
            row.tax_bp,
            row.barcode,
            row.left if row.counted else None,
            row.low_at,
        )
        for row in found
    )


def add_ons(view: View) -> tuple[AddOnRow, ...]:
    """Return what can be added to services, in the studio's order."""
    found = view.session.execute(
        select(AddOn.id, AddOn.name, AddOn.price, AddOn.minutes, AddOn.taxed, AddOn.services)
        .where(yes(AddOn.active))
        .order_by(AddOn.position, AddOn.id)
    )
    return tuple(
        AddOnRow(
            row.id,
            row.name,
            row.price,
            row.minutes,
            row.taxed,
            None if row.services is None else tuple(row.services),
        )
        for row in found
    )


@dataclass(frozen=True, slots=True)
class Additions:
    """What was added to an appointment, and what could be."""

    added: tuple[AddOnRow, ...]
    offered: tuple[AddOnRow, ...]


@needs(Permission.BOOK)
def additions(view: View, appointment_id: int) -> Additions:
    """Return both; of what was added with the price of then."""
    service = select(Appointment.service_id).where(Appointment.id == appointment_id)
    service_id = view.session.execute(service).scalar()
    found = view.session.execute(
        select(AddOn.id, AddOn.name, AppointmentAddOn.price, AppointmentAddOn.minutes, AddOn.taxed)
        .join(AddOn, AddOn.id == AppointmentAddOn.add_on_id)
        .where(AppointmentAddOn.appointment_id == appointment_id)
        .order_by(AppointmentAddOn.id)
    )
    added = tuple(AddOnRow(*row) for row in found)
    there = {row.id for row in added}
    rest = (row for row in add_ons(view) if row.id not in there)
    return Additions(added, tuple(row for row in rest if row.fits(service_id or 0)))
