"""Where those who are stranded could go: each with the next opening and its reason."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from frontdesk.errors import Refused
from frontdesk.model import Appointment
from frontdesk.queries.availability import Change, Closing, StrandedRow, changed_rules, stranded
from frontdesk.queries.openings import Opening, openings_of
from frontdesk.storage.finder import Finder
from frontdesk.storage.free import Snapshot
from frontdesk.storage.on_shift import shift_slots
from frontdesk.storage.standing import shift_rules
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.span import GRID, Span
from frontdesk.values.wall import slot
from frontdesk.values.wanted import Wanted

#: So many are looked for at once; the others follow as these are dealt with.
_AT_ONCE = 30
#: Among so many openings one is sought that was not offered to somebody else already.
_CHOICE = 24


@dataclass(frozen=True, slots=True)
class Replan:
    """Somebody who is stranded; ``opening`` is none when there is none, or none sought yet."""

    row: StrandedRow
    opening: Opening | None
    sought: bool


@needs(Permission.SEE_CALENDAR)
def replanned(view: View, change: Change | None = None) -> tuple[Replan, ...]:
    """Return whom ``change`` would strand, or who is, with where each could go after it."""
    rows = stranded(view, change)
    now = _after(view, change)
    given: dict[int, list[Span]] = {}
    found = [Replan(row, _opening(view, row, now, given), True) for row in rows[:_AT_ONCE]]
    return (*found, *(Replan(row, None, False) for row in rows[_AT_ONCE:]))


# Internal


def _after(view: View, change: Change | None) -> Snapshot:
    """Return the free time as it would be after ``change``."""
    now = view.snapshot()
    if change is None:
        return now
    rules = changed_rules(shift_rules(view.session), change)
    closing = change.days if isinstance(change, Closing) else ()
    frame = (view.session, view.zone, now.today, now.base, now.days)
    return replace(now, on=shift_slots(*frame, rules, closing))


def _opening(
    view: View, row: StrandedRow, now: Snapshot, given: dict[int, list[Span]]
) -> Opening | None:
    """Return the best opening that nobody before was offered; then it is given away too."""
    at = row.placement
    wanted = Wanted(
        service_id=row.service_id,
        minutes=at.minutes,
        client_id=row.client_id,
        rather=frozenset({at.therapist_id}),
        from_day=max(at.day, view.today),
    )
    besides = view.session.get(Appointment, row.appointment_id)
    assert besides is not None  # it was read in the same breath
    try:
        finder = Finder(view, wanted, besides, now)
    except Refused:
        return None  # the service is gone: nothing can be offered
    offered = openings_of(finder, _CHOICE)
    for each in offered:
        span = _span(view.zone, each, at.minutes + besides.turnover)
        mine = given.setdefault(each.therapist_id, [])
        if not any(span.overlaps(other) for other in mine):
            mine.append(span)
            return each
    return offered[0] if offered else None


def _span(zone: ZoneInfo, opening: Opening, minutes: int) -> Span:
    first = slot(zone, opening.day, opening.starts)
    return Span(first, first + minutes // GRID)
