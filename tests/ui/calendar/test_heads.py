"""Names above the columns are painted once, and again when anything of them is another."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.queries.board import Column, ColumnKind
from tests.moments import MONDAY
from ui.calendar.geometry import Columns
from ui.calendar.heads import Heads
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.paint import paint_avatar

MARIA = Column(kind=ColumnKind.THERAPIST, id=1, day=MONDAY, name="Maria Santos", detail="LMT")
LI = Column(kind=ColumnKind.THERAPIST, id=2, day=MONDAY, name="Li Wei", detail="L.Ac.")
LATER = MONDAY + timedelta(days=7)
_Do = Callable[[Heads], None]


@pytest.fixture
def heads(qtbot: QtBot, theme: Theme, icons: Icons) -> Heads:
    return made(qtbot, theme, icons)


@pytest.fixture
def painted(heads: Heads, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whose pictures are painted from now on."""
    grab(heads)
    found: list[str] = []

    def paint(*given: object) -> None:
        found.append(str(given[3]))
        paint_avatar(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("ui.calendar.heads.paint_avatar", paint)
    return found


def made(qtbot: QtBot, theme: Theme, icons: Icons) -> Heads:
    home = QWidget()
    heads = Heads(theme, icons, home)
    qtbot.addWidget(heads)
    heads.setParent(None)
    heads.resize(400, 44)
    heads.show_columns((MARIA, LI), MONDAY)
    heads.lay_out(Columns(2, 400, 100), 0)
    return heads


def grab(heads: Heads) -> bytes:
    image = heads.grab().toImage()
    return bytes(image.constBits())


def other_week(heads: Heads) -> None:
    heads.show_columns((replace(MARIA, day=LATER), replace(LI, day=LATER)), LATER)


def other_name(heads: Heads) -> None:
    heads.show_columns((replace(MARIA, name="Maria Reed"), LI), MONDAY)


def narrower(heads: Heads) -> None:
    heads.lay_out(Columns(2, 300, 100), 0)


def as_it_was(heads: Heads) -> None:
    heads.show_columns((MARIA, LI), MONDAY)


@pytest.mark.parametrize(
    ("change", "again"),
    [
        pytest.param(as_it_was, [], id="nothing"),
        pytest.param(other_week, [], id="another week"),
        pytest.param(other_name, ["Maria Reed"], id="another name"),
        pytest.param(narrower, ["Maria Santos", "Li Wei"], id="another width"),
    ],
)
def test_a_name_is_painted_again_only_when_it_is_another(
    heads: Heads, painted: list[str], change: _Do, again: list[str]
) -> None:
    change(heads)
    grab(heads)
    assert painted == again


@pytest.mark.parametrize(
    "change",
    [pytest.param(other_name, id="another name"), pytest.param(narrower, id="another width")],
)
def test_what_is_seen_is_as_if_it_were_painted_anew(
    qtbot: QtBot, heads: Heads, theme: Theme, icons: Icons, change: _Do
) -> None:
    before = grab(heads)
    change(heads)
    fresh = made(qtbot, theme, icons)
    change(fresh)
    assert grab(heads) == grab(fresh) != before


def test_another_theme_paints_all_anew(heads: Heads, theme: Theme, painted: list[str]) -> None:
    before = grab(heads)
    theme.switch("dark", 1.25)
    assert grab(heads) != before
    assert painted == ["Maria Santos", "Li Wei"]


def test_no_more_names_are_kept_than_a_studio_has(heads: Heads, painted: list[str]) -> None:
    for number in range(10, 130):
        heads.show_columns((replace(MARIA, id=number), LI), MONDAY)
        grab(heads)
    assert len(painted) == 121  # once they were full, and Li was painted again
