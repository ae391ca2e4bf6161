"""The line by keys alone: book, choose, correct, find, do, go; nothing doubtful is ever booked."""

from datetime import date, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.commands.holds import HELD_FOR
from frontdesk.desk import Desk
from frontdesk.queries.clients import find_clients
from frontdesk.queries.day import Card, day_board
from frontdesk.storage.engine import Store
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.line.conftest import Fingers
from ui.format import time_short

TUESDAY = MONDAY + timedelta(days=1)


def cards(desk: Desk, day: date = MONDAY) -> list[tuple[str, time, int]]:
    """Return who is booked, when and how long."""
    found: tuple[Card, ...] = desk.ask(partial(day_board, day=day)).cards
    return [(c.client, c.placement.starts, c.placement.minutes) for c in found]


def test_a_call_is_booked_with_two_keys(fingers: Fingers, desk: Desk) -> None:
    fingers.say("ortiz deep 60 tue 11 w maria")
    assert fingers.chips() == [
        ("Client", "Sam Ortiz", False),
        ("Service", "Deep tissue massage", False),
        ("Length", "60 min", False),
        ("Day", "Tue 24 Nov", False),
        ("Time", "11:00 am", False),
        ("With", "Maria Santos", False),
    ]
    assert fingers.rows()[0] == "Tue 24 Nov  11:00 am, Maria Santos · Room 1, as asked"
    fingers.key("Return")
    assert cards(desk, TUESDAY) == [("Sam Ortiz", time(11), 60)]
    assert fingers.keys == 2
    assert "Booked Sam Ortiz on Tue 24 Nov, 11:00 am" in fingers.strip()
    assert fingers.shell.strip.action.words() == "Undo"
    assert fingers.line.isHidden()


def test_what_was_booked_is_shown_and_chosen_on_the_calendar(fingers: Fingers) -> None:
    fingers.say("ortiz deep 60 tue 11 w maria")
    fingers.key("Return")
    page = fingers.shell.page("calendar")
    card = page.card()  # type: ignore[attr-defined]  # it is the calendar
    assert card.client == "Sam Ortiz"
    assert card.placement.day == TUESDAY


def test_a_digit_behind_a_word_takes_its_row(fingers: Fingers, desk: Desk) -> None:
    fingers.say("ortiz deep 60 tue w maria")
    third = fingers.line.rows.rows.rows[2]
    fingers.type("3")
    ((who, starts, _),) = cards(desk, TUESDAY)
    assert who == "Sam Ortiz"
    assert third.lead.endswith(time_short(starts))


def test_alt_and_a_digit_takes_its_row_wherever_the_cursor_is(fingers: Fingers, desk: Desk) -> None:
    fingers.say("ortiz tue after 3 deep 60")
    fingers.key("Alt+2")
    assert len(cards(desk, TUESDAY)) == 1


@pytest.mark.parametrize(
    "begun", ["ortiz tue deep", "deep 60 ortiz rm", "ortiz deep 60 x"], ids=["length", "room", "x"]
)
def test_a_digit_that_can_be_part_of_the_line_is_typed(
    fingers: Fingers, desk: Desk, begun: str
) -> None:
    fingers.say(begun)
    fingers.type("3")
    assert fingers.line.edit.text() == f"{begun}3"
    assert fingers.line.isVisible()
    assert not cards(desk, TUESDAY)


def test_enter_before_the_answer_waits_for_it(fingers: Fingers, desk: Desk) -> None:
    fingers.key("Ctrl+K")
    fingers.settle()
    edit = fingers.line.edit
    QTest.keyClicks(edit, "ortiz deep 60 tue 11 w maria")
    QTest.keyClick(edit, Qt.Key.Key_Return)  # no answer can be there yet
    fingers.settle()
    assert cards(desk, TUESDAY) == [("Sam Ortiz", time(11), 60)]


@pytest.fixture
def two_sams(desk: Desk) -> None:
    desk.do(AddClient(first_name="Sam", last_name="Ortega", phone="8065550188"))


def test_of_two_who_may_be_meant_one_is_chosen_first(
    fingers: Fingers, desk: Desk, two_sams: None
) -> None:
    fingers.say("sam deep 60 tue 11 w maria")
    assert fingers.chips()[0] == ("Client", "Sam Ortega or Sam Ortiz", True)
    fingers.key("Return")
    assert not cards(desk, TUESDAY)
    assert fingers.told() == "Who is meant?"
    fingers.key("Down", "Return")
    assert fingers.chips()[0] == ("Client", "Sam Ortiz", False)
    fingers.key("Return")
    assert cards(desk, TUESDAY) == [("Sam Ortiz", time(11), 60)]


def test_who_was_chosen_stays_so_while_the_rest_is_typed(
    fingers: Fingers, desk: Desk, two_sams: None
) -> None:
    fingers.say("sam deep 60 tue")
    fingers.key("Return", "Return")
    fingers.type(" w maria 12")
    assert fingers.chips()[0] == ("Client", "Sam Ortega", False)
    fingers.key("Return")
    assert cards(desk, TUESDAY) == [("Sam Ortega", time(12), 60)]


@pytest.mark.parametrize(
    ("said", "question", "choices"),
    [
        ("ortiz massage 60 tue", "Which service?",
         ["Swedish massage", "Deep tissue massage", "Prenatal massage"]),
        ("ortiz swedish tue", "How long?", ["30 min", "60 min", "90 min"]),
        ("ortiz sw 60 next tue", "Which day?", ["Tue 24 Nov", "Tue 1 Dec"]),
        ("ortiz sw 60 tue 3pm 5pm", "Which time?", ["3:00 pm", "5:00 pm"]),
        ("90 cupping ortiz", "It is not offered at “90”. Choose a length.", ["30 min"]),
        ("ortiz sw 60 w bob", "Nobody here is called so: “w bob”. Choose somebody, or take it out.",
         ["Maria Santos", "Tom Becker", "Ana Ruiz", "Li Wei", "Jo Park"]),
    ],
    ids=["service", "length", "day", "time", "not offered", "nobody"],
)  # fmt: skip
def test_what_is_doubtful_is_asked_and_never_booked(
    fingers: Fingers, desk: Desk, said: str, question: str, choices: list[str]
) -> None:
    fingers.say(said)
    assert fingers.told() == question
    assert fingers.rows() == choices
    assert any(doubtful for _, _, doubtful in fingers.chips())
    fingers.key("Return")
    assert not any(doubtful for _, _, doubtful in fingers.chips())
    assert not cards(desk) + cards(desk, TUESDAY)
    assert "book" in fingers.line.card.hint.enter.text()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("sw 60 ortiz 2/30", "“2/30” is no day. Say fri, 12/3 or +4w."),
        ("sw 60 ortiz 1/1/20", "“1/1/20” is over. Say a day to come."),
        ("sw 60 ortiz 25:00", "“25:00” is no time. Say 3, 3:30pm or after 3."),
        ("sw 60 ortiz 3:07", "“3:07”: times go in steps of five minutes."),
        ("sw 60 ortiz every blue", "“every blue” is no rhythm. Say every tue, or every 2 weeks."),
        ("sw 60 ortiz x500", "“x500”: a series has 2 to 104 visits."),
        ("sw 60 ortiz 2031-01-01", "“2031-01-01” is too far ahead: bookings reach two years."),
    ],
    ids=["no day", "over", "no time", "off the grid", "no rhythm", "count", "too far"],
)
def test_what_is_wrong_is_told_in_words(fingers: Fingers, desk: Desk, said: str, told: str) -> None:
    fingers.say(said)
    assert fingers.told().startswith(told)
    fingers.key("Return")
    assert not cards(desk)
    assert fingers.line.isVisible()


def test_why_not_at_that_time_is_told_and_the_nearest_are_offered(
    fingers: Fingers, desk: Desk, house: House
) -> None:
    desk.do(book(house))  # Maria has Sam Ortiz at half past two
    fingers.say("blake deep 60 mon 3 w maria")
    assert fingers.told().startswith("Not at 3:00 pm: Maria Santos has Sam Ortiz from 2:30")
    assert fingers.rows()[:3] == [
        "Mon 23 Nov  3:45 pm, Maria Santos · Room 1, the nearest after",
        "Mon 23 Nov  1:15 pm, Maria Santos · Room 1, the nearest before",
        "Mon 23 Nov  3:00 pm, Tom Becker · Room 2, with somebody else",
    ]


def test_a_day_on_which_one_does_not_work_is_told(fingers: Fingers) -> None:
    fingers.say("blake deep 60 wed w maria")
    assert "Maria Santos does not work on Wed 25 Nov" in fingers.told()
    assert fingers.rows()
    assert all("with somebody else" in row or "another day" in row for row in fingers.rows())


def test_that_nobody_has_said_who_is_a_woman_is_told(fingers: Fingers) -> None:
    fingers.say("ortiz deep 60 tue with a woman")
    assert fingers.told().startswith("No woman gives it, as far as is said of the therapists")


def test_an_unknown_number_with_a_name_is_a_new_client_booked_at_once(
    fingers: Fingers, desk: Desk
) -> None:
    fingers.say("8065550999 rosa luna sw 60 tue 11 w maria")
    assert fingers.chips()[0] == ("New client", "rosa luna", False)
    fingers.key("Return")
    assert cards(desk, TUESDAY) == [("rosa luna", time(11), 60)]
    (hit,) = desk.ask(partial(find_clients, said="5550999")).rows
    assert hit.phone == "+18065550999"


def test_an_unknown_number_alone_asks_for_the_name(fingers: Fingers, desk: Desk) -> None:
    fingers.say("8065550999")
    assert fingers.rows() == ["New client, type the name too, (806) 555-0999"]
    fingers.key("Return")
    assert "Type the name" in fingers.told()
    fingers.type(" rosa luna")
    fingers.key("Return")
    assert desk.ask(partial(find_clients, said="rosa luna")).matching == 1
    assert fingers.shell.current() == "clients"


def test_nobody_of_that_name_is_never_booked(fingers: Fingers, desk: Desk) -> None:
    fingers.say("zebra sw 60 tue 11")
    assert fingers.chips()[0] == ("Nobody yet", "zebra", True)
    fingers.key("Return")
    assert "A new client: type name and whole number." in fingers.told()
    assert not cards(desk, TUESDAY)


def test_without_a_client_the_next_openings_are_told(fingers: Fingers, desk: Desk) -> None:
    fingers.say("cupping")
    assert len(fingers.rows()) == 5
    fingers.key("Return")
    assert "Say who is coming" in fingers.told()
    assert not cards(desk)


def test_a_chip_is_taken_out_with_backspace(fingers: Fingers) -> None:
    fingers.say("ortiz deep 60 tue w maria")
    fingers.key("Tab", "Right", "Right", "Right", "Backspace")
    assert fingers.line.edit.text() == "ortiz deep 60 w maria"
    assert fingers.line.edit.hasFocus()
    assert "Day" not in [title for title, _, _ in fingers.chips()]


def test_tab_stays_within_the_line(fingers: Fingers) -> None:
    fingers.say("ortiz deep 60")
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert fingers.line.isAncestorOf(focus)
        fingers.key("Tab")
    assert fingers.line.edit.hasFocus()
    fingers.key("Shift+Tab")
    assert not fingers.line.edit.hasFocus()


def test_a_click_on_a_doubtful_client_asks_who(fingers: Fingers, two_sams: None) -> None:
    fingers.say("sam deep 60 tue")
    QTest.mouseClick(fingers.line.chips.shown()[0], Qt.MouseButton.LeftButton)
    assert fingers.told() == "Who is meant?"
    fingers.key("Escape")
    assert fingers.line.isVisible()
    assert "book" in fingers.line.card.hint.enter.text()


def test_a_click_on_a_plain_chip_marks_its_words(fingers: Fingers) -> None:
    fingers.say("ortiz deep 60 tue")
    QTest.mouseClick(fingers.line.chips.shown()[3], Qt.MouseButton.LeftButton)
    assert fingers.line.edit.selectedText() == "tue"


def test_clients_are_found_and_opened(fingers: Fingers, house: House) -> None:
    fingers.say("pena")
    assert fingers.rows() == ["María Peña, (806) 555-0142"]
    fingers.key("Return")
    assert fingers.shell.current() == "clients"


@pytest.mark.parametrize("said", ["dark", "Dark"])
def test_an_action_is_done(fingers: Fingers, said: str) -> None:
    fingers.say(said)
    assert fingers.rows()[0] == "Dark"
    fingers.key("Return")
    assert fingers.kit.theme.tokens.name == "dark"


def test_an_action_says_its_key(fingers: Fingers) -> None:
    fingers.say("undo")
    assert fingers.rows() == ["Undo, Ctrl+Z"]


@pytest.mark.parametrize("said", ["g 12/3", "12/3", "3 de diciembre"])
def test_a_day_alone_is_gone_to(fingers: Fingers, said: str) -> None:
    fingers.shell.open_page("clients")
    fingers.say(said)
    assert fingers.rows()[0].startswith("Go to Thursday, 3 December")
    fingers.key("Return")
    assert fingers.shell.current() == "calendar"
    title = fingers.shell.page("calendar").header.title.text()
    assert title == "Thursday, 3 December"


def test_it_opens_over_any_page_even_from_a_field_and_gives_the_focus_back(
    fingers: Fingers,
) -> None:
    fingers.shell.open_page("clients")
    fingers.settle()
    before = QApplication.focusWidget()
    fingers.key("Ctrl+K")
    assert fingers.line.edit.hasFocus()
    fingers.key("Escape")
    assert QApplication.focusWidget() is before
    assert fingers.shell.current() == "clients"


def test_booked_from_another_page_one_stays_there(fingers: Fingers, desk: Desk) -> None:
    fingers.shell.open_page("clients")
    fingers.say("ortiz deep 60 tue 11 w maria")
    fingers.key("Return")
    assert cards(desk, TUESDAY)
    assert fingers.shell.current() == "clients"
    assert "Booked Sam Ortiz" in fingers.strip()


def test_a_click_beside_it_closes_it(fingers: Fingers) -> None:
    fingers.key("Ctrl+K")
    QTest.mouseClick(fingers.line, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert fingers.line.isHidden()


def test_the_field_in_the_head_of_the_calendar_opens_it(fingers: Fingers) -> None:
    page = fingers.shell.page("calendar")
    QTest.mouseClick(page.line_field, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    fingers.settle()
    assert fingers.line.edit.hasFocus()


def test_the_next_opening_is_always_told_and_a_click_begins_with_it(fingers: Fingers) -> None:
    told = fingers.shell.status.next.text()
    assert told == "Next opening: today 9:10 am, Maria Santos, Swedish massage 60"
    QTest.mouseClick(fingers.shell.status.next, Qt.MouseButton.LeftButton)
    fingers.settle()
    assert fingers.line.edit.text() == "Swedish massage 60 "
    assert len(fingers.rows()) == 5


def test_what_is_looked_at_is_held_for_this_desk(
    qtbot: QtBot, fingers: Fingers, store: Store, house: House, clock: SetClock
) -> None:
    fingers.say("ortiz deep 60 tue 11 w maria")
    qtbot.waitUntil(lambda: not fingers.line.card.hint.held.isHidden())
    fingers.settle()
    other = Desk(store, clock, station="back")
    other.sign_in(house.people["Rosa Diaz"])
    with pytest.raises(Exception, match="therapist_held"):
        other.do(book(house, day=TUESDAY, starts=time(11), client_id=house.clients["Nora Blake"]))
    fingers.key("Escape")
    fingers.settle()
    other.do(book(house, day=TUESDAY, starts=time(11), client_id=house.clients["Nora Blake"]))
    assert HELD_FOR.total_seconds() == 60


def test_taken_by_another_meanwhile_is_told_with_what_is_free(
    fingers: Fingers, desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    fingers.say("ortiz deep 60 tue 11 w maria")
    other = Desk(store, clock, station="back")
    other.sign_in(house.people["Rosa Diaz"])
    other.do(book(house, day=TUESDAY, starts=time(11), client_id=house.clients["Nora Blake"]))
    fingers.key("Return")
    assert "Maria Santos has Nora Blake" in fingers.told()
    assert fingers.line.isVisible()
    assert fingers.rows()[0].endswith(("the nearest after", "the nearest before"))
    fingers.key("Return")
    assert len(cards(desk, TUESDAY)) == 2


def test_it_fits_a_small_screen_with_large_text(fingers: Fingers) -> None:
    fingers.window.resize(1280, 720)
    fingers.kit.theme.switch(text_scale=1.25)
    fingers.say("ortiz deep 60 tue after 2 w maria or tom room 3 + nora couples every tue x10")
    card = fingers.line.card
    assert fingers.line.rect().contains(card.geometry())
    rows = fingers.line.rows
    assert rows.visualRect(rows.rows.index(4, 0)).bottom() <= rows.viewport().height()
