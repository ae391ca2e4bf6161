"""The style sheet seen from the other side, for languages that are written from the right.

Qt mirrors where arrows and texts stand, but not edges, paddings and margins.
"""

import re

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SIDE = re.compile(r"\b((?:padding|margin|border)(?:-top|-bottom)?)-(left|right)\b")
_FOUR = re.compile(r"\b(padding|margin):\s*([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+)")
_OTHER = {"left": "right", "right": "left"}
#: What shows digits keeps its sides: those are written from the left everywhere.
_KEPT = ("QAbstractSpinBox", "QDateEdit")


def mirrored(sheet: str) -> str:
    """Return ``sheet`` with left and right exchanged."""
    return _RULE.sub(_mirrored_rule, sheet)


def _mirrored_rule(rule: re.Match[str]) -> str:
    selector, body = rule.groups()
    if any(kept in selector for kept in _KEPT):
        return rule.group()
    body = _SIDE.sub(lambda side: f"{side[1]}-{_OTHER[side[2]]}", body)
    body = _FOUR.sub(lambda four: f"{four[1]}: {four[2]} {four[5]} {four[4]} {four[3]}", body)
    return f"{selector}{{{body}}}"
