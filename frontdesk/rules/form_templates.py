"""The forms that come along, read from the program's own files."""

import tomllib
from functools import cache

from frontdesk.paths import RESOURCES
from frontdesk.values.forms import FormBody, form_of


@cache
def shipped() -> dict[str, FormBody]:
    """Return the templates that come along, by the name they are kept under."""
    found = {}
    for path in sorted((RESOURCES / "forms").glob("*.toml")):
        body = form_of(tomllib.loads(path.read_text(encoding="utf-8")))
        found[kept_as(body)] = body
    return found


def kept_as(body: FormBody) -> str:
    """Return under what name the versions of a form are counted."""
    return f"{body.key}.{body.language}"
