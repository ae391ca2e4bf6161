"""Works the outbox off, outside the window's thread: one letter after the other.

Two stations never send the same, and what a window left behind when it died is tried again.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from frontdesk.changes import Outcome
from frontdesk.commands.mail import BeginMail, MailFailed, MailSent
from frontdesk.desk import Desk
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.messages.post import post
from frontdesk.queries.mail import NextMail, next_mail
from frontdesk.values.rights import Permission
from ui.kit import Kit
from ui.lane_queue import LaneQueue
from ui.mail.secret import password
from ui.sentences import sentence

if TYPE_CHECKING:
    from frontdesk.messages.letter import Letter


class MailQueue(LaneQueue[int]):
    """Sends what is due; ``looked`` brings a ``NextMail``."""

    lane_name = "mail"
    permission = Permission.BOOK

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(kit, parent)
        self._sent: int | None = None  # the server has it, but that is not written down yet

    def ask(self) -> None:
        """Ask for the letter that is due; one that went out is written down first."""
        if self._sent is not None:
            self._note_sent()
            return
        self._kit.link.ask(
            next_mail, owner=self, done=self.take, failed=self.later, latest="next mail"
        )

    def take(self, found: NextMail) -> None:
        """Send what is due; one letter at a time, and none where the password is not known."""
        self.looked.emit(found)
        if self._thing is not None:
            return
        if found.stuck is not None:
            self._thing = found.stuck
            self.note(MailFailed(mail_id=found.stuck, code="mail_interrupted"))
        elif found.mail_id is not None and self.may_send(found):
            self._thing = found.mail_id
            begin = BeginMail(mail_id=found.mail_id)
            self._kit.link.do(begin, owner=self, done=self._begun, failed=self.later)
        else:
            self.look_in(found.seconds)

    def may_send(self, found: NextMail) -> bool:
        """Tell whether this computer has what it needs to send."""
        return not found.user or password(self._kit.settings) is not None

    def close(self) -> None:
        """Wait for no server: a letter in hand is tried again later, and known by its name."""
        self._timer.stop()
        if self._lane is not None and self._thing is None:
            self._lane.close(drain=False)
        self._lane = None

    # What the lane has done

    def came_well(self, thing: int, value: object) -> None:
        """Write down that it went out."""
        self._sent = thing
        self._note_sent()

    def failure(self, thing: int, error: Exception) -> MailFailed:
        """Return what is noted of a letter that did not go out."""
        if not isinstance(error, StoreUnavailable):
            return MailFailed(mail_id=thing, code="mail_broken", for_good=True)
        params = dict(error.params)
        for_good = bool(params.pop("for_good", False))
        said = {name: str(value) for name, value in params.items()}
        return MailFailed(mail_id=thing, code=error.code, params=said, for_good=for_good)

    def became(self, outcome: Outcome) -> None:
        """Tell it, and go on to the next."""
        self._thing = self._sent = None
        if outcome.code == "mail_sent":
            self.told.emit(sentence(outcome) + ".", "done")
        else:
            self.tell_failure(outcome)
        self.look()

    # Answers from the desk

    def _begun(self, _outcome: Outcome) -> None:
        assert self._thing is not None
        job = partial(_letter, self._thing)
        self._kit.link.with_desk(job, owner=self, done=self._send, failed=self._unreadable)

    def _send(self, letter: "Letter") -> None:
        self.put(partial(post, letter, password(self._kit.settings) or ""))

    def _unreadable(self, error: Exception) -> None:
        if self._thing is not None:
            code = error.reasons[0].code if isinstance(error, Refused) else "mail_broken"
            self.note(MailFailed(mail_id=self._thing, code=code, for_good=True))

    def _not_noted(self, error: Exception) -> None:
        """Keep at it: a letter of which nobody knows that it went out is sent twice."""
        if isinstance(error, StoreUnavailable):
            self.look_later()
            return
        self._sent = None
        self.later(error)

    # Internal

    def _note_sent(self) -> None:
        assert self._sent is not None
        command = MailSent(mail_id=self._sent)
        self._kit.link.do(command, owner=self, done=self.became, failed=self._not_noted)


def _letter(number: int, desk: Desk) -> "Letter":
    return desk.letter(number)
