"""Plays steps on the real windows, with mouse and keys alone, and records what it saw.

A script is a function that takes a ``Player``::

    with player.step("Book by phone", most_keys=10) as step:
        player.press("C")                      one key; Ctrl+K, PgDown, Return, Alt+Right …
        player.type("ortiz")                   letters, counted apart
        player.click("Book")                   by object name, accessible name, words, or the key
                                               of a registered action: "my-day.print"
        player.click_item("Sam Ortiz")         an entry of a list, a table, the calendar, a menu
        player.drag_card("Sam Ortiz", "Tom Becker", time(15))
        player.click_place("Tom Becker", time(15))      an empty place of the calendar
        player.choose_file(path)               types the path into the open file dialog, Return
        player.expect_text("Booked Sam Ortiz") is to be read somewhere, in letters or aloud
        player.expect_no_text("Nora Blake")
        player.expect("rows", 416, count)      what ``count()`` returns is to become 416
        player.until(so, "a free room")        waits without recording; fails the step if in vain
        player.expect_file("receipt.pdf")      is written into the tour's folder; listed
    player.menu("app.import")                  an action of the person's menu
    player.look("dark")                        another theme, chosen there
    player.clock_to(time(11, 8))               time passes; what ticks ticks
    player.page("my-day")                      to a page, by its key; player.sign_in("Maria Santos")

Every verb waits until the windows show what it needs, and no longer than a person would. Each
step ends with a picture. A step in which something is missing is recorded as failed, with a picture
and the reason, and the tour goes on; with ``vital=True`` it ends there.
"""

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget

from frontdesk.clock import SetClock
from frontdesk.values.text import fold
from ui.app import Parts
from ui.calendar.view import DayView
from ui.tour import eyes, hands
from ui.tour.hands import NotSeen, wait
from ui.tour.record import Assertion, Record, Step


class Over(Exception):
    """The tour cannot go on."""


class Player:
    """Sits before the windows of ``parts``; ``clock`` is the one they read."""

    def __init__(self, parts: Parts, clock: SetClock, zone: ZoneInfo, record: Record) -> None:
        self.parts = parts
        self.window = parts.window
        self.folder = record.folder
        self.record = record
        self._clock = clock
        self._zone = zone
        self._step: Step | None = None

    # Steps

    @contextmanager
    def step(
        self,
        title: str,
        *,
        most_keys: int | None = None,
        most_clicks: int | None = None,
        vital: bool = False,
    ) -> Iterator[Step]:
        """Play a part of the day; it may take so many keys and clicks, letters aside."""
        self._step = step = self.record.begin(title)
        try:
            yield step
            self.settle()
            self._hold_to("keys beyond what is typed", step.keys, most_keys)
            self._hold_to("clicks", step.clicks, most_clicks)
        except NotSeen as missing:
            step.trouble = f"Not seen: {missing}"
        except Exception as error:
            step.trouble = f"The script broke: {error!r}\n{traceback.format_exc()}"
        finally:
            if not step.picture:
                self.picture()
            self._step = None
        if vital and not step.ok:
            raise Over(title)

    @property
    def now(self) -> Step:
        """The step that is being played."""
        if self._step is None:
            raise RuntimeError("this is done within a step")
        return self._step

    # Keys and mouse

    def press(self, *keys: str) -> None:
        """Press keys one after the other; the windows finish in between."""
        for each in keys:
            self.settle()
            hands.press(each)
            self._count(keys=1)
        self.settle()

    def type(self, text: str) -> None:
        """Type letters where the cursor stands."""
        hands.type_in(text)
        self._count(typed=len(text))
        self.settle()

    def click(self, what: str, *, within: str | None = None, twice: bool = False) -> None:
        """Click what is called so; in an open menu, the entry of that name."""
        if self._choose(what):
            return
        hands.click(eyes.field_of(self.find(what, within=within)), twice=twice)
        self._count(clicks=2 if twice else 1)
        self.settle()

    def click_item(self, text: str, *, within: str | None = None, twice: bool = False) -> None:
        """Click the entry that says ``text``, in letters or aloud."""
        if self._choose(text):
            return
        self.until(lambda: self._item(text, within) is not None, f"an entry with {text!r}")
        found = self._item(text, within)
        assert found is not None
        view, index = found
        view.scrollTo(index)
        hands.click(view.viewport(), view.visualRect(index).center(), twice=twice)
        self._count(clicks=2 if twice else 1)
        self.settle()

    def click_place(self, therapist: str, at: time) -> None:
        """Click an empty place of the calendar."""
        board = self._board()
        hands.click(board.viewport(), self._place(board, therapist, at))
        self._count(clicks=1)
        self.settle()

    def drag_card(self, text: str, therapist: str, at: time, *, picture: bool = False) -> None:
        """Drag an appointment; with ``picture`` it is taken while it hangs on the pointer."""
        board = self._board()
        self.until(lambda: eyes.entry(board, text) is not None, f"an appointment of {text!r}")
        index = eyes.entry(board, text)
        assert index is not None
        rect = board.visualRect(index)
        grip = QPoint(30, min(12, rect.height() // 2))
        top = self._place(board, therapist, at) - QPoint(0, round(board.step / 2))
        end = top + QPoint(0, grip.y() + 1)
        shot = self.picture if picture else hands.let_work
        hands.drag(board.viewport(), rect.topLeft() + grip, end, shot)
        self._count(clicks=1)
        self.settle()

    def drag_edge(self, text: str, minutes: int) -> None:
        """Drag the lower edge of an appointment; its picture is taken while it hangs."""
        board = self._board()
        index = eyes.entry(board, text)
        assert index is not None
        rect = board.visualRect(index)
        edge = QPoint(rect.center().x(), rect.bottom() - 2)
        end = edge + QPoint(0, round(minutes / 5 * board.step) + 2)
        hands.drag(board.viewport(), edge, end, self.picture)
        self._count(clicks=1)
        self.settle()

    def choose_file(self, path: Path) -> None:
        """Type a path into the file dialog that is open, and Return."""
        self.until(lambda: self._file_line() is not None, "a dialog to choose a file")
        line = self._file_line()
        assert line is not None
        line.selectAll()
        hands.type_in(str(path))
        self._count(typed=len(str(path)))
        hands.press("Return")
        self._count(keys=1)
        self.until(lambda: self._file_line() is None, "the file dialog to close")
        self.settle()

    # Ways

    def page(self, key: str) -> None:
        """Go to a page by the key that is shown at its button."""
        shell = self.window.shell()
        number = shell.page_keys().index(key) + 1
        self.press(f"Ctrl+{number}")
        self.until(lambda: shell.current() == key, f"the page {key!r}")

    def sign_in(self, name: str) -> None:
        """Go to the people, if one is not there yet, and choose a name."""
        if self.window.showing() is not self.window.sign_in:
            self.press("Ctrl+L")
        cards = self.window.sign_in.cards
        self.until(lambda: any(name == card.person.name for card in cards()), f"{name} to choose")
        card = next(card for card in cards() if card.person.name == name)
        hands.click(card)
        self._count(clicks=1)
        link = self.parts.kit.link
        self.until(
            lambda: link.person is not None and link.person.name == name, f"{name} at the desk"
        )
        self.settle()

    def menu(self, action: str) -> None:
        """Choose an action in the person's menu."""
        title = self.parts.kit.register.action(action).text()
        hands.click(self.window.shell().rail.person)
        self._count(clicks=1)
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
        self.click(title)

    def look(self, theme: str) -> None:
        """Choose another look in the person's menu, and go back to the page; counts for no step."""
        kept, self._step = self._step, None
        self.menu(f"app.look.{theme}")
        self.until(lambda: self.parts.kit.theme.name == theme, f"the look {theme!r}")
        self.page(self.window.shell().current())  # the keys go to the page again, not the button
        self._step = kept

    def clock_to(self, at: time, day: date | None = None) -> None:
        """Let time pass until the studio's clock shows ``at``."""
        here = self._clock.now().astimezone(self._zone)
        self._clock.put(datetime.combine(day or here.date(), at, self._zone))
        hands.tick()
        self.settle()

    # Looking

    def find(self, what: str, *, within: str | None = None) -> QWidget:
        """Return the visible widget that is called ``what``, once it is there."""
        self.until(lambda: self._find(what, within) is not None, f"something called {what!r}")
        found = self._find(what, within)
        assert found is not None
        return found

    def settle(self) -> None:
        """Wait until the desk has answered and the windows stand still."""
        hands.let_work()
        self.until(lambda: not self.parts.kit.link.busy, "an answer from the desk")
        hands.let_work()
        if QApplication.activeWindow() is None:  # what a window manager sees to
            eyes.front(self.window).activateWindow()
            hands.let_work()
        if self.window.showing() is self.window.crash:
            raise NotSeen("the windows alive: they show a report of something that broke")

    def until(self, so: Callable[[], bool], what: str) -> None:
        """Wait until something is so; the step fails when ``what`` does not come."""
        wait(so, what)

    def text(self) -> str:
        """Return everything that can be read on what is in front."""
        return eyes.read(eyes.front(self.window))

    def says(self, item: str, text: str) -> bool:
        """Tell whether the entry ``item`` of a list says ``text`` too."""
        self.until(lambda: self._item(item, None) is not None, f"an entry with {item!r}")
        found = self._item(item, None)
        return found is not None and text in eyes.said(found[1])

    def expect(self, text: str, expected: object, look: Callable[[], object]) -> None:
        """Record that ``look()`` becomes ``expected``."""
        with suppress(NotSeen):  # recorded below, with what was seen instead
            wait(lambda: look() == expected, text)
        seen = look()
        self.now.asserts.append(Assertion(text, str(expected), str(seen), seen == expected))

    def expect_text(self, text: str) -> None:
        """Record that ``text`` can be read."""
        self._expect_reading(text, there=True)

    def expect_no_text(self, text: str) -> None:
        """Record that ``text`` cannot be read, once the windows stand still."""
        self.settle()
        self._expect_reading(text, there=False)

    def expect_file(self, name: str) -> Path:
        """Record that a file was written into the tour's folder; return its path."""
        path = self.folder / name
        self.expect(f"{name} is written", True, lambda: path.is_file() and path.stat().st_size > 0)
        self.record.files.append(name)
        return path

    def picture(self) -> None:
        """Take the step's picture now, rather than at its end."""
        hands.let_work()
        step = self.now
        words = "-".join(fold(step.title).split())
        name = f"{step.number:02}-{''.join(c for c in words if c.isalnum() or c == '-')}.png"
        self.photograph(name)
        step.picture = name

    def photograph(self, name: str) -> None:
        """Write what is seen into the folder, under a name of its own."""
        self._grab().save(str(self.folder / name))

    # Internal

    def _count(self, *, keys: int = 0, clicks: int = 0, typed: int = 0) -> None:
        if self._step is not None:
            self._step.keys += keys
            self._step.clicks += clicks
            self._step.typed += typed

    def _hold_to(self, what: str, count: int, most: int | None) -> None:
        if most is not None:
            fine = count <= most
            self.now.asserts.append(Assertion(what, f"at most {most}", str(count), fine))

    def _expect_reading(self, text: str, *, there: bool) -> None:
        try:
            wait(lambda: (text in self.text()) is there, text)
            fine = True
        except NotSeen:
            fine = False
        said = f"{text!r} is {'' if there else 'not '}to be read"
        seen = "as expected" if fine else self.text()[:2000]
        self.now.asserts.append(Assertion(said, text if there else "nothing of it", seen, fine))

    def _find(self, what: str, within: str | None) -> QWidget | None:
        root: QWidget | None = eyes.front(self.window)
        if within is not None and root is not None:
            root = eyes.find(root, within)
        if root is None:
            return None
        register = self.parts.kit.register
        if register.has(what):
            action = register.action(what)
            for widget in eyes.seen(root):
                if getattr(widget, "action", None) is action:
                    return widget
            what = action.text()
        return eyes.find(root, what)

    def _item(self, text: str, within: str | None) -> tuple[Any, Any] | None:
        root: QWidget | None = eyes.front(self.window)
        if within is not None and root is not None:
            root = eyes.find(root, within)
        return None if root is None else eyes.item(root, text)

    def _choose(self, text: str) -> bool:
        """Choose an entry of the open menu; False when none is open."""
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return False
        at = eyes.choice(menu, text)
        if at is None:
            raise NotSeen(f"{text!r} in the menu")
        hands.click(menu, at)
        self._count(clicks=1)
        self.settle()
        return True

    def _board(self) -> DayView:
        def visible() -> list[DayView]:
            boards = self.window.findChildren(DayView)
            return [b for b in boards if b.isVisible() and b.board is not None]

        self.until(lambda: bool(visible()), "the calendar")
        return visible()[0]

    def _place(self, board: DayView, therapist: str, at: time) -> QPoint:
        assert board.board is not None
        columns = {column.name: column for column in reversed(board.board.columns)}
        if therapist not in columns:
            raise NotSeen(f"a column of {therapist}")
        column = columns[therapist]  # the first day's, when several stand side by side
        return board.point_of(column.id, datetime.combine(column.day, at))

    def _file_line(self) -> QLineEdit | None:
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
        shown = [dialog for dialog in dialogs if dialog.isVisible()]
        return shown[-1].findChild(QLineEdit, "fileNameEdit") if shown else None

    def _grab(self) -> QImage:
        """Return the window with the dialogs and menus that stand before it."""
        picture = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        with QPainter(picture) as painter:
            others = [w for w in QApplication.topLevelWidgets() if w is not self.window]
            for widget in sorted((w for w in others if w.isVisible()), key=eyes.depth):
                if widget.windowType() is Qt.WindowType.ToolTip:
                    continue
                place = widget.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0))
                frame = QRect(place, widget.size())
                if isinstance(widget, QDialog):  # a window manager puts it in the middle
                    frame.moveCenter(picture.rect().center())
                    painter.fillRect(picture.rect(), self.parts.kit.theme.colour("shadow"))
                painter.drawPixmap(frame.topLeft(), widget.grab())
                painter.setPen(QColor(self.parts.kit.theme.colour("control")))
                painter.drawRect(frame.adjusted(0, 0, -1, -1))
        return picture
