"""Icons that can be seen, in the colour that was asked for, and that exist."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.icons import Icons, names
from ui.theme import ICONS, Theme, tokens

UI = Path(__file__).resolve().parents[2] / "ui"
#: Where sources name an icon: as an argument of these, or by these keywords.
NAMED = re.compile(
    r"""(?:icons?\.(?:icon|pixmap|dyed)\(|Picture\([\w.]+,\s*|IconButton\(\s*[\w.]+,\s*"""
    r"""|EmptyState\(\s*[\w.]+,\s*|\b(?:icon|mark)=)["']([\w-]+)["']"""
)


def inked(pixmap: QPixmap) -> set[str]:
    """Return the colours of most of the pixels that are quite opaque; some blends round off."""
    image = pixmap.toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    colours = Counter(pixel.name() for pixel in pixels if pixel.alpha() == 255)
    return {colour for colour, count in colours.items() if count > colours.total() * 0.1}


@pytest.mark.parametrize("name", sorted(names()))
def test_every_icon_draws_something_in_its_colour(icons: Icons, theme: Theme, name: str) -> None:
    shown = inked(icons.pixmap(name, "error", 40))
    assert shown == {theme.colour("error").name()}


def test_every_icon_leaves_its_colour_open() -> None:
    fixed = [p.name for p in ICONS.glob("*.svg") if re.search(r"#[0-9A-Fa-f]{3}", p.read_text())]
    assert not fixed


def test_every_icon_that_is_named_exists() -> None:
    found = {
        (path.name, name)
        for path in UI.rglob("*.py")
        for name in NAMED.findall(path.read_text(encoding="utf-8"))
    }
    assert found, "nothing names an icon: the pattern must be wrong"
    assert {(file, name) for file, name in found if name not in names()} == set()


@pytest.mark.parametrize("theme_name", ["light", "dark", "contrast"])
def test_every_mark_of_a_state_exists(theme_name: str) -> None:
    assert {look.mark for look in tokens(theme_name).statuses.values()} <= names()


def test_an_icon_follows_the_theme(qtbot: QtBot, icons: Icons, theme: Theme) -> None:
    before = inked(icons.pixmap("check", "ink", 40))
    with qtbot.waitSignal(icons.changed):
        theme.switch("dark")
    assert inked(icons.pixmap("check", "ink", 40)) != before


def test_an_icon_is_drawn_once(icons: Icons) -> None:
    assert icons.pixmap("check") is icons.pixmap("check")
    assert icons.icon("check") is icons.icon("check")


def test_an_icon_is_sharp_on_a_dense_screen(icons: Icons) -> None:
    pixmap = icons.icon("check", size=20).pixmap(icons.icon("check").availableSizes()[0], 2.0)
    assert pixmap.width() == 40


def test_an_icon_of_what_is_impossible_is_faint(
    qapp: QApplication, icons: Icons, theme: Theme
) -> None:
    icon = icons.icon("check", "ink", 40)
    faint = icon.pixmap(icon.availableSizes()[0], 1.0, QIcon.Mode.Disabled)
    assert inked(faint) == {theme.colour("disabled").name()}
