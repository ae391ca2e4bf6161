"""A studio taken out, and the same zip with something wrong about it."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from frontdesk.commands.handing_out import TakeOutStudio
from frontdesk.desk import Desk
from frontdesk.transfer.whole.going_out import export_studio

Members = dict[str, bytes]
MANIFEST = "manifest.json"


def take_out(desk: Desk, path: Path, *, health: bool = True) -> Path:
    """Take the studio out as its owner does."""
    command = TakeOutStudio(health=health, reason="A new computer")
    desk.ask_on_record(partial(export_studio, path=path, health=health), command)
    return path


def members(path: Path) -> Members:
    """Return what is in a zip."""
    with zipfile.ZipFile(path) as inner:
        return {name: inner.read(name) for name in inner.namelist()}


def manifest(path: Path) -> dict[str, Any]:
    """Return what a zip says of itself."""
    found: dict[str, Any] = json.loads(members(path)[MANIFEST])
    return found


def rows(path: Path, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table in a zip."""
    return [json.loads(line) for line in members(path)[f"tables/{table}.jsonl"].splitlines()]


def write(path: Path, contents: Members) -> None:
    """Write a zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as inner:
        for name, text in contents.items():
            inner.writestr(name, text)


def sealed_anew(contents: Members, **said: Any) -> Members:
    """Return the contents with a manifest that agrees to them, as a careful forger would."""
    before = json.loads(contents[MANIFEST])
    files = [
        {"name": name, "size": len(text), "sha256": hashlib.sha256(text).hexdigest()}
        for name, text in contents.items()
        if name != MANIFEST
    ]
    counts = {
        name: len(contents[f"tables/{name}.jsonl"].splitlines())
        for name in before["tables"]
        if f"tables/{name}.jsonl" in contents
    }
    after = {**before, "files": files, "tables": counts, **said}
    return {**contents, MANIFEST: json.dumps(after).encode()}


def with_rows(contents: Members, table: str, change: Callable[[list[Any]], None]) -> Members:
    """Return the contents with other rows of a table, and a manifest that agrees to it."""
    name = f"tables/{table}.jsonl"
    found = [json.loads(line) for line in contents[name].splitlines()]
    change(found)
    lines = [json.dumps(each, ensure_ascii=False).encode() + b"\n" for each in found]
    return sealed_anew({**contents, name: b"".join(lines)})


def tables(contents: Members) -> Iterator[str]:
    """Give the names of the tables in a zip."""
    for name in contents:
        if name.endswith(".jsonl"):
            yield Path(name).stem
