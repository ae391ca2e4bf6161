"""The sheet of keys: every action that has one and may be used, by page."""

from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.actions import APP, Action, Register, scope_title
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.widgets.key_cap import KeyCap, key_words
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.search_field import SearchField


class KeysDialog(Dialog):
    """Reads the register, also what is added while it is open; words or a key narrow the list."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Keys")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.fit(600, 620)
        self._rows: list[tuple[Action, list[QWidget]]] = []
        self._heads: dict[str, Label] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._fill()
        self._soon.timeout.connect(self._fill)
        kit.register.added.connect(self._soon.start)
        self.search.textChanged.connect(self._narrow)
        self.search.setFocus()

    def shown(self) -> tuple[str, ...]:
        """Return the names of the actions that are shown."""
        return tuple(
            action.title
            for action, widgets in self._rows
            if not any(one.isHidden() for one in widgets)
        )

    # Construction

    def _build(self) -> None:
        self.search = SearchField(self.kit.icons, self.tr("What to do, a page, or a key"))
        self.none = Label(self.tr("No key does that. Every action is found by Ctrl+K too."),
                          "muted", wrap=True)  # fmt: skip
        self.sheet = ScrollColumn((0, 0, 8, 0), 10)
        self.column.addWidget(self.search)
        self.column.addWidget(self.none)
        self.column.addWidget(self.sheet, 1)
        self.none.hide()
        self.print = self.add_button(self.tr("Print…"), key="Ctrl+P")
        self.print.setShortcut("Ctrl+P")
        self.print.clicked.connect(self._print)
        close = self.add_button(self.tr("Close"), kind="primary", key="Esc")
        close.clicked.connect(self.accept)

    def _table(self, actions: list[Action]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for place, action in enumerate(actions):
            name, caps = Label(action.title, wrap=True), self._caps(action)
            grid.addWidget(name, place, 0)
            grid.addWidget(caps, place, 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append((action, [name, caps]))
        return table

    def _caps(self, action: Action) -> QWidget:
        caps = QWidget()
        row = QHBoxLayout(caps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for keys in written(action):
            row.addWidget(KeyCap(self.kit.theme, keys))
        return caps

    # Slots

    @Slot()
    def _fill(self) -> None:
        self._rows, self._heads = [], {}
        parts: list[QWidget] = []
        for scope, actions in by_page(self.kit.register):
            self._heads[scope] = Label(scope_title(scope), "section")
            parts += [self._heads[scope], self._table(actions)]
        self.sheet.replace(parts)
        self._narrow(self.search.text())

    @Slot(str)
    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        seen = set()
        for action, widgets in self._rows:
            fits = wanted in said(action)
            for widget in widgets:
                widget.setVisible(fits)
            if fits:
                seen.add(action.scope)
        for scope, head in self._heads.items():
            head.setVisible(scope in seen)
        self.none.setVisible(not seen)

    @Slot()
    def _print(self) -> None:
        from ui.dialogs.preview import PreviewDialog
        from ui.help.keys_paper import keys_paper

        PreviewDialog(self.kit, [keys_paper(self.kit)], self).open()


def by_page(register: Register) -> list[tuple[str, list[Action]]]:
    """Return what may be used and has a key: what acts everywhere first, then page by page."""
    with_keys = [action for action in register.allowed() if action.shortcuts]
    scopes = [APP, *dict.fromkeys(action.scope for action in with_keys)]
    ordered = sorted(with_keys, key=lambda action: scopes.index(action.scope))
    return [(scope, list(found)) for scope, found in groupby(ordered, lambda each: each.scope)]


def written(action: Action) -> tuple[str, ...]:
    """Return the keys of an action as their caps say them, each once."""
    return tuple(dict.fromkeys(key_words(QKeySequence(keys)) for keys in action.shortcuts))


def said(action: Action) -> str:
    """Return by what an action is found: its words, its page, its keys with and without plus."""
    keys = written(action)
    parts = (action.title, scope_title(action.scope), *keys, *(k.replace(" ", "+") for k in keys))
    return "\n".join(parts).casefold()
