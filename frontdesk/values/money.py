"""Whole cents. Never a float."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Self

_WRITTEN = re.compile(r"[-−]?\$?\d{1,3}(,?\d{3})*(\.\d{1,2})?|[-−]?\$?\.\d{1,2}")
#: In cents; nobody writes more, and sums of it can still be kept and shown.
_MOST = 10**13


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in whole cents of the studio's currency; may be negative."""

    cents: int = 0

    def __post_init__(self) -> None:
        if not isinstance(self.cents, int):
            raise TypeError("money is whole cents")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``85``, ``85.00``, ``$1,234.50`` or ``-5``; raise ``ValueError`` otherwise."""
        text = text.strip().replace(" ", "")
        if not _WRITTEN.fullmatch(text):
            raise ValueError("not an amount of money")
        bare = text.replace("−", "-").replace("$", "").replace(",", "")
        cents = int(Decimal(bare) * 100)
        if abs(cents) > _MOST:
            raise ValueError("not an amount of money: more than there is")
        return cls(cents)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.cents + other.cents)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.cents - other.cents)

    def __mul__(self, count: int) -> "Money":
        return Money(self.cents * count)

    def __neg__(self) -> "Money":
        return Money(-self.cents)

    def __bool__(self) -> bool:
        return self.cents != 0

    def share(self, basis_points: int) -> "Money":
        """Return ``basis_points`` / 10,000 of it, half a cent rounded away from zero."""
        exact = Decimal(self.cents) * basis_points / 10_000
        return Money(int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)))


#: Nothing.
ZERO = Money(0)
