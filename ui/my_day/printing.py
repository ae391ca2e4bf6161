"""Shows day and week sheets before they are printed, and saves a week for other calendars."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.counted import counted
from ui.kit import Kit
from ui.language import spoken
from ui.my_day.week import Seen

if TYPE_CHECKING:
    from frontdesk.documents.base import Document
    from frontdesk.messages.calendar_file import CalendarFile


class DaySheets:
    """Asks for the sheets on behalf of ``owner`` and shows them over it."""

    def __init__(
        self,
        kit: Kit,
        owner: QWidget,
        printed: Callable[[str], None] | None = None,
        told: Callable[[str, str], None] | None = None,
    ) -> None:
        self._kit = kit
        self._owner = owner
        self._printed = printed
        self._told = told

    def of(self, seen: Seen) -> None:
        """Show the sheet of the day that is seen, or those of the week."""
        if seen.week is not None:
            self.of_week(seen.week.first, seen.day.therapist_id)
        else:
            self.of_one(seen.day.day, seen.day.therapist_id)

    def of_one(self, day: date, therapist_id: int | None) -> None:
        """Show the sheet of one therapist."""
        from frontdesk.documents.day_sheet import day_sheet

        self._ask(partial(day_sheet, day=day, therapist_id=therapist_id, language=spoken()))

    def of_all(self, day: date) -> None:
        """Show the sheets of all who work that day."""
        from frontdesk.documents.day_sheet import day_sheets

        self._ask(partial(day_sheets, day=day, language=spoken()))

    def of_week(self, first: date, therapist_id: int | None) -> None:
        """Show the sheets of one therapist's week."""
        from frontdesk.documents.day_sheet import week_sheets

        self._ask(partial(week_sheets, first=first, therapist_id=therapist_id, language=spoken()))

    def to_calendar(self, first: date, therapist_id: int | None) -> None:
        """Save one therapist's week as a calendar file."""
        from frontdesk.messages.calendar_file import calendar_file

        query = partial(calendar_file, first=first, therapist_id=therapist_id)
        self._kit.link.ask(query, owner=self._owner, done=self._choose, latest="calendar file")

    def save(self, file: "CalendarFile", path: str) -> None:
        """Write a calendar file to ``path``."""
        try:
            Path(path).write_bytes(file.content)
        except OSError:
            said = self._tr("{path} cannot be written.").format(path=path), "error"
        else:
            words = self._tr("Saved {count} {count:visit|visits} for other calendars.")
            said = words.format(count=counted(file.visits)), "done"
        if self._told is not None:
            self._told(*said)

    # Internal

    def _choose(self, file: "CalendarFile") -> None:
        dialog = QFileDialog(self._owner, self._tr("Save the calendar file"), file.name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file.name)
        dialog.fileSelected.connect(partial(self.save, file))
        dialog.open()

    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("my_day", text)

    def _ask(self, query: Callable[..., "Document"]) -> None:
        self._kit.link.ask(query, owner=self._owner, done=self._show, latest="day sheet")

    def _show(self, document: "Document") -> None:
        from ui.dialogs.preview import PreviewDialog

        dialog = PreviewDialog(self._kit, [document], self._owner)
        if self._printed is not None:
            dialog.printed.connect(self._printed)
        dialog.open()
