"""Booking: who, what, with whom, when; the rooms and the price come by themselves."""

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.queries.booking import BookingMenu, Offer, booking_menu, offer
from frontdesk.queries.openings import Opening, openings
from frontdesk.queries.together import TogetherOpening, party_offer, party_openings
from frontdesk.values.asked import Asked
from frontdesk.values.party import Party, PartyAnswer
from frontdesk.values.said import said_time
from ui.kit import Kit
from ui.panels.book_beside import BesideButton
from ui.panels.book_deposit import DepositButton
from ui.panels.book_fields import NEW, BookFields
from ui.panels.book_party import party_of, wish_of
from ui.panels.book_sender import BookSender
from ui.panels.health_said import HealthSaid
from ui.panels.keeper import SlotKeeper
from ui.panels.more_guests import MoreGuests
from ui.panels.offer_facts import facts_of
from ui.panels.openings import OpeningsCard
from ui.sentences import sentence
from ui.widgets.button import Button, IconButton
from ui.widgets.facts import Facts
from ui.widgets.flow import Flow
from ui.widgets.in_sight import InSight
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.pick import Choice
from ui.widgets.side_panel import SidePanel

#: So many openings are offered.
_OPENINGS = 3


class BookPanel(SidePanel):
    """Asks what is missing, in the order in which a caller says it.

    Signals:
        booked: Outcome; the appointment stands.
        closed: the panel is no longer wanted.
        looking_at: the day that was said, so that the calendar can show it.
    """

    booked = Signal(object)
    closed = Signal()
    looking_at = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(look="surface", parent=parent)
        self.setAccessibleName(self.tr("New appointment"))
        self._kit = kit
        self._today = date.min
        self._wanted_therapist: int | None = None
        self._offer: Offer | PartyAnswer | None = None
        self._weighed: Asked | Party | None = None  # what the offer was asked for
        self._repeats = False
        self._keeper = SlotKeeper(kit.link, self)  # nobody else fills it in meanwhile
        self._fill()
        self._sight = InSight(self.content)
        self._wire()

    def begin(
        self,
        today: date,
        day: date,
        therapist: int | None = None,
        at: datetime | None = None,
        client: Choice | None = None,
    ) -> None:
        """Open for a new booking; what is known already is filled in."""
        self._today = today
        self.booker.begin()
        self.deposit.begin()
        self._offer = self._weighed = None
        self._repeats = False
        self.form.begin(today, day, None if at is None else at.time(), client)
        self.more.clear()
        self._wanted_therapist = therapist
        self.message.hide()
        self.openings.hide()
        self.health.forget()
        self._show_offer(None)
        self._kit.link.ask(
            partial(booking_menu, day=day), owner=self, done=self._show_menu, latest="menu"
        )
        (self.client if client is None else self.service).setFocus()

    # Construction

    def _fill(self) -> None:
        icons = self._kit.icons
        self.form = BookFields(self._kit)
        self.client, self.new_phone = self.form.client, self.form.new_phone
        self.service, self.therapist = self.form.service, self.form.therapist
        self.day, self.time = self.form.day, self.form.time
        self.more = MoreGuests(self._kit)
        self.repeat = Button(icons, self.tr("Repeat"), key="Alt+R")
        self.facts = Facts()
        self.message = Notice(icons, "", tone="error")
        self.beside = BesideButton(self._kit, self, self._besides)
        self.health = HealthSaid(self._kit)
        self.openings = OpeningsCard(icons)
        self.book = Button(icons, self.tr("Book"), kind="primary", key="Return", size="large")
        self.close_button = IconButton(icons, "close", self.tr("Close"), key="Esc")
        answers = (self.facts, self.message, self.beside, self.health)  # below what was asked
        for widget in (self._head(), self.form, self.more, *answers, self._extras()):
            self.add(widget)
        self.booker = BookSender(self._kit, self.form, self.more, self.health, self)
        self.deposit = DepositButton(self._kit, self)
        self.add(self.openings)
        self.add_footer(self.deposit)
        self.add_footer(self.book, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self.tr("New appointment"), "heading"), 1)
        row.addWidget(self.close_button)
        return head

    def _extras(self) -> QWidget:
        extras = QWidget()
        row = Flow(extras, spacing=6)
        for button in (self.more.add_one, self.repeat, self.more.add_then, self.more.add_hands):
            row.addWidget(button)
        return extras

    def _wire(self) -> None:
        self._sight.watch(self.form)
        self.client.picked.connect(self._on_client_picked)
        for said in (self.service.picked, self.therapist.picked, self.health.passed):
            said.connect(self._on_picked)
        for line in (self.day, self.time, self.new_phone):
            line.returnPressed.connect(self._on_return)
        self.day.editingFinished.connect(self.form.read_day)
        self.form.day_said.connect(self._on_day_said)
        self.time.textEdited.connect(self._on_time_edited)
        self.time.editingFinished.connect(self._weigh)
        self.more.changed.connect(self._on_more)
        self.more.filled.connect(self._on_more_filled)
        self.repeat.clicked.connect(self._repeat)
        self.more.bind_keys(self, repeat=self._repeat)
        self.openings.taken.connect(self._take_opening)
        self.beside.done.connect(self.booker.done)
        self.booker.booked.connect(self._done)
        self.booker.added.connect(self._go_on)
        self.booker.refused.connect(self._refused)
        self.deposit.wanted.connect(self._book)
        self.book.clicked.connect(self._book_alone)
        self.close_button.clicked.connect(self.closed)
        self._keeper.refused.connect(self._on_hold_refused)
        self._keeper.freed.connect(self._ask_again)

    # Slots

    @Slot(object)
    def _on_client_picked(self, key: object) -> None:
        self.form.ask_phone(key == NEW)
        self._on_picked()

    @Slot()
    def _on_picked(self) -> None:
        self.form.read_day()
        (self._missing() or self.book).setFocus()
        self._weigh()

    @Slot()
    def _on_more(self) -> None:
        self._sight.watch(self.more)
        self._weigh()

    @Slot()
    def _on_more_filled(self) -> None:
        (self.more.missing() or self._missing() or self.book).setFocus()
        self._weigh()

    @Slot()
    def _on_return(self) -> None:
        """Go on to what is missing; book when the offer on screen is for just this."""
        self.form.read_day()
        shown = self._offer if self._weighed == self._wished() else None
        if shown is None or self._missing() is not None:
            self._on_picked()
        elif shown.reasons:
            self.time.setFocus()
            self.time.selectAll()  # another time can be typed at once
        else:
            self._book()

    @Slot()
    def _on_time_edited(self) -> None:
        if said_time(self.time.text()) is not None:
            self._ask_offer()

    @Slot(object)
    def _on_day_said(self, day: date) -> None:
        self.looking_at.emit(day)
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        self.form.check_time()
        self._ask_offer()
        self._look_ahead()

    @Slot(object)
    def _take_opening(self, opening: Opening | TogetherOpening) -> None:
        self.form.put(opening.day, opening.starts)
        if isinstance(opening, Opening):
            self.therapist.choose(opening.therapist_id)
        else:
            self.therapist.choose(opening.party.guests[0].therapist_id)
            self.more.take(opening.party)
        self.looking_at.emit(opening.day)
        self._on_picked()

    @Slot()
    def _book_alone(self) -> None:
        self.deposit.begin()
        self._book()

    @Slot()
    def _book(self) -> None:
        self._repeats = False
        self._go_on()

    @Slot()
    def _repeat(self) -> None:
        """Look through the dates of a series, once all is said."""
        self._repeats = True
        self.deposit.begin()
        self._go_on()

    @Slot(object)
    def _on_hold_refused(self, error: Exception) -> None:
        if isinstance(error, Refused) and self._offer is not None:
            self._show_offer(replace(self._offer, reasons=error.reasons))

    @Slot()
    def _ask_again(self) -> None:
        self._weighed = None
        self._ask_offer()

    # Answers from the desk

    def _show_menu(self, menu: BookingMenu) -> None:
        self.form.set_menu(menu)
        self.more.set_menu(menu)
        if self._wanted_therapist is not None:
            self.therapist.choose(self._wanted_therapist)
            self._wanted_therapist = None
        elif len(menu.therapists) == 1 and not self.therapist.text():
            self.therapist.choose(menu.therapists[0].id)  # there is nobody else to ask for

    def _show_offer(self, found: Offer | PartyAnswer | None) -> None:
        self._offer = found
        facts = [] if found is None else facts_of(found)
        self.facts.setVisible(bool(facts))
        self.message.hide()
        self.book.set_text(self.tr("Book"))
        self._keeper.keep(self._weighed, () if found is None else found.reasons)
        self.facts.show_facts(facts)
        self.beside.show_for(
            () if found is None else found.reasons, alone=isinstance(self._weighed, Asked)
        )
        self.health.show_offer(found, self._weighed)
        self.deposit.show_for(found)
        if found is not None and found.reasons:
            self._say_no(Refused(found.reasons))
            self._look_ahead()
        elif found is not None:
            self._sight.answer(self.facts)

    def _show_openings(self, found: tuple[Opening | TogetherOpening, ...]) -> None:
        self.openings.show_openings(found, self._today)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        self._keeper.taken()
        self.deposit.ask(outcome, self.client.text(), self.form.client_id())
        self.booked.emit(outcome)  # the form may be another's from here on

    @Slot(object)
    def _refused(self, error: Exception) -> None:
        fields = {"phone": self.new_phone, "first_name": self.client, "starts": self.time}
        reasons = error.reasons if isinstance(error, Refused) else ()
        wrong = next((fields[r.field] for r in reasons if r.field in fields), self.time)
        wrong.setFocus()
        if wrong is self.time:
            self.time.selectAll()
        self._say_no(error)

    # Internal

    def _say_no(self, error: Exception) -> None:
        self.message.show_text(sentence(error), tone="error")
        self.message.show()
        self._sight.answer(self.message)

    def _missing(self) -> QWidget | None:
        return self.form.missing() or self.more.missing()

    def _wished(self) -> Asked | Party | None:
        """Return what would be booked: one guest, or several who come together."""
        asked = self.form.asked()
        if asked is None or not self.more.any:
            return self.health.weighed(asked)
        return self.health.weighed(party_of(asked, self.more, self.client.text()))

    def _ask_offer(self) -> None:
        wished = self._wished()
        if wished is None or wished == self._weighed:
            return
        self._weighed, self._offer = wished, None
        if isinstance(wished, Party):
            together = partial(party_offer, party=wished)
            self._kit.link.ask(together, owner=self, done=self._show_offer, latest="offer")
        else:
            alone = partial(offer, asked=wished)
            self._kit.link.ask(alone, owner=self, done=self._show_offer, latest="offer")

    def _look_ahead(self) -> None:
        wanted = self.form.wanted()
        refused = self._offer is not None and bool(self._offer.reasons)
        if wanted is None or (said_time(self.time.text()) and not refused):
            self.openings.hide()
            return
        if self.more.any:
            wish = wish_of(wanted, self.more)
            if wish is not None:
                several = partial(party_openings, wish=wish, limit=_OPENINGS)
                self._kit.link.ask(several, owner=self, done=self._show_openings, latest="openings")
            return
        ask = partial(openings, wanted=wanted, limit=_OPENINGS)
        self._kit.link.ask(ask, owner=self, done=self._show_openings, latest="openings")

    def _go_on(self) -> None:
        """Ask for what is missing, add a new client, then book or look through the series."""
        wished, missing = self._wished(), self._missing()
        if wished is None or missing is not None:
            (missing or self.time).setFocus()
        elif self._repeats:
            self.booker.repeat(wished, self._today)
        else:
            self.booker.book(wished)

    def _besides(self) -> Command | None:
        """Return what would be booked beside another; what is missing has the focus first."""
        wished, missing = self._wished(), self._missing()
        if wished is None or missing is not None:
            (missing or self.time).setFocus()
            return None
        return self.booker.command(wished)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # a field or the button has done its part
        super().keyPressEvent(event)
