"""The calendar: a day, a week or a month, and at the side what is selected."""

from datetime import date, datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.series import CancelSeries
from frontdesk.errors import Reason
from frontdesk.queries.board import Board, Column, ColumnKind
from frontdesk.queries.cards import Card
from frontdesk.queries.load import Choices, LoadTable
from frontdesk.values.state import NEXT, STEP, State
from ui.calendar.actions import CalendarKeys
from ui.calendar.actions_policy import PolicyKeys
from ui.calendar.bar import CalendarBar
from ui.calendar.blocks import Blocks
from ui.calendar.carried import Carried, carrying_words
from ui.calendar.hand_actions import MENU, ON_BLOCK, ON_NOTHING, HandKeys
from ui.calendar.hands import Hands
from ui.calendar.items import Key
from ui.calendar.jump import JumpField
from ui.calendar.navigator import Navigator
from ui.calendar.showing import WITH_CARDS, Look, Showing
from ui.calendar.side import CalendarSide
from ui.calendar.stage import Stage
from ui.calendar.titles import left_words, subtitle, title
from ui.calendar.to_do_bar import ToDoBar
from ui.calendar.view_keys import ViewKeys
from ui.calendar.words import is_veiled, spoken
from ui.kit import Kit
from ui.line.field import LineField
from ui.pages.base import Page
from ui.sentences import sentence
from ui.widgets.notice import Notice
from ui.widgets.pick import Choice

if TYPE_CHECKING:
    from ui.panels.book import BookPanel

_TICK, _ABOVE_STRIP = 20_000, 76  # what the desk says last is shown below it


class CalendarPage(Page):
    """Shows some days; books, moves and steps on. Where one is, ``nav`` knows.

    Signals (beside those of ``Page``):
        day_shown: the day that is shown now.
    """

    day_shown = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self._wanted: Key | None = None
        self._tick = QTimer(self)
        self.nav = Navigator(kit, self._treats, self)
        self._build()
        self._connect()
        self.hands = Hands(self, kit, self.view)
        self.hands.carrying.connect(self._on_carrying)
        self.blocks = Blocks(self, kit, self.view, self.block)
        HandKeys(self, self.hands, self.blocks).register()
        CalendarKeys(self).register()
        self.policy = PolicyKeys(self)
        self.policy.register()
        self.around.register()
        self.keys.register()
        self._show_chosen(None)

    @cached_property
    def booking(self) -> "BookPanel":
        """The booking panel, made when it is first wanted."""
        panel = self.side.booking
        panel.booked.connect(self._on_booked)
        panel.closed.connect(self._close_booking)
        panel.looking_at.connect(self.show_day)
        return panel

    def make_the_rest(self) -> None:
        """Make the booking panel: it is what is opened next."""
        assert self.booking is not None

    def show_day(self, day: date) -> None:
        """Show ``day``, in the view that is open."""
        self.nav.go(day)

    def show_visit(self, day: date, appointment_id: int) -> None:
        """Show ``day`` with an appointment chosen."""
        self._wanted = ("card", appointment_id)
        if self.nav.showing.look in (Look.DAY, Look.LIST):
            self.nav.go(day)
        else:
            self.nav.look(Look.DAY, day)

    def choose_later(self, appointment_id: int) -> None:
        """Choose an appointment as soon as the board shows it."""
        self._wanted = ("card", appointment_id)
        self.stage.choose(self._wanted)

    def reload(self) -> None:
        """Ask for what is shown, and for how full the months are."""
        showing = self.nav.showing
        self.stage.ask(showing, self.nav.only(), partial(self._show, showing))

    def concerned(self, changes: Changes) -> bool:
        """Tell whether any day's load, a client or the studio has changed."""
        others = (Topic.CLIENTS, Topic.STAFF, Topic.STUDIO)
        return changes.touches(Topic.APPOINTMENTS) or any(map(changes.touches, others))

    def focus_first(self) -> None:
        """Put the focus on the board."""
        self.stage.focus_view()

    def today(self) -> date:
        """Return the studio's date."""
        return self.nav.today()

    @Slot()
    def book(self) -> None:
        """Open the booking panel."""
        self._open_booking(None, None, None)

    def book_for(self, client: Choice) -> None:
        """Open the booking panel for a client."""
        self._open_booking(None, None, client)

    # Construction

    def _build(self) -> None:
        icons = self.kit.icons
        self.stage = Stage(self.kit, spoken)
        self.view, self.around = self.stage.board, self.stage.around
        self.keys = ViewKeys(self)
        self.bar = CalendarBar(self.header, icons, self.nav, self.keys, self)
        self.line_field = LineField(icons)
        self.header.add_middle(self.line_field)
        self.jump_field = JumpField(self.stage)
        self.side = CalendarSide(self.kit)
        self.visit, self.block = self.side.visit, self.side.block
        self.hint = Notice(icons, "", tone="warning", parent=self.view)
        self.hint.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.stage, 1)
        row.addWidget(self.side)
        self.body.addLayout(row, 1)
        self.body.addWidget(ToDoBar(self.kit, self))

    def _connect(self) -> None:
        self.stage.chosen.connect(self._show_chosen)
        self.stage.opened.connect(self._on_opened)
        self.stage.day_wanted.connect(self._on_day_wanted)
        self.stage.week_wanted.connect(self.nav.week_of)
        self.side.months.day_chosen.connect(self._on_said)
        self.side.months.jumped.connect(self._on_jumped)
        self.side.learnt.connect(self._learn)
        self.jump_field.said.connect(self._on_said)
        self.jump_field.closed.connect(self.focus_first)
        self.nav.changed.connect(self.refresh)
        self.kit.link.person_changed.connect(self._on_person)
        self.view.place_wanted.connect(self._on_place_wanted)
        self.view.page_wanted.connect(self.nav.turn)
        self.view.hint.connect(self._show_hint)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.visit.step_wanted.connect(self.step)
        self.visit.cancel_wanted.connect(self.cancel)
        self.visit.no_show_wanted.connect(self.no_show)
        self.visit.restore_wanted.connect(self.restore)
        self.visit.opened_client.connect(self.opened_client)
        self.visit.name_wanted.connect(self.name_guest)
        self.bar.book.clicked.connect(self.book)
        self.line_field.clicked.connect(self._on_line_clicked)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start(_TICK)

    # What the keys do

    @Slot()
    def jump(self) -> None:
        """Ask for a date to go to."""
        self.jump_field.ask(self.today())

    @Slot()
    def toggle_rooms(self) -> None:
        """Show the day by rooms and equipment, or by therapists again."""
        showing = self.nav.showing
        self.nav.rooms(not showing.rooms or showing.look is not Look.DAY)

    @Slot()
    def open_who(self) -> None:
        """Open the menu of those who can be shown."""
        self.bar.open_who()

    @Slot()
    def step(self) -> None:
        """Take the selected appointment one step on."""
        card = self.card()
        to = STEP.get(card.state) if card else None
        if card is None or to is None:
            return
        if to is State.DONE:
            self.check_out_requested.emit(card.id)
        else:
            self._set_state(card, to)

    @Slot()
    def cancel(self) -> None:
        """Ask what cancelling the selected appointment comes to, and why; several go at once."""
        card = self.card()
        several = None if card is None else self.visit.reach.cancelling(card)
        if not isinstance(several, CancelSeries):
            self.policy.cancel(together=several is not None)
        else:
            self.kit.link.do(several, owner=self)

    @Slot()
    def no_show(self) -> None:
        """Mark the selected appointment as not come."""
        self._to(State.NO_SHOW)

    @Slot()
    def restore(self) -> None:
        """Put a cancelled appointment back."""
        self._to(State.BOOKED)

    @Slot()
    def name_guest(self) -> None:
        """Ask who the selected walk-in is."""
        from ui.dialogs.name_guest import NameGuestDialog

        card = self.card()
        if card is not None and card.client_id is None:
            NameGuestDialog(self.kit, card.id, card.client, self).open()

    def nudge(self, minutes: int = 0, columns: int = 0, length: int = 0) -> None:
        """Move the selected appointment by so much."""
        self.hands.nudge(minutes, columns, length)

    def card(self) -> Card | None:
        """Return the selected appointment, if it is one's own business."""
        card = self.stage.card()
        return None if card is None or is_veiled(card) else card

    def everyone_words(self) -> str:
        """Return what it is called when nobody in particular is chosen to be shown."""
        rooms = self.nav.to_choose() == self.nav.choices.rooms
        return self.tr("All rooms and equipment") if rooms else self.tr("Whoever works that day")

    def shown_ids(self) -> tuple[int, ...]:
        """Return whose columns are shown."""
        columns = self.view.shown.columns if self.view.shown else ()
        return tuple(dict.fromkeys(column.id for column in columns))

    # Slots

    @Slot()
    def _on_tick(self) -> None:
        if self.isVisible():
            self.stage.show_minute()

    @Slot()
    def _on_line_clicked(self) -> None:
        self.line_requested.emit("")

    @Slot(object)
    def _on_person(self, person: object) -> None:
        self.hands.give_up()  # what one has begun is not the next one's business
        self.side.show_visit()
        self.nav.recall()
        self.bar.follow()

    @Slot(object)
    def _learn(self, choices: Choices) -> None:
        self.nav.choices = choices

    @Slot(object)
    def _on_said(self, day: date) -> None:
        self.nav.go(day)
        self.focus_first()

    @Slot(int)
    def _on_jumped(self, weeks: int) -> None:
        self.nav.weeks(weeks)
        self.focus_first()

    @Slot(object)
    def _on_day_wanted(self, day: date) -> None:
        self.nav.look(Look.DAY, day)

    @Slot(object)
    def _on_opened(self, card: Card) -> None:
        if card.client_id is not None:
            self.opened_client.emit(card.client_id)

    @Slot(object, object, int)
    def _on_place_wanted(self, column: Column, at: datetime, minutes: int) -> None:
        works = column.kind is ColumnKind.THERAPIST
        self._open_booking(column.id if works else None, at, None)

    @Slot(object)
    def _on_carrying(self, carried: Carried | None) -> None:
        self.side.nothing.show_words(*carrying_words(carried))

    @Slot(object)
    def _show_hint(self, reason: Reason | None) -> None:
        self.hint.setVisible(reason is not None)
        if reason is not None:
            self.hint.show_text(sentence(reason), tone="warning")
            place = self.view.viewport().geometry()
            size = self.hint.sizeHint().expandedTo(QSize(min(420, place.width() - 24), 0))
            self.hint.setGeometry(
                place.x() + 12,
                place.bottom() - size.height() - _ABOVE_STRIP,
                size.width(),
                size.height(),
            )
            self.hint.raise_()

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            self.view.choose(None)
        elif not self.view.selectionModel().isSelected(index):
            self.view.choose_index(index)
        self.blocks.point(at)
        item = self.view.chosen_item()
        keys = ON_NOTHING if item is None else ON_BLOCK if item.block is not None else MENU
        menu = self.kit.register.menu(tuple(f"calendar.{key}" if key else "" for key in keys), self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(at))

    @Slot(object)
    def _on_booked(self, outcome: Outcome) -> None:
        self._wanted = ("card", outcome.params["appointment"])
        self._close_booking()
        if self.nav.showing.look in WITH_CARDS:
            self.show_day(outcome.params["day"])
        else:
            self.nav.look(Look.DAY, outcome.params["day"])

    @Slot()
    def _close_booking(self) -> None:
        self.side.show_visit()
        self.stage.focus_view()

    @Slot(object)
    def _show_chosen(self, card: Card | None) -> None:
        blocked = self.blocks.show(self.stage.chosen_item())
        self.side.show_card(card, self.today(), blocked=blocked)
        self.kit.register.refresh()

    # Answers from the desk

    def _show(self, showing: Showing, told: Board | LoadTable) -> None:
        self.nav.learn(told.zone, showing.day)
        self.side.show_day(showing.day, self.today())
        if self._wanted is not None and showing.look in WITH_CARDS:
            self.stage.choose(self._wanted)
            self._wanted = None
        self._show_chosen(self.stage.card())
        self.hands.board_shown()
        names = dict(self.nav.choices.therapists)
        name = names.get(
            showing.therapist or 0,
            told.columns[0].name if isinstance(told, Board) and told.columns else "",
        )
        last = told.days[-1].day
        self.header.set_title(title(showing, last, name, self.today()))
        self.header.set_subtitle(subtitle(told) or left_words(told))
        self.bar.fit()
        self.day_shown.emit(showing.day)
        self.stage.read_ahead(showing, self.nav.only())

    # Internal

    def _treats(self) -> int | None:
        card = self.stage.card()
        return None if card is None else card.placement.therapist_id

    def _open_booking(
        self, therapist: int | None, at: datetime | None, client: Choice | None
    ) -> None:
        self.side.show_booking()
        day = at.date() if at is not None else self.nav.showing.day
        self.booking.begin(self.today(), day, therapist, at, client)

    def _to(self, state: State) -> None:
        card = self.card()
        if card is not None and state in NEXT[card.state]:
            self._set_state(card, state)

    def _set_state(self, card: Card, to: State) -> None:
        done = self.policy.freed if to is State.NO_SHOW else None
        self.kit.link.do(self.visit.reach.stepping(card, to), owner=self, done=done)
