"""Models over frozen rows: what they announce, and that what is selected stays."""

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from ui.models.rows import RowListModel, RowRole

Row = tuple[str, int]


@pytest.fixture
def model(qtmodeltester: ModelTester) -> RowListModel[Row]:
    model: RowListModel[Row] = RowListModel(lambda row: f"{row[0]} {row[1]}", lambda row: row[0])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # watches every change
    return model


def _rows(said: str) -> list[Row]:
    return [(letter, 0) for letter in said]


@pytest.mark.parametrize(
    ("before", "after", "inserted", "removed", "moved"),
    [
        ("", "abcdef", 1, 0, 0),
        ("abcdef", "", 0, 1, 0),
        ("abcdef", "af", 0, 1, 0),
        ("abcdef", "bdf", 0, 3, 0),
        ("abc", "xyz", 1, 1, 0),
        ("ac", "abc", 1, 0, 0),
        ("abc", "cab", 0, 0, 1),
        ("abc", "abc", 0, 0, 0),
    ],
    ids=["first", "none", "a run goes", "three go", "all others", "one comes", "moved", "same"],
)
def test_rows_come_and_go_in_runs(
    model: RowListModel[Row], before: str, after: str, inserted: int, removed: int, moved: int
) -> None:
    model.set_rows(_rows(before))
    signals = (model.rowsInserted, model.rowsRemoved, model.rowsMoved)
    spies = [QSignalSpy(signal) for signal in signals]
    model.set_rows(_rows(after))
    assert [row[0] for row in model.rows] == list(after)
    assert [spy.count() for spy in spies] == [inserted, removed, moved]
    assert all(model.index_of(letter).row() == after.index(letter) for letter in after)
    assert not any(model.index_of(letter).isValid() for letter in set(before) - set(after))


def test_what_is_selected_stays_while_others_come_and_go(model: RowListModel[Row]) -> None:
    model.set_rows(_rows("abcd"))
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index_of("c"), QItemSelectionModel.SelectionFlag.Select)
    model.set_rows(_rows("xcz"))
    assert selection.currentIndex().data(RowRole) == ("c", 0)


def test_a_row_that_has_changed_says_so(model: RowListModel[Row]) -> None:
    model.set_rows(_rows("abc"))
    changed = QSignalSpy(model.dataChanged)
    model.set_rows([("a", 0), ("b", 1), ("c", 0)])
    assert changed.count() == 1
    assert model.index_of("b").data() == "b 1"
