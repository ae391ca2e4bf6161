"""The print queue in the database: a paper for each sale, printed once, never lost."""

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.papers import (
    BeginPaper,
    DropPaper,
    PaperFailed,
    PaperIsThere,
    PaperPrinted,
    PrintTest,
    Reprint,
    RetryPaper,
)
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.papers import Next, Paper, next_paper, paper, paper_queue
from frontdesk.storage.engine import Store
from frontdesk.values.paper import FRESH, MOST_TRIES, STUCK, PaperKind, PaperState, Tray
from tests.studio import House
from tests.till.desk import paid


def kinds(desk: Desk) -> list[tuple[PaperKind, Tray]]:
    return [(each.kind, each.tray) for each in desk.ask(paper_queue)]


def due(desk: Desk) -> Paper:
    """Return what is to be printed now."""
    found = desk.ask(next_paper).paper
    assert found is not None
    return found


def begun(desk: Desk) -> Paper:
    """Take what is due in hand."""
    found = due(desk)
    desk.do(BeginPaper(job_id=found.id))
    return found


@pytest.fixture
def sold(desk: Desk, house: House) -> int:
    """A receipt that waits, of somebody who paid in cash; the drawer is open already."""
    sale = paid(desk, house).params["sale"]
    desk.do(PaperPrinted(job_id=begun(desk).id, printer=""))
    return int(sale)


@pytest.mark.parametrize(
    ("wish", "kind", "wanted"),
    [
        ("80mm", "cash", [(PaperKind.DRAWER, Tray.ROLL), (PaperKind.RECEIPT, Tray.ROLL)]),
        ("80mm", "card", [(PaperKind.RECEIPT, Tray.ROLL)]),
        ("letter", "card", [(PaperKind.RECEIPT, Tray.SHEET)]),
        ("pdf", "cash", [(PaperKind.DRAWER, Tray.ROLL)]),
        ("none", "card", []),
    ],
    ids=["roll, cash", "roll, card", "letter", "shown, cash", "none"],
)
def test_a_sale_queues_what_the_client_wants(
    desk: Desk, house: House, store: Store, wish: str, kind: str, wanted: list[object]
) -> None:
    with store.write.begin() as connection:
        connection.execute(text("UPDATE client SET receipt_by=:wish"), {"wish": wish})
    from tests.till.desk import finished, payment, ticket_of

    found = ticket_of(desk, finished(desk, house))
    desk.do(payment(found, kind=kind))
    assert kinds(desk) == wanted


def test_a_payment_sent_twice_is_one_paper(desk: Desk, house: House) -> None:
    from tests.till.desk import finished, payment, ticket_of

    command = payment(ticket_of(desk, finished(desk, house)), kind="card")
    assert not desk.do(command).again
    assert desk.do(command).again
    assert len(kinds(desk)) == 1


def test_what_is_printed_is_never_due_again(desk: Desk, sold: int) -> None:
    found = begun(desk)
    assert (found.about, found.client, found.here) == ({"sale": sold}, "Sam Ortiz", True)
    desk.do(PaperPrinted(job_id=found.id, printer="Thermal"))
    assert desk.ask(next_paper) == Next(waiting=0)
    assert desk.ask(paper_queue) == ()
    for late in (
        PaperPrinted(job_id=found.id, printer="Thermal"),
        BeginPaper(job_id=found.id),
        PaperFailed(job_id=found.id, code="print_failed"),
        RetryPaper(job_id=found.id),
        DropPaper(job_id=found.id, reason="late"),
        PaperIsThere(job_id=found.id),
    ):
        with pytest.raises(Stale, match="paper_elsewhere"):
            desk.do(late)


def test_two_windows_of_a_station_do_not_print_the_same(
    desk: Desk, sold: int, store: Store, clock: SetClock, house: House
) -> None:
    other = Desk(store, clock, station="front")
    other.sign_in(house.people["Rosa Diaz"])
    found = begun(desk)
    assert other.ask(next_paper).paper is None
    with pytest.raises(Stale, match="paper_elsewhere"):
        other.do(BeginPaper(job_id=found.id))


def test_the_station_that_made_it_prints_it(
    desk: Desk, sold: int, store: Store, clock: SetClock, house: House
) -> None:
    other = Desk(store, clock, station="back")
    other.sign_in(house.people["Rosa Diaz"])
    assert other.ask(next_paper) == Next()
    (seen,) = other.ask(paper_queue)
    assert (seen.station, seen.here) == ("front", False)
    with pytest.raises(Stale, match="paper_elsewhere"):
        other.do(BeginPaper(job_id=seen.id))
    other.do(RetryPaper(job_id=seen.id))  # somebody wants it there
    assert due(other).id == seen.id
    assert desk.ask(next_paper) == Next()


def test_it_is_tried_again_each_time_later(desk: Desk, sold: int, clock: SetClock) -> None:
    rests = []
    for _ in range(MOST_TRIES):
        found = begun(desk)
        told = desk.do(PaperFailed(job_id=found.id, code="print_failed", params={"printer": "A"}))
        seconds = desk.ask(next_paper).seconds
        if seconds is not None:
            rests.append(round(seconds))
            assert desk.ask(next_paper).paper is None
            clock.advance(seconds=seconds)
    assert rests == [10, 20, 40, 80, 160, 300, 300]
    assert told.params["again"] is False
    (left,) = desk.ask(paper_queue)
    assert (left.state, left.code, left.params) == (
        PaperState.FAILED, "print_failed", {"printer": "A"},
    )  # fmt: skip
    desk.do(RetryPaper(job_id=left.id, printer="Laser"))
    assert (due(desk).tries, due(desk).printer) == (0, "Laser")


def test_a_paper_cut_short_is_known_to_be(desk: Desk, sold: int, clock: SetClock) -> None:
    desk.do(PaperFailed(job_id=begun(desk).id, code="printer_gone", begun=True))
    clock.advance(seconds=10)
    assert due(desk).begun
    desk.do(PaperFailed(job_id=begun(desk).id, code="printer_gone"))
    clock.advance(seconds=20)
    assert due(desk).begun


def test_what_may_have_come_out_waits_for_somebody_to_look(
    desk: Desk, sold: int, clock: SetClock
) -> None:
    found = begun(desk)
    desk.do(PaperFailed(job_id=found.id, code="print_doubtful", doubtful=True))
    clock.advance(hours=1)
    assert desk.ask(next_paper).paper is None
    assert desk.ask(next_paper).waiting == 1
    desk.do(PaperIsThere(job_id=found.id))
    assert desk.ask(next_paper).waiting == 0


def test_a_window_that_dies_while_it_prints_leaves_the_paper_to_be_looked_for(
    desk: Desk, sold: int, store: Store, clock: SetClock, house: House
) -> None:
    found = begun(desk)
    after = Desk(store, clock, station="front")
    after.sign_in(house.people["Dana Reed"])
    waiting = after.ask(next_paper)
    assert (waiting.stuck, waiting.seconds) == (None, STUCK.total_seconds())
    clock.advance(seconds=STUCK.total_seconds())
    stuck = after.ask(next_paper).stuck
    assert stuck is not None
    assert stuck.id == found.id
    assert desk.ask(next_paper).stuck is None  # the one that prints it waits for itself
    after.do(PaperFailed(job_id=found.id, code="paper_interrupted", doubtful=True))
    assert after.ask(paper_queue)[0].by_hand


def test_on_the_next_day_nothing_comes_by_itself(desk: Desk, sold: int, clock: SetClock) -> None:
    clock.advance(seconds=(FRESH + timedelta(seconds=1)).total_seconds())
    found = desk.ask(next_paper)
    assert (found.paper, found.seconds, found.waiting) == (None, None, 1)
    assert found.trouble is not None
    desk.do(RetryPaper(job_id=found.trouble.id))
    assert due(desk).by_hand is False


def test_a_copy_is_a_paper_of_its_own(desk: Desk, sold: int) -> None:
    first = due(desk)
    command = Reprint(sale_id=sold)
    assert desk.do(command).params["title"] == "2026-000001"
    assert desk.do(command).again
    papers = desk.ask(paper_queue)
    assert [(each.copy, each.title) for each in papers] == [
        (False, "2026-000001"), (True, "2026-000001"),
    ]  # fmt: skip
    assert desk.ask(partial(paper, job_id=first.id)) == papers[0]
    with pytest.raises(Refused, match="gone"):
        desk.do(Reprint(sale_id=99))


def test_doing_without_needs_a_reason(desk: Desk, sold: int, store: Store) -> None:
    found = due(desk)
    with pytest.raises(Refused, match="paper_reason_missing"):
        desk.do(DropPaper(job_id=found.id, reason=" "))
    desk.do(DropPaper(job_id=found.id, reason="the client has gone"))
    assert desk.ask(paper_queue) == ()
    with store.read.connect() as connection:
        kept = connection.execute(
            text("SELECT state, reason FROM print_job WHERE id=:id"), {"id": found.id}
        ).one()
    assert tuple(kept) == ("dropped", "the client has gone")


def test_printing_is_nothing_to_undo(desk: Desk, sold: int) -> None:
    before = desk.undoable()
    desk.do(Reprint(sale_id=sold))
    desk.do(PrintTest(tray=Tray.ROLL, printer="Thermal"))
    desk.do(RetryPaper(job_id=due(desk).id))
    assert desk.undoable() == before


def test_both_databases_keep_the_queue(any_desk: Desk, any_house: House) -> None:
    paid(any_desk, any_house)
    drawer = begun(any_desk)
    assert drawer.kind is PaperKind.DRAWER
    any_desk.do(PaperPrinted(job_id=drawer.id, printer=""))
    any_desk.do(PaperFailed(job_id=begun(any_desk).id, code="print_failed", begun=True))
    (left,) = any_desk.ask(paper_queue)
    assert (left.state, left.begun, left.title) == (PaperState.WAITING, True, "2026-000001")
