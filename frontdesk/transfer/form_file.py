"""A form as a TOML file, to be changed in any text editor."""

import json
import tomllib
from pathlib import Path
from typing import Any

from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.values.forms import FormBody, form_of, plain_form

#: No form is larger.
_MOST = 400_000


def read_form(path: Path) -> dict[str, Any]:
    """Return the form in a file as plain values; raise ``Refused`` when it is none."""
    try:
        if path.stat().st_size > _MOST:
            raise Refused.because("form_not_readable")
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise StoreUnavailable("form_not_read", place=str(path)) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Refused.because("form_not_readable") from error
    form_of(found)
    return found


def write_form(body: FormBody, path: Path) -> None:
    """Write a form to a file."""
    try:
        path.write_text(form_text(body), encoding="utf-8")
    except OSError as error:
        raise StoreUnavailable("form_not_written", place=str(path)) from error


def form_text(body: FormBody) -> str:
    """Return a form as TOML."""
    plain = plain_form(body)
    lines = [f"{name} = {_value(plain[name])}" for name in plain if name != "section"]
    for section in plain["section"]:
        lines += ["", "[[section]]"]
        lines += [f"{name} = {_value(section[name])}" for name in section if name != "item"]
        for item in section["item"]:
            lines += ["", "[[section.item]]"]
            lines += [f"{name} = {_value(value)}" for name, value in item.items()]
    return "\n".join(lines) + "\n"


def _value(value: Any) -> str:
    """Return a text, number, list or truth as TOML; its strings are written as JSON's are."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
