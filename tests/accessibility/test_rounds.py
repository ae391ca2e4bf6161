"""Every page, panel and dialog of the real windows, gone to once: seen, named, reached, in full.

What is not right is told all at once. ``FRONTDESK_THOROUGH=1`` goes round in more languages and
sizes of text.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from tests.accessibility.checks import clipped, nameless, small
from tests.accessibility.keys import Walker
from tests.accessibility.longer import Longer
from tests.chance import examples
from tests.moments import ZONE
from ui import language, tour
from ui.tour import hands
from ui.tour.player import Player
from ui.tour.rounds import Rounds, Stop
from wording.keeping import compiled

BUSY = datetime(2026, 11, 23, 11, 8, tzinfo=ZONE)
#: The smallest screen that is planned for, and the size of the pictures.
SMALL, USUAL = (1280, 720), (1440, 900)
Check = Callable[[QWidget], Iterable[str]]

#: There are so many stops, at the least: a way that is lost would go unnoticed otherwise.
STOPS = 95
#: Where Tab goes from one piece of what is typed to the next, and Escape leaves.
OWN_TAB = {"app.line"}


class Round:
    """Goes round once, and keeps what was found, by what it was found in first."""

    def __init__(self, folder: Path, words: QTranslator | None = None, **how: object) -> None:
        self.found: dict[str, str] = {}
        self.stops: list[str] = []
        self.stuck: list[str] = []
        self._folder = folder
        self._words = words
        self._how = how

    def go(self, scale: float, *checks: tuple[str, Check]) -> None:
        """Hold ``checks`` against each stop."""

        def script(player: Player) -> None:
            if self._words is not None:
                QApplication.installTranslator(self._words)
            player.parts.kit.theme.switch(text_scale=scale)
            rounds = Rounds(player)
            with player.step("Round"):
                for stop in rounds:
                    self._stop(stop, checks)
            self.stuck = rounds.stuck

        record = tour.played(self._folder, script, BUSY, **self._how)  # type: ignore[arg-type]
        assert record.ok, record.told()

    def _stop(self, stop: Stop, checks: Iterable[tuple[str, Check]]) -> None:
        self.stops.append(stop.name)
        for name, check in checks:
            if name == "keys" and stop.name in OWN_TAB:
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
    found = Round(tmp_path, size=USUAL)
    walker = Walker()
    found.go(1.0, ("name", nameless), ("size", small), ("text", clipped), ("keys", walker.walk))
    assert not found.found, "\n".join(f"{where}: {what}" for what, where in found.found.items())
    assert found.stuck == []
    assert len(found.stops) >= STOPS, found.stops
    assert walker.looked_at > 500


THOROUGH = [("en", 1.5), ("en", 1.75), ("es", 1.0), ("longer", 1.0), ("longer", 1.5)]
LOOKS = [("es", 1.5), *(THOROUGH if examples(1) > 1 else ())]


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
    words = Longer() if spoken == "longer" else None
    found = Round(tmp_path, words, size=SMALL, language="en" if words else spoken)
    found.go(scale, ("text", clipped), ("size", small))
    if words is not None:
        qapp.removeTranslator(words)
    assert not found.found, "\n".join(f"{where}: {what}" for what, where in found.found.items())
    assert len(found.stops) >= STOPS, found.stops
