"""How Frontdesk looks: tokens from ``resources/themes``, a palette and one style sheet.

``Theme(name="light", text_scale=1.0)`` is made once and handed to whoever paints:

    theme.colour("accent")    a QColor          theme.status(state)   fill, bar, text, mark, pattern
    theme.font(13, 400)       a QFont           theme.avatar(id)      a QColor for a person
    theme.px(20)              scaled pixels     theme.tokens          the tokens themselves
    theme.apply(app)          dress the application
    theme.switch(name, text_scale)              and ``changed`` says it was
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template
from typing import Any, Self

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from frontdesk.values.state import State
from ui.sheet import mirrored

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
#: The picture of the program itself; the only one that has colours of its own.
APP_ICON = RESOURCES / "app" / "frontdesk.svg"
THEMES = RESOURCES / "themes"
ICONS = RESOURCES / "icons"

#: Qt's style beneath all themes.
STYLE = "Fusion"
#: The themes one may choose.
NAMES = ("light", "dark", "contrast")
#: The text sizes one may choose.
TEXT_SCALES = (1.0, 1.25, 1.5, 1.75)

#: Pictures that the style sheet needs as files: icon, token.
_SHEET_PICTURES = {
    "icon_down": ("down", "muted"),
    "icon_up": ("up", "muted"),
    "icon_check": ("check", "on_accent"),
    "icon_dot": ("dot", "on_accent"),
}

#: Inter as Debian ships it has steps of 100; these are the nearest that look right.
_WEIGHTS = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    550: QFont.Weight.DemiBold,
    650: QFont.Weight.Bold,
}

#: What Qt would slide or fade, where the system has it so. Here nothing moves by itself.
_EFFECTS = tuple(Qt.UIEffect)

_PATTERNS = {
    "none": Qt.BrushStyle.NoBrush,
    "solid": Qt.BrushStyle.SolidPattern,
    "dense": Qt.BrushStyle.Dense4Pattern,
    "sparse": Qt.BrushStyle.Dense6Pattern,
    "bars": Qt.BrushStyle.HorPattern,
    "cross": Qt.BrushStyle.CrossPattern,
    "diagonal": Qt.BrushStyle.FDiagPattern,
    "back": Qt.BrushStyle.BDiagPattern,
}


@dataclass(frozen=True, slots=True)
class StatusLook:
    """How one state of an appointment is told."""

    fill: QColor
    bar: QColor
    text: QColor
    mark: str
    pattern: Qt.BrushStyle


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one theme, as its file names them."""

    name: str
    dark: bool
    outlined: bool
    colours: Mapping[str, QColor]
    statuses: Mapping[State, StatusLook]
    avatars: tuple[QColor, ...]

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a theme's file; a name or colour that is wrong raises."""
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(
            name=raw["name"],
            dark=raw["dark"],
            outlined=raw["outlined"],
            colours={name: _colour(text) for name, text in raw["colours"].items()},
            statuses={State(name): _look(look) for name, look in raw["status"].items()},
            avatars=tuple(_colour(text) for text in raw["avatars"]["colours"]),
        )

    def colour(self, name: str) -> QColor:
        """Return the colour called ``name``; not to be changed by the caller."""
        return self.colours[name]


def _colour(text: str) -> QColor:
    colour = QColor.fromString(text)
    if not colour.isValid():
        raise ValueError(f"not a colour: {text}")
    return colour


def _look(raw: Mapping[str, str]) -> StatusLook:
    return StatusLook(
        fill=_colour(raw["fill"]),
        bar=_colour(raw["bar"]),
        text=_colour(raw["text"]),
        mark=raw["mark"],
        pattern=_PATTERNS[raw["pattern"]],
    )


@cache
def tokens(name: str) -> Tokens:
    """Return the tokens of the theme called ``name``."""
    return Tokens.read(THEMES / f"{name}.toml")


def family() -> str:
    """Return the family to write in: Inter where the system has it, else the system's own."""
    if QFontDatabase.hasFamily("Inter"):
        return "Inter"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def tinted(icon: str, colour: QColor) -> bytes:
    """Return the SVG of ``icon`` in ``colour``."""
    svg = (ICONS / f"{icon}.svg").read_text(encoding="utf-8")
    return svg.replace("currentColor", colour.name()).encode()


class Theme(QObject):
    """The theme in force and the size of its text.

    Signals:
        changed: the theme or the text size is another one now.
    """

    changed = Signal()

    def __init__(
        self, name: str = "light", text_scale: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens(name)
        self._people: dict[int, int] = {}  # the colours that were chosen
        self._text_scale = text_scale
        self._family = family()
        self._fonts: dict[tuple[int, int], QFont] = {}  # painting asks for few, and often
        self._app: QApplication | None = None
        self._pictures = QTemporaryDir()

    @property
    def name(self) -> str:
        """The theme's name: light, dark or contrast."""
        return self._tokens.name

    @property
    def tokens(self) -> Tokens:
        """The tokens in force."""
        return self._tokens

    @property
    def text_scale(self) -> float:
        """The size of text, 1.0 to 1.75."""
        return self._text_scale

    def colour(self, name: str) -> QColor:
        """Return the colour of a token; not to be changed by the caller."""
        return self._tokens.colours[name]

    def status(self, state: State) -> StatusLook:
        """Return how ``state`` is told."""
        return self._tokens.statuses[state]

    def avatar(self, key: int) -> QColor:
        """Return the colour of the person with the id ``key``: that chosen, or always the same."""
        place = self._people.get(key, key)
        return self._tokens.avatars[place % len(self._tokens.avatars)]

    def colour_people(self, chosen: Iterable[tuple[int, int]]) -> bool:
        """Give these people these colours; tell whether any is another one now."""
        before, self._people = self._people, dict(chosen)
        return before != self._people

    def px(self, size: float) -> int:
        """Return ``size`` pixels at the text size in force."""
        return round(size * self._text_scale)

    def font(self, size: int = 13, weight: int = 400) -> QFont:
        """Return the font of the house: 11, 12, 13, 15, 19 px; 400, 500, 550, 650."""
        key = (self.px(size), weight)
        if key not in self._fonts:
            self._fonts[key] = self._made(*key)
        return QFont(self._fonts[key])  # the caller may change what it was given

    def apply(self, app: QApplication) -> None:
        """Dress ``app``, now and after each switch."""
        self._app = app
        if app.property("style") != STYLE:  # it costs a start 6 ms to be asked, even for the same
            app.setStyle(STYLE)
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)
        self._dress()

    def switch(self, name: str | None = None, text_scale: float | None = None) -> None:
        """Change the theme, the size of text, or both."""
        before = (self._tokens, self._text_scale)
        self._tokens = tokens(name) if name else self._tokens
        self._text_scale = text_scale or self._text_scale
        if (self._tokens, self._text_scale) == before:
            return
        self._dress()
        self.changed.emit()

    def palette(self) -> QPalette:
        """Return the palette for what the style sheet does not reach."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        disabled = QPalette.ColorGroup.Disabled
        palette.setColor(disabled, QPalette.ColorRole.ButtonText, self.colour("disabled"))
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet; a token that does not exist raises."""
        text = (THEMES / "style.qss").read_text(encoding="utf-8")
        if QGuiApplication.isRightToLeft():
            text = mirrored(text)
        return Template(text).substitute(self._names())

    # Internal

    def _made(self, pixels: int, weight: int) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(pixels)
        font.setWeight(_WEIGHTS[weight])
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("tnum"), 1)  # figures of one width
        font.setFeature(QFont.Tag("calt"), 0)  # Inter's would lose - and − in a PDF's text
        return font

    def _dress(self) -> None:
        if self._app is None:
            return
        self._app.setPalette(self.palette())
        self._app.setFont(self.font())
        self._app.setStyleSheet(self.style_sheet())

    def _names(self) -> dict[str, Any]:
        names: dict[str, Any] = {
            name: _written(colour) for name, colour in self._tokens.colours.items()
        }
        names |= {f"px{size}": f"{self.px(size)}px" for size in range(8, 41)}
        names["half18"] = f"{(self.px(16) + 2) // 2}px"
        for name, (icon, token) in _SHEET_PICTURES.items():
            names[name] = self._picture(icon, token)
        return names

    def _picture(self, icon: str, token: str) -> str:
        # A style sheet takes pictures from files only, and Qt keeps them by name.
        path = Path(self._pictures.filePath(f"{self.name}-{icon}.svg"))
        path.write_bytes(tinted(icon, self.colour(token)))
        return path.as_posix()


def _written(colour: QColor) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"


_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "rail",
    QPalette.ColorRole.ToolTipText: "rail_on_active",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sunken",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "muted",
}
