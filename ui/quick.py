"""Spares a start the sources of all that it imports.

PySide6 looks into the source of each module that is imported after it, for its own name: there
one might have written ``from __feature__ import snake_case``. Nobody here does. The looking takes
a seventh of the time of a start, and Python keeps every line that was read: 28 MiB.
"""

import sys

import PySide6.QtCore  # noqa: F401 -- brings along what looks

_LOOKS, _LOOK = "shibokensupport.feature", "_mod_uses_pyside"


def spare_the_sources() -> None:
    """Let each module count as one that knows PySide6 and wants none of its features."""
    looks = sys.modules.get(_LOOKS)
    if hasattr(looks, _LOOK):
        setattr(looks, _LOOK, _knows)


def _knows(_module: object) -> bool:
    return True
