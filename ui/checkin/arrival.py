"""What is asked of whoever arrives: any change in health, the intake, what a member owes."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.commands.forms import AnswerHealth
from frontdesk.errors import Reason
from frontdesk.queries.day import Card as Appointment
from frontdesk.queries.forms import Asked, asked_at_arrival
from frontdesk.queries.member_notice import member_notices
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.state import State
from ui.format import day_dated
from ui.forms.starting import FormStarter
from ui.kit import Kit
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label

#: From here to there it is asked.
_ASKED = (State.ARRIVED, State.IN_SESSION)
_COMING = (State.BOOKED, State.CONFIRMED)


class ArrivalCard(Card):
    """One key says that nothing has changed; the answer can be another one later."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kit = kit
        self._card: Appointment | None = None
        self._asked: Asked | None = None
        self.starter = FormStarter(kit, self)
        self._build()
        self.hide()

    def show_card(self, card: Appointment | None) -> None:
        """Ask of ``card``; of a guest without a name, or one who has gone, nothing."""
        before, self._card = self._card, card
        if card is None or card.client_id is None or card.state not in (*_ASKED, *_COMING):
            self._asked = None
            self.hide()
            return
        if before is None or before.id != card.id:
            self._asked = None
            self.member.setText("")
            self.hide()
        query = partial(asked_at_arrival, appointment_id=card.id)
        self._kit.link.ask(query, owner=self, done=self._show, failed=self._refused, latest="asked")
        self._ask_member(card)

    def can_answer(self) -> bool:
        """Tell whether the question is open, or may be answered otherwise."""
        return self._asked is not None and self._card is not None and self._card.state in _ASKED

    def is_due(self) -> bool:
        """Tell whether the intake is to be filled in."""
        return self._asked is not None and self._asked.due

    @Slot()
    def no_change(self) -> None:
        """Nothing has changed."""
        self._answer(changed=False)

    @Slot()
    def some_change(self) -> None:
        """Something has; the therapist is told to ask."""
        self._answer(changed=True)

    @Slot()
    def hand_over(self) -> None:
        """Hand the screen over with the intake."""
        if self._card is not None and self._card.client_id is not None:
            self.starter.hand_over(self._card.client_id, self._card.client)

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.question = Label("", "strong", wrap=True)
        self.answer = Label("", "muted", wrap=True)
        self.same_button = Button(icons, self.tr("No change"), key="H")
        self.changed_button = Button(icons, self.tr("Something has"), key="Shift+H")
        self.due = Label("", "warning", wrap=True)
        self.over_button = Button(icons, self.tr("Hand the screen over…"), key="I")
        self.member = Label("", "warning", wrap=True)
        self.error = Label("", "error", wrap=True)
        self.same_button.clicked.connect(self.no_change)
        self.changed_button.clicked.connect(self.some_change)
        self.over_button.clicked.connect(self.hand_over)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.same_button)
        row.addWidget(self.changed_button)
        row.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.over_button)
        below.addStretch(1)
        for widget in (self.question, self.answer):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self.due)
        self.column.addLayout(below)
        self.column.addWidget(self.member)
        self.column.addWidget(self.error)

    # Answers from the desk

    def _show(self, asked: Asked | None) -> None:
        if self._card is None or asked is None or asked.appointment_id != self._card.id:
            return
        self._asked = asked
        here = self.can_answer()
        self.question.setText(self._question(asked))
        answers = {
            None: "",
            False: self.tr("No, nothing has changed."),
            True: self.tr("Yes: the therapist is told to ask."),
        }
        self.answer.setText(answers[asked.answered])
        self.question.setVisible(here)
        self.answer.setVisible(here and asked.answered is not None)
        self.same_button.setVisible(here and asked.answered is not False)
        self.changed_button.setVisible(here and asked.answered is not True)
        self.due.setVisible(asked.due)
        self.over_button.setVisible(asked.due)
        last = asked.last
        never = self.tr("Intake due: never filled in.")
        again = self.tr("Intake due: last signed on {day}.")
        self.due.setText(never if last is None else again.format(day=day_dated(last)))
        self.error.hide()
        self._show_or_hide()
        self._kit.register.refresh()

    def _show_member(self, notices: tuple[Reason, ...]) -> None:
        self.member.setText("\n".join(sentence(each) for each in notices))
        self._show_or_hide()

    def _refused(self, error: Exception) -> None:
        self.error.setText(sentence(error))
        self.error.show()

    # Internal

    def _ask_member(self, card: Appointment) -> None:
        person = self._kit.link.person
        if person is not None and grant(person.role, Permission.TAKE_PAYMENT) is not Grant.NO:
            query = partial(member_notices, appointment_id=card.id)
            self._kit.link.ask(query, owner=self, done=self._show_member, latest="member")

    def _show_or_hide(self) -> None:
        self.member.setVisible(bool(self.member.text()))
        asks = self.can_answer() or self.is_due()
        self.setVisible(self._card is not None and (asks or bool(self.member.text())))

    def _question(self, asked: Asked) -> str:
        if asked.since is None:
            return self.tr("Any change in health lately?")
        return self.tr("Any change in health since {day}?").format(day=day_dated(asked.since))

    def _answer(self, *, changed: bool) -> None:
        if self._card is not None and self.can_answer():
            command = AnswerHealth(appointment_id=self._card.id, changed=changed)
            self._kit.link.do(command, owner=self, failed=self._refused)
