"""Loyalty points that a client has brought along from another system.

Columns of a list that have no place of their own are kept beside the client as they came. Of
these only points are shown: nobody knows what else stands there.
"""

import re
from collections.abc import Mapping

from frontdesk.values.text import fold

_NAMES = re.compile(r"\b(points?|puntos|loyalty|rewards?)\b")
_NUMBER = re.compile(r"\d[\d.,\s]*")


def points_of(imported: Mapping[str, str] | None) -> tuple[str, str] | None:
    """Return what the points were called and how many there are; none where there are none."""
    for name, text in (imported or {}).items():
        said = str(text).strip()
        if _NAMES.search(fold(name)) and _NUMBER.fullmatch(said) and said.strip("0., "):
            return name, said
    return None
