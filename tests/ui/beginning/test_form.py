"""The short form: by keys alone, errors at their fields, nothing typed is lost, a studio stands."""

from datetime import date, time, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.commands.studio import SetUpStudio
from frontdesk.desk import open_studio
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.booking import booking_menu
from frontdesk.queries.day import day_board
from frontdesk.values.money import Money
from frontdesk.values.plan import LicencePlan
from tests.moments import MONDAY
from tests.ui.line.conftest import Fingers
from tests.values.test_plan import SOUND
from ui.app import Parts
from ui.calendar.to_do_bar import ToDoBar
from ui.pages.set_up.kept import Kept
from ui.pages.set_up.lists import ServiceRow
from ui.pages.set_up.page import SetUpPage
from ui.pages.set_up.therapists import TherapistRow
from ui.settings import Settings
from ui.to_do import to_do

Key, Modifier = Qt.Key, Qt.KeyboardModifier
TUESDAY = MONDAY + timedelta(days=1)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_on(*texts: str) -> None:
    """Type a text into each field, going on by Tab."""
    for number, text in enumerate(texts):
        if number:
            QTest.keyClick(focused(), Key.Key_Tab)
        QTest.keyClicks(focused(), text)


@pytest.fixture
def form(qtbot: QtBot, fresh: Parts) -> SetUpPage:
    """The form, opened by Enter on the welcome page."""
    qtbot.waitUntil(fresh.entrance.beginning.welcome.set_up.button.hasFocus)
    QTest.keyClick(focused(), Key.Key_Return)
    form = fresh.entrance.beginning.form()
    assert fresh.window.showing() is form
    qtbot.waitUntil(form.studio.called.hasFocus)
    return form


def therapist(form: SetUpPage, place: int = 0) -> TherapistRow:
    row = form.therapists.rows[place]
    assert isinstance(row, TherapistRow)
    return row


def service(form: SetUpPage, place: int) -> ServiceRow:
    row = form.services.rows[place]
    assert isinstance(row, ServiceRow)
    return row


def fill(form: SetUpPage) -> None:
    """Type what cannot be known beforehand."""
    form.studio.called.setText("Quiet Hands")
    form.studio.phone.setText("806 322 3706")
    form.studio.tax.setText("8.25")
    row = therapist(form)
    row.called.setText("Maria Santos")
    row.number.setText("MT118201")
    row.state.setText("TX")
    row.until.setText("8/31/2028")


def submit(form: SetUpPage) -> None:
    QTest.keyClick(form, Key.Key_Return, Modifier.ControlModifier)


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def test_a_studio_is_set_up_step_by_step_and_its_owner_is_at_the_desk(
    qtbot: QtBot, fresh: Parts, form: SetUpPage, tmp_path: Path
) -> None:
    type_on("Quiet Hands", "806 322 3706", "1 Elm St.", "Amarillo, TX 79109", "chicago")
    assert form.studio.zone.list.isVisible()
    type_on("", "8.25", "", "")
    assert form.studio.zone.key() == "America/Chicago"
    for step in ("hours", "rooms", "services", "therapists"):
        press(Key.Key_Return)
        assert form.step() == step
        assert form.steps[step].isAncestorOf(focused())
    type_on("Maria Santos", "", "", "MT118201", "TX", "8/31/2028")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: fresh.window.showing() is fresh.entrance.offer)
    with qtbot.waitSignal(fresh.entrance.arrived):
        press(Key.Key_Escape)  # the file is protected another day
    shell = fresh.window.shell()
    assert fresh.window.showing() is shell
    assert shell.current() == "calendar"
    assert fresh.window.windowTitle().endswith("Quiet Hands – Frontdesk")
    fresh.close()
    desk = open_studio(tmp_path / "data")
    assert [person.name for person in desk.people()] == ["Owner", "Front desk", "Maria Santos"]
    desk.sign_in(desk.people()[0].id)
    menu = desk.ask(partial(booking_menu, day=MONDAY))
    assert len(menu.services) == 5
    desk.close()


def test_from_nothing_to_the_first_appointment_in_five_keys(
    qtbot: QtBot, fresh: Parts, tmp_path: Path
) -> None:
    """Everything but the name is left as it is; who was never here before is booked."""
    fingers = Fingers(qtbot, fresh.window, fresh.kit)
    with qtbot.waitActive(fresh.window):
        fresh.window.activateWindow()
    qtbot.waitUntil(fresh.entrance.beginning.welcome.set_up.button.hasFocus)
    fingers.key("Return")
    fingers.type("Quiet Hands")
    fingers.key("Ctrl+Return")
    qtbot.waitUntil(lambda: fresh.window.showing() is fresh.entrance.offer)
    with qtbot.waitSignal(fresh.entrance.arrived):
        fingers.key("Esc")
    fingers.settle()
    fingers.say("Ida Lund 806 555 0100 swedish 60 tomorrow 10am")
    with qtbot.waitSignal(fingers.line.booked):
        fingers.key("Return")
    assert fingers.keys == 5
    bar = fingers.shell.page("calendar").findChild(ToDoBar)
    assert bar is not None
    assert [*bar.buttons] == ["hours", "rooms", "services", "therapists", "clients"]
    bar.buttons["therapists"].setFocus()
    fingers.key("Return")
    assert fingers.shell.current() == "settings"
    assert "therapists" not in (*bar.buttons, *to_do(fresh.kit.settings))
    fresh.close()
    desk = open_studio(tmp_path / "data")
    desk.sign_in(desk.people()[0].id)
    (card,) = desk.ask(partial(day_board, day=TUESDAY)).cards
    assert (card.client, card.placement.starts) == ("Ida Lund", time(10))
    desk.close()


def test_a_step_is_skipped_gone_back_to_and_nothing_typed_is_lost(
    qtbot: QtBot, fresh: Parts, form: SetUpPage, tmp_path: Path
) -> None:
    QTest.keyClicks(focused(), "Quiet Hands")
    press(Key.Key_Return)
    form.hours.week.lines[0].setText("never")
    press(Key.Key_Return)
    assert (form.step(), form.hours.week.lines[0].hasFocus()) == ("hours", True)
    assert "“never” is not a span of time" in form.hours.error.text()
    form.skip_button.click()
    assert form.step() == "rooms"
    form.rooms.add_button.click()
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert (form.step(), form.studio.called.text()) == ("studio", "Quiet Hands")
    assert form.hours.week.lines[0].text() == "never"
    plan = form.plan()
    assert (len(plan.rooms), plan.hours[0]) == (4, (0, (time(9), time(20))))
    assert [(each.name, each.licences) for each in plan.therapists] == [("Owner", ())]
    assert not any(each.licences for each in plan.services)
    assert plan.faults() == []
    assert form.skipped() == ("hours", "services", "therapists")
    again = SetUpPage(fresh.kit.icons, MONDAY, Settings(tmp_path / "data"))
    qtbot.addWidget(again)
    assert again.plan() == plan
    assert (again.step(), again.skipped()) == ("studio", form.skipped())
    assert "is still here" in again.message.words()


def test_a_damaged_draft_counts_as_none(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for kept in (
        *("{", "[1]", '{"step": 1, "done": [], "skipped": [], "drafts": 5}'),
        '{"step": 1, "done": 2, "skipped": [], "drafts": {"rooms": [["a", 1]]}}',
    ):
        settings.put("set_up/typed", kept)
        assert Kept(settings).typed() is None


def test_the_form_makes_the_plan_that_it_shows(form: SetUpPage) -> None:
    fill(form)
    form.studio.street.setText("1 Elm St.")
    form.studio.town.setText("Amarillo, TX 79109")
    form.hours.week.lines[6].setText("12-4")
    service(form, 0).prices[45].setText("$70")
    plan = form.plan()
    assert plan.faults() == []
    assert (plan.name, plan.phone, plan.sales_tax_bp) == ("Quiet Hands", "806 322 3706", 825)
    assert plan.address == ("1 Elm St.", "Amarillo, TX 79109")
    assert plan.hours[-1] == (6, (time(12), time(16)))
    assert [room.tables for room in plan.rooms] == [1, 1, 2]
    assert [each.code for each in plan.services] == ["sw", "de", "pr", "cu", "ac"]
    assert dict(plan.services[0].prices)[45] == Money(7000)
    assert plan.services[0].cpt == "97124"
    assert plan.services[3].licences == ("LMT", "L.Ac.")
    (maria,) = plan.therapists
    assert maria.licences == (LicencePlan("LMT", "MT118201", "TX", date(2028, 8, 31)),)
    assert maria.shifts[0] == (0, (time(9), time(20)))


def test_a_first_step_without_a_name_is_told_and_goes_no_further(form: SetUpPage) -> None:
    form.studio.tax.setText("much")
    form.studio.phone.setText("call")
    for go in (partial(press, Key.Key_Return), partial(submit, form)):
        go()
        rows = form.studio.form
        assert rows.row("name").error.text() == "A name is missing."
        assert "is not a phone number" in rows.row("phone").error.text()
        assert "is not a percentage" in rows.row("sales_tax").error.text()
        assert (form.step(), form.studio.called.hasFocus()) == ("studio", True)
        assert "see what is marked" in form.message.words()


def test_what_cannot_be_read_is_marked_and_stays(form: SetUpPage) -> None:
    fill(form)
    form.studio.zone.line.setText("Mars")
    form.studio.zone.line.textEdited.emit("Mars")
    form.hours.week.lines[0].setText("never")
    form.rooms.rows[1].called.setText("room 1")
    service(form, 0).prices[60].setText("eighty")
    service(form, 1).prices[60].clear()
    service(form, 1).prices[90].clear()
    row = therapist(form)
    row.until.setText("soon")
    row.number.clear()
    row.week.lines[2].setText("noonish")
    submit(form)
    assert "“Mars” is not a time zone" in form.studio.form.row("zone").error.text()
    assert "“never” is not a span of time" in form.hours.error.text()
    assert "stands there twice" in form.rooms.rows[0].error.text()
    assert "stands there twice" in form.rooms.rows[1].error.text()
    assert form.rooms.rows[2].error.isHidden()
    assert "“eighty” is not a price" in service(form, 0).error.text()
    assert service(form, 0).prices[60].property("wrong")
    assert not service(form, 0).called.property("wrong")
    said = row.error.text()
    assert all(part in said for part in ("“soon” is not a day", "“Number” is missing", "noonish"))
    assert form.studio.zone.line.hasFocus()
    assert (row.until.text(), row.week.lines[2].text()) == ("soon", "noonish")
    assert service(form, 0).prices[60].text() == "eighty"


def test_a_service_without_a_price_is_marked(form: SetUpPage) -> None:
    fill(form)
    for field in service(form, 2).prices.values():
        field.clear()
    submit(form)
    assert service(form, 2).error.text() == "A service needs a length with a price."
    assert service(form, 2).called.hasFocus()


def test_marks_go_when_things_are_mended(qtbot: QtBot, form: SetUpPage) -> None:
    submit(form)
    fill(form)
    with qtbot.waitSignal(form.planned):
        submit(form)
    assert form.message.isHidden()
    assert form.studio.form.row("name").error.text() == ""
    assert not form.studio.called.property("wrong")


def test_nobody_has_the_name_of_another_but_an_owner_may_treat(
    qtbot: QtBot, form: SetUpPage
) -> None:
    fill(form)
    form.studio.reception.setText("maria santos")
    submit(form)
    assert "stands there twice" in form.studio.form.row("receptionist").error.text()
    assert "stands there twice" in therapist(form).error.text()
    form.studio.reception.setText("Rosa")
    form.studio.owner.setText("maria santos")
    with qtbot.waitSignal(form.planned):
        submit(form)


def test_rows_are_added_and_removed_by_keys(form: SetUpPage) -> None:
    form.rooms.add_button.setFocus()
    QTest.keyClick(focused(), Key.Key_Return)
    assert [row.name() for row in form.rooms.rows] == ["Room 1", "Room 2", "Room 3", "Room 4"]
    assert form.rooms.rows[3].called.hasFocus()
    form.rooms.rows[0].remove.setFocus()
    QTest.keyClick(focused(), Key.Key_Space)
    assert [row.name() for row in form.rooms.rows] == ["Room 2", "Room 3", "Room 4"]
    assert form.rooms.rows[0].called.hasFocus()
    for _ in range(3):
        QTest.keyClick(form.rooms.rows[0].remove, Key.Key_Space)
    assert form.rooms.add_button.hasFocus()
    submit(form)
    assert form.rooms.error.text() == "At least one is needed to book anything."


def test_a_further_therapist_works_as_the_one_before(form: SetUpPage) -> None:
    fill(form)
    row = therapist(form)
    row.kind.setText("L.Ac.")
    row.week.lines[0].setText("10-2")
    QTest.keyClick(form.therapists.add_button, Key.Key_Return)
    second = therapist(form, 1)
    assert (second.kind.text(), second.state.text(), second.name()) == ("L.Ac.", "TX", "")
    assert second.week.week()[0] == (0, (time(10), time(14)))
    assert len(form.plan().therapists) == 1


def test_a_further_service_asks_for_the_same_licence(form: SetUpPage) -> None:
    QTest.keyClick(form.services.add_button, Key.Key_Return)
    row = service(form, 5)
    assert (row.name(), row.licence.text()) == ("", "L.Ac.")
    submit(form)
    assert row.error.text() == "A name is missing.\nA service needs a length with a price."


def test_hours_are_written_back_as_they_were_understood(form: SetUpPage) -> None:
    line = form.hours.week.lines[0]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "9-6:30")
    QTest.keyClick(line, Key.Key_Tab)
    assert line.text() == "9am–6:30pm"


def test_escape_leads_back_and_keeps_what_was_typed(
    qtbot: QtBot, fresh: Parts, form: SetUpPage
) -> None:
    QTest.keyClicks(focused(), "Quiet")
    QTest.keyClick(focused(), Key.Key_Escape)
    welcome = fresh.entrance.beginning.welcome
    qtbot.waitUntil(lambda: fresh.window.showing() is welcome)
    QTest.mouseClick(welcome.set_up.button, Qt.MouseButton.LeftButton)
    assert form.studio.called.text() == "Quiet"


def test_a_refusal_leaves_everything_typed(form: SetUpPage) -> None:
    fill(form)
    form.show_waiting(True)
    form.refuse(StoreUnavailable("disk_full"))
    assert form.message.words().startswith("The disk is full")
    assert form.done.isEnabled()
    assert form.studio.called.text() == "Quiet Hands"


def test_a_studio_set_up_meanwhile_is_told_in_the_form(
    qtbot: QtBot, fresh: Parts, form: SetUpPage, tmp_path: Path
) -> None:
    fill(form)
    other = open_studio(tmp_path / "data")
    other.do(SetUpStudio(plan=SOUND))
    other.close()
    submit(form)
    qtbot.waitUntil(form.message.isVisible)
    assert form.message.words().startswith("There is a studio here already")
    assert form.studio.called.text() == "Quiet Hands"
    QTest.keyClick(form, Key.Key_Escape)
    sign_in = fresh.window.sign_in
    qtbot.waitUntil(lambda: fresh.window.showing() is sign_in and len(sign_in.cards()) == 3)


def test_every_field_has_a_name_to_be_read_out(form: SetUpPage) -> None:
    fields = form.findChildren(QLineEdit)
    inside = [each for each in fields if each.objectName() != "qt_spinbox_lineedit"]
    assert len(inside) > 40
    assert [each for each in inside if not each.accessibleName()] == []
