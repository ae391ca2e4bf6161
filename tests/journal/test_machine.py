"""Whatever is done in whatever order: claims are right, undo and redo lead back and forth."""

import shutil
import tempfile
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Move
from frontdesk.commands.base import Command
from frontdesk.commands.blocks import AddBlock, RemoveBlock
from frontdesk.commands.clients import EditClient
from frontdesk.commands.states import SetState
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Appointment, Block, Claim, Client
from frontdesk.model.types import yes
from frontdesk.storage import claims, journal
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.values.block import BlockKind, BlockPlace
from frontdesk.values.state import CLAIMING, State
from tests.bookings import book, overlaps
from tests.chance import examples
from tests.journal.steps import Rows, standing
from tests.moments import MONDAY, NOW, ZONE
from tests.servers import Furnished

_TIMES = st.sampled_from([time(9), time(9, 30), time(10, 15), time(11), time(16, 45)])
_THERAPISTS = st.sampled_from(["Maria Santos", "Tom Becker"])
_CLIENTS = st.sampled_from(["Sam Ortiz", "Nora Blake", None])


class Desks(RuleBasedStateMachine):
    """One person at the desk; the model is what stood before each step."""

    template: Furnished

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="frontdesk-machine-"))
        place = Place.file(self.folder)
        assert place.path is not None
        shutil.copyfile(self.template.path, place.path)
        self.store = open_store(place)
        self.house = self.template.house
        self.desk = Desk(self.store, SetClock(NOW), station="front")
        self.desk.sign_in(self.house.people["Dana Reed"])
        self.past: list[Rows] = []
        self.ahead: list[Rows] = []
        self.last: Command | None = None
        self.now = self.seen()

    def seen(self) -> Rows:
        with self.store.read.connect() as connection:
            return standing(connection)

    def send(self, command: Command) -> None:
        """Do it; a refusal changes nothing, all else is one step more to undo."""
        try:
            self.desk.do(command)
        except Refused:
            assert self.seen() == self.now
            return
        self.past.append(self.now)
        self.ahead.clear()
        self.last, self.now = command, self.seen()

    def rows(self, kind: type[Any]) -> list[Any]:
        with Session(self.store.read, expire_on_commit=False) as session:
            return list(session.execute(select(kind).order_by(kind.id)).scalars())

    @rule(at=_TIMES, therapist=_THERAPISTS, client=_CLIENTS)
    def book(self, at: time, therapist: str, client: str | None) -> None:
        who = self.house.clients[client] if client else None
        number = self.house.therapists[therapist]
        change = {"client_id": who, "guest_name": "Guest", "therapist_id": number}
        self.send(book(self.house, starts=at, **change))

    @rule(at=_TIMES, therapist=_THERAPISTS)
    def walk_in(self, at: time, therapist: str) -> None:
        number, service = self.house.therapists[therapist], self.house.services["sw"]
        self.send(WalkIn(service_id=service, minutes=30, therapist_id=number, starts=at))

    @rule(at=_TIMES, therapist=_THERAPISTS, pick=st.integers(0, 99))
    def move(self, at: time, therapist: str, pick: int) -> None:
        if found := self.rows(Appointment):
            row = found[pick % len(found)]
            number = self.house.therapists[therapist]
            to = replace(row.placement, starts=at, therapist_id=number)
            self.send(Move(appointment_id=row.id, was=row.placement, to=to))

    @rule(to=st.sampled_from(State), pick=st.integers(0, 99))
    def step(self, to: State, pick: int) -> None:
        if found := self.rows(Appointment):
            row = found[pick % len(found)]
            self.send(SetState(appointment_id=row.id, was=row.state, to=to))

    @rule(at=_TIMES, therapist=_THERAPISTS)
    def block(self, at: time, therapist: str) -> None:
        number = self.house.therapists[therapist]
        place = BlockPlace(resource_id=number, day=MONDAY, starts=at, minutes=45)
        self.send(AddBlock(kind=BlockKind.BREAK, place=place, label="Break"))

    @rule(pick=st.integers(0, 99))
    def unblock(self, pick: int) -> None:
        if found := [row for row in self.rows(Block) if row.active]:
            self.send(RemoveBlock(block_id=found[pick % len(found)].id))

    @rule(memo=st.sampled_from(["tea", "<b>", "Łódź", ""]), pick=st.integers(0, 99))
    def edit(self, memo: str, pick: int) -> None:
        found = self.rows(Client)
        row = found[pick % len(found)]
        if (row.memo or "") != memo:
            self.send(EditClient(client_id=row.id, was={"memo": row.memo}, to={"memo": memo}))

    @precondition(lambda self: self.last is not None)
    @rule()
    def send_again(self) -> None:
        assert self.last is not None
        assert self.desk.do(self.last).again
        assert self.seen() == self.now

    @rule()
    def undo(self) -> None:
        if not self.past:
            with pytest.raises(Refused, match="nothing_to_undo"):
                self.desk.undo()
            return
        self.desk.undo()
        self.ahead.append(self.now)
        self.now = self.past.pop()
        assert self.seen() == self.now

    @rule()
    def redo(self) -> None:
        if not self.ahead:
            with pytest.raises(Refused, match="nothing_to_redo"):
                self.desk.redo()
            return
        self.desk.redo()
        self.past.append(self.now)
        self.now = self.ahead.pop()
        assert self.seen() == self.now

    @invariant()
    def claims_are_right(self) -> None:
        with self.store.read.connect() as connection, Session(connection) as session:
            assert overlaps(connection) == 0
            held: dict[tuple[str, int], list[tuple[int, int, int, int]]] = {}
            for row in session.execute(select(Claim)).scalars():
                owner = ("visit", row.visit_id) if row.visit_id else ("block", row.block_id or 0)
                place = (row.resource_id, row.first, row.past, row.guests)
                held.setdefault(owner, []).append(place)
            wanted = {}
            for each in session.execute(select(Appointment)).scalars():
                if each.state in CLAIMING:
                    visit = claims.of_visit(session, ZONE, each.visit_id)
                    assert len(visit) == 2 + (each.client_id is not None)
                    wanted["visit", each.visit_id] = visit
            for block in session.execute(select(Block).where(yes(Block.active))).scalars():
                wanted["block", block.id] = claims.of_block(session, ZONE, block.id)
            assert {owner: sorted(places) for owner, places in held.items()} == {
                owner: [(w.resource_id, w.span.first, w.span.past, w.guests) for w in some]
                for owner, some in wanted.items()
            }

    def teardown(self) -> None:
        if hasattr(self, "store"):
            with Session(self.store.read) as session:
                assert journal.verify(session) is None
            self.store.dispose()
            shutil.rmtree(self.folder, ignore_errors=True)


def test_whatever_is_done_in_whatever_order_stays_right(furnished_file: Furnished) -> None:
    Desks.template = furnished_file
    run_state_machine_as_test(
        Desks,
        settings=settings(
            max_examples=examples(12),
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
