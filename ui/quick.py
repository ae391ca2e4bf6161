"""Spares a start what PySide6 does for those who develop it; imported before all of PySide6.

It looks into the source of each module that is imported after it, for its own name: there one
might have written ``from __feature__ import snake_case``. Nobody here does. The looking takes
a seventh of the time of a start, and Python keeps every line that was read: 28 MiB.

It also carries sources of its own, which are compiled at every start. Two of them write the stub
files that come with PySide6, and nothing else wants them: 20 ms.
"""

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_LOOKS, _LOOK = "shibokensupport.feature", "_mod_uses_pyside"
_STUB_WRITERS = frozenset(
    f"shibokensupport/signature/lib/{name}.py" for name in ("enum_sig", "pyi_generator")
)


def load_qt() -> None:
    """Import what is beneath all of PySide6, without its writers of stub files."""
    with _no_stub_writers():
        import PySide6.QtCore  # noqa: F401


def spare_the_sources() -> None:
    """Let each module count as one that knows PySide6 and wants none of its features."""
    looks = sys.modules.get(_LOOKS)
    if hasattr(looks, _LOOK):
        setattr(looks, _LOOK, _knows)


def _knows(_module: object) -> bool:
    return True


@contextmanager
def _no_stub_writers() -> Iterator[None]:
    """Compile nothing in place of them."""
    plain = builtins.compile

    def compiled(source: Any, filename: Any, *rest: Any, **more: Any) -> Any:
        return plain(b"" if filename in _STUB_WRITERS else source, filename, *rest, **more)

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = plain
