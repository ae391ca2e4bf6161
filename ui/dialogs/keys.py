"""The sheet of keys: every action that has one, by where it acts."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.actions import Action, scope_title
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.search_field import SearchField


class KeysDialog(Dialog):
    """Reads the register; a word typed above narrows the list."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Keys")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.fit(560, 560)
        self._rows: list[tuple[str, list[QWidget]]] = []
        self._build()
        self.search.textChanged.connect(self._narrow)
        self.search.setFocus()

    def shown(self) -> tuple[str, ...]:
        """Return the names of the actions that are shown."""
        return tuple(
            name for name, widgets in self._rows if not any(one.isHidden() for one in widgets)
        )

    # Construction

    def _build(self) -> None:
        self.search = SearchField(self.kit.icons, self.tr("Find a key"))
        self.column.addWidget(self.search)
        sheet = ScrollColumn((0, 0, 8, 0), 10)
        with_keys = [action for action in self.kit.register.allowed() if action.shortcuts]
        scopes = list(dict.fromkeys(action.scope for action in with_keys))
        ordered = sorted(with_keys, key=lambda action: scopes.index(action.scope))
        for scope, actions in groupby(ordered, key=lambda action: action.scope):
            sheet.add(Label(scope_title(scope), "section"))
            sheet.add(self._table(list(actions)))
        self.column.addWidget(sheet, 1)
        close = self.add_button(self.tr("Close"), key="Esc")
        close.clicked.connect(self.accept)

    def _table(self, actions: list[Action]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for place, action in enumerate(actions):
            name, caps = Label(action.title), self._caps(action)
            grid.addWidget(name, place, 0)
            grid.addWidget(caps, place, 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append((action.title, [name, caps]))
        return table

    def _caps(self, action: Action) -> QWidget:
        caps = QWidget()
        row = QHBoxLayout(caps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for keys in action.shortcuts:
            row.addWidget(KeyCap(self.kit.theme, QKeySequence(keys)))
        return caps

    # Slots

    def _narrow(self, text: str) -> None:
        for name, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(text.casefold().strip() in name.casefold())
