"""Keeps what is being written safe: sends it a moment after the last key, and on leaving.

keeper.open(note)                  what is to be shown: the desk's text, or an unsaved draft
keeper.write(appointment, text)    something was typed
keeper.flush()                     send now: another row, another page, another person, the end
"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from frontdesk.commands.notes import SaveNote
from frontdesk.errors import Stale, StoreUnavailable
from frontdesk.queries.notes import Note
from frontdesk.values.note import NoteText
from ui.link import DeskLink

_PAUSE = 900
_AGAIN = 4000
Key = tuple[int, int]  # person, appointment


@dataclass(slots=True)
class _Draft:
    """A note in work: what the desk has confirmed, what was sent to it, what stands here."""

    confirmed: NoteText
    sent: NoteText
    text: NoteText
    stuck: bool = False
    moved_on: bool = False


class NoteKeeper(QObject):
    """Saves notes; nobody's draft is shown to or sent for anybody else.

    Signals:
        saved: appointment id; all that was written so far is safe.
        failed: appointment id and the error; the text is kept here.
    """

    saved = Signal(int)
    failed = Signal(int, object)

    def __init__(self, link: DeskLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._drafts: dict[Key, _Draft] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.flush)

    def open(self, note: Note) -> NoteText:
        """Take over what the desk holds; return what is to be shown."""
        key = self._key(note.appointment_id)
        draft = self._drafts.get(key)
        if draft is None or note.signed_at is not None or not self.is_dirty(note.appointment_id):
            self._drafts[key] = _Draft(note.text, note.text, note.text)
            return note.text
        return draft.text

    def write(self, appointment_id: int, text: NoteText) -> None:
        """Remember what stands in the fields, and save it soon."""
        draft = self._drafts.get(self._key(appointment_id))
        if draft is not None and draft.text != text:
            draft.text = text
            draft.stuck = draft.moved_on
            self._soon.start(_PAUSE)

    def is_dirty(self, appointment_id: int) -> bool:
        """Tell whether something is not safe yet."""
        draft = self._drafts.get(self._key(appointment_id))
        return draft is not None and draft.text != draft.confirmed

    def base(self, appointment_id: int) -> NoteText:
        """Return what the desk will hold once it has done what it was sent."""
        draft = self._drafts.get(self._key(appointment_id))
        return NoteText() if draft is None else draft.sent

    def insist(self, note: Note) -> None:
        """Write one's own text over what somebody else wrote meanwhile, having seen it."""
        draft = self._drafts.get(self._key(note.appointment_id))
        if draft is not None:
            draft.confirmed = draft.sent = note.text
            draft.stuck = draft.moved_on = False
            self.flush()

    def forget(self, appointment_id: int) -> None:
        """Let go of what was written here: it is signed, or given up for the desk's."""
        self._drafts.pop(self._key(appointment_id), None)

    @Slot()
    def flush(self) -> None:
        """Send all that is not sent yet."""
        self._soon.stop()
        for key, draft in self._drafts.items():
            if key[0] == self._person() and draft.text != draft.sent and not draft.stuck:
                self._send(key, draft)

    # Answers from the desk

    def _on_saved(self, key: Key, text: NoteText, outcome: object) -> None:
        draft = self._drafts.get(key)
        if draft is None:
            return
        draft.confirmed = text
        if draft.text == text:
            self.saved.emit(key[1])

    def _on_failed(self, key: Key, error: Exception) -> None:
        draft = self._drafts.get(key)
        if draft is None:
            return
        draft.sent = draft.confirmed
        if isinstance(error, StoreUnavailable):
            self._soon.start(_AGAIN)
        else:
            draft.stuck = True
            draft.moved_on = isinstance(error, Stale)
        self.failed.emit(key[1], error)

    # Internal

    def _send(self, key: Key, draft: _Draft) -> None:
        was, draft.sent = draft.sent, draft.text
        self._link.do(
            SaveNote(appointment_id=key[1], was=was, to=draft.text),
            owner=self,
            done=partial(self._on_saved, key, draft.text),
            failed=partial(self._on_failed, key),
        )

    def _key(self, appointment_id: int) -> Key:
        return self._person(), appointment_id

    def _person(self) -> int:
        person = self._link.person
        return 0 if person is None else person.id
