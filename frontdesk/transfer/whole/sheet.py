"""Lines of CSV that a spreadsheet shows and never calculates.

A text that begins with = + - @ or a tab gets an apostrophe before it, and one that begins with
apostrophes and then one of these gets one more: taken away, the text is as it was.
"""

import csv
import io
import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
#: With which letter a text may have to be looked at closer.
_FIRST = frozenset(("'", *_FORMULA))
_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def csv_lines(rows: Iterable[Mapping[str, Any]], texts: Collection[str]) -> bytes:
    """Return rows as lines; ``texts`` names the cells that are text."""
    found = io.StringIO()
    write = csv.writer(found, lineterminator="\r\n").writerow
    for row in rows:
        write([_cell(value, is_text=name in texts) for name, value in row.items()])
    return found.getvalue().encode()


def inert(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    if text[:1] not in _FIRST:
        return text
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text


def _cell(value: Any, *, is_text: bool) -> Any:
    if value is None or value is True or value is False:
        return {None: "", True: "true", False: "false"}[value]
    if isinstance(value, (list, dict)):
        value = _PLAIN.encode(value)
    return inert(value) if is_text and isinstance(value, str) else value
