"""Finds words in the windows' source that nobody handed to ``tr``, by Python's own syntax tree.

What counts as words: two of them side by side, or one with a capital, wherever they stand; what
only the program itself reads (errors, logs, properties, names of files) is passed over.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wording.found import ROOT

#: Two words side by side, or a word of its own that begins a sentence.
_WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}|^[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2,}(?![\w:/.(])")
#: Keys are called the same in every language; so is the program.
_SAME = re.compile(
    r"(Ctrl|Alt|Shift|Esc|Enter|Return|Del|Space|Backspace|Tab|Left|Right|Up|Down|Home)(\+\S+)*"
    r"|Ctrl K|Frontdesk"
)
_MARKED = {"tr", "_tr", "translate", "QT_TRANSLATE_NOOP"}
#: Whatever these are handed is read by the program, or by who mends it.
_UNSEEN = {
    "setProperty", "setObjectName", "setStyleSheet", "getLogger", "debug", "info", "warning",
    "error", "exception", "critical", "TypeVar", "NewType", "QKeySequence", "compile", "print",
    "property", "findChild", "findChildren", "import_module", "invokeMethod",
}  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Bare:
    """Words that are not marked, and where they stand."""

    place: str
    line: int
    text: str


def bare(path: Path) -> list[Bare]:
    """Return the words of a module that are not marked."""
    place = path.relative_to(ROOT).as_posix()
    tree = ast.parse(path.read_text("utf-8"))
    return [Bare(place, line, text) for line, text in _bare(tree) if _shown(text)]


def _shown(text: str) -> bool:
    return _WORDS.search(text) is not None and _SAME.fullmatch(text) is None


def _bare(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.lineno, node.value
        return
    if isinstance(node, ast.JoinedStr):
        told = [each.value if isinstance(each, ast.Constant) else "…" for each in node.values]
        yield node.lineno, "".join(map(str, told))
    if isinstance(node, (ast.Raise, ast.Assert)) or _is_remark(node) or _is_unseen(node):
        return
    for child in _children(node):
        yield from _bare(child)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """Return what is inside: of types, of what is compared, of keys nothing is shown."""
    if isinstance(node, ast.JoinedStr):
        inner = [each for each in node.values if isinstance(each, ast.FormattedValue)]
        yield from inner
    elif isinstance(node, (ast.Compare, ast.Subscript)):
        yield from (each for each in ast.iter_child_nodes(node) if not _is_text(each))
    elif isinstance(node, ast.AnnAssign):
        yield from () if node.value is None else (node.value,)
    elif isinstance(node, (ast.FunctionDef, ast.arg)):
        yield from getattr(node, "body", ())
    elif isinstance(node, ast.keyword):
        yield from () if node.arg == "latest" else (node.value,)
    elif isinstance(node, ast.Dict):
        yield from node.values
    else:
        yield from ast.iter_child_nodes(node)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant)


def _is_remark(node: ast.AST) -> bool:
    """Tell whether it is a docstring, or what stands alone like one."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_unseen(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in _UNSEEN | _MARKED or name == "cast"
