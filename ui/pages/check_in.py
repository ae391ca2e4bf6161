"""Check-in: who is expected, here, in session, to pay, done; one key takes each a step on."""

from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.groups import SetVisitState
from frontdesk.queries.day import Card, DayBoard, day_board
from frontdesk.queries.lanes import waiting_today
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.state import NEXT, STEP, State
from frontdesk.values.wall import local
from ui.actions import Action
from ui.checkin.actions import MENU, CheckInKeys
from ui.checkin.asking import CheckInAsking
from ui.checkin.board import LaneBoard
from ui.checkin.lanes import BACK, Lane, LaneRow, found, narrowed, rows_of
from ui.checkin.side import CheckInSide
from ui.checkin.words import counts, empty_words
from ui.format import day_long, headed, time_short
from ui.kit import Kit
from ui.line.code_rows import CodeTaken
from ui.pages.base import Page
from ui.sentences import sentence
from ui.states import stepping
from ui.widgets.button import Button
from ui.widgets.search_field import SearchField

KEY = "check-in"
_TICK = 5_000


class CheckInPage(Page):
    """Five lanes of today, a field that narrows them, and what is selected at the side."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.header.set_title(self.tr("Check-in"))
        self._zone = ZoneInfo("UTC")
        self._board: DayBoard | None = None
        self._loading = True
        self._lanes: dict[Lane, tuple[LaneRow, ...]] = {}
        self._coming: int | None = None  # to be selected with the next board
        self._said = ""  # whom Enter checks in just now, to be typed no second time if refused
        self._takes_first = self._seeks_check_out = False  # Enter or F9 came before the board did
        self._sending: dict[int, bool] = {}  # appointments on their way, and whether answered
        self.asking = CheckInAsking(self)
        self._keys = CheckInKeys(self)
        self.tick = QTimer(self)
        self._build()
        self._connect()
        self._keys.register()
        self._show_chosen(None)
        self.count_waiting()

    def app_actions(self) -> tuple[Action, ...]:
        """Return F2, F4, F9 and what else the till does."""
        return self._keys.everywhere()

    def reload(self) -> None:
        """Ask for the board of today."""
        self._loading = True
        self.side.aside.ask()
        query = partial(day_board, day=self.today())
        self.kit.link.ask(query, owner=self, done=self._show_board, latest="board")

    def concerned(self, changes: Changes) -> bool:
        """Tell whether today, a client or the studio has changed."""
        others = (Topic.CLIENTS, Topic.STAFF, Topic.STUDIO)
        today = changes.touches(Topic.APPOINTMENTS, self.today())
        return today or any(map(changes.touches, others))

    def refresh(self) -> None:
        """Reload soon if visible, else when it is shown next; the badge at once."""
        self._loading = True
        super().refresh()
        self.count_waiting()

    def focus_first(self) -> None:
        """Put the focus on the lanes."""
        self.board.focus_chosen()

    def check_out(self, appointment_id: int) -> None:
        """Begin to check somebody out."""
        self._coming = appointment_id
        known = found(self._lanes, appointment_id) is not None
        self.search.clear()
        self.board.choose(appointment_id if known else None)
        self.side.check_out(appointment_id)

    def take_code(self, taken: CodeTaken) -> None:
        """Do what is wished with a gift card or a product."""
        self.side.take_code(taken)

    @Slot(object)
    def expect(self, outcome: Outcome) -> None:
        """Select who was seated just now, once the lanes show it."""
        self._coming = outcome.params["appointment"]

    def today(self) -> date:
        """Return the studio's date."""
        return local(self._zone, self.kit.clock.now()).date()

    def card(self) -> Card | None:
        """Return the selected appointment."""
        row = self.board.chosen_row()
        return None if row is None else row.card

    @Slot()
    def count_waiting(self) -> None:
        """Ask how many wait, for the badge."""
        person = self.kit.link.person
        if person is not None and grant(person.role, Permission.SEE_CALENDAR) is not Grant.NO:
            self.kit.link.ask(
                waiting_today, owner=self, done=self.badge_changed.emit, latest="waiting"
            )

    # Construction

    def _build(self) -> None:
        icons = self.kit.icons
        self.search = SearchField(icons, self.tr("Filter by name or phone"))
        self.search.setMinimumWidth(self.kit.theme.px(260))
        self.walk_in_button = Button(icons, self.tr("Walk-in"), icon="plus", key="F4")
        self.header.add_right(self.search)
        self.header.add_right(self.walk_in_button)
        self.board = LaneBoard(icons, self.kit.clock.now)
        self.side = CheckInSide(self.kit)
        self.visit = self.side.visit
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.board, 1)
        row.addWidget(self.side)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_text_changed)
        self.search.returnPressed.connect(self._take_first)
        self.search.moved.connect(self._on_moved)
        self.board.chosen.connect(self._show_chosen)
        self.board.answered.connect(self._on_answered)
        self.board.menu_wanted.connect(self._open_menu)
        self.board.left_above.connect(self.search.setFocus)
        self.side.closed.connect(self.board.focus_chosen)
        self.side.message.connect(self.message)
        self.visit.step_wanted.connect(self.step)
        self.visit.cancel_wanted.connect(self.asking.cancel)
        self.visit.no_show_wanted.connect(self.no_show)
        self.visit.restore_wanted.connect(self.back)
        self.visit.opened_client.connect(self.opened_client)
        self.visit.name_wanted.connect(self.asking.name_guest)
        self.walk_in_button.clicked.connect(self.asking.walk_in)
        self.tick.timeout.connect(self._on_tick)
        self.tick.start(_TICK)

    # What the keys do

    @Slot()
    def seek(self) -> None:
        """Open the page with the focus where a name is typed."""
        self.open_requested.emit(KEY)
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def check_out_next(self) -> None:
        """Check out who is selected, else who has waited longest to pay."""
        self.open_requested.emit(KEY)
        self._seeks_check_out = True
        if self._loading:
            self.side.expect_ticket()
        else:
            self._seek_check_out()

    @Slot()
    def sell(self) -> None:
        """Sell products to somebody without a visit."""
        self.open_requested.emit(KEY)
        self.side.sell()

    @Slot()
    def take_up(self) -> None:
        """Take up the ticket that was put aside first."""
        self.open_requested.emit(KEY)
        self.side.take_up_oldest()

    @Slot()
    def step(self) -> None:
        """Take the selected client one step on."""
        card = self.card()
        to = None if card is None else STEP.get(card.state)
        if card is None or to is None:
            return
        if to is State.DONE:
            self.check_out(card.id)
        else:
            self._set_state(card, to)

    @Slot()
    def back(self) -> None:
        """Take the selected client one step back."""
        card = self.card()
        if card is not None and card.state in BACK:
            self._set_state(card, BACK[card.state])

    @Slot()
    def arrived(self) -> None:
        """Check the selected client in."""
        self._to(State.ARRIVED)

    @Slot()
    def no_show(self) -> None:
        """Mark the selected client as not come."""
        self._to(State.NO_SHOW)

    @Slot()
    def open_client(self) -> None:
        """Show the card of the selected client."""
        card = self.card()
        if card is not None and card.client_id is not None:
            self.opened_client.emit(card.client_id)

    # Slots

    @Slot()
    def _on_tick(self) -> None:
        if self._board is None or not self.isVisible():
            return
        if self.today() != self._board.day:
            self.refresh()
        self._show_time()
        self.board.tick()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._draw()
        lane = next((one for one in Lane if self.board.rows(one)), None)
        if text.strip() and lane is not None:
            self.board.choose(self.board.rows(lane)[0].card.id)

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        if step > 0:
            self.board.focus_chosen()

    @Slot()
    def _take_first(self) -> None:
        """Check in the first of those expected who are meant by what was typed."""
        said = self.search.text().strip()
        if self._loading:
            self._takes_first = True
        elif said and (expected := self.board.rows(Lane.EXPECTED)):
            self._said = said
            self.search.clear()  # ready for the next name
            self._set_state(expected[0].card, State.ARRIVED)
        elif said:
            self._say_why_not(said)

    @Slot(object, bool)
    def _on_answered(self, row: LaneRow, came: bool) -> None:
        self._set_state(row.card, State.ARRIVED if came else State.NO_SHOW)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        keys = [key for key in MENU if not key or self.kit.register.has(key)]
        menu = self.kit.register.menu(keys, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    @Slot(object)
    def _show_chosen(self, row: LaneRow | None) -> None:
        self.side.show_row(row, self.today())
        self.kit.register.refresh()

    # Answers from the desk

    def _show_board(self, board: DayBoard) -> None:
        self._zone = ZoneInfo(board.zone)
        self._board = board
        if self.today() != board.day:  # the studio's date was not known yet
            self.reload()
            return
        self._loading = False
        self._sending = {number: False for number, told in self._sending.items() if not told}
        person = self.kit.link.person
        limited = person is not None and grant(person.role, Permission.BOOK) is Grant.OWN
        self._lanes = rows_of(board, person.therapist_id if person and limited else None)
        self._draw()
        self._show_time()
        coming, self._coming = self._coming, None
        if coming is not None and not self.search.text():
            self.board.choose(coming)
        if self._seeks_check_out:
            self._seek_check_out()
        if self._takes_first:
            self._takes_first = False
            self._take_first()

    def _stepped(self, outcome: Outcome) -> None:
        self._sending[outcome.params["appointment"]] = True
        self._said = ""

    def _refused(self, error: Exception) -> None:
        self._sending.clear()
        if self._said and not self.search.text():
            self.search.setText(self._said)
        self.message.emit(sentence(error, self._zone), "warning")
        self.refresh()

    # Internal

    def _draw(self) -> None:
        said = self.search.text()
        shown = narrowed(self._lanes, said)
        empty = empty_words(self._lanes, narrowed_to=said.strip())
        self.board.show_lanes(shown, counts(shown, self._lanes), empty, self._zone)

    def _show_time(self) -> None:
        now: datetime = local(self._zone, self.kit.clock.now())
        day = headed(day_long(now.date()))
        self.header.set_subtitle(f"{day} · {time_short(now.time())}")

    def _seek_check_out(self) -> None:
        self._seeks_check_out = False
        card, waiting = self.card(), self._lanes[Lane.TO_CHECK_OUT]
        if card is not None and card.state is State.TO_CHECK_OUT:
            self.check_out(card.id)
        elif waiting:
            self.check_out(waiting[0].card.id)
        else:
            self.side.close_ticket()
            self.message.emit(self.tr("Nobody is waiting to check out."), "info")

    def _say_why_not(self, said: str) -> None:
        others = [row for lane in Lane for row in self.board.rows(lane)]
        if others:
            words = self.tr("{client} is checked in already.")
            self.message.emit(words.format(client=others[0].card.client), "info")
        else:
            words = self.tr("Nobody called {name} is expected today. F4 takes a walk-in.")
            self.message.emit(words.format(name=said), "info")

    def _to(self, state: State) -> None:
        card = self.card()
        if card is not None and state in NEXT[card.state]:
            self._set_state(card, state)

    def _set_state(self, card: Card, to: State) -> None:
        if card.id in self._sending:  # a second Enter before the first is seen to work
            return
        self._sending[card.id] = False
        self.board.choose(card.id)
        command = stepping(card.id, card.state, to)
        if card.partners and to is State.ARRIVED:  # who comes along is there too
            command = SetVisitState(appointment_id=card.id, was=card.state, to=to)
        self.kit.link.do(command, owner=self, done=self._stepped, failed=self._refused)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.board.has_focus():
            self.board.focus_chosen()
            return
        super().keyPressEvent(event)
