"""Where those who are stranded could go: thought through for all at once, whatever strands them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from frontdesk.model import Appointment, Client
from frontdesk.queries.availability import Change, Closing, StrandedRow, changed_rules, stranded
from frontdesk.rules.replan import Choice, assigned
from frontdesk.storage.free import Snapshot
from frontdesk.storage.on_shift import shift_slots
from frontdesk.storage.places import AHEAD, NOWHERE, Place, Places
from frontdesk.storage.standing import shift_rules
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs

#: So many are looked for at once; the others follow as these are dealt with.
_AT_ONCE = 40
#: Hours change for longer than a day: so many days on are looked at.
_WEEKS = 28


@dataclass(frozen=True, slots=True)
class WayOut:
    """Somebody who is stranded; of ``places`` the ``pick`` is best for the whole set, if any is.

    ``sought`` tells whether it was looked for by now.
    """

    row: StrandedRow
    places: tuple[Place, ...] = ()
    pick: int | None = None
    sought: bool = True

    @property
    def place(self) -> Place | None:
        """Where to go."""
        return None if self.pick is None else self.places[self.pick]


@needs(Permission.SEE_CALENDAR)
def replanned(view: View, change: Change | None = None) -> tuple[WayOut, ...]:
    """Return whom ``change`` would strand, or who is, with where each could go after it."""
    rows = stranded(view, change)
    found, _ = ways_out(view, rows[:_AT_ONCE], _after(view, change), _WEEKS)
    return (*found, *(WayOut(row, sought=False) for row in rows[_AT_ONCE:]))


def ways_out(
    view: View, rows: Sequence[StrandedRow], now: Snapshot, ahead: int = AHEAD
) -> tuple[tuple[WayOut, ...], bool]:
    """Return where everybody could go with the free time ``now``, and whether none is better."""
    places = Places(view, now, _known(view, rows), ahead)
    found = [places.of(row.appointment_id) for row in rows]
    choices = [[Choice(each.cost, each.takes) for each in mine] for mine in found]
    best = assigned(choices, NOWHERE)
    told = tuple(
        WayOut(row, tuple(mine), pick)
        for row, mine, pick in zip(rows, found, best.picks, strict=True)
    )
    return told, best.proven


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


def _known(view: View, rows: Iterable[StrandedRow]) -> set[tuple[int, int]]:
    """Return whom each client prefers or has been to, as (client, therapist)."""
    clients = [row.client_id for row in rows if row.client_id is not None]
    prefer = select(Client.id, Client.therapist_id).where(
        Client.id.in_(clients), Client.therapist_id.is_not(None)
    )
    been = select(Appointment.client_id, Appointment.therapist_id).where(
        Appointment.client_id.in_(clients), Appointment.day < view.today
    )
    return {(row[0], row[1]) for query in (prefer, been) for row in view.session.execute(query)}
