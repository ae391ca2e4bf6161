"""Many rows at once: the counts add up, it stops when asked to, and goes again in one step."""

from functools import partial
from pathlib import Path

import pytest

from bench.client_list import bring_in, seconds_to_stop, write_square_list
from frontdesk.desk import Desk
from frontdesk.queries.clients import find_clients
from frontdesk.rules.same_person import Evidence, Traits, compared
from frontdesk.transfer.clients import preview


def total(desk: Desk) -> int:
    return desk.ask(partial(find_clients, said="")).total


def test_two_thousand_rows_come_in_and_go_again(desk: Desk, tmp_path: Path) -> None:
    path = write_square_list(tmp_path / "clients.csv", 2000)
    counts = bring_in(desk, path)
    assert sum(counts.values()) == 2000
    assert counts["rejected"] == 0
    assert min(counts["new"] - 1800, counts["merged"], counts["doubtful"]) > 0
    assert total(desk) == 4 + counts["new"]
    again = desk.ask(partial(preview, path=path))
    assert (again.counts["new"], again.counts["merged"], again.changes) == (0, 0, False)
    desk.undo()
    assert total(desk) == 4


def test_an_import_that_is_stopped_leaves_nobody(desk: Desk, tmp_path: Path) -> None:
    path = write_square_list(tmp_path / "clients.csv", 4000)
    assert seconds_to_stop(desk, path, after=0.0) is not None
    assert total(desk) == 4


def test_rows_that_share_a_phone_by_the_thousand_are_not_all_compared(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weighed = []

    def weigh(one: Traits, other: Traits) -> Evidence:
        weighed.append(1)
        return compared(one, other)

    monkeypatch.setattr("frontdesk.rules.matching.compared", weigh)
    path = write_square_list(tmp_path / "clients.csv", 3000)
    text = path.read_text(encoding="utf-8-sig").splitlines()
    same = [",".join([*line.split(",")[:4], "806 555 9999", *line.split(",")[5:]]) for line in text]
    path.write_text("\n".join([text[0], *same[1:]]), encoding="utf-8")
    seen = desk.ask(partial(preview, path=path))
    assert sum(seen.counts.values()) == 3000
    assert 3000 < len(weighed) < 3000 * 80
