"""Spares a start what PySide6 does for those who develop it; imported before all of PySide6.

It looks into the source of each module that is imported after it, for its own name: there one
might have written ``from __feature__ import snake_case``. Nobody here does. The looking takes
a seventh of the time of a start, and Python keeps every line that was read: 28 MiB.

It also carries sources of its own, which are compiled at every start. Two of them write the stub
files that come with PySide6, and nothing else wants them: 20 ms. Three more explain a call with
wrong arguments: they are compiled when there is one, 15 ms.
"""

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_LOOKS, _LOOK = "shibokensupport.feature", "_mod_uses_pyside"
_STUB_WRITERS = frozenset(
    f"shibokensupport/signature/lib/{name}.py" for name in ("enum_sig", "pyi_generator")
)
_EXPLAINERS = frozenset(
    f"shibokensupport/signature/{name}.py" for name in ("errorhandler", "layout", "parser")
)
#: Stands in place of a module until somebody wants a name of it.
_LATER = "from ui.quick import at_need; __getattr__ = at_need(globals())"
_sources: dict[str, str | bytes] = {}


def load_qt() -> None:
    """Import what is beneath all of PySide6, without what no start needs."""
    with _little_compiled():
        import PySide6.QtCore  # noqa: F401


def at_need(module: dict[str, Any]) -> Callable[[str], object]:
    """Return what finds a name of ``module`` by compiling its own source first.

    Python asks for ``__all__`` before it takes all names over; other names of that kind are told
    without the source.
    """

    def found(name: str) -> object:
        if name.startswith("__") and name != "__all__":
            raise AttributeError(name)
        filename = f"{module['__name__'].replace('.', '/')}.py"
        del module["__getattr__"], module["at_need"]
        exec(compile(_sources.pop(filename), filename, "exec"), module)
        if name not in module:
            raise AttributeError(name)
        return module[name]

    return found


def spare_the_sources() -> None:
    """Let each module count as one that knows PySide6 and wants none of its features."""
    looks = sys.modules.get(_LOOKS)
    if hasattr(looks, _LOOK):
        setattr(looks, _LOOK, _knows)


def _knows(_module: object) -> bool:
    return True


@contextmanager
def _little_compiled() -> Iterator[None]:
    """Compile nothing in place of the writers of stub files, and the explainers later."""
    plain = builtins.compile

    def compiled(source: Any, filename: Any, *rest: Any, **more: Any) -> Any:
        if filename in _STUB_WRITERS:
            source = b""
        elif filename in _EXPLAINERS:
            _sources[filename] = source
            source = _LATER
        return plain(source, filename, *rest, **more)

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = plain
