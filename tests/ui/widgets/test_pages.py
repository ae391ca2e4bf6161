"""What pages are made of: heads, panels, columns, empty places, and the ring of the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Shown
from tests.ui.widgets.test_words import has_colour
from ui.icons import Icons
from ui.models.rows import Column, RowsModel
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.flow import Flow
from ui.widgets.focus_ring import FocusRing, RingOverlay
from ui.widgets.label import Label
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.side_panel import SidePanel
from ui.widgets.sides import Sides
from ui.widgets.table import Table


def test_an_empty_place_says_what_to_do_and_does_it(
    qtbot: QtBot, shown: Shown[EmptyState], icons: Icons
) -> None:
    empty = shown(EmptyState(icons, "clients", "No clients yet", "Import a list.", action="Import"))
    with qtbot.waitSignal(empty.action_requested):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.show_words("Nobody found", "Try fewer letters.")
    assert (empty.title.text(), empty.text.text()) == ("Nobody found", "Try fewer letters.")


def test_an_empty_place_without_a_deed_has_no_button(
    shown: Shown[EmptyState], icons: Icons
) -> None:
    empty = shown(EmptyState(icons, "clients", "No visits yet", "Book the first one."))
    assert not empty.button.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.75])
def test_a_head_has_room_for_its_controls(
    shown: Shown[PageHeader], icons: Icons, theme: Theme, scale: float
) -> None:
    theme.switch(text_scale=scale)
    head = PageHeader("Check-in", "Monday, 23 November")
    walk_in = Button(icons, "Walk-in", key="F4")
    head.add_right(walk_in)
    shown(head)
    assert head.height() >= 60
    assert head.rect().contains(walk_in.geometry())


def test_a_long_subtitle_gives_way_to_the_controls(shown: Shown[PageHeader], icons: Icons) -> None:
    head = PageHeader("Check-in", "words " * 60)
    button = Button(icons, "Walk-in")
    head.add_right(button)
    shown(head)
    head.resize(600, 60)
    assert head.subtitle.is_cut()
    assert head.rect().contains(button.geometry())


def test_facts_are_replaced_in_place(shown: Shown[Facts]) -> None:
    facts = Facts()
    facts.show_facts([("Service", "Deep Tissue 60"), ("Price", "$95.00")], strong={"Service"})
    shown(facts)
    assert facts.value("Price") == "$95.00"
    facts.show_facts([("Room", "Room 2")])
    assert facts.value("Room") == "Room 2"
    assert facts.value("Price") is None


def test_a_column_keeps_its_place_when_it_is_filled_anew(
    qtbot: QtBot, shown: Shown[ScrollColumn]
) -> None:
    column = ScrollColumn()
    rows = [Label(f"Row {number}") for number in range(80)]
    column.replace(rows)
    shown(column)
    column.resize(200, 200)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 300)
    column.verticalScrollBar().setValue(250)
    column.replace([*rows[:79], Label("Row new")])
    qtbot.waitUntil(lambda: column.column.count() == 81)
    assert column.verticalScrollBar().value() == 250


def test_what_a_column_no_longer_holds_is_gone(qtbot: QtBot, shown: Shown[ScrollColumn]) -> None:
    column = shown(ScrollColumn())
    old = Label("Old")
    column.replace([old])
    with qtbot.waitSignal(old.destroyed):
        column.replace([Label("New")])


def test_a_panel_grows_with_its_text(shown: Shown[SidePanel], theme: Theme, icons: Icons) -> None:
    panel = shown(SidePanel(344))
    assert panel.width() == 344
    assert not panel.foot.isVisible()
    panel.add_footer(Button(icons, "Take $36.59"), 1)
    assert panel.foot.isVisible()
    theme.switch(text_scale=1.5)
    assert panel.width() >= 500


def test_a_flow_breaks_lines_and_leaves_none_outside(
    qtbot: QtBot, shown: Shown[QWidget], icons: Icons
) -> None:
    page = QWidget()
    flow = Flow(page)
    chips = [Chip(icons, f"Chip {number}", "info") for number in range(9)]
    for chip in chips:
        flow.addWidget(chip)
    shown(page)
    page.resize(220, flow.heightForWidth(220))
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips}) > 2)
    assert all(page.rect().contains(chip.geometry()) for chip in chips)
    before = flow.heightForWidth(220)
    chips[0].hide()
    chips[1].hide()
    chips[2].hide()
    assert flow.heightForWidth(220) < before
    flow.clear()
    assert flow.count() == 0


def test_enter_opens_the_row_of_a_table(qtbot: QtBot, shown: Shown[Table], theme: Theme) -> None:
    table = Table(theme, name="Clients")
    model = RowsModel([Column(title="Name", text=str.strip)], key=str, parent=table)
    model.set_rows(["Quinn, Robert", "Quist, Mary"])
    table.setModel(model)
    shown(table)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    opened: list[QModelIndex] = []
    table.activated.connect(opened.append)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert [index.row() for index in opened] == [table.currentIndex().row()]
    assert table.accessibleName() == "Clients"


# The focus ring


@pytest.fixture
def ring(qapp: QApplication, theme: Theme) -> Iterator[FocusRing]:
    ring = FocusRing(qapp, theme)
    yield ring
    ring.stop()


@pytest.fixture
def page(shown: Shown[QWidget], ring: FocusRing, icons: Icons) -> QWidget:
    page = QWidget()
    page.resize(400, 300)
    column = QVBoxLayout(page)
    card = Card()
    row = QHBoxLayout()
    row.addWidget(QLineEdit())
    row.addWidget(Button(icons, "Move"))
    card.column.addLayout(row)
    column.addWidget(card)
    return shown(page)


def ring_of(page: QWidget) -> RingOverlay | None:
    return next((r for r in page.findChildren(RingOverlay) if r.isVisible()), None)


def around(page: QWidget, widget: QWidget) -> bool:
    ring = ring_of(page)
    if ring is None:
        return False
    corner = ring.mapTo(page, QPoint(0, 0)) - widget.mapTo(page, QPoint(0, 0))
    return corner == QPoint(-4, -4) and ring.width() == widget.width() + 8


def test_the_ring_is_around_what_had_the_focus_before_it_came(
    shown: Shown[QWidget], theme: Theme, qapp: QApplication
) -> None:
    page = QWidget()
    field = QLineEdit()
    QVBoxLayout(page).addWidget(field)
    shown(page)
    field.setFocus()
    ring = FocusRing(qapp, theme)
    assert ring.target() is field
    ring.stop()


def test_the_ring_lies_two_pixels_off_what_has_the_focus(qtbot: QtBot, page: QWidget) -> None:
    field, button = page.findChild(QLineEdit), page.findChild(Button)
    assert field is not None
    assert button is not None
    field.setFocus()
    qtbot.waitUntil(lambda: around(page, field))
    QTest.keyClick(field, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: around(page, button))


def test_the_ring_follows_when_the_page_changes_its_size(
    qtbot: QtBot, page: QWidget, theme: Theme
) -> None:
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    page.resize(700, 400)
    qtbot.waitUntil(lambda: field.width() > 400 and around(page, field))
    ring = ring_of(page)
    assert ring is not None
    assert has_colour(ring, theme.colour("focus"))


def test_the_ring_lets_clicks_through(qtbot: QtBot, page: QWidget) -> None:
    button = page.findChild(Button)
    assert button is not None
    button.setFocus()
    qtbot.waitUntil(lambda: around(page, button))
    where = button.mapTo(page, button.rect().center())
    assert page.childAt(where) is button


def test_the_ring_goes_with_its_page(qtbot: QtBot, page: QWidget) -> None:
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(lambda: ring_of(page) is not None)
    field.hide()
    qtbot.waitUntil(lambda: not around(page, field))


def test_a_view_that_shows_its_own_focus_has_no_ring(qtbot: QtBot, page: QWidget) -> None:
    field, button = page.findChild(QLineEdit), page.findChild(Button)
    assert field is not None
    assert button is not None
    button.setProperty("own_focus", True)
    field.setFocus()
    qtbot.waitUntil(lambda: around(page, field))
    button.setFocus()
    qtbot.waitUntil(lambda: ring_of(page) is None)


@pytest.mark.parametrize(("width", "beside"), [(500, True), (499, False), (120, False)])
def test_two_parts_stand_beside_one_another_where_there_is_room(
    shown: Shown[Sides], width: int, beside: bool
) -> None:
    first, second = Label("First"), Label("Second")
    sides = shown(Sides(first, second, lambda: 500))
    sides.resize(width, 80)
    QApplication.processEvents()
    assert sides.beside() is beside
    assert (second.x() > first.x()) is beside
    assert (second.y() > first.y()) is not beside


@pytest.mark.parametrize(("width", "whole"), [(900, True), (420, False)], ids=["wide", "narrow"])
def test_long_words_are_whole_where_there_is_room_and_the_last_column_fills_the_rest(
    shown: Shown[Table], theme: Theme, width: int, whole: bool
) -> None:
    words = "Maria Santos, Tuesday 24 November at half past eleven, Room 1"
    columns: list[Column[str]] = [
        Column(title="Goes to", text=lambda row: row),
        Column(title="Why", text=lambda row: row[:5]),
    ]
    model: RowsModel[str] = RowsModel(columns, lambda row: row)
    model.set_rows([words])
    table = Table(theme, name="Places")
    table.setModel(model)
    table.resize(width, 200)
    shown(table)
    table.fit_columns()
    assert (table.columnWidth(0) >= table.sizeHintForColumn(0)) is whole
    if whole:
        filled = table.columnWidth(0) + table.columnWidth(1)
        assert filled == table.viewport().width()


def test_columns_give_way_until_all_are_seen_without_scrolling(
    shown: Shown[Table], theme: Theme
) -> None:
    words = "Jo-Alexandrina Park-Featherstonehaugh of Kirkcaldy"
    columns: list[Column[str]] = [
        Column(title=str(length), text=lambda row, length=length: row[:length])  # type: ignore[misc]  # of each column its own
        for length in (3, 50, 5, 40, 50)
    ]
    model: RowsModel[str] = RowsModel(columns, lambda row: row)
    model.set_rows([words])
    table = Table(theme, name="Places")
    table.setModel(model)
    table.resize(700, 200)
    shown(table)
    for _ in range(2):  # what was fitted before does not count
        table.fit_columns()
        wide = sum(table.columnWidth(number) for number in range(5))
        assert wide == table.viewport().width()


def test_columns_are_fitted_anew_to_another_width_until_somebody_draws_them(
    shown: Shown[Table], theme: Theme
) -> None:
    columns: list[Column[str]] = [
        Column(title="Goes to", text=lambda row: row),
        Column(title="Why", text=lambda row: row[:5]),
    ]
    model: RowsModel[str] = RowsModel(columns, lambda row: row)
    model.set_rows(["Maria Santos, Tuesday 24 November at half past eleven, Room 1"])
    table = Table(theme, name="Places")
    table.setModel(model)
    table.resize(300, 200)
    shown(table)
    table.fit_columns()
    assert table.columnWidth(0) < table.sizeHintForColumn(0)
    table.resize(900, 200)
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    table.horizontalHeader().resizeSection(0, 77)
    table.resize(800, 200)
    assert table.columnWidth(0) == 77


def test_a_head_without_room_breaks_into_two_lines_and_joins_again(
    shown: Shown[PageHeader], icons: Icons
) -> None:
    head = PageHeader("Shifts", "23 – 29 November 2026")
    buttons = [Button(icons, words) for words in ("This day", "Every week", "Days off")]
    for button in buttons:
        head.add_right(button)
    head.resize(900, 60)
    shown(head)
    assert not head.is_broken()
    high = head.sizeHint().height()
    head.resize(440, head.height())
    QApplication.processEvents()
    assert head.is_broken()
    assert head.sizeHint().height() > high
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert head.minimumSizeHint().width() <= 440
    head.resize(900, head.height())
    QApplication.processEvents()
    assert not head.is_broken()
    assert head.sizeHint().height() == high
