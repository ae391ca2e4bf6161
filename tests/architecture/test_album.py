"""The pictures of the manual are steps of the tour, and small."""

import ast
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from frontdesk.manual.pages import languages
from tests.architecture.sources import calls, python_files
from ui.tour import album


def steps() -> set[str]:
    """Return the titles of the tour's steps, as far as they stand in its scripts as they are."""
    files = [path for path in python_files("ui") if "tour" in path.parts]
    return {
        str(call.args[0].value)
        for path in files
        for call in calls(path)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "step"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }


def test_every_picture_is_a_step_of_the_tour() -> None:
    assert set(album.listed().values()) <= steps()


@pytest.mark.parametrize("language", languages())
def test_every_picture_that_is_listed_is_there_and_no_other(language: str) -> None:
    assert {path.stem for path in album.place(language).glob("*.png")} == set(album.listed())


@pytest.mark.parametrize("language", languages())
def test_all_pictures_together_stay_small(language: str) -> None:
    assert sum(path.stat().st_size for path in album.place(language).glob("*.png")) < 2_000_000


def test_pictures_are_taken_from_a_tour_and_missing_ones_are_named(
    tmp_path: Path, monkeypatch: object
) -> None:
    tour, into = tmp_path / "tour", tmp_path / "pictures"
    tour.mkdir()
    first, *others = album.listed()
    picture = QImage(1440, 900, QImage.Format.Format_RGB32)
    for x in range(1440):
        for y in range(0, 900, 300):
            picture.setPixelColor(x, y, QColor(x % 256, y % 256, (x + y) % 256))
    picture.save(str(tour / "01.png"))
    there = [
        {"title": album.listed()[name], "picture": "01.png", "trouble": trouble}
        for name, trouble in ((first, ""), (others[0], "Not seen: a button"))
    ]
    told = {"steps": there}
    (tour / "tour.json").write_text(json.dumps(told), encoding="utf-8")
    assert album.take(tour, into) == others
    taken = QImage(str(into / f"{first}.png"))
    assert taken.size().toTuple() == (1080, 675)
    assert 0 < taken.colorCount() <= 256
