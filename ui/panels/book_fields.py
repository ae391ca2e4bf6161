"""The fields of a booking: who, what, with whom, when; what is missing, what is asked for."""

from datetime import date, time
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.queries.booking import BookingMenu
from frontdesk.queries.clients import ClientHits, find_clients
from frontdesk.values.asked import Asked
from frontdesk.values.said import said_day, said_time
from frontdesk.values.span import GRID
from frontdesk.values.wanted import Wanted
from ui.format import day_short, money, phone, time_short
from ui.kit import Kit
from ui.widgets.form import Form
from ui.widgets.pick import Choice, Pick
from ui.widgets.typed_line import TypedLine

#: The key of a client who is not there yet.
NEW = "new"


class BookFields(Form):
    """What is typed, in the order in which a caller says it.

    Signals:
        day_said: the day that was typed.
    """

    day_said = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._today = self.said_day = date.min
        self._second: tuple[date, time] | None = None  # that was clicked, of an hour that is twice
        self.added: tuple[str, int] | None = None  # what was typed, the client's number once added
        self.client = Pick(self.tr("Client"), self.tr("Name or phone"), asks=True)
        self.new_phone = QLineEdit()
        self.service = Pick(self.tr("Service"), self.tr("deep 60, swedish, cupping …"))
        self.therapist = Pick(self.tr("Therapist"), self.tr("Name"))
        self.day = QLineEdit(placeholderText=self.tr("fri, 12/3, +4w"))
        self.time = TypedLine()
        self.time.setPlaceholderText(self.tr("3, 3:30pm"))
        self.add("client", self.tr("Client"), self.client)
        hint = self.tr("optional")
        self.add("phone", self.tr("Phone of the new client"), self.new_phone, hint=hint)
        self.add("service", self.tr("Service and length"), self.service)
        self.add("therapist", self.tr("Therapist"), self.therapist)
        self.add_pair(("day", self.tr("Day"), self.day), ("starts", self.tr("Time"), self.time))
        self.phone_row = self.row("phone")
        self.client.typed.connect(self._find)
        self._asks_phone = False  # until somebody was there: it may stay empty
        self.new_phone.returnPressed.connect(self._on_phone_passed)
        self.new_phone.installEventFilter(self)

    def begin(self, today: date, day: date, at: time | None, client: Choice | None) -> None:
        """Be empty, but for what is known; ``at`` may be of an hour that comes twice."""
        self._today, self.said_day = today, day
        self._second = (day, at) if at is not None and at.fold else None
        self.added = None
        for pick in (self.client, self.service, self.therapist):
            pick.clear()
        if client is not None:
            self.client.take(client)
        self.day.setText(day_short(day) if day != today else self.tr("today"))
        self.time.setText("" if at is None else time_short(at))
        self.new_phone.clear()  # it was of the one before
        self.phone_row.hide()
        self.clear_errors()

    def set_menu(self, menu: BookingMenu) -> None:
        """Offer the services and therapists of the day."""
        self.service.set_choices(service_choices(menu))
        self.therapist.set_choices([Choice(each.id, each.name) for each in menu.therapists])

    def put(self, day: date, at: time) -> None:
        """Take over a day and a time."""
        self.said_day = day
        self.day.setText(day_short(day))
        self.time.setText(time_short(at))

    def ask_phone(self, is_new: bool) -> None:
        """Ask for the phone of a new client; digits that were typed are it."""
        typed = self.client.text()
        self.phone_row.setVisible(is_new)
        self._asks_phone = is_new
        if is_new and any(letter.isdigit() for letter in typed):
            self.new_phone.setText(typed)
            self.client.clear()
            self.client.line.setPlaceholderText(self.tr("First and last name"))

    def read_day(self) -> None:
        """Read the day anew; tell it when it is another."""
        text = self.day.text().strip()
        if text in (day_short(self.said_day), self.tr("today")):
            return
        day = said_day(text, self._today)
        self.set_error("day", "" if day else self.tr("This is not a day."))
        if day is not None:
            self.said_day = day
            self.day.setText(day_short(day))
            self.day_said.emit(day)

    def check_time(self) -> None:
        """Say so when no time is typed."""
        text = self.time.text().strip()
        at = said_time(text)
        if text and at is None:
            self.set_error("starts", self.tr("This is not a time."))
        elif at is not None and self._at() is None:
            words = self.tr("Times go in steps of five minutes, such as {time}.")
            self.set_error("starts", words.format(time=time_short(_before(at))))
        else:
            self.set_error("starts", "")

    def missing(self) -> QWidget | None:
        """Return the first field that is still to be filled in."""
        fields: list[tuple[QWidget, bool]] = [(self.client, self.client.key() is not None)]
        if self._asks_phone and not self.phone_row.isHidden():
            fields.append((self.new_phone, bool(self.new_phone.text().strip())))
        fields += [
            (self.service, self.service.key() is not None),
            (self.therapist, self.therapist.key() is not None),
            (self.day, bool(self.day.text().strip())),
            (self.time, self._at() is not None),
        ]
        return next((field for field, done in fields if not done), None)

    def client_id(self) -> int | None:
        """Return the client's number; none while the client is new."""
        key = self.client.key() if self.added is None else self.added[1]
        return key if isinstance(key, int) else None

    def asked(self) -> Asked | None:
        """Return what is asked for, as soon as service, therapist and time are known."""
        service, therapist = self.service.key(), self.therapist.key()
        starts = self._at()
        if not isinstance(service, tuple) or not isinstance(therapist, int) or starts is None:
            return None
        return Asked(
            service_id=service[0],
            minutes=service[1],
            therapist_id=therapist,
            day=self.said_day,
            starts=starts,
            fold=(self.said_day, starts) == self._second,
            client_id=self.client_id(),
        )

    def wanted(self) -> Wanted | None:
        """Return what openings are looked for, as soon as the service is known."""
        service, therapist, client = self.service.key(), self.therapist.key(), self.client.key()
        if not isinstance(service, tuple):
            return None
        return Wanted(
            service_id=service[0],
            minutes=service[1],
            client_id=client if isinstance(client, int) else None,
            therapists=frozenset({therapist}) if isinstance(therapist, int) else frozenset(),
            from_day=max(self.said_day, self._today),
        )

    # Internal

    def _at(self) -> time | None:
        """Return the time that is typed, if one can book at it."""
        at = said_time(self.time.text())
        return at if at is not None and at == _before(at) else None

    # Slots

    @Slot()
    def _on_phone_passed(self) -> None:
        self._asks_phone = False

    @Slot(str)
    def _find(self, said: str) -> None:
        if said.strip():
            ask = partial(find_clients, said=said, limit=8)
            self._kit.link.ask(ask, owner=self, done=self._show_found, latest="client")

    # Answers from the desk

    def _show_found(self, hits: ClientHits) -> None:
        choices = [Choice(hit.id, hit.name, phone(hit.phone)) for hit in hits.rows]
        typed = self.client.text().strip()
        if typed:
            words = self.tr("New client: {name}").format(name=typed)
            choices.append(Choice(NEW, typed, words.removesuffix(typed).strip(": ")))
        self.client.set_choices(choices)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.new_phone and event.type() == QEvent.Type.FocusOut:
            self._on_phone_passed()
        return super().eventFilter(watched, event)


def _before(at: time) -> time:
    """Return the time of the grid that is at or before ``at``."""
    return time(at.hour, at.minute // GRID * GRID)


def service_choices(menu: BookingMenu) -> list[Choice]:
    """Return each service at each length."""
    return [
        Choice((row.id, option.minutes), f"{row.name} {option.minutes}", money(option.price))
        for row in menu.services
        for option in row.options
    ]
