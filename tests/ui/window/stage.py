"""The window with pages of a field each, for tests."""

import dataclasses
from dataclasses import dataclass
from datetime import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.changes import Changes, Topic
from frontdesk.commands.base import Command
from frontdesk.desk import Desk
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, needs
from ui.actions import Register
from ui.app import look, read_plan, set_up, zip_means
from ui.beginning import Means
from ui.entrance import Doors, Entrance
from ui.kit import Kit
from ui.main_window import MainWindow
from ui.pages.base import Page
from ui.shell import PageEntry, Shell

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@needs(Permission.SIGN_IN)
@dataclass(frozen=True, kw_only=True)
class AddHours(Command):
    """Changes one row, so that there is something to undo."""

    closes: time

    def apply(self, work: Work) -> None:
        from frontdesk.model import Hours

        row = work.session.query(Hours).first()
        assert row is not None
        row.closes = self.closes
        work.says("unknown_to_words")


class Leaf(Page):
    """A page with a field."""

    def __init__(self, title: str, kit: Kit, parent: QWidget) -> None:
        super().__init__(kit, title, parent)
        self.field = QLineEdit()
        self.body.addWidget(self.field)
        self.reloads = 0
        self.clients: list[int] = []

    def reload(self) -> None:
        self.reloads += 1

    def concerned(self, changes: Changes) -> bool:
        return changes.touches(Topic.STUDIO)

    def show_client(self, client_id: int) -> None:
        self.clients.append(client_id)

    def focus_first(self) -> None:
        self.field.setFocus()


def entry(key: str, title: str, permission: Permission = Permission.SEE_CALENDAR) -> PageEntry:
    return PageEntry(
        key=key,
        title=title,
        icon="calendar",
        factory=partial(Leaf, title),
        permission=permission,
    )


ENTRIES = (
    entry("calendar", "Calendar"),
    entry("clients", "Clients"),
    entry("studio", "Studio", Permission.MANAGE_STUDIO),
)


class Stage:
    """The window with its entrance, on a real desk that opens when asked to."""

    def __init__(self, kit: Kit, desk: Desk) -> None:
        self.desk = desk
        self.trouble: list[Exception] = []
        self.window = MainWindow(kit, self._shell)
        self.kit = kit
        means = Means(read=read_plan, set_up=set_up, demo=self._open, zip=zip_means())
        doors = Doors(
            folder=Path("/data"),
            place="/data",
            open=self._open,
            unlock=lambda _: self._open(),
            restore=self._restore,
            anew=lambda _: self._open(),
            look=look,
            means=means,
        )
        self.entrance = Entrance(kit, self.window, doors)

    def begin(self) -> None:
        self.entrance.show_first()
        self.window.show()
        self.entrance.open()

    def _restore(self, backup: Path, _typed: object, _place: object) -> Desk:
        self.restored = backup
        return self._open()

    @property
    def shell(self) -> Shell:
        return self.window.shell()

    def leaf(self, key: str) -> Leaf:
        page = self.shell.page(key)
        assert isinstance(page, Leaf)
        return page

    def _shell(self, parent: QWidget) -> Shell:
        return Shell(self.kit, ENTRIES, parent)

    def _open(self) -> Desk:
        if self.trouble:
            raise self.trouble.pop()
        return self.desk


def fresh(kit: Kit) -> Kit:
    """A kit as after a new start: the same settings, no actions yet."""
    return dataclasses.replace(kit, register=Register(kit.icons))


def click_person(qtbot: QtBot, stage: Stage, name: str) -> None:
    card = next(card for card in stage.window.sign_in.cards() if card.person.name == name)
    QTest.mouseClick(card, LEFT)
