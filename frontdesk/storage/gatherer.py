"""Gathers what the rules need to find when guests could come together."""

from collections.abc import Iterator
from datetime import date, datetime, time
from functools import cached_property

from frontdesk.rules.bits import Bits
from frontdesk.rules.gathering import Gathering, Meeting, Member
from frontdesk.storage.finder import Finder
from frontdesk.storage.standing import rooms
from frontdesk.storage.view import View
from frontdesk.values.party import Guest, GuestWish, Party, PartyWish
from frontdesk.values.span import GRID
from frontdesk.values.wanted import Wanted

#: Openings are told at quarters of an hour.
_QUARTER = 3


class Gatherer:
    """One search for a party."""

    def __init__(self, view: View, wish: PartyWish) -> None:
        self._wish = wish
        self._members = [each for guest in wish.guests for each in self._of(view, guest)]
        self._finders = [finder for _, finder in self._members]
        guests = len({guest.who for guest in wish.guests})
        self._doubles = frozenset(r.id for r in rooms(view.session) if r.tables >= guests)

    @cached_property
    def gathering(self) -> Gathering:
        """What is searched."""
        members = tuple(
            Member(guest.who, guest.after // GRID, finder.search, self._rather(finder))
            for guest, finder in self._members
        )
        return Gathering(members, self._doubles, self._wish.rooming)

    def soonest(self) -> Iterator[Meeting]:
        """Return the meetings at quarters of an hour, by time."""
        for meeting in self.gathering.soonest():
            if self.wall(meeting).minute % (_QUARTER * GRID) == 0:
                yield meeting

    def wall(self, meeting: Meeting) -> datetime:
        """Return what the studio's clock shows when it begins (naive)."""
        return self._finders[0].wall(meeting.slot)

    def of_day(self, day: date) -> Bits:
        """Return the slots of a day; none outside the horizon."""
        return self._finders[0].of_day(day)

    def slot_at(self, day: date, at: time) -> int:
        """Return the slot of a time; on odd days about."""
        bits = self.of_day(day)
        first = (bits & -bits).bit_length() - 1
        return first + (at.hour * 60 + at.minute) // GRID

    def party(self, meeting: Meeting) -> Party:
        """Return the party as it would be booked."""
        wall = self.wall(meeting)
        workers = iter(meeting.workers)
        guests = tuple(
            Guest(
                service_id=guest.service_id,
                minutes=guest.minutes,
                therapist_id=next(workers),
                second_therapist_id=next(workers) if guest.four_hands else None,
                client_id=guest.client_id,
                guest_name=guest.guest_name,
                after=guest.after,
            )
            for guest in self._wish.guests
        )
        return Party(
            guests=guests,
            day=wall.date(),
            starts=wall.time(),
            fold=bool(wall.fold),
            rooming=self._wish.rooming,
        )

    def names(self, meeting: Meeting) -> tuple[str, ...]:
        """Return what the therapists are called."""
        pairs = zip(self._finders, meeting.workers, strict=True)
        return tuple(finder.name(worker) for finder, worker in pairs)

    # Internal

    def _of(self, view: View, guest: GuestWish) -> list[tuple[GuestWish, Finder]]:
        """Return a search for each therapist whom a guest's service needs."""
        found = [(guest, self._finder(view, guest, guest.therapists))]
        if guest.four_hands:
            found.append((guest, self._finder(view, guest, guest.seconds)))
        return found

    def _finder(self, view: View, guest: GuestWish, therapists: frozenset[int]) -> Finder:
        wish = self._wish
        wanted = Wanted(
            service_id=guest.service_id,
            minutes=guest.minutes,
            client_id=guest.client_id,
            therapists=therapists,
            gender=guest.gender,
            from_day=wish.from_day,
            days=wish.days,
            weekdays=wish.weekdays,
            after=wish.after,
            before=wish.before,
        )
        return Finder(view, wanted)

    def _rather(self, finder: Finder) -> tuple[int, ...]:
        usual = finder.wishes.usual
        return () if usual is None else (usual,)
