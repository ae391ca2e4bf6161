"""What happened with a client, in one list, as far as one may know."""

from datetime import time, timedelta
from functools import partial

import pytest

from frontdesk.commands.health import FileDoctorNote, OpenHealth
from frontdesk.commands.states import SetState
from frontdesk.errors import Refused
from frontdesk.queries.timeline import Happened, timeline
from frontdesk.values.state import State
from tests.health.conftest import practice
from tests.health.people import DANA, MARIA, ROSA, TOM, Practice
from tests.moments import MONDAY
from ui.sentences import known

__all__ = ["practice"]


def line(practice: Practice, name: str) -> tuple[Happened, ...]:
    return practice.as_(name).ask(partial(timeline, client_id=practice.robert))


def test_everything_is_there_the_newest_first_and_has_words(practice: Practice) -> None:
    number = practice.book(day=MONDAY + timedelta(days=7))
    missed = practice.book(starts=time(16))
    practice.desk.do(SetState(appointment_id=missed, was=State.BOOKED, to=State.CANCELLED))
    given = MONDAY - timedelta(days=3)
    practice.desk.do(FileDoctorNote(client_id=practice.robert, doctor="Dr. Patel", given=given))
    practice.as_(DANA).do(OpenHealth(client_id=practice.robert))
    codes = ["line_booked", "line_added", "line_cancelled", "line_health_opened"]
    found = line(practice, DANA)
    assert found[0].key == f"visit-{number}"
    assert sorted(one.code for one in found) == sorted([*codes, "line_doctor_note"])
    assert found[-1].params == {"doctor": "Dr. Patel"}
    assert [one.code for one in line(practice, ROSA) if "health" in one.code] == []
    assert all(known(one.code) for one in found)
    assert all(known(f"line_{state}") for state in State)


def test_others_clients_and_nobody_have_no_line(practice: Practice) -> None:
    practice.book()
    assert line(practice, MARIA)
    with pytest.raises(Refused, match="not_your_client"):
        line(practice, TOM)
    with pytest.raises(Refused, match="gone"):
        practice.as_(DANA).ask(partial(timeline, client_id=4711))
