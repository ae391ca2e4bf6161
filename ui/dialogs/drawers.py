"""The studio's drawers: which one this station uses, what they are called, one more."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.base import Command
from frontdesk.commands.drawers import NameDrawer, UseDrawer
from frontdesk.documents.day_report import day_reports
from frontdesk.queries.day_report import DayReport, day_report
from frontdesk.queries.drawers import DrawerRow, drawer_list
from frontdesk.values.rights import Grant, Permission, grant
from ui.dialogs.base import Dialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.language import spoken
from ui.models.rows import Column, RowRole, RowsModel
from ui.printers import Station
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.table import Table


class DrawersDialog(Dialog):
    """Enter lets this station use the chosen drawer; a name and A add one more, R renames.

    P shows what the chosen one took on ``day``.
    """

    def __init__(self, kit: Kit, day: date, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self._day = day
        self.setWindowTitle(self.tr("Drawers"))
        self.title.setText(self.windowTitle())
        self.model: RowsModel[DrawerRow] = RowsModel(
            self._columns(), lambda each: each.number, self
        )
        self.table = Table(kit.theme, name=self.tr("Drawers"))
        self.table.setModel(self.model)
        self.name = QLineEdit(placeholderText=self.tr("Front desk, upstairs …"))
        self.name.setMaxLength(40)
        self.form = Form()
        self.form.add("name", self.tr("Name"), self.name)
        words = self.tr("Each drawer has its own float, its own count and its own receipt numbers.")
        self.column.addWidget(Label(words, "muted", wrap=True))
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.form)
        icons = kit.icons
        self.report = Button(icons, self.tr("Its report"), key="Ctrl+P", size="small")
        self.rename = Button(icons, self.tr("Rename"), key="Ctrl+R", size="small")
        self.add = Button(icons, self.tr("Add for this station"), key="Ctrl+Shift+A", size="small")
        ways = QWidget()
        flow = Flow(ways, spacing=8)  # lines of their own: a narrow window shows them all
        for button in (self.report, self.rename, self.add):
            flow.addWidget(button)
        self.column.addWidget(ways)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.use = self.add_button(self.tr("Use here"), kind="primary", key="Return")
        keys = (("Ctrl+P", self.report), ("Ctrl+R", self.rename), ("Ctrl+Shift+A", self.add))
        for key, button in keys:
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self.report.clicked.connect(self._ask_report)
        self.rename.clicked.connect(self._rename)
        self.add.clicked.connect(self._add)
        self.use.clicked.connect(self._use)
        self.table.activated.connect(self._use)
        self.name.returnPressed.connect(self._add)
        self.close_button.clicked.connect(self.accept)
        for part in (self.form, self.rename, self.add):
            part.setVisible(self._manages())
        kit.link.changed.connect(self._on_changed)
        self.fit(680, 460)
        self._ask()
        self.table.setFocus()

    # Construction

    def _columns(self) -> list[Column[DrawerRow]]:
        return [
            Column(title=self.tr("No."), text=lambda each: str(each.number)),
            Column(title=self.tr("Name"), text=lambda each: each.name or self.tr("not named")),
            Column(title=self.tr("Here"), text=self._here),
            Column(title=self.tr("Stations"), text=lambda each: ", ".join(each.stations)),
        ]

    # Slots

    @Slot()
    def _ask(self) -> None:
        ask = self.kit.link.ask
        ask(drawer_list, owner=self, done=self._show, failed=self.refuse, latest="drawers")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.STUDIO):
            self._ask()

    @Slot()
    def _use(self) -> None:
        row = self.row()
        if row is not None:
            self._do(UseDrawer(number=row.number))

    @Slot()
    def _add(self) -> None:
        self._do(NameDrawer(name=self.name.text()))

    @Slot()
    def _rename(self) -> None:
        row = self.row()
        if row is not None:
            self._do(NameDrawer(name=self.name.text(), number=row.number))

    @Slot()
    def _ask_report(self) -> None:
        row = self.row()
        if row is not None:
            ask = partial(day_report, day=self._day, drawer=row.number)
            self.kit.link.ask(
                ask, owner=self, done=self._show_report, failed=self.refuse, latest="report"
            )

    # Answers from the desk

    def _show_report(self, found: DayReport) -> None:
        roll = Station.of(self.kit.settings).roll
        papers = day_reports(found, roll=roll, language=spoken())
        PreviewDialog(self.kit, papers, self).open()

    def _show(self, rows: tuple[DrawerRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.fit_columns()
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(next((n for n, each in enumerate(rows) if each.here), 0))

    def _done(self, outcome: Outcome) -> None:
        self.name.clear()
        self.form.clear_errors()
        self.say(sentence(outcome) + ".", "done")

    def _refused(self, error: Exception) -> None:
        self.refuse_in(self.form, error)

    # Internal

    def row(self) -> DrawerRow | None:
        """Return the drawer that is chosen."""
        index = self.table.currentIndex()
        row: DrawerRow | None = index.data(RowRole) if index.isValid() else None
        return row

    def _manages(self) -> bool:
        person = self.kit.link.person
        return person is not None and grant(person.role, Permission.MANAGE_STUDIO) is not Grant.NO

    def _here(self, each: DrawerRow) -> str:
        return self.tr("this station") if each.here else ""

    def _do(self, command: Command) -> None:
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.focusWidget() in (self.name, self.table):
            return  # they have taken it
        super().keyPressEvent(event)
