"""A hand that does anything at all on the real calendar, and a model of the schedule beside it."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.changes import Outcome
from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.holds import HoldSlot, Release
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.board import Board, therapist_board
from frontdesk.queries.cards import Card
from frontdesk.queries.openings import Opening, openings
from frontdesk.storage.engine import Store
from frontdesk.values.asked import Asked
from frontdesk.values.state import State
from frontdesk.values.wanted import Wanted
from tests.bookings import overlaps
from tests.moments import ZONE
from tests.studio import House
from ui.calendar.clocks import TrueClock
from ui.calendar.items import items_of
from ui.pages.calendar import CalendarPage
from ui.widgets.pick import Choice

#: A Monday and a Tuesday, far enough ahead that no policy asks anything.
DAYS = (date(2026, 11, 30), date(2026, 12, 1))
LEFT, ALT, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)

Where = tuple[int, date, str, int, State]
Schedule = dict[int, Where]


@dataclass(frozen=True)
class Entry:
    """Something in effect: who did it, and what it changed."""

    mine: bool
    number: int
    before: Where | None
    after: Where


class Hand:
    """Does one thing after another; ``check`` holds window and database against the model."""

    def __init__(
        self, qtbot: QtBot, page: CalendarPage, other: Desk, store: Store, house: House
    ) -> None:
        self._qtbot = qtbot
        self._page = page
        self._other = other
        self._store = store
        self._house = house
        self._done: list[Outcome] = []
        self._log: list[Entry] = []
        self.effects: Counter[str] = Counter()
        self._undone: list[Entry] = []
        self.schedule: Schedule = {}
        page.kit.link.did.connect(self._done.append)

    # What is done

    def act(self, kind: str, seed: int) -> None:
        """Do something of a kind; which, the seed says."""
        random, before = Random(seed), len(self._log)
        self._done.clear()
        getattr(self, f"_{kind}")(random)
        self.settle()
        self.check()
        self.effects[kind] += len(self._log) != before

    def settle(self) -> None:
        """Wait until every answer is there and shown."""
        for _ in range(3):
            QApplication.processEvents()
            self._qtbot.waitUntil(lambda: not self._page.kit.link.busy)

    def check(self) -> None:
        """No overlap; the database is as the model has it, and the window as the database."""
        with self._store.read.connect() as connection:
            assert overlaps(connection) == 0
        there = {}
        for day in DAYS:
            for card in self._board(day).cards:
                if card.state is not State.CANCELLED:
                    there[card.id] = where(card)
        assert there == {n: p for n, p in self.schedule.items() if p[4] is not State.CANCELLED}
        self._qtbot.waitUntil(self._is_true, timeout=5000)

    def back_to_the_start(self) -> None:
        """Undo everything, the last first, whoever did it."""
        while self._log:
            entry = self._log[-1]
            if entry.mine:
                self._undo(Random(0))
                self.settle()
            else:
                self._other.undo()
                self._log.pop()
                self._set(entry.number, entry.before)
                self._page.refresh()
                self.settle()
            self.check()
            assert self._log == [] or self._log[-1] is not entry, "undo was refused"

    # Kinds

    def _book(self, random: Random) -> None:
        column = random.randrange(max(len(self._columns()), 1))
        row = random.randrange(self._page.view.grid.opens, self._page.view.grid.closes)
        if not self._columns():
            return
        at = self._point(column, row)
        if self._page.view.indexAt(at).isValid():
            return
        QTest.mouseClick(self._page.view.viewport(), LEFT, pos=at)
        self.settle()
        panel = self._page.booking
        name = random.choice(sorted(self._house.clients))
        panel.client.take(Choice(self._house.clients[name], name))
        service, minutes = random.choice((("dt", 60), ("sw", 90), ("sw", 30), ("cu", 30)))
        panel.service.choose((self._house.services[service], minutes))
        panel.service.picked.emit((self._house.services[service], minutes))
        self.settle()
        QTest.mouseClick(panel.book, LEFT)
        self.settle()
        if not panel.isHidden():
            QTest.keyClick(panel, Qt.Key.Key_Escape)
        for outcome in self._said("booked"):
            number = outcome.params["appointment"]
            self._mine(number, self._standing(number))

    def _drag(self, random: Random) -> None:
        item = self._some(random)
        if item is None:
            return
        view, number = self._page.view, item.id
        rect = view.rect_of(("card", number))
        start = QPoint(rect.center().x(), rect.center().y())
        column = random.randrange(len(self._columns()))
        end = QPoint(self._point(column, view.grid.opens).x(), start.y())
        end += QPoint(0, random.randrange(-120, 121))
        end.setY(min(max(end.y(), 12), view.viewport().height() - 12))
        QTest.mousePress(view.viewport(), LEFT, pos=start)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(view.viewport(), start + (end - start) * share)
            QApplication.processEvents()
        if random.random() < 0.15:
            QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(view.viewport(), LEFT, pos=end)
        self.settle()
        target = self._columns()[column]
        for _ in self._said("moved"):
            now = self._standing(number)
            assert now[0] == target, "it landed in another column than it was dropped in"
            assert now[3] == self.schedule[number][3]
            self._mine(number, now)

    def _nudge(self, random: Random) -> None:
        self._press(random, random.choice(_ARROWS), ALT)

    def _length(self, random: Random) -> None:
        self._press(random, random.choice(_ARROWS[:2]), CTRL | ALT)

    def _cancel(self, random: Random) -> None:
        card = self._some(random)
        if card is not None:
            self._page.view.choose(("card", card.id))
            self._page.view.setFocus()
            QTest.keyClick(self._page.view, Qt.Key.Key_X)
            self.settle()
            for _ in self._said("now_cancelled"):
                self._mine(card.id, (*self.schedule[card.id][:4], State.CANCELLED))

    def _undo(self, _random: Random) -> None:
        self._done.clear()
        self._page.kit.link.undo(owner=self._page, failed=_nothing)
        self.settle()
        for _ in self._said("undone"):
            entry = next(each for each in reversed(self._log) if each.mine)
            self._log.remove(entry)
            self._undone.append(entry)
            self._set(entry.number, entry.before)

    def _redo(self, _random: Random) -> None:
        self._page.kit.link.redo(owner=self._page, failed=_nothing)
        self.settle()
        for _ in self._said("redone"):
            entry = self._undone.pop()
            self._log.append(entry)
            self._set(entry.number, entry.after)

    def _day(self, random: Random) -> None:
        here = self._page.view.shown
        later = here is not None and here.day == DAYS[0]
        self._page.view.setFocus()
        QTest.keyClick(self._page.view, Qt.Key.Key_PageDown if later else Qt.Key.Key_PageUp)

    def _elsewhere(self, random: Random) -> None:
        """Another station books, moves or cancels; the window hears of it by itself."""
        cards = [c for day in DAYS for c in self._board(day).cards if c.state is State.BOOKED]
        kind = random.choice(("book", "move", "cancel")) if cards else "book"
        try:
            if kind == "book":
                self._book_elsewhere(random)
            else:
                self._change_elsewhere(random, random.choice(cards), kind)
        except (Refused, Stale):
            return

    def _hold(self, random: Random) -> None:
        """Another station fills a slot in, or lets go of it."""
        found = self._openings(random)
        if not found or random.random() < 0.4:
            self._other.do(Release())
            return
        best = found[0]
        asked = Asked(
            service_id=self._house.services["dt"],
            minutes=60,
            therapist_id=best.therapist_id,
            day=best.day,
            starts=best.starts,
        )
        self._other.do(HoldSlot(asked=asked))

    # Internal

    def _press(self, random: Random, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        card = self._some(random)
        if card is None:
            return
        self._page.view.choose(("card", card.id))
        self._page.view.setFocus()
        QTest.keyClick(self._page.view, key, held)
        self.settle()
        for _ in self._said("moved"):
            self._mine(card.id, self._standing(card.id))

    def _book_elsewhere(self, random: Random) -> None:
        found = self._openings(random)
        if found:
            best = random.choice(found)
            command = Book(
                client_id=random.choice(sorted(self._house.clients.values())),
                service_id=self._house.services["dt"],
                minutes=60,
                therapist_id=best.therapist_id,
                day=best.day,
                starts=best.starts,
            )
            number = self._other.do(command).params["appointment"]
            self._theirs(number, self._standing(number))

    def _change_elsewhere(self, random: Random, card: Card, kind: str) -> None:
        if kind == "cancel":
            gone = SetState(appointment_id=card.id, was=State.BOOKED, to=State.CANCELLED)
            self._other.do(gone)
            self._theirs(card.id, (*self.schedule[card.id][:4], State.CANCELLED))
            return
        place = card.placement
        at = datetime.combine(place.day, place.starts) + timedelta(
            minutes=5 * random.randrange(-24, 25)
        )
        to = replace(place, day=at.date(), starts=at.time(), room_id=None)
        if to != place and to.day in DAYS:
            self._other.do(Move(appointment_id=card.id, was=place, to=to))
            self._theirs(card.id, self._standing(card.id))

    def _openings(self, random: Random) -> tuple[Opening, ...]:
        wanted = Wanted(
            service_id=self._house.services["dt"],
            minutes=60,
            from_day=random.choice(DAYS),
            days=1,
        )
        return self._other.ask(partial(openings, wanted=wanted))

    def _mine(self, number: int, after: Where) -> None:
        self._undone.clear()
        self._log.append(Entry(True, number, self.schedule.get(number), after))
        self._set(number, after)

    def _theirs(self, number: int, after: Where) -> None:
        self._log.append(Entry(False, number, self.schedule.get(number), after))
        self._set(number, after)

    def _set(self, number: int, where_: Where | None) -> None:
        if where_ is None:
            del self.schedule[number]
        else:
            self.schedule[number] = where_

    def _said(self, code: str) -> list[Outcome]:
        assert len(self._done) <= 1
        return [outcome for outcome in self._done if outcome.code == code]

    def _standing(self, number: int) -> Where:
        cards = (card for day in DAYS for card in self._board(day).cards)
        return next(where(card) for card in cards if card.id == number)

    def _board(self, day: date) -> Board:
        return self._other.ask(partial(therapist_board, first=day))

    def _columns(self) -> list[int]:
        return [column.id for column in self._page.view.shown.columns]  # type: ignore[union-attr]  # it is shown

    def _some(self, random: Random) -> Card | None:
        cards = [i.card for i in self._page.view.items() if i.card is not None]
        booked = [card for card in cards if card.state is State.BOOKED]
        return random.choice(booked) if booked else None

    def _point(self, column: int, row: int) -> QPoint:
        view = self._page.view
        x = view.columns.x(column) + view.columns.each / 2 - view.horizontalOffset()
        return QPoint(round(x), round(view.grid.y(row) + view.step / 2 - view.verticalOffset()))

    def _is_true(self) -> bool:
        """Tell whether the window shows what the database holds."""
        shown = self._page.view.shown
        assert shown is not None
        board = self._board(shown.day)
        kept = tuple(card for card in board.cards if card.state is not State.CANCELLED)
        items = items_of(replace(board, cards=kept), TrueClock(ZONE, shown.day))
        return items == self._page.view.items()


def where(card: Card) -> Where:
    """Return where an appointment stands, as the model has it."""
    place = card.placement
    return (place.therapist_id, place.day, str(place.starts), place.minutes, card.state)


def _nothing(_error: Exception) -> None:
    pass
