"""Every page, panel and dialog of the real windows, gone to once: seen, named, reached, in full.

What is not right is told all at once. ``FRONTDESK_THOROUGH=2`` goes round in more languages and
sizes of text, mirrored too; without it the round in Spanish opens each third of what opens, and
of the round in English each second stop is walked through by key.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.accessibility.checks import nameless, small
from tests.accessibility.keys import Walker
from tests.accessibility.longer import Longer
from tests.accessibility.room import clipped
from tests.architecture.test_explained import windows
from tests.chance import examples
from tests.moments import ZONE
from ui import language, tour
from ui.tour import eyes, hands
from ui.tour.player import Player
from ui.tour.rounds import Rounds, Stop
from wording.keeping import compiled

BUSY = datetime(2026, 11, 23, 11, 8, tzinfo=ZONE)
#: The smallest screen that is planned for, and the size of the pictures.
SMALL, USUAL = (1280, 720), (1440, 900)
Check = Callable[[QWidget], Iterable[str]]

#: There are so many stops, at the least: a way that is lost would go unnoticed otherwise.
STOPS, PAGES = 180, 90
#: Where Tab goes from one piece of what is typed to the next, and Escape leaves.
OWN_TAB = {"app.line"}
#: Whether everything is looked at in every language and size.
ALL = examples(1) > 1
WALKED = 1 if ALL else 2


def full_name(kind: type) -> str:
    """Return what a class is called, with its module: as the manual is asked about it."""
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"


class Round:
    """Goes round once, and keeps what was found, by what it was found in first."""

    def __init__(
        self,
        folder: Path,
        size: tuple[int, int],
        *,
        dress: Callable[[], object] | None = None,
        every: int = 1,
        **how: Any,
    ) -> None:
        self.found: dict[str, str] = {}
        self.stops: list[str] = []
        self.stuck: list[str] = []
        self.windows: set[str] = set()
        self._every = every
        self._folder = folder
        self._size = size
        self._dress = dress
        self._how = how

    def go(self, scale: float, *checks: tuple[str, Check]) -> None:
        """Hold ``checks`` against each stop."""

        def script(player: Player) -> None:
            if self._dress is not None:
                self._dress()
            player.parts.kit.theme.switch(text_scale=scale)
            rounds = Rounds(player, self._every)
            with player.step("Round"):
                for stop in rounds:
                    self._stop(stop, checks)
            self.stuck = rounds.stuck

        record = tour.played(self._folder, script, BUSY, size=self._size, **self._how)
        assert record.ok, record.told()

    def _stop(self, stop: Stop, checks: Iterable[tuple[str, Check]]) -> None:
        self.stops.append(stop.name)
        self.windows |= {full_name(type(widget)) for widget in eyes.seen(stop.root)}
        room = stop.root.screen().availableSize().expandedTo(QSize(*self._size))
        if stop.root.size().expandedTo(room) != room:
            told = f"{stop.root.size().toTuple()} is more than the screen has"
            self.found.setdefault(f"size: {told}", stop.name)
        for name, check in checks:
            if name == "keys" and (stop.name in OWN_TAB or crc32(stop.name.encode()) % WALKED):
                continue
            found = list(check(stop.root))
            if found and name != "keys":  # an answer may just have come, and is still laid out
                hands.let_work()
                found = list(check(stop.root))
            for told in found:
                self.found.setdefault(f"{name}: {told}", stop.name)


@pytest.mark.long
def test_everything_has_a_name_a_size_and_the_focus_by_key(
    qapp: QApplication, tmp_path: Path
) -> None:
    found = Round(tmp_path, USUAL)
    walker = Walker()
    found.go(1.0, ("name", nameless), ("size", small), ("text", clipped), ("keys", walker.walk))
    assert not found.found, "\n".join(f"{where}: {what}" for what, where in found.found.items())
    assert found.stuck == []
    assert len(found.stops) >= STOPS, found.stops
    assert walker.looked_at > 500
    assert not (windows() | OTHERS) - found.windows, "go there, by ui/tour/ways"


#: Cover the screen, or stand beside the window; the manual tells of them elsewhere.
OTHERS = {"hand_over.HandOver", "leave.LeaveDialog", "window.ManualWindow"}
SIZES = (1.0, 1.5, 1.75)
THOROUGH = list(product(("en", "es", "longer", "mirrored"), SIZES))
LOOKS = THOROUGH if ALL else [("es", 1.5)]


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, language.ENGLISH)


@pytest.mark.long
@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize(("spoken", "scale"), LOOKS, ids=[f"{a} at {b:.0%}" for a, b in LOOKS])
def test_all_words_have_room_on_a_small_screen(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoken: str,
    scale: float,
) -> None:
    """The smallest screen that is planned for, with large letters and long words."""
    compiled("es", tmp_path / "es.qm")
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    words = Longer()
    dresses: dict[str, Callable[[], object]] = {
        "longer": partial(qapp.installTranslator, words),
        "mirrored": partial(qapp.setLayoutDirection, Qt.LayoutDirection.RightToLeft),
    }
    known = spoken if spoken in language.LANGUAGES else "en"
    found = Round(tmp_path, SMALL, dress=dresses.get(spoken), every=1 if ALL else 3, language=known)
    found.go(scale, ("text", clipped), ("size", small))
    qapp.removeTranslator(words)
    assert not found.found, "\n".join(f"{where}: {what}" for what, where in found.found.items())
    assert len(found.stops) >= (STOPS if ALL else PAGES), found.stops
