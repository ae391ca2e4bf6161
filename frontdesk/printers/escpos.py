"""What a thermal printer is told: ESC/POS, the few commands that every one of them knows.

encode(lines, device, draw)     the bytes of a paper: beginning, body, cut

A line with a letter that the printer's code page lacks goes out as a picture: ``draw`` paints it.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from frontdesk.documents.slip import Code, Gap, Line, Rule, Words
from frontdesk.values.device import Device

ESC, GS = b"\x1b", b"\x1d"
#: Numbers of the code pages that printers have in common.
PAGES = {"cp437": 0, "cp850": 2, "cp1252": 16, "cp866": 17, "cp852": 18, "cp858": 19}
#: Dots of a letter, and the most rows of a picture that is sent at once.
_LETTER, _ROWS = 12, 128
#: Written so where the code page lacks them.
_PLAIN = {
    "−": "-", "–": "-", "—": "-", "×": "x", "·": "-", "…": "...", "’": "'", "‘": "'",
    "“": '"', "”": '"', "•": "-", "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ",
    "★": "*",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture in black and white: rows of ``wide`` bytes, the leftmost dot the highest bit."""

    wide: int
    dots: bytes

    @property
    def high(self) -> int:
        """How many rows there are."""
        return len(self.dots) // self.wide


@dataclass(frozen=True, slots=True)
class Slip:
    """The bytes of one paper. It is cut when the printer has said that it has the body."""

    body: bytes
    cut: bytes


#: Paints a line so many dots wide.
Draw = Callable[[Words, int], Raster]


def encode(lines: Iterable[Line], device: Device, draw: Draw, *, kick: bool = False) -> Slip:
    """Return a paper's bytes; with ``kick`` the drawer springs open first."""
    writer = _Writer(device, draw)
    out = bytearray(ESC + b"@" + ESC + b"t" + bytes([PAGES[device.page]]))
    if kick:
        out += drawer()
    for line in lines:
        out += b"".join(writer.write(line))
    out += b"".join(writer.style(Words("")))
    return Slip(bytes(out), GS + b"VB\x00")


def drawer() -> bytes:
    """Return what lets the drawer spring open: a pulse on its first pin."""
    return ESC + b"p\x00\x19\xfa"


class _Writer:
    """Writes lines in the style they want; says it only when it changes."""

    def __init__(self, device: Device, draw: Draw) -> None:
        self._page = device.page
        self._dots = device.dots
        self._draw = draw
        self._bold, self._large, self._align = False, False, "left"

    def write(self, line: Line) -> Iterator[bytes]:
        """Give the bytes of one line."""
        if isinstance(line, Gap):
            yield b"\n"
        elif isinstance(line, Rule):
            yield from self.style(Words(""))
            yield b"-" * (self._dots // _LETTER) + b"\n"
        elif isinstance(line, Code):
            yield from self.style(Words("", align="center"))
            yield _code(line.data)
        else:
            yield from self._words(line)

    def style(self, wanted: Words) -> Iterator[bytes]:
        """Give what changes the style to that of ``wanted``."""
        if wanted.bold != self._bold:
            self._bold = wanted.bold
            yield ESC + b"E" + bytes([wanted.bold])
        if wanted.large != self._large:
            self._large = wanted.large
            yield GS + b"!" + (b"\x11" if wanted.large else b"\x00")
        if wanted.align != self._align:
            self._align = wanted.align
            yield ESC + b"a" + bytes([("left", "center", "right").index(wanted.align)])

    def _words(self, line: Words) -> Iterator[bytes]:
        columns = self._dots // (_LETTER * (2 if line.large else 1))
        if line.large and line.right and len(line.left) + len(line.right) >= columns:
            line, columns = replace(line, large=False), columns * 2
        left, right = (self._written(text) for text in (line.left, line.right))
        if left is None or right is None:
            yield from self.style(Words(""))
            yield from _picture(self._draw(line, self._dots))
            return
        yield from self.style(line)
        for row in rows(left, right, columns):
            yield row.encode(self._page) + b"\n"

    def _written(self, text: str) -> str | None:
        """Return a text as the code page has it; none when it lacks a letter."""
        said = unicodedata.normalize("NFC", text)
        found = "".join(map(self._letter, said))
        return None if "\0" in found else found

    def _letter(self, letter: str) -> str:
        if _has(self._page, letter):
            return letter
        plain = _PLAIN.get(letter)
        return "\0" if plain is None else plain


def rows(left: str, right: str, columns: int) -> list[str]:
    """Return the rows of a line: ``left`` broken between words, ``right`` at the end of the first.

    Where both have no room beside each other, ``right`` stands in a row of its own.
    """
    if not right:
        return _broken(left, columns) or [""]
    room = columns - len(right) - 1
    if room < columns // 2 and len(left) > room:
        return [*_broken(left, columns), *(row.rjust(columns) for row in _broken(right, columns))]
    first, *more = _broken(left, room) or [""]
    return [first + right.rjust(columns - len(first)), *more]


def _broken(text: str, columns: int) -> list[str]:
    """Break a text between its words; a word that is too long, within."""
    found, row = list[str](), ""
    for word in text.split():
        parts = [word[begin : begin + columns] for begin in range(0, len(word), columns)]
        for part in parts:
            if row and len(row) + 1 + len(part) > columns:
                found.append(row)
                row = ""
            row = f"{row} {part}" if row else part
    return [*found, row] if row else found


def _has(page: str, letter: str) -> bool:
    if ord(letter) < ord(" "):
        return False  # what rules the printer is never a letter
    try:
        letter.encode(page)
    except UnicodeEncodeError:
        return False
    return True


def _picture(raster: Raster) -> Iterator[bytes]:
    step = _ROWS * raster.wide
    for begin in range(0, len(raster.dots), step):
        part = raster.dots[begin : begin + step]
        wide, high = raster.wide, len(part) // raster.wide
        size = wide.to_bytes(2, "little") + high.to_bytes(2, "little")
        yield GS + b"v0\x00" + size + part


def _code(data: str, module: int = 6) -> bytes:
    """Return a QR code, of middling correction."""
    said = data.encode()

    def told(body: bytes) -> bytes:
        return GS + b"(k" + len(body).to_bytes(2, "little") + body

    return (
        told(b"1A2\0") + told(b"1C" + bytes([module])) + told(b"1E1")
        + told(b"1P0" + said) + told(b"1Q0") + b"\n"
    )  # fmt: skip
