"""What a sale comes to: lines, discount, sales tax, tips, total. Whole cents throughout."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from frontdesk.errors import Reason
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import (
    CARD_BRANDS,
    LONGEST_CODE,
    MOST_TENDERS,
    TENDERS,
    Discount,
    Paid,
    TenderKind,
    Tip,
)
from frontdesk.values.rights import Grant

SERVICE, PRODUCT, FEE = "service", "product", "fee"
#: What is paid for a membership, but for its credits.
DUES = "dues"
#: Where the ledger keeps what each kind of line brings in. Value that is sold to be used later
#: is owed until it is.
ACCOUNTS = {
    SERVICE: "service_revenue",
    PRODUCT: "product_revenue",
    FEE: "fee_revenue",
    DUES: "membership_revenue",
    **{kind: tender.account for kind, tender in TENDERS.items() if tender.stored},
}
#: What a client gets for it, of which something may be taken off.
GIVEN = frozenset({SERVICE, PRODUCT})
DISCOUNT, TAX, TIP = "discount", "tax", "tip"
#: What a receptionist may take off, in basis points of the full value.
LIMIT = 1_000
#: No single amount at the till is larger; the ledger takes no more either.
MOST = Money(10_000_000)
_CARD_DIGITS = 12


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
    appointment_id: int | None = None
    product_id: int | None = None
    therapists: tuple[int, ...] = ()
    licence: str | None = None
    reason: str | None = None  # of a fee: cancelled or missed; of dues what for
    wallet_id: int | None = None  # of value that is sold

    @property
    def amount(self) -> Money:
        """Its full value."""
        return self.unit * self.quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A sale in figures. ``full`` is the value of services and products.

    ``fees`` come on top, and value that is sold to be used later: neither is discounted.

    ``taxed`` is what the tax is taken of, after the discount.
    """

    items: tuple[Item, ...]
    full: Money
    fees: Money
    discount: Money
    taxed: Money
    tax: Money
    tax_bp: int
    tips: tuple[Tip, ...]
    total: Money


def bill(
    items: Iterable[Item], discount: Discount | None, tax_bp: int, tips: Iterable[Tip] = ()
) -> Bill:
    """Add up a sale. A discount is spread over what is given; only taxed lines are taxed."""
    items, tips = tuple(items), tuple(tip for tip in tips if tip.amount)
    given = [item for item in items if item.kind in GIVEN]
    full = _sum(item.amount for item in given)
    fees = _sum(item.amount for item in items if item.kind not in GIVEN)
    off = discount.off(full) if discount else ZERO
    shares = spread(off, [item.amount for item in given])
    taxed = _sum(i.amount - s for i, s in zip(given, shares, strict=True) if i.taxed)
    tax = taxed.share(tax_bp)
    tipped = _sum(tip.amount for tip in tips)
    return Bill(
        items=items,
        full=full,
        fees=fees,
        discount=off,
        taxed=taxed,
        tax=tax,
        tax_bp=tax_bp,
        tips=tips,
        total=full - off + fees + tax + tipped,
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
        if item.kind == SERVICE and item.therapists:
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


def against_discount(grant: Grant, discount: Discount | None, full: Money) -> list[Reason]:
    """Return every reason against a discount by somebody with ``grant``."""
    if discount is None:
        return []
    if grant is Grant.NO:
        return [Reason("discount_not_allowed", "discount")]
    off = discount.off(full)
    found = []
    if off.cents <= 0:
        found.append(Reason("discount_empty", "discount"))
    elif off > full:
        found.append(Reason("discount_too_large", "discount", {"full": full}))
    elif grant is Grant.REASON and off > full.share(LIMIT):
        params = {"most": full.share(LIMIT), "percent": LIMIT // 100}
        found.append(Reason("discount_over_limit", "discount", params))
    if grant is Grant.REASON and len(discount.reason.strip()) < 3:
        found.append(Reason("discount_reason_missing", "reason"))
    if holds_card_number(discount.reason):
        found.append(Reason("card_number", "reason"))
    return found


def against_tips(tips: Iterable[Tip], therapists: Iterable[int]) -> list[Reason]:
    """Return every reason against ``tips`` where these therapists served."""
    found, served = [], set(therapists)
    for tip in tips:
        if tip.amount.cents < 0:
            found.append(Reason("tip_negative", "tip"))
        if tip.amount > MOST:
            found.append(Reason("amount_too_large", "tip", {"most": MOST}))
        if tip.therapist_id not in served:
            found.append(Reason("tip_for_nobody", "tip"))
    return found


def against_tenders(tenders: Sequence[Paid], total: Money) -> list[Reason]:
    """Return every reason why ``tenders`` do not settle ``total``, to the cent."""
    found = [reason for tender in tenders for reason in _against_tender(tender)]
    if len(tenders) > MOST_TENDERS:
        found.append(Reason("tenders_too_many", "tender", {"most": MOST_TENDERS}))
    paid = _sum(tender.amount for tender in tenders)
    if paid < total:
        found.append(Reason("tender_too_small", "given", {"missing": total - paid}))
    elif paid > total:
        found.append(Reason("tender_too_large", "given", {"over": paid - total}))
    return found


def _against_tender(tender: Paid) -> list[Reason]:
    kind = TENDERS.get(tender.kind)
    if kind is None or kind.stored != (tender.wallet_id is not None):
        return [Reason("tender_unknown", "tender")]
    found = []
    if tender.amount.cents <= 0:
        found.append(Reason("tender_empty", "tender"))
    found += _against_given(tender, kind)
    texts = {
        "last_four": (tender.last_four, kind.last_four, _four(tender.last_four)),
        "brand": (tender.brand, kind.last_four, tender.brand in CARD_BRANDS),
        "approval": (tender.approval, kind.last_four, _is_code(tender.approval)),
        "check_no": (tender.check_no, kind.check_no, _is_code(tender.check_no)),
    }
    for field, (text, belongs, sound) in texts.items():
        if sum(letter.isdigit() for letter in text) >= _CARD_DIGITS:
            found.append(Reason("card_number", field))
        elif text and not (belongs and sound):
            found.append(Reason(f"{field}_wrong", field, {"most": LONGEST_CODE}))
    return found


def _against_given(tender: Paid, kind: TenderKind) -> list[Reason]:
    if tender.given is None:
        return []
    found = []
    if not kind.change:
        found.append(Reason("only_cash_gives_change", "given"))
    if tender.given < tender.amount:
        missing = {"missing": tender.amount - tender.given}
        found.append(Reason("tender_too_small", "given", missing))
    if tender.given > MOST:
        found.append(Reason("amount_too_large", "given", {"most": MOST}))
    return found


def _is_code(text: str) -> bool:
    return len(text) <= LONGEST_CODE and text.isprintable()


def _four(text: str) -> bool:
    return len(text) == 4 and text.isascii() and text.isdigit()


def _sum(amounts: Iterable[Money]) -> Money:
    return sum(amounts, start=ZERO)
