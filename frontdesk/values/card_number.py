"""Finds the number of a payment card in a text; such numbers are never kept."""

import re

#: Digits with a little between them, as people write long numbers.
_RUN = re.compile(r"\d+(?:[\s.\-/_\u2010-\u2015\u2212]{1,2}\d+)*")
_GROUP = re.compile(r"\d+")
#: First digit of the numbers that card companies give out.
_ISSUERS = "23456"
_SHORTEST = 13


def holds_card_number(text: str) -> bool:
    """Tell whether ``text`` holds 13 to 19 digits that pass Luhn's check.

    They may be written in groups, with other numbers before or after them.
    """
    if len(text) < _SHORTEST:
        return False
    return any(_in_run(_GROUP.findall(run)) for run in _RUN.findall(text))


def _in_run(groups: list[str]) -> bool:
    for begin in range(len(groups)):
        digits = ""
        for group in groups[begin:]:
            digits += group
            if len(digits) > 19:
                break
            if len(digits) >= _SHORTEST and digits[0] in _ISSUERS and _passes(digits):
                return True
    return False


def without_card_number(text: str) -> str:
    """Return ``text`` with the number of any payment card struck out."""
    return _RUN.sub(lambda run: "••••" if holds_card_number(run[0]) else run[0], text)


def _passes(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
