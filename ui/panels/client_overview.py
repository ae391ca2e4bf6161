"""The first page of a client's card: contact, next and last visit, alerts, all visits."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.clients import ClientCard, VisitRow
from frontdesk.values.state import State
from ui.counted import counted
from ui.dialogs.client_details import choice_word
from ui.format import day_dated, day_near, money, phone, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.panels.client_alerts import AlertsCard
from ui.panels.client_people import PeopleCard
from ui.panels.client_value import ValueCard
from ui.states import state_word
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.facts import Facts
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.sides import Sides
from ui.widgets.table import Table

_GONE = (State.CANCELLED, State.NO_SHOW)
_FEW = 3
#: Contact and what comes next stand side by side from this width on.
_BOTH = 580


class ClientOverview(ScrollColumn):
    """Contact, what comes, what to mind, and all visits.

    Signals:
        visit_opened: VisitRow, whose day is wanted.
    """

    visit_opened = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__((22, 4, 22, 18), 12, parent)
        self._kit = kit
        self._card: ClientCard | None = None
        self._build()
        self.table.activated.connect(self._on_activated)

    def show_client(self, card: ClientCard, *, may_edit: bool) -> None:
        """Show ``card``."""
        self._card = card
        self.contact.show_facts(self._contact(card))
        self._show_near(card)
        self.alerts.show_client(card, may_edit=may_edit)
        self.people.show_client(card, may_edit=may_edit)
        self.value.show_client(card)
        rows = tuple(
            sorted((*card.coming, *card.past), key=lambda row: (row.day, row.starts), reverse=True)
        )
        self.visits.set_rows(rows)
        self.table.fit_columns()
        self.no_visits.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.column.setStretch(1, 1 if rows else 0)
        self.column.setStretch(2, 0 if rows else 1)
        self.counts.setText(self._counts(card))

    # Construction

    def _build(self) -> None:
        self.contact = Facts()
        self.near = QVBoxLayout()
        self.near.setSpacing(8)
        self.last = Label("", "muted", wrap=True)
        self.alerts = AlertsCard(self._kit)
        self.people = PeopleCard(self._kit)
        self.value = ValueCard(self._kit)
        self.add(self._upper())
        self.add(self._lower())
        self.column.setStretch(1, 1)
        self.column.setStretch(2, 0)

    def _upper(self) -> QWidget:
        left, right = Card(), Card()
        left.column.addWidget(Label(self.tr("Contact"), "section"))
        left.column.addWidget(self.contact)
        left.column.addStretch(1)
        right.column.addWidget(Label(self.tr("Next and last"), "section"))
        right.column.addLayout(self.near)
        right.column.addWidget(self.last)
        right.column.addStretch(1)
        second = QWidget()
        beside = QVBoxLayout(second)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(right, 1)
        beside.addWidget(self.value)
        beside.addWidget(self.alerts)
        beside.addWidget(self.people)
        return Sides(left, second, self._needs, spacing=14)

    def _needs(self) -> int:
        return self._kit.theme.px(_BOTH)

    def _lower(self) -> QWidget:
        card = Card()
        self.counts = Label("", "small")
        self.visits: RowsModel[VisitRow] = RowsModel(
            self._columns(), lambda row: row.appointment_id, self
        )
        self.table = Table(self._kit.theme, name=self.tr("Visits"))
        self.table.setModel(self.visits)
        self.table.setMinimumHeight(self._kit.theme.px(190))
        words = self.tr("No visits yet: Book visit makes the first one.")
        self.no_visits = Label(words, "muted", wrap=True)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Visits"), "section"), 1)
        head.addWidget(self.counts)
        card.column.addLayout(head)
        card.column.addWidget(self.no_visits)
        card.column.addWidget(self.table, 1)
        card.column.addStretch(0)
        return card

    def _columns(self) -> list[Column[VisitRow]]:
        return [
            Column(title=self.tr("Day"), text=self._day),
            Column(title=self.tr("Time"), text=lambda row: time_short(row.starts)),
            Column(title=self.tr("Service"), text=lambda row: f"{row.service} {row.minutes}"),
            Column(title=self.tr("Therapist"), text=lambda row: row.therapist),
            Column(title=self.tr("Room"), text=lambda row: row.room or "–"),
            Column(title=self.tr("Price"), text=lambda row: money(row.price), right=True),
            Column(title=self.tr("State"), text=lambda row: state_word(row.state)),
        ]

    # Slots

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(RowRole)
        if isinstance(row, VisitRow):
            self.visit_opened.emit(row)

    # Internal

    def _day(self, row: VisitRow) -> str:
        near = self._card is not None and abs((row.day - self._card.today).days) <= 1
        return _said(row.day, self._card.today) if self._card and near else day_dated(row.day)

    def _show_near(self, card: ClientCard) -> None:
        while self.near.count():
            item = self.near.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in card.coming[:_FEW]:
            self.near.addWidget(self._near_row(row, card.today))
        if not card.coming:
            self.near.addWidget(Label(self.tr("Nothing is booked."), "body"))
        been = next((row for row in card.past if row.state not in _GONE), None)
        words = self.tr("Last: {day}, {service} with {therapist}")
        self.last.setText(
            self.tr("Has not been here yet.")
            if been is None
            else words.format(
                day=day_near(been.day, card.today),
                service=f"{been.service} {been.minutes}",
                therapist=been.therapist,
            )
        )

    def _near_row(self, row: VisitRow, today: date) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        when = f"{_said(row.day, today)} {time_short(row.starts)}"
        across.addWidget(Label(when, "strong"))
        what = f"{row.service} {row.minutes}, {row.therapist}"
        across.addWidget(Label(what, elide=True), 1)
        across.addWidget(Chip(self._kit.icons, state_word(row.state), row.state))
        return line

    def _counts(self, card: ClientCard) -> str:
        parts = [
            (len(card.coming), self.tr("{count} coming")),
            (card.visits, self.tr("{count} past")),
            (card.no_shows, self.tr("{count} {count:no-show|no-shows}")),
        ]
        return " · ".join(words.format(count=counted(count)) for count, words in parts if count)

    def _contact(self, card: ClientCard) -> list[tuple[str, str]]:
        town = " ".join(filter(None, (card.state, card.postal_code)))
        address = ", ".join(filter(None, (card.street, card.city, town)))
        facts = [
            (self.tr("Phone"), phone(card.phone)),
            (self.tr("E-mail"), card.email or ""),
            (self.tr("Address"), address),
            (self.tr("Birthday"), day_dated(card.birthday) if card.birthday else ""),
            (self.tr("Called"), card.preferred_name or ""),
            (self.tr("Usually with"), card.therapist or ""),
            (self.tr("Asks for"), gender_word(card.asks_for)),
            (self.tr("Also likes"), _names(card, card.prefers)),
            (self.tr("Prefers"), card.preferences or ""),
            *self._more(card),
            (self.tr("Memo"), card.memo or ""),
            (self.tr("Receipt"), receipt_word(card.receipt_by)),
            (self.tr("News"), self._news(card)),
            (self.tr("Points brought along"), card.points[1] if card.points else ""),
            (self.tr("Client since"), day_dated(card.since) if card.since else ""),
        ]
        return [(name, value) for name, value in facts if value]

    def _more(self, card: ClientCard) -> list[tuple[str, str]]:
        more = card.more
        best = choice_word("reach_by", more["reach_by"]) if more["reach_by"] else ""
        guardian = _with_phone(more["guardian"], more["guardian_phone"])
        missing = self.tr("a minor: nobody is named yet") if card.is_minor else ""
        return [
            (self.tr("Other phone"), phone(more["other_phone"]) if more["other_phone"] else ""),
            (self.tr("Best reached"), ", ".join(filter(None, (best, more["reach_when"])))),
            (self.tr("Emergency"), _with_phone(more["emergency_name"], more["emergency_phone"])),
            (self.tr("Guardian"), guardian or missing),
            (self.tr("Referred from"), _with_phone(more["provider"], more["provider_phone"])),
            (self.tr("Came to us by"), more["found_by"] or ""),
            (self.tr("Former name"), more["former_name"] or ""),
            (self.tr("Language"), choice_word("language", more["language"])
             if more["language"] else ""),
        ]  # fmt: skip

    def _news(self, card: ClientCard) -> str:
        if not card.marketing:
            return self.tr("not wanted")
        if card.marketing_on is None:
            return self.tr("wanted")
        return self.tr("wanted since {day}").format(day=day_dated(card.marketing_on))


def _with_phone(words: str | None, number: str | None) -> str:
    return " · ".join(filter(None, (words, phone(number) if number else "")))


def _said(day: date, today: date) -> str:
    near = day_near(day, today)
    return near[:1].upper() + near[1:]


def gender_word(gender: str | None) -> str:
    """Return whom somebody asks for."""
    return {"f": _tr("a woman"), "m": _tr("a man")}.get(gender or "", "")


def _names(card: ClientCard, numbers: Sequence[int]) -> str:
    return ", ".join(card.liked[each] for each in numbers)


def receipt_word(by: str) -> str:
    """Return how receipts are wanted."""
    words = {"80mm": _tr("80 mm slip"), "letter": _tr("Letter"), "pdf": _tr("PDF"),
             "email": _tr("by e-mail"),
             "none": _tr("none")}  # fmt: skip
    return words.get(by, by)


def _tr(text: str) -> str:
    return QCoreApplication.translate("clients", text)
