"""The window closes when all is saved, also what only follows from an answer."""

from functools import partial

from pytestqt.qtbot import QtBot

from frontdesk.changes import Outcome
from frontdesk.commands.clients import AddAlert, AddClient
from frontdesk.desk import Desk
from frontdesk.queries.clients import client_card, find_clients
from ui.kit import Kit
from ui.main_window import MainWindow
from ui.shell import Shell


def shell(_: MainWindow) -> Shell:
    raise AssertionError("nobody goes to a page")


def window_of(qtbot: QtBot, kit: Kit) -> MainWindow:
    window = MainWindow(kit, shell)
    qtbot.addWidget(window)
    window.show()
    return window


def test_what_follows_from_an_answer_is_saved_before_the_window_is_gone(
    qtbot: QtBot, kit: Kit, desk: Desk
) -> None:
    window = window_of(qtbot, kit)

    def then(outcome: Outcome) -> None:
        alert = AddAlert(client_id=outcome.params["client_id"], instruction="No oil")
        kit.link.do(alert, owner=window)

    kit.link.do(AddClient(first_name="Ada", last_name="Gray"), owner=window, done=then)
    assert not window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible())
    kit.link.close()
    hit = desk.ask(partial(find_clients, said="ada gray")).rows[0]
    card = desk.ask(partial(client_card, client_id=hit.id))
    assert [words for _, words in card.alerts] == ["No oil"]


def test_asked_twice_it_closes_at_once(qtbot: QtBot, kit: Kit) -> None:
    window = window_of(qtbot, kit)
    kit.link.do(AddClient(first_name="Ada", last_name="Gray"), owner=window)
    assert not window.close()
    assert window.close()
    assert not window.isVisible()


def test_with_nothing_to_save_it_closes_at_once(qtbot: QtBot, kit: Kit) -> None:
    assert window_of(qtbot, kit).close()
