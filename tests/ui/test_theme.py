"""Tokens that every theme has, and a switch that reaches everything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.values.state import State
from ui.theme import NAMES, TEXT_SCALES, Theme, Tokens, tokens


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme()
    theme.apply(qapp)
    yield theme
    qapp.setStyleSheet("")


def test_all_themes_define_the_same_tokens() -> None:
    first, *others = (tokens(name) for name in NAMES)
    for other in others:
        assert set(other.colours) == set(first.colours)
        assert set(other.statuses) == set(first.statuses) == set(State)


def test_the_tokens_are_those_of_the_plan() -> None:
    light, dark = tokens("light"), tokens("dark")
    assert light.colour("background").name() == "#f6f4f0"
    assert dark.colour("accent").name() == "#2db5a5"
    assert light.statuses[State.ARRIVED].bar.name() == "#d08a0b"
    assert dark.statuses[State.TO_CHECK_OUT].fill.name() == "#40211f"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_the_style_sheet_knows_all_its_tokens(qapp: QApplication, name: str, scale: float) -> None:
    sheet = Theme(name, scale).style_sheet()
    assert "$" not in sheet
    assert f"font-size: {round(19 * scale)}px" in sheet


def test_an_unknown_colour_in_a_file_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text('name="x"\ndark=false\noutlined=false\n[colours]\nink="#GG0000"\n')
    with pytest.raises(ValueError, match="not a colour"):
        Tokens.read(path)


def test_a_switch_reaches_words_that_are_already_on_screen(qtbot: QtBot, dressed: Theme) -> None:
    label = QLabel("Anna López")
    qtbot.addWidget(label)
    label.show()
    before = label.fontMetrics().height()
    with qtbot.waitSignal(dressed.changed):
        dressed.switch("dark", 1.5)
    assert label.palette().color(label.foregroundRole()) == dressed.colour("ink")
    assert label.fontMetrics().height() > before * 1.3


def test_a_switch_to_the_same_tells_nobody(qtbot: QtBot, dressed: Theme) -> None:
    with qtbot.assertNotEmitted(dressed.changed):
        dressed.switch("light", 1.0)


def test_figures_have_one_width(qapp: QApplication) -> None:
    theme = Theme()
    font = theme.font(13)
    if font.family() != "Inter":
        pytest.skip("Inter is not installed, and other families may have no such figures")
    from_metrics = QLabel()
    from_metrics.setFont(font)
    metrics = from_metrics.fontMetrics()
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_the_same_person_has_the_same_colour(qapp: QApplication) -> None:
    theme = Theme()
    assert theme.avatar(3) == theme.avatar(3)
    assert len({theme.avatar(key).name() for key in range(8)}) == 8


def test_a_colour_that_was_chosen_for_somebody_is_that_persons(qapp: QApplication) -> None:
    theme = Theme()
    usual = theme.avatar(9)
    assert theme.colour_people([(9, 2)])
    assert theme.avatar(9) == theme.tokens.avatars[2] != usual
    assert not theme.colour_people([(9, 2)])
    assert theme.colour_people([])
    assert theme.avatar(9) == usual
