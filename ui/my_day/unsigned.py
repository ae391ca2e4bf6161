"""The notes of other days that wait for their signature, above the day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from frontdesk.queries.notes import Unsigned
from ui.format import day_near, number
from ui.icons import Icons
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label

#: So many are named; the others come up as these are signed.
_MOST = 4


class UnsignedBar(QFrame):
    """Names whose notes are not signed; a click goes there.

    Signals:
        wanted: the frontdesk.queries.notes.Unsigned whose note is to be shown.
    """

    wanted = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._shown: tuple[Unsigned, ...] = ()
        self.setProperty("notice", "warning")
        self.words = Label("", "strong", wrap=True)
        held = QWidget()
        self._flow = Flow(held, spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(held)
        self.hide()

    def show_unsigned(self, unsigned: Sequence[Unsigned], today: date) -> None:
        """Show these; none at all shows nothing."""
        self.setVisible(bool(unsigned))
        if tuple(unsigned) == self._shown:
            return
        self._shown = tuple(unsigned)
        count = len(unsigned)
        one = self.tr("A note of another day is not signed.")
        many = self.tr("{count} notes of other days are not signed.")
        self.words.setText(one if count == 1 else many.format(count=number(count)))
        self._flow.clear()
        for each in unsigned[:_MOST]:
            words = f"{each.client}, {day_near(each.day, today)}"
            button = Button(self._icons, words, icon="note", size="small")
            button.setProperty("appointment", each.appointment_id)
            button.clicked.connect(self._on_clicked)
            self._flow.addWidget(button)

    # Slots

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        key = None if pressed is None else pressed.property("appointment")
        found = next((each for each in self._shown if each.appointment_id == key), None)
        if found is not None:
            self.wanted.emit(found)
