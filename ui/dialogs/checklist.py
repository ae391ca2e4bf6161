"""The lines of the day's close: walked with the arrows, mended with Enter, passed with P."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk.queries.closing import Closing, LineState
from ui.closing_words import line_hint, line_state, line_title
from ui.counted import counted
from ui.dialogs.checklist_paint import ROW, LineDelegate
from ui.icons import Icons
from ui.models.rows import Column, RowRole, RowsModel
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.form import FieldRow
from ui.widgets.label import Label
from ui.widgets.table import Table


class Checklist(Card):
    """What the day still needs.

    Signals:
        mend: the LineState that is to be mended.
        passed: code of a line that is passed over, and why.
    """

    mend = Signal(object)
    passed = Signal(str, str)

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._closing: Closing | None = None
        self.left = Label("", "section")
        self.model: RowsModel[LineState] = RowsModel(self._columns(), lambda each: each.code, self)
        self.table = Table(theme, name=self.tr("What the day still needs"), row=ROW)
        self.table.setModel(self.model)
        self.table.horizontalHeader().hide()
        self.table.setColumnHidden(1, True)  # how it stands is below what it asks for
        self.table.setItemDelegate(LineDelegate(icons, self.table))
        self.hint = Label("", "muted", wrap=True)
        self.why = QLineEdit(placeholderText=self.tr("The therapist signs tomorrow …"))
        self.why.setMaxLength(200)
        self.why_row = FieldRow(self.tr("Why it may stay"), self.why)
        self.why_row.hide()
        self.do = Button(icons, self.tr("Mend"), size="small", key="Return")
        self.leave = Button(icons, self.tr("Pass over"), size="small", kind="quiet", key="P")
        row = QHBoxLayout()
        row.addWidget(self.hint, 1)
        row.addWidget(self.leave)
        row.addWidget(self.do)
        self.column.addWidget(self.left)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.why_row)
        self.table.activated.connect(self._mend)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.do.clicked.connect(self._mend)
        self.leave.clicked.connect(self.ask_why)
        self.why.returnPressed.connect(self._pass)
        QShortcut(QKeySequence("P"), self.table).activated.connect(self.leave.click)

    def show_closing(self, found: Closing) -> None:
        """Show how the lines stand; the first that is left is chosen, unless another was."""
        first = self._closing is None
        self._closing = found
        self.model.set_rows(found.lines)
        self.table.setMinimumHeight(self._theme.px(ROW) * len(found.lines) + 2)  # all are seen
        left = [each for each in found.lines if not each.done]
        words = self.tr("{count} of {all} {all:line|lines} left")
        told = words.format(count=counted(len(left)), all=counted(len(found.lines)))
        self.left.setText(told if left else self.tr("Nothing is left"))
        line = self.line()
        if left and (first or line is None or line.done):
            self.choose(left[0].code)
        self._on_row()

    def next_left(self) -> LineState | None:
        """Return the first line that is left before the drawer is counted."""
        lines = self._closing.lines if self._closing is not None else ()
        return next((each for each in lines if not each.done), None)

    def line(self) -> LineState | None:
        """Return the line that is chosen."""
        index = self.table.currentIndex()
        found: LineState | None = index.data(RowRole) if index.isValid() else None
        return found

    def choose(self, code: str) -> None:
        """Choose a line."""
        place = next((n for n, each in enumerate(self.model.rows) if each.code == code), None)
        if place is not None:
            self.table.selectRow(place)

    # Construction

    def _columns(self) -> list[Column[LineState]]:
        return [
            Column(title=self.tr("Line"), text=_spoken),
            Column(title=self.tr("How it stands"), text=line_state),
        ]

    # Slots

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        line = self.line()
        self.hint.setText("" if line is None else line_hint(line.code))
        self.do.setEnabled(line is not None)
        shut = self._closing is not None and self._closing.number is not None
        waits = line is not None and line.after and not shut
        self.do.setEnabled(line is not None and (not waits or line.code == "z"))
        self.leave.setEnabled(line is not None and line.may_pass and not line.done)
        self.why_row.hide()

    @Slot()
    def _mend(self) -> None:
        line = self.line()
        if line is not None and self.do.isEnabled():
            self.mend.emit(line)

    @Slot()
    def ask_why(self) -> None:
        """Ask why the chosen line may stay as it is."""
        line = self.line()
        if line is not None and self.leave.isEnabled():
            self.why.clear()
            self.why_row.set_error("")
            self.why_row.show()
            self.why.setFocus()

    @Slot()
    def _pass(self) -> None:
        line = self.line()
        if line is not None:
            self.passed.emit(line.code, self.why.text())


def _spoken(line: LineState) -> str:
    return f"{line_title(line.code)}, {line_state(line)}"
