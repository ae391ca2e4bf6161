"""Rows that may be somebody of the books: merged, added or left out by a person, and undone."""

from datetime import date
from functools import partial

import pytest
from sqlalchemy.orm import Session

from frontdesk.commands.imports import AddDoubtful, DropDoubtful, MergeDoubtful
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Client, ImportRow
from frontdesk.queries.clients import client_card
from frontdesk.queries.imports import doubtful_rows
from frontdesk.storage.engine import Store
from tests.imports.lists import Bring, counted, found, row
from tests.studio import House


def test_a_doubtful_row_is_merged(desk: Desk, bring: Bring, house: House) -> None:
    bring(row("Samm", "Ortiz", phone="8065550117", email="s@example.com", number="S1"))
    (waiting,) = desk.ask(doubtful_rows).rows
    sam = house.clients["Sam Ortiz"]
    assert (waiting.candidate, waiting.candidate_id, waiting.line) == ("Sam Ortiz", sam, 2)
    assert [reason.code for reason in waiting.reasons] == [
        "evidence_name_like",
        "evidence_phone_same",
    ]
    desk.do(MergeDoubtful(row_id=waiting.id))
    assert desk.ask(doubtful_rows).total == 0
    card = desk.ask(partial(client_card, client_id=sam))
    assert (card.name, card.email) == ("Sam Ortiz", "s@example.com")
    with pytest.raises(Stale, match="doubtful_decided"):
        desk.do(DropDoubtful(row_id=waiting.id))
    desk.undo()
    assert desk.ask(doubtful_rows).total == 1
    assert desk.ask(partial(client_card, client_id=sam)).email is None


def test_a_number_that_differs_is_kept_beside(desk: Desk, bring: Bring, store: Store) -> None:
    bring(row("Sam", "Ortiz", phone="8065559999", birthday="1980-02-03"))
    (waiting,) = desk.ask(doubtful_rows).rows
    desk.do(MergeDoubtful(row_id=waiting.id))
    with Session(store.read) as session:
        sam = session.get_one(Client, waiting.candidate_id)
        assert sam.phone == "+18065550117"
        assert sam.imported == {"other phone": "+18065559999"}
        assert sam.birthday == date(1980, 2, 3)


def test_a_doubtful_row_is_added(desk: Desk, bring: Bring) -> None:
    given = row("Samm", "Ortiz", phone="8065550117", birthday="1990-01-02", memo="firm", number="1")
    bring(given)
    (waiting,) = desk.ask(doubtful_rows).rows
    desk.do(AddDoubtful(row_id=waiting.id))
    (samm,) = found(desk, "samm ortiz")
    card = desk.ask(partial(client_card, client_id=samm))
    assert (card.memo, card.birthday) == ("firm", date(1990, 1, 2))
    assert bring(given).counts == counted(known=1)
    desk.undo()
    assert not found(desk, "samm ortiz")
    assert desk.ask(doubtful_rows).total == 1


def test_what_was_left_out_does_not_come_back(desk: Desk, bring: Bring) -> None:
    given = row("Samm", "Ortiz", phone="8065550117")
    bring(given)
    again = bring(given)
    assert again.counts == counted(doubtful=1)
    assert not again.changes
    assert again.unsound[0].told
    (waiting,) = desk.ask(doubtful_rows).rows
    desk.do(DropDoubtful(row_id=waiting.id))
    assert bring(given).counts == counted(known=1)
    desk.undo()
    assert desk.ask(doubtful_rows).total == 1


def test_a_doubtful_row_may_be_somebody_of_the_same_list(desk: Desk, bring: Bring) -> None:
    bring(row("Ana", "Cruz", birthday="1980-01-02"), row("Anna", "Cruz", birthday="1980-01-02"))
    (waiting,) = desk.ask(doubtful_rows).rows
    assert waiting.candidate == "Ana Cruz"
    assert waiting.candidate_id in found(desk, "ana cruz")
    assert waiting.theirs["birthday"] == waiting.values["birthday"] == date(1980, 1, 2)


def test_a_merge_needs_somebody(desk: Desk, bring: Bring, store: Store, house: House) -> None:
    bring(row("Samm", "Ortiz", phone="8065550117"))
    (waiting,) = desk.ask(doubtful_rows).rows
    with Session(store.write) as session:
        session.get_one(ImportRow, waiting.id).candidate_id = None
        session.commit()
    with pytest.raises(Refused, match="nobody_to_merge"):
        desk.do(MergeDoubtful(row_id=waiting.id))
    desk.do(MergeDoubtful(row_id=waiting.id, client_id=house.clients["Nora Blake"]))
    assert desk.ask(doubtful_rows).total == 0
