"""File a doctor's note: who wrote it, when, and until when it counts."""

from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from frontdesk.commands.health import FileDoctorNote
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.widgets.fields import DayField
from ui.widgets.form import Form
from ui.widgets.label import Label

_HALF_A_YEAR = timedelta(weeks=26)


class DoctorNoteDialog(Dialog):
    """The desk has seen the paper; what it is about is for the therapist to read."""

    def __init__(
        self, kit: Kit, client_id: int, name: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "surface")
        self.setWindowTitle(self.tr("A doctor's note"))
        self.title.setText(self.tr("A doctor's note for {client}").format(client=name))
        self._client_id = client_id
        self._command_id = new_id()
        self._fill(today)
        self._wire()
        self.doctor.setFocus()

    # Construction

    def _fill(self, today: date) -> None:
        self.doctor = QLineEdit()
        self.doctor.setPlaceholderText(self.tr("Dr. Patel, Amarillo Family Practice"))
        self.given, self.until = DayField(today), DayField(today + _HALF_A_YEAR)
        self.ends = QCheckBox(self.tr("It counts until a day"))
        self.ends.setChecked(True)
        self.form = Form()
        self.form.add("doctor", self.tr("Written by"), self.doctor)
        self.form.add_pair(
            ("given", self.tr("Written on"), self.given), ("until", self.tr("Until"), self.until)
        )
        self.form.add_wide(self.ends)
        words = self.tr("It counts for what is known of the client today, not for what comes up.")
        self.form.add_wide(Label(words, "small", wrap=True))
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(self.tr("File it"), kind="primary", key="Return")
        self.fit(460, 320)

    def _wire(self) -> None:
        self.ends.toggled.connect(self.until.setEnabled)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    # Slots

    @Slot()
    def _save(self) -> None:
        self.save.setEnabled(False)
        command = FileDoctorNote(
            id=self._command_id,
            client_id=self._client_id,
            doctor=self.doctor.text(),
            given=self.given.day(),
            until=self.until.day() if self.ends.isChecked() else None,
        )
        self.kit.link.do(command, owner=self, done=self._done, failed=self._not_saved)

    # Answers from the desk

    def _done(self, _outcome: object) -> None:
        self.accept()

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._command_id = new_id()
        self.refuse_in(self.form, error)
