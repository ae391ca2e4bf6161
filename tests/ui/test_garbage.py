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
