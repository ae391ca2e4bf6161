"""Writes the manual page from the command line's own parser, so that it never lags behind.

Run as ``python packaging/manpage.py FILE``.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from frontdesk import __version__
from frontdesk.cli.parser import parser

NAME = "frontdesk"


def page() -> str:
    """Return the page as roff."""
    root = parser(NAME, "~/.local/share/frontdesk")
    lines = [
        f'.TH {NAME.upper()} 1 "" "Frontdesk {__version__}" "User commands"',
        ".SH NAME",
        rf"{NAME} \- the front desk of a massage and bodywork studio",
        ".SH SYNOPSIS",
        f".B {NAME}",
        "[OPTIONS] [COMMAND \\fI...\\fR]",
        ".SH DESCRIPTION",
        *_paragraphs(root.description or ""),
        ".SH OPTIONS",
        *_options(root),
        ".SH COMMANDS",
    ]
    for name, command in commands(root).items():
        lines += [f".SS {_safe(name)}", *_paragraphs(command.description or "")]
        lines += _options(command)
    lines += [".SH NOTES", *_paragraphs(root.epilog or "")]
    return "\n".join(lines) + "\n"


def commands(root: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the parsers of the commands by name."""
    found = (a for a in root._actions if isinstance(a, argparse._SubParsersAction))
    return {name: each for action in found for name, each in action.choices.items()}


def _options(one: argparse.ArgumentParser) -> Iterator[str]:
    for action in one._actions:
        if isinstance(action, argparse._SubParsersAction) or action.help is None:
            continue
        shown = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        value = f" \\fI{_safe(str(action.metavar))}\\fR" if action.option_strings else ""
        takes = value if action.nargs != 0 and action.metavar else ""
        yield from (".TP", f"\\fB{_safe(shown)}\\fR{takes}", _safe(action.help))


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.replace("%(prog)s", NAME).strip().split("\n\n"):
        yield from (".PP", _safe(" ".join(paragraph.split())))


def _safe(text: str) -> str:
    return text.replace("\\", "\\\\").replace("-", "\\-").replace("'", "\\(aq").replace("%%", "%")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), "utf-8")
