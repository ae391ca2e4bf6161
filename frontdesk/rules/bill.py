"""What a sale comes to: lines, discounts, sales tax, tips, total. Whole cents throughout.

Of what the studio gives by itself (to a member, to staff, for a code) the one counts that takes
most off; what is given by hand comes off the rest. Each is spread over its lines to the cent.
Nothing is taken off a service that a credit pays: it is a whole credit, and discounts are on the
rest.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import TENDERS, Code, Discount, Tip

SERVICE, ADD_ON, PRODUCT, FEE = "service", "add_on", "product", "fee"
#: What is paid for a membership, but for its credits.
DUES = "dues"
#: Where the ledger keeps what each kind of line brings in. Value that is sold to be used later
#: is owed until it is.
ACCOUNTS = {
    SERVICE: "service_revenue",
    ADD_ON: "service_revenue",
    PRODUCT: "product_revenue",
    FEE: "fee_revenue",
    DUES: "membership_revenue",
    **{kind: tender.account for kind, tender in TENDERS.items() if tender.stored},
}
#: What therapists do.
SERVED = frozenset({SERVICE, ADD_ON})
#: What a client gets for it, of which something may be taken off.
GIVEN = frozenset({*SERVED, PRODUCT})
#: What a code may cover.
COVERS = {"all": GIVEN, "services": SERVED, "products": frozenset({PRODUCT})}
DISCOUNT, TAX, TIP = "discount", "tax", "tip"
#: Who gives a discount.
MEMBER, STAFF, CODE, HAND = "member", "staff", "code", "hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A service that was given, a product that is sold, or a fee for what was not kept.

    Value that is sold (a gift card, a package …) is of its own kind and goes into a wallet.
    """

    kind: str
    text: str
    unit: Money
    quantity: int = 1
    taxed: bool = False
    tax_bp: int | None = None  # its own rate; none: that of the place
    listed: Money | None = None  # what one costs by the list, where it is sold for something else
    member_bp: int = 0  # what a membership takes off it
    appointment_id: int | None = None
    product_id: int | None = None
    add_on_id: int | None = None
    therapists: tuple[int, ...] = ()
    licence: str | None = None
    reason: str | None = None  # of a fee: cancelled or missed; of dues what for; of another price
    wallet_id: int | None = None  # of value that is sold
    by_credit: bool = False  # a session or minutes pay it whole: nothing is taken off

    @property
    def amount(self) -> Money:
        """Its full value."""
        return self.unit * self.quantity

    @property
    def reducible(self) -> Money:
        """What something may be taken off of."""
        return ZERO if self.by_credit else self.amount


@dataclass(frozen=True, slots=True)
class Taxing:
    """How tax is taken: the rate of the place, each line rounded or the receipt, or not at all."""

    place_bp: int = 0
    per_line: bool = False
    exempt: bool = False

    def rate(self, item: Item) -> int:
        """Return the rate of an item in basis points."""
        if self.exempt or not item.taxed or item.kind not in GIVEN:
            return 0
        return self.place_bp if item.tax_bp is None else item.tax_bp


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An item with what the discounts take off it, and the tax of the rest."""

    item: Item
    off: Money
    tax_bp: int
    tax: Money

    @property
    def net(self) -> Money:
        """What it comes to without tax."""
        return self.item.amount - self.off


@dataclass(frozen=True, slots=True, kw_only=True)
class Off:
    """A discount in money; ``kind`` says who gives it."""

    kind: str
    amount: Money
    reason: str = ""
    code_id: int | None = None


@dataclass(frozen=True, slots=True)
class TaxSum:
    """What one rate takes of what."""

    basis_points: int
    of: Money
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A sale in figures. ``full`` is the value of services and products.

    ``fees`` come on top, and value that is sold to be used later: neither is discounted.
    ``hand_of`` is what a discount by hand is taken of; ``taxed`` what the taxes are.
    """

    lines: tuple[Line, ...]
    full: Money
    fees: Money
    offs: tuple[Off, ...]
    hand_of: Money
    taxes: tuple[TaxSum, ...]
    tips: tuple[Tip, ...]
    total: Money

    @property
    def items(self) -> tuple[Item, ...]:
        """What is on it."""
        return tuple(line.item for line in self.lines)

    @property
    def discount(self) -> Money:
        """All discounts together."""
        return _sum(off.amount for off in self.offs)

    @property
    def taxed(self) -> Money:
        """What the taxes are taken of."""
        return _sum(tax.of for tax in self.taxes)

    @property
    def tax(self) -> Money:
        """All taxes together."""
        return _sum(tax.amount for tax in self.taxes)


def bill(
    items: Iterable[Item],
    discount: Discount | None,
    tax: Taxing | int,
    tips: Iterable[Tip] = (),
    *,
    code: Code | None = None,
    staff_bp: int = 0,
) -> Bill:
    """Add up a sale; ``discount`` is by hand, and a bare ``tax`` is the rate of the place."""
    items, tips = tuple(items), tuple(tip for tip in tips if tip.amount)
    given = [item for item in items if item.kind in GIVEN]
    full = _sum(item.amount for item in given)
    fees = _sum(item.amount for item in items if item.kind not in GIVEN)
    found, parts = _by_itself(given, code, staff_bp)
    left = [item.reducible - part for item, part in zip(given, parts, strict=True)]
    rest = _sum(left)
    if discount is not None and (off := discount.off(rest)):
        found.append(Off(kind=HAND, amount=off, reason=discount.reason))
        more = spread(off, left)
        parts = [part + each for part, each in zip(parts, more, strict=True)]
    lines, taxes = _taxed(items, parts, tax if isinstance(tax, Taxing) else Taxing(tax))
    spent = _sum(off.amount for off in found)
    total = full - spent + fees + _sum(each.amount for each in taxes)
    return Bill(
        lines=lines,
        full=full,
        fees=fees,
        offs=tuple(found),
        hand_of=rest,
        taxes=taxes,
        tips=tips,
        total=total + _sum(tip.amount for tip in tips),
    )


def priced(item: Item, price: Money) -> Item:
    """Return an item for another price than that of the list, which it keeps in mind."""
    listed = item.unit if item.listed is None else item.listed
    return replace(item, unit=price, listed=None if price == listed else listed)


def by_credit(items: Iterable[Item], credited: Collection[int]) -> tuple[Item, ...]:
    """Return items, of which the services of these appointments are paid by credits."""
    return tuple(
        replace(item, by_credit=item.kind == SERVICE and item.appointment_id in credited)
        for item in items
    )


def spread(amount: Money, over: Sequence[Money]) -> list[Money]:
    """Split ``amount`` in proportion to ``over``, to the cent; the parts add up to it."""
    whole = _sum(over).cents
    if not whole:
        even = [0, *(amount.cents * n // len(over) for n in range(1, len(over) + 1))]
        return [Money(after - before) for before, after in pairwise(even)] if over else []
    marks = [0, *accumulate(each.cents for each in over)]
    return [
        Money(amount.cents * after // whole - amount.cents * before // whole)
        for before, after in pairwise(marks)
    ]


def values(items: Iterable[Item]) -> dict[int, Money]:
    """Return the full value of services by therapist; four hands share theirs."""
    found: dict[int, Money] = {}
    for item in items:
        if item.kind in SERVED and item.therapists:
            parts = spread(item.amount, [Money(1)] * len(item.therapists))
            for therapist, part in zip(item.therapists, parts, strict=True):
                found[therapist] = found.get(therapist, ZERO) + part
    return found


def tips_of(items: Iterable[Item], basis_points: int) -> tuple[Tip, ...]:
    """Return tips of so much of the full value, before any discount."""
    return tuple(
        Tip(therapist_id=therapist, amount=value.share(basis_points))
        for therapist, value in values(items).items()
    )


def tips_split(items: Iterable[Item], amount: Money) -> tuple[Tip, ...]:
    """Return one amount split among those who served, by what they gave."""
    shares = values(items)
    parts = spread(amount, list(shares.values()))
    return tuple(
        Tip(therapist_id=each, amount=part) for each, part in zip(shares, parts, strict=True)
    )


# Internal


def _by_itself(
    given: Sequence[Item], code: Code | None, staff_bp: int
) -> tuple[list[Off], list[Money]]:
    """Return the discount that nobody gives by hand, and what it takes off each item."""
    offers = [
        (Off(kind=MEMBER, amount=ZERO), _each(given, lambda item: item.member_bp)),
        (Off(kind=STAFF, amount=ZERO), _each(given, lambda _: staff_bp)),
    ]
    if code is not None:
        mark = Off(kind=CODE, amount=ZERO, reason=code.code, code_id=code.id)
        offers.append((mark, _of_code(given, code)))
    best, parts = max(offers, key=lambda offer: _sum(offer[1]))
    amount = _sum(parts)
    if not amount:
        return [], [ZERO] * len(given)
    return [Off(kind=best.kind, amount=amount, reason=best.reason, code_id=best.code_id)], parts


def _each(given: Sequence[Item], part: Callable[[Item], int]) -> list[Money]:
    return [item.reducible.share(part(item)) for item in given]


def _of_code(given: Sequence[Item], code: Code) -> list[Money]:
    covered = [item.reducible if item.kind in COVERS[code.covers] else ZERO for item in given]
    if code.basis_points is not None:
        return [amount.share(code.basis_points) for amount in covered]
    most = _sum(covered)
    return spread(min(code.amount or ZERO, most), covered) if most else [ZERO] * len(given)


def _taxed(
    items: Sequence[Item], parts: Sequence[Money], taxing: Taxing
) -> tuple[tuple[Line, ...], tuple[TaxSum, ...]]:
    """Return the lines with their tax, and what each rate takes in all."""
    offs = iter(parts)
    bare = [
        Line(
            item=item,
            off=next(offs) if item.kind in GIVEN else ZERO,
            tax_bp=taxing.rate(item),
            tax=ZERO,
        )
        for item in items
    ]
    taxes: dict[int, list[Money]] = {}
    sums = []
    for rate in sorted({line.tax_bp for line in bare if line.tax_bp}):
        nets = [line.net for line in bare if line.tax_bp == rate]
        base = _sum(nets)
        each = [net.share(rate) for net in nets]
        if not taxing.per_line:
            each = spread(base.share(rate), nets)
        taxes[rate] = each
        sums.append(TaxSum(rate, base, _sum(each)))
    left = {rate: iter(each) for rate, each in taxes.items()}
    lines = tuple(
        Line(item=line.item, off=line.off, tax_bp=line.tax_bp, tax=next(left[line.tax_bp]))
        if line.tax_bp
        else line
        for line in bare
    )
    return lines, tuple(each for each in sums if each.of or each.amount)


def _sum(amounts: Iterable[Money]) -> Money:
    return sum(amounts, start=ZERO)
