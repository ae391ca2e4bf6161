"""Takes the pictures of the manual out of a tour: fewer, smaller, and with few colours.

Run as ``python -m ui.tour.album TOUR``, after ``main.py tour TOUR``; those of another language as
``python -m ui.tour.album TOUR es``, after ``python -m ui.tour TOUR es``.
"""

import json
import sys
import tomllib
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from frontdesk.manual.pages import ENGLISH, MANUAL, PICTURES

LIST = MANUAL / "pictures.toml"
_WIDTH, _COLOURS = 1080, 200
#: Colours whose upper bits are the same are one.
_ALIKE = 0x00F8F8F8


def listed() -> dict[str, str]:
    """Return the step of the tour in which each picture is taken, by the picture's name."""
    return dict(tomllib.loads(LIST.read_text("utf-8")))


def take(tour: Path, into: Path = PICTURES) -> list[str]:
    """Write every picture that is listed; return the names of those that the tour has not got.

    A step in which something was not seen shows something else, and is passed over.
    """
    steps = json.loads((tour / "tour.json").read_text("utf-8"))["steps"]
    by_title = {
        step["title"]: step["picture"] for step in steps if step["picture"] and not step["trouble"]
    }
    into.mkdir(parents=True, exist_ok=True)
    missing = []
    for name, title in listed().items():
        if title in by_title:
            picture = QImage(str(tour / by_title[title]))
            reduced(picture).save(str(into / f"{name}.png"), quality=0)
        else:
            missing.append(name)
    return missing


def reduced(picture: QImage, width: int = _WIDTH) -> QImage:
    """Return a picture that is smaller and has a palette of its own."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = picture.scaledToWidth(width, smooth).convertToFormat(QImage.Format.Format_RGB32)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return small.convertToFormat(QImage.Format.Format_Indexed8, palette(small), flags)


def palette(picture: QImage) -> list[int]:
    """Return the colours that stand for all of a picture: of those that are alike the commonest."""
    counted = Counter(memoryview(picture.constBits()).cast("I"))
    groups: dict[int, list[tuple[int, int]]] = {}
    for colour, count in counted.items():
        groups.setdefault(colour & _ALIKE, []).append((count, colour))
    heavy = sorted(groups.values(), key=lambda group: -sum(count for count, _ in group))
    return [max(group)[1] | 0xFF000000 for group in heavy[:_COLOURS]]


def place(language: str) -> Path:
    """Return where the pictures of a language lie; the English ones beside folders of others."""
    return PICTURES if language == ENGLISH else PICTURES / language


def main(arguments: list[str]) -> int:
    """Take the pictures; say which are missing."""
    tour, language = Path(arguments[0]), arguments[1] if len(arguments) > 1 else ENGLISH
    missing = take(tour, place(language))
    for name in missing:
        print(f"{name}: no step of the tour is called so, see {LIST.name}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
