"""Bring a list of clients in: choose it, say what it holds, look at it, then do it or nothing."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.imports import ImportClients
from frontdesk.errors import Refused
from frontdesk.transfer.clients import Looked, Preview, look_into, preview
from frontdesk.values.list_layout import Layout
from frontdesk.values.progress import Progress
from ui import format as shown
from ui.dialogs.base import Dialog
from ui.dialogs.import_columns import ColumnsStep
from ui.dialogs.import_steps import PreviewStep, Told, WorkStep
from ui.kit import Kit
from ui.widgets.empty_state import EmptyState

_FOLDER = "import_folder"


class ImportDialog(Dialog):
    """Reads a list beside the other work; nothing is written until *Bring in* is pressed.

    Signals:
        brought_in: how many rows of the list wait for a decision now.
    """

    brought_in = Signal(int)
    _share = Signal(int)  # emitted by the worker

    def __init__(self, kit: Kit, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "background")
        title = self.tr("Bring in clients")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._progress = Progress()
        self._path = Path()
        self._looked: Looked | None = None
        self._seen: Preview | None = None
        self._writing = False
        self._build()
        self._connect()
        self.fit(960, 640)
        if path is None:
            self._show(self.choose)
        else:
            self.read(path)

    @property
    def seen(self) -> Preview | None:
        """What the list would do, once it was read."""
        return self._seen

    # Construction

    def _build(self) -> None:
        self.choose = EmptyState(
            self.kit.icons,
            "import",
            self.tr("Choose a list of clients"),
            self.tr(
                "A CSV or XLSX file, from Square, Vagaro, Fresha or any other system. You see "
                "what it would do before anything is written."
            ),
            action=self.tr("Choose a file…"),
        )
        self.work = WorkStep()
        self.columns = ColumnsStep(self.kit)
        self.look = PreviewStep(self.kit)
        self.steps = QStackedWidget()
        for step in (self.choose, self.work, self.columns, self.look):
            self.steps.addWidget(step)
        self.column.addWidget(self.steps, 1)
        self.another = self.add_button(self.tr("Another file…"), kind="quiet", key="Ctrl+O")
        self.back = self.add_button(self.tr("Columns…"), kind="quiet", key="Ctrl+M")
        self.nothing = self.add_button(self.tr("Nothing", "button"), key="Esc")
        self.onward = self.add_button(self.tr("See what it would do"), kind="primary", key="Enter")
        self.go = self.add_button(self.tr("Bring in"), kind="primary", key="Enter")

    def _connect(self) -> None:
        self.choose.action_requested.connect(self.choose_file)
        self.another.clicked.connect(self.choose_file)
        self.another.setShortcut("Ctrl+O")
        self.back.clicked.connect(self._choose_columns)
        self.back.setShortcut("Ctrl+M")
        self.onward.clicked.connect(self._preview)
        self.columns.changed.connect(self.onward.setEnabled)
        self.nothing.clicked.connect(self.reject)
        self.go.clicked.connect(self._bring_in)
        self._share.connect(self.work.show_share)

    # Slots

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file; never blocks."""
        dialog = QFileDialog(self, self.tr("Choose a list of clients"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(
            self.tr("Client lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)")
        )
        dialog.setDirectory(self.kit.settings.text(_FOLDER))
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        self.kit.settings.put(_FOLDER, str(Path(name).parent))
        self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a list; show what it would do, or ask first what its columns hold."""
        self._path, self._looked, self._seen = path, None, None
        self.say("", "info")
        self._begin(self.tr("Reading {file} …").format(file=path.name))
        query = partial(look_into, path=path, progress=self._progress)
        self.kit.link.ask(
            query, owner=self, done=self._on_looked, failed=self._unread, latest="read", slow=True
        )

    @Slot()
    def _choose_columns(self) -> None:
        self.say("", "info")
        self._show(self.columns)

    @Slot()
    def _preview(self) -> None:
        layout = self.columns.layout_chosen()
        if layout is not None:
            self._look(layout)

    @Slot()
    def _bring_in(self) -> None:
        if self._seen is None:
            return
        self.say("", "info")
        self._begin(self.tr("Bringing the clients in …"))
        self._writing = True
        command = ImportClients(listed=self._seen.listed, progress=self._progress)
        self.kit.link.do(command, owner=self, done=self._done, failed=self._not_done)

    # Answers from the desk

    def _on_looked(self, looked: Looked) -> None:
        self._looked = looked
        self.columns.show_looked(looked, looked.layout)
        if looked.known:
            self._look(looked.layout)
        else:
            self._show(self.columns)

    def _show_seen(self, seen: Preview) -> None:
        self._seen = seen
        self.look.show_preview(seen)
        self._show(self.look)
        if not seen.changes:
            self.say(self.tr("There is nobody to bring in: nothing in this list is new."), "info")

    def _unread(self, error: Exception) -> None:
        self._show(self.choose)
        self.refuse(error)

    def _unseen(self, error: Exception) -> None:
        self._show(self.columns)
        self.refuse(error)

    def _done(self, outcome: Outcome) -> None:
        self._writing = False
        self.brought_in.emit(int(outcome.params.get("doubtful", 0)))
        self.accept()

    def _not_done(self, error: Exception) -> None:
        self._writing = False
        self._show(self.look)
        stopped = isinstance(error, Refused) and error.reasons[0].code == "cancelled"
        if stopped:
            self.say(self.tr("Stopped; nothing was brought in."), "info")
        else:
            self.refuse(error)

    # Internal

    def _look(self, layout: Layout) -> None:
        """Ask what the list would do, read so."""
        assert self._looked is not None
        self._seen = None
        self.say("", "info")
        self._begin(self.tr("Looking who is here already …"))
        query = partial(
            preview,
            path=self._path,
            progress=self._progress,
            table=self._looked.table,
            layout=layout,
        )
        self.kit.link.ask(
            query, owner=self, done=self._show_seen, failed=self._unseen, latest="read", slow=True
        )

    def _begin(self, title: str) -> None:
        self._progress = Progress(Told(self._share.emit).told)
        self.work.begin(title)
        self._show(self.work)

    def _show(self, step: QWidget) -> None:
        self.steps.setCurrentWidget(step)
        looking = step is self.look and self._seen is not None
        changes = looking and self._seen is not None and self._seen.changes
        self.go.setVisible(changes)
        self.onward.setVisible(step is self.columns)
        self.back.setVisible(looking)
        self.another.setVisible(looking or step is self.columns)
        self.nothing.setEnabled(True)
        self.nothing.set_text(self._way_out(step, changes=changes or step is self.columns))
        if changes and self._seen is not None:
            self.go.set_text(self._wish(self._seen.counts))
            self.go.setFocus()
        elif step is self.choose:
            self.choose.button.setFocus()
        elif step is self.columns:
            self.columns.begin()
        else:
            self.nothing.setFocus()

    def _way_out(self, step: QWidget, *, changes: bool) -> str:
        if step is self.work:
            return self.tr("Stop")
        return self.tr("Nothing", "button") if changes else self.tr("Close")

    def _wish(self, counts: dict[str, int]) -> str:
        """Return what the button does, for one and for many."""
        wishes = (
            ("new", self.tr("Bring in 1 client"), self.tr("Bring in {count} clients")),
            ("merged", self.tr("Fill in 1 client"), self.tr("Fill in {count} clients")),
            ("doubtful", self.tr("Put 1 row aside"), self.tr("Put {count} rows aside")),
        )
        fate, one, many = next(each for each in wishes if counts[each[0]])
        return one if counts[fate] == 1 else many.format(count=shown.number(counts[fate]))

    # Qt overrides

    def reject(self) -> None:
        """Stop what is going on; while it is being written, stay until it has stopped."""
        self._progress.cancel()
        if not self._writing:
            super().reject()
            return
        self.work.begin(self.tr("Stopping …"))
        self.nothing.setEnabled(False)
