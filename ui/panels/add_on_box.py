"""What is added to a booked appointment: a line for each, and a field for one more."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.commands.add_ons import AddToBooking, TakeOffBooking
from frontdesk.queries.on_shelf import Additions, AddOnRow, additions
from ui.format import money
from ui.kit import Kit
from ui.panels.health_rows import refill
from ui.sentences import sentence
from ui.widgets.button import IconButton
from ui.widgets.label import Label
from ui.widgets.pick import Choice, Pick


class AddOnBox(QWidget):
    """Hidden where the studio has nothing to add."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._appointment = -1
        self.pick = Pick(self.tr("Add-on"), self.tr("Add hot stones …"))
        self.error = Label("", "error", wrap=True)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self.rows)
        column.addWidget(self.pick)
        column.addWidget(self.error)
        self.pick.picked.connect(self._add)
        self.error.hide()
        self.hide()

    def show_appointment(self, appointment_id: int, *, open_: bool) -> None:
        """Show what is added to an appointment; only to one that is open something can be."""
        if appointment_id != self._appointment:
            self.pick.clear()
            self.error.hide()
            self.hide()
        self._appointment = appointment_id
        if open_:
            ask = partial(additions, appointment_id=appointment_id)
            self._kit.link.ask(
                ask, owner=self, done=self._show, failed=self._failed, latest="additions"
            )
        else:
            self.hide()

    # Slots

    @Slot(object)
    def _add(self, key: object) -> None:
        if isinstance(key, int):
            self._do(AddToBooking(appointment_id=self._appointment, add_on_id=key))

    def _take_off(self, add_on_id: int) -> None:
        self._do(TakeOffBooking(appointment_id=self._appointment, add_on_id=add_on_id))

    # Answers from the desk

    def _show(self, found: Additions) -> None:
        refill(self.rows, [self._line(row) for row in found.added])
        self.pick.clear()
        self.pick.set_choices([Choice(row.id, row.name, _words(row)) for row in found.offered])
        self.pick.setVisible(bool(found.offered))
        self.setVisible(bool(found.added or found.offered))

    def _failed(self, error: Exception) -> None:
        self.error.setText(sentence(error))
        self.error.show()

    # Internal

    def _line(self, row: AddOnRow) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(Label(row.name, elide=True), 1)
        across.addWidget(Label(_words(row), "muted"))
        words = self.tr("Take off: {name}").format(name=row.name)
        gone = IconButton(self._kit.icons, "minus", words, size="small")
        gone.clicked.connect(partial(self._take_off, row.id))
        across.addWidget(gone)
        return line

    def _do(self, command: AddToBooking | TakeOffBooking) -> None:
        self._kit.link.do(command, owner=self, failed=self._failed)


def _words(row: AddOnRow) -> str:
    longer = f" · {row.minutes} min" if row.minutes else ""
    return f"+{money(row.price)}{longer}"
