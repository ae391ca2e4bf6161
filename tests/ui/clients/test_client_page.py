"""The page of clients by mouse and keys: find, see, alerts, book, check in."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.commands.clients import AddAlert, AddClient, EditClient
from frontdesk.desk import Desk
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.clients.using import clients_of, dialog, find, names, settle, shown_name
from ui.entries import entries
from ui.kit import Kit
from ui.pages.clients import ClientsPage
from ui.panels.client_hits import place_of
from ui.shell import Shell
from ui.theme import Theme
from ui.widgets.pick import Choice

LEFT = Qt.MouseButton.LeftButton
ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


def test_typing_finds_and_shows_the_first(qtbot: QtBot, page: ClientsPage) -> None:
    find(qtbot, page, "qui")
    assert names(page) == ["Robert Quinn"]
    assert shown_name(page) == page.panel.head.name.text() == "Robert Quinn"
    assert page.list.count.text() == "1 of 4 · name, phone or e-mail"


def test_who_is_chosen_in_the_list_is_who_is_shown(qtbot: QtBot, page: ClientsPage) -> None:
    for words in ("pena", "quinn", "0133", "", "ortiz"):
        find(qtbot, page, words)
        current = page.list.view.current()
        assert current is not None
        assert current.name == shown_name(page)


def test_arrows_walk_while_one_types_and_enter_opens(
    qtbot: QtBot, page: ClientsPage, visit: int
) -> None:
    find(qtbot, page, "555")
    first = shown_name(page)
    QTest.keyClick(page.list.search, DOWN)
    settle(qtbot, page.kit)
    assert shown_name(page) == names(page)[1] != first
    assert page.list.search.hasFocus()
    find(qtbot, page, "quinn")
    QTest.keyClick(page.list.search, ENTER)
    assert page.panel.overview.table.hasFocus()


def test_enter_before_the_answer_opens_whom_it_finds(
    qtbot: QtBot, page: ClientsPage, visit: int
) -> None:
    page.list.search.clear()
    QTest.keyClicks(page.list.search, "ortiz")
    settle(qtbot, page.kit)
    page.list.search.clear()
    QTest.keyClicks(page.list.search, "quinn")
    QTest.keyClick(page.list.search, ENTER)
    settle(qtbot, page.kit)
    assert shown_name(page) == "Robert Quinn"
    assert not page.list.search.hasFocus()


def test_a_click_chooses_and_escape_clears(qtbot: QtBot, page: ClientsPage, house: House) -> None:
    view = page.list.view
    point = place_of(view, house.clients["Nora Blake"])
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    settle(qtbot, page.kit)
    assert shown_name(page) == "Nora Blake"
    find(qtbot, page, "quinn")
    QTest.keyClick(page.list.search, ESCAPE)
    settle(qtbot, page.kit)
    assert len(names(page)) == 4


def test_the_list_model_is_sound_and_speaks(qtbot: QtBot, page: ClientsPage, visit: int) -> None:
    page.refresh()
    settle(qtbot, page.kit)
    model = page.list.view.hits
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    QAbstractItemModelTester(
        page.panel.overview.visits, QAbstractItemModelTester.FailureReportingMode.Fatal, page
    )
    find(qtbot, page, "quinn")
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Quinn, Robert, (806) 555-0178, today 2:00"


def test_who_was_found_by_mail_shows_the_address(qtbot: QtBot, page: ClientsPage) -> None:
    page.kit.link.do(
        AddClient(first_name="Ida", last_name="Moss", phone="8065550999", email="x@lakeside.org"),
        owner=page,
    )
    find(qtbot, page, "lakes")
    contact, spans = page.list.view.contact(page.list.view.hits.rows[0])
    assert (contact, spans) == ("x@lakeside.org", [(2, 7)])


def test_an_alert_is_added_once_however_often_return_is_pressed(
    qtbot: QtBot, page: ClientsPage
) -> None:
    find(qtbot, page, "ortiz")
    alerts = page.panel.overview.alerts
    QTest.keyClicks(alerts.line, "Cold hands")
    QTest.keyClick(alerts.line, ENTER)
    QTest.keyClick(alerts.line, ENTER)
    QTest.keyClicks(alerts.line, ", cold feet")  # typed while it is saved
    qtbot.waitUntil(lambda: alerts.words() == ["Cold hands"])
    settle(qtbot, page.kit)
    assert alerts.words() == ["Cold hands"]
    assert alerts.line.text() == "Cold hands, cold feet"


def test_alerts_are_added_taken_away_and_brought_back(qtbot: QtBot, page: ClientsPage) -> None:
    find(qtbot, page, "quinn")
    alerts = page.panel.overview.alerts
    QTest.keyClick(alerts.line, ENTER)
    settle(qtbot, page.kit)
    assert alerts.error.text() == "Write what is to be minded."
    QTest.keyClicks(alerts.line, "No pressure on the calves")
    QTest.keyClick(alerts.line, ENTER)
    qtbot.waitUntil(lambda: alerts.words() == ["No pressure on the calves"])
    assert alerts.line.text() == ""
    assert page.panel.head.chip_texts() == ["No pressure on the calves"]
    (button,) = alerts.take_away.values()
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: alerts.words() == [])
    page.kit.link.undo(owner=page)
    qtbot.waitUntil(lambda: alerts.words() == ["No pressure on the calves"])


def test_check_in_is_there_when_one_is_booked_today(
    qtbot: QtBot, page: ClientsPage, visit: int
) -> None:
    find(qtbot, page, "quinn")
    check_in = page.panel.head.check_in
    assert check_in.isVisible()
    QTest.mouseClick(check_in, LEFT)
    qtbot.waitUntil(check_in.isHidden)
    state = page.panel.overview.visits.index(0, 6).data()
    assert state == "Arrived"
    find(qtbot, page, "ortiz")
    assert check_in.isHidden()


def test_another_theme_brings_no_button_back(qtbot: QtBot, page: ClientsPage, theme: Theme) -> None:
    find(qtbot, page, "quinn")
    theme.switch("contrast")
    head = page.panel.head
    assert head.bring_back.isHidden()
    assert head.check_in.isHidden()
    assert head.edit.isVisible()


def test_a_client_is_put_away_and_brought_back(qtbot: QtBot, page: ClientsPage) -> None:
    find(qtbot, page, "quinn")
    page.kit.register.run("clients.edit")
    form = dialog(qtbot, page)
    QTest.mouseClick(form.put_away, LEFT)
    qtbot.waitUntil(lambda: names(page) == [])
    page.kit.link.undo(owner=page)
    qtbot.waitUntil(lambda: names(page) == ["Robert Quinn"])


def test_who_is_booked_is_not_put_away(qtbot: QtBot, page: ClientsPage, visit: int) -> None:
    find(qtbot, page, "quinn")
    page.kit.register.run("clients.edit")
    form = dialog(qtbot, page)
    QTest.mouseClick(form.put_away, LEFT)
    settle(qtbot, page.kit)
    assert "Move or cancel" in form.message.words()


def test_a_record_put_away_can_be_opened_and_brought_back(
    qtbot: QtBot, page: ClientsPage, desk: Desk, house: House
) -> None:
    from frontdesk.commands.clients import PutClientAway

    page.kit.link.do(PutClientAway(client_id=house.clients["Sam Ortiz"]), owner=page)
    settle(qtbot, page.kit)
    page.show_client(house.clients["Sam Ortiz"])
    settle(qtbot, page.kit)
    back = page.panel.head.bring_back
    assert back.isVisible()
    assert not page.panel.head.book.isEnabled()
    QTest.mouseClick(back, LEFT)
    qtbot.waitUntil(back.isHidden)
    assert page.panel.head.book.isEnabled()


def test_a_therapist_reads_own_clients_and_edits_none(
    qtbot: QtBot, kit: Kit, page: ClientsPage, visit: int, house: House
) -> None:
    kit.link.sign_in(house.people["Maria Santos"], owner=page)
    settle(qtbot, kit)
    assert kit.link.person is not None
    kit.register.set_role(kit.link.person.role)
    find(qtbot, page, "")
    assert names(page) == ["Robert Quinn"]
    assert page.list.count.text() == "1 client"
    assert page.panel.head.edit.isHidden()
    assert page.list.new.isHidden()
    qtbot.waitUntil(page.panel.overview.alerts.line.isHidden)
    find(qtbot, page, "ortiz")
    assert page.list.count.text() == "0 of 1 · name, phone or e-mail"
    assert page.list.nothing.button.isHidden()
    page.show_client(house.clients["Sam Ortiz"])
    settle(qtbot, kit)
    assert page.card is None
    assert page.nothing.text.text() == "You see clients whom you treat within 30 days of today."


def test_book_visit_opens_the_booking_for_this_client(
    qtbot: QtBot, kit: Kit, shell: Shell, visit: int, house: House
) -> None:
    page = clients_of(shell)
    find(qtbot, page, "quinn")
    QTest.keyClick(page.list.search, ENTER)
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_B)
    settle(qtbot, kit)
    calendar = shell.page("calendar")
    assert shell.current() == "calendar"
    booking = getattr(calendar, "booking")  # noqa: B009 -- the shell knows pages only
    assert booking.client.key() == house.clients["Robert Quinn"]
    assert booking.isVisible()
    assert booking.service.line.hasFocus()


def test_the_calendar_leads_to_a_clients_card(
    qtbot: QtBot, kit: Kit, shell: Shell, house: House
) -> None:
    shell.open_page("calendar")
    settle(qtbot, kit)
    shell.page("calendar").opened_client.emit(house.clients["María Peña"])
    settle(qtbot, kit)
    page = clients_of(shell)
    assert shell.current() == "clients"
    assert shown_name(page) == "María Peña"
    current = page.list.view.current()
    assert current is not None
    assert current.name == "María Peña"


def test_enter_on_a_visit_shows_it_on_the_calendar(
    qtbot: QtBot, kit: Kit, shell: Shell, desk: Desk, house: House, visit: int
) -> None:
    page = clients_of(shell)
    find(qtbot, page, "quinn")
    QTest.keyClick(page.list.search, ENTER)
    QTest.keyClick(page.panel.overview.table, ENTER)
    settle(qtbot, kit)
    calendar = shell.page("calendar")
    card = getattr(calendar, "card")()  # noqa: B009 -- the shell knows pages only
    assert card is not None
    assert card.id == visit


def test_a_name_of_sixty_letters_and_many_alerts_keep_the_buttons_in_sight(
    qtbot: QtBot, page: ClientsPage, house: House
) -> None:
    number = house.clients["Sam Ortiz"]
    long = {"first_name": "Maximiliane Wilhelmina Charlotte", "last_name": "von Hohenstaufen-Lich"}
    page.kit.link.do(EditClient(client_id=number, was={}, to=long), owner=page)
    for number_of in range(6):
        words = f"Mind the {number_of}th thing that is to be minded by everybody at the desk"
        page.kit.link.do(AddAlert(client_id=number, instruction=words), owner=page)
    find(qtbot, page, "hohenst")
    head = page.panel.head
    assert len(head.chip_texts()) == 6
    right = head.book.mapTo(page, head.book.rect().topRight()).x()
    assert right <= page.width()
    assert isinstance(page.grab().width(), int)


def test_an_empty_studio_says_what_to_do(qtbot: QtBot, page: ClientsPage, house: House) -> None:
    from frontdesk.commands.clients import PutClientAway

    for number in house.clients.values():
        page.kit.link.do(PutClientAway(client_id=number), owner=page)
    find(qtbot, page, "")
    qtbot.waitUntil(lambda: names(page) == [])
    assert page.list.nothing.title.text() == "No clients yet"
    assert page.list.nothing.button.words() == "New client"


def test_slash_goes_to_the_search_from_anywhere(qtbot: QtBot, kit: Kit) -> None:
    from ui.main_window import MainWindow

    def make(parent: QWidget) -> Shell:
        return Shell(kit, entries(), parent)

    window = MainWindow(kit, make)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_desk()
    window.shell().open_page("calendar")
    settle(qtbot, kit)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Slash)
    assert window.shell().current() == "clients"
    assert clients_of(window.shell()).list.search.hasFocus()


def test_the_booking_of_a_choice_is_passed_on(
    qtbot: QtBot, page: ClientsPage, house: House
) -> None:
    find(qtbot, page, "quinn")
    with qtbot.waitSignal(page.book_requested) as caught:
        QTest.mouseClick(page.panel.head.book, LEFT)
    assert caught.args == [Choice(house.clients["Robert Quinn"], "Robert Quinn", "(806) 555-0178")]


def test_only_days_that_concern_clients_reload(page: ClientsPage) -> None:
    from frontdesk.changes import Changes, Topic

    tomorrow = frozenset({MONDAY + timedelta(days=1)})
    assert page.concerned(Changes(frozenset({(Topic.APPOINTMENTS, 1)}), tomorrow))
    assert page.concerned(Changes(frozenset({(Topic.CLIENTS, 1)})))
    assert not page.concerned(Changes(frozenset({(Topic.SALES, 1)})))
