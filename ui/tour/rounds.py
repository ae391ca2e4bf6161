"""Goes to every page, panel and dialog of the demo studio, one after the other.

    for stop in Rounds(player):
        …                       look at ``stop.root``, which is in front; ``stop.name`` names it

What opens is found, not listed: every action of the register that can be done from a page, every
button that promises more by its dots. So a new dialog is looked at as soon as it can be opened.
Actions that change something, or lead to another day, are left out by name. What is behind other
buttons, or needs something to be chosen or kept first, is gone to by the ways of ``ui.tour.ways``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QTabBar,
    QWidget,
)

from frontdesk.values.rights import Role
from ui.pages.settings import SettingsPage
from ui.setting.beside import dialogs
from ui.setting.cards import PlaceCard
from ui.tour import eyes
from ui.tour.player import Player
from ui.tour.ways import WAYS, Way, stages
from ui.tour.ways.hand import Hand
from ui.widgets.button import Button

#: Who sees everything, and who writes notes.
OWNER, THERAPIST = "Dana Reed", "Maria Santos"
#: What is chosen on a page before its actions are done: somebody who has come, and who will.
_CHOSEN = {"calendar": ("Chloe Bustos", "Malik York"), "check-in": ("Elena York", "Chloe Bustos")}
#: Done from the page they belong to, these fill a panel or another view of the page.
_PANELS = frozenset(
    {
        "app.line",
        "calendar.book",
        "calendar.go",
        "calendar.look-list",
        "calendar.look-month",
        "calendar.look-studio",
        "calendar.look-week",
        "calendar.more",
        "calendar.rooms",
        "check-in.check_out",
        "desk.check_out",
        "memberships.members",
        "memberships.plans",
        "my-day.note",
        "my-day.week",
        "shifts.stranded",
        "till.sell",
    }
)
#: Done afterwards, so that the page is as it was.
_BACK = {"calendar.rooms": "calendar.rooms", "calendar.look-": "calendar.look-day"}
#: Change what is kept, show another day, or leave the studio.
_NOT = (
    "app.close",
    "app.find_client",
    "app.language",
    "app.larger",
    "app.look.",
    "app.page.",
    "app.redo",
    "app.smaller",
    "app.anew",
    "app.begin_anew",
    "app.switch_user",
    "app.undo",
    "billing.collect",
    "billing.fail",
    "billing.run",
    "calendar.after",
    "calendar.arrived",
    "calendar.before",
    "calendar.cancelled",
    "calendar.closer",
    "calendar.confirm",
    "calendar.copy",
    "calendar.cursor",
    "calendar.cut",
    "calendar.days-",
    "calendar.earlier",
    "calendar.later",
    "calendar.left",
    "calendar.longer",
    "calendar.look-day",
    "calendar.message",
    "calendar.no_show",
    "calendar.right",
    "calendar.shorter",
    "calendar.step",
    "calendar.today",
    "calendar.week",
    "calendar.wider",
    "check-in.back",
    "check-in.changed",
    "check-in.client",
    "check-in.same",
    "check-in.step",
    "clients.book",
    "clients.health",
    "clients.forms",
    "clients.member",
    "desk.check_in",
    "memberships.billing",
    "my-day.after",
    "my-day.before",
    "my-day.day",
    "my-day.ics",
    "my-day.left",
    "my-day.right",
    "my-day.sign",
    "my-day.step",
    "my-day.today",
    "pay.after",
    "pay.before",
    "settings.find",
    "shifts.after",
    "shifts.before",
    "shifts.go",
    "shifts.off",
    "shifts.today",
    "shifts.usual",
    "till.aside",
    "till.reprint",
)
_MORE = "…"
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog)


@dataclass(frozen=True, slots=True)
class Stop:
    """Something that fills the window, or stands before it."""

    name: str
    root: QWidget

    @property
    def is_dialog(self) -> bool:
        """Whether it stands before the window."""
        return isinstance(self.root, QDialog)


class Rounds:
    """One way through all of it; ``stuck`` names what Escape did not close.

    With ``every`` only each so many of what opens is opened: all pages, and some of the rest.
    """

    def __init__(self, player: Player, every: int = 1) -> None:
        self._player = player
        self._every = every
        self._window = player.window
        self._seen: set[str] = set()
        self.stuck: list[str] = []

    def __iter__(self) -> Iterator[Stop]:
        """Begin at the welcome, end with what is shown when something is amiss."""
        player = self._player
        player.settle()
        yield Stop("welcome", self._window)
        yield from self._buttons("welcome")
        yield from self._gone(stages.beginnings)
        self._open_demo()
        yield Stop("sign-in", self._window)
        player.sign_in(OWNER)
        pages = self._window.shell().page_keys()
        for key in pages:
            yield from self._page(key)
        for way in WAYS:
            if self._has_turn(way.__name__):
                yield from self._gone(way)
        player.sign_in(THERAPIST)
        yield from self._page("my-day")
        yield from self._gone(stages.troubles)

    # Internal

    def _open_demo(self) -> None:
        self._player.parts.entrance.beginning.welcome.demo_requested.emit()
        self._player.until(lambda: bool(self._window.sign_in.cards()), "the people of the demo")
        self._player.settle()

    def _page(self, key: str) -> Iterator[Stop]:
        self._go(key, "")
        yield Stop(self._named(key), self._window)
        if key == "settings":
            yield from self._sections()
        yield from self._tabs(key)
        for chosen in _CHOSEN.get(key, ("",)):
            self._go(key, chosen)
            for action in self._player.parts.kit.register.at_hand():
                if action.key not in self._seen and not action.key.startswith(_NOT):
                    self._go(key, chosen)
                    yield from self._does(key, action.key)
            self._go(key, chosen)
            yield from self._buttons(key)

    def _go(self, key: str, chosen: str) -> None:
        """Be on a page, with something chosen."""
        player = self._player
        if self._window.shell().current() != key:
            player.page(key)
        player.settle()
        if chosen:
            found = eyes.item(self._window, chosen)
            if found is not None:
                view, index = found
                view.selectionModel().setCurrentIndex(index, _ALONE)
                view.setFocus()
        player.settle()

    def _does(self, page: str, key: str) -> Iterator[Stop]:
        register = self._player.parts.kit.register
        if not register.has(key) or not register.action(key).isEnabled():
            return
        if not self._has_turn(key):
            self._seen.add(key)
            return
        register.run(key)
        self._player.settle()
        if self._front() is not self._window:
            self._seen.add(key)
            yield from self._opened(key)
        elif key in _PANELS:
            self._seen.add(key)
            yield Stop(key, self._window)
            yield from self._buttons(key)
            self._player.press("Esc")
            for back in [back for began, back in _BACK.items() if key.startswith(began)]:
                register.run(back)
                self._player.settle()

    def _opened(self, name: str, deep: int = 1) -> Iterator[Stop]:
        front = self._front()
        known = type(front).__name__
        if isinstance(front, QFileDialog):
            front.close()
            self._player.settle()
            return
        if not isinstance(front, QMenu):
            yield Stop(f"{name}, {known}", front)
            if deep:
                yield from self._buttons(name, deep - 1)
        self._leave(name, front)

    def _front(self) -> QWidget:
        """Return what is in front: what is modal, else another window, else the window itself."""
        front = eyes.front(self._window)
        others = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not self._window and each.windowType() in _WINDOWS
        ]
        return others[-1] if front is self._window and others else front

    def _leave(self, name: str, front: QWidget) -> None:
        """Leave by Escape, which may have to close what is open within first."""
        for _ in range(3):
            if self._front() is not front:
                return
            self._player.press("Esc")
        if self._front() is front and front is not self._window:
            self.stuck.append(name)
            front.close()
            self._player.settle()

    def _tabs(self, name: str) -> Iterator[Stop]:
        for bar in [each for each in eyes.seen(self._window) if isinstance(each, QTabBar)]:
            for number in range(bar.count()):
                bar.setCurrentIndex(number)
                self._player.settle()
                yield Stop(f"{name}, {bar.tabText(number)}", self._window)
                yield from self._buttons(name)
            bar.setCurrentIndex(0)

    def _sections(self) -> Iterator[Stop]:
        page = self._window.shell().page("settings")
        assert isinstance(page, SettingsPage)
        sections = page.nav.keys()
        for key in sections:
            page.show_setting(key)
            self._player.settle()
            yield Stop(f"settings, {key}", self._window)
            yield from self._buttons(f"settings, {key}")
            yield from self._behind_cards(f"settings, {key}")

    def _behind_cards(self, name: str) -> Iterator[Stop]:
        """Open the dialogs in which more of the studio is kept."""
        for card in [each for each in eyes.seen(self._window) if isinstance(each, PlaceCard)]:
            if card.key in dialogs():
                card.button.click()
                self._player.settle()
                yield from self._opened(name)

    def _gone(self, way: Way) -> Iterator[Stop]:
        """Go a way; it comes back by itself."""
        hand = Hand(self._player)
        for name in way(hand):
            yield Stop(f"{way.__name__}: {name}", self._front())

    def _buttons(self, name: str, deep: int = 1) -> Iterator[Stop]:
        """Press what promises to open something."""
        front = self._front()
        for place, words in enumerate(self._promising(front)):
            key = f"{name}: {words}"
            button = next((b for b in _pressable(front) if b.words() == words), None)
            if button is None or words in self._seen:
                continue
            self._seen.add(words)
            if not self._has_turn(f"{type(front).__name__} {place}"):
                continue
            button.click()
            self._player.settle()
            if self._front() is not front:
                yield from self._opened(key, deep)

    def _promising(self, front: QWidget) -> list[str]:
        return [button.words() for button in _pressable(front)]

    def _has_turn(self, what: str) -> bool:
        """Tell whether something is opened, on these rounds: the same in every language."""
        return crc32(what.encode()) % self._every == 0

    def _named(self, key: str) -> str:
        person = self._player.parts.kit.link.person
        theirs = person is not None and person.role is Role.THERAPIST
        return f"{key} of a therapist" if theirs else key


def _pressable(front: QWidget) -> list[Button]:
    found = [each for each in eyes.seen(front) if isinstance(each, QAbstractButton)]
    return [
        each
        for each in found
        if isinstance(each, Button) and each.isEnabled() and each.words().endswith(_MORE)
    ]
