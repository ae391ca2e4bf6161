"""Mark the statements of a period as paid: asked first, because what is paid stands."""

from PySide6.QtWidgets import QWidget

from frontdesk.commands.pay import MarkPaid, Seen
from frontdesk.queries.pay import PayBoard
from frontdesk.values.money import ZERO
from ui.dialogs.filing import FilingDialog
from ui.format import days_apart, money
from ui.kit import Kit
from ui.widgets.facts import Facts
from ui.widgets.label import Label


class PaidDialog(FilingDialog):
    """Lists who gets what."""

    def __init__(self, kit: Kit, board: PayBoard, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self._board = board
        self._rows = [row for row in board.rows if row.paid_at is None]
        period = days_apart(board.period.first, board.period.last)
        self.setWindowTitle(self.tr("Mark {days} as paid").format(days=period))
        self.title.setText(self.windowTitle())
        self.facts = Facts()
        total = sum((row.total for row in self._rows), start=ZERO)
        every = [(row.name, money(row.total)) for row in self._rows]
        self.facts.show_facts([*every, (self.tr("Together"), money(total))])
        self.form.add_wide(self.facts)
        words = self.tr(
            "The statements are kept as they are now and cannot be changed. What is put right "
            "later stands in the next period. Wages and tips are booked as owed to be paid out."
        )
        self.form.add_wide(Label(words, "muted", wrap=True))
        self.close_frame(self.tr("Mark as paid"), 460, 390)

    def command(self, command_id: str) -> MarkPaid:
        """Return what is sent."""
        seen = tuple(Seen(row.therapist_id, row.total) for row in self._rows)
        return MarkPaid(id=command_id, day=self._board.period.first, seen=seen)
