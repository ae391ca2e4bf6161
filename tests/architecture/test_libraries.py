"""What the libraries must keep: their references, and one SQLite that is safe."""

import gc
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2 as sqlite

from frontdesk.storage import engine
from frontdesk.storage.place import Place
from tests.architecture.sources import ROOT

_TIMES = 10_000
_ALONE = """
import importlib, pathlib, sys
for room in ("frontdesk", "ui"):
    for path in sorted(pathlib.Path(room).rglob("*.py")):
        if "migrations" not in path.parts:
            importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
print(sorted({name.split(".")[0] for name in sys.modules} & {"sqlite3", "_sqlite3", "apsw"}))
print("PySide6.QtSql" in sys.modules)
"""


class Bell(QObject):
    rung = Signal(object)


def test_painting_and_signals_lose_no_reference(qapp: QApplication) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    colour, rect, bell = QColor("white"), QRect(0, 0, 8, 8), Bell()
    heard: list[object] = []
    bell.rung.connect(heard.append)
    gc.collect()  # what earlier tests left holds references too
    before = sys.getrefcount(None), sys.getrefcount(True)
    painter = QPainter(image)
    for _ in range(_TIMES):
        painter.fillRect(rect, colour)
        bell.rung.emit(0)
        bell.setObjectName("bell")
        bell.blockSignals(False)
    painter.end()
    gc.collect()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert len(heard) == _TIMES
    assert [abs(now - was) < _TIMES // 10 for was, now in zip(before, after, strict=True)] == [
        True,
        True,
    ]


def test_sqlite_is_new_enough_to_be_safe() -> None:
    assert sqlite.sqlite_version_info >= (3, 51, 3)


def test_an_older_sqlite_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_OLDEST", (99, 0, 0))
    with pytest.raises(RuntimeError, match="too old"):
        engine.Store(Place.file(ROOT))


def test_the_whole_of_frontdesk_loads_one_sqlite() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ALONE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[:2] == ["[]", "False"]
