"""What the line has booked: one guest, two side by side, a series; the command for each. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from frontdesk.commands.appointments import Book
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.series import BookSeries
from frontdesk.queries.openings import Opening
from frontdesk.queries.series import Occurrence
from frontdesk.queries.together import TogetherOpening
from frontdesk.values.asked import Asked
from frontdesk.values.line import Reading
from frontdesk.values.party import Guest, Party, Planned, Repeated


@dataclass(frozen=True, slots=True)
class Order:
    """A time that was chosen, for somebody, maybe with somebody, maybe again and again."""

    party: Party
    reading: Reading
    dates: tuple[Planned, ...] = ()

    def repeated(self) -> Repeated | None:
        """Return the series that was said; none without one."""
        rhythm, count = self.reading.repeat, self.reading.count
        if rhythm is None:
            return None
        return Repeated(party=self.party, weeks=rhythm.weeks, count=count)

    def command(self, id_: str, client_id: int) -> Book | BookGroup | BookSeries:
        """Return what books it for a client."""
        if self.dates:
            visits = tuple(
                replace(each, guests=_led_by(each.guests, client_id)) for each in self.dates
            )
            return BookSeries(id=id_, visits=visits)
        party = replace(self.party, guests=_led_by(self.party.guests, client_id))
        if len(party.guests) > 1 or party.guests[0].second_therapist_id is not None:
            return BookGroup(
                id=id_,
                guests=party.guests,
                day=party.day,
                starts=party.starts,
                rooming=party.rooming,
            )
        guest = party.guests[0]
        return Book(
            id=id_,
            client_id=client_id,
            service_id=guest.service_id,
            minutes=guest.minutes,
            therapist_id=guest.therapist_id,
            day=party.day,
            starts=party.starts,
            room_id=guest.room_id,
        )


def order(reading: Reading, chosen: Opening | TogetherOpening, client_id: int | None) -> Order:
    """Return the order for a row that was chosen."""
    if isinstance(chosen, TogetherOpening):
        return Order(chosen.party, reading)
    assert reading.service is not None  # openings are shown only for a service
    assert reading.minutes is not None  # and a length
    guest = Guest(
        service_id=reading.service,
        minutes=reading.minutes,
        therapist_id=chosen.therapist_id,
        client_id=client_id,
        guest_name=None if client_id is not None else reading.client,
        room_id=chosen.room_id if reading.room is not None else None,
    )
    return Order(Party(guests=(guest,), day=chosen.day, starts=chosen.starts), reading)


def slot_of(
    reading: Reading, opening: Opening | TogetherOpening, client_id: int | None
) -> Asked | Party | None:
    """Return what an opening would take; nothing while service or length is open."""
    if isinstance(opening, TogetherOpening):
        return opening.party
    if reading.service is None or reading.minutes is None:
        return None
    return Asked(
        service_id=reading.service,
        minutes=reading.minutes,
        therapist_id=opening.therapist_id,
        day=opening.day,
        starts=opening.starts,
        client_id=client_id,
        room_id=opening.room_id if reading.room is not None else None,
    )


def planned(dates: Iterable[Occurrence]) -> tuple[Planned, ...]:
    """Return the visits of a series that can be booked."""
    return tuple(each.planned for each in dates if each.planned is not None)


def _led_by(guests: tuple[Guest, ...], client_id: int) -> tuple[Guest, ...]:
    """Put the client in the first guest's place, wherever that one is treated."""
    first = guests[0].who
    return tuple(
        replace(each, client_id=client_id, guest_name=None) if each.who == first else each
        for each in guests
    )
