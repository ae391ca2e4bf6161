"""What stands beneath the line: openings, choices, clients, actions, days; each a row."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.errors import Reason
from frontdesk.manual.search import Hit, Index
from frontdesk.queries.booking_line import LineAnswer
from frontdesk.queries.clients import ClientHit
from frontdesk.queries.openings import Opening
from frontdesk.queries.series import Occurrence, SeriesPlan
from frontdesk.values.line import Days, Lexicon, Piece, Reading
from frontdesk.values.text import fold
from ui.actions import Action, native_keys
from ui.format import day_long, day_near, day_short, phone, time_short
from ui.line import saying
from ui.sentences import sentence
from ui.setting.places import found

#: So many clients and actions are listed.
_CLIENTS, _ACTIONS, _SETTINGS, MOST = 4, 4, 3, 5
#: So many pages of the manual come after them.
_PAGES = 2
#: Who may open this page may set.
_PAGE = "app.page.settings"
#: Fewer letters find no setting: nearly every one has them somewhere.
_SHORTEST = 3


class Does(StrEnum):
    """What happens when a row is taken."""

    BOOK = "book"
    SERIES = "series"
    SETTLE = "settle"
    CHOOSE = "choose"
    OPEN = "open"
    ADD = "add"
    ACT = "act"
    GO = "go"
    TAKE = "take"
    READ = "read"
    SET = "set"


@dataclass(frozen=True, slots=True)
class LineRow:
    """A row: what it does, the words in it, and what it stands for."""

    does: Does
    key: Hashable
    lead: str
    text: str = ""
    why: str = ""
    meant: object = None

    @property
    def spoken(self) -> str:
        """The row in one sentence."""
        return ", ".join(filter(None, (self.lead, self.text, self.why)))


def opening_rows(answer: LineAnswer) -> tuple[LineRow, ...]:
    """Return the openings, best first."""
    together = (
        LineRow(
            Does.BOOK,
            (each.day, each.starts, *each.therapists),
            f"{day_short(each.day)}  {time_short(each.starts)}",
            f"{_tr(' and ').join(each.therapists)} · {', '.join(each.rooms)}",
            sentence(Reason(each.reason)),
            each,
        )
        for each in answer.together
    )
    return (*(_opening(each) for each in answer.openings), *together)


def series_rows(plan: SeriesPlan) -> tuple[LineRow, ...]:
    """Return the dates of a series, each with what would be booked."""
    return tuple(_date(each) for each in plan.dates)


def choice_rows(piece: Piece, lexicon: Lexicon) -> tuple[LineRow, ...]:
    """Return the readings of a doubtful piece."""
    return tuple(
        LineRow(Does.SETTLE, (piece.kind, number), saying.value(piece.kind, each, lexicon),
                meant=number)
        for number, each in enumerate(piece.others)
    )  # fmt: skip


def who_rows(answer: LineAnswer) -> tuple[LineRow, ...]:
    """Return the clients of whom one has to be chosen."""
    return tuple(_client(Does.CHOOSE, hit, answer) for hit in answer.hits[:MOST])


def found_rows(
    reading: Reading,
    answer: LineAnswer | None,
    actions: Sequence[Action],
    manual: Index | None = None,
) -> tuple[LineRow, ...]:
    """Return clients, days, actions and settings that fit, then pages of the manual."""
    rows: list[LineRow] = []
    if len(reading.pieces) == 1 and isinstance(reading.days, Days):
        rows.append(_day(reading.days))
    by_name = [_action(each) for each in fitting(reading.text, actions)]
    if by_name and any(fold(row.lead) == fold(reading.text) for row in by_name):
        rows += by_name[:1]
        by_name = by_name[1:]
    if answer is not None and reading.phone + reading.client:
        rows += [_client(Does.OPEN, hit, answer) for hit in answer.hits[:_CLIENTS]]
        if not answer.matching and new_phone(reading):
            rows.append(_new(reading))
    may_set = any(each.key == _PAGE for each in actions)
    settings = _settings(reading.text) if may_set else []
    pages = manual.find(reading.text, _PAGES, named=True) if manual is not None else ()
    return (*[*rows, *by_name, *settings][:MOST], *map(_page, pages))


def fitting(text: str, actions: Iterable[Action]) -> tuple[Action, ...]:
    """Return the actions of whose names the words begin with those that were typed."""
    words = fold(text).split()
    if not words or len("".join(words)) < 2:
        return ()
    found = []
    for action in actions:
        names = [*fold(action.title).replace("-", " ").split(), fold(action.title)]
        if all(any(name.startswith(word) for name in names) for word in words):
            found.append(action)
    return tuple(found[:_ACTIONS])


def new_phone(reading: Reading) -> str:
    """Return the digits that could be a new client's number; nothing when they are too few."""
    return reading.phone if len(reading.phone) >= 10 else ""


# Internal


def _opening(each: Opening) -> LineRow:
    return LineRow(
        Does.BOOK,
        (each.day, each.starts, each.therapist_id),
        f"{day_short(each.day)}  {time_short(each.starts)}",
        f"{each.therapist} · {each.room}",
        sentence(Reason(each.reason)),
        each,
    )


def _date(each: Occurrence) -> LineRow:
    booked = each.planned or each.wanted
    lead = f"{day_short(booked.day)}  {time_short(booked.starts)}"
    if not each.reasons:
        who = f"{_tr(' and ').join(each.therapists)} · {', '.join(each.rooms)}"
        return LineRow(Does.SERIES, each.wanted.day, lead, who, _tr("free"))
    why = sentence(each.reasons[0])
    if each.planned is None:
        return LineRow(Does.SERIES, each.wanted.day, lead, _tr("left out"), why)
    instead = _tr("instead of {time}, {who}").format(
        time=time_short(each.wanted.starts), who=_tr(" and ").join(each.instead_therapists)
    )
    return LineRow(Does.SERIES, each.wanted.day, lead, instead, why)


def _client(does: Does, hit: ClientHit, answer: LineAnswer) -> LineRow:
    why = ""
    if hit.next_day is not None:
        why = _tr("next {day}").format(day=day_near(hit.next_day, answer.today))
    elif hit.last_day is not None:
        why = _tr("last here {day}").format(day=day_near(hit.last_day, answer.today))
    return LineRow(
        does, ("client", hit.id), hit.name, phone(hit.phone) or hit.email or "", why, hit
    )


def _new(reading: Reading) -> LineRow:
    name = reading.client or _tr("type the name too")
    return LineRow(Does.ADD, "new", _tr("New client"), name, phone(reading.phone))


def _action(each: Action) -> LineRow:
    return LineRow(Does.ACT, ("action", each.key), each.title, "", native_keys(each), each)


def _settings(text: str) -> list[LineRow]:
    """Return the settings that fit, by their names and by what is said of them."""
    if len(text.strip()) < _SHORTEST:
        return []
    return [
        LineRow(Does.SET, ("setting", each.section, each.line), each.title, each.help,
                _tr("settings"), each)
        for each in found(text, _SETTINGS)
    ]  # fmt: skip


def _day(days: Days) -> LineRow:
    words = _tr("Go to {day}").format(day=day_long(days.first))
    return LineRow(Does.GO, "day", words, "", _tr("calendar"), days.first)


def _page(each: Hit) -> LineRow:
    words = _tr("Manual: {page}").format(page=each.heading or each.title)
    return LineRow(Does.READ, ("manual", each.place), words, each.within, _tr("read"), each)


def _tr(text: str) -> str:
    return QCoreApplication.translate("line", text)
