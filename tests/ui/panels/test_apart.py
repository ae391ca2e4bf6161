"""A couple pays together, one for both; or apart, one sale for each."""

from datetime import time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from frontdesk.commands.groups import BookGroup, SetVisitState
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.party import Guest
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import trial_balance
from tests.ui.panels.using import begun, press, take
from ui.panels.check_out import CheckOutPanel

_STEPS = (State.BOOKED, State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT)


@pytest.fixture
def couple(desk: Desk, house: House) -> int:
    """Nora Blake and Robert Quinn, both finished; the number is Nora's."""
    guests = tuple(
        Guest(
            service_id=house.services[code],
            minutes=60,
            therapist_id=house.therapists[therapist],
            client_id=house.clients[client],
        )
        for client, code, therapist in (
            ("Nora Blake", "sw", "Maria Santos"),
            ("Robert Quinn", "dt", "Ana Ruiz"),
        )
    )
    done = desk.do(BookGroup(guests=guests, day=MONDAY, starts=time(11)))
    number = int(done.params["appointment"])
    for was, to in pairwise(_STEPS):
        desk.do(SetVisitState(appointment_id=number, was=was, to=to))
    return number


def payers(store: Store) -> list[tuple[str, int]]:
    """Return who has paid, and how much."""
    query = (
        "SELECT c.shown_name, s.total FROM sale s JOIN client c ON c.id=s.client_id ORDER BY s.id"
    )
    with store.read.connect() as connection:
        return [(name, int(total)) for name, total in connection.execute(text(query))]


def test_one_pays_for_both(qtbot: QtBot, panel: CheckOutPanel, couple: int, store: Store) -> None:
    begun(qtbot, panel, couple)
    assert panel.form.split.isVisible()
    assert panel.take.words() == "Take $180.00 and print"
    take(qtbot, panel)
    assert panel.take.words() == "Done"
    assert payers(store) == [("Nora Blake", 18_000)]


def test_each_pays_apart_by_one_key_and_the_other_comes_next(
    qtbot: QtBot, panel: CheckOutPanel, couple: int, store: Store
) -> None:
    begun(qtbot, panel, couple)
    press(Qt.Key.Key_G)
    assert panel.take.words() == "Take $85.00 and print"
    press(Qt.Key.Key_G)
    assert panel.take.words() == "Take $95.00 and print"
    press(Qt.Key.Key_1)
    take(qtbot, panel)
    assert payers(store) == [("Robert Quinn", 10_925)]
    assert panel.take.words() == "Next: Nora Blake"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.take.words() == "Take $85.00 and print")
    assert not panel.form.split.isVisible()
    take(qtbot, panel)
    assert payers(store) == [("Robert Quinn", 10_925), ("Nora Blake", 8_500)]
    assert trial_balance(store)["service_revenue"] == -18_000


def test_pressed_round_all_is_paid_together_again(
    qtbot: QtBot, panel: CheckOutPanel, couple: int
) -> None:
    begun(qtbot, panel, couple)
    for _ in range(3):
        press(Qt.Key.Key_G)
    assert panel.take.words() == "Take $180.00 and print"
