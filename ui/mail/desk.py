"""Keeps an eye on the outbox for the shell; what sends is loaded when something waits."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.errors import StoreUnavailable
from frontdesk.values.rights import Grant, Permission, grant
from ui.actions import Action
from ui.kit import Kit
from ui.sentences import sentence
from ui.status_line import StatusLine

if TYPE_CHECKING:
    from frontdesk.queries.mail import NextMail
    from ui.mail.queue import MailQueue


class MailDesk(QObject):
    """Has letters sent, tells at the foot of the window which are stuck, and shows them.

    Signals:
        told: a sentence on what became of a letter, and its tone.
    """

    told = Signal(str, str)

    def __init__(self, kit: Kit, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._status = status
        self._window = window
        self._queue: MailQueue | None = None
        status.mail_wanted.connect(self.open)
        kit.link.changed.connect(self._on_changed)
        for action in (
            Action(
                key="mail.open",
                title=self.tr("Letters by e-mail"),
                icon="mail",
                permission=Permission.BOOK,
                run=self.open,
            ),
            Action(
                key="mail.account",
                title=self.tr("E-mail of the studio…"),
                icon="mail",
                permission=Permission.MANAGE_STUDIO,
                run=self.set_up,
            ),
        ):
            kit.register.add(action, window)

    @Slot()
    def look(self) -> None:
        """See whether there is anything to send."""
        person = self._kit.link.person
        if person is None or grant(person.role, Permission.BOOK) is Grant.NO:
            self._status.show_mail(0, "")
            return
        from frontdesk.queries.mail import next_mail

        self._kit.link.ask(next_mail, owner=self, done=self._show, latest="mail")

    @Slot()
    def open(self) -> None:
        """Show what waits, what failed and why, what went out."""
        from ui.dialogs.outbox import OutboxDialog

        OutboxDialog(self._kit, self.queue(), self._window).open()

    @Slot()
    def set_up(self) -> None:
        """Say by which server letters go out."""
        from ui.dialogs.mail_account import MailAccountDialog

        MailAccountDialog(self._kit, self._window).open()

    def queue(self) -> "MailQueue":
        """Return what sends here."""
        if self._queue is None:
            from ui.mail.queue import MailQueue

            self._queue = MailQueue(self._kit, self)
            self._queue.looked.connect(self._tell)
            self._queue.told.connect(self.told)
        return self._queue

    @Slot()
    def close(self) -> None:
        """Send nothing more."""
        if self._queue is not None:
            self._queue.close()

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.SALES) or changes.touches(Topic.STUDIO):
            self.look()

    @Slot(object)
    def _tell(self, found: "NextMail") -> None:
        why = ""
        if found.trouble is not None and found.trouble.code is not None:
            why = sentence(StoreUnavailable(found.trouble.code, **found.trouble.params))
        elif found.waiting and not self.queue().may_send(found):
            why = sentence(StoreUnavailable("mail_no_password"))
        self._status.show_mail(found.waiting, why)

    # Answers from the desk

    def _show(self, found: "NextMail") -> None:
        if found.waiting:
            self.queue().take(found)
        else:
            self._status.show_mail(0, "")
