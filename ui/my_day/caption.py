"""What stands above and below a note: who can open it, whether it is safe, what is next."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.notes import Note
from frontdesk.values.state import State
from frontdesk.values.wall import local
from ui.format import day_near, time_short
from ui.states import step_word


def caption_of(note: Note, zone: ZoneInfo, now: datetime, *, dirty: bool) -> str:
    """Return what is to be known of a note at a glance."""
    if note.signed_at is not None:
        at = local(zone, note.signed_at)
        when = f"{day_near(at.date(), local(zone, now).date())}, {time_short(at.time())}"
        return _tr("Signed {when}. It stands as it is.").format(when=when)
    if dirty:
        return _tr("Yours: whoever else reads it says why, and you are told. Not saved yet …")
    return _tr("Yours: whoever else reads it says why, and you are told. Saved as you type.")


def next_words(state: State | None, *, can_sign: bool) -> str:
    """Return what the button at the foot does; empty when there is nothing to do."""
    if state is State.ARRIVED:
        return step_word(State.IN_SESSION)
    if not can_sign:
        return ""
    if state is State.IN_SESSION:
        return _tr("Sign note and finish session")
    return _tr("Sign note")


def _tr(text: str) -> str:
    return QCoreApplication.translate("note", text)
