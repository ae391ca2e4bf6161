"""Every key from the register, and another one where somebody wants it, at this computer."""

from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QVBoxLayout, QWidget

from ui.actions import APP, Action, scope_title
from ui.kept_keys import keep_keys
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.setting.places import Place
from ui.widgets.button import Button
from ui.widgets.form import FieldRow
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An action and its keys."""

    key: str
    title: str
    scope: str
    keys: tuple[str, ...]
    changed: bool


class KeysSection(QWidget):
    """The list at the left, the key of what is chosen at the right."""

    def __init__(self, kit: Kit, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = place.key
        self._kit = kit
        self._rows: tuple[KeyRow, ...] = ()
        self._build(place)
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the keys as they are now."""
        register = self._kit.register
        chosen = register.chosen_keys()
        self._rows = tuple(
            KeyRow(each.key, each.title, scope_title(each.scope), each.shortcuts,
                   each.key in chosen)
            for each in register.allowed()
        )  # fmt: skip
        self._narrow()
        self.all_back.setEnabled(bool(chosen))

    def chosen(self) -> KeyRow | None:
        """Return the row that is chosen."""
        row = self.table.currentIndex().data(RowRole)
        return row if isinstance(row, KeyRow) else None

    # Construction

    def _build(self, place: Place) -> None:
        icons = self._kit.icons
        self.search = SearchField(icons, self.tr("Find an action or a key"))
        self.model: RowsModel[KeyRow] = RowsModel(self._columns(), lambda row: row.key, self)
        self.table = Table(self._kit.theme, name=place.title)
        self.table.setModel(self.model)
        self.what = Label("", "strong", wrap=True)
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.row = FieldRow(self.tr("Press the key"), self.field)
        self.set_button = Button(icons, self.tr("Use this key"), kind="primary")
        self.back = Button(icons, self.tr("Back to default"))
        self.all_back = Button(icons, self.tr("All keys back to default"), kind="quiet")
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.table, 1)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.what)
        right.addWidget(self.row)
        for button in (self.set_button, self.back, self.all_back):
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            right.addLayout(line)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 5)
        row.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(10)
        column.addWidget(Label(place.title, "heading"))
        column.addWidget(Label(place.help, "muted", wrap=True))
        column.addLayout(row, 1)

    def _columns(self) -> list[Column[KeyRow]]:
        return [
            Column(title=self.tr("What it does"), text=lambda row: row.title),
            Column(title=self.tr("Where"), text=lambda row: row.scope),
            Column(title=self.tr("Keys"), text=self._keys),
        ]

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.field.editingFinished.connect(self._hush)
        self.set_button.clicked.connect(self._use)
        self.back.clicked.connect(self._to_default)
        self.all_back.clicked.connect(self._all_to_default)
        self._kit.register.refreshed.connect(self.refresh)

    # Slots

    @Slot()
    def _narrow(self) -> None:
        said = self.search.text().casefold().strip()
        rows = [
            row
            for row in self._rows
            if said in f"{row.title} {self._keys(row)} {row.scope}".casefold()
        ]
        self.model.set_rows(rows)
        self.table.fit_columns()
        if rows and self.chosen() is None:
            self.table.selectRow(0)
        self._on_row()

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        row = self.chosen()
        self.what.setText("" if row is None else row.title)
        self.set_button.setEnabled(row is not None)
        self.back.setEnabled(row is not None and row.changed)
        self.field.setEnabled(row is not None)
        first = row.keys[0] if row is not None and row.keys else ""
        if self.field.keySequence() != QKeySequence(first):
            self.field.setKeySequence(QKeySequence(first))
        self._hush()

    @Slot()
    def _hush(self) -> None:
        self.row.set_error("")

    @Slot()
    def _use(self) -> None:
        row, wanted = self.chosen(), self.field.keySequence()
        if row is None:
            return
        action = next(each for each in self._kit.register.listed() if each.key == row.key)
        if not wanted.isEmpty() and action.scope == APP and _is_typed(wanted):
            self.row.set_error(self.tr("Hold Ctrl or Alt with it: alone, this key is typed."))
            return
        keys = wanted.toString(QKeySequence.SequenceFormat.PortableText)
        self._change(row, (keys,) if keys else ())

    @Slot()
    def _to_default(self) -> None:
        row = self.chosen()
        if row is not None:
            self._change(row, None)

    @Slot()
    def _all_to_default(self) -> None:
        register = self._kit.register
        for _ in range(len(register.chosen_keys()) + 1):  # one may wait for another's key
            for key in register.chosen_keys():
                if register.has(key):
                    register.change_keys(key, None)
        left = {k: v for k, v in register.chosen_keys().items() if register.has(k)}
        register.choose_keys(left)
        self._keep()

    # Internal

    def _change(self, row: KeyRow, keys: tuple[str, ...] | None) -> None:
        other = self._kit.register.change_keys(row.key, keys)
        if other is None:
            self._keep()
        else:
            self.row.set_error(self._taken(other))

    def _taken(self, other: Action) -> str:
        words = self.tr("“{action}” has this key ({where}). Give that another one first.")
        return words.format(action=other.title, where=scope_title(other.scope))

    def _keep(self) -> None:
        keep_keys(self._kit.settings, self._kit.register.chosen_keys())
        self.refresh()

    def _keys(self, row: KeyRow) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(QKeySequence(keys).toString(native) for keys in row.keys)


def _is_typed(keys: QKeySequence) -> bool:
    """Tell whether a key alone writes something."""
    pressed: QKeyCombination = keys[0]  # type: ignore[index]  # the stub leaves it out
    if pressed.keyboardModifiers() & _HELD:
        return False
    return not Qt.Key.Key_F1.value <= pressed.key().value <= Qt.Key.Key_F35.value
