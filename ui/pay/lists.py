"""Steps and fixed amounts as they are typed, one after the other, and read again.

steps_typed(...)   "45% from 20, 50% from 30"        services, or dollars of turnover
fixed_typed(...)   "sw 60: 40.00, dt 90: 65.00"      code of the service, minutes, amount
"""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from frontdesk.values.money import Money
from frontdesk.values.pay import Fixed, Reached, Step
from frontdesk.values.percent import basis_points
from ui.format import amount, percent

_STEP = re.compile(r"([\d.]+)\s*%\s*\w*\s+(\S+)")
_FIXED = re.compile(r"(\S+)\s+(\d{1,3})\s*:?\s+(\S+)")


def steps_typed(steps: Sequence[Step], reached: Reached) -> str:
    """Return steps as they are typed."""
    words = _tr("{share} from {place}")
    return ", ".join(
        words.format(share=percent(each.bp), place=_place(each.above, reached))
        for each in sorted(steps)
    )


def read_steps(text: str, reached: Reached) -> tuple[Step, ...]:
    """Read steps; raise ``ValueError`` for what is none."""
    found = []
    for part in _parts(text):
        match = _STEP.fullmatch(part)
        if match is None:
            raise ValueError("not a step")
        place = match[2]
        above = int(place) if reached is Reached.COUNT else Money.parse(place).cents
        found.append(Step(above, basis_points(match[1])))
    return tuple(sorted(found))


def fixed_typed(fixed: Sequence[Fixed]) -> str:
    """Return fixed amounts as they are typed."""
    return ", ".join(f"{e.service} {e.minutes}: {amount(e.amount)}" for e in fixed)


def read_fixed(text: str) -> tuple[Fixed, ...]:
    """Read fixed amounts; raise ``ValueError`` for what is none."""
    found = []
    for part in _parts(text):
        match = _FIXED.fullmatch(part)
        if match is None:
            raise ValueError("not a fixed amount")
        found.append(Fixed(match[1].rstrip(":"), int(match[2]), Money.parse(match[3])))
    return tuple(found)


# Internal


def _place(above: int, reached: Reached) -> str:
    return str(above) if reached is Reached.COUNT else f"{above // 100}.{above % 100:02d}"


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,;]\s+|[;\n]", text) if part.strip(" ,;")]


def _tr(text: str) -> str:
    return QCoreApplication.translate("pay", text)
