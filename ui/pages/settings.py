"""Settings: all that the studio sets and all that this computer remembers, on one page.

A line holds as soon as its field is left; a list is kept by its button. Each change is a command,
and is undone like anything else.
"""

from functools import partial

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.commands.settings import Set
from frontdesk.errors import Stale
from frontdesk.queries.house import HouseBoard, house_board
from frontdesk.queries.settings import SettingRow, SettingsBoard, settings_board
from frontdesk.queries.shop import Shop, shop
from frontdesk.values.rights import Permission
from frontdesk.values.settings import Value
from ui.actions import Action
from ui.kit import Kit
from ui.pages.base import Page
from ui.sentences import sentence
from ui.setting.cards import PlaceCard
from ui.setting.line import SettingLine
from ui.setting.nav import SectionList
from ui.setting.places import places
from ui.setting.sections import Sections
from ui.widgets.empty_state import EmptyState
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.search_field import SearchField
from ui.widgets.undo_through import let_undo_through

KEY = "settings"
_WIDEST = 1180


class SettingsPage(Page):
    """One section at a time, or whatever fits the words that are looked for."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.title = self.tr("Settings")
        self.header.set_title(self.title)
        self.sections = Sections(kit, self)
        self._section = places()[0].key
        self._wanted = ""  # a line that is to be gone to, as soon as it is there
        self._build()
        self._connect()
        self._register()
        self.nav.choose(self._section)

    def reload(self) -> None:
        """Ask for everything that is set, and what the house is made of."""
        ask = partial(self.kit.link.ask, owner=self, failed=self._failed)
        ask(settings_board, done=self._show, latest="set")
        ask(house_board, done=self._show_house, latest="house")
        ask(shop, done=self._show_shop, latest="shop")

    def concerned(self, changes: Changes) -> bool:
        """Tell whether something was set."""
        return any(changes.touches(each) for each in (Topic.STUDIO, Topic.STAFF))

    def focus_first(self) -> None:
        """Put the focus where one looks for a setting."""
        self.search.setFocus()

    def show_setting(self, section: str, line: str = "") -> None:
        """Show a section, with the focus on one of its lines."""
        self._section = section
        self.search.clear()
        self._show_section()
        self._wanted = line
        self._go_on()

    def line(self, key: str) -> SettingLine:
        """Return the line of a setting."""
        return self.sections.lines[key]

    # Construction

    def _build(self) -> None:
        self.search = SearchField(self.kit.icons, self.tr("Search the settings"))
        self.search.setMinimumWidth(self.kit.theme.px(260))
        let_undo_through(self.search)
        self.header.add_right(self.search)
        self.nav = SectionList(self.kit.theme, self.tr("Sections"))
        self.nav.show_places(places())
        self.nothing = EmptyState(self.kit.icons, "search", self.tr("Nothing of that name"), "")
        self.column = ScrollColumn((0, 0, 4, 24), 14)
        self.stack = QStackedWidget()
        for widget in (self.column, self.nothing):
            self.stack.addWidget(widget)
        inner = QWidget()
        inner.setMaximumWidth(self.kit.theme.px(_WIDEST))
        row = QHBoxLayout(inner)
        row.setContentsMargins(24, 18, 24, 0)
        row.setSpacing(20)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 18)
        left.addWidget(self.nav)
        row.addLayout(left)
        row.addWidget(self.stack, 1)
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inner, 1)
        whole.addStretch(0)
        self.body.addLayout(whole, 1)

    def _connect(self) -> None:
        self.nav.chosen.connect(self._on_section)
        self.search.textChanged.connect(self._show_section)
        self.search.returnPressed.connect(self._to_first)
        self.sections.wanted.connect(self._set)
        self.sections.page_wanted.connect(self.open_requested)
        self.sections.section_wanted.connect(self.show_setting)
        self.sections.told.connect(self.message)
        self.sections.changed.connect(self.refresh)

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
    def _on_section(self) -> None:
        self._section = self.nav.current()
        self.search.clear()
        self._show_section()

    @Slot()
    def _show_section(self) -> None:
        said, key = self.search.text().strip(), self._section
        if not said:
            self.nav.show_places(places())
            self.nav.choose(key)
        part = None if said else self.sections.part(key)
        if part is not None:
            if self.stack.indexOf(part) < 0:
                self.stack.addWidget(part)
            self.stack.setCurrentWidget(part)
            return
        shown = set()
        for card in self.sections.cards:
            hit = isinstance(card, PlaceCard) and card.found
            fits = card.show_fitting(said)
            visible = fits if said else not hit and card.key == key
            card.setVisible(visible)
            if visible:
                shown.add(card.key)
        nothing = bool(said) and not shown
        if said:
            self.nav.choose("")
            self.nav.show_places([place for place in places() if place.key in shown])
        self.stack.setCurrentWidget(self.nothing if nothing else self.column)
        if nothing:
            words = self.tr("No setting has to do with “{said}”. Try a word such as fee or notice.")
            self.nothing.show_words(self.tr("Nothing of that name"), words.format(said=said))

    @Slot()
    def _to_first(self) -> None:
        """Go into the first of what was found."""
        self.search.focusNextChild()

    @Slot(object, object)
    def _set(self, row: SettingRow, value: Value) -> None:
        command = Set(key=row.key, was=row.value, to=value)
        self.kit.link.do(command, owner=self, failed=partial(self._refused, row.key))

    # Answers from the desk

    def _show(self, board: SettingsBoard) -> None:
        if self.sections.show_lines(board):
            self.column.replace(self.sections.cards)
        self._show_section()
        self._go_on()

    def _show_house(self, board: HouseBoard) -> None:
        self.sections.show_house(board)
        self._show_section()

    def _show_shop(self, found: Shop) -> None:
        self.sections.show_shop(found)
        self._show_section()

    def _refused(self, key: str, error: Exception) -> None:
        line = self.sections.lines.get(key)
        if line is not None:
            if isinstance(error, Stale):
                self.refresh()
            line.say(sentence(error))

    def _failed(self, error: Exception) -> None:
        self.message.emit(sentence(error), "error")

    # Internal

    def _go_on(self) -> None:
        line = self.sections.lines.get(self._wanted)
        if line is not None:
            self._wanted = ""
            line.field.main().setFocus()
            self.column.ensureWidgetVisible(line)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Let undo put back first what was typed wrong: it was never kept."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            seen = [line for line in self.sections.lines.values() if line.isVisible()]
            put_back = [line for line in seen if undoes and line.put_back()]
            if put_back:
                event.accept()
                return True
        return super().event(event)
