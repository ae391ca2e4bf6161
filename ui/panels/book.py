"""Booking: who, what, with whom, when; the room and the price come by themselves."""

from dataclasses import replace
from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.appointments import Book
from frontdesk.commands.clients import AddClient
from frontdesk.errors import Reason, Refused
from frontdesk.queries.booking import BookingMenu, Offer, booking_menu, offer
from frontdesk.queries.clients import ClientHits, find_clients
from frontdesk.queries.openings import Opening, openings
from frontdesk.values.asked import Asked
from frontdesk.values.said import said_day, said_time
from frontdesk.values.text import new_id
from frontdesk.values.wanted import Wanted
from ui.format import day_short, money, phone, time_short
from ui.kit import Kit
from ui.panels.keeper import SlotKeeper
from ui.panels.openings import OpeningsCard
from ui.sentences import sentence
from ui.widgets.button import Button, IconButton
from ui.widgets.facts import Facts
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.pick import Choice, Pick
from ui.widgets.side_panel import SidePanel

_NEW = "new"
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
        self._kit = kit
        self._today = self._said_day = date.min
        self._wanted_therapist: int | None = None
        self._menu: BookingMenu | None = None
        self._offer: Offer | None = None
        self._weighed: Asked | None = None  # what the offer was asked for
        self._source = "phone"
        self._sending = False
        self._command_id = new_id()
        self._new_client: tuple[str, int] | None = None  # what was typed, its number once added
        self._keeper = SlotKeeper(kit.link, self)  # nobody else fills it in meanwhile
        self._fill()
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
        self._command_id = new_id()
        self._new_client = None
        self._offer = self._weighed = None
        self.client.clear()
        self.service.clear()
        self.therapist.clear()
        if client is not None:
            self.client.take(client)
        self._wanted_therapist = therapist
        self.day.setText(day_short(day) if day != today else self.tr("today"))
        self._said_day = day
        self.time.setText("" if at is None else time_short(at.time()))
        self.phone_row.hide()
        self.message.hide()
        self.openings.hide()
        self._show_offer(None)
        ask = partial(booking_menu, day=day)
        self._kit.link.ask(ask, owner=self, done=self._show_menu, latest="menu")
        (self.client if client is None else self.service).setFocus()

    # Construction

    def _fill(self) -> None:
        icons = self._kit.icons
        self.form = Form()
        self.client = Pick(self.tr("Client"), self.tr("Name or phone"), asks=True)
        self.new_phone = QLineEdit()
        self.service = Pick(self.tr("Service"), self.tr("deep 60, swedish, cupping …"))
        self.therapist = Pick(self.tr("Therapist"), self.tr("Name"))
        self.day = QLineEdit(placeholderText=self.tr("fri, 12/3, +4w"))
        self.time = QLineEdit(placeholderText=self.tr("3, 3:30pm"))
        self.form.add("client", self.tr("Client"), self.client)
        self.form.add("phone", self.tr("Phone of the new client"), self.new_phone)
        self.form.add("service", self.tr("Service and length"), self.service)
        self.form.add("therapist", self.tr("Therapist"), self.therapist)
        self.form.add_pair(
            ("day", self.tr("Day"), self.day), ("starts", self.tr("Time"), self.time)
        )
        self.phone_row = self.form.row("phone")
        self.facts = Facts()
        self.message = Notice(icons, "", tone="error")
        self.openings = OpeningsCard(icons)
        self.book = Button(icons, self.tr("Book"), kind="primary", key="Return", size="large")
        self.close_button = IconButton(icons, "close", self.tr("Close"), key="Esc")
        self.add(self._head())
        for widget in (self.form, self.facts, self.message, self.openings):
            self.add(widget)
        self.add_footer(self.book, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self.tr("New appointment"), "heading"), 1)
        row.addWidget(self.close_button)
        return head

    def _wire(self) -> None:
        self.client.typed.connect(self._find)
        self.client.picked.connect(self._on_client_picked)
        self.service.picked.connect(self._on_picked)
        self.therapist.picked.connect(self._on_picked)
        for line in (self.day, self.time, self.new_phone):
            line.returnPressed.connect(self._on_return)
        self.day.editingFinished.connect(self._read_day)
        self.time.textEdited.connect(self._on_time_edited)
        self.time.editingFinished.connect(self._weigh)
        self.openings.taken.connect(self._take_opening)
        self.book.clicked.connect(self._book)
        self.close_button.clicked.connect(self.closed)
        self._keeper.refused.connect(self._on_hold_refused)
        self._keeper.freed.connect(self._ask_again)

    # Slots

    @Slot(str)
    def _find(self, said: str) -> None:
        if said.strip():
            ask = partial(find_clients, said=said, limit=8)
            self._kit.link.ask(ask, owner=self, done=self._show_found, latest="client")

    @Slot(object)
    def _on_client_picked(self, key: object) -> None:
        is_new = key == _NEW
        typed = self.client.text()
        self.phone_row.setVisible(is_new)
        if is_new and any(letter.isdigit() for letter in typed):
            self.new_phone.setText(typed)
            self.client.clear()
            self.client.line.setPlaceholderText(self.tr("First and last name"))
        self._on_picked()

    @Slot()
    def _on_picked(self) -> None:
        self._read_day()
        (self._missing() or self.book).setFocus()
        self._weigh()

    @Slot()
    def _on_return(self) -> None:
        """Go on to what is missing; book when the offer on screen is for just this."""
        self._read_day()
        shown = self._offer if self._weighed == self._asked() else None
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

    @Slot()
    def _read_day(self) -> None:
        text = self.day.text().strip()
        if text in (day_short(self._said_day), self.tr("today")):
            return
        day = said_day(text, self._today)
        self.form.set_error("day", "" if day else self.tr("This is not a day."))
        if day is not None:
            self._said_day = day
            self.day.setText(day_short(day))
            self.looking_at.emit(day)
            self._weigh()

    @Slot()
    def _weigh(self) -> None:
        text = self.time.text().strip()
        wrong = bool(text) and said_time(text) is None
        self.form.set_error("starts", self.tr("This is not a time.") if wrong else "")
        self._ask_offer()
        self._look_ahead()

    @Slot(object)
    def _take_opening(self, opening: Opening) -> None:
        self._said_day = opening.day
        self.day.setText(day_short(opening.day))
        self.time.setText(time_short(opening.starts))
        self.therapist.choose(opening.therapist_id)
        self.looking_at.emit(opening.day)
        self._on_picked()

    @Slot()
    def _book(self) -> None:
        asked, missing = self._asked(), self._missing()
        if asked is None or missing is not None:
            (missing or self.time).setFocus()
            return
        if self.client.key() == _NEW and self._new_client is None:
            self._add_client()
            return
        self._send(asked)

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
        self._menu = menu
        choices = [
            Choice((row.id, option.minutes), f"{row.name} {option.minutes}", money(option.price))
            for row in menu.services
            for option in row.options
        ]
        self.service.set_choices(choices)
        self.therapist.set_choices([Choice(each.id, each.name) for each in menu.therapists])
        if self._wanted_therapist is not None:
            self.therapist.choose(self._wanted_therapist)
            self._wanted_therapist = None

    def _show_found(self, hits: ClientHits) -> None:
        choices = [Choice(hit.id, hit.name, phone(hit.phone)) for hit in hits.rows]
        typed = self.client.text().strip()
        if typed:
            words = self.tr("New client: {name}").format(name=typed)
            choices.append(Choice(_NEW, typed, words.removesuffix(typed).strip(": ")))
        self.client.set_choices(choices)

    def _show_offer(self, found: Offer | None) -> None:
        self._offer = found
        self.facts.setVisible(found is not None and found.room is not None)
        self.message.hide()
        self.book.set_text(self.tr("Book"))
        self._keeper.keep(self._weighed, () if found is None else found.reasons)
        if found is None:
            return
        facts = [(self.tr("Ends"), time_short(found.ends)), (self.tr("Price"), money(found.price))]
        if found.room is not None:
            why = sentence(Reason(found.room_reason or "first_free"))
            facts.insert(1, (self.tr("Room"), f"{found.room} ({why})"))
        self.facts.show_facts(facts)
        if found.reasons:
            self.message.show_text(sentence(Refused(found.reasons)), tone="error")
            self.message.show()
            self._look_ahead()

    def _show_openings(self, found: tuple[Opening, ...]) -> None:
        self.openings.show_openings(found, self._today)

    def _added(self, outcome: Outcome) -> None:
        self._new_client = (self.client.text(), outcome.params["client_id"])
        if (asked := self._asked()) is not None:
            self._send(asked)

    def _done(self, outcome: Outcome) -> None:
        self._sending = False
        self._keeper.taken()
        self.booked.emit(outcome)

    def _refused(self, error: Exception) -> None:
        self._sending = False
        self._command_id = new_id()  # whatever is sent next is another wish
        self.message.show_text(sentence(error), tone="error")
        self.message.show()
        fields = {"phone": self.new_phone, "first_name": self.client, "starts": self.time}
        reasons = error.reasons if isinstance(error, Refused) else ()
        wrong = next((fields[r.field] for r in reasons if r.field in fields), self.time)
        wrong.setFocus()
        if wrong is self.time:
            self.time.selectAll()

    # Internal

    def _ask_offer(self) -> None:
        asked = self._asked()
        if asked is not None and asked != self._weighed:
            self._weighed, self._offer = asked, None
            ask = partial(offer, asked=asked)
            self._kit.link.ask(ask, owner=self, done=self._show_offer, latest="offer")

    def _missing(self) -> QWidget | None:
        return next((field for field, done in self._fields() if not done), None)

    def _fields(self) -> list[tuple[QWidget, bool]]:
        fields: list[tuple[QWidget, bool]] = [(self.client, self.client.key() is not None)]
        if self.client.key() == _NEW or not self.phone_row.isHidden():
            fields.append((self.new_phone, bool(self.new_phone.text().strip())))
        fields += [
            (self.service, self.service.key() is not None),
            (self.therapist, self.therapist.key() is not None),
            (self.day, bool(self.day.text().strip())),
            (self.time, said_time(self.time.text()) is not None),
        ]
        return fields

    def _asked(self) -> Asked | None:
        service, therapist = self.service.key(), self.therapist.key()
        at = said_time(self.time.text())
        if not isinstance(service, tuple) or not isinstance(therapist, int) or at is None:
            return None
        at = time(at.hour, at.minute // 5 * 5)
        client = self.client.key()
        if self._new_client is not None:
            client = self._new_client[1]
        return Asked(
            service_id=service[0],
            minutes=service[1],
            therapist_id=therapist,
            day=self._said_day,
            starts=at,
            client_id=client if isinstance(client, int) else None,
        )

    def _look_ahead(self) -> None:
        service, therapist = self.service.key(), self.therapist.key()
        refused = self._offer is not None and bool(self._offer.reasons)
        if not isinstance(service, tuple) or (said_time(self.time.text()) and not refused):
            self.openings.hide()
            return
        client = self.client.key()
        wanted = Wanted(
            service_id=service[0],
            minutes=service[1],
            client_id=client if isinstance(client, int) else None,
            therapists=frozenset({therapist}) if isinstance(therapist, int) else frozenset(),
            from_day=max(self._said_day, self._today),
        )
        ask = partial(openings, wanted=wanted, limit=_OPENINGS)
        self._kit.link.ask(ask, owner=self, done=self._show_openings, latest="openings")

    def _add_client(self) -> None:
        first, _, last = self.client.text().strip().partition(" ")
        command = AddClient(first_name=first, last_name=last.strip(), phone=self.new_phone.text())
        self._kit.link.do(command, owner=self, done=self._added, failed=self._refused)

    def _send(self, asked: Asked) -> None:
        if self._sending:
            return
        self._sending = True  # the button stays, so that the focus does not wander off
        command = Book(
            id=self._command_id,
            client_id=asked.client_id,
            service_id=asked.service_id,
            minutes=asked.minutes,
            therapist_id=asked.therapist_id,
            day=asked.day,
            starts=asked.starts,
            source=self._source,
        )
        self._kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # a field or the button has done its part
        super().keyPressEvent(event)
