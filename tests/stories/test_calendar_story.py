"""A hundred random operations with mouse and keys on the real calendar, against a model.

``FRONTDESK_STORIES=50`` plays so many of them instead of the few of a normal run.
"""

import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.moments import NOW
from tests.servers import Furnished
from tests.stories.calendar_hand import DAYS, Hand
from ui.actions import Register
from ui.icons import Icons
from ui.kit import Kit
from ui.link import DeskLink
from ui.pages.calendar import CalendarPage
from ui.settings import Settings
from ui.theme import Theme

_OPERATIONS = 100
#: What is done, the commonest more often.
_KINDS = (
    *("book",) * 5,
    *("drag",) * 4,
    *("nudge",) * 3,
    *("undo",) * 2,
    *("length", "cancel", "redo", "day", "elsewhere", "hold"),
)


def plan(seed: int) -> list[tuple[str, int]]:
    """Return a hundred operations; hypothesis would begin with a hundred times the same."""
    random = Random(seed)
    return [(random.choice(_KINDS), random.randrange(2**20)) for _ in range(_OPERATIONS)]


class Stage:
    """Opens the calendar on a fresh studio, and closes it again."""

    def __init__(self, qtbot: QtBot, furnished: Furnished, folder: Path) -> None:
        self._qtbot = qtbot
        self._furnished = furnished
        self._folder = folder
        self._numbers = count()
        self._link: DeskLink | None = None
        self._other: Desk | None = None
        self._page: CalendarPage | None = None

    def open(self) -> Hand:
        """Open a calendar with nothing booked yet."""
        folder = self._folder / str(next(self._numbers))
        folder.mkdir()
        place = Place.file(folder)
        assert place.path is not None
        shutil.copyfile(self._furnished.path, place.path)
        store, clock = open_store(place), SetClock(NOW)
        house = self._furnished.house
        desk = Desk(store, clock, station="front")
        desk.sign_in(house.people["Rosa Diaz"])
        self._other = Desk(open_store(place), clock, station="back")
        self._other.sign_in(house.people["Dana Reed"])
        self._link = DeskLink(desk)
        theme = Theme()
        icons = Icons(theme)
        register = Register(icons)
        register.set_role(desk.person.role if desk.person else None)
        kit = Kit(self._link, theme, icons, register, clock, Settings(folder))
        self._page = page = CalendarPage(kit)
        page.resize(1400, 900)
        page.view.zoom(4.5)
        with self._qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_day(DAYS[0])
        hand = Hand(self._qtbot, page, self._other, self._other._store, house)
        hand.settle()
        hand.check()
        return hand

    def close(self) -> None:
        """Close what is open."""
        if self._page is not None and self._link is not None and self._other is not None:
            self._page.close()
            self._page.deleteLater()
            self._link.close()
            self._other.close()
        self._page = self._link = self._other = None


@pytest.fixture
def stage(qtbot: QtBot, furnished_file: Furnished, tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(qtbot, furnished_file, tmp_path)
    yield stage
    stage.close()


@settings(
    max_examples=int(os.environ.get("FRONTDESK_STORIES", "1")),
    deadline=None,
    database=None,
    phases=[Phase.generate],  # a smaller seed is no smaller story
    derandomize="FRONTDESK_STORIES" not in os.environ,
    suppress_health_check=list(HealthCheck),
)
@given(operations=st.integers(0, 2**32).map(plan))
def test_whatever_is_done_nothing_overlaps_the_picture_is_true_and_undo_leads_back(
    stage: Stage, operations: list[tuple[str, int]]
) -> None:
    stage.close()
    hand = stage.open()
    for kind, seed in operations:
        hand.act(kind, seed)
    hand.back_to_the_start()
    assert hand.schedule == {}
    assert hand.effects["book"] + hand.effects["drag"] > 5, "hardly anything was done"
