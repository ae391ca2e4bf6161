"""What of a sale can be given back, and what that comes to: with its share of discount and tax.

A line that is given back in parts comes, in the end, to exactly what it was: each part is what
the parts so far make, less what they made before.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from frontdesk.rules.till import DISCOUNT, GIVEN, SERVICE, TAX, spread
from frontdesk.values.money import ZERO, Money


@dataclass(frozen=True, slots=True, kw_only=True)
class SoldLine:
    """A line of a closed sale, and what was given back of it so far."""

    id: int
    kind: str
    text: str
    quantity: int
    amount: Money
    tax_bp: int = 0
    off: Money = ZERO  # of all discounts together
    tax: Money = ZERO
    back: int = 0  # how many
    back_amount: Money = ZERO  # above zero, of a discount below
    appointment_id: int | None = None

    @property
    def left(self) -> int:
        """How many can still be given back."""
        return self.quantity - self.back


@dataclass(frozen=True, slots=True, kw_only=True)
class BackLine:
    """What is given back of one line; ``amount`` has the sign that the line has."""

    line_id: int
    quantity: int
    amount: Money


def can_go_back(line: SoldLine) -> bool:
    """Tell whether a line is chosen by itself; discount and tax go with what they belong to."""
    return line.kind not in (DISCOUNT, TAX) and line.amount > ZERO


def giving_back(lines: Sequence[SoldLine], chosen: Mapping[int, int]) -> tuple[BackLine, ...]:
    """Return what goes back for so many of each line, with its share of discount and tax.

    Once nothing is left of any line, whatever else the sale had goes back too.
    """
    shares = _shares(lines)
    found: dict[int, Money] = {}
    counts = {number: count for number, count in chosen.items() if count}
    for line in lines:
        count = counts.get(line.id, 0)
        if not count:
            continue
        for of, amount in ((line.id, line.amount), *shares.get(line.id, ())):
            part = _upto(amount, line.back + count, line.quantity)
            part -= _upto(amount, line.back, line.quantity)
            found[of] = found.get(of, ZERO) + part
    if found and all(line.left == counts.get(line.id, 0) for line in lines if can_go_back(line)):
        found |= {
            line.id: line.amount - line.back_amount for line in lines if not can_go_back(line)
        }
    return tuple(
        BackLine(line_id=line.id, quantity=max(counts.get(line.id, 1), 1), amount=found[line.id])
        for line in lines
        if found.get(line.id)
    )


def total_back(lines: Iterable[BackLine]) -> Money:
    """Return what it comes to."""
    return sum((line.amount for line in lines), start=ZERO)


def services_back(lines: Iterable[SoldLine], chosen: Mapping[int, int]) -> frozenset[int]:
    """Return the appointments whose service is given back."""
    return frozenset(
        line.appointment_id
        for line in lines
        if line.appointment_id is not None and line.kind == SERVICE and chosen.get(line.id)
    )


# Internal


def _shares(lines: Sequence[SoldLine]) -> dict[int, list[tuple[int, Money]]]:
    """Return of each line given what it has of each discount and each tax."""
    given = [line for line in lines if line.kind in GIVEN]
    found: dict[int, list[tuple[int, Money]]] = {line.id: [] for line in given}
    offs = [line for line in lines if line.kind == DISCOUNT]
    left = [line.off for line in given]
    for number, off in enumerate(offs):
        parts = left if number == len(offs) - 1 else spread(-off.amount, left)
        left = [whole - part for whole, part in zip(left, parts, strict=True)]
        for line, part in zip(given, parts, strict=True):
            found[line.id].append((off.id, -part))
    for tax in (line for line in lines if line.kind == TAX):
        for line in (line for line in given if line.tax_bp and line.tax_bp == tax.tax_bp):
            found[line.id].append((tax.id, line.tax))
    return found


def _upto(amount: Money, count: int, of: int) -> Money:
    """Return what the first ``count`` of ``of`` come to."""
    cents = abs(amount.cents) * count // of
    return Money(cents if amount.cents >= 0 else -cents)
