"""A rotating log without clients' data.

A record is written as its template: numbers are filled in, every text becomes its type. Of an
exception only its type and where it happened; of other libraries only who spoke and how loud.
"""

import logging
import re
from pathlib import Path
from types import TracebackType
from typing import Any

from frontdesk.errors import FrontdeskError, Refused

_OURS = ("frontdesk", "ui")
_PLACEHOLDER = re.compile(r"%(?:\((?P<name>\w+)\))?[-+ #0-9.]*[a-zA-Z]")
_SIZE = 500_000
_KEPT = 5
_ROOT = Path(__file__).resolve().parent.parent


def positions(trace: TracebackType | None) -> list[str]:
    """Return where a traceback went: file, line and function, no values."""
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(f"{_short(code.co_filename)}:{trace.tb_lineno} in {code.co_name}")
        trace = trace.tb_next
    return found


def described(error: BaseException) -> list[str]:
    """Return an exception and what led to it, innermost last, without its message."""
    lines: list[str] = []
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        lines.append(f"{type(step).__module__}.{type(step).__qualname__}{_code(step)}")
        lines.extend(f"    {line}" for line in positions(step.__traceback__))
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    return lines


class Discreet(logging.Formatter):
    """Writes templates, numbers, types and positions; never a value that may be a name."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line or lines of a record."""
        when = self.formatTime(record, "%Y-%m-%d %H:%M:%S")
        head = f"{when} {record.levelname} {record.threadName} {record.name}"
        ours = record.name.split(".")[0] in _OURS
        lines = [f"{head}: {_filled(record) if ours else '(its own words are left out)'}"]
        if record.exc_info and record.exc_info[1] is not None:
            lines += [f"    {line}" for line in described(record.exc_info[1])]
        return "\n".join(lines)


def start_log(folder: Path) -> logging.Handler | None:
    """Write a log into ``folder`` from now on; none when it cannot be written."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "frontdesk.log", maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(Discreet())
    handler.setLevel(logging.INFO)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    return handler


def stop_log(handler: logging.Handler | None) -> None:
    """Write no more."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()


def _filled(record: logging.LogRecord) -> str:
    if not isinstance(record.msg, str):
        return f"<{type(record.msg).__name__}>"
    arguments: Any = record.args or ()
    places = iter(arguments if isinstance(arguments, tuple) else ())

    def put(found: re.Match[str]) -> str:
        if found["name"] and isinstance(arguments, dict):
            return _harmless(arguments.get(found["name"]))
        return _harmless(next(places, None))

    return _PLACEHOLDER.sub(put, record.msg.replace("%%", "%"))


def _harmless(value: object) -> str:
    if value is None or isinstance(value, (bool, int, float)):
        return str(value)
    return f"<{type(value).__name__}>"


def _code(error: BaseException) -> str:
    if isinstance(error, Refused):
        return f" ({', '.join(reason.code for reason in error.reasons)})"
    if isinstance(error, FrontdeskError):
        return f" ({getattr(error, 'code', '')})"
    return ""


def _short(file: str) -> str:
    path = Path(file)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-2:])
