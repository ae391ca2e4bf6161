"""Brings the files up to date with what is said, puts translations in, and compiles them for Qt."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import PySide6

from wording.files import FOLDER, Message, files, read, read_all, written
from wording.found import Said, all_marked, area, everything

#: Between a text and its role, in the file that a translator fills in.
_ROLE = " ⟨as⟩ "


def keyed(one: Said) -> str:
    """Return what stands for a text in the file that a translator fills in."""
    return f"{one.source}{_ROLE}{one.role}" if one.role else one.source


def said(key: str) -> Said:
    """Return the text that is meant there."""
    return Said(*key.split(_ROLE))


def update(language: str) -> None:
    """Write every file anew: what is said now, with the translations that are known."""
    known = read_all(language)
    areas: dict[str, list[Message]] = {}
    for one, places in everything(all_marked()).items():
        old = known.get(one, Message(one, places))
        message = Message(one, places, old.translation, old.finished, old.remark)
        areas.setdefault(area(places), []).append(message)
    folder = FOLDER / language
    folder.mkdir(parents=True, exist_ok=True)
    for path in files(language):
        if path.stem not in areas:
            path.unlink()
    for name, messages in areas.items():
        _write(folder / f"{name}.ts", written(language, messages))


def fill(language: str, given: Mapping[str, str]) -> list[str]:
    """Put translations in; return those whose text is said nowhere."""
    told = {said(key): translation for key, translation in given.items()}
    taken: set[Said] = set()
    for path in files(language):
        messages = read(path)
        wanted = {message.said for message in messages} & told.keys()
        if wanted:
            taken |= wanted
            changed = [
                message.told(told[message.said]) if message.said in wanted else message
                for message in messages
            ]
            _write(path, written(language, changed))
    return [key for key in given if said(key) not in taken]


def compiled(language: str, target: Path | None = None) -> Path:
    """Make the file that the windows load, and return where it lies."""
    target = target or FOLDER / f"{language}.qm"
    made = target.with_suffix(f".{os.getpid()}.qm")
    subprocess.run(
        [_lrelease(), "-silent", *map(str, files(language)), "-qm", str(made)], check=True
    )
    made.replace(target)
    return target


def _lrelease() -> str:
    """Return Qt's own compiler, which comes with PySide6."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return str(Path(PySide6.__file__).parent / name)


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8", newline="\n")
