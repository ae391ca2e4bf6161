"""A list on the left, and the fields of the one that is chosen, or new, on the right."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.values.money import Money
from frontdesk.values.percent import basis_points
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import by_field
from ui.widgets.button import Button
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.table import Table
from ui.widgets.undo_through import let_undo_through

R = TypeVar("R")


class ShopPart(QWidget, Generic[R]):
    """One of the lists; ``keep`` tells what is to be kept.

    Signals:
        wanted: a Command.
    """

    wanted = Signal(object)

    def __init__(
        self,
        kit: Kit,
        name: str,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kit = kit
        self.chosen: R | None = None
        self.model: RowsModel[R] = RowsModel(columns, key, self)
        self.table = Table(kit.theme, name=name)
        self.table.setProperty("look", "framed")
        self.table.setModel(self.model)
        self.form = Form()
        self.right = QVBoxLayout()
        self.which = Label("", "section", wrap=True)
        self.new_button = Button(
            kit.icons, self.tr("New one"), kind="quiet", icon="plus", size="small", key="Alt+N"
        )
        self.new_button.setShortcut("Alt+N")
        self._build()
        self.fill()
        self.show_fields(None)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.new_button.clicked.connect(self.begin)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these instead; what is chosen stays chosen."""
        self.model.set_rows(rows)
        self.table.fit_columns()

    def first(self) -> QWidget:
        """Return the field to begin with."""
        raise NotImplementedError

    def refuse(self, error: Refused) -> str:
        """Say what is wrong at each field; return the rest."""
        return " ".join(self.form.show_errors(by_field(error)))

    def fill(self) -> None:
        """Lay the fields into the form."""
        raise NotImplementedError

    def put(self, row: R | None) -> None:
        """Show a row in the fields, or nothing for a new one."""
        raise NotImplementedError

    def command(self) -> Command:
        """Return what is to be kept; raise ``ValueError`` with the field that cannot be read."""
        raise NotImplementedError

    @Slot()
    def begin(self) -> None:
        """Begin a new one."""
        self.table.setCurrentIndex(QModelIndex())
        self.chosen = None
        self.form.clear_errors()
        self.show_fields(None)
        self.first().setFocus()

    @Slot()
    def keep(self) -> None:
        """Tell what is to be kept, where all of it can be read."""
        self.form.clear_errors()
        try:
            command = self.command()
        except _Unreadable as error:
            self.form.show_errors({error.field: error.words})
            return
        self.wanted.emit(command)

    # For those who fill it

    def show_fields(self, row: R | None) -> None:
        """Show a row in the fields, each from its beginning, and say above whose they are."""
        self.put(row)
        lines = self.form.findChildren(QLineEdit)
        for line in lines:
            line.setCursorPosition(0)
        let_undo_through(*lines)
        chosen = self.chosen is not None
        self.which.setText(self.tr("The one that is chosen") if chosen else self.tr("A new one"))

    def money(self, field: str, line: QLineEdit) -> Money:
        """Read an amount."""
        try:
            return Money.parse(line.text())
        except ValueError:
            raise _Unreadable(field, self.tr("Write an amount, such as 18.00.")) from None

    def percent(self, field: str, line: QLineEdit) -> int | None:
        """Read a percentage; nothing where the line is empty."""
        text = line.text().strip()
        try:
            return basis_points(text) if text else None
        except ValueError:
            raise _Unreadable(field, self.tr("Write a percentage, such as 8.25.")) from None

    def whole(self, field: str, line: QLineEdit) -> int | None:
        """Read a whole number; nothing where the line is empty."""
        text = line.text().strip()
        try:
            return int(text) if text else None
        except ValueError:
            raise _Unreadable(field, self.tr("Write a whole number.")) from None

    def unreadable(self, field: str, words: str) -> ValueError:
        """Return the error that says so at ``field``."""
        return _Unreadable(field, words)

    # Construction

    def _build(self) -> None:
        self.right.setContentsMargins(0, 0, 6, 0)
        self.right.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self.which, 1)
        top.addWidget(self.new_button)
        self.right.addLayout(top)
        self.right.addWidget(self.form)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.right)
        column.addStretch(1)
        area = _Fields()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(holder)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.table, 5)
        row.addWidget(area, 4)

    # Slots

    @Slot()
    def _on_row(self) -> None:
        row = self.table.currentIndex().data(RowRole)
        if row is not None:
            self.chosen = row
            self.form.clear_errors()
            self.show_fields(row)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.fit_columns()


class _Fields(QScrollArea):
    """Scrolls up and down, and is never narrower than its fields: the list gives way."""

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        held = self.widget()
        fields = held.minimumSizeHint().width() if held is not None else 0
        return super().minimumSizeHint().expandedTo(QSize(fields + bar, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # with larger letters the fields need more
        return super().eventFilter(watched, event)


class _Unreadable(ValueError):
    def __init__(self, field: str, words: str) -> None:
        super().__init__(words)
        self.field = field
        self.words = words


def mark(words: str) -> QCheckBox:
    """Return a mark with its words; an ampersand stays one."""
    return QCheckBox(words.replace("&", "&&"))
