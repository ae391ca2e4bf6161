"""File a doctor's note: who wrote it, when, and until when it counts."""

from datetime import date, timedelta

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from frontdesk.commands.health import FileDoctorNote
from frontdesk.values.file import MEGABYTE, MOST_MB
from ui.dialogs.add_file import PaperLine
from ui.dialogs.filing import FilingDialog
from ui.kit import Kit
from ui.widgets.fields import DayField
from ui.widgets.label import Label

_HALF_A_YEAR = timedelta(weeks=26)


class DoctorNoteDialog(FilingDialog):
    """The desk has seen the paper; what it is about is for the therapist to read."""

    def __init__(
        self, kit: Kit, client_id: int, name: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("A doctor's note"))
        self.title.setText(self.tr("A doctor's note for {client}").format(client=name))
        self._client_id = client_id
        self._fill(today)
        self.close_frame(self.tr("File it"), 480, 400)
        self.doctor.setFocus()

    def command(self, command_id: str) -> FileDoctorNote | None:
        """Return what is sent."""
        if self.paper.error is not None:
            self.refuse_in(self.form, self.paper.error)
            return None
        return FileDoctorNote(
            id=command_id,
            client_id=self._client_id,
            doctor=self.doctor.text(),
            given=self.given.day(),
            until=self.until.day() if self.ends.isChecked() else None,
            paper=self.paper.paper,
        )

    # Construction

    def _fill(self, today: date) -> None:
        self.doctor = QLineEdit()
        self.doctor.setPlaceholderText(self.tr("Dr. Patel, Amarillo Family Practice"))
        self.given, self.until = DayField(today), DayField(today + _HALF_A_YEAR)
        self.ends = QCheckBox(self.tr("It counts until a day"))
        self.ends.setChecked(True)
        self.ends.toggled.connect(self.until.setEnabled)
        self.form.add("doctor", self.tr("Written by"), self.doctor)
        self.form.add_pair(
            ("given", self.tr("Written on"), self.given), ("until", self.tr("Until"), self.until)
        )
        self.form.add_wide(self.ends)
        self.paper = PaperLine(self.kit, MOST_MB * MEGABYTE)
        kept = self.tr("For who may read the client's health")
        self.form.add("paper", self.tr("The paper, if it is to be kept"), self.paper, hint=kept)
        words = self.tr("It counts for what is known of the client today, not for what comes up.")
        self.form.add_wide(Label(words, "small", wrap=True))
