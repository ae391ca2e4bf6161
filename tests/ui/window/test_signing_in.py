"""Who is at the desk: chosen by mouse or key, changed, and told; data that will not open."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.errors import StoreUnavailable
from frontdesk.values.rights import Role
from tests.studio import House
from tests.ui.window.stage import LEFT, Stage, fresh
from ui.kit import Kit


def test_the_people_of_the_studio_are_shown_as_cards_with_their_roles(
    qtbot: QtBot, stage: Stage, house: House
) -> None:
    stage.begin()
    qtbot.waitUntil(lambda: len(stage.window.sign_in.cards()) == len(house.people))
    named = {card.accessibleName() for card in stage.window.sign_in.cards()}
    assert "Dana Reed, Owner" in named
    assert "Maria Santos, Therapist" in named
    assert stage.window.windowTitle() == "Back to Basics Massage Studio – Frontdesk"


def test_the_next_start_shows_the_people_before_the_data_is_open(
    qtbot: QtBot, at_desk: Stage, kit: Kit
) -> None:
    other = Stage(fresh(kit), at_desk.desk)
    qtbot.addWidget(other.window)
    other.entrance.show_first()
    assert "Dana Reed" in {card.person.name for card in other.window.sign_in.cards()}


def test_one_signs_in_by_keys_alone(qtbot: QtBot, stage: Stage) -> None:
    stage.begin()
    qtbot.waitUntil(lambda: len(stage.window.sign_in.cards()) > 1)
    cards = stage.window.sign_in.cards()
    qtbot.waitUntil(cards[0].hasFocus)
    QTest.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    QTest.keyClick(cards[1], Qt.Key.Key_M)
    focused = next(card for card in cards if card.hasFocus())
    assert focused.person.name == "Maria Santos"
    with qtbot.waitSignal(stage.entrance.arrived):
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert stage.kit.link.person is not None
    assert stage.kit.link.person.name == "Maria Santos"


def test_the_person_at_the_desk_and_today_s_bookings_are_told(at_desk: Stage, qtbot: QtBot) -> None:
    assert at_desk.shell.rail.person.text() == "Dana Reed"
    qtbot.waitUntil(lambda: at_desk.shell.status.booked.text() == "0 booked today")
    assert at_desk.shell.status.saved.text() == "All saved"


def test_switching_can_be_left_again_by_escape(qtbot: QtBot, at_desk: Stage) -> None:
    at_desk.kit.register.run("app.switch_user")
    qtbot.waitUntil(lambda: any(card.hasFocus() for card in at_desk.window.sign_in.cards()))
    focused = next(card for card in at_desk.window.sign_in.cards() if card.hasFocus())
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert at_desk.window.showing() is at_desk.shell
    assert at_desk.kit.link.person is not None
    assert at_desk.kit.link.person.role is Role.OWNER


def test_data_that_cannot_be_opened_is_told_and_tried_again(qtbot: QtBot, stage: Stage) -> None:
    stage.trouble.append(StoreUnavailable("disk_full"))
    stage.begin()
    page = stage.window.unavailable
    qtbot.waitUntil(lambda: stage.window.showing() is page)
    assert page.notice.words().startswith("The disk is full")
    QTest.mouseClick(page.retry, LEFT)
    qtbot.waitUntil(lambda: stage.window.showing() is stage.window.sign_in)
