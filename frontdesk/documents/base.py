"""What a document is, and how one is made from a template in ``resources/documents``.

Document(title="Receipt 2026-000182", file_name="receipt-2026-000182.pdf", html=…, paper=…)
render("receipt.html", receipt=…)          every value is escaped: a client named ``<b>`` stays one

Filters of the templates: money ($95.00), amount (95.00). Words, days and times come from
``documents/words.py``, in the language of who reads the paper.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from frontdesk.documents.drawing import Drawing, Picture
from frontdesk.paths import RESOURCES
from frontdesk.values.money import Money
from frontdesk.values.text import fold

if TYPE_CHECKING:
    from jinja2 import Environment

_OTHER = re.compile(r"[^a-z0-9]+")


class Paper(StrEnum):
    """What it is printed on: a sheet, upright or not, or a roll that is cut where the text ends."""

    LETTER = "letter"
    LANDSCAPE = "letter_landscape"
    ROLL = "80mm"
    NARROW = "58mm"

    @property
    def is_roll(self) -> bool:
        """Whether it is cut where the text ends."""
        return self in (Paper.ROLL, Paper.NARROW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Something to print, laid out for one paper. Its HTML refers to nothing outside itself.

    With ``drawings`` those are its pages, and the HTML only says what stands on them. ``pictures``
    stand within the HTML, by their names.
    """

    title: str
    file_name: str
    html: str
    paper: Paper = Paper.LETTER
    drawings: tuple[Drawing, ...] = ()
    pictures: tuple[Picture, ...] = ()


def render(template: str, **values: Any) -> str:
    """Return the HTML of a template; a value that it names and does not get raises."""
    return _environment().get_template(template).render(**values)


def file_name(*parts: str) -> str:
    """Return a name for a PDF that every system can keep: ``day-sheet-maria-2026-11-23.pdf``."""
    words = _OTHER.sub("-", fold("-".join(parts))).strip("-")
    return f"{words[:80].strip('-') or 'document'}.pdf"


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(RESOURCES / "documents"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= _FILTERS
    return environment


def _amount(value: Money) -> str:
    sign = "−" if value.cents < 0 else ""
    return f"{sign}{abs(value.cents) // 100:,}.{abs(value.cents) % 100:02d}"


def money(value: Money) -> str:
    """Return ``$95.00``."""
    sign = "−" if value.cents < 0 else ""
    return f"{sign}${_amount(Money(abs(value.cents)))}"


_FILTERS: dict[str, Any] = {"money": money, "amount": _amount}
