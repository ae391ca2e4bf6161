"""Reads and writes Qt Linguist's files, one for each area of the windows, as Linguist does."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from wording.found import ROOT, Said

FOLDER = ROOT / "resources" / "i18n"
#: The one context of all texts; ``ui/language.py`` asks for it.
CONTEXT = "Frontdesk"
_QUOTES = {'"': "&quot;", "'": "&apos;"}
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en_US">
<context>
    <name>{context}</name>
"""
_FOOT = "</context>\n</TS>\n"


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its translation; it is finished when the translator says so."""

    said: Said
    places: tuple[str, ...]
    translation: str = ""
    finished: bool = False
    remark: str = ""  # the translator's own

    def told(self, translation: str) -> "Message":
        """Return the message with a finished translation."""
        return replace(self, translation=translation, finished=True)


def files(language: str) -> list[Path]:
    """Return the files of a language."""
    return sorted((FOLDER / language).glob("*.ts"))


def read(path: Path) -> list[Message]:
    """Return what a file holds."""
    return [_message(node) for node in ElementTree.parse(path).iter("message")]


def read_all(language: str) -> dict[Said, Message]:
    """Return every message of a language; what was translated goes before what was not."""
    found: dict[Said, Message] = {}
    for path in files(language):
        for message in read(path):
            there = found.get(message.said)
            if there is None or not there.finished:
                found[message.said] = message
    return found


def written(language: str, messages: Iterable[Message]) -> str:
    """Return the text of a file."""
    head = _HEAD.format(language=f"{language}_US", context=CONTEXT)
    ordered = sorted(messages, key=lambda message: message.said)
    return head + "".join(map(_written, ordered)) + _FOOT


def _message(node: ElementTree.Element) -> Message:
    told = node.find("translation")
    return Message(
        said=Said(node.findtext("source") or "", node.findtext("comment") or ""),
        places=tuple(
            (each.get("filename") or "").removeprefix("../../../")
            for each in node.findall("location")
        ),
        translation=(told.text or "") if told is not None else "",
        finished=told is not None and bool(told.text) and told.get("type") is None,
        remark=node.findtext("translatorcomment") or "",
    )


def _written(message: Message) -> str:
    lines = [f'<location filename="../../../{place}"/>' for place in message.places]
    lines.append(f"<source>{_escaped(message.said.source)}</source>")
    if message.said.role:
        lines.append(f"<comment>{_escaped(message.said.role)}</comment>")
    if message.remark:
        lines.append(f"<translatorcomment>{_escaped(message.remark)}</translatorcomment>")
    kind = "" if message.finished else ' type="unfinished"'
    lines.append(f"<translation{kind}>{_escaped(message.translation)}</translation>")
    inner = "".join(f"        {line}\n" for line in lines)
    return f"    <message>\n{inner}    </message>\n"


def _escaped(text: str) -> str:
    return escape(text, _QUOTES)
