"""Client lists for tests: those to try on, and small ones in Square's columns."""

import csv
import io
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

from frontdesk.desk import Desk
from frontdesk.queries.clients import find_clients
from frontdesk.transfer.client_file import read_clients, table_of
from frontdesk.transfer.clients import Preview
from frontdesk.transfer.systems import recognised, unknown
from frontdesk.values.client_list import ClientList
from frontdesk.values.progress import Progress
from tests.moments import MONDAY

#: Brings in rows, or a text; returns what was seen before.
Bring = Callable[..., Preview]
_DATA = Path(__file__).parents[2].parent / "shared" / "data"
HEAD = (
    *("Reference ID", "First Name", "Last Name", "Email Address", "Phone Number", "Nickname"),
    *("Company Name", "Street Address 1", "Street Address 2", "City", "State", "Postal Code"),
    *("Birthday", "Memo", "Square Customer ID", "Creation Source", "First Visit"),
)


def real(name: str) -> Path:
    """Return a list to try on; skip where it is not there."""
    path = _DATA / name
    if not path.exists():
        pytest.skip(f"the list to try on, {name}, is not beside the repository")
    return path


def text(*rows: Mapping[str, str], head: tuple[str, ...] = HEAD, delimiter: str = ",") -> str:
    """Return a list of ``rows`` (a value by column) as a text."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(head)
    writer.writerows([row.get(name, "") for name in head] for row in rows)
    return out.getvalue()


def read(path: Path) -> ClientList:
    """Return the list of a known system as it is read."""
    table = table_of(path, Progress())
    layout = recognised(table.head)
    if layout is None:
        raise unknown(table.head, path.name)
    return read_clients(path, table, layout, MONDAY, Progress())


def row(first: str, last: str = "", **others: str) -> dict[str, str]:
    """Return a row: phone, email, birthday, memo and number by these names."""
    names = {
        "phone": "Phone Number",
        "email": "Email Address",
        "birthday": "Birthday",
        "memo": "Memo",
        "number": "Square Customer ID",
    }
    given = {names[name]: value for name, value in others.items()}
    return {"First Name": first, "Last Name": last, **given}


def write(folder: Path, content: str | bytes, name: str = "list.csv") -> Path:
    """Write a file; return its path."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def counted(**some: int) -> dict[str, int]:
    """Return the fates of an import, none of those that are not said."""
    return {"new": 0, "merged": 0, "known": 0, "doubtful": 0, "rejected": 0, **some}


def total(desk: Desk) -> int:
    """Return how many clients there are."""
    return desk.ask(partial(find_clients, said="")).total


def found(desk: Desk, said: str) -> list[int]:
    """Return the numbers of those who are found so."""
    return [hit.id for hit in desk.ask(partial(find_clients, said=said)).rows]
