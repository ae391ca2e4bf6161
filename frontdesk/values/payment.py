"""What is said at the till: a discount, tips, products, and what was handed over."""

from dataclasses import dataclass

from frontdesk.values.money import Money

CASH, CARD, CHECK = "cash", "card", "check"
GIFT_CARD, PACKAGE, MEMBERSHIP = "gift_card", "package", "membership"
CREDIT, HOUSE, DEPOSIT = "credit", "house", "deposit"


@dataclass(frozen=True, slots=True, kw_only=True)
class TenderKind:
    """A way to pay: the account of the ledger it goes to, and what may be said of it.

    What is ``stored`` comes out of a wallet, which is named.
    """

    account: str
    change: bool = False  # more may be given than it pays
    last_four: bool = False
    check_no: bool = False
    stored: bool = False


#: Every way to pay, in the order in which they are told.
TENDERS: dict[str, TenderKind] = {
    CASH: TenderKind(account="cash", change=True),
    CARD: TenderKind(account="card", last_four=True),
    CHECK: TenderKind(account="check", check_no=True),
    GIFT_CARD: TenderKind(account="gift_card", stored=True),
    PACKAGE: TenderKind(account="package", stored=True),
    MEMBERSHIP: TenderKind(account="membership", stored=True),
    CREDIT: TenderKind(account="credit", stored=True),
    HOUSE: TenderKind(account="house", stored=True),
    DEPOSIT: TenderKind(account="deposit", stored=True),
}
#: What kind of card the terminal said it was.
CARD_BRANDS = ("visa", "mastercard", "amex", "discover", "debit", "other")
#: The longest approval code, number of a check, and the most ways to pay one ticket.
LONGEST_CODE, MOST_TENDERS = 20, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """Something off services and products: an amount, or basis points (1,000 is 10 per cent)."""

    amount: Money | None = None
    basis_points: int | None = None
    reason: str = ""

    def off(self, full: Money) -> Money:
        """Return what it takes off ``full``."""
        return self.amount if self.amount is not None else full.share(self.basis_points or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code of the studio's that takes something off: an amount or basis points."""

    id: int
    code: str
    amount: Money | None = None
    basis_points: int | None = None
    covers: str = "all"  # or services, products


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """A tip for one therapist."""

    therapist_id: int
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """An appointment that is paid for, at the price that was seen.

    ``instead`` is another price for it, for a reason.
    """

    appointment_id: int
    price: Money
    instead: Money | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """A product over the counter, at the price that was seen; or for another ``instead``."""

    product_id: int
    price: Money
    quantity: int = 1
    instead: Money | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """An add-on to an appointment, at the price that was seen."""

    appointment_id: int
    add_on_id: int
    price: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """How it was paid, or a part of it: ``kind`` is one of ``TENDERS``.

    Cash with what was given; a card with its brand, at most its last four digits and the
    approval of the terminal; a check with its number; what is stored with its wallet. Sessions
    and minutes pay for one appointment.
    """

    kind: str
    amount: Money
    given: Money | None = None
    brand: str = ""
    last_four: str = ""
    approval: str = ""
    check_no: str = ""
    wallet_id: int | None = None
    appointment_id: int | None = None

    @property
    def change(self) -> Money:
        """What goes back over the counter."""
        return Money(0) if self.given is None else self.given - self.amount
