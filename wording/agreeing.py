"""Tells where a translation cannot be right, whatever it says: its fields, marks and ends."""

import re
import string
from collections import Counter

_TAG = re.compile(r"</?[a-z][a-z0-9]*[^>]*>")
_MNEMONIC = re.compile(r"&\w")
_ENDS = (".", ":", "?", "!", "…")
_OPENED = {"?": "¿", "!": "¡"}


def faults(source: str, translation: str) -> list[str]:
    """Return what does not agree between a text and its translation."""
    if not translation.strip():
        return ["it says nothing"]
    found = []
    try:
        there = _fields(translation)
    except ValueError:
        return ["its { } are not closed"]
    if set(_fields(source)) != set(there):
        found.append(f"fields {sorted(there)} for {sorted(_fields(source))}")
    for what, expression in (("tags", _TAG), ("marks &", _MNEMONIC)):
        if _counted(expression, source) != _counted(expression, translation):
            found.append(f"{what} differ")
    if source.count("\n") != translation.count("\n"):
        found.append("another number of lines")
    if _margins(source) != _margins(translation):
        found.append("spaces at the ends differ")
    found += _ends(source.rstrip(), translation.rstrip())
    return found


def _fields(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def _counted(expression: re.Pattern[str], text: str) -> Counter[str] | int:
    found = expression.findall(text)
    return len(found) if expression is _MNEMONIC else Counter(found)


def _margins(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _ends(source: str, translation: str) -> list[str]:
    ends = [mark for mark in _ENDS if source.endswith(mark) != translation.endswith(mark)]
    pairs = [
        f"{opened} and {mark} do not pair"
        for mark, opened in _OPENED.items()
        if translation.count(mark) != translation.count(opened)
    ]
    return [*(f"one ends with {mark}" for mark in ends), *pairs]
