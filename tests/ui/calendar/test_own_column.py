"""A therapist at the calendar: the own column whole, of the others only that they are busy."""

from datetime import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.values.state import STEP, State
from tests.studio import House
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import drag, release, settle, starts
from ui.pages.calendar import CalendarPage


@pytest.fixture
def as_maria(qtbot: QtBot, page: CalendarPage, house: House) -> CalendarPage:
    page.kit.link.sign_in(house.people["Maria Santos"], owner=page)
    settle(qtbot, page.kit)
    assert page.kit.link.person is not None
    page.kit.register.set_role(page.kit.link.person.role)
    return page


def spoken(page: CalendarPage, number: int) -> str:
    index = page.view.rows.index_of(("card", number))
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_others_are_busy_and_nothing_more(as_maria: CalendarPage, booked: Booked) -> None:
    assert spoken(as_maria, booked.nora) == ("Busy, 11:00 – 12:00, with Tom Becker, Room 2, Booked")
    assert spoken(as_maria, booked.sam).startswith("Sam Ortiz, Deep tissue massage 60")


def test_the_side_tells_no_price_and_offers_no_step(as_maria: CalendarPage, booked: Booked) -> None:
    as_maria.view.choose(("card", booked.nora))
    visit = as_maria.visit
    assert visit.name.text() == "Busy"
    assert (visit.facts.value("Price"), visit.facts.value("Service")) == (None, None)
    buttons = (visit.step, visit.cancel, visit.no_show, visit.restore, visit.client)
    assert all(button.isHidden() for button in buttons)
    as_maria.view.choose(("card", booked.sam))
    assert visit.facts.value("Price") == "$95.00"
    assert visit.step.isVisible()


def test_neither_keys_nor_the_mouse_move_what_is_not_ones_own(
    qtbot: QtBot, as_maria: CalendarPage, booked: Booked
) -> None:
    page = as_maria
    page.view.choose(("card", booked.nora))
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page.view, Qt.Key.Key_X)
    point = page.view.rect_of(("card", booked.nora)).center()
    drag(page, point, point + QPoint(0, 20), point + QPoint(0, 120))
    release(page, point + QPoint(0, 120))
    settle(qtbot, page.kit)
    assert starts(page, booked.nora)[0] == time(11)


def test_a_drag_onto_a_colleague_names_no_guest(as_maria: CalendarPage, booked: Booked) -> None:
    page = as_maria
    top = page.view.rect_of(("card", booked.sam)).topLeft() + QPoint(20, 3)
    target = page.view.rect_of(("card", booked.nora)).center()
    drag(page, top, top + QPoint(0, 10), target, target + QPoint(0, 1))
    assert page.hint.words().startswith("Tom Becker is busy")  # a little later: from when to when
    assert "Nora" not in page.hint.words()
    release(page, top)


def test_what_is_to_be_paid_is_no_step_of_hers(
    qtbot: QtBot, as_maria: CalendarPage, booked: Booked, desk: Desk
) -> None:
    for was in (State.BOOKED, State.ARRIVED, State.IN_SESSION):
        desk.do(SetState(appointment_id=booked.sam, was=was, to=STEP[was]))
    as_maria.refresh()
    settle(qtbot, as_maria.kit)
    as_maria.view.choose(("card", booked.sam))
    assert as_maria.visit.chip.text() == "To check out"
    assert as_maria.visit.step.isHidden()
    assert not as_maria.kit.register.action("calendar.step").isEnabled()
