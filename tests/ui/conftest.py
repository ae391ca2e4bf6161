"""Windows on a real desk: a link, a kit, and what every page is handed."""

import gc
from collections.abc import Callable, Iterator
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from ui import language
from ui.actions import Register
from ui.icons import Icons
from ui.kit import Kit
from ui.language import ENGLISH, SPANISH, speak
from ui.link import DeskLink
from ui.settings import Settings
from ui.theme import Theme
from wording.keeping import compiled

#: Milliseconds; an answer comes at once where nothing else is going on.
_PATIENCE = 30_000
_LOOK = 1


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for a busy machine: a test fails for what is wrong, not for what is slow."""
    for name in ("waitUntil", "waitSignal", "waitActive", "waitExposed"):
        waits = partialmethod(getattr(QtBot, name), timeout=_PATIENCE)
        monkeypatch.setattr(QtBot, name, waits)
    # waitUntil rests 10 ms between two looks, as long as most answers take
    monkeypatch.setattr(QtBot, "wait", partialmethod(_rest, QtBot.wait))


def _rest(bot: QtBot, wait: Callable[[QtBot, int], None], ms: int) -> None:
    wait(bot, min(ms, _LOOK))


@pytest.fixture(autouse=True)
def garbage_stays() -> Iterator[None]:
    """Collect between tests only, when no worker runs on which a widget could die."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Lay all windows out from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def link(qapp: QApplication, desk: Desk) -> Iterator[DeskLink]:
    """A link to the desk, with the person signed in there."""
    link = DeskLink(desk)
    yield link
    link.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme()


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture
def register(icons: Icons, link: DeskLink) -> Register:
    register = Register(icons)
    register.set_role(link.person.role if link.person else None)
    return register


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


@pytest.fixture
def kit(
    link: DeskLink,
    theme: Theme,
    icons: Icons,
    register: Register,
    clock: SetClock,
    settings: Settings,
) -> Kit:
    return Kit(link, theme, icons, register, clock, settings)


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the compiled translations lie."""
    return compiled("es", tmp_path_factory.mktemp("words") / "es.qm").parent


@pytest.fixture
def spanish(qapp: QApplication, words: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let windows speak Spanish, whether or not its words were compiled here before."""
    monkeypatch.setattr(language, "FOLDER", words)
    assert speak(qapp, SPANISH) == SPANISH
    yield
    speak(qapp, ENGLISH)
