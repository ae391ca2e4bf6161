"""The archive copy of a signed form: kept once, of that form, and never another one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from frontdesk.clock import SetClock
from frontdesk.commands.files import WithdrawFile
from frontdesk.commands.form_copies import KeepFormCopy
from frontdesk.commands.health import OpenHealth
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.files import client_files, file_content
from frontdesk.queries.forms import SignedRow, client_forms, signed_facts
from frontdesk.storage.engine import Store
from frontdesk.values.file import Paper
from frontdesk.values.text import new_id
from tests.health.people import DANA, ROSA, TOM
from tests.notes.test_forms import sign
from tests.studio import House


@pytest.fixture
def rosa(desk: Desk, house: House) -> Desk:
    """The front desk, which has had Robert Quinn sign the intake."""
    desk.sign_in(house.people[ROSA])
    desk.do(sign(house))
    return desk


def signed(desk: Desk, house: House) -> SignedRow:
    robert = house.clients["Robert Quinn"]
    (row,) = desk.ask(partial(client_forms, client_id=robert)).signed
    return row


def copy(desk: Desk, house: House) -> KeepFormCopy:
    number = signed(desk, house).id
    digest = desk.ask(partial(signed_facts, answer_id=number)).digest
    content = b"%PDF-1.4 /Creator (SHA-256 " + digest.encode() + b")"
    return KeepFormCopy(answer_id=number, paper=Paper("intake.pdf", content))


def test_the_desk_keeps_the_copy_at_once_and_cannot_read_it(rosa: Desk, house: House) -> None:
    robert, command = house.clients["Robert Quinn"], copy(rosa, house)
    rosa.do(command)
    number = signed(rosa, house).copy_id
    assert number is not None
    with pytest.raises(Refused, match="file_of_health"):
        rosa.ask(partial(file_content, file_id=number))
    assert rosa.ask(partial(client_files, client_id=robert)).rows == ()
    rosa.do(replace(command, id=new_id(), paper=Paper("again.pdf", command.paper.content + b" ")))
    assert signed(rosa, house).copy_id == number
    rosa.sign_in(house.people[DANA])
    rosa.do(OpenHealth(client_id=robert))
    kept = rosa.ask(partial(file_content, file_id=number))
    assert (kept.name, kept.content) == ("intake.pdf", command.paper.content)


@pytest.mark.parametrize(
    ("who", "hours", "content", "code"),
    [
        (ROSA, 0, b"%PDF-1.4 of something else", "form_copy_of_another"),
        (ROSA, 0, b"SHA-256 {digest}", "form_copy_of_another"),
        (ROSA, 2, None, "not_allowed"),
        (TOM, 0, None, "not_your_client"),
        (DANA, 2, None, None),
    ],
    ids=["another PDF", "no PDF", "the desk, later", "not of that client", "the owner, later"],
)
def test_a_copy_is_of_the_form_and_comes_from_whom_it_may(
    rosa: Desk,
    house: House,
    clock: SetClock,
    who: str,
    hours: int,
    content: bytes | None,
    code: str | None,
) -> None:
    command = copy(rosa, house)
    if content is not None:
        command = replace(command, paper=Paper("x.pdf", content))
    clock.put(clock.now() + timedelta(hours=hours))
    rosa.sign_in(house.people[who])
    if code is None:
        rosa.do(command)
        return
    with pytest.raises(Refused, match=code):
        rosa.do(command)


@pytest.mark.parametrize(
    "change",
    [
        lambda connection: connection.execute(text("DELETE FROM client_file")),
        lambda connection: connection.execute(text("UPDATE client_file SET active=0")),
        lambda connection: connection.execute(text("UPDATE client_file SET form_answer_id=NULL")),
        lambda connection: connection.execute(text("UPDATE client_file SET digest='x'")),
    ],
    ids=["gone", "withdrawn", "of nothing", "of another"],
)
def test_no_program_takes_a_copy_away_or_changes_it(
    rosa: Desk, house: House, store: Store, change: Callable[[object], object]
) -> None:
    rosa.do(copy(rosa, house))
    with store.write.connect() as connection, pytest.raises(DBAPIError, match="form_copy_is_kept"):
        change(connection)
    number = signed(rosa, house).copy_id
    assert number is not None
    with pytest.raises(Refused, match="form_copy_is_kept"):
        rosa.do(WithdrawFile(file_id=number))
