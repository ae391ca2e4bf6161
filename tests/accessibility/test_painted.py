"""What is painted by hand, in every theme: it can be read where it stands, and focus is seen."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.values.chart import MarkKind
from frontdesk.values.note import Measure
from tests.accessibility import painted
from tests.accessibility.probe import Probe, differing, drawn
from tests.accessibility.sight import EYES, contrast
from ui.body.paint import TOKENS
from ui.checkin.lane_view import LaneView
from ui.icons import Icons
from ui.theme import NAMES, Theme
from ui.widgets.outcome_chart import colour_of

ENOUGH, EASED = {"contrast": 7.0}, 3.0
#: Without a kind of cone nothing may lose much.
HARDLY_LESS = 4.0
#: So many pixels of a ring, at the least, tell where one is.
_SEEN = 150


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> Probe:
    return Probe(monkeypatch)


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Dress the application in a theme, as long as the test lasts."""

    def in_theme(name: str) -> None:
        Theme(name).apply(qapp)

    yield in_theme
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())


@pytest.mark.parametrize("name", NAMES)
def test_each_word_and_mark_that_is_painted_can_be_read(
    qtbot: QtBot, probe: Probe, dress: Callable[[str], None], name: str
) -> None:
    dress(name)
    faint: dict[str, float] = {}
    unseen, count = [], 0
    for make in painted.VIEWS:
        icons = Icons(Theme(name))  # its own: nobody else is to paint anew with it
        view = make(icons)
        qtbot.addWidget(view)
        found = probe.written(view, icons.theme.changed.emit)
        count += len(found)
        if make is not painted.carried:  # what hangs on the pointer hides what it hangs over
            unseen += [f"{make.__name__}: {each.what}" for each, grounds in found if not grounds]
        faint |= probe.faint(found, ENOUGH.get(name, 4.5), EASED)
        for eye in EYES:
            faint |= probe.faint(found, HARDLY_LESS, EASED * HARDLY_LESS / 4.5, eye)
    assert faint == {}
    assert unseen == []
    assert count > 600


@pytest.mark.parametrize("name", NAMES)
def test_marks_on_the_body_and_lines_of_figures_stand_out(qapp: QApplication, name: str) -> None:
    theme = Theme(name)
    skin, paper = theme.colour("sunken"), theme.colour("surface")
    marks = {f"{kind}": contrast(theme.colour(TOKENS[kind]), skin) for kind in MarkKind}
    lines = {f"{measure}": contrast(colour_of(theme, measure), paper) for measure in Measure}
    assert {each: found for each, found in (marks | lines).items() if found < EASED} == {}


def _faded(icons: Icons, monkeypatch: pytest.MonkeyPatch, **fades: str) -> None:
    tokens = icons.theme.tokens
    colours = dict(tokens.colours) | {name: QColor(shade) for name, shade in fades.items()}
    monkeypatch.setattr(icons.theme, "_tokens", replace(tokens, colours=colours))


@pytest.mark.parametrize(
    ("make", "fades", "expected"),
    [
        pytest.param(painted.my_day, {"muted": "#8A8A8A"}, "'to 10:00'", id="text"),
        pytest.param(painted.lane, {"warning_mark": "#B0B0B0"}, "the mark alert", id="a mark"),
        pytest.param(painted.board, {"accent_soft": "#8A8A8A"}, "'Dana is ", id="its ground"),
    ],
)
def test_what_is_faint_is_found(
    qtbot: QtBot,
    probe: Probe,
    monkeypatch: pytest.MonkeyPatch,
    make: Callable[[Icons], QWidget],
    fades: dict[str, str],
    expected: str,
) -> None:
    icons = Icons(Theme("light"))
    _faded(icons, monkeypatch, **fades)
    view = make(icons)
    qtbot.addWidget(view)
    found = probe.faint(probe.written(view, icons.theme.changed.emit), 4.5, EASED)
    assert any(expected in each for each in found)


def without_choice(icons: Icons) -> QWidget:
    """Return a lane in which nobody is chosen."""
    home = painted.lane(icons)
    home.findChildren(LaneView)[0].choose(None)
    return home


#: What shows the focus itself, on what is chosen in it.
FOCUSED = (
    painted.board,
    painted.month,
    painted.small_month,
    painted.my_day,
    painted.lane,
    without_choice,
    painted.walk_in,
    painted.shifts,
)


@pytest.mark.parametrize("name", NAMES)
def test_the_focus_is_seen_without_its_hue(
    qtbot: QtBot, dress: Callable[[str], None], name: str
) -> None:
    dress(name)
    seen: dict[str, int] = {}
    for make in FOCUSED:
        home = make(Icons(Theme(name)))
        qtbot.addWidget(home)
        inside: list[Any] = home.findChildren(LaneView) or [home]
        view = inside[0]
        assert isinstance(view, QAbstractItemView)
        drawn(home)
        before = drawn(home)
        view.hasFocus = lambda: True  # type: ignore[method-assign]  # no window is needed for it
        after = drawn(home)
        seen[make.__name__] = sum(
            count
            for (one, other), count in differing(before, after, QRectF(home.rect())).items()
            if contrast(QColor.fromRgb(one), QColor.fromRgb(other)) >= EASED
        )
    assert {view: count for view, count in seen.items() if count < _SEEN} == {}
