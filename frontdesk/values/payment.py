"""What is said at the till: a discount, tips, products, and what was handed over."""

from dataclasses import dataclass
from datetime import date

from frontdesk.values.money import Money

CASH, CARD = "cash", "card"


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
class Tip:
    """A tip for one therapist."""

    therapist_id: int
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """An appointment that is paid for, at the price that was seen."""

    appointment_id: int
    price: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """A product over the counter, at the price that was seen."""

    product_id: int
    price: Money
    quantity: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """How it was paid: cash with what was given, or a card with at most its last four digits."""

    kind: str
    amount: Money
    given: Money | None = None
    last_four: str = ""

    @property
    def change(self) -> Money:
        """What goes back over the counter."""
        return Money(0) if self.given is None else self.given - self.amount


def receipt_code(day: date, number: int) -> str:
    """Return a receipt's number as it is written: ``2026-000182``."""
    return f"{day.year}-{number:06d}"
