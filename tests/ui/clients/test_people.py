"""Who belongs to a client, and the further fields of the record, in the window."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk
from tests.ui.clients.using import ENTER, dialog, find, settle, shown_name
from ui.kit import Kit
from ui.pages.clients import ClientsPage
from ui.widgets.button import Button, IconButton


def test_a_parent_is_added_opened_and_taken_away(qtbot: QtBot, page: ClientsPage, kit: Kit) -> None:
    find(qtbot, page, "ortiz")
    people = page.panel.overview.people
    people.add.click()
    assert "take a client from the list" in people.error.text()
    people.kind.setCurrentIndex(people.kind.findData("parent"))
    people.pick.setFocus()
    QTest.keyClicks(people.pick.line, "blake")
    settle(qtbot, kit)
    QTest.keyClick(people.pick.line, ENTER)
    people.add.click()
    settle(qtbot, kit)
    assert people.none.isHidden()
    next(b for b in people.findChildren(Button) if b.words() == "Nora Blake").click()
    settle(qtbot, kit)
    assert shown_name(page) == "Nora Blake"
    gone = next(b for b in people.findChildren(IconButton) if b.isVisible())
    gone.click()
    settle(qtbot, kit)
    assert not people.none.isHidden()


def test_further_fields_are_typed_wrong_once_and_then_shown(
    qtbot: QtBot, page: ClientsPage, kit: Kit
) -> None:
    find(qtbot, page, "ortiz")
    page.panel.head.edit.click()
    form = dialog(qtbot, page)
    lines, boxes = form.fields.details.lines, form.fields.details.boxes
    lines["emergency_name"].setText("Ann")
    lines["emergency_phone"].setText("12")
    lines["tags"].setText("regular, pays by card")
    lines["blocked"].setText("three no-shows")
    boxes["pressure"].setCurrentIndex(boxes["pressure"].findData("firm"))
    boxes["language"].setCurrentIndex(boxes["language"].findData("es"))
    form.save.click()
    settle(qtbot, kit)
    assert "is not a phone number" in form.fields.row("emergency_phone").error.text()
    lines["emergency_phone"].setText("806 555 0188")
    form.save.click()
    settle(qtbot, kit)
    contact = page.panel.overview.contact
    assert contact.value("Emergency") == "Ann · (806) 555-0188"
    assert contact.value("Language") == "Spanish"
    chips = page.panel.head.chip_texts()
    assert {"Not booked: three no-shows", "firm pressure", "regular", "pays by card"} <= set(chips)


@pytest.mark.usefixtures("visit")
def test_the_timeline_tells_what_happened(qtbot: QtBot, page: ClientsPage, kit: Kit) -> None:
    find(qtbot, page, "quinn")
    part = page.panel.timeline
    page.panel.tabs.setCurrentIndex(page.panel.stack.indexOf(part))
    settle(qtbot, kit)
    told = [part.model.index(row, 1).data() for row in range(part.model.rowCount())]
    assert told == ["Deep tissue massage with Maria Santos, booked", "Came into the books"]
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(part.model, fatal, page)
    find(qtbot, page, "ortiz")
    page.panel.tabs.setCurrentIndex(page.panel.stack.indexOf(part))
    settle(qtbot, kit)
    assert part.model.rowCount() == 1


@pytest.mark.parametrize(
    ("said", "told", "part"),
    [
        ("santan", "formerly Santander", "Santan"),
        ("0188", "(806) 555-0188", "0188"),
        ("issy", "called Issy", "Issy"),
        ("cole", "(806) 555-0177", ""),
    ],
    ids=["former name", "other phone", "preferred name", "last name"],
)
def test_what_was_meant_is_shown_and_marked(
    qtbot: QtBot, page: ClientsPage, desk: Desk, said: str, told: str, part: str
) -> None:
    details = {
        "former_name": "Santander",
        "other_phone": "806 555 0188",
        "preferred_name": "Issy",
    }
    ida = AddClient(first_name="Ida", last_name="Cole", phone="806 555 0177", details=details)
    desk.do(ida)
    find(qtbot, page, said)
    (hit,) = page.list.view.hits.rows
    text, spans = page.list.view.contact(hit)
    assert text == told
    assert "".join(text[first:past] for first, past in spans) == part
