"""The slots that lie with a file: its key, wrapped once by each thing that opens it.

There is no secret in them: without the passphrase, the code or the key store they open nothing.
They are JSON: ``{"format": "frontdesk-keys", "database": …, "slots": {"owner": {…}, …}}``.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from frontdesk.values.protection import Slot

_FORMAT = "frontdesk-keys"
_FIELDS = ("nonce", "wrapped")
#: The page is small; a large one is none of ours.
MOST = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """The key, wrapped; ``salt`` and ``cost`` (rounds, KiB) are those of a passphrase."""

    nonce: bytes
    wrapped: bytes
    salt: bytes = b""
    cost: tuple[int, int] = (0, 0)
    made: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """All slots of one database, which has a random name of its own."""

    database: str
    slots: Mapping[Slot, Wrapped] = field(default_factory=dict)

    def put(self, slot: Slot, wrapped: Wrapped) -> "Slots":
        """Return them with one more, or another."""
        return replace(self, slots={**self.slots, slot: wrapped})

    def without(self, slot: Slot) -> "Slots":
        """Return them without one."""
        return replace(self, slots={s: w for s, w in self.slots.items() if s is not slot})


def written(slots: Slots) -> bytes:
    """Return the page that is kept."""
    rows = {slot.value: _row(wrapped) for slot, wrapped in sorted(slots.slots.items())}
    page = {"format": _FORMAT, "database": slots.database, "slots": rows}
    return json.dumps(page, indent=1).encode()


def read(page: bytes) -> Slots | None:
    """Return what a page says; none when it is damaged or none of ours."""
    try:
        said = json.loads(page) if len(page) <= MOST else {}
        if said["format"] != _FORMAT:
            return None
        known = {each.value for each in Slot}
        rows = {Slot(name): _read(row) for name, row in said["slots"].items() if name in known}
        return Slots(database=str(said["database"]), slots=rows) if rows else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _row(wrapped: Wrapped) -> dict[str, object]:
    row: dict[str, object] = {name: _text(getattr(wrapped, name)) for name in _FIELDS}
    if wrapped.salt:
        row |= {"salt": _text(wrapped.salt), "cost": list(wrapped.cost)}
    if wrapped.made is not None:
        row["made"] = wrapped.made.isoformat()
    return row


def _read(row: Mapping[str, object]) -> Wrapped:
    cost = row.get("cost", (0, 0))
    made = row.get("made")
    if not isinstance(cost, list | tuple) or len(cost) != len((0, 0)):
        raise ValueError("a cost is two numbers")
    return Wrapped(
        **{name: _bytes(row[name]) for name in _FIELDS},
        salt=_bytes(row.get("salt", "")),
        cost=(int(cost[0]), int(cost[1])),
        made=None if made is None else datetime.fromisoformat(str(made)),
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: object) -> bytes:
    try:
        return base64.b64decode(str(text), validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error
