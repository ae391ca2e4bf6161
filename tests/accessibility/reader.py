"""Books an appointment with nothing but what Frontdesk tells assistive technologies, and reads it.

No pointer and no key: buttons are pressed by their action, lines are written by their text
interface, entries are chosen by the selection of their list. It runs under Debian's own Python,
which has ``pyatspi``, as a program of its own, and writes what it read into the file it is given.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyatspi
from gi.repository import GLib

#: Seconds until what does not come is missed, and milliseconds between two looks.
PATIENCE, LOOK = 40, 30
Node = Any


class Reader:
    """Listens to one application."""

    def __init__(self) -> None:
        self._app: Node = None

    def find(self, role: str, name: str, within: Node = None) -> Node:
        """Return what is showing and is called so, once it is there."""
        ends = GLib.get_monotonic_time() + PATIENCE * 1_000_000
        while GLib.get_monotonic_time() < ends:
            try:
                for node in self._showing(self._root() if within is None else within):
                    if node.getRoleName() == role and name in node.name:
                        return node
            except (GLib.Error, LookupError, RuntimeError):
                pass  # it went while it was looked at
            _rest()
        heard = [f"{n.getRoleName()} {n.name!r}" for n in self._showing(self._root())]
        raise SystemExit("\n".join((f"There is no {role} called {name!r}, but:", *heard)))

    def press(self, name: str, within: str = "") -> None:
        """Press a button, of a panel that is called so."""
        panel = self.find("panel", within) if within else None
        _do(self.find("push button", name, panel), "Press")

    def write(self, name: str, text: str) -> None:
        """Write into a line."""
        line = self.find("text", name)
        line.queryComponent().grabFocus()
        line.queryEditableText().setTextContents(text)

    def choose(self, of: str, name: str) -> None:
        """Choose an entry of a list."""
        of_list = self.find("list", of)
        item = self.find("list item", name, of_list)
        if item.getState().contains(pyatspi.STATE_SELECTED):
            of_list.querySelection().clearSelection()  # to choose is to change
        _do(item, "Toggle")

    def written(self, name: str) -> str:
        """Return what stands in a line."""
        text = self.find("text", name).queryText()
        found: str = text.getText(0, text.characterCount)
        return found

    def entries(self, of: str) -> list[str]:
        """Return the entries of a list."""
        return [node.name for node in self._showing(self.find("list", of))][1:]

    def down(self, *names: str) -> dict[str, bool]:
        """Return of each radio button whether it is the one that is chosen."""
        found = {name: self.find("radio button", name) for name in names}
        return {n: node.getState().contains(pyatspi.STATE_CHECKED) for n, node in found.items()}

    # Internal

    def _root(self) -> Node:
        if self._app is None:
            apps = [app for app in pyatspi.Registry.getDesktop(0) if app is not None]
            named = [app for app in apps if app.name == "Frontdesk"]
            if not named:
                raise LookupError("Frontdesk has not started yet")
            self._app = named[0]
        return self._app

    def _showing(self, node: Node) -> Iterator[Node]:
        if node.getRole() != pyatspi.ROLE_APPLICATION:
            if not node.getState().contains(pyatspi.STATE_SHOWING):
                return
            yield node
            if node.getRole() == pyatspi.ROLE_LIST:
                node.clear_cache()  # Qt tells of new entries only as something that looks new
        for child in node:
            if child is not None:
                yield from self._showing(child)


def _do(node: Node, what: str) -> None:
    actions = node.queryAction()
    names = [actions.getName(number) for number in range(actions.nActions)]
    actions.doAction(names.index(what))


def _rest() -> None:
    GLib.timeout_add(LOOK, bool)
    GLib.MainContext.default().iteration(True)


def main() -> None:
    """Sign in, book by the openings, read the day, and check the client in."""
    reader = Reader()
    reader.press("Owner")
    before = reader.entries("Appointments")
    reader.press("Book")
    reader.write("Client", "rob")
    reader.choose("Matches", "Robert Quinn")
    reader.write("Service", "swedish 60")
    reader.choose("Matches", "Swedish massage 60")
    reader.press("Today 3:45 pm")
    told = {name: reader.written(name) for name in ("Client", "Service", "Therapist", "Time")}
    reader.press("Book", within="New appointment")
    reader.find("list item", "Robert Quinn", reader.find("list", "Appointments"))
    day = reader.entries("Appointments")
    reader.choose("Appointments", "Robert Quinn")
    reader.press("Check in")
    reader.find("list item", ", Arrived", reader.find("list", "Appointments"))
    after = reader.entries("Appointments")
    looks = reader.down("Day", "Week", "Calendar", "Clients")
    heard = {"before": before, "told": told, "day": day, "after": after, "down": looks}
    Path(sys.argv[1]).write_text(json.dumps(heard), encoding="utf-8")


if __name__ == "__main__":
    main()
