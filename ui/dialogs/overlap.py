"""Two at once on purpose: what stands there is named, and a reason asked for.

Who may not decide it alone names an owner or a manager, who agrees at the same desk.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.newcomers import BookNewcomer
from frontdesk.errors import Reason, Refused
from frontdesk.queries.seconds import Agreeing, who_may_agree
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.second import Second
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.pages.sign_in import role_word
from ui.sentences import sentence
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.pick import Choice, Pick

Beside = Book | Move | BookNewcomer


class OverlapDialog(Dialog):
    """Asks why a booking or a move may lie beside what stands there; Enter has it so.

    Signals:
        put: Outcome; it lies there.
    """

    put = Signal(object)

    def __init__(
        self,
        kit: Kit,
        command: Beside,
        reasons: Sequence[Reason],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Put it beside the other?"))
        self.title.setText(self.windowTitle())
        self._command = command
        self.taken = Label(sentence(Refused(reasons)), wrap=True)
        person = kit.link.person
        alone = person is None or grant(person.role, Permission.OVERLAP) is not Grant.SECOND
        self._fill(alone=alone)
        self._wire()
        self.reason.setFocus()
        if not alone:
            ask = partial(who_may_agree, permission=Permission.OVERLAP)
            kit.link.ask(ask, owner=self, done=self._show_seconds)

    # Construction

    def _fill(self, *, alone: bool) -> None:
        self.reason = QLineEdit(placeholderText=self.tr("A student helps, two at one table …"))
        self.reason.setMaxLength(120)
        self.form = Form()
        self.form.add("overlap", self.tr("Why both at once"), self.reason)
        self.second = None if alone else Pick(self.tr("Who agrees"), self.tr("Name"))
        if self.second is not None:
            words = self.tr("Who agrees, here at the desk (owner or manager)")
            self.form.add("second", words, self.second)
        self.column.addWidget(self.taken)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.leave = self.add_button(self.tr("Leave it"), key="Esc")
        self.beside = self.add_button(self.tr("Put it beside"), kind="primary", key="Return")
        self.fit(460, 250 if alone else 330)

    def _wire(self) -> None:
        self.leave.clicked.connect(self.reject)
        self.beside.clicked.connect(self._send)

    # Slots

    @Slot()
    def _send(self) -> None:
        reason, second = self.reason.text().strip(), self._agreeing()
        missing = {}
        if len(reason) < 3:
            missing["overlap"] = sentence(Reason("reason_missing"))
        if self.second is not None and second is None:
            missing["second"] = sentence(Reason("second_missing"))
        self.form.clear_errors()
        if missing:
            self.form.show_errors(missing)
            return
        self.beside.setEnabled(False)
        command = _beside(self._command, reason, second)
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Answers from the desk

    def _show_seconds(self, found: tuple[Agreeing, ...]) -> None:
        if self.second is not None:
            choices = [Choice(each.id, each.name, role_word(each.role)) for each in found]
            self.second.set_choices(choices)

    def _done(self, outcome: Outcome) -> None:
        self.put.emit(outcome)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.beside.setEnabled(True)
        self.refuse(error)

    # Internal

    def _agreeing(self) -> Second | None:
        key = None if self.second is None else self.second.key()
        return Second(key) if isinstance(key, int) else None


def _beside(command: Beside, reason: str, second: Second | None) -> Beside:
    number = new_id()
    if not isinstance(command, BookNewcomer):
        return replace(command, id=number, overlap=reason, second=second)
    visit = command.visit
    assert isinstance(visit, Book)  # several guests find their own places
    visit = replace(visit, id=number, overlap=reason, second=second)
    return replace(command, id=number, visit=visit)
