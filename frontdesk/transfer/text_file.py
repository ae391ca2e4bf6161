"""Reads a text file of unknown encoding, within limits; says clearly when it is none."""

import codecs
import re
from pathlib import Path

from charset_normalizer import from_bytes

from frontdesk.errors import Refused

#: A list of 200,000 clients is about this large.
MOST_BYTES = 50_000_000
_LONGEST_LINE = 1_000_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Beginnings of files that people take for a list.
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
#: Encodings of one byte a letter that lists here come in; the first unless another is plainly it.
_SINGLE = ("cp1252", "mac_roman", "cp1250")
_PLAINLY = 0.03
_SAMPLE = 40_000
#: Of a Latin text without a mark, so many bytes in a hundred are zero in UTF-16.
_WIDE = 20
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def read_text(path: Path) -> str:
    """Return what stands in the file; raise ``Refused`` when it is too large, or no text."""
    raw = _bytes(path)
    text = _decoded(raw, path.name)
    if "\x00" in text or len(_CONTROL.findall(text[:200_000])) * 100 > len(text[:200_000]):
        raise Refused.because("list_not_text", "file", file=path.name)
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > _LONGEST_LINE:
            raise Refused.because("list_line_too_long", "file", file=path.name, line=number)
    return text


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise Refused.because("file_unreadable", "file", file=path.name) from error
    if len(raw) > MOST_BYTES:
        raise Refused.because(
            "list_too_large", "file", file=path.name, most=MOST_BYTES // 1_000_000
        )
    if not raw.strip():
        raise Refused.because("file_empty", "file", file=path.name)
    if raw.startswith(_SPREADSHEETS):
        raise Refused.because("list_is_spreadsheet", "file", file=path.name)
    return raw


def _decoded(raw: bytes, name: str) -> str:
    for encoding in _likely(raw):
        try:
            return raw.decode(encoding).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
    raise Refused.because("list_not_text", "file", file=name)


def _likely(raw: bytes) -> list[str]:
    """Return the encodings to try, the likeliest first."""
    marked = [encoding for bom, encoding in _BOMS if raw.startswith(bom)]
    if marked:
        return marked[:1]
    head = raw[:4000]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) * 100 > _WIDE * len(head) and min(even, odd) * 10 < max(even, odd):
        return ["utf-16-le" if odd > even else "utf-16-be"]
    return ["utf-8", *_single_bytes(raw)]


def _single_bytes(raw: bytes) -> list[str]:
    """Return the encodings of one byte a letter, the one first that reads best."""
    odd = b"\n".join(line for line in raw[: _SAMPLE * 20].split(b"\n") if not line.isascii())
    found = {
        match.encoding: match.chaos for match in from_bytes(odd[:_SAMPLE], cp_isolation=[*_SINGLE])
    }
    usual = found.get(_SINGLE[0], 1.0)
    better = [name for name in _SINGLE[1:] if found.get(name, 1.0) < usual - _PLAINLY]
    return [*sorted(better, key=lambda name: found[name]), *_SINGLE]
