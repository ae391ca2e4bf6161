"""Cyclic garbage with widgets in it is taken apart on the GUI thread, never on a worker."""

import gc
import threading
from collections.abc import Iterator
from weakref import finalize

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui.garbage import Collector
from ui.lane import Answer, Lane


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    gc.collect()
    collector = Collector()
    collector.start()
    yield collector
    collector.stop()
    assert gc.isenabled()


class Knot(QWidget):
    """A widget that only the collector can find."""

    def __init__(self, ended_on: list[int]) -> None:
        super().__init__()
        self.me = self
        finalize(self, lambda: ended_on.append(threading.get_ident()))


def test_a_widget_in_a_cycle_never_dies_on_a_worker(collector: Collector) -> None:
    ended_on: list[int] = []
    answers: list[Answer] = []
    Knot(ended_on)
    lane = Lane("busy", answers.append)
    lane.put(1, lambda: len([[each] for each in range(200_000)]))
    lane.close(drain=True)
    assert answers == [Answer(1, 200_000)]
    assert ended_on == []
    more = [[each] for each in range(2_000)]  # so that a collection is due
    collector.look()
    assert len(more) == 2_000
    assert ended_on == [threading.get_ident()]


def test_what_is_loaded_by_then_is_not_walked_through_again(collector: Collector) -> None:
    collector.settle()
    assert gc.get_freeze_count() > 10_000
    collector.stop()
    assert gc.get_freeze_count() == 0


def test_a_start_is_not_held_up_by_looking(collector: Collector) -> None:
    ended_on: list[int] = []
    Knot(ended_on)
    more = [[each] for each in range(2_000)]  # so that a collection would be due
    collector.beat()
    assert ended_on == []
    collector.settle()
    Knot(ended_on)
    more += [[each] for each in range(2_000)]
    collector.beat()
    assert len(ended_on) == 1
    assert len(more) == 4_000


def test_a_start_is_over_after_ten_seconds_at_the_latest(collector: Collector) -> None:
    for _ in range(20):
        assert gc.get_freeze_count() == 0
        collector.beat()
    assert gc.get_freeze_count() > 10_000
