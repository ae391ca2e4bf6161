"""A form on the screen that is handed over, at the desk, on the card and at check-in."""

import re
from datetime import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.queries.files import file_content
from frontdesk.queries.forms import FormRow, client_forms, draft_waits, forms, signed_facts
from frontdesk.rules.form_templates import shipped
from frontdesk.transfer.form_file import form_text, read_form, write_form
from frontdesk.values.forms import form_of
from frontdesk.values.state import State
from tests.notes.test_forms import sign as sign_form
from tests.studio import House
from tests.ui.clients.conftest import page as clients_page
from tests.ui.clients.using import find, settle
from tests.ui.pages.conftest import booked, page, shell
from tests.ui.pages.lanes import Booked
from ui.dialogs.fill_form import FillFormDialog
from ui.dialogs.hand_over import HandOverDialog
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.studio_forms import StudioFormsDialog
from ui.forms.draft import station_key
from ui.forms.hand_over import HandOver, is_code, keep_code
from ui.forms.sheet import FormSheet
from ui.kit import Kit
from ui.pages.check_in import CheckInPage
from ui.pages.clients import ClientsPage
from ui.panels.client_forms import ClientFormsPart
from ui.widgets.toggles import Toggles

__all__ = ["booked", "clients_page", "page", "shell"]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def part(qtbot: QtBot, clients_page: ClientsPage) -> ClientFormsPart:
    """Robert Quinn's forms, as the owner sees them."""
    find(qtbot, clients_page, "quinn")
    clients_page.panel.open_forms()
    settle(qtbot, clients_page.kit)
    return clients_page.panel.forms


def press(sheet: FormSheet, key: str, answer: str) -> None:
    field = sheet.fields[key]
    assert isinstance(field, Toggles)
    QTest.mouseClick(field.button(answer), LEFT)


def sign(sheet: FormSheet) -> None:
    pad = sheet.pad
    QTest.mousePress(pad, LEFT, pos=QPoint(40, 60))
    for step in range(1, 12):
        QTest.mouseMove(pad, QPoint(40 + step * 20, 40 + step % 3 * 25))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(300, 70))


def fill(sheet: FormSheet) -> None:
    press(sheet, "conditions", "Restless legs")
    press(sheet, "thinners", "yes")
    press(sheet, "fever", "no")
    line = sheet.fields["emergency"]
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Ann 555 0100")
    QTest.keyClicks(sheet.fields["pain"], "6")
    place = sheet.board.places()
    spot = next(iter(place.values())).center().toPoint()
    QTest.mouseClick(sheet.board, LEFT, pos=spot)
    sign(sheet)


def handed_over(qtbot: QtBot, part: ClientFormsPart, code: str) -> HandOver:
    QTest.mouseClick(part.over_button, LEFT)
    window = part.window()
    qtbot.waitUntil(lambda: window.findChild(HandOverDialog) is not None)
    asks = window.findChild(HandOverDialog)
    assert asks is not None
    QTest.mouseClick(asks.go_button, LEFT)
    assert asks.fields.row("code").error.isVisible()  # four letters at least
    QTest.keyClicks(asks.code, code)
    QTest.mouseClick(asks.go_button, LEFT)
    qtbot.waitUntil(lambda: part.starter.screen is not None)
    assert part.starter.screen is not None
    return part.starter.screen


def test_the_screen_that_is_handed_over_shows_the_form_alone_until_the_code(
    qtbot: QtBot, part: ClientFormsPart, desk: Desk, house: House
) -> None:
    kit = part._kit
    assert part.state.text() == "Never filled in: due now."
    screen = handed_over(qtbot, part, "4711")
    assert screen.isFullScreen()
    assert screen.windowModality() is Qt.WindowModality.ApplicationModal
    assert is_code(kit.settings, "4711")
    assert "4711" not in kit.settings.text("forms.code")
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    screen.close()
    screen.reject()
    assert screen.isVisible()
    QTest.mouseClick(screen.sheet.done_button, LEFT)
    assert screen.sheet._rows["thinners"].error.text() == "Please answer this."
    QTest.mouseClick(screen.leave_button, LEFT)
    QTest.keyClicks(screen.code, "1234")
    QTest.keyClick(screen.code, Qt.Key.Key_Return)
    assert screen.isVisible()
    assert screen.wrong.text()
    QTest.mouseClick(screen.leave_button, LEFT)  # back to the form, with all that was answered
    fill(screen.sheet)
    QTest.mouseClick(screen.sheet.done_button, LEFT)
    qtbot.waitUntil(lambda: screen.words.text() == "Thank you!")
    assert not screen.leave_button.isVisible()
    QTest.keyClicks(screen.code, "4711")
    QTest.mouseClick(screen.code_button, LEFT)
    qtbot.waitUntil(lambda: not part.window().findChildren(HandOver))
    settle(qtbot, kit)
    assert part.state.text() == "Signed on 23 Nov 2026."
    told = desk.ask(partial(client_forms, client_id=house.clients["Robert Quinn"]))
    assert [(row.version, row.copy_id is not None) for row in told.signed] == [(1, True)]


def test_a_form_is_filled_in_at_the_desk_and_shown_to_who_may_know(
    qtbot: QtBot, part: ClientFormsPart
) -> None:
    part.language.segment("es").click()
    QTest.mouseClick(part.here_button, LEFT)
    window = part.window()
    qtbot.waitUntil(lambda: window.findChild(FillFormDialog) is not None)
    dialog = window.findChild(FillFormDialog)
    assert dialog is not None
    press(dialog.sheet, "conditions", "Diabetes")
    press(dialog.sheet, "thinners", "no")
    press(dialog.sheet, "fever", "no")
    sign(dialog.sheet)
    dialog.sheet.pad.wipe()
    assert not dialog.sheet.strokes()
    sign(dialog.sheet)
    dialog.sheet.pad.grab()
    QTest.mouseClick(dialog.sheet.done_button, LEFT)
    qtbot.waitUntil(lambda: part.state.text().startswith("Signed on"))
    settle(qtbot, part._kit)
    shows = [each for each in part.signed.findChildren(QPushButton) if each.isVisible()]
    QTest.mouseClick(shows[0], LEFT)
    qtbot.waitUntil(lambda: window.findChild(PreviewDialog) is not None)


def test_the_copy_of_an_old_form_is_brought_in_when_somebody_who_may_reads_it(
    qtbot: QtBot, part: ClientFormsPart, desk: Desk, house: House
) -> None:
    desk.do(sign_form(house))
    part.show_client(part._card)  # type: ignore[arg-type]  # it shows somebody
    settle(qtbot, part._kit)
    (show,) = (each for each in part.signed.findChildren(QPushButton) if each.isVisible())
    show.click()
    settle(qtbot, part._kit)
    told = partial(client_forms, client_id=house.clients["Robert Quinn"])
    (row,) = desk.ask(told).signed
    assert row.copy_id is not None
    content = desk.ask(partial(file_content, file_id=row.copy_id)).content
    digest = desk.ask(partial(signed_facts, answer_id=row.id)).digest
    for part_of_it in (digest.encode(), b"pdfaid:part", b"/FontFile2", b"/OutputIntent"):
        assert part_of_it in content
    assert not re.search(rb"/URI|/Launch|/JavaScript|/F \(", content)
    with qtbot.waitSignal(part.file_wanted):
        settle(qtbot, part._kit)
        copy = [each for each in part.signed.findChildren(QPushButton) if each.isVisible()][-1]
        copy.click()


def begun(qtbot: QtBot, kit: Kit, desk: Desk, client: int) -> tuple[FormRow, dict[str, Any]]:
    """Fill in the intake on a screen that is cut off; return the form, and what was answered."""
    keep_code(kit.settings, "4711")
    (form,) = (each for each in desk.ask(forms) if each.name == "intake.en")
    screen = HandOver(kit, client, form)
    qtbot.addWidget(screen)
    settle(qtbot, kit)
    fill(screen.sheet)
    screen.draft.keep()
    screen.draft.stop()
    settle(qtbot, kit)
    return form, screen.sheet.answers()


def test_the_client_alone_goes_on_with_a_form_that_was_cut_off(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House
) -> None:
    client = house.clients["Robert Quinn"]
    form, told = begun(qtbot, kit, desk, client)
    screen = HandOver(kit, client, form)
    qtbot.addWidget(screen)
    screen.hand_over()
    qtbot.waitUntil(lambda: screen.stack.currentWidget() is screen.again)
    QTest.keyClicks(screen.again.field, "0000")
    QTest.keyClick(screen.again.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.again.wrong.text() != "")
    assert screen.sheet.answers() == {}
    QTest.mouseClick(screen.leave_button, LEFT)  # the way to the desk shows nothing of it either
    QTest.mouseClick(screen.leave_button, LEFT)
    assert screen.stack.currentWidget() is screen.again
    QTest.keyClicks(screen.again.field, "0178")
    QTest.keyClick(screen.again.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.sheet.answers() == told)
    assert screen.stack.currentWidget() is screen.sheet


def test_whoever_cannot_show_who_they_are_begins_anew(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House
) -> None:
    client = house.clients["Robert Quinn"]
    form, _ = begun(qtbot, kit, desk, client)
    screen = HandOver(kit, client, form)
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.stack.currentWidget() is screen.again)
    for _ in range(3):
        screen.again.go_button.click()
        settle(qtbot, kit)
    assert screen.stack.currentWidget() is screen.sheet
    assert screen.sheet.answers() == {}


def test_a_form_filled_in_at_the_desk_never_shows_what_was_begun(
    qtbot: QtBot, part: ClientFormsPart, desk: Desk, house: House
) -> None:
    kit = part._kit
    begun(qtbot, kit, desk, house.clients["Robert Quinn"])
    QTest.mouseClick(part.here_button, LEFT)
    window = part.window()
    qtbot.waitUntil(lambda: window.findChild(FillFormDialog) is not None)
    dialog = window.findChild(FillFormDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.begun.isVisible)
    assert dialog.sheet.answers() == {}
    fill(dialog.sheet)
    QTest.mouseClick(dialog.sheet.done_button, LEFT)
    qtbot.waitUntil(lambda: part.state.text().startswith("Signed on"))


def test_what_was_answered_on_a_screen_that_is_taken_back_unsigned_is_forgotten(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House
) -> None:
    client = house.clients["Robert Quinn"]
    form, _ = begun(qtbot, kit, desk, client)
    about: dict[str, Any] = {"client_id": client, "form": form.name, "version": form.version}
    waits = partial(draft_waits, **about, key=station_key(kit.settings))
    assert desk.ask(waits).waits
    screen = HandOver(kit, client, form)
    settle(qtbot, kit)
    screen.code.setText("4711")
    screen.code_button.click()
    settle(qtbot, kit)
    assert not desk.ask(waits).waits


def test_what_the_desk_refuses_is_told_on_the_sheet(qtbot: QtBot, kit: Kit) -> None:
    sheet = FormSheet(kit, shipped()["intake.en"])
    qtbot.addWidget(sheet)
    sheet.refuse(Refused.because("answer_missing", "doctor"))
    assert sheet._rows["doctor"].error.text() == "Please answer this."
    sheet.refuse(StoreUnavailable("disk_full"))
    assert sheet.error.text()


def test_any_change_in_health_is_answered_by_one_key(
    qtbot: QtBot, page: CheckInPage, booked: Booked
) -> None:
    number = booked("Robert Quinn", time(10), State.ARRIVED)
    page.refresh()
    settle(qtbot, page.kit)
    page.board.choose(number)
    arrival = page.side.arrival
    qtbot.waitUntil(arrival.isVisible)
    assert arrival.question.text() == "Any change in health lately?"
    assert arrival.due.text() == "Intake due: never filled in."
    page.board.focus_chosen()
    page.kit.register.run("check-in.same")
    qtbot.waitUntil(lambda: arrival.answer.text() == "No, nothing has changed.")
    page.kit.register.run("check-in.changed")
    qtbot.waitUntil(lambda: arrival.answer.text() == "Yes: the therapist is told to ask.")
    page.kit.register.run("check-in.intake")
    qtbot.waitUntil(lambda: page.window().findChild(HandOverDialog) is not None)


def test_a_form_is_taken_out_changed_and_brought_back(
    qtbot: QtBot, part: ClientFormsPart, desk: Desk, tmp_path: Path
) -> None:
    QTest.mouseClick(part.forms_button, LEFT)
    window = part.window()
    dialog = window.findChild(StudioFormsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == len(shipped()))
    path = tmp_path / "intake.toml"
    dialog.save_to(dialog.model.rows[0], str(path))
    path.write_text(path.read_text("utf-8").replace("Your health", "How you are"), "utf-8")
    dialog.bring(str(path))
    qtbot.waitUntil(lambda: dialog.message.words() == "Kept the form “Health intake and consent”.")
    assert {row.name: row.version for row in desk.ask(forms)}["intake.en"] == 2
    path.write_text("= no form", "utf-8")
    dialog.bring(str(path))
    assert dialog.message.words() == "This file is no form: it is not TOML."
    dialog.save_to(dialog.model.rows[0], str(tmp_path / "nowhere" / "x.toml"))
    assert "cannot be written" in dialog.message.words()


def test_a_form_goes_into_a_file_and_comes_back_the_same(tmp_path: Path) -> None:
    for body in shipped().values():
        path = tmp_path / "form.toml"
        write_form(body, path)
        assert form_of(read_form(path)) == body
        assert form_text(body).startswith(f'key = "{body.key}"')
    with pytest.raises(StoreUnavailable, match="form_not_read"):
        read_form(tmp_path / "nothing")
