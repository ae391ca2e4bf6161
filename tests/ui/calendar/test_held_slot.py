"""The slot that the booking panel offers is kept from others while the panel is open."""

import gc
from dataclasses import replace
from datetime import time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.changes import Changes, Topic
from frontdesk.clock import SetClock
from frontdesk.commands.holds import HoldSlot, Release
from frontdesk.desk import Desk
from frontdesk.queries.holds import HeldSlot, held_slots
from frontdesk.storage.engine import Store
from frontdesk.values.asked import Asked
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.booking import ENTER, Fingers, fill_couple
from tests.ui.calendar.using import settle
from ui.kit import Kit
from ui.pages.calendar import CalendarPage
from ui.panels.book import BookPanel


@pytest.fixture
def rosa(store: Store, house: House, clock: SetClock) -> Desk:
    """Another person at another station."""
    desk = Desk(store, clock, station="back")
    desk.sign_in(house.people["Rosa Diaz"])
    return desk


def seen(desk: Desk) -> list[tuple[str, time, int]]:
    found: tuple[HeldSlot, ...] = desk.ask(partial(held_slots, first=MONDAY, last=MONDAY))
    return [(slot.who, slot.starts, slot.minutes) for slot in found]


def fill_in(fingers: Fingers) -> None:
    fingers.key(Qt.Key.Key_C)
    for words in ("quin", "deep 60", "ana"):
        fingers.type(words)
        fingers.key(ENTER)
    fingers.type("3pm")


def asked(house: House) -> Asked:
    return Asked(
        service_id=house.services["dt"],
        minutes=60,
        therapist_id=house.therapists["Ana Ruiz"],
        day=MONDAY,
        starts=time(15),
    )


def test_what_is_offered_is_held_until_the_panel_is_closed(
    qtbot: QtBot, page: CalendarPage, rosa: Desk
) -> None:
    fingers = Fingers(qtbot, page)
    fill_in(fingers)
    assert seen(rosa) == [("Dana Reed", time(15), 75)] * 2
    page.booking.time.setText("2pm")
    QTest.keyClick(page.booking.time, ENTER)
    settle(qtbot, page.kit)
    assert seen(rosa) == [("Dana Reed", time(14), 75)] * 2
    fingers.key(Qt.Key.Key_Escape)
    assert page.booking.isHidden()
    assert seen(rosa) == []


def test_what_is_offered_to_a_couple_is_held_for_both_until_the_panel_is_closed(
    qtbot: QtBot, page: CalendarPage, rosa: Desk
) -> None:
    fingers = fill_couple(qtbot, page)
    fingers.type("1pm")
    slots = rosa.ask(partial(held_slots, first=MONDAY, last=MONDAY))
    assert len({slot.resource_id for slot in slots}) == 3  # both therapists and the room for two
    assert {(slot.who, slot.starts) for slot in slots} == {("Dana Reed", time(13))}
    page.booking.more.rooms.segment("apart").click()
    settle(qtbot, page.kit)
    assert len(seen(rosa)) == 4
    fingers.key(Qt.Key.Key_Escape)
    assert page.booking.isHidden()
    assert seen(rosa) == []


def test_whoever_was_quicker_with_one_of_a_couple_is_named(
    qtbot: QtBot, page: CalendarPage, rosa: Desk, house: House
) -> None:
    rosa.do(HoldSlot(asked=replace(asked(house), starts=time(13))))
    fingers = fill_couple(qtbot, page)
    fingers.type("1pm")
    assert "Rosa Diaz is just filling in Ana Ruiz" in page.booking.message.words()
    assert seen(rosa) == []
    rosa.do(Release())
    page.kit.link.changed.emit(Changes(frozenset({(Topic.HOLDS, 1)})))
    settle(qtbot, page.kit)
    assert page.booking.message.isHidden()
    assert len(seen(rosa)) == 3  # held here as soon as it was let go there


def test_a_panel_that_is_hidden_for_a_while_holds_nothing_meanwhile(
    qtbot: QtBot, page: CalendarPage, rosa: Desk
) -> None:
    fill_in(Fingers(qtbot, page))
    page.hide()
    settle(qtbot, page.kit)
    assert seen(rosa) == []
    page.show()
    settle(qtbot, page.kit)
    assert len(seen(rosa)) == 2


def test_booking_takes_the_own_hold_over(qtbot: QtBot, page: CalendarPage, rosa: Desk) -> None:
    fingers = Fingers(qtbot, page)
    fill_in(fingers)
    fingers.key(ENTER)
    assert seen(rosa) == []
    assert [item.card.client for item in page.view.items() if item.card][-1] != ""
    assert page.booking.isHidden()


def test_what_somebody_else_fills_in_is_told_and_offered_as_soon_as_it_is_let_go(
    qtbot: QtBot, page: CalendarPage, rosa: Desk, house: House
) -> None:
    with qtbot.waitSignal(page.kit.link.changed):  # else it may come and go between two looks
        rosa.do(HoldSlot(asked=asked(house)))
    fill_in(Fingers(qtbot, page))
    assert "Rosa Diaz is just filling in Ana Ruiz" in page.booking.message.words()
    assert seen(rosa) == []
    rosa.do(Release())
    qtbot.waitUntil(lambda: bool(seen(rosa)))
    settle(qtbot, page.kit)
    assert page.booking.message.isHidden()
    assert page.booking.facts.isVisible()


def test_whoever_was_quicker_is_named(
    qtbot: QtBot, page: CalendarPage, rosa: Desk, house: House
) -> None:
    fingers = Fingers(qtbot, page)
    fill_in(fingers)
    page.kit.link.with_desk(lambda desk: desk.do(Release()), owner=page, done=lambda _: None)
    settle(qtbot, page.kit)
    rosa.do(HoldSlot(asked=asked(house)))
    fingers.key(ENTER)
    assert "Rosa Diaz is just filling in Ana Ruiz" in page.booking.message.words()
    assert page.booking.isVisible()


def test_a_hold_neither_says_saved_nor_can_be_undone(
    qtbot: QtBot, page: CalendarPage, desk: Desk
) -> None:
    before = desk.undoable()
    with qtbot.assertNotEmitted(page.kit.link.did):
        fill_in(Fingers(qtbot, page))
    assert desk.undoable() == before


def test_a_form_that_fails_while_it_is_built_tells_its_own_error_alone(
    qtbot: QtBot, kit: Kit, capfd: pytest.CaptureFixture[str]
) -> None:
    class Broken(BookPanel):
        def _wire(self) -> None:
            self.show()
            raise ValueError("what really went wrong")

    with pytest.raises(ValueError, match="what really went wrong"):
        Broken(kit)
    gc.collect()  # the page goes, and hides what it had shown
    assert "SlotKeeper" not in "".join(capfd.readouterr())
