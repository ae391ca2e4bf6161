"""What travels with Frontdesk and on which terms, as ``resources/licences.toml`` lists it."""

import tomllib
from dataclasses import dataclass

from frontdesk import paths

LIST = paths.RESOURCES / "licences.toml"
#: The texts themselves, in an installed app; whoever runs the source has them with the libraries.
TEXTS = paths.RESOURCES.parent / "licences"


@dataclass(frozen=True, slots=True)
class Component:
    """Something of others that is part of the app.

    ``licence`` is an SPDX expression; where it offers several, ``choice`` is the one that is
    taken. ``files`` are patterns of its files in the bundle, besides Python modules. One with a
    ``system`` (as ``sys.platform`` calls it) is bundled for that alone.
    """

    name: str
    licence: str
    use: str
    uso: str  # the same in Spanish
    choice: str = ""
    files: tuple[str, ...] = ()
    system: str = ""

    @property
    def taken(self) -> str:
        """The licence under which it is taken."""
        return self.choice or self.licence


def components() -> tuple[Component, ...]:
    """Return all of them, by name."""
    rows = tomllib.loads(LIST.read_text("utf-8"))["component"]
    found = (Component(**{**row, "files": tuple(row.get("files", ()))}) for row in rows)
    return tuple(sorted(found, key=lambda each: each.name.casefold()))
