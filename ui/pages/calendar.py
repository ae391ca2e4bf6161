"""The calendar: one day, a column per therapist, and what is selected at the side."""

from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.states import SetState
from frontdesk.errors import Reason
from frontdesk.queries.board import Board, Column, ColumnKind, therapist_board
from frontdesk.queries.cards import Card
from frontdesk.values.state import NEXT, STEP, State
from frontdesk.values.wall import local
from ui.calendar.actions import CalendarKeys
from ui.calendar.actions_policy import PolicyKeys
from ui.calendar.around import Around
from ui.calendar.blocks import Blocks
from ui.calendar.carried import Carried, carrying_words
from ui.calendar.hand_actions import HandKeys
from ui.calendar.hands import Hands
from ui.calendar.items import Item
from ui.calendar.view import DayView
from ui.calendar.words import block_label, guest, is_veiled, service
from ui.dialogs.name_guest import NameGuestDialog
from ui.format import day_long, span
from ui.kit import Kit
from ui.line.field import LineField
from ui.pages.base import Page
from ui.panels.block import BlockPanel
from ui.panels.book import BookPanel
from ui.panels.visit import VisitPanel
from ui.sentences import sentence
from ui.states import state_word
from ui.widgets.button import Button, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import Notice
from ui.widgets.pick import Choice
from ui.widgets.side_panel import SidePanel

_TICK = 20_000
_ABOVE_STRIP = 76  # what the desk says last is shown below it
#: What the right button offers, the state first.
_MENU = ("step", "no_show", "cancel", "", "earlier", "later", "left", "right", "", "shorter",
         "longer", "", "cut", "copy", "block")  # fmt: skip
_ON_BLOCK = ("unblock", "unblock_rest", "unblock_all", "", "earlier", "later", "left", "right", "",
             "shorter", "longer")  # fmt: skip
_ON_NOTHING = ("book", "block", "", "paste")


class CalendarPage(Page):
    """Shows a day; books, moves and steps on.

    Signals (beside those of ``Page``):
        day_shown: the day that is shown now.
    """

    day_shown = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self._day: date | None = None
        self._zone = ZoneInfo("UTC")
        self._wanted: tuple[str, int] | None = None
        self._drawn_day: date | None = None
        self.board: Board | None = None
        self._tick = QTimer(self)
        self._build()
        self._connect()
        self.hands = Hands(self, kit, self.view)
        self.hands.carrying.connect(self._on_carrying)
        self.blocks = Blocks(self, kit, self.view, self.block)
        HandKeys(self, self.hands, self.blocks).register()
        CalendarKeys(self).register()
        PolicyKeys(self).register()
        self.around.register()
        self._show_chosen(None)

    def show_day(self, day: date) -> None:
        """Show ``day``."""
        self._day = day
        self.refresh()

    def show_visit(self, day: date, appointment_id: int) -> None:
        """Show ``day`` with an appointment chosen."""
        self._wanted = ("card", appointment_id)
        self.show_day(day)

    def choose_later(self, appointment_id: int) -> None:
        """Choose an appointment as soon as the board shows it."""
        self._wanted = ("card", appointment_id)
        self.view.choose(self._wanted)

    def reload(self) -> None:
        """Ask for the day's board."""
        day = self._day or self.today()
        self.kit.link.ask(
            partial(therapist_board, first=day), owner=self, done=self._show_board, latest="board"
        )

    def concerned(self, changes: Changes) -> bool:
        """Tell whether the day that is shown, a client or the studio has changed."""
        others = (Topic.CLIENTS, Topic.STAFF, Topic.STUDIO)
        day = self._day or self.today()
        return changes.touches(Topic.APPOINTMENTS, day) or any(map(changes.touches, others))

    def focus_first(self) -> None:
        """Put the focus on the board."""
        self.view.setFocus()

    def today(self) -> date:
        """Return the studio's date."""
        return local(self._zone, self.kit.clock.now()).date()

    def book(self) -> None:
        """Open the booking panel."""
        self._open_booking(None, None, None)

    def book_for(self, client: Choice) -> None:
        """Open the booking panel for a client."""
        self._open_booking(None, None, client)

    # Construction

    def _build(self) -> None:
        icons = self.kit.icons
        self.view = DayView(self.kit.theme, icons, self._speak)
        self.today_button = Button(icons, self.tr("Today"), key="T")
        self.before = IconButton(icons, "left", self.tr("Previous day"), key="PgUp")
        self.after = IconButton(icons, "right", self.tr("Next day"), key="PgDown")
        self.book_button = Button(icons, self.tr("Book"), kind="primary", icon="plus", key="C")
        for widget in (self.today_button, self.before, self.after):
            self.header.add_left(widget)
        self.line_field = LineField(icons)
        self.header.add_middle(self.line_field)
        self.header.add_right(self.book_button)
        self.visit = VisitPanel(self.kit)
        self.nothing = EmptyState(
            icons,
            "calendar",
            *carrying_words(None),
        )
        self.side = SidePanel()
        self.block = BlockPanel(self.kit)
        self.side.add(self.visit)
        self.side.add(self.block)
        self.side.add(self.nothing)
        self.booking = BookPanel(self.kit)
        self.panels = QStackedWidget()
        self.panels.addWidget(self.side)
        self.panels.addWidget(self.booking)
        self.hint = Notice(icons, "", tone="warning", parent=self.view)
        self.hint.hide()
        self.around = Around(self.kit, self.view, self._redraw)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.panels)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self.view.chosen.connect(self._show_chosen)
        self.view.opened.connect(self._on_opened)
        self.view.place_wanted.connect(self._on_place_wanted)
        self.view.page_wanted.connect(self._on_page_wanted)
        self.view.hint.connect(self._show_hint)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.visit.step_wanted.connect(self.step)
        self.visit.cancel_wanted.connect(self.cancel)
        self.visit.no_show_wanted.connect(self.no_show)
        self.visit.restore_wanted.connect(self.restore)
        self.visit.opened_client.connect(self.opened_client)
        self.visit.name_wanted.connect(self.name_guest)
        self.booking.booked.connect(self._on_booked)
        self.booking.closed.connect(self._close_booking)
        self.booking.looking_at.connect(self.show_day)
        self.today_button.clicked.connect(self.go_today)
        self.before.clicked.connect(self.go_before)
        self.after.clicked.connect(self.go_after)
        self.book_button.clicked.connect(self._on_book_clicked)
        self.line_field.clicked.connect(self._on_line_clicked)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start(_TICK)

    # What the keys do

    @Slot()
    def go_today(self) -> None:
        """Show today."""
        self.show_day(self.today())

    @Slot()
    def go_before(self) -> None:
        """Show the day before."""
        self.show_day((self._day or self.today()) - timedelta(days=1))

    @Slot()
    def go_after(self) -> None:
        """Show the day after."""
        self.show_day((self._day or self.today()) + timedelta(days=1))

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
        """Cancel the selected appointment; the strip offers to undo it."""
        self._to(State.CANCELLED)

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
        card = self.card()
        if card is not None and card.client_id is None:
            NameGuestDialog(self.kit, card.id, card.client, self).open()

    def nudge(self, minutes: int = 0, columns: int = 0, length: int = 0) -> None:
        """Move the selected appointment by so much."""
        self.hands.nudge(minutes, columns, length)

    def card(self) -> Card | None:
        """Return the selected appointment, if it is one's own business."""
        item = self.view.chosen_item()
        card = None if item is None else item.card
        return None if card is None or is_veiled(card) else card

    # Slots

    @Slot()
    def _on_tick(self) -> None:
        if self.isVisible():
            self._redraw()

    @Slot()
    def _on_book_clicked(self) -> None:
        self.book()

    @Slot()
    def _on_line_clicked(self) -> None:
        self.line_requested.emit("")

    @Slot(object)
    def _on_opened(self, item: Item) -> None:
        if item.card is not None and item.card.client_id is not None:
            self.opened_client.emit(item.card.client_id)

    @Slot(object, object, int)
    def _on_place_wanted(self, column: Column, at: datetime, minutes: int) -> None:
        works = column.kind is ColumnKind.THERAPIST
        self._open_booking(column.id if works else None, at, None)

    @Slot(object)
    def _on_carrying(self, carried: Carried | None) -> None:
        self.nothing.show_words(*carrying_words(carried))

    @Slot(int)
    def _on_page_wanted(self, way: int) -> None:
        if way > 0:
            self.go_after()
        else:
            self.go_before()

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
        keys = _ON_NOTHING if item is None else _ON_BLOCK if item.block is not None else _MENU
        menu = self.kit.register.menu(tuple(f"calendar.{key}" if key else "" for key in keys), self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(at))

    @Slot(object)
    def _on_booked(self, outcome: Outcome) -> None:
        self._wanted = ("card", outcome.params["appointment"])
        self._close_booking()
        self.show_day(outcome.params["day"])

    @Slot()
    def _close_booking(self) -> None:
        self.panels.setCurrentWidget(self.side)
        self.view.setFocus()

    @Slot(object)
    def _show_chosen(self, item: Item | None) -> None:
        card = item.card if item else None
        shown = card is not None and self.view.shown is not None
        self.visit.setVisible(shown)
        self.nothing.setVisible(not self.blocks.show(item) and not shown)
        if card is not None and item is not None and self.view.shown is not None:
            self.visit.show_appointment(card, card.therapist, self.today())
        self.kit.register.refresh()

    # Answers from the desk

    def _show_board(self, board: Board) -> None:
        self._zone = ZoneInfo(board.zone)
        self._day = board.day
        self._draw(board)
        self.around.held.look()
        if self._drawn_day != board.day:
            self._drawn_day = board.day
            self.view.show_moment()
        if self._wanted is not None:
            self.view.choose(self._wanted)
            self._wanted = None
        self._show_chosen(self.view.chosen_item())
        self.hands.board_shown()
        self.header.set_title(day_long(board.day))
        self.header.set_subtitle(self._subtitle(board))
        self.day_shown.emit(board.day)

    # Internal

    def _draw(self, board: Board) -> None:
        self.board = board
        self.view.show_board(self.around.seen(board), local(self._zone, self.kit.clock.now()))

    def _redraw(self) -> None:
        if self.board is not None:
            self._draw(self.board)

    def _subtitle(self, board: Board) -> str:
        frame = board.days[0]
        if frame.closed:
            return self.tr("Closed: {name}").format(name=frame.closed)
        if frame.opens is None:
            return self.tr("Closed on this weekday")
        if not board.columns:
            return self.tr("Nobody works on this day")
        return ""

    def _open_booking(
        self, therapist: int | None, at: datetime | None, client: Choice | None
    ) -> None:
        self.panels.setCurrentWidget(self.booking)
        day = self._day or self.today()
        self.booking.begin(self.today(), day, therapist, at, client)

    def _to(self, state: State) -> None:
        card = self.card()
        if card is not None and state in NEXT[card.state]:
            self._set_state(card, state)

    def _set_state(self, card: Card, to: State) -> None:
        command = SetState(appointment_id=card.id, was=card.state, to=to)
        self.kit.link.do(command, owner=self)

    def _speak(self, item: Item, column: Column) -> str:
        if item.card is None:
            block = item.block
            return f"{block_label(block)}, {span(block.starts, block.ends)}" if block else ""
        card = item.card
        parts = [
            guest(card),
            service(card),
            span(card.placement.starts, card.ends),
            self.tr("with {therapist}").format(therapist=card.therapist),
            card.room or "",
            state_word(card.state),
            card.alert or "",
        ]
        return ", ".join(filter(None, parts))
