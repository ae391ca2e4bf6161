"""Help in the windows: the sheet of keys, *What is this*, the manual in a window of its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.manual.pages import INDEX, Page
from frontdesk.manual.sections import Section
from ui.actions import Action
from ui.dialogs.keys import KeysDialog
from ui.dialogs.picture import PictureDialog
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.what import WhatDialog
from ui.help.desk import HelpDesk
from ui.help.explained import names
from ui.help.keys_paper import keys_paper
from ui.help.paper import framed, picture_size, place_of, url_of
from ui.help.window import ManualWindow
from ui.kit import Kit

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def home(qtbot: QtBot, kit: Kit) -> Iterator[QWidget]:
    """A window with help, and two actions of which one is not for everybody."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    help_desk = HelpDesk(kit, window, lambda: False)
    for action in help_desk.actions():
        kit.register.add(action, window)
    window.show()
    yield window
    manual = help_desk.manual()
    if manual is not None:
        manual.close()


@pytest.fixture
def manual(home: QWidget, kit: Kit) -> ManualWindow:
    kit.help.read_wanted.emit("desk/book.md")
    return opened(home)


def opened(home: QWidget) -> ManualWindow:
    found = home.findChild(ManualWindow)
    assert found is not None
    return found


def test_a_key_or_a_page_finds_actions_on_the_sheet(home: QWidget, kit: Kit) -> None:
    add = kit.register.add
    add(Action(key="x", title="Fold towels", shortcut="Ctrl+F7", run=home.update), home)
    kit.register.run("app.keys")
    sheet = home.findChild(KeysDialog)
    assert sheet is not None
    for said in ("Ctrl+F7", "ctrl f7", "towels"):
        sheet.search.setText(said)
        assert sheet.shown() == ("Fold towels",), said
    sheet.search.setText("everywhere")
    assert {"Fold towels", "Manual"} <= set(sheet.shown())
    sheet.search.setText("no such thing")
    assert sheet.shown() == ()
    assert not sheet.none.isHidden()


def test_what_is_added_while_the_sheet_is_open_comes_onto_it(
    qtbot: QtBot, home: QWidget, kit: Kit
) -> None:
    kit.register.run("app.keys")
    sheet = home.findChild(KeysDialog)
    assert sheet is not None
    late = Action(key="x", title="Late", shortcut="F7", scope="my-day", run=home.update)
    kit.register.add(late, home)
    qtbot.waitUntil(lambda: "Late" in sheet.shown())


def test_the_sheet_is_printed_with_every_page(home: QWidget, kit: Kit) -> None:
    add = kit.register.add
    for number in range(9):
        add(Action(key=f"x{number}", title=f"Do {number}", shortcut=f"Ctrl+Alt+{number}",
                   scope="pay", run=home.update), home)  # fmt: skip
    paper = keys_paper(kit)
    for said in ("On Pay", "Do 8", "Ctrl Alt 8", "Everywhere", "Shift F1"):
        assert said in paper.html
    kit.register.run("app.keys")
    sheet = home.findChild(KeysDialog)
    assert sheet is not None
    sheet.print.click()
    assert sheet.findChild(PreviewDialog) is not None


def test_what_is_this_tells_of_the_dialog_and_leads_into_the_manual(
    home: QWidget, kit: Kit
) -> None:
    kit.register.run("app.keys")
    sheet = home.findChild(KeysDialog)
    assert sheet is not None
    QTest.keyClick(sheet.search, Qt.Key.Key_F1)
    told = sheet.findChild(WhatDialog)
    assert told is not None
    assert len(told.text.toPlainText()) > 40
    told.more.click()
    assert opened(home).isVisible()


def test_a_link_in_what_is_this_opens_its_page(home: QWidget, kit: Kit) -> None:
    section = Section(Page("en", "desk/x.md", ""), "X", "x", "See [there](book.md#by-phone).")
    told = WhatDialog(kit, section, home)
    told.text.anchorClicked.emit(QUrl("book.md#by-phone"))
    assert opened(home).browser.place() == "desk/book.md#by-phone"


def test_what_nothing_explains_opens_the_manual(home: QWidget, kit: Kit) -> None:
    field = QLineEdit(home)
    field.show()
    kit.help.explain_wanted.emit(field)
    assert opened(home).browser.place() == INDEX


def test_classes_are_named_with_their_module_first() -> None:
    assert list(names(KeysDialog))[:3] == ["keys.KeysDialog", "KeysDialog", "base.Dialog"]


def test_pages_are_chosen_by_keys_and_gone_back_from(qtbot: QtBot, manual: ManualWindow) -> None:
    assert manual.browser.place() == "desk/book.md"
    assert "Book" in manual.windowTitle()
    search, browser = manual.column.search, manual.browser
    QTest.keyClicks(search, "dark mode")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert browser.place() == "desk/first-look.md#light-dark-larger-spanish"
    assert browser.hasFocus() or not manual.isActiveWindow()
    manual.back.click()
    assert browser.place() == "desk/book.md"
    manual.forward.click()
    assert browser.place() == "desk/first-look.md#light-dark-larger-spanish"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    for _ in range(3):
        QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert browser.place().endswith(".md")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_words_that_find_nothing_say_so(manual: ManualWindow) -> None:
    manual.column.search.setText("xylophone")
    assert not manual.column.none.isHidden()
    assert manual.column.lines.rowCount() == 0


def test_another_look_redraws_the_page_where_it_was(manual: ManualWindow, kit: Kit) -> None:
    light = manual.browser.document().toHtml()
    kit.theme.switch("dark", 1.25)
    assert manual.browser.document().toHtml() != light
    assert manual.browser.place() == "desk/book.md"


def test_links_lead_on_and_pictures_grow(manual: ManualWindow) -> None:
    manual.browser.anchorClicked.emit(QUrl("first-look.md"))
    assert manual.browser.place() == "desk/first-look.md"
    manual.browser.anchorClicked.emit(QUrl("/pictures/line.png"))
    assert manual.findChild(PictureDialog) is not None


def test_a_page_is_printed(manual: ManualWindow) -> None:
    manual.print.click()
    preview = manual.findChild(PreviewDialog)
    assert preview is not None
    assert preview.document.title == "Book"
    assert "<img" not in preview.document.html
    assert "Ctrl+K" in preview.document.html


@pytest.mark.parametrize(
    ("name", "wide"),
    [("/pictures/line.png", 1080), ("/pictures/es/line.png", 1080), ("../../../README.md", 1)],
)
def test_pictures_lie_by_language(name: str, wide: int) -> None:
    assert picture_size(name).width() == wide


def test_pictures_have_a_width_and_lead_to_themselves() -> None:
    said = framed('<p><img src="../../pictures/none.png" alt="x" /></p>', 300)
    assert (
        '<a href="/pictures/none.png"><img src="/pictures/none.png" width="1" height="1"></a>'
        in said
    )


@pytest.mark.parametrize("place", ["index.md", "desk/book.md", "desk/book.md#by-phone"], ids=str)
def test_places_are_addresses(place: str) -> None:
    assert place_of(url_of(place)) == place


def test_an_unknown_kind_of_thing_is_not_loaded(manual: ManualWindow) -> None:
    kind = QTextDocument.ResourceType.StyleSheetResource.value
    assert manual.browser.loadResource(kind, QUrl("x.css")) is None
