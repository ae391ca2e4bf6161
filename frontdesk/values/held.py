"""A ticket that is put aside: what was put on it by hand, to be taken up again."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from frontdesk.values.money import Money
from frontdesk.values.stored import Bought, Stored


@dataclass(frozen=True, slots=True)
class Price:
    """Another price than that of the list, and why."""

    instead: Money
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What was put on the ticket of an appointment, or on one for products alone.

    ``discount`` and ``tip`` are as they were typed; ``tip_bp`` is the tip that was chosen.
    """

    appointment_id: int | None = None
    products: tuple[tuple[int, int], ...] = ()
    added: tuple[tuple[int, int], ...] = ()
    joined: tuple[int, ...] = ()
    bought: tuple[Bought, ...] = ()
    prices: tuple[tuple[str, Price], ...] = ()
    discount: str = ""
    reason: str = ""
    tip_bp: int | None = None
    tip: str = ""

    def plain(self) -> dict[str, Any]:
        """Return it as it is kept."""
        return {
            "appointment_id": self.appointment_id,
            "products": [list(pair) for pair in self.products],
            "added": [list(pair) for pair in self.added],
            "joined": list(self.joined),
            "bought": [
                {**asdict(each), "kind": str(each.kind), "price": each.price.cents}
                for each in self.bought
            ],
            "prices": [[key, price.instead.cents, price.reason] for key, price in self.prices],
            "discount": self.discount,
            "reason": self.reason,
            "tip_bp": self.tip_bp,
            "tip": self.tip,
        }

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> "Held":
        """Read it as it was kept."""
        return cls(
            appointment_id=plain["appointment_id"],
            products=tuple((number, count) for number, count in plain["products"]),
            added=tuple((of, number) for of, number in plain["added"]),
            joined=tuple(plain["joined"]),
            bought=tuple(
                Bought(**{**each, "kind": Stored(each["kind"]), "price": Money(each["price"])})
                for each in plain["bought"]
            ),
            prices=tuple((key, Price(Money(cents), why)) for key, cents, why in plain["prices"]),
            discount=plain["discount"],
            reason=plain["reason"],
            tip_bp=plain["tip_bp"],
            tip=plain["tip"],
        )
