"""What speaks against a sale: a discount, a price, a tip or a payment that cannot be."""

from collections.abc import Iterable, Sequence

from frontdesk.errors import Reason
from frontdesk.rules.bill import (
    ACCOUNTS,
    ADD_ON,
    DISCOUNT,
    DUES,
    FEE,
    GIVEN,
    PRODUCT,
    SERVICE,
    TAX,
    TIP,
    Bill,
    Item,
    Taxing,
    bill,
    by_credit,
    spread,
    tips_of,
    tips_split,
    values,
)
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

__all__ = [
    "ACCOUNTS",
    "ADD_ON",
    "DISCOUNT",
    "DUES",
    "FEE",
    "GIVEN",
    "LIMIT",
    "MOST",
    "PRODUCT",
    "SERVICE",
    "TAX",
    "TIP",
    "Bill",
    "Item",
    "Taxing",
    "against_discount",
    "against_price",
    "against_tenders",
    "against_tips",
    "bill",
    "by_credit",
    "spread",
    "tips_of",
    "tips_split",
    "values",
]

#: What a receptionist may take off, or put another price by, in basis points of the value.
LIMIT = 1_000
#: No single amount at the till is larger; the ledger takes no more either.
MOST = Money(10_000_000)
_CARD_DIGITS = 12
_SHORTEST_REASON = 3


def against_price(grant: Grant, listed: Money, price: Money, reason: str) -> list[Reason]:
    """Return every reason against another price than that of the list, by somebody with ``grant``.

    It always needs a reason.
    """
    if grant is Grant.NO:
        return [Reason("price_not_allowed", "price")]
    found = []
    most = listed.share(LIMIT)
    if price < ZERO or price > MOST:
        found.append(Reason("price_wrong", "price", {"most": MOST}))
    elif grant is Grant.REASON and not listed - most <= price <= listed + most:
        params = {"low": listed - most, "high": listed + most, "percent": LIMIT // 100}
        found.append(Reason("price_over_limit", "price", params))
    if len(reason.strip()) < _SHORTEST_REASON:
        found.append(Reason("price_reason_missing", "price_reason"))
    if holds_card_number(reason):
        found.append(Reason("card_number", "price_reason"))
    return found


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
