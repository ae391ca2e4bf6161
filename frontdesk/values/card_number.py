"""Finds the number of a payment card in a text; such numbers are never kept."""

import re

_DIGITS = re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")


def holds_card_number(text: str) -> bool:
    """Tell whether ``text`` holds 13 to 19 digits that pass Luhn's check."""
    return any(_passes(re.sub(r"\D", "", found)) for found in _DIGITS.findall(text))


def _passes(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
