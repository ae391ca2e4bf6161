"""Finds what the windows say: every text that goes through ``tr``, by Python's own syntax tree.

Qt's lupdate knows neither the short ``_tr`` of a module nor ``widget.tr`` in a function, and
gives each text the name of its class; here every text stands once, wherever it is said.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Where the text stands among what is handed over.
_PLACES = {"tr": 0, "_tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
#: Texts that several parts of the windows say.
COMMON = "common"
#: Texts of modules that lie in no folder of ``ui``.
FRAME = "frame"


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """A text, and its role where one English text has several meanings."""

    source: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """One place at which something is handed to ``tr``; without ``said`` it is no plain text."""

    place: str
    line: int
    said: Said | None
    late: bool  # within a function, so that it is asked for when it is shown


def modules() -> list[Path]:
    """Return the modules of the windows; what the tour says of itself nobody sees in them."""
    tour = ROOT / "ui" / "tour"
    return [path for path in sorted((ROOT / "ui").rglob("*.py")) if tour not in path.parents]


def marked(path: Path) -> list[Marked]:
    """Return what a module hands to ``tr``."""
    tree = ast.parse(path.read_text("utf-8"))
    return list(_marked(tree, path.relative_to(ROOT).as_posix(), late=False))


def all_marked() -> list[Marked]:
    """Return what all modules hand to ``tr``."""
    return [one for path in modules() for one in marked(path)]


def everything(marks: Iterable[Marked]) -> dict[Said, tuple[str, ...]]:
    """Return every text, in order, with the modules that say it."""
    places: dict[Said, set[str]] = {}
    for one in marks:
        if one.said is not None:
            places.setdefault(one.said, set()).add(one.place)
    return {said: tuple(sorted(places[said])) for said in sorted(places)}


def area(places: tuple[str, ...]) -> str:
    """Return the name of the file for a text that is said there."""
    areas = {_area(place) for place in places}
    return areas.pop() if len(areas) == 1 else COMMON


def _area(place: str) -> str:
    parts = Path(place).with_suffix("").parts[1:]
    if parts[0] == "words" and parts[-1] != "__init__":
        return f"words.{parts[1]}"
    return parts[0] if len(parts) > 1 else FRAME


def _marked(node: ast.AST, place: str, *, late: bool) -> Iterator[Marked]:
    late = late or isinstance(node, (ast.FunctionDef, ast.Lambda))
    if isinstance(node, ast.Call) and (at := _where(node)) is not None:
        noted = late or _name(node.func) == "QT_TRANSLATE_NOOP"
        role = node.args[at + 1] if len(node.args) > at + 1 else None
        for text in _texts(node.args[at]):
            said = Said(text, _constant(role)) if text is not None else None
            yield Marked(place, node.lineno, said, noted)
    for child in ast.iter_child_nodes(node):
        yield from _marked(child, place, late=late)


def _where(call: ast.Call) -> int | None:
    name = _name(call.func)
    if name == "translate" and ast.unparse(call.func) != "QCoreApplication.translate":
        return None
    return _PLACES.get(name)


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _texts(given: ast.expr) -> Iterator[str | None]:
    if isinstance(given, ast.IfExp):
        yield from _texts(given.body)
        yield from _texts(given.orelse)
    else:
        plain = isinstance(given, ast.Constant) and isinstance(given.value, str)
        yield _constant(given) if plain else None


def _constant(given: ast.expr | None) -> str:
    return str(given.value) if isinstance(given, ast.Constant) else ""
