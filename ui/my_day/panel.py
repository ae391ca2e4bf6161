"""The session note at the right: saved as one types, signed when all is said, then added to."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.commands.notes import AddAddendum, SignNote
from frontdesk.errors import Refused, Stale
from frontdesk.queries.my_day import Stop
from frontdesk.queries.notes import Note, PhraseRow, note_before, phrases, session_note
from frontdesk.values.note import PARTS, NoteText, copied, note_text
from frontdesk.values.state import State
from ui.kit import Kit
from ui.my_day.afterwards import Addenda, TableTime
from ui.my_day.caption import caption_of, next_words
from ui.my_day.details import DetailsForm
from ui.my_day.keeper import NoteKeeper
from ui.my_day.note_field import NoteField
from ui.my_day.tools import NoteTools
from ui.my_day.windows import NoteWindows
from ui.sentences import by_field, sentence
from ui.widgets.button import Button
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.side_panel import SidePanel

_SIGNABLE = (State.IN_SESSION, State.TO_CHECK_OUT, State.DONE)


class NotePanel(SidePanel):
    """Writes the note of one visit.

    Signals:
        finish_wanted: the note is signed, and the session is to be finished: the Stop.
        start_wanted: the session is to begin.
        left: Escape, back to the list.
    """

    finish_wanted = Signal(object)
    start_wanted = Signal()
    left = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(404, look="surface", parent=parent)
        self._kit = kit
        self._stop: Stop | None = None
        self._note: Note | None = None
        self._filling = False
        self._zone = ZoneInfo("UTC")
        self.keeper = NoteKeeper(kit.link, self)
        self.windows = NoteWindows(kit, self)
        self._furnish()
        self._connect()
        self.show_stop(None)

    def show_stop(self, stop: Stop | None) -> None:
        """Show the note of ``stop``; what was written for another is sent first."""
        before, self._stop = self._stop, stop
        self.windows.stop = stop
        changed = self._id(before) != self._id(stop)
        if changed:
            self.keeper.flush()
            self._note = None
            self._fill(NoteText())
            self.addenda.clear()
            self._clear_trouble()
        name = "" if stop is None else stop.card.client
        self.title.setText(
            self.tr("Session note · {name}").format(name=name) if name else self.tr("Session note")
        )
        self._show_state()
        if stop is not None and (changed or not self.keeper.is_dirty(stop.card.id)):
            self._ask(stop)

    def set_zone(self, zone: ZoneInfo) -> None:
        """Tell moments in the studio's time."""
        self._zone = zone

    def write_first(self) -> None:
        """Put the cursor into the first part."""
        self.fields[PARTS[0]].setFocus()

    @Slot()
    def sign(self) -> None:
        """Sign the note; in the session, finish that too."""
        if self._stop is None or not self.can_sign():
            return
        stop, text = self._stop, self.text()
        self.keeper.flush()
        self._clear_trouble()
        self._let_change(False)  # what is signed is what one saw when signing
        was = self.keeper.base(stop.card.id)
        self._kit.link.do(
            SignNote(appointment_id=stop.card.id, was=was, to=text),
            owner=self,
            done=partial(self._on_signed, stop),
            failed=partial(self._on_failed, stop.card.id),
        )

    def is_open(self) -> bool:
        """Tell whether there is a note that may still be changed."""
        return self._note is not None and self._note.signed_at is None

    def can_copy(self) -> bool:
        """Tell whether there is an earlier note, and this one may still be written."""
        note = self._note
        return note is not None and note.signed_at is None and note.before is not None

    @Slot()
    def copy_last(self) -> None:
        """Put what the note before says wherever nothing is written yet."""
        if self._stop is not None and self.can_copy():
            stop = self._stop.card.id
            ask, failed = partial(note_before, appointment_id=stop), partial(self._on_failed, stop)
            self._kit.link.ask(ask, owner=self, done=partial(self._copy, stop), failed=failed)

    @Slot()
    def draw(self) -> None:
        """Open the body chart."""
        if self.is_open():
            self.windows.draw(self.details.chart.chart, self.details.set_chart)

    def ask_phrases(self) -> None:
        """Ask for the studio's phrases."""
        self._kit.link.ask(phrases, owner=self, done=self._show_phrases, latest="phrases")

    def can_sign(self) -> bool:
        """Tell whether there is a note to sign."""
        note = self._note
        at_time = self._stop is not None and self._stop.card.state in _SIGNABLE
        return at_time and note is not None and note.signed_at is None

    def text(self) -> NoteText:
        """Return what stands in the fields."""
        parts = (self.fields[part].toPlainText() for part in PARTS)
        return note_text(parts, self.details.details())

    # Construction

    def _furnish(self) -> None:
        words = {
            "subjective": self.tr("Subjective"),
            "objective": self.tr("Objective"),
            "assessment": self.tr("Assessment"),
            "plan": self.tr("Plan"),
        }
        self.title = Label("", "heading", wrap=True)
        self.caption = Label("", "caption", wrap=True)
        self.form = Form()
        self.fields: dict[str, NoteField] = {}
        for part in PARTS:
            field = NoteField()
            field.setObjectName(f"note-{part}")
            field.installEventFilter(self)
            self.fields[part] = field
            self.form.add(part, words[part], field)
        self.trouble = Notice(self._kit.icons, tone="warning")
        icons = self._kit.icons
        self.mine = Button(icons, self.tr("Keep what I wrote"), size="small")
        self.theirs = Button(icons, self.tr("Take the other"), size="small")
        self.button = Button(icons, "", kind="primary", size="large")
        self.button.setObjectName("note-sign")
        self.details = DetailsForm(self._kit)
        self.time = TableTime(self._kit)
        self.addenda = Addenda(self._kit)
        self.tools = NoteTools(icons)
        shown = (self.title, self.caption, self.tools, self.form, self.details, self.time)
        for widget in (*shown, self.addenda, self.trouble, self.mine, self.theirs):
            self.add(widget)
        self.add_footer(self.button, 1)
        self._size_fields()
        self._clear_trouble()

    def _connect(self) -> None:
        self.tools.copy_wanted.connect(self.copy_last)
        self.tools.phrases_wanted.connect(self.windows.phrases)
        self.tools.plan_wanted.connect(self.windows.plan)
        self.tools.handout_wanted.connect(self.windows.handout)
        self.details.changed.connect(self._on_typed)
        self.details.chart_wanted.connect(self.draw)
        self.addenda.wanted.connect(self._add_addendum)
        for field in self.fields.values():
            field.textChanged.connect(self._on_typed)
        self.button.clicked.connect(self._on_button)
        self.mine.clicked.connect(self._keep_mine)
        self.theirs.clicked.connect(self._take_theirs)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.failed.connect(self._on_failed)

    # Slots

    @Slot()
    def _on_typed(self) -> None:
        if self._stop is not None and self._note is not None and not self._filling:
            self.keeper.write(self._stop.card.id, self.text())
            self._show_state()

    @Slot(str)
    def _add_addendum(self, text: str) -> None:
        if self._stop is not None:
            self._kit.link.do(
                AddAddendum(appointment_id=self._stop.card.id, text=text),
                owner=self,
                done=self._on_added,
                failed=self.addenda.refuse,
            )

    @Slot()
    def _on_button(self) -> None:
        if self._stop is not None and self._stop.card.state is State.ARRIVED:
            self.start_wanted.emit()
        else:
            self.sign()

    @Slot()
    def _keep_mine(self) -> None:
        if self._stop is not None:
            self._ask(self._stop, insist=True)

    @Slot()
    def _take_theirs(self) -> None:
        if self._stop is not None:
            self.keeper.forget(self._stop.card.id)
            self._ask(self._stop)

    @Slot(int)
    def _on_saved(self, appointment_id: int) -> None:
        if appointment_id == self._id(self._stop):
            self._clear_trouble()
            self._show_state()

    @Slot(int, object)
    def _on_failed(self, appointment_id: int, error: Exception) -> None:
        if appointment_id != self._id(self._stop):
            return
        if isinstance(error, Refused):
            fields = self.details.form.mark(by_field(error))
            said = " ".join(self.form.show_errors(fields))
        else:
            said = sentence(error, self._zone)
        self.trouble.setVisible(bool(said))
        if said:
            self.trouble.show_text(said, tone="warning")
        moved = isinstance(error, Stale)
        self.mine.setVisible(moved)
        self.theirs.setVisible(moved)
        self._show_state()

    # Answers from the desk

    def _show_note(self, insist: bool, note: Note) -> None:
        if note.appointment_id != self._id(self._stop):
            return
        if insist:
            self.keeper.insist(note)
        text = self.keeper.open(note)
        if self._note is None or not insist:
            self._note = note
        if text != self.text():
            self._fill(text)
        if not insist and text == note.text:
            self._clear_trouble()
        self._show_state()
        self._kit.register.refresh()  # now it can be signed

    def _show_phrases(self, rows: tuple[PhraseRow, ...]) -> None:
        for field in (*self.fields.values(), self.details.homework, self.addenda.field):
            field.set_phrases(rows)

    def _copy(self, appointment_id: int, before: NoteText) -> None:
        if appointment_id == self._id(self._stop) and self.is_open():
            self._fill(copied(before, self.text()))
            self._on_typed()

    def _on_added(self, outcome: object) -> None:
        self.addenda.clear()

    def _on_signed(self, stop: Stop, outcome: object) -> None:
        self.keeper.forget(stop.card.id)
        self._clear_trouble()
        if stop.card.state is State.IN_SESSION:
            self.finish_wanted.emit(stop)

    # Internal

    def _ask(self, stop: Stop, *, insist: bool = False) -> None:
        self._kit.link.ask(
            partial(session_note, appointment_id=stop.card.id),
            owner=self,
            done=partial(self._show_note, insist),
            latest="note",
        )

    def _fill(self, text: NoteText) -> None:
        self._filling = True
        for part in PARTS:
            if self.fields[part].toPlainText() != getattr(text, part):
                self.fields[part].setPlainText(getattr(text, part))
        if self.details.details() != text.details:
            self.details.show_details(text.details)
        self._filling = False

    def _let_change(self, open_: bool) -> None:
        for field in self.fields.values():
            field.setReadOnly(not open_)
        self.details.set_open(open_)

    def _show_state(self) -> None:
        note, stop = self._note, self._stop
        self._let_change(self.is_open())
        self.form.setVisible(stop is not None)
        self.details.setVisible(stop is not None)
        self.tools.setVisible(stop is not None)
        self.tools.phrases_button.setVisible(self.is_open())
        self.tools.plan_button.setVisible(self.windows.has_client())
        self.tools.handout_button.setVisible(self.windows.can_hand_out())
        plan = None if stop is None else stop.plan
        self.details.show_measures(() if plan is None else plan.measures)
        self.details.show_helped("" if plan is None else plan.helped)
        self.tools.copy_button.setVisible(self.can_copy())
        signed = note is not None and note.signed_at is not None
        self.addenda.setVisible(signed)
        self.addenda.show_added(() if note is None else note.addenda, self._zone)
        timed = stop is not None and stop.card.state in (State.IN_SESSION, State.TO_CHECK_OUT)
        self.time.show_note(note, self._zone, open_=timed)
        self.caption.setText(self._caption())
        state = None if stop is None else stop.card.state
        words = next_words(state, can_sign=self.can_sign())
        self.button.setVisible(bool(words))
        if words:
            self.button.set_text(words)
            self.button.set_key("" if state is State.ARRIVED else "Ctrl+Return")

    def _caption(self) -> str:
        note, stop = self._note, self._stop
        if stop is None:
            return self.tr("Choose a visit to read or write its note.")
        if note is None:
            return ""
        dirty = self.keeper.is_dirty(stop.card.id)
        return caption_of(note, self._zone, self._kit.clock.now(), dirty=dirty)

    def _clear_trouble(self) -> None:
        self.form.clear_errors()
        for widget in (self.trouble, self.mine, self.theirs):
            widget.hide()

    def _size_fields(self) -> None:
        for field in self.fields.values():
            field.setFixedHeight(self._kit.theme.px(64))

    def _id(self, stop: Stop | None) -> int:
        return 0 if stop is None else stop.card.id

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched in self.fields.values():
            self.keeper.flush()
        if _is_escape(event):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keeper.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "fields"):
            self._size_fields()


def _is_escape(event: QEvent) -> bool:
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
