"""What stands around a note: when the session really was, and what was added after signing."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from frontdesk.commands.states import CorrectTimes
from frontdesk.queries.notes import Added, Note
from frontdesk.values.wall import local
from ui.format import day_near, time_short, wait
from ui.kit import Kit
from ui.locale import LOCALE
from ui.my_day.note_field import NoteField
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.form import Form
from ui.widgets.label import Label


class TableTime(QWidget):
    """When a session began and ended, to the minute; it can be corrected until it is paid."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._note: Note | None = None
        self._zone = ZoneInfo("UTC")
        self.began, self.ended = _time_edit(), _time_edit()
        self.began.setAccessibleName(self.tr("Began"))
        self.ended.setAccessibleName(self.tr("Ended", "time"))
        self.to = Label(self.tr("to"), "muted")
        self.length = Label("", "muted")
        self.error = Label("", "error", wrap=True)
        self._build()
        for field in (self.began, self.ended):
            field.editingFinished.connect(self._correct)

    def show_note(self, note: Note | None, zone: ZoneInfo, *, open_: bool) -> None:
        """Show the times of a session; none has begun yet without them."""
        self._note, self._zone = note, zone
        self.error.hide()
        began = None if note is None else note.started_at
        self.setVisible(began is not None)
        if note is None or began is None:
            return
        ended = note.finished_at
        _show(self.began, local(zone, began))
        for widget in (self.ended, self.to):
            widget.setVisible(ended is not None)
        self.length.setText(self.tr("still on the table"))
        if ended is not None:
            _show(self.ended, local(zone, ended))
            self.length.setText(wait(round((ended - began).total_seconds() / 60)))
        for field in (self.began, self.ended):
            field.setReadOnly(not open_)

    # Construction

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Time on the table"), "section"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.began, self.to, self.ended, self.length):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.error)

    # Slots

    @Slot()
    def _correct(self) -> None:
        note = self._note
        if note is None or note.started_at is None or self.began.isReadOnly():
            return
        began, ended = _wall(self.began), _wall(self.ended)
        there = local(self._zone, note.started_at).time().replace(second=0, microsecond=0)
        over = note.finished_at
        before = None if over is None else local(self._zone, over).time()
        same = before is None or before.replace(second=0, microsecond=0) == ended
        if there == began and same:
            return
        command = CorrectTimes(
            appointment_id=note.appointment_id,
            was=(note.started_at, note.finished_at),
            began=began,
            ended=None if over is None else ended,
        )
        self._kit.link.do(command, owner=self, failed=self._refused)

    # Answers from the desk

    def _refused(self, error: Exception) -> None:
        self.error.setText(sentence(error, self._zone))
        self.error.show()


class Addenda(QWidget):
    """What was added after signing, each with its moment; and a field to add more.

    Signals:
        wanted: the text that is to be added.
    """

    wanted = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._labels: list[Label] = []
        self.form = Form()
        self.field = NoteField()
        self.field.setFixedHeight(kit.theme.px(58))
        self.form.add("addendum", self.tr("Add to this note"), self.field)
        self.button = Button(kit.icons, self.tr("Add, for good"), size="small")
        self.button.clicked.connect(self._on_clicked)
        self.field.textChanged.connect(self._on_typed)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._column)
        whole.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        whole.addLayout(row)
        self._on_typed()

    def show_added(self, added: tuple[Added, ...], zone: ZoneInfo) -> None:
        """Show what was added."""
        today = local(zone, self._kit.clock.now()).date()
        texts = []
        for each in added:
            at = local(zone, each.written_at)
            when = f"{day_near(at.date(), today)}, {time_short(at.time())}"
            head = self.tr("Added {when}, {who}").format(when=when, who=each.therapist)
            texts += [(head, "caption"), (each.text, "body")]
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = [Label(text, look, wrap=True) for text, look in texts]
        for label in self._labels:
            self._column.addWidget(label)

    def clear(self) -> None:
        """Forget what was typed: it is kept now, or another note is shown."""
        self.field.clear()
        self.form.clear_errors()

    def refuse(self, error: Exception) -> None:
        """Say why not."""
        self.form.set_error("addendum", sentence(error))

    # Slots

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self.field.toPlainText())

    @Slot()
    def _on_typed(self) -> None:
        self.button.setEnabled(bool(self.field.toPlainText().strip()))


def _time_edit() -> QTimeEdit:
    field = QTimeEdit()
    field.setLocale(LOCALE)
    field.setDisplayFormat(field.tr("h:mm ap"))
    field.setKeyboardTracking(False)
    field.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
    field.lineEdit().setTextMargins(7, 0, 0, 0)
    field.setMaximumWidth(96)
    return field


def _show(field: QTimeEdit, at: datetime) -> None:
    if not field.hasFocus():
        field.setTime(QTime(at.hour, at.minute))


def _wall(field: QTimeEdit) -> time:
    shown = field.time()
    return time(shown.hour(), shown.minute())
