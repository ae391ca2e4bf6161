"""Data goes out of the studio into a zip: what and why, then where to, and how far it is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from frontdesk.commands.base import Command
from frontdesk.commands.handing_out import HandOutClient, TakeOutStudio
from frontdesk.errors import Refused
from frontdesk.transfer.whole.going_out import Exported, export_studio
from frontdesk.transfer.whole.one_client import export_client
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Grant, Permission, grant
from ui.counted import counted
from ui.dialogs.base import Dialog
from ui.dialogs.import_steps import Told, WorkStep
from ui.kit import Kit
from ui.pressing import client_pdfs, studio_pdfs
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.notice import Notice

_FOLDER = "export_folder"


class TakingOutDialog(Dialog):
    """Asks, then writes beside the other work; *Stop* leaves nothing behind.

    Signals:
        taken_out: the Path of the zip, once it is whole.
    """

    taken_out = Signal(object)
    _share = Signal(int)  # emitted by the worker

    def __init__(self, kit: Kit, title: str, file: str, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(title)
        self.title.setText(title)
        self._file = file
        self._progress = Progress()
        self._over = False
        self._compose()
        self._wire()

    def command(self) -> Command:
        """Return what is written down before anything is read."""
        raise NotImplementedError

    def query(self, path: Path, progress: Progress) -> Callable[[Any], Exported]:
        """Return what writes the zip; runs on the worker."""
        raise NotImplementedError

    def write_to(self, path: Path) -> None:
        """Write the zip there."""
        self.kit.settings.put(_FOLDER, str(path.parent))
        self.form.clear_errors()
        self.say("", "info")
        self._progress = Progress(Told(self._share.emit).told)
        self.work.begin(self.tr("Writing {file} …").format(file=path.name))
        self._show(self.work)
        self.kit.link.ask_on_record(
            self.query(path, self._progress),
            self.command(),
            owner=self,
            done=self._done,
            failed=self._not_done,
        )

    # Construction

    def _compose(self) -> None:
        self.form = Form()
        self.reason = QLineEdit()
        self.papers = QCheckBox(self.tr("With receipts, signed forms and notes as PDF"))
        self.papers.setChecked(True)
        self.work = WorkStep()
        self.asked = QWidget()
        self.inner = QVBoxLayout(self.asked)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(12)
        self.steps = QStackedWidget()
        for step in (self.asked, self.work):
            self.steps.addWidget(step)
        self.column.addWidget(self.steps, 1)
        self.nothing = self.add_button(self.tr("Cancel"), key="Esc")
        self.go = self.add_button(self.tr("Choose where…"), kind="primary", key="Enter")

    def _wire(self) -> None:
        self.nothing.clicked.connect(self.reject)
        self.go.clicked.connect(self.choose_place)
        self._share.connect(self.work.show_share)

    # Slots

    @Slot()
    def choose_place(self) -> None:
        """Ask where to write; never blocks."""
        if self._over:
            self.accept()
            return
        dialog = QFileDialog(self, self.windowTitle())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Zip (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.setDirectory(self.kit.settings.text(_FOLDER) or _documents())
        dialog.selectFile(self._file)
        dialog.fileSelected.connect(self._on_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_place(self, name: str) -> None:
        self.write_to(Path(name))

    # Answers from the desk

    def _done(self, made: Exported) -> None:
        self._over = True
        self._show(self.asked)
        self.asked.setEnabled(False)
        words = self.tr(
            "{file} is whole: {rows} {rows:row|rows} of {tables} {tables:table|tables}. "
            "It lies in {folder}."
        )
        self.say(
            words.format(
                file=made.path.name,
                rows=counted(sum(made.rows.values())),
                tables=counted(len(made.rows)),
                folder=made.path.parent,
            ),
            "done",
        )
        self.nothing.hide()
        self.go.set_text(self.tr("Close"))
        self.go.setFocus()
        self.taken_out.emit(made.path)

    def _not_done(self, error: Exception) -> None:
        self._show(self.asked)
        if isinstance(error, Refused) and error.reasons[0].code == "cancelled":
            self.say(self.tr("Stopped; nothing was left there."), "info")
        else:
            self.refuse_in(self.form, error)

    # Internal

    def _show(self, step: QWidget) -> None:
        self.steps.setCurrentWidget(step)
        working = step is self.work
        self.go.setVisible(not working)
        self.nothing.set_text(self.tr("Stop") if working else self.tr("Cancel"))
        (self.nothing if working else self.go).setFocus()

    # Qt overrides

    def reject(self) -> None:
        """Stop the writing; a second time close."""
        if self.steps.currentWidget() is self.work:
            self._progress.cancel()
            self.work.begin(self.tr("Stopping …"))
            return
        super().reject()


class ExportStudioDialog(TakingOutDialog):
    """Everything of the studio; health only when it is said why."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        day = kit.clock.now().date().isoformat()
        super().__init__(kit, "", f"studio-{day}.zip", parent)
        self.setWindowTitle(self.tr("Take everything out"))
        self.title.setText(self.tr("Take everything out"))
        self._fill()
        self.fit(560, 500)
        self.health.setFocus()

    def command(self) -> Command:
        """Return what is written down before anything is read."""
        return TakeOutStudio(health=self.health.isChecked(), reason=self.reason.text())

    def query(self, path: Path, progress: Progress) -> Callable[[Any], Exported]:
        """Return what writes the zip; runs on the worker."""
        health = self.health.isChecked()
        papers = partial(studio_pdfs, health=health) if self.papers.isChecked() else None
        return partial(export_studio, path=path, health=health, papers=papers, progress=progress)

    # Construction

    def _fill(self) -> None:
        words = self.tr(
            "All that the studio keeps goes into one zip in open formats: each table for "
            "spreadsheets and for programs, with a description. It can be brought into another "
            "Frontdesk as it is. The data is the studio's; this costs nothing and asks nobody."
        )
        self.inner.addWidget(Label(words, "muted", wrap=True))
        self.health = QCheckBox(self.tr("With what tells of clients' health"))
        self.health.setVisible(self._may_take_health())
        self.health.setChecked(self._may_take_health())
        self.inner.addWidget(self.health)
        self.inner.addWidget(self.papers)
        self.reason.setPlaceholderText(self.tr("We change to another computer"))
        self.form.add("reason", self.tr("Why"), self.reason, hint=self.tr("The journal keeps it"))
        self.inner.addWidget(self.form)
        self.open_file = Notice(
            self.kit.icons,
            self.tr(
                "The file is not encrypted: whoever has it can read all clients. You choose where "
                "it goes; better not into a shared folder or the cloud."
            ),
            tone="warning",
        )
        self.warning = Notice(
            self.kit.icons,
            self.tr("What clients have is in it too. Keep it like the papers."),
            tone="warning",
        )
        self.inner.addWidget(self.open_file)
        self.inner.addWidget(self.warning)
        self.inner.addStretch(1)
        self.warning.setVisible(self.health.isChecked())
        self.health.toggled.connect(self.warning.setVisible)
        self.health.toggled.connect(self.form.setVisible)

    # Internal

    def _may_take_health(self) -> bool:
        person = self.kit.link.person
        return person is not None and grant(person.role, Permission.EXPORT_HEALTH) is not Grant.NO


class HandOutClientDialog(TakingOutDialog):
    """All that is kept of one client, for that person."""

    def __init__(self, kit: Kit, client_id: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", f"client-{client_id}.zip", parent)
        self._client_id = client_id
        title = self.tr("All that is kept of {client}").format(client=name)
        self.setWindowTitle(self.tr("A copy for the client"))
        self.title.setText(title)
        self._fill()
        self.fit(560, 420)
        self.reason.setFocus()

    def command(self) -> Command:
        """Return what is written down before anything is read."""
        return HandOutClient(client_id=self._client_id, reason=self.reason.text())

    def query(self, path: Path, progress: Progress) -> Callable[[Any], Exported]:
        """Return what writes the zip; runs on the worker."""
        papers = partial(client_pdfs, client_id=self._client_id)
        return partial(
            export_client,
            client_id=self._client_id,
            path=path,
            papers=papers if self.papers.isChecked() else None,
            progress=progress,
        )

    # Construction

    def _fill(self) -> None:
        words = self.tr(
            "Card, visits, forms, notes, money, messages, files, and who has read the health "
            "record, in one zip for this person. Others are not in it but by number."
        )
        self.inner.addWidget(Label(words, "muted", wrap=True))
        self.inner.addWidget(self.papers)
        self.reason.setPlaceholderText(self.tr("Asked for it in writing, came by in person"))
        self.form.add("reason", self.tr("Why"), self.reason, hint=self.tr("The journal keeps it"))
        self.inner.addWidget(self.form)
        self.inner.addWidget(
            Notice(
                self.kit.icons,
                self.tr(
                    "Be sure who asks: health and notes are in it. The file is not encrypted, so "
                    "whoever has it can read it; hand it over yourself, not by e-mail."
                ),
                tone="warning",
            )
        )
        self.inner.addStretch(1)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
