"""What a card says at a given minute: how long until, waiting, left or over."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.day import Card
from frontdesk.values.state import State
from frontdesk.values.wall import moment
from ui.checkin.lanes import LaneRow
from ui.format import money, time_bare, time_short, wait
from ui.states import state_word
from ui.widgets.paint import Tone

#: So long after the start the card asks whether the client has come.
ASKS_AFTER = 10
#: So long after the start a session that has not begun is a late one.
_LATE_START = 5
#: Farther ahead than this, the state says more than a number of minutes.
_SOON = 60
#: A space at which no line breaks.
_HARD = "\u00a0"


@dataclass(frozen=True, slots=True)
class Seen:
    """The words of a card at one minute."""

    name: str
    time: str
    line: str
    alert: str
    facts: str
    chip: str
    tone: Tone
    asks: bool = False


def seen(row: LaneRow, zone: ZoneInfo, now: datetime) -> Seen:
    """Return what the card of ``row`` says at the moment ``now``."""
    card = row.card
    chip, tone = _chip(card, zone, now)
    return Seen(
        name=card.client,
        time=time_bare(card.placement.starts),
        line=_line(row),
        alert="" if card.state in (State.DONE, State.NO_SHOW) else card.alert or "",
        facts=" · ".join(_facts(card, now, chip)),
        chip=chip,
        tone=tone,
        asks=asks(card, zone, now),
    )


def spoken(row: LaneRow, zone: ZoneInfo, now: datetime) -> str:
    """Return the card as one sentence, for who does not see it."""
    card = row.card
    words = seen(row, zone, now)
    parts = [
        card.client,
        time_short(card.placement.starts),
        f"{card.service} {card.placement.minutes}",
        _tr("with {therapist}").format(therapist=row.therapist) if row.therapist else "",
        card.room or "",
        state_word(card.state),
        "" if words.chip == lowered_state(card) else words.chip,
        words.facts.replace(" · ", ", "),
        _tr("Mind: {alert}").format(alert=words.alert) if words.alert else "",
        _tr("Press A for arrived, N for no-show") if words.asks else "",
    ]
    return ", ".join(filter(None, parts))


def asks(card: Card, zone: ZoneInfo, now: datetime) -> bool:
    """Tell whether the desk should say if this client has come."""
    expected = card.state in (State.BOOKED, State.CONFIRMED)
    return expected and _until(card, zone, now) <= -ASKS_AFTER


def lowered_state(card: Card) -> str:
    """Return the word for the state of ``card``, as a chip has it."""
    return state_word(card.state).lower()


# Internal


def _chip(card: Card, zone: ZoneInfo, now: datetime) -> tuple[str, Tone]:
    until = _until(card, zone, now)
    if card.state in (State.BOOKED, State.CONFIRMED):
        if until > _SOON:
            return lowered_state(card), card.state
        if until > 0:
            return _tr("in {time}").format(time=wait(until)), card.state
        if until == 0:
            return _tr("now"), State.ARRIVED
        return _tr("{time} late").format(time=wait(-until)), "warning"
    if card.state is State.ARRIVED:
        if until <= -_LATE_START:
            return _tr("late start"), State.ARRIVED
        return _waiting(card, now), State.ARRIVED
    if card.state is State.IN_SESSION:
        left = until + card.placement.minutes
        words = _tr("{time} left") if left >= 0 else _tr("{time} over")
        return words.format(time=wait(abs(left))), card.state if left >= 0 else "error"
    if card.state is State.TO_CHECK_OUT:
        return _waiting(card, now), card.state
    return ("" if card.state is State.DONE else lowered_state(card)), card.state


def _waiting(card: Card, now: datetime) -> str:
    since = card.arrived_at if card.state is State.ARRIVED else card.finished_at
    if since is None:
        return lowered_state(card)
    minutes = max(0, int((now - since).total_seconds()) // 60)
    if not minutes:
        return _tr("just arrived") if card.state is State.ARRIVED else _tr("just finished")
    return _tr("waiting {time}").format(time=wait(minutes))


def _line(row: LaneRow) -> str:
    card = row.card
    parts = [f"{card.service} {card.placement.minutes}", row.therapist.partition(" ")[0]]
    parts.append(money(card.price) if card.state is State.TO_CHECK_OUT else card.room or "")
    whole = (part.replace(" ", _HARD) for part in parts[1:])  # Room 2 stays on one line
    return f"{_HARD}· ".join(filter(None, (parts[0], *whole)))


def _facts(card: Card, now: datetime, chip: str) -> list[str]:
    facts = []
    if card.member:
        facts.append(_tr("Member"))
    if card.first_visit:
        facts.append(_tr("First visit"))
    if card.state is State.ARRIVED and chip != _waiting(card, now):
        facts.append(_waiting(card, now))
    return facts


def _until(card: Card, zone: ZoneInfo, now: datetime) -> int:
    """Return the minutes until the start; less than nothing when it is past."""
    place = card.placement
    starts = moment(zone, place.day, place.starts, place.fold)
    full = now.replace(second=0, microsecond=0)
    return int((starts - full) / timedelta(minutes=1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("checkin", text)
