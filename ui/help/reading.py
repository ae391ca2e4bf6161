"""The words of the manual, read once for each language, by the worker or by the manual itself."""

from functools import cache
from typing import Any

from frontdesk.manual.search import Index
from frontdesk.values.rights import Permission, needs
from ui.help.language import language


@cache
def index(code: str) -> Index:
    """Return the index of the manual in a language."""
    return Index.of(code)


@needs(Permission.SEE_CALENDAR)
def manual_index(view: Any) -> Index:
    """Read it on the worker, so that no key waits for it."""
    return index(language())
