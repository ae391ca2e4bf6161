"""Which words of the manual explain what has the focus."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtWidgets import QWidget

from frontdesk.manual.sections import Section, explained
from ui.help.language import language


def explanation(widget: QWidget | None) -> Section | None:
    """Return what explains the innermost part around ``widget`` that is explained at all."""
    known = _explained(language())
    while widget is not None:
        found = next((known[name] for name in names(type(widget)) if name in known), None)
        if found is not None:
            return found
        widget = widget.parentWidget()
    return None


def names(kind: type) -> Iterator[str]:
    """Name a class and those it is made of: with its module first, for some share a name."""
    for each in kind.__mro__:
        if each.__module__.startswith("ui."):
            yield f"{each.__module__.rsplit('.', 1)[-1]}.{each.__name__}"
            yield each.__name__


@cache
def _explained(code: str) -> dict[str, Section]:
    return explained(code)
