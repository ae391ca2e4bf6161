"""Shows day sheets before they are printed."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.kit import Kit

if TYPE_CHECKING:
    from frontdesk.documents.base import Document


class DaySheets:
    """Asks for the sheets on behalf of ``owner`` and shows them over it."""

    def __init__(
        self, kit: Kit, owner: QWidget, printed: Callable[[str], None] | None = None
    ) -> None:
        self._kit = kit
        self._owner = owner
        self._printed = printed

    def of_one(self, day: date, therapist_id: int | None) -> None:
        """Show the sheet of one therapist."""
        from frontdesk.documents.day_sheet import day_sheet

        self._ask(partial(day_sheet, day=day, therapist_id=therapist_id))

    def of_all(self, day: date) -> None:
        """Show the sheets of all who work that day."""
        from frontdesk.documents.day_sheet import day_sheets

        self._ask(partial(day_sheets, day=day))

    # Internal

    def _ask(self, query: Callable[..., "Document"]) -> None:
        self._kit.link.ask(query, owner=self._owner, done=self._show, latest="day sheet")

    def _show(self, document: "Document") -> None:
        from ui.dialogs.preview import PreviewDialog

        dialog = PreviewDialog(self._kit, [document], self._owner)
        if self._printed is not None:
            dialog.printed.connect(self._printed)
        dialog.open()
