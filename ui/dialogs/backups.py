"""The backups of the studio: which there are, one more now, a second place, one put in place."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from frontdesk.errors import Reason
from frontdesk.queries.backups import loss
from frontdesk.values.backup import SUFFIX, Backup, Facts, Loss, Made
from frontdesk.values.rights import Grant, Permission, grant
from ui.backup_sign import moment
from ui.backups import BackupKeeper
from ui.counted import counted
from ui.dialogs.base import Dialog
from ui.format import figure, number
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from frontdesk.desk import Desk

_MEGABYTE = 1_000_000


class BackupsDialog(Dialog):
    """Enter makes one now; *Put in place* says first what would be lost, then asks once more."""

    def __init__(
        self,
        kit: Kit,
        keeper: BackupKeeper,
        put: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Backups")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._keeper = keeper
        self._put = put
        self._weighed: Path | None = None  # whose loss has been said
        self._fill()
        self._wire()
        self.fit(1000, 560)
        self._ask()

    def row(self) -> Backup | None:
        """Return the backup that is chosen."""
        index = self.table.currentIndex()
        row: Backup | None = index.data(RowRole) if index.isValid() else None
        return row

    @Slot(str)
    def take(self, path: str | Path) -> None:
        """Add a file from elsewhere and weigh it."""
        self.kit.link.with_desk(
            partial(_look, path=Path(path)), owner=self, done=self._add, failed=self.refuse
        )

    # Construction

    def _fill(self) -> None:
        self.column.addWidget(
            Label(
                self.tr(
                    "Frontdesk makes a backup every quarter of an hour in which something has "
                    "changed, at the close of the day and when it is closed. Each is opened again "
                    "and looked through before it counts."
                ),
                "muted",
                wrap=True,
            )
        )
        self.model: RowsModel[Backup] = RowsModel(self._columns(), lambda row: row.path, self)
        self.table = Table(self.kit.theme, name=self.tr("Backups"))
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self.kit.icons,
            "database",
            self.tr("There is no backup yet"),
            self.tr("Press Enter to make the first one now."),
        )
        self.nothing.hide()
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.column.addLayout(self._second_place())
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.other = self.add_button(self.tr("Another file…"))
        self.place = self.add_button(self.tr("Put in place…"))
        self.now = self.add_button(self.tr("Back up now"), kind="primary", key="Enter")
        person = self.kit.link.person
        role = None if person is None else person.role
        may = role is not None and grant(role, Permission.RESTORE) is Grant.YES
        self.place.setVisible(may)
        self.other.setVisible(may)
        self.place.setEnabled(False)

    def _second_place(self) -> QHBoxLayout:
        self.where = Label("", "body", elide=True)
        self.choose = Button(self.kit.icons, self.tr("Choose a folder…"))
        self.without = Button(self.kit.icons, self.tr("None", "folder"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(self.tr("A second copy on another disk"), "section"))
        row.addWidget(self.where, 1)
        row.addWidget(self.without)
        row.addWidget(self.choose)
        return row

    def _columns(self) -> list[Column[Backup]]:
        def fact(read: Callable[[Facts], str]) -> Callable[[Backup], str]:
            return lambda row: "" if row.facts is None else read(row.facts)

        def count(table: str) -> Callable[[Backup], str]:
            return fact(lambda facts: number(facts.count(table)))

        return [
            Column(title=self.tr("Made"), text=self._made_at),
            Column(title=self.tr("Appointments"), text=count("appointment")),
            Column(title=self.tr("Clients"), text=count("client")),
            Column(title=self.tr("Sales"), text=count("sale")),
            Column(title=self.tr("Last receipt"), text=fact(lambda facts: facts.last_receipt)),
            Column(title=self.tr("Size"), text=self._size),
            Column(title=self.tr("Place"), text=self._place),
        ]

    def _wire(self) -> None:
        self.now.clicked.connect(self._make)
        self.place.clicked.connect(self._weigh_chosen)
        self.other.clicked.connect(self._choose_file)
        self.choose.clicked.connect(self._choose_folder)
        self.without.clicked.connect(partial(self._take_folder, ""))
        self.close_button.clicked.connect(self.accept)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    # Slots

    @Slot()
    def _ask(self) -> None:
        elsewhere = self._keeper.elsewhere
        self.where.setText(self.tr("none yet") if elsewhere is None else str(elsewhere))
        self.without.setVisible(elsewhere is not None)
        self.kit.link.with_desk(
            partial(_listed, elsewhere=elsewhere), owner=self, done=self._show, failed=self.refuse
        )

    @Slot()
    def _on_row(self) -> None:
        row = self.row()
        self.place.setEnabled(row is not None and row.facts is not None)
        if row is not None and row.wrong:
            self.say(_why(row.wrong, row.path.name), "error")
        elif self._weighed is None:
            self.say("", "")

    @Slot()
    def _make(self) -> None:
        self.now.setEnabled(False)
        self.say(self.tr("Making a backup and opening it again…"), "info")
        self._keeper.make(self, self._on_made, self._on_failed)

    @Slot()
    def _weigh_chosen(self) -> None:
        row = self.row()
        if row is None or row.facts is None:
            return
        if self._weighed == row.path:
            self._put(row.path)
            self.accept()
            return
        self._weigh(row)

    @Slot()
    def _choose_file(self) -> None:
        pattern = self.tr("Backups of Frontdesk") + f" (*{SUFFIX})"
        dialog = QFileDialog(self, self.tr("Put a backup in place"), "", pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("A folder on another disk"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()

    @Slot(str)
    def _take_folder(self, folder: str) -> None:
        self._keeper.put_elsewhere(Path(folder) if folder else None)
        self._ask()

    # Answers from the desk

    def _show(self, found: Sequence[Backup]) -> None:
        self.model.set_rows(found)
        self.table.fit_columns()
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found and self.row() is None:
            self.table.selectRow(0)
        (self.table if found else self.now).setFocus()

    def _add(self, backup: Backup) -> None:
        rows = [backup, *(row for row in self.model.rows if row.path != backup.path)]
        self._show(rows)
        self.table.selectRow(0)
        if backup.facts is not None:
            self._weigh(backup)

    def _on_made(self, made: Made | None) -> None:
        self.now.setEnabled(True)
        if made is None:
            self.say(_why("backup_of_server", ""), "warning")
            return
        if made.trouble is not None:
            self.say(sentence(made.trouble), "warning")
        elif made.copy is not None:
            self.say(self.tr("Made, opened and found whole; a copy lies on the other disk"), "info")
        else:
            self.say(self.tr("Made, opened and found whole"), "info")
        self._ask()

    def _on_failed(self, error: Exception) -> None:
        self.now.setEnabled(True)
        self.refuse(error)

    def _weigh(self, row: Backup) -> None:
        assert row.facts is not None
        self.kit.link.ask(
            partial(loss, facts=row.facts), owner=self, done=partial(self._tell_loss, row),
            failed=self.refuse, latest="loss",
        )  # fmt: skip

    def _tell_loss(self, row: Backup, lost: Loss) -> None:
        self._weighed = row.path
        self.place.set_text(self.tr("Put it in place"))
        self.place.set_kind("danger")
        since = moment(self._keeper, lost.since)
        if not lost.entries:
            nothing = self.tr("Nothing has changed since {since}. Press once more all the same.")
            self.say(nothing.format(since=since), "warning")
            return
        said = self.tr(
            "All that has come since {since} would not be there: "
            "{appointments} {appointments:appointment|appointments}, "
            "{clients} {clients:client|clients}, {sales} {sales:sale|sales}, "
            "{entries} {entries:change|changes} in all. The studio's file of now "
            "is kept beside it. Press once more to put the backup in its place."
        ).format(
            since=since,
            appointments=counted(lost.appointments),
            clients=counted(lost.clients),
            sales=counted(lost.sales),
            entries=counted(lost.entries),
        )
        self.say(said, "warning")

    # Internal

    def _made_at(self, row: Backup) -> str:
        return row.path.name if row.facts is None else moment(self._keeper, row.facts.made_at)

    def _size(self, row: Backup) -> str:
        try:
            size = max(row.size / _MEGABYTE, 0.1)
            return self.tr("{size} MB").format(size=figure(size))
        except OSError:
            return ""

    def _place(self, row: Backup) -> str:
        elsewhere = self._keeper.elsewhere
        if elsewhere is not None and row.path.parent == elsewhere:
            return self.tr("other disk")
        return self.tr("beside the studio") if row.path.parent.name == "backups" else ""


def _listed(desk: "Desk", elsewhere: Path | None) -> tuple[Backup, ...]:
    return desk.backups(elsewhere)


def _look(desk: "Desk", path: Path) -> Backup:
    return desk.look_at_backup(path)


def _why(code: str, file: str) -> str:
    return sentence(Reason(code, None, {"file": file}))
