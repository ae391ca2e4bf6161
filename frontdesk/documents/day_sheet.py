"""The day sheet: a therapist's day on paper, with room to write; or that of all, a page each.

What the last note said stays off the paper, which lies about for anybody to read. It is in the
language of the staff.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select

from frontdesk.documents.base import Document, file_name, render
from frontdesk.documents.words import Words, words_in
from frontdesk.model import Studio
from frontdesk.queries.day import BlockRow
from frontdesk.queries.my_day import MyDay, Stop, all_days, my_day, my_week
from frontdesk.rules.hours import WallSpan
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State

#: In 96ths of an inch: room beneath the heading, a line, what a visit takes beside its lines.
_ROOM, _LINE, _AROUND, _BLOCK = 800, 17, 16, 46
#: Letters to a line of the middle column.
_LETTERS = 42
_MOST_LINES = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """A visit, or with ``label`` a block. ``room_to_write`` is counted in lines."""

    starts: time
    ends: time
    label: str = ""
    client: str = ""
    service: str = ""
    room: str | None = None
    alerts: tuple[str, ...] = ()
    first_visit: bool = False
    preferences: str | None = None
    note: str | None = None
    room_to_write: int = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """One therapist's page; ``dense`` when only small print lets the day fit on it."""

    name: str
    licence: str
    shifts: tuple[WallSpan, ...]
    visits: int
    minutes: int
    rows: tuple[SheetRow, ...]
    dense: bool
    day: date


@needs(Permission.SEE_CALENDAR)
def day_sheet(
    view: View, day: date, therapist_id: int | None = None, language: str | None = None
) -> Document:
    """Return the sheet of one therapist; a therapist gets the own one only."""
    shown = my_day(view, day, therapist_id)
    words = words_in(language)
    title = words("day_sheet_of", name=shown.name, day=words.day_dated(day))
    return _document(view, words, [shown], title, file_name("day-sheet", shown.name, str(day)))


@needs(Permission.SEE_CALENDAR)
def day_sheets(view: View, day: date, language: str | None = None) -> Document:
    """Return the sheets of all who work that day, in one document."""
    words = words_in(language)
    title = words("day_sheets", day=words.day_dated(day))
    file = file_name("day-sheets", str(day))
    return _document(view, words, all_days(view, day), title, file)


@needs(Permission.SEE_CALENDAR)
def week_sheets(
    view: View, first: date, therapist_id: int | None = None, language: str | None = None
) -> Document:
    """Return the sheets of one therapist's week, a page for each day with something on it."""
    week = my_week(view, first, therapist_id)
    days = [day for day in week.days if day.visits or day.blocks] or [week.days[0]]
    words = words_in(language)
    title = words("week_sheets_of", name=week.name, day=words.day_dated(first))
    file = file_name("week-sheets", week.name, str(first))
    return _document(view, words, days, title, file)


def _document(view: View, words: Words, days: Sequence[MyDay], title: str, file: str) -> Document:
    studio = view.session.execute(select(Studio.name)).scalar() or ""
    sheets = [_sheet(one) for one in days]
    html = render("day_sheet.html", sheets=sheets, studio=studio, words=words)
    return Document(title=title, file_name=file, html=html)


def _sheet(day: MyDay) -> Sheet:
    visits = [stop for stop in day.stops if stop.card.state is not State.NO_SHOW]
    taken = sum(_LINE * _lines(stop) + _AROUND for stop in visits) + _BLOCK * len(day.blocks)
    spare = max(_ROOM - taken, 0) // (_LINE * max(len(visits), 1))
    rows = [_visit(stop, min(_lines(stop) + spare, _MOST_LINES)) for stop in visits]
    rows += [_block(block) for block in day.blocks]
    rows.sort(key=lambda row: row.starts)
    dense = taken > _ROOM
    return Sheet(
        day.name, day.licence, day.shifts, day.visits, day.minutes, tuple(rows), dense, day.day
    )


def _visit(stop: Stop, room_to_write: int) -> SheetRow:
    card = stop.card
    return SheetRow(
        starts=card.placement.starts,
        ends=card.ends,
        client=card.client,
        service=f"{card.service} {card.placement.minutes}",
        room=card.room,
        alerts=stop.alerts,
        first_visit=card.first_visit,
        preferences=card.preferences,
        note=card.note,
        room_to_write=room_to_write,
    )


def _block(block: BlockRow) -> SheetRow:
    return SheetRow(starts=block.starts, ends=block.ends, label=block.label)


def _lines(stop: Stop) -> int:
    """Return how many lines a visit takes."""
    card = stop.card
    texts = [card.client, card.service, *stop.alerts, card.preferences or "", card.note or ""]
    return int(card.first_visit) + sum(-(-len(text) // _LETTERS) for text in texts)
