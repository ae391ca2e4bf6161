"""The selected appointment: who, what, what to mind, and the next step."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.day import Card as Appointment
from frontdesk.values.state import CLAIMING, MOVABLE, NEXT, STEP, State
from ui.calendar.words import guest, is_veiled
from ui.format import ago, day_near, money, phone, span
from ui.kit import Kit
from ui.panels.add_on_box import AddOnBox
from ui.panels.reach import ReachChoice
from ui.policy_words import reason_words
from ui.states import may_step, state_word, step_word
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.facts import Facts
from ui.widgets.label import Label
from ui.widgets.notice import Notice


class VisitPanel(Card):
    """Shows one appointment; ``movable`` when it can be moved where the panel stands.

    Signals:
        step_wanted: the next step is to be taken.
        cancel_wanted: it is to be cancelled.
        restore_wanted: it is to be put back on the calendar.
        no_show_wanted: the client has not come.
        opened_client: id of the client, whose card is wanted.
        name_wanted: it is to be said who the walk-in is.
    """

    step_wanted = Signal()
    cancel_wanted = Signal()
    restore_wanted = Signal()
    no_show_wanted = Signal()
    opened_client = Signal(int)
    name_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None, *, movable: bool = True) -> None:
        super().__init__(parent=parent)
        self._kit = kit
        self._movable = movable
        self._client_id: int | None = None
        self._build()
        self._connect()

    def show_appointment(self, card: Appointment, therapist: str, today: date) -> None:
        """Show ``card``, which is with ``therapist``."""
        self._client_id = card.client_id
        mine = not is_veiled(card)
        self.name.setText(guest(card))
        self.below.setText(self._below(card))
        self.chip.show_fact(self._state(card), card.state)
        self.alert.setVisible(card.alert is not None)
        if card.alert is not None:
            self.alert.show_text(" · ".join(card.minded or (card.alert,)), tone="warning")
        self.facts.show_facts(self._facts(card, therapist, today), strong={self.tr("Service")})
        step = STEP.get(card.state)
        person = self._kit.link.person
        may = person is not None and may_step(card.state, person.role)
        self.step.setVisible(may and mine)
        if step is not None:
            self.step.set_text(step_word(step))
        missable = State.NO_SHOW in NEXT[card.state] and card.placement.day <= today
        self.cancel.setVisible(State.CANCELLED in NEXT[card.state] and mine)
        self.no_show.setVisible(missable and mine)
        self.restore.setVisible(card.state in (State.CANCELLED, State.NO_SHOW) and mine)
        self.client.setVisible(card.client_id is not None)
        nameless = card.client_id is None and bool(card.client)
        self.name_it.setVisible(nameless and card.state in CLAIMING)
        self.hint.setVisible(self._movable and card.state in MOVABLE and mine)
        self.reach.show_card(card)
        self.add_ons.show_appointment(card.id, open_=card.state in CLAIMING and mine)

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.name = Label("", "heading", wrap=True)
        self.below = Label("", "caption", wrap=True)
        self.chip = Chip(icons)
        self.alert = Notice(icons, "", tone="warning")
        self.facts = Facts()
        self.step = Button(icons, "", kind="primary", key="Return")
        self.cancel = Button(icons, self.tr("Cancel"), key="X")
        self.no_show = Button(icons, self.tr("No-show"), key="N")
        self.restore = Button(icons, self.tr("Put back"), kind="primary")
        self.client = Button(icons, self.tr("Client's card"), kind="quiet", icon="user")
        self.name_it = Button(icons, self.tr("Say who it is"), kind="quiet", icon="user-plus")
        self.reach = ReachChoice()
        self.add_ons = AddOnBox(self._kit)
        self.hint = Label(
            self.tr("Drag it, or Alt and the arrow keys, to move it."), "small", wrap=True
        )
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self.below)
        head.addLayout(names, 1)
        head.addWidget(self.chip)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((first, (self.step, self.restore)), (second, self._second())):
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        self.column.addLayout(head)
        for widget in (self.alert, self.facts):
            self.column.addWidget(widget)
        self.column.addSpacing(4)
        self.column.addLayout(first)
        self.column.addLayout(second)
        self.column.addWidget(self.reach)
        self.column.addWidget(self.add_ons)
        for quiet in (self.client, self.name_it):
            self.column.addWidget(quiet, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.hint)

    def _second(self) -> tuple[QWidget, ...]:
        return (self.cancel, self.no_show)

    def _connect(self) -> None:
        self.step.clicked.connect(self.step_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.no_show.clicked.connect(self.no_show_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.client.clicked.connect(self._on_client)
        self.name_it.clicked.connect(self.name_wanted)

    # Slots

    def _on_client(self) -> None:
        if self._client_id is not None:
            self.opened_client.emit(self._client_id)

    # Internal

    def _below(self, card: Appointment) -> str:
        parts = [phone(card.phone)] if card.phone else []
        if card.first_visit:
            parts.append(self.tr("first visit"))
        if card.member:
            parts.append(self.tr("member"))
        return " · ".join(parts)

    def _state(self, card: Appointment) -> str:
        return state_word(card.state)

    def _facts(self, card: Appointment, therapist: str, today: date) -> list[tuple[str, str]]:
        place = card.placement
        when = f"{day_near(place.day, today)} {span(place.starts, card.ends)}"
        room = card.room or self.tr("none", "room")
        if card.turnover:
            room = self.tr("{room} + {minutes} min turnover").format(
                room=room, minutes=card.turnover
            )
        if is_veiled(card):
            return [
                (self.tr("When"), when[:1].upper() + when[1:]),
                (self.tr("Therapist"), therapist),
                (self.tr("Room"), room),
            ]
        facts = [
            (self.tr("Service"), f"{card.service} {place.minutes}"),
            (self.tr("When"), when[:1].upper() + when[1:]),
            (self.tr("Therapist"), therapist),
            (self.tr("Room"), room),
            (self.tr("Price"), money(card.price)),
        ]
        if card.partners:
            facts.insert(1, (self.tr("Together with"), ", ".join(card.partners)))
        if card.preferences:
            facts.append((self.tr("Prefers"), card.preferences))
        if card.note:
            facts.append((self.tr("Note"), card.note))
        if card.message_at is not None and card.state is State.BOOKED:
            left = ago(card.message_at, self._kit.clock.now())
            facts.append((self.tr("Message left"), left))
        if card.reason and card.state in (State.CANCELLED, State.NO_SHOW):
            facts.append((self.tr("Reason"), reason_words(card.reason)))
        if card.fee:
            waived = card.fee_waived
            words = self.tr("waived: {reason}").format(reason=waived) if waived else ""
            facts.append((self.tr("Fee"), f"{money(card.fee)} {words or self.tr('to take')}"))
        return facts
