"""What the studio sells beside services, to be kept: products, add-ons, codes, rates of tax."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from frontdesk.model import (
    AddOn,
    Client,
    DiscountCode,
    Person,
    Product,
    Service,
    StaffClient,
    StockMove,
    TaxRate,
)
from frontdesk.model.types import yes
from frontdesk.storage.pricing import sales_tax, uses
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopProduct:
    """A product as it is kept; ``left`` is how many there should be, where it is counted."""

    id: int
    name: str
    price: Money
    taxed: bool
    tax_bp: int | None
    barcode: str
    left: int | None
    low_at: int | None
    active: bool

    @property
    def low(self) -> bool:
        """Tell whether there are few."""
        return self.left is not None and self.left <= (self.low_at or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopAddOn:
    """An add-on as it is kept; no services means any of them."""

    id: int
    name: str
    price: Money
    minutes: int
    services: tuple[int, ...]
    taxed: bool
    active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopCode:
    """A discount code as it is kept, and how often it was used."""

    id: int
    code: str
    amount: Money | None
    basis_points: int | None
    covers: str
    from_day: date | None
    until_day: date | None
    most_uses: int | None
    once_each: bool
    active: bool
    used: int


@dataclass(frozen=True, slots=True)
class TaxPlan:
    """A sales tax that the place will have from a day on; the first is that of today."""

    from_day: date | None
    basis_points: int


@dataclass(frozen=True, slots=True)
class StaffRow:
    """Somebody who works here, and which client that is."""

    person_id: int
    name: str
    client_id: int | None
    client: str


@dataclass(frozen=True, slots=True)
class Shop:
    """All of it, and the services by number."""

    products: tuple[ShopProduct, ...]
    add_ons: tuple[ShopAddOn, ...]
    codes: tuple[ShopCode, ...]
    taxes: tuple[TaxPlan, ...]
    staff: tuple[StaffRow, ...]
    services: tuple[tuple[int, str], ...]


@needs(Permission.KEEP_STOCK)
def shop(view: View) -> Shop:
    """Return what is sold beside services, also what is sold no longer."""
    services = view.session.execute(
        select(Service.id, Service.name)
        .where(yes(Service.active))
        .order_by(Service.position, Service.id)
    )
    return Shop(
        products=_products(view),
        add_ons=_add_ons(view),
        codes=_codes(view),
        taxes=_taxes(view),
        staff=_staff(view),
        services=tuple((number, name) for number, name in services),
    )


# Internal


def _products(view: View) -> tuple[ShopProduct, ...]:
    left = select(StockMove.product_id, func.sum(StockMove.change)).group_by(StockMove.product_id)
    counts = dict(view.session.execute(left).all())
    rows = view.session.execute(
        select(Product).order_by(Product.active.desc(), Product.position, Product.id)
    ).scalars()
    return tuple(
        ShopProduct(
            id=row.id,
            name=row.name,
            price=row.price,
            taxed=row.taxed,
            tax_bp=row.tax_bp,
            barcode=row.barcode or "",
            left=int(counts.get(row.id) or 0) if row.counted else None,
            low_at=row.low_at,
            active=row.active,
        )
        for row in rows
    )


def _add_ons(view: View) -> tuple[ShopAddOn, ...]:
    rows = view.session.execute(
        select(AddOn).order_by(AddOn.active.desc(), AddOn.position, AddOn.id)
    ).scalars()
    return tuple(
        ShopAddOn(
            id=row.id,
            name=row.name,
            price=row.price,
            minutes=row.minutes,
            services=tuple(row.services or ()),
            taxed=row.taxed,
            active=row.active,
        )
        for row in rows
    )


def _codes(view: View) -> tuple[ShopCode, ...]:
    rows = view.session.execute(
        select(DiscountCode).order_by(DiscountCode.active.desc(), DiscountCode.code)
    ).scalars()
    return tuple(
        ShopCode(
            id=row.id,
            code=row.code,
            amount=row.amount,
            basis_points=row.basis_points,
            covers=row.covers,
            from_day=row.from_day,
            until_day=row.until_day,
            most_uses=row.most_uses,
            once_each=row.once_each,
            active=row.active,
            used=uses(view.session, row.id),
        )
        for row in rows
    )


def _taxes(view: View) -> tuple[TaxPlan, ...]:
    coming = view.session.execute(
        select(TaxRate.from_day, TaxRate.basis_points)
        .where(TaxRate.from_day > view.today)
        .order_by(TaxRate.from_day)
    )
    today = TaxPlan(None, sales_tax(view.session, view.today))
    return (today, *(TaxPlan(day, points) for day, points in coming))


def _staff(view: View) -> tuple[StaffRow, ...]:
    found = view.session.execute(
        select(Person.id, Person.name, Client.id.label("client_id"), Client.shown_name)
        .outerjoin(StaffClient, StaffClient.person_id == Person.id)
        .outerjoin(Client, Client.id == StaffClient.client_id)
        .where(yes(Person.active))
        .order_by(Person.name)
    )
    return tuple(StaffRow(row.id, row.name, row.client_id, row.shown_name or "") for row in found)
