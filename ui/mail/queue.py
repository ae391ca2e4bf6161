"""Works the outbox off, outside the window's thread: one letter after the other.

A letter is taken in hand in the database first, then sent, then noted as sent: two stations
never send the same, and a window that dies between leaves it there to be tried again.
"""

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from frontdesk.changes import Outcome
from frontdesk.commands.mail import BeginMail, MailFailed, MailSent
from frontdesk.desk import Desk
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.messages.post import post
from frontdesk.queries.mail import NextMail, next_mail
from frontdesk.values.rights import Grant, Permission, grant
from ui.kit import Kit
from ui.lane import Answer, Lane
from ui.mail.secret import password
from ui.sentences import sentence

if TYPE_CHECKING:
    from frontdesk.messages.letter import Letter

_LATER = 5_000
_LONGEST = 3_600_000


class MailQueue(QObject):
    """Sends what is due.

    Signals:
        looked: a ``NextMail``: how many letters wait, and what is the matter.
        told: a sentence on what became of a letter, and its tone.
    """

    looked = Signal(object)
    told = Signal(str, str)
    _answered = Signal(object)  # emitted by the lane, delivered here

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._mail: int | None = None  # in hand
        self._sent: int | None = None  # the server has it, but that is not written down yet
        self._number = 0
        self._lane: Lane | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def look(self) -> None:
        """See what is to be sent; does nothing while nobody is signed in."""
        person = self._kit.link.person
        if person is None or grant(person.role, Permission.BOOK) is Grant.NO:
            return
        if self._sent is not None:
            self._note_sent()
            return
        self._kit.link.ask(
            next_mail, owner=self, done=self.take, failed=self._later, latest="next mail"
        )

    def take(self, found: NextMail) -> None:
        """Send what is due; one letter at a time, and none where the password is not known."""
        self.looked.emit(found)
        if self._mail is not None:
            return
        if found.stuck is not None:
            self._mail = found.stuck
            self._say_what_became(MailFailed(mail_id=found.stuck, code="mail_interrupted"))
        elif found.mail_id is not None and self.may_send(found):
            self._mail = found.mail_id
            begin = BeginMail(mail_id=found.mail_id)
            self._kit.link.do(begin, owner=self, done=self._begun, failed=self._later)
        elif found.seconds is not None:
            self._timer.start(min(round(found.seconds * 1000) + 50, _LONGEST))

    def may_send(self, found: NextMail) -> bool:
        """Tell whether this computer has what it needs to send."""
        return not found.user or password(self._kit.settings) is not None

    def close(self) -> None:
        """Wait for no server: a letter in hand is tried again later, and known by its name."""
        self._timer.stop()
        if self._lane is not None and self._mail is None:
            self._lane.close(drain=False)
        self._lane = None

    # Slots

    @Slot(object)
    def _deliver(self, answer: Answer) -> None:
        number = self._mail
        if number is None or answer.number != self._number:
            return
        if answer.error is None:
            self._sent = number
            self._note_sent()
            return
        self._say_what_became(_why(number, answer.error))
        if not isinstance(answer.error, StoreUnavailable):
            self._kit.link.crashed.emit(answer.error)

    # Answers from the desk

    def _begun(self, _outcome: Outcome) -> None:
        assert self._mail is not None
        job = partial(_letter, self._mail)
        self._kit.link.with_desk(job, owner=self, done=self._send, failed=self._unreadable)

    def _send(self, letter: "Letter") -> None:
        if self._lane is None:
            self._lane = Lane("mail", self._hand_over)
        self._number += 1
        secret = password(self._kit.settings) or ""
        self._lane.put(self._number, partial(post, letter, secret))

    def _unreadable(self, error: Exception) -> None:
        if self._mail is not None:
            code = error.reasons[0].code if isinstance(error, Refused) else "mail_broken"
            self._say_what_became(MailFailed(mail_id=self._mail, code=code, for_good=True))

    def _became(self, outcome: Outcome) -> None:
        self._mail = self._sent = None
        if outcome.code == "mail_sent":
            self.told.emit(sentence(outcome) + ".", "done")
        elif outcome.params["first"] or not outcome.params["again"]:
            why = StoreUnavailable(outcome.params["why"], **outcome.params["why_params"])
            self.told.emit(sentence(why), "warning")
        self.look()

    def _not_noted(self, error: Exception) -> None:
        """Keep at it: a letter of which nobody knows that it went out is sent twice."""
        if isinstance(error, StoreUnavailable):
            self._timer.start(_LATER)
            return
        self._sent = None
        self._later(error)

    def _later(self, _error: Exception) -> None:
        self._mail = None
        self._timer.start(_LATER)

    # Internal

    def _hand_over(self, answer: Answer) -> None:
        """Bring an answer from the lane into the window's thread; runs on the lane."""
        with suppress(RuntimeError):  # the window may be gone by now
            self._answered.emit(answer)

    def _note_sent(self) -> None:
        assert self._sent is not None
        command = MailSent(mail_id=self._sent)
        self._kit.link.do(command, owner=self, done=self._became, failed=self._not_noted)

    def _say_what_became(self, command: MailFailed) -> None:
        self._kit.link.do(command, owner=self, done=self._became, failed=self._later)


def _letter(number: int, desk: Desk) -> "Letter":
    return desk.letter(number)


def _why(number: int, error: Exception) -> MailFailed:
    """Return what is noted of a letter that did not go out."""
    if not isinstance(error, StoreUnavailable):
        return MailFailed(mail_id=number, code="mail_broken", for_good=True)
    params = dict(error.params)
    for_good = bool(params.pop("for_good", False))
    said = {name: str(value) for name, value in params.items()}
    return MailFailed(mail_id=number, code=error.code, params=said, for_good=for_good)
