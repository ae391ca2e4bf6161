"""Rooms, services, therapists, staff, hours and keys on the page of settings, in the window."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from frontdesk.commands.settings import Set
from frontdesk.desk import Desk
from frontdesk.queries.house import HouseBoard, house_board
from frontdesk.transfer.studio_file import KNOWN
from frontdesk.values.settings import SETTINGS
from tests.bookings import book
from tests.studio import House
from tests.ui.calendar.using import settle
from ui.actions import APP, Action
from ui.dialogs.base import Dialog
from ui.kept_keys import kept_keys
from ui.kit import Kit
from ui.pages.settings import SettingsPage
from ui.setting.beside import dialogs
from ui.setting.cards import PlaceCard
from ui.setting.house_part import PartSection
from ui.setting.keys import KeysSection
from ui.setting.places import found, places
from ui.setting.sections import LISTS
from ui.setting.services import ServicesPart
from ui.setting.therapists import TherapistsPart
from ui.widgets.form import FieldRow

ENTER = Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier
#: Where each key of a studio file stands: a section, and its line or field.
PLACE_OF = {
    "studio": {
        **{key: ("studio", key) for key in ("name", "address", "phone", "zone", "currency")},
        "sales_tax": ("studio", "sales_tax_bp"),
        "cancellation_hours": ("cancelling", "cancellation_hours"),
        "hours": ("hours", ""), "rooms": ("rooms", "name"), "services": ("services", "name"),
        "therapists": ("therapists", "name"), "products": ("products", "name"),
        "memberships": ("memberships", ""), "owner": ("people", "name"),
        "receptionist": ("people", "name"),
    },
    "rooms": {"name": ("rooms", "name"), "tables": ("rooms", "tables"),
              "equipment": ("equipment", "room_id")},
    "services": {
        **{key: ("services", key) for key in (
            "name", "code", "skill", "equipment", "turnover", "prices", "cpt")},
        "licence": ("services", "licences"),
    },
    "therapists": {
        **{key: ("therapists", key) for key in ("name", "gender", "licences", "skills")},
        "shifts": ("therapists", "week"),
    },
    "licences": dict.fromkeys(("kind", "number", "state", "expires"), ("therapists", "licences")),
    "products": {"name": ("products", "name"), "price": ("products", "price")},
    "memberships": dict.fromkeys(
        ("name", "price", "every", "credits", "rollover", "discount"), ("memberships", "")
    ),
    "credits": dict.fromkeys(("minutes", "services", "count"), ("memberships", "")),
}  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> SettingsPage:
    page = SettingsPage(kit)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    settle(qtbot, kit)
    return page


def section(page: SettingsPage, key: str) -> PartSection:
    page.show_setting(key)
    shown = page.stack.currentWidget()
    assert isinstance(shown, PartSection)
    return shown


def write(field: QLineEdit, text: str, key: Qt.Key = ENTER) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key, CONTROL)


def board(desk: Desk) -> HouseBoard:
    return desk.ask(house_board)


def test_every_key_of_a_studio_file_has_its_place(page: SettingsPage) -> None:
    wanted = {(table, key) for table, keys in KNOWN.items() for key in keys.split()}
    assert wanted == {(table, key) for table, keys in PLACE_OF.items() for key in keys}
    sections = {place.key for place in places()}
    for table, keys in PLACE_OF.items():
        for key, (where, name) in keys.items():
            assert where in sections, f"{table}.{key}"
            part = page.sections.part(where)
            if isinstance(part, PartSection):
                part.part.form.row(name)
            elif name:
                assert name in SETTINGS, f"{table}.{key}"
                assert name in page.sections.lines, f"{table}.{key}"


def test_every_field_of_a_list_is_found_by_its_label(page: SettingsPage) -> None:
    by_key = {place.key: place for place in places()}
    labels = {
        (key, row.label.text())
        for key in LISTS
        if isinstance(part := page.sections.part(key), PartSection)
        for row in part.part.form.findChildren(FieldRow)
    }
    lost = {
        (key, word)
        for key, label in labels
        for word in label.replace(",", " ").replace("%", " ").split()
        if len(word) > 3 and not by_key[key].fits(word)
    }
    assert len(labels) > 30
    assert sorted(lost) == []


@pytest.mark.parametrize(
    ("key", "field", "text", "kept"),
    [
        ("rooms", "name", "The quiet room", lambda b: b.rooms[0].card.name),
        ("equipment", "name", "The cart", lambda b: b.equipment[0].card.name),
        ("services", "skill", "Swedish", lambda b: b.services[0].card.skill),
        ("therapists", "skills", "prenatal, stones", lambda b: b.therapists[0].card.skills),
        ("people", "name", "Dana Reed-Lee", lambda b: b.people[0].card.name),
    ],
)
def test_what_is_typed_is_kept_by_a_key_and_undo_shows_it_back(
    qtbot: QtBot, kit: Kit, desk: Desk, page: SettingsPage, key: str, field: str, text: str,
    kept: Callable[[HouseBoard], Any],
) -> None:  # fmt: skip
    before = kept(board(desk))
    line = section(page, key).part.form.row(field).field
    assert isinstance(line, QLineEdit)
    write(line, text)
    settle(qtbot, kit)
    assert kept(board(desk)) in (text, tuple(text.split(", ")))
    kit.link.undo(owner=page)
    settle(qtbot, kit)
    assert kept(board(desk)) == before
    assert line.text() != text


def test_a_new_therapist_has_the_studios_hours_and_a_licence(
    qtbot: QtBot, kit: Kit, desk: Desk, page: SettingsPage
) -> None:
    part = section(page, "therapists").part
    assert isinstance(part, TherapistsPart)
    part.begin()
    for field, text in zip(part.licences.lines[0], ("LMT", "MT9", "TX", "8/31/2028"), strict=True):
        field.setText(text)
    part.colour.segment("2").click()
    write(part.name, "Ida Lund")
    settle(qtbot, kit)
    row = next(each for each in board(desk).therapists if each.card.name == "Ida Lund")
    assert (row.card.licences[0].number, row.card.colour) == ("MT9", 2)
    assert "Swedish massage" in row.gives
    assert not part.touched()


def test_what_cannot_be_is_said_at_its_field_and_what_stands_ahead_is_named(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, page: SettingsPage
) -> None:
    services = section(page, "services").part
    assert isinstance(services, ServicesPart)
    services.prices.pairs[0][1].setText("cheap")
    write(services.name, "Deep tissue massage")
    assert "such as 60 and 85.00" in services.form.row("prices").error.text()
    services.prices.pairs[0][1].setText("50")
    write(services.name, "Deep tissue massage")
    settle(qtbot, kit)
    assert "There is Deep tissue massage already" in services.form.row("name").error.text()
    desk.do(book(house))
    therapists = section(page, "therapists").part
    assert isinstance(therapists, TherapistsPart)
    therapists.active.setChecked(False)
    QTest.keyClick(therapists.name, ENTER, CONTROL)
    settle(qtbot, kit)
    assert "2:30 pm: Sam Ortiz." in therapists.form.row("active").error.text()
    assert therapists.touched()
    desk.do(Set(key="phone", was="(806) 322-3706", to="(806) 555-0100"))
    page.refresh()
    settle(qtbot, kit)
    assert not therapists.active.isChecked()  # what is being changed survives a reload


def test_hours_are_written_as_they_are_said(
    qtbot: QtBot, kit: Kit, desk: Desk, page: SettingsPage
) -> None:
    page.show_setting("hours")
    hours = page.sections.hours
    assert hours is not None
    sunday = hours.week.lines[6]
    for text in ("soon", "10-4"):
        sunday.setText(text)
        QTest.keyClick(sunday, ENTER)
        settle(qtbot, kit)
        assert bool(hours.row.error.text()) == (text == "soon")
    assert dict(board(desk).hours)[6][0].hour == 10


def test_a_key_is_changed_named_where_it_is_taken_and_given_back(
    qtbot: QtBot, kit: Kit, page: SettingsPage
) -> None:
    pressed: list[str] = []
    for name, usual in (("Fetch tea", "Ctrl+Alt+T"), ("Fetch salt", "Ctrl+Alt+S")):
        kit.register.add(
            Action(key=name, title=name, shortcut=usual, run=lambda: pressed.append("!")), page
        )
    page.show_setting("keys")
    keys = page.stack.currentWidget()
    assert isinstance(keys, KeysSection)
    keys.refresh()
    keys.search.setText("tea")
    keys.table.selectRow(0)
    for wanted, said in (
        ("Ctrl+Alt+S", "“Fetch salt” has this key (Everywhere)"),
        ("Q", "Hold Ctrl or Alt"),
        ("Ctrl+Alt+U", ""),
    ):
        keys.field.setKeySequence(QKeySequence(wanted))
        keys.set_button.click()
        assert said in keys.row.error.text()
    assert kept_keys(kit.settings) == {"Fetch tea": ("Ctrl+Alt+U",)}
    QTest.keyClick(page, Qt.Key.Key_U, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert pressed == ["!"]
    keys.back.click()
    assert kit.register.keys("Fetch tea") == "Ctrl+Alt+T"
    assert kept_keys(kit.settings) == {}


def test_a_chosen_key_holds_at_the_next_start_and_takes_it_from_a_newcomer(
    kit: Kit, page: SettingsPage
) -> None:
    register = kit.register
    register.choose_keys({"one": ("Ctrl+Alt+Y",)})
    for key, keys in (("one", "Ctrl+Alt+X"), ("two", "Ctrl+Alt+Y")):
        register.add(Action(key=key, title=key, shortcut=keys, run=page.refresh, scope=APP), page)
    assert [register.keys(key) for key in ("one", "two")] == ["Ctrl+Alt+Y", ""]


def test_a_word_of_a_title_comes_before_a_word_of_an_explanation() -> None:
    assert found("room", 3)[0].title == "Rooms"
    assert found("no-show owes", 3)[0].line == "missed_bp"
    assert found("turnover", 3)[0].section == "services"
    assert found("zebra", 3) == ()


def test_what_is_kept_in_a_dialog_or_on_a_page_is_a_key_away(
    qtbot: QtBot, kit: Kit, page: SettingsPage
) -> None:
    for key in dialogs():
        page.show_setting(key)
        (card,) = [each for each in page.column.findChildren(PlaceCard) if each.isVisible()]
        card.button.setFocus()
        QTest.keyClick(card.button, ENTER)
        settle(qtbot, kit)
        (dialog,) = page.findChildren(Dialog)
        assert dialog.isVisible(), key
        dialog.close()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    page.show_setting("memberships")
    (card,) = [each for each in page.column.findChildren(PlaceCard) if each.isVisible()]
    with qtbot.waitSignal(page.open_requested) as asked:
        card.button.click()
    assert asked.args == ["memberships"]
