"""Tokens that every theme has, text that can be read, and a switch that reaches everything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.values.state import State
from ui.theme import NAMES, TEXT_SCALES, Theme, Tokens, tokens

#: Text on its ground, beside the pairs of each state.
PAIRS = [
    ("ink", "surface"),
    ("ink", "background"),
    ("ink", "sunken"),
    ("ink", "hover"),
    ("ink", "accent_soft"),
    ("muted", "surface"),
    ("muted", "background"),
    ("muted", "sunken"),
    ("accent", "surface"),
    ("accent", "background"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent_soft", "accent_soft"),
    ("error", "surface"),
    ("error", "background"),
    ("error_text", "error_fill"),
    ("warning_text", "warning_fill"),
    ("warning_mark", "surface"),
    ("warning_mark", "background"),
    ("done_text", "done_fill"),
    ("info_text", "info_fill"),
    ("on_badge", "badge"),
    ("rail_ink", "rail"),
    ("rail_ink", "rail_active"),
    ("rail_on_active", "rail_active"),
    ("rail_on_active", "rail"),
    ("on_brand", "brand"),
    ("on_now", "now"),
]


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of WCAG 2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def wanted(theme: Tokens) -> float:
    return 7.0 if theme.name == "contrast" else 4.5


@pytest.fixture(params=NAMES)
def theme_tokens(request: pytest.FixtureRequest) -> Tokens:
    return tokens(request.param)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme()
    theme.apply(qapp)
    yield theme
    qapp.setStyleSheet("")


def test_the_measure_of_contrast_knows_black_and_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=[f"{t} on {g}" for t, g in PAIRS])
def test_text_can_be_read_on_its_ground(theme_tokens: Tokens, text: str, ground: str) -> None:
    found = contrast(theme_tokens.colour(text), theme_tokens.colour(ground))
    assert found >= wanted(theme_tokens)


@pytest.mark.parametrize("state", State, ids=str)
def test_the_text_of_each_state_can_be_read(theme_tokens: Tokens, state: State) -> None:
    look = theme_tokens.statuses[state]
    assert contrast(look.text, look.fill) >= wanted(theme_tokens)


def test_initials_can_be_read_on_each_persons_colour(theme_tokens: Tokens) -> None:
    ink = theme_tokens.colour("on_avatar")
    faint = [c.name() for c in theme_tokens.avatars if contrast(ink, c) < wanted(theme_tokens)]
    assert not faint


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


def test_high_contrast_tells_states_without_colour() -> None:
    looks = tokens("contrast").statuses.values()
    assert len({look.mark for look in looks}) == len(State)
    assert len({look.pattern for look in looks}) == len(State)


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
