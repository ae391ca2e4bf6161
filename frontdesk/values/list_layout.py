"""How a list of clients is to be read: what each column holds, and how days are written.

The known systems give a layout of their own; for any other list one is proposed, shown and
chosen by a person, and remembered with the import for the next list with the same columns.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from frontdesk.values.opening import LEFT
from frontdesk.values.text import fold

#: Fields of a row besides those of a client.
ID, EXTRA_STREET, OTHER_PHONE, WHOLE_NAME = "external_id", "street_2", "phone_2", "whole_name"
#: The column is not even kept beside.
LEFT_OUT = "left_out"
#: What a column may hold, in the order in which it is offered; none of them is kept beside.
TARGETS = (
    *("first_name", "last_name", WHOLE_NAME, "preferred_name", "phone", OTHER_PHONE, "email"),
    *("birthday", "street", EXTRA_STREET, "city", "state", "postal_code", "memo"),
    *("referred_by", "marketing", "since", ID, *LEFT),
)
#: Several columns may hold these; any other is of one column.
SEVERAL = frozenset({OTHER_PHONE, "memo", LEFT_OUT})
#: A list is of people: one of these columns must be there.
NAMES = ("first_name", "last_name", WHOLE_NAME)
_YES = frozenset({"yes", "y", "true", "1", "x", "si", "sí", "subscribed", "opted in"})


class DayOrder(StrEnum):
    """Which of two numbers in a day is the month."""

    MONTH_FIRST = "mdy"
    DAY_FIRST = "dmy"


_PLAIN = ("%Y-%m-%d", "%Y/%m/%d", "%b %d, %Y", "%B %d, %Y", "%d %b %Y", "%d %B %Y", "%d-%b-%Y")
#: The forms in which days are written, by their order.
FORMS = {
    DayOrder.MONTH_FIRST: ("%m/%d/%Y", *_PLAIN, "%m-%d-%Y", "%m.%d.%Y", "%m/%d/%y"),
    DayOrder.DAY_FIRST: ("%d/%m/%Y", *_PLAIN, "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%y"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What the columns of ``head`` hold: ``fields`` has one of ``TARGETS`` for each, or none.

    ``order`` is that of days unless ``dates`` says it form by form. A column in ``notes`` is put
    into the memo, behind those words. Cells that say one of ``blanks`` are empty.
    """

    source: str
    title: str
    head: tuple[str, ...]
    fields: tuple[str | None, ...]
    order: DayOrder = DayOrder.MONTH_FIRST
    dates: tuple[str, ...] = ()
    blanks: frozenset[str] = frozenset({"", "-", "--", "---", "n/a", "N/A"})
    yes: frozenset[str] = _YES
    notes: Mapping[str, str] = field(default_factory=dict)

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms in which days are written, the likeliest first."""
        return self.dates or FORMS[self.order]

    @property
    def is_complete(self) -> bool:
        """Whether it says where the names stand."""
        return any(name in self.fields for name in NAMES)

    def twice(self) -> tuple[str, ...]:
        """Return the columns of which two hold what only one may."""
        named = [each for each in self.fields if each is not None and each not in SEVERAL]
        several = {each for each in named if named.count(each) > 1}
        return tuple(
            name for name, held in zip(self.head, self.fields, strict=True) if held in several
        )

    def with_fields(self, fields: tuple[str | None, ...], order: DayOrder) -> Self:
        """Return it as a person has chosen; days of a known system stay as it writes them."""
        return replace(self, fields=fields, order=order)

    def kept(self) -> dict[str, Any]:
        """Return what is remembered of it."""
        return {"fields": list(self.fields), "order": self.order.value}

    def as_kept(self, kept: Mapping[str, Any] | None) -> Self | None:
        """Return it as it was remembered for these columns; none when that does not fit."""
        fields = tuple((kept or {}).get("fields", ()))
        known = {None, LEFT_OUT, *TARGETS}
        if kept is None or len(fields) != len(self.head) or not known.issuperset(fields):
            return None
        return self.with_fields(fields, DayOrder(kept["order"]))


def mark(head: tuple[str, ...]) -> str:
    """Return what tells one set of columns from another, whatever their case."""
    return hashlib.sha256("\x1f".join(map(fold, head)).encode()).hexdigest()
