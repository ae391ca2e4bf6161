"""A booking that health stops: said in the panel, let pass by who may, with a reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.commands.health import SaveCondition
from frontdesk.desk import Desk
from frontdesk.values.health import Condition, Held
from tests.studio import House
from tests.ui.calendar.conftest import book, booked, page
from tests.ui.calendar.using import settle
from ui.pages.calendar import CalendarPage
from ui.panels.book import BookPanel

__all__ = ["book", "booked", "page"]
ENTER = Qt.Key.Key_Return


def said(qtbot: QtBot, page: CalendarPage, *words: str) -> BookPanel:
    """Press C, say these, each with Enter; return the panel."""
    QTest.keyClick(page.view, Qt.Key.Key_C)
    settle(qtbot, page.kit)
    for each in words:
        QTest.keyClicks(QApplication.focusWidget() or page, each)
        settle(qtbot, page.kit)
        QTest.keyClick(QApplication.focusWidget() or page, ENTER)
        settle(qtbot, page.kit)
    found = page.findChild(BookPanel)
    assert found is not None
    return found


@pytest.fixture
def clot(desk: Desk, house: House) -> None:
    """Robert Quinn has something with which a doctor has to agree."""
    held = Held(kind=Condition.THROMBOSIS)
    desk.do(SaveCondition(client_id=house.clients["Robert Quinn"], to=held))


@pytest.mark.usefixtures("clot")
def test_a_booking_is_stopped_and_let_pass_with_a_reason(qtbot: QtBot, page: CalendarPage) -> None:
    before = len(page.view.items())
    panel = said(qtbot, page, "quin", "deep 60", "ana", "3pm")
    assert "A doctor's note is needed first" in panel.message.words()
    assert not panel.health.line.isHidden()
    assert not panel.health.let.isEnabled()
    panel.health.reason.setFocus()
    QTest.keyClicks(panel.health.reason, "the doctor rang")
    QTest.keyClick(panel.health.reason, ENTER)
    settle(qtbot, page.kit)
    assert panel.message.isHidden()
    assert "A doctor's note is needed first" in panel.health.notice.words()
    panel.book.click()
    settle(qtbot, page.kit)
    assert len(page.view.items()) == before + 1


@pytest.mark.usefixtures("clot")
def test_the_desk_is_told_and_cannot_let_it_pass(
    qtbot: QtBot, page: CalendarPage, house: House
) -> None:
    page.kit.link.sign_in(house.people["Rosa Diaz"], owner=page)
    settle(qtbot, page.kit)
    panel = said(qtbot, page, "quin", "deep 60", "ana", "3pm")
    assert "Robert Quinn: A doctor's note is needed first." in panel.message.words()
    assert panel.health.isHidden()


def test_an_instruction_is_shown_and_nothing_is_stopped(
    qtbot: QtBot, page: CalendarPage, desk: Desk, house: House
) -> None:
    held = Held(kind=Condition.ARTHRITIS)
    desk.do(SaveCondition(client_id=house.clients["Robert Quinn"], to=held))
    panel = said(qtbot, page, "quin", "deep 60", "ana", "3pm")
    assert panel.message.isHidden()
    assert panel.health.notice.words().startswith("Mind: Work around hot or swollen joints")
    assert panel.health.line.isHidden()
