"""The project's own files, and what stands in them, for the tests of its architecture."""

import ast
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
#: Where our own code lies; ``bench`` comes and goes with the figures.
_CODE = ("frontdesk", "ui", "bench", "wording")
_LEFT_OUT = {".venv", ".git", "__pycache__", "tour", "pictures", "build", "dist"}


def python_files(*folders: str) -> list[Path]:
    """Return our own modules in ``folders``, or all of them."""
    roots = [ROOT / name for name in (folders or _CODE)]
    found = [path for root in roots for path in sorted(root.rglob("*.py"))]
    return found if folders else [ROOT / "main.py", *found]


def all_files() -> list[Path]:
    """Return every text file that belongs to the project."""
    return [
        path
        for path in sorted(ROOT.rglob("*"))
        if path.is_file()
        and not _LEFT_OUT & set(path.relative_to(ROOT).parts)
        and not any(_left_by_tools(part) for part in path.relative_to(ROOT).parts)
        and path.suffix in {".py", ".toml", ".lock", ".md", ".sh", ".html", ".svg", ".txt", ""}
    ]


def _left_by_tools(part: str) -> bool:
    return part.endswith("_cache") or (part.startswith(".") and part not in (".ci", ".gitignore"))


def every(paths: list[Path]) -> Callable[[Callable[[Path], None]], Callable[[], None]]:
    """Run a check on each of ``paths`` within one test, which tells of every file that fails."""

    def made(check: Callable[[Path], None]) -> Callable[[], None]:
        def on_every_path() -> None:
            assert paths, "there is nothing to look at"
            failed = []
            for path in paths:
                try:
                    check(path)
                except AssertionError as error:
                    failed.append(f"{name(path)}: {error}")
            assert not failed, "\n".join(failed)

        on_every_path.__name__, on_every_path.__doc__ = check.__name__, check.__doc__
        return on_every_path

    return made


def name(path: Path) -> str:
    """Return where a file lies, from the root on."""
    return path.relative_to(ROOT).as_posix()


@cache
def text(path: Path) -> str:
    """Return what a file holds."""
    return path.read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    """Return a module's syntax tree."""
    return ast.parse(text(path), name(path))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Return everything in a module's syntax tree."""
    return tuple(ast.walk(tree(path)))


def imported(path: Path) -> Iterator[str]:
    """Name each module that ``path`` imports, with what it takes from it."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}: imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@cache
def called(node: ast.Call) -> str:
    """Return what is called, as it is written: ``datetime.now``."""
    return ast.unparse(node.func)


def calls(path: Path) -> Iterator[ast.Call]:
    """Return every call in a module."""
    return (node for node in nodes(path) if isinstance(node, ast.Call))
