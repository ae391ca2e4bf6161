"""Visits that are repeated: booked at once, changed and cancelled one, from one on, or all."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import select

from frontdesk.commands.appointments import require_own
from frontdesk.commands.base import Command
from frontdesk.commands.groups import (
    Origin,
    add_party,
    companions,
    place_anew,
    required_party,
    stepped,
    told,
)
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Appointment, Visit
from frontdesk.rules.series import MOST
from frontdesk.storage.party import weigh
from frontdesk.storage.standing import day_hours
from frontdesk.storage.unit import Work
from frontdesk.values.block import Reach
from frontdesk.values.party import Guest, Party, PartyAnswer, Planned
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import MOVABLE, NEXT, State


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class BookSeries(Command):
    """Book every visit of ``visits`` or none; they were looked through before."""

    visits: tuple[Planned, ...]
    source: str = "phone"
    note: str | None = None

    def apply(self, work: Work) -> None:
        if not self.visits:
            raise Refused.because("nothing_to_book", "count")
        if len(self.visits) > MOST:
            raise Refused.because("too_often", "count", most=MOST)
        found: list[PartyAnswer] = []
        against: list[Reason] = []
        for visit in sorted(self.visits, key=lambda each: (each.day, each.starts)):
            try:
                found.append(required_party(work, visit.party(), work.now))
            except Refused as refused:
                against += [Reason("on_that_day", "day", {"day": visit.day}), *refused.reasons]
        if against:
            raise Refused(against)
        series = self.id if len(found) > 1 else None
        origin = Origin(self.source, self.note, series=series)
        rows = [add_party(work, each, origin)[0] for each in found]
        work.says("series_booked", count=len(rows), last=rows[-1].day, **told(rows[0]))


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class ChangeSeries(Command):
    """Take one visit, it and the following, or all to come to ``to``; the service may change too.

    The others go as many days later or earlier; they take over the time, therapist, length and
    service only where these change. Who comes along keeps their distance. A visit that would fall
    on a closed day stays where it is.
    """

    appointment_id: int
    was: Placement
    to: Placement
    reach: Reach = Reach.THIS
    service_id: int | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        if row.placement != self.was:
            raise Stale("moved_elsewhere", table="appointment", row=row.id)
        if row.state not in MOVABLE:
            raise Refused.because("not_movable", state=row.state)
        who = row.client_id or row.guest_name
        visits = [
            rows
            for each in reached(work, row, self.reach)
            if (rows := companions(work, each, MOVABLE))
        ]
        going = [rows for rows in visits if not self._would_be_closed(work, rows, row)]
        work.release(rows[0].visit_id for rows in going)
        against: list[Reason] = []
        for rows in going:
            against += self._changed(work, rows, row, who)
        if against:
            raise Refused(against)
        for rows in going:
            work.claim_anew(rows[0].visit_id)
        left = len(visits) - len(going)
        code = "series_moved" if not left else "series_moved_but"
        work.says(code, count=len(going), left=left, **told(row))

    # Internal

    def _later(self) -> timedelta:
        return self.to.day - self.was.day

    def _would_be_closed(self, work: Work, rows: list[Appointment], row: Appointment) -> bool:
        """Tell whether another visit of the series would come to lie on a closed day."""
        if rows[0].visit_id == row.visit_id or not self._later():
            return False
        return day_hours(work.session, rows[0].day + self._later())[0] is None

    def _changed(
        self, work: Work, rows: list[Appointment], row: Appointment, who: object
    ) -> list[Reason]:
        for each in rows:
            require_own(work, each.therapist_id)
        party = self._party(rows, who)
        for guest in party.guests:
            require_own(work, guest.therapist_id)
        mine = rows[0].visit_id == row.visit_id
        stays = party.day == rows[0].day and party.starts == rows[0].starts
        now = None if stays else work.now
        found = weigh(work.session, work.zone, party, now)
        if found.reasons and not (mine and self.to.room_id not in (None, self.was.room_id)):
            free = tuple(replace(guest, room_id=None) for guest in party.guests)
            found = weigh(work.session, work.zone, replace(party, guests=free), now)
        if found.reasons:
            return [Reason("on_that_day", "day", {"day": party.day}), *found.reasons]
        place_anew(work, rows, found)
        work.session.flush()  # the next one's claims are looked at beside these
        return []

    def _party(self, rows: list[Appointment], who: object) -> Party:
        lead = next((each for each in rows if (each.client_id or each.guest_name) == who), rows[0])
        at = datetime.combine(lead.day + self._later(), lead.starts)
        if self.to.starts != self.was.starts:
            at = datetime.combine(at.date(), self.to.starts)
        first = datetime.combine(rows[0].day, rows[0].starts)
        begins = at - (datetime.combine(lead.day, lead.starts) - first)
        guests = tuple(self._guest(each, first, changes=each is lead, lead=lead) for each in rows)
        return Party(
            guests=guests,
            day=begins.date(),
            starts=begins.time(),
            fold=self.to.fold,
            besides=rows[0].visit_id,
        )

    def _guest(
        self, each: Appointment, first: datetime, *, changes: bool, lead: Appointment
    ) -> Guest:
        therapist, minutes, service = each.therapist_id, each.minutes, each.service_id
        if changes and self.to.therapist_id != self.was.therapist_id:
            therapist = self.to.therapist_id
        elif not changes and self.was.therapist_id != self.to.therapist_id == therapist:
            therapist = lead.therapist_id  # they change places
        if changes and self.to.minutes != self.was.minutes:
            minutes = self.to.minutes
        if changes and self.service_id is not None:
            service = self.service_id
        room = self.to.room_id if changes and self.to.room_id != self.was.room_id else each.room_id
        return Guest(
            service_id=service,
            minutes=minutes,
            therapist_id=therapist,
            client_id=each.client_id,
            guest_name=each.guest_name,
            second_therapist_id=each.second_therapist_id,
            room_id=room,
            after=(datetime.combine(each.day, each.starts) - first).seconds // 60,
            added=each.added,
            turnover=each.turnover if service == each.service_id else None,
        )


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class CancelSeries(Command):
    """Cancel one visit, it and the following, or all to come; who was treated stays."""

    appointment_id: int
    was: State
    reach: Reach = Reach.THIS
    reason: str | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        if row.state is not self.was:
            raise Stale("state_elsewhere", table="appointment", row=row.id, state=row.state)
        if State.CANCELLED not in NEXT[row.state]:
            raise Refused.because("not_possible_now", state=row.state, to=State.CANCELLED)
        able = frozenset(s for s in State if State.CANCELLED in NEXT[s])
        count = 0
        for each in reached(work, row, self.reach):
            rows = companions(work, each, able)
            count += bool(rows)
            for one in rows:
                stepped(work, one, State.CANCELLED, self.reason)
        work.says("series_cancelled", count=count, **told(row))


# Internal


def reached(work: Work, row: Appointment, reach: Reach) -> Iterable[Appointment]:
    """Return an appointment of each visit that is meant, the one in question among them."""
    series = work.session.get_one(Visit, row.visit_id).series
    if series is None or reach is Reach.THIS:
        return [row]
    since: date = row.day if reach is Reach.FOLLOWING else min(work.today, row.day)
    found = work.session.execute(
        select(Appointment)
        .join(Visit, Visit.id == Appointment.visit_id)
        .where(Visit.series == series, Appointment.day >= since)
        .order_by(Appointment.day, Appointment.starts, Appointment.id)
    ).scalars()
    by_visit: dict[int, Appointment] = {row.visit_id: row}
    for each in found:
        by_visit.setdefault(each.visit_id, each)
    return sorted(by_visit.values(), key=lambda each: (each.day, each.starts, each.id))
