"""Decide what was doubtful in a list: each row beside the client it may be."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.base import Command
from frontdesk.commands.imports import AddDoubtful, DropDoubtful, MergeDoubtful
from frontdesk.queries.imports import Doubtful, DoubtfulRow, doubtful_rows
from ui import format as shown
from ui.dialogs.base import Dialog
from ui.dialogs.side_by_side import SideBySide
from ui.kit import Kit
from ui.sentences import sentence
from ui.widgets.button import Button, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.notice import Notice


class DoubtfulDialog(Dialog):
    """One row at a time; M merges, A adds, L leaves out, the arrows go on without deciding."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "background")
        title = self.tr("Doubtful clients")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._rows: tuple[DoubtfulRow, ...] = ()
        self._total = 0
        self._place = 0
        self._loaded = False
        self._build()
        self._connect()
        self.fit(760, 620)
        self._show()
        self._reload()

    @property
    def row(self) -> DoubtfulRow | None:
        """The row that is shown."""
        return self._rows[self._place] if self._rows else None

    # Construction

    def _build(self) -> None:
        icons = self.kit.icons
        self.where = Label("", "muted", elide=True)
        self.left = Label("", "strong")
        self.before = IconButton(icons, "left", self.tr("Row before"), key="PgUp", size="small")
        self.after = IconButton(icons, "right", self.tr("Next row"), key="PgDown", size="small")
        self.why = Notice(icons, tone="warning")
        self.sides = SideBySide()
        self.empty = EmptyState(
            icons,
            "check",
            self.tr("Nothing is doubtful"),
            self.tr("Rows of a list that may be somebody who is here already wait here."),
        )
        top = QHBoxLayout()
        top.addWidget(self.left)
        top.addSpacing(12)
        top.addWidget(self.where, 1)
        top.addWidget(self.before)
        top.addWidget(self.after)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.why)
        column.addWidget(self.sides, 1)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.empty, 1)
        self.undo = self._button(self.tr("Undo"), "quiet", "Ctrl+Z")
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.drop = self._button(self.tr("Leave out"), "secondary", "L")
        self.add = self._button(self.tr("Add as new"), "secondary", "A")
        self.merge = self._button(self.tr("Merge"), "primary", "M")
        self.undo.hide()

    def _button(self, text: str, kind: str, key: str) -> Button:
        button = self.add_button(text, kind=kind, key=key)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def _connect(self) -> None:
        for button, act in (
            (self.merge, self._merge),
            (self.add, self._add),
            (self.drop, self._drop),
            (self.undo, self._undo),
            (self.before, self.go_before),
            (self.after, self.go_after),
            (self.close_button, self.accept),
        ):
            button.clicked.connect(act)
        for keys, button in (("PgUp", self.before), ("PgDown", self.after)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        self.kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot()
    def go_before(self) -> None:
        """Show the row before."""
        self._place = max(self._place - 1, 0)
        self._show()

    @Slot()
    def go_after(self) -> None:
        """Show the next row."""
        self._place = min(self._place + 1, max(len(self._rows) - 1, 0))
        self._show()

    @Slot()
    def _merge(self) -> None:
        if self.row is not None:
            self._decide(MergeDoubtful(row_id=self.row.id))

    @Slot()
    def _add(self) -> None:
        if self.row is not None:
            self._decide(AddDoubtful(row_id=self.row.id))

    @Slot()
    def _drop(self) -> None:
        if self.row is not None:
            self._decide(DropDoubtful(row_id=self.row.id))

    @Slot()
    def _undo(self) -> None:
        self.kit.link.undo(owner=self, done=self._undone, failed=self.refuse)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.CLIENTS):
            self._reload()

    # Answers from the desk

    def _take(self, found: Doubtful) -> None:
        before = self.row.id if self.row is not None else None
        self._rows, self._total, self._loaded = found.rows, found.total, True
        numbers = [row.id for row in found.rows]
        if before in numbers:
            self._place = numbers.index(before)
        self._place = min(self._place, max(len(self._rows) - 1, 0))
        self._show()

    def _decided(self, outcome: Outcome) -> None:
        self.say(sentence(outcome) + ".", "done")
        self.undo.show()

    def _undone(self, outcome: Outcome) -> None:
        self.say(sentence(outcome) + ".", "done")
        self.undo.hide()

    def _not_decided(self, error: Exception) -> None:
        self.refuse(error)
        self._reload()

    # Internal

    def _decide(self, command: Command) -> None:
        self._enable(False)
        self.kit.link.do(command, owner=self, done=self._decided, failed=self._not_decided)

    def _reload(self) -> None:
        self.kit.link.ask(
            doubtful_rows, owner=self, done=self._take, failed=self.refuse, latest="rows"
        )

    def _show(self) -> None:
        row = self.row
        self.body.setVisible(row is not None)
        self.empty.setVisible(row is None and self._loaded)
        for button in (self.merge, self.add, self.drop):
            button.setVisible(row is not None)
        self._enable(True)
        if row is None:
            self.close_button.setFocus()
            return
        self.left.setText(
            self.tr("{place} of {total}").format(
                place=shown.number(self._place + 1), total=shown.number(self._total)
            )
        )
        self.where.setText(
            self.tr("{file}, line {line}").format(file=row.file_name, line=shown.number(row.line))
        )
        reasons = " ".join(map(sentence, row.reasons))
        who = self.tr("Perhaps {name}.").format(name=row.candidate or "…")
        self.why.show_text(reasons, tone="warning", lead=who)
        self.sides.show_row(row)
        self.merge.set_text(self.tr("Merge"))
        if self.focusWidget() in (None, self.close_button):
            self.merge.setFocus()

    def _enable(self, yes: bool) -> None:
        row = self.row
        self.merge.setEnabled(yes and row is not None and row.candidate_id is not None)
        self.add.setEnabled(yes)
        self.drop.setEnabled(yes)
        self.before.setEnabled(self._place > 0)
        self.after.setEnabled(self._place < len(self._rows) - 1)
