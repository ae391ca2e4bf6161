"""Colours as the eye has them: WCAG's contrast, and what those see who lack a kind of cone."""

from collections.abc import Sequence

from PySide6.QtGui import QColor

Row = tuple[float, float, float]
#: What is seen of linear red, green, blue by who lacks one kind of cone altogether
#: (Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
#: Deficiency, 2009, severity 1.0).
EYES: dict[str, tuple[Row, Row, Row]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: QColor) -> Row:
    """Return red, green and blue as amounts of light."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def seen_by(eye: str, light: Row) -> Row:
    """Return what such an eye makes of some light."""
    red, green, blue = (_within(_product(row, light)) for row in EYES[eye])
    return red, green, blue


def contrast(one: QColor, other: QColor, eye: str | None = None) -> float:
    """Return the contrast of WCAG 2, from 1 to 21, as it is or as ``eye`` sees it."""
    lights = [linear(one), linear(other)]
    if eye is not None:
        lights = [seen_by(eye, light) for light in lights]
    dark, bright = sorted(_product((0.2126, 0.7152, 0.0722), light) for light in lights)
    return (bright + 0.05) / (dark + 0.05)


def _product(row: Sequence[float], light: Sequence[float]) -> float:
    return sum(part * amount for part, amount in zip(row, light, strict=True))


def _within(part: float) -> float:
    return min(max(part, 0.0), 1.0)
