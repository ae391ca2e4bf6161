"""Numbers of members, with a check digit, so that a slip of the hand finds nobody."""

import re

_WRITTEN = re.compile(r"M[ -]?(\d{5,9})-?(\d)", re.IGNORECASE)


def member_number(number: int) -> str:
    """Return the number of a membership as it is written: ``M-00012-5``."""
    digits = f"{number:05d}"
    return f"M-{digits}-{_check(digits)}"


def read_member_number(text: str) -> str | None:
    """Return a member's number that was typed or scanned, as it is written; none if it is not one.

    Spaces and hyphens may be left out; the check digit must be right.
    """
    found = _WRITTEN.fullmatch(text.strip().replace(" ", ""))
    if found is None or _check(found[1]) != int(found[2]):
        return None
    return f"M-{found[1]}-{found[2]}"


def _check(digits: str) -> int:
    """Return the digit of Luhn's check: it finds each wrong digit and nearly each swap."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 if place % 2 else 2)
        total += value - 9 if value > 9 else value
    return -total % 10
