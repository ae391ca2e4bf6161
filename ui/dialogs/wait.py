"""Put a client on the waiting list, or change what somebody waits for."""

from datetime import date, time
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.commands.waiting import ChangeWaiting, Wait
from frontdesk.queries.booking import BookingMenu, booking_menu
from frontdesk.queries.cards import Card
from frontdesk.queries.waiting import WaitingRow
from frontdesk.values.said import said_day, said_time
from frontdesk.values.text import new_id
from frontdesk.values.waiting import Wish
from ui.checkin.client_pick import ClientPick
from ui.dialogs.base import Dialog
from ui.format import day_short, money, time_short
from ui.kit import Kit
from ui.waiting_words import said_weekdays, weekday_words
from ui.widgets.form import Form
from ui.widgets.in_sight import InSight
from ui.widgets.pick import Choice, Pick
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.segments import SegmentedControl


class WaitDialog(Dialog):
    """What, with whom, which days and hours, until when; nothing said: any."""

    def __init__(
        self,
        kit: Kit,
        today: date,
        row: WaitingRow | None,
        chosen: Card | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Put on the waiting list") if row is None else row.client
        self.setWindowTitle(title)
        self.title.setText(title)
        self._today = today
        self._row = row
        self._kept = chosen if chosen is not None and chosen.client_id is not None else None
        self._command_id = new_id()
        self._fill()
        self._wire()
        self.fit(520, 560)
        kit.link.ask(partial(booking_menu, day=today), owner=self, done=self._show_menu)
        (self.service if self.client.key() is not None else self.client).setFocus()

    # Construction

    def _fill(self) -> None:
        self.client = ClientPick(self.kit, self.tr("Name or phone"))
        self.service = Pick(self.tr("Service"), self.tr("deep 60, swedish …"), floats=True)
        self.therapist = Pick(self.tr("Therapist"), self.tr("anybody"), floats=True)
        self.weekdays = self._line(self.tr("any day, or: fri, sat"))
        self.after = self._line(self.tr("any, or: 4pm"))
        self.before = self._line(self.tr("any, or: 7pm"))
        self.until = self._line(self.tr("no end, or: fri, 12/24, +4w"))
        self.note = self._line("")
        self.priority = SegmentedControl(
            [("0", self.tr("Low")), ("1", self.tr("Usual")), ("2", self.tr("High"))],
            name=self.tr("Priority"),
            current="1",
        )
        self.form = Form()
        self.form.add("client", self.tr("Client"), self.client)
        self.form.add("minutes", self.tr("Service and length"), self.service)
        self.form.add("therapist", self.tr("Therapist"), self.therapist)
        self.form.add_pair(
            ("weekdays", self.tr("Days"), self.weekdays), ("until", self.tr("Until"), self.until)
        )
        self.form.add_pair(
            ("after", self.tr("Not before"), self.after),
            ("before", self.tr("Over by"), self.before),
        )
        self.form.add_pair(
            ("priority", self.tr("Priority"), self.priority), ("note", self.tr("Note"), self.note)
        )
        column = ScrollColumn((0, 0, 8, 0), 0)  # large letters on a small screen
        column.add(self.form)
        InSight(column).watch(self.form)
        self.column.addWidget(column, 1)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        words = self.tr("Put on the list") if self._row is None else self.tr("Save")
        self.save = self.add_button(words, kind="primary", key="Ctrl+Return")
        self._show_known()

    def _line(self, placeholder: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        return line

    def _show_known(self) -> None:
        row, kept = self._row, self._kept
        if kept is not None:
            self.client.take(Choice(kept.client_id, kept.client))
        if row is None:
            return
        wish = row.wish
        self.client.take(Choice(row.client_id, row.client))
        self.form.row("client").hide()
        self.weekdays.setText(weekday_words(wish.weekdays))
        self.after.setText(time_short(wish.after) if wish.after else "")
        self.before.setText(time_short(wish.before) if wish.before else "")
        self.until.setText(day_short(wish.until) if wish.until else "")
        self.note.setText(wish.note or "")
        self.priority.set_current(str(wish.priority))

    def _wire(self) -> None:
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save.click)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.client.picked.connect(self.service.setFocus)
        self.service.picked.connect(self.therapist.setFocus)
        self.therapist.picked.connect(self.weekdays.setFocus)

    # Slots

    @Slot()
    def _save(self) -> None:
        self.form.clear_errors()
        client, service = self.client.client_id(), self.service.key()
        errors = {}
        if client is None:
            errors["client"] = self.tr("Type a name or phone and take a client from the list.")
        if not isinstance(service, tuple):
            errors["minutes"] = self.tr("Say what they wait for, such as deep 60.")
        days = said_weekdays(self.weekdays.text())
        if days is None:
            errors["weekdays"] = self.tr("Name weekdays, such as fri, sat.")
        after, before = (
            self._time("after", self.after, errors),
            self._time("before", self.before, errors),
        )
        until = self._day(errors)
        if errors or client is None or not isinstance(service, tuple):
            self.form.show_errors(errors)
            return
        wanted = self.therapist.key()
        wish = Wish(
            service_id=service[0],
            minutes=service[1],
            therapists=(wanted,) if isinstance(wanted, int) else (),
            weekdays=days or (),
            after=after,
            before=before,
            until=until,
            priority=int(self.priority.current()),
            note=self.note.text().strip() or None,
        )
        self.kit.link.do(
            self._command(client, wish), owner=self, done=self._done, failed=self._refused
        )

    # Answers from the desk

    def _show_menu(self, menu: BookingMenu) -> None:
        choices = [
            Choice((row.id, option.minutes), f"{row.name} {option.minutes}", money(option.price))
            for row in menu.services
            for option in row.options
        ]
        self.service.set_choices(choices)
        self.therapist.set_choices([Choice(each.id, each.name) for each in menu.therapists])
        if self._row is not None:
            wish = self._row.wish
            self.service.choose((wish.service_id, wish.minutes))
            if wish.therapists:
                self.therapist.choose(wish.therapists[0])
        elif self._kept is not None:
            place = self._kept.placement
            self.service.choose((self._kept.service_id, place.minutes))
            if self.service.key() is not None:
                self.save.setFocus()  # all that is needed is said

    def _done(self, _outcome: Outcome) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._command_id = new_id()  # whatever is sent next is another wish
        self.refuse(error)

    # Internal

    def _command(self, client: int, wish: Wish) -> Command:
        if self._row is not None:
            return ChangeWaiting(
                id=self._command_id, waiting_id=self._row.id, was=self._row.wish, to=wish
            )
        kept = self._kept if self._kept is not None and self._kept.client_id == client else None
        return Wait(
            id=self._command_id,
            client_id=client,
            wish=wish,
            appointment_id=None if kept is None else kept.id,
        )

    def _time(self, name: str, line: QLineEdit, errors: dict[str, str]) -> time | None:
        text = line.text().strip()
        found = said_time(text) if text else None
        if text and found is None:
            errors[name] = self.tr("This is not a time.")
        return found

    def _day(self, errors: dict[str, str]) -> date | None:
        text = self.until.text().strip()
        if not text:
            return None
        wish = self._row.wish if self._row is not None else None
        if wish is not None and wish.until is not None and text == day_short(wish.until):
            return wish.until
        found = said_day(text, self._today)
        if found is None:
            errors["until"] = self.tr("This is not a day.")
        return found
