"""Many rows at once: the counts add up, it stops when asked to, and goes again in one step."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from bench.client_list import bring_in, seconds_to_stop, write_square_list
from frontdesk.desk import Desk
from frontdesk.queries.clients import find_clients
from frontdesk.rules.matching import Known
from frontdesk.rules.same_person import Evidence, Traits, compared
from frontdesk.storage import roster
from frontdesk.transfer.clients import preview
from frontdesk.values.progress import Progress
from tests.chance import examples
from tests.imports.lists import row, text, write


def total(desk: Desk) -> int:
    return desk.ask(partial(find_clients, said="")).total


def test_thousands_of_rows_come_in_once_and_go_again(desk: Desk, tmp_path: Path) -> None:
    """Two thousand by default; ``FRONTDESK_THOROUGH=50`` brings 100,000."""
    rows = min(examples(2000), 100_000)
    path = write_square_list(tmp_path / "clients.csv", rows)
    counts = bring_in(desk, path)
    assert sum(counts.values()) == rows
    assert counts["rejected"] == 0
    assert min(counts["new"] - rows * 0.9, counts["merged"], counts["doubtful"]) > 0
    assert total(desk) == 4 + counts["new"]
    again = desk.ask(partial(preview, path=path))
    assert (again.counts["new"], again.counts["merged"], again.changes) == (0, 0, False)
    desk.undo()
    assert total(desk) == 4


def test_an_import_that_is_stopped_leaves_nobody(desk: Desk, tmp_path: Path) -> None:
    path = write_square_list(tmp_path / "clients.csv", 4000)
    assert seconds_to_stop(desk, path, after=0.0) is not None
    assert total(desk) == 4


def test_an_import_of_others_can_be_stopped_after_one_has_come_in(
    desk: Desk, tmp_path: Path
) -> None:
    bring_in(desk, write_square_list(tmp_path / "clients.csv", 300))
    others = write_square_list(tmp_path / "others.csv", 300, seed=2)
    counts = desk.ask(partial(preview, path=others)).counts
    assert (counts["known"], counts["rejected"]) == (0, 0)
    assert counts["new"] > 200
    assert seconds_to_stop(desk, others, after=0.0) is not None


def test_rows_that_share_a_phone_by_the_thousand_are_not_all_compared(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weighed = []

    def weigh(one: Traits, other: Traits) -> Evidence:
        weighed.append(1)
        return compared(one, other)

    monkeypatch.setattr("frontdesk.rules.matching.compared", weigh)
    path = write_square_list(tmp_path / "clients.csv", 3000)
    listed = path.read_text(encoding="utf-8-sig").splitlines()
    same = [
        ",".join([*line.split(",")[:4], "806 555 9999", *line.split(",")[5:]]) for line in listed
    ]
    path.write_text("\n".join([listed[0], *same[1:]]), encoding="utf-8")
    seen = desk.ask(partial(preview, path=path))
    assert sum(seen.counts.values()) == 3000
    assert 3000 < len(weighed) < 3000 * 80


@pytest.mark.parametrize(
    ("given", "fate"),
    [
        (row("Pía", "Sosa", phone="806-555-1000"), "known"),
        (row("Sosa", "Pía", email="PIA@x.org"), "doubtful"),
        (row("Pía", "Sosas", birthday="1980-01-02"), "doubtful"),
        (row("Pia", "Sosa"), "doubtful"),
        (row("Quite", "Another", number="S7"), "known"),
        (row("Ana", "Sosa"), "new"),
        (row("Pía", "Sosa", phone="806-555-1000", number="S7"), "known"),
    ],
    ids=["phone", "e-mail", "birthday", "name without accents", "number", "nobody", "all"],
)
def test_somebody_is_found_among_many_by_each_thing_that_tells(
    desk: Desk,
    given: dict[str, str],
    fate: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    others = [row(f"Guest{n}", "Ruiz", phone=f"806555{n:04}", number=f"G{n}") for n in range(60)]
    pia = row("Pía", "Sosa", phone="8065551000", email="pia@x.org", birthday="1980-01-02")
    pia["Square Customer ID"] = "S7"
    bring_in(desk, write(tmp_path, text(*others, pia, row("Rosa", "Luz"))))
    looked_at: list[int] = []

    def people(session: Session, numbers: list[int], progress: Progress) -> Iterator[Known]:
        looked_at.extend(numbers)
        return every(session, numbers, progress)

    every = roster.people
    monkeypatch.setattr(roster, "people", people)
    seen = desk.ask(partial(preview, path=write(tmp_path, text(given))))
    assert seen.counts == {**dict.fromkeys(seen.counts, 0), fate: 1}
    assert len(looked_at) == (0 if fate == "new" else 1)  # of 66
