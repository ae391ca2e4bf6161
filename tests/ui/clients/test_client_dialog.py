"""Adding and changing clients: prefilled, refused in place, nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.clients import EditClient
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from tests.studio import House
from tests.ui.clients.using import dialog, find, settle, shown_name
from ui.dialogs.client_fields import prefilled
from ui.pages.clients import ClientsPage

LEFT = Qt.MouseButton.LeftButton
ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


@pytest.mark.parametrize(
    ("typed", "first", "last", "phone"),
    [
        ("zed braun", "Zed", "Braun", ""),
        ("Braun, Zed", "Zed", "Braun", ""),
        ("8065550199", "", "", "8065550199"),
    ],
)
def test_nobody_found_offers_a_new_client_filled_in(
    qtbot: QtBot, page: ClientsPage, typed: str, first: str, last: str, phone: str
) -> None:
    find(qtbot, page, typed)
    assert page.list.nothing.button.isVisible()
    assert typed in page.list.nothing.button.words()
    assert page.card is None
    QTest.keyClick(page.list.search, ENTER)
    fields = dialog(qtbot, page).fields.lines
    seen = (fields["first_name"].text(), fields["last_name"].text(), fields["phone"].text())
    assert seen == (first, last, phone)


def test_an_address_for_mail_becomes_the_address() -> None:
    assert prefilled(" a@b.org ") == {"email": "a@b.org"}


def test_a_new_client_is_added_by_keys_and_shown(qtbot: QtBot, page: ClientsPage) -> None:
    find(qtbot, page, "zed braun")
    QTest.keyClick(page.list.search, ENTER)
    form = dialog(qtbot, page)
    QTest.keyClicks(form.fields.lines["phone"], "806 555 0199")
    form.fields.lines["birthday"].setText("Mar 14, 1965")
    QTest.keyClick(form.fields.lines["phone"], ENTER)
    qtbot.waitUntil(lambda: shown_name(page) == "Zed Braun")
    assert page.panel.overview.contact.value("Phone") == "(806) 555-0199"
    assert page.panel.overview.contact.value("Birthday") == "14 Mar 1965"


def test_refusals_stand_at_their_fields_and_all_stays(qtbot: QtBot, page: ClientsPage) -> None:
    find(qtbot, page, "quinn")
    page.kit.register.run("clients.edit")
    form = dialog(qtbot, page)
    form.fields.lines["email"].setText("nobody")
    form.fields.lines["phone"].setText("12")
    form.fields.lines["city"].setText("Canyon")
    QTest.mouseClick(form.save, LEFT)
    settle(qtbot, page.kit)
    assert form.fields.row("email").error.text() == "“nobody” is not an e-mail address."
    assert form.fields.row("phone").error.text() == "“12” is not a phone number."
    assert form.fields.lines["city"].text() == "Canyon"
    form.fields.lines["email"].setText("robert@example.com")
    form.fields.lines["phone"].setText("806-555-0178")
    QTest.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: page.card is not None and page.card.city == "Canyon")


def test_what_is_no_birthday_is_said_before_anything_is_sent(
    qtbot: QtBot, page: ClientsPage
) -> None:
    find(qtbot, page, "quinn")
    page.kit.register.run("clients.edit")
    form = dialog(qtbot, page)
    form.fields.lines["birthday"].setText("soon")
    form.fields.lines["email"].setText("nowhere")
    form.fields.lines["phone"].setText("12")
    QTest.mouseClick(form.save, LEFT)
    assert "3/14/1965" in form.fields.row("birthday").error.text()
    wrong = [name for name in ("phone", "email") if form.fields.row(name).error.text()]
    assert wrong == ["phone", "email"]  # all at once
    assert form.fields.lines["phone"].text() == "12"
    assert not page.kit.link.busy


def test_another_desk_changed_it_and_both_kinds_of_change_are_kept(
    qtbot: QtBot, page: ClientsPage, store: Store, clock: SetClock, house: House
) -> None:
    number = house.clients["Robert Quinn"]
    find(qtbot, page, "quinn")
    page.kit.register.run("clients.edit")
    form = dialog(qtbot, page)
    form.fields.lines["city"].setText("Canyon")
    form.fields.lines["referred_by"].setText("Dr. Patel")
    other = Desk(store, clock, station="back")
    other.sign_in(house.people["Rosa Diaz"])
    other.do(EditClient(client_id=number, was={}, to={"city": "Bushland", "street": "1 Elm"}))
    QTest.mouseClick(form.save, LEFT)
    settle(qtbot, page.kit)
    assert "It was Rosa Diaz" in form.message.words()
    assert form.theirs.isVisible()
    QTest.mouseClick(form.theirs, LEFT)
    settle(qtbot, page.kit)
    lines = form.fields.lines
    seen = [lines[name].text() for name in ("city", "street", "referred_by")]
    assert seen == ["Canyon", "1 Elm", "Dr. Patel"]
    assert form.fields.row("city").error.text() == "Rosa Diaz wrote: Bushland"
    QTest.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: page.card is not None and page.card.city == "Canyon")
    assert page.card is not None
    assert (page.card.street, page.card.referred_by) == ("1 Elm", "Dr. Patel")
