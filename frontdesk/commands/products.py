"""Keep what is sold beside services: products and their stock, add-ons, codes, rates of tax."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.commands.named import Named, against_name
from frontdesk.errors import Reason, Refused
from frontdesk.model import (
    AddOn,
    Client,
    DiscountCode,
    Person,
    Product,
    Service,
    StaffClient,
    TaxRate,
)
from frontdesk.rules.bill import COVERS
from frontdesk.rules.till import MOST
from frontdesk.storage.stock import left_of, move
from frontdesk.storage.unit import Work
from frontdesk.values.barcode import barcode
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.span import GRID
from frontdesk.values.text import clean, one_line

_LONGEST = 80
_MOST_PIECES = 100_000
_MOST_MINUTES = 240
_WHOLE = 10_000
_SHORTEST_REASON = 3


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SaveProduct(Command):
    """Add a product, or change one: price, tax, bar code, whether it is counted and sold."""

    product_id: int | None = None
    name: str
    price: Money
    taxed: bool = True
    tax_bp: int | None = None
    barcode: str = ""
    counted: bool = False
    low_at: int | None = None
    active: bool = True

    def apply(self, work: Work) -> None:
        row = Product() if self.product_id is None else work.load(Product, self.product_id)
        name = one_line(self.name)
        reasons = _against_name(work, Product, name, self.product_id)
        reasons += _against_price(self.price)
        reasons += _against_rate(self.tax_bp, "tax_bp")
        if self.low_at is not None and not 0 <= self.low_at <= _MOST_PIECES:
            reasons.append(Reason("low_at_wrong", "low_at", {"most": _MOST_PIECES}))
        code = self._code(work, reasons)
        if reasons:
            raise Refused(reasons)
        row.name, row.price, row.taxed, row.tax_bp = name, self.price, self.taxed, self.tax_bp
        row.barcode, row.counted, row.low_at = code, self.counted, self.low_at
        row.active = self.active
        if self.product_id is None:
            row.position = len(work.session.execute(select(Product.id)).all())
            work.add(row)
        work.says("product_added" if self.product_id is None else "product_saved", name=name)

    def _code(self, work: Work, reasons: list[Reason]) -> str | None:
        if not self.barcode.strip():
            return None
        try:
            code = barcode(self.barcode)
        except ValueError:
            reasons.append(Reason("barcode_wrong", "barcode"))
            return None
        taken = select(Product.name).where(
            Product.barcode == code, Product.id != (self.product_id or 0)
        )
        other = work.session.execute(taken).scalar()
        if other is not None:
            reasons.append(Reason("barcode_taken", "barcode", {"name": other}))
        return code


@needs(Permission.KEEP_STOCK)
@dataclass(frozen=True, kw_only=True)
class MoveStock(Command):
    """Note that pieces were received, or how many there are: counted, or corrected for a reason."""

    product_id: int
    kind: str  # received, counted, corrected
    pieces: int
    reason: str = ""

    def apply(self, work: Work) -> None:
        row = work.load(Product, self.product_id)
        reason = one_line(self.reason)
        reasons = []
        if self.kind not in ("received", "counted", "corrected"):
            reasons.append(Reason("stock_kind_wrong", "kind"))
        low = 0 if self.kind == "counted" else 1
        if self.kind == "corrected":
            low = -_MOST_PIECES
        if not low <= self.pieces <= _MOST_PIECES or (self.kind != "counted" and not self.pieces):
            reasons.append(Reason("pieces_wrong", "pieces", {"most": _MOST_PIECES}))
        if self.kind == "corrected" and len(reason) < _SHORTEST_REASON:
            reasons.append(Reason("stock_reason_missing", "reason"))
        if reasons:
            raise Refused(reasons)
        work.undoable = False  # what was noted stays; it is corrected by another note
        row.counted = True
        change = self.pieces
        if self.kind == "counted":
            change -= left_of(work.session, row.id)
        move(work, row.id, self.kind, change, reason=reason or None)
        left = left_of(work.session, row.id)
        work.says(f"stock_{self.kind}", name=row.name, pieces=self.pieces, left=left)
        work.concerns(Topic.STUDIO, row.id)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SaveAddOn(Command):
    """Add something that is added to services, or change it; no ``services`` means any."""

    add_on_id: int | None = None
    name: str
    price: Money
    minutes: int = 0
    services: tuple[int, ...] = ()
    taxed: bool = False
    active: bool = True

    def apply(self, work: Work) -> None:
        row = AddOn() if self.add_on_id is None else work.load(AddOn, self.add_on_id)
        name = one_line(self.name)
        reasons = _against_name(work, AddOn, name, self.add_on_id) + _against_price(self.price)
        if self.minutes % GRID or not 0 <= self.minutes <= _MOST_MINUTES:
            params = {"step": GRID, "most": _MOST_MINUTES}
            reasons.append(Reason("add_on_minutes", "minutes", params))
        there = set(work.session.execute(select(Service.id)).scalars())
        if not there.issuperset(self.services):
            reasons.append(Reason("gone", "services", {"what": "service"}))
        if reasons:
            raise Refused(reasons)
        row.name, row.price, row.minutes = name, self.price, self.minutes
        row.services = list(self.services) or None
        row.taxed, row.active = self.taxed, self.active
        if self.add_on_id is None:
            row.position = len(work.session.execute(select(AddOn.id)).all())
            work.add(row)
        work.says("add_on_added" if self.add_on_id is None else "add_on_saved", name=name)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SaveCode(Command):
    """Add a discount code, or change one: what it takes off of what, when, and how often."""

    code_id: int | None = None
    code: str
    amount: Money | None = None
    basis_points: int | None = None
    covers: str = "all"
    from_day: date | None = None
    until_day: date | None = None
    most_uses: int | None = None
    once_each: bool = False
    active: bool = True

    def apply(self, work: Work) -> None:
        row = DiscountCode() if self.code_id is None else work.load(DiscountCode, self.code_id)
        code = clean(self.code).strip().upper()
        reasons = self._against(work, code)
        if reasons:
            raise Refused(reasons)
        row.code, row.amount, row.basis_points = code, self.amount, self.basis_points
        row.covers, row.from_day, row.until_day = self.covers, self.from_day, self.until_day
        row.most_uses, row.once_each, row.active = self.most_uses, self.once_each, self.active
        if self.code_id is None:
            work.add(row)
        work.says("code_added" if self.code_id is None else "code_saved", word=code)

    def _against(self, work: Work, code: str) -> list[Reason]:
        reasons = []
        if not 3 <= len(code) <= 20 or not code.isalnum() or code.isdigit():
            reasons.append(Reason("code_form", "code"))
        taken = select(DiscountCode.id).where(
            DiscountCode.code == code, DiscountCode.id != (self.code_id or 0)
        )
        if work.session.execute(taken).first() is not None:
            reasons.append(Reason("name_taken", "code", {"name": code}))
        points, amount = self.basis_points, self.amount
        sound = (points is not None and 1 <= points <= _WHOLE) or (
            amount is not None and ZERO < amount <= MOST
        )
        if not sound or (points is None) == (amount is None):
            reasons.append(Reason("code_value", "value"))
        if self.covers not in COVERS:
            reasons.append(Reason("setting_choice", "covers"))
        if self.from_day and self.until_day and self.until_day < self.from_day:
            reasons.append(Reason("code_days", "until_day"))
        if self.most_uses is not None and not 1 <= self.most_uses <= _MOST_PIECES:
            reasons.append(Reason("code_uses", "most_uses", {"most": _MOST_PIECES}))
        return reasons


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class PlanTax(Command):
    """Say which sales tax the place has from a day on; without a rate, take that back."""

    from_day: date
    basis_points: int | None

    def apply(self, work: Work) -> None:
        if self.from_day <= work.today:
            raise Refused.because("tax_day_past", "from_day")
        reasons = _against_rate(self.basis_points, "basis_points")
        if reasons:
            raise Refused(reasons)
        row = work.session.execute(
            select(TaxRate).where(TaxRate.from_day == self.from_day)
        ).scalar()
        if self.basis_points is None:
            if row is not None:
                work.session.delete(row)
        elif row is None:
            work.add(TaxRate(from_day=self.from_day, basis_points=self.basis_points))
        else:
            row.basis_points = self.basis_points
        code = "tax_plan_dropped" if self.basis_points is None else "tax_planned"
        work.says(code, day=self.from_day)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class LinkStaff(Command):
    """Say which client somebody is who works here, and so pays less; none takes it back."""

    person_id: int
    client_id: int | None

    def apply(self, work: Work) -> None:
        person = work.load(Person, self.person_id, "person")
        if self.client_id is not None:
            work.load(Client, self.client_id, "client")
        rows = work.session.execute(
            select(StaffClient).where(
                or_(
                    StaffClient.person_id == self.person_id,
                    StaffClient.client_id == (self.client_id or 0),
                )
            )
        ).scalars()
        for row in rows:
            if row.person_id != self.person_id:
                raise Refused.because("staff_taken", "client")
            work.session.delete(row)
        work.session.flush()  # a person is one client, a client one person
        if self.client_id is not None:
            work.add(StaffClient(person_id=self.person_id, client_id=self.client_id))
        code = "staff_linked" if self.client_id is not None else "staff_unlinked"
        work.says(code, name=person.name, client_id=self.client_id)


# Internal


def _against_name(work: Work, of: Named, name: str, number: int | None) -> list[Reason]:
    if not 1 <= len(name) <= _LONGEST:
        return [Reason("product_name", "name", {"most": _LONGEST})]
    return against_name(work, of, name, number)


def _against_price(price: Money) -> list[Reason]:
    return [] if ZERO <= price <= MOST else [Reason("price_wrong", "price", {"most": MOST})]


def _against_rate(points: int | None, field: str) -> list[Reason]:
    sound = points is None or 0 <= points <= _WHOLE
    return [] if sound else [Reason("setting_percent", field, {"low": 0, "high": 100})]
