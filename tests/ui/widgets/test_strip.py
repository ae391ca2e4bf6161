"""The message strip: one message at a time, gone in time, never in the way."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Shown
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.strip import FOOT, STAYS, Strip


class Wait(QObject):
    """A timer that waits until the test says that time has passed."""

    timeout = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.left: int | None = None

    def start(self, msec: int) -> None:
        self.left = msec

    def stop(self) -> None:
        self.left = None

    def pass_by(self) -> None:
        assert self.left is not None
        self.left = None
        self.timeout.emit()


@pytest.fixture
def wait(qapp: object) -> Wait:
    return Wait()


@pytest.fixture
def page(shown: Shown[QWidget]) -> QWidget:
    page = QWidget()
    page.resize(900, 600)
    return shown(page)


@pytest.fixture
def strip(icons: Icons, wait: Wait, page: QWidget) -> Strip:
    strip = Strip(icons, timer=wait)
    strip.float_over(page)
    return strip


def test_nothing_is_there_until_something_is_said(strip: Strip) -> None:
    assert not strip.isVisible()
    assert strip.text() == ""


def test_a_new_message_takes_the_place_of_the_old(strip: Strip) -> None:
    strip.say("Room 2 is busy", "error", action="Retry", wish="retry")
    strip.say("Saved", "done")
    assert strip.text() == "Saved"
    assert not strip.action.isVisible()
    assert strip.accessibleName() == "Saved"


def test_what_is_done_goes_after_ten_seconds(qtbot: QtBot, strip: Strip, wait: Wait) -> None:
    strip.say("Moved to 2:30 pm", "done", action="Undo", wish="undo")
    assert wait.left == STAYS == 10_000
    with qtbot.waitSignal(strip.dismissed):
        wait.pass_by()
    assert not strip.isVisible()


@pytest.mark.parametrize("tone", ["info", "warning", "error"])
def test_what_must_be_read_stays(strip: Strip, wait: Wait, tone: str) -> None:
    strip.say("Saved", "done")
    strip.say("Room 2 is busy", tone)
    assert wait.left is None
    assert strip.isVisible()


def test_the_action_tells_its_wish_and_the_message_goes(qtbot: QtBot, strip: Strip) -> None:
    strip.say("Moved to 2:30 pm", "done", action="Undo", wish="undo")
    with qtbot.waitSignal(strip.action_requested) as told:
        QTest.mouseClick(strip.action, Qt.MouseButton.LeftButton)
    assert told.args == ["undo"]
    assert not strip.isVisible()


def test_it_can_be_dismissed(qtbot: QtBot, strip: Strip) -> None:
    strip.say("Room 2 is busy", "error")
    with qtbot.waitSignal(strip.dismissed):
        QTest.mouseClick(strip.close_button, Qt.MouseButton.LeftButton)
    assert strip.text() == ""


def test_it_lies_at_the_foot_of_the_page(qtbot: QtBot, page: QWidget, strip: Strip) -> None:
    strip.say("Moved Sam Ortiz to 2:30 pm", "done", action="Undo", wish="undo")

    def at_foot() -> bool:
        inside = page.rect().contains(strip.geometry())
        return inside and abs(strip.geometry().center().x() - page.rect().center().x()) <= 1

    qtbot.waitUntil(at_foot)
    page.resize(700, 400)
    qtbot.waitUntil(at_foot)
    assert strip.geometry().bottom() > 360


@pytest.mark.parametrize(
    "place",
    [QRect(560, 540, 340, 60), QRect(0, 560, 900, 40)],
    ids=["the buttons of a panel", "a line below the whole page"],
)
def test_it_never_lies_over_a_foot(qtbot: QtBot, page: QWidget, strip: Strip, place: QRect) -> None:
    foot = QWidget(page)
    foot.setObjectName(FOOT)
    foot.setGeometry(place)
    foot.show()
    strip.say("Moved Sam Ortiz to 2:30 pm with Ana Ruiz in Room 3", "done", action="Undo")
    qtbot.waitUntil(lambda: page.rect().contains(strip.geometry()))
    assert not strip.geometry().intersects(place)
    foot.hide()
    strip.lie_above()
    assert abs(strip.geometry().center().x() - page.rect().center().x()) <= 1


def test_a_long_message_is_shown_whole(qtbot: QtBot, page: QWidget, strip: Strip) -> None:
    strip.say("Room 2 is out of order until Friday. " * 8, "error", action="Retry", wish="retry")
    paragraph = strip.paragraph

    def whole() -> bool:
        return paragraph.height() >= paragraph.heightForWidth(paragraph.width())

    qtbot.waitUntil(whole)
    assert page.rect().contains(strip.geometry())
    assert strip.action.width() >= strip.action.sizeHint().width()


def test_it_stays_whole_when_the_text_grows(
    qtbot: QtBot, page: QWidget, strip: Strip, theme: Theme
) -> None:
    strip.say("Moved Sam Ortiz to 2:30 pm", "done", action="Undo", wish="undo")
    before = QRect(strip.geometry())
    theme.switch(text_scale=1.5)
    qtbot.waitUntil(lambda: strip.geometry().width() > before.width())
    assert page.rect().contains(strip.geometry())


def test_hostile_words_stay_words(strip: Strip) -> None:
    strip.say("Booked <b>Ann</b> & <img src=x>", "done")
    assert strip.text() == "Booked <b>Ann</b> & <img src=x>"


def test_its_own_timer_takes_it_away(
    qtbot: QtBot, page: QWidget, icons: Icons, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.widgets.strip.STAYS", 20)
    strip = Strip(icons)
    strip.float_over(page)
    strip.say("Saved", "done")
    gone: Callable[[], bool] = lambda: not strip.isVisible()  # noqa: E731  # named for the reader
    qtbot.waitUntil(gone)
