"""The lines of a therapist's day: visits and blocks by time, and what each says in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.course import PlanLine
from frontdesk.queries.day import BlockRow
from frontdesk.queries.my_day import MyDay, Stop
from frontdesk.values.state import State
from ui.format import day_near, span, time_bare, wait
from ui.my_day.note_words import figure_word
from ui.states import state_word

#: Which visit one wants to see first.
_FIRST = (State.IN_SESSION, State.ARRIVED)
_COMING = (State.BOOKED, State.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Line:
    """A visit, a block such as lunch, or in a week the name of a day."""

    starts: time
    ends: time
    stop: Stop | None = None
    block: BlockRow | None = None
    head: str = ""
    day: date | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What it is found by after a reload."""
        if self.stop is not None:
            return "visit", self.stop.card.id
        if self.day is not None:
            return "day", self.day.toordinal()
        return "block", self.block.id if self.block else 0

    @property
    def state(self) -> State | None:
        """The state of the visit; a block has none."""
        return None if self.stop is None else self.stop.card.state


def lines_of(day: MyDay) -> tuple[Line, ...]:
    """Return what the day holds, by time."""
    found = [Line(s.card.placement.starts, s.card.ends, stop=s) for s in day.stops]
    found += [Line(block.starts, block.ends, block=block) for block in day.blocks]
    return tuple(sorted(found, key=lambda line: (line.starts, line.key)))


def first_wanted(lines: tuple[Line, ...], now: time) -> Line | None:
    """Return whom one looks for first: who is on the table, who waits, who comes next."""
    for state in _FIRST:
        for line in lines:
            if line.state is state:
                return line
    coming = [line for line in lines if line.state in _COMING and line.ends > now]
    visits = [line for line in lines if line.stop is not None]
    return next(iter(coming or visits), None)


def what(stop: Stop) -> str:
    """Return ``Deep Tissue 90 · Room 1``."""
    card = stop.card
    return " · ".join(filter(None, (f"{card.service} {card.placement.minutes}", card.room)))


def facts(stop: Stop, day: datetime) -> str:
    """Return what is good to know: first visit, preferences, what the last note planned."""
    card = stop.card
    parts = []
    if stop.plan is not None:
        parts.append(plan_line(stop.plan))
    if card.first_visit:
        parts.append(_tr("First visit."))
    if card.preferences:
        parts.append(_ended(_tr("Prefers {what}").format(what=_small(card.preferences))))
    if stop.last is not None:
        when = day_near(stop.last.day, day.date())
        parts.append(_ended(_tr("Last note, {day}: {plan}").format(day=when, plan=stop.last.plan)))
    if card.note:
        parts.append(_ended(" ".join(card.note.split())))
    return " ".join(parts)


def plan_line(plan: PlanLine) -> str:
    """Return ``Restless legs, visit 6 of 8: severity 3, slept 7 h.``."""
    words = _tr("{name}, visit {visit} of {sessions}").format(
        name=plan.name, visit=plan.visit, sessions=plan.sessions
    )
    figures = ", ".join(figure_word(measure, value) for measure, value in plan.figures)
    return _ended(f"{words}: {figures}" if figures else words)


def alerts(stop: Stop) -> str:
    """Return what is to be minded, in one line."""
    if stop.health_changed:
        words = _tr("Something in the health has changed: ask before you begin.")
        return " ".join((words, *map(_ended, stop.alerts)))
    return " ".join(map(_ended, stop.alerts))


def chip(stop: Stop, now: datetime) -> str:
    """Return the state, or during the session the minutes that are left of it."""
    card = stop.card
    if card.state is not State.IN_SESSION or card.started_at is None:
        return state_word(card.state)
    ends = card.started_at + timedelta(minutes=card.placement.minutes)
    left = -((now - ends) // timedelta(minutes=1))
    if left < 0:
        return _tr("{minutes} over").format(minutes=wait(-left))
    return _tr("{minutes} left").format(minutes=wait(left))


class Speaker:
    """Says a line in one sentence, for those who hear the screen."""

    def __init__(self, now: Callable[[], datetime], today: Callable[[], datetime]) -> None:
        self._now = now
        self._today = today

    def __call__(self, line: Line) -> str:
        """Return all that the line shows."""
        if line.head:
            return line.head
        when = span(line.starts, line.ends)
        if line.stop is None:
            return f"{when}, {line.block.label if line.block else ''}"
        stop = line.stop
        said = [
            when,
            stop.card.client,
            what(stop).replace(" · ", ", "),
            state_word(stop.card.state),
        ]
        if stop.card.state is State.IN_SESSION:
            said.append(chip(stop, self._now()))
        parts = [_ended(", ".join(said))]
        if alerts(stop):
            parts.append(_tr("Mind: {alerts}").format(alerts=alerts(stop)))
        parts.append(facts(stop, self._today()))
        if stop.note_due:
            parts.append(_tr("The note is not signed."))
        return " ".join(filter(None, parts))


def from_to(line: Line) -> tuple[str, str]:
    """Return when it begins, and until when it goes."""
    return time_bare(line.starts), _tr("to {time}").format(time=time_bare(line.ends))


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _small(text: str) -> str:
    """Return ``text`` for the middle of a sentence, unless it begins with a word in capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("my_day", text)
