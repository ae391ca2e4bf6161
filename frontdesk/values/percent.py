"""Percentages, kept in basis points: 825 is 8.25 per cent."""

from decimal import Decimal, InvalidOperation

_MOST = Decimal(1_000_000)


def basis_points(text: str) -> int:
    """Read ``8.25``, ``8.25%`` or ``8``; raise ``ValueError`` otherwise."""
    try:
        exact = Decimal(text.strip().removesuffix("%").rstrip()) * 100
    except InvalidOperation:
        raise ValueError("not a percentage") from None
    if not exact.is_finite() or abs(exact) > _MOST or exact != int(exact):
        raise ValueError("not a percentage")
    return int(exact)
