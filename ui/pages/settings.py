"""Settings: the studio's policies and what else it can set, each with a plain word on what it does.

What is changed holds as soon as its field is left, and is undone like anything else.
"""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.commands.settings import Set
from frontdesk.errors import Stale
from frontdesk.queries.settings import SettingRow, SettingsBoard, settings_board
from frontdesk.values.rights import Permission
from frontdesk.values.settings import Group, Value
from ui.actions import Action
from ui.kit import Kit
from ui.pages.base import Page
from ui.sentences import sentence
from ui.setting.line import SettingLine
from ui.setting.printers import PRINTERS, PrintersGroup
from ui.setting.words import group_help, group_title
from ui.widgets.card import Card, Rule
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.search_field import SearchField
from ui.widgets.segments import SegmentedControl

KEY = "settings"
_WIDEST = 960


class GroupCard(Card):
    """The settings of one group."""

    def __init__(self, group: Group, lines: list[SettingLine]) -> None:
        super().__init__()
        self.group = group
        self.lines = lines
        self.column.setContentsMargins(22, 16, 22, 12)
        self.column.setSpacing(4)
        self.column.addWidget(Label(group_title(group), "heading"))
        self.column.addWidget(Label(group_help(group), "muted", wrap=True))
        self.column.addSpacing(4)
        self._rules = [Rule() for _ in lines]
        for rule, line in zip(self._rules, lines, strict=True):
            self.column.addWidget(rule)
            self.column.addWidget(line)

    @property
    def key(self) -> str:
        """Under what it is chosen."""
        return self.group.value

    def show_fitting(self, said: str) -> bool:
        """Show the lines that fit; tell whether there is any."""
        shown = False
        for rule, line in zip(self._rules, self.lines, strict=True):
            fits = line.fits(said)
            rule.setVisible(fits)
            line.setVisible(fits)
            shown = shown or fits
        return shown


class SettingsPage(Page):
    """One group at a time, or whatever fits the words that are looked for."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.title = self.tr("Settings")
        self.header.set_title(self.title)
        self._lines: dict[str, SettingLine] = {}
        self._cards: list[GroupCard | PrintersGroup] = []
        self._services: tuple[tuple[str, str], ...] = ()
        self._build()
        self._connect()
        self._register()

    def reload(self) -> None:
        """Ask for everything that is set."""
        self.kit.link.ask(
            settings_board, owner=self, done=self._show, failed=self._failed, latest="settings"
        )

    def concerned(self, changes: Changes) -> bool:
        """Tell whether something was set."""
        return changes.touches(Topic.STUDIO) or changes.touches(Topic.STAFF)

    def focus_first(self) -> None:
        """Put the focus where one looks for a setting."""
        self.search.setFocus()

    def line(self, key: str) -> SettingLine:
        """Return the line of a setting."""
        return self._lines[key]

    # Construction

    def _build(self) -> None:
        self.search = SearchField(self.kit.icons, self.tr("Search the settings"))
        self.search.setMinimumWidth(self.kit.theme.px(260))
        self.header.add_right(self.search)
        self.groups = SegmentedControl(
            [
                *((group.value, group_title(group)) for group in Group),
                (PRINTERS, self.tr("Printers")),
            ],
            name=self.tr("Group"),
        )
        self.nothing = EmptyState(self.kit.icons, "search", self.tr("Nothing of that name"), "")
        self.nothing.hide()
        self.column = ScrollColumn((0, 4, 0, 24), 14)
        inner = QWidget()
        inner.setMaximumWidth(self.kit.theme.px(_WIDEST))
        stack = QVBoxLayout(inner)
        stack.setContentsMargins(24, 18, 24, 0)
        stack.setSpacing(14)
        stack.addWidget(self.groups)
        stack.addWidget(self.nothing, 1)
        stack.addWidget(self.column, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 1)
        row.addStretch(0)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self.groups.chosen.connect(self._show_fitting)
        self.search.textChanged.connect(self._show_fitting)

    def _register(self) -> None:
        find = Action(
            key="settings.find",
            title=self.tr("Search the settings"),
            shortcut="Ctrl+F",
            permission=Permission.MANAGE_STUDIO,
            scope=KEY,
            run=self.search.setFocus,
        )
        self.kit.register.add(find, self)

    # Slots

    @Slot()
    def _show_fitting(self) -> None:
        said = self.search.text().strip()
        self.groups.setVisible(not said)
        shown = False
        for card in self._cards:
            fits = card.show_fitting(said)
            visible = fits if said else card.key == self.groups.current()
            card.setVisible(visible)
            shown = shown or visible
        self.column.setVisible(shown)
        self.nothing.setVisible(bool(said) and not shown)
        if said and not shown:
            words = self.tr("No setting has to do with “{said}”. Try a word such as fee or notice.")
            self.nothing.show_words(self.tr("Nothing of that name"), words.format(said=said))

    @Slot(object, object)
    def _set(self, row: SettingRow, value: Value) -> None:
        command = Set(key=row.key, was=row.value, to=value)
        self.kit.link.do(command, owner=self, failed=partial(self._refused, row.key))

    # Answers from the desk

    def _show(self, board: SettingsBoard) -> None:
        keys = [row.key for row in board.rows]
        if keys != list(self._lines) or board.services != self._services:
            self._make(board)
        for row in board.rows:
            self._lines[row.key].show_row(row)
        self._show_fitting()

    def _refused(self, key: str, error: Exception) -> None:
        line = self._lines.get(key)
        if line is not None:
            if isinstance(error, Stale):
                self.refresh()
            line.say(sentence(error))

    def _failed(self, error: Exception) -> None:
        self.message.emit(sentence(error), "error")

    # Internal

    def _make(self, board: SettingsBoard) -> None:
        self._services = board.services
        self._lines = {
            row.key: SettingLine(row, board.services, self.kit.theme) for row in board.rows
        }
        self._cards = []
        for group in Group:
            lines = [each for each in self._lines.values() if each.row.setting.group is group]
            self._cards.append(GroupCard(group, lines))
        printers = PrintersGroup(self.kit)
        printers.told.connect(self.message)
        self._cards.append(printers)
        for line in self._lines.values():
            line.wanted.connect(self._set)
        self.column.replace(self._cards)
