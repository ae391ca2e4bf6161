"""What the booking line is answered: who is meant, the best openings, and why not otherwise."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from sqlalchemy import func, select

from frontdesk.errors import Reason
from frontdesk.model import Appointment, Hours, Room, Service, ServicePrice, Therapist
from frontdesk.model.types import yes
from frontdesk.queries.booking import offer
from frontdesk.queries.clients import ClientHit, find_clients
from frontdesk.queries.openings import Opening, openings_of, soonest_of
from frontdesk.queries.scanned import Scanned, scanned
from frontdesk.queries.together import TogetherOpening, party_openings
from frontdesk.rules.price import options, price_on
from frontdesk.storage.finder import Finder
from frontdesk.storage.standing import prices
from frontdesk.storage.view import View
from frontdesk.values.asked import Asked
from frontdesk.values.line import Called, Lexicon, Offered
from frontdesk.values.money import Money
from frontdesk.values.party import GuestWish, PartyWish
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import fold
from frontdesk.values.wanted import Wanted

#: So many clients are named.
_HITS = 6
#: Of so many therapists, those who come nearest to having time, is weighed why they have none.
_WEIGHED = 3
#: What was asked for a day or a week is looked for so much further.
_FURTHER = 28
#: The usual is what was booked most in so many days.
_HOUR = 60
#: Two who are not named yet.
_FIRST, _SECOND = "1", "2"
_LATELY = timedelta(days=28)
#: Reasons that hold for a whole day.
_ALL_DAY = frozenset({"closed_day", "closed_weekday", "off_that_day", "licence_expired",
                      "licence_missing", "skill_missing", "no_price", "therapist_unwanted",
                      "woman_asked_for", "man_asked_for", "woman_asked_for_unsaid",
                      "man_asked_for_unsaid"})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class LineAsk:
    """What the line asks: the client's words or digits, who was chosen, and what is wanted.

    ``partner`` is who comes along; with ``together`` two are treated side by side. ``then`` is a
    second service, service and length; with ``four_hands`` two therapists are at work.
    """

    said: str = ""
    client_id: int | None = None
    wanted: Wanted | None = None
    partner: str = ""
    together: bool = False
    then: tuple[int, int] | None = None
    four_hands: bool = False
    code: str = ""  # what may be that of a gift card or a product
    limit: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class LineAnswer:
    """Who may be meant, the ``client`` if it is plain, the openings, and why not as asked.

    ``together`` are the openings for two; ``partner`` is who comes along, if in the books.
    """

    ask: LineAsk
    hits: tuple[ClientHit, ...] = ()
    matching: int = 0
    client: ClientHit | None = None
    partner: ClientHit | None = None
    openings: tuple[Opening, ...] = ()
    together: tuple[TogetherOpening, ...] = ()
    why_not: tuple[Reason, ...] = ()
    price: Money | None = None
    scanned: Scanned | None = None
    today: date


@dataclass(frozen=True, slots=True)
class NextOpening:
    """The next time that is free for something."""

    service_id: int
    service: str
    minutes: int
    opening: Opening | None
    today: date


@needs(Permission.SEE_CALENDAR)
def line_lexicon(view: View) -> Lexicon:
    """Return the words of the studio, as they stand today."""
    listed, today = view.house(prices), view.today
    services = view.session.execute(
        select(Service.id, Service.code, Service.name)
        .where(yes(Service.active))
        .order_by(Service.position, Service.id)
    )
    opens, closes = view.session.execute(
        select(func.min(Hours.opens), func.max(Hours.closes))
    ).one()
    return Lexicon(
        today=today,
        services=tuple(
            Offered(number, code, name, tuple(o.minutes for o in options(listed, number, today)))
            for number, code, name in services
        ),
        therapists=_called(view, Therapist),
        rooms=_called(view, Room),
        opens=opens,
        closes=closes,
    )


@needs(Permission.SEE_CALENDAR)
def line_answer(view: View, ask: LineAsk) -> LineAnswer:
    """Answer what was typed, in one go."""
    hits: tuple[ClientHit, ...] = ()
    matching, client = 0, None
    code = scanned(view, ask.code) if ask.code else None
    if code is not None:
        return LineAnswer(ask=ask, scanned=code, today=view.today)
    if ask.said:
        found = find_clients(view, ask.said, _HITS)
        hits, matching = found.rows, found.matching
        client = _plain(hits, matching, ask)
    if ask.wanted is None:
        return LineAnswer(ask=ask, hits=hits, matching=matching, client=client, today=view.today)
    wanted = replace(ask.wanted, client_id=None if client is None else client.id)
    day = wanted.from_day or view.today
    priced = price_on(view.house(prices), wanted.service_id, wanted.minutes, day)
    found_so = LineAnswer(
        ask=ask,
        hits=hits,
        matching=matching,
        client=client,
        price=None if priced is None else priced.price,
        today=view.today,
    )
    if ask.together or ask.four_hands or ask.then is not None:
        partner = _partner(view, ask.partner, client)
        wish = _wish(wanted, ask, partner)
        return replace(found_so, partner=partner, together=party_openings(view, wish, ask.limit))
    told, finder = _openings(view, wanted, ask.limit)
    return replace(found_so, openings=told, why_not=_why_not(view, wanted, told, finder))


@needs(Permission.SEE_CALENDAR)
def next_opening(view: View) -> NextOpening | None:
    """Return the next time that is free for what is booked most; none without services."""
    usual = _usual(view)
    if usual is None:
        return None
    number, minutes = usual
    name = view.session.execute(select(Service.name).where(Service.id == number)).scalar_one()
    finder = Finder(view, Wanted(service_id=number, minutes=minutes, days=14))
    return NextOpening(number, name, minutes, soonest_of(finder), view.today)


# Internal


def _called(view: View, table: type[Therapist | Room]) -> tuple[Called, ...]:
    found = view.session.execute(
        select(table.id, table.name).where(yes(table.active)).order_by(table.position, table.id)
    )
    return tuple(Called(number, name) for number, name in found)


def _plain(hits: tuple[ClientHit, ...], matching: int, ask: LineAsk) -> ClientHit | None:
    """Return who is meant: who was chosen, the only one found, the only one called just so."""
    chosen = [hit for hit in hits if hit.id == ask.client_id]
    if chosen:
        return chosen[0]
    if matching == 1 and hits:
        return hits[0]
    same = [hit for hit in hits if fold(hit.name) == fold(ask.said)]
    return same[0] if len(same) == 1 and matching <= len(hits) else None


def _partner(view: View, said: str, client: ClientHit | None) -> ClientHit | None:
    """Return who comes along, if that is one person of the books and plain."""
    if not said:
        return None
    found = find_clients(view, said, _HITS)
    who = _plain(found.rows, found.matching, LineAsk(said=said))
    return None if who is None or (client is not None and who.id == client.id) else who


def _wish(wanted: Wanted, ask: LineAsk, partner: ClientHit | None) -> PartyWish:
    """Return the wish of two guests who have the same at once, or of one who has more."""
    first = GuestWish(
        service_id=wanted.service_id,
        minutes=wanted.minutes,
        who=0,
        client_id=wanted.client_id,
        guest_name=None if wanted.client_id is not None else ask.said or _FIRST,
        therapists=wanted.therapists,
        gender=wanted.gender,
        four_hands=ask.four_hands,
    )
    guests: tuple[GuestWish, ...] = (first,)
    if ask.then is not None:
        service, minutes = ask.then
        then = replace(first, service_id=service, minutes=minutes, after=wanted.minutes,
                       therapists=frozenset(), four_hands=False)  # fmt: skip
        guests = (first, then)
    second = replace(
        first,
        who=1,
        client_id=None if partner is None else partner.id,
        guest_name=None if partner is not None else ask.partner or _SECOND,
    )
    if ask.together:
        guests = (*guests, second)
    return PartyWish(
        guests=guests,
        from_day=wanted.from_day,
        days=wanted.days,
        weekdays=wanted.weekdays,
        after=wanted.after or wanted.at,
        before=wanted.before,
    )


def _openings(view: View, wanted: Wanted, limit: int) -> tuple[tuple[Opening, ...], Finder]:
    """Return what is free as wanted; where that is too little, what is near to it."""
    finder = Finder(view, wanted)
    told = list(openings_of(finder, limit))
    for reason, looser in _looser(view, wanted):
        if len(told) >= limit:
            break
        known = {(each.day, each.starts, each.therapist_id) for each in told}
        for each in openings_of(Finder(view, looser), limit):
            if (each.day, each.starts, each.therapist_id) not in known and len(told) < limit:
                told.append(replace(each, reason=reason))
    return tuple(told), finder


def _looser(view: View, wanted: Wanted) -> list[tuple[str, Wanted]]:
    found = []
    if wanted.rooms:
        found.append(("in_another_room", replace(wanted, rooms=frozenset())))
    if wanted.therapists and wanted.days <= _FURTHER:
        found.append(("with_another", replace(wanted, therapists=frozenset())))
    if wanted.days < _FURTHER:
        after = (wanted.from_day or view.today) + timedelta(days=wanted.days)
        found.append(("another_day", replace(wanted, from_day=after, days=_FURTHER)))
    return found


def _why_not(
    view: View, wanted: Wanted, told: tuple[Opening, ...], finder: Finder
) -> tuple[Reason, ...]:
    """Return every reason against the time that was said, with whom the fewest stand against it."""
    if wanted.gender is not None and not finder.search.workers:
        return (Reason("no_woman" if wanted.gender == "f" else "no_man", "therapist", {}),)
    if wanted.from_day is None or (wanted.at is None and wanted.days > 1):
        return ()
    if any(_as_said(each, wanted) for each in told):
        return ()
    at = wanted.at or wanted.after or time(12)
    people = sorted(wanted.therapists) or finder.nearest_to(wanted.from_day, at)
    people = people or [each.id for each in _called(view, Therapist)]
    able = [therapist for therapist in people if therapist not in wanted.not_with]
    weighed = [offer(view, _asked(wanted, therapist, at)).reasons for therapist in able[:_WEIGHED]]
    if wanted.at is None:
        weighed = [tuple(r for r in each if r.code in _ALL_DAY) for each in weighed]
        if any(not each for each in weighed):
            return (Reason("nothing_free", "day", {"day": wanted.from_day}),)
    return min(weighed, key=len, default=())


def _as_said(opening: Opening, wanted: Wanted) -> bool:
    if wanted.therapists and opening.therapist_id not in wanted.therapists:
        return False
    last = (wanted.from_day or opening.day) + timedelta(days=wanted.days - 1)
    return opening.day <= last and opening.starts == (wanted.at or opening.starts)


def _asked(wanted: Wanted, therapist: int, at: time) -> Asked:
    assert wanted.from_day is not None  # asked for only where a day was said
    return Asked(
        service_id=wanted.service_id,
        minutes=wanted.minutes,
        therapist_id=therapist,
        day=wanted.from_day,
        starts=at,
        client_id=wanted.client_id,
        room_id=next(iter(wanted.rooms), None),
    )


def _usual(view: View) -> tuple[int, int] | None:
    """Return the service and length that were booked most lately; at first, the first there is."""
    count = func.count()
    found = view.session.execute(
        select(Appointment.service_id, Appointment.minutes)
        .join(Service, Service.id == Appointment.service_id)
        .where(Appointment.day > view.today - _LATELY, Appointment.day <= view.today)
        .where(yes(Service.active))
        .group_by(Appointment.service_id, Appointment.minutes)
        .order_by(count.desc(), Appointment.service_id, Appointment.minutes)
        .limit(1)
    ).first()
    if found is not None:
        return found[0], found[1]
    listed = view.session.execute(
        select(ServicePrice.service_id, ServicePrice.minutes)
        .join(Service, Service.id == ServicePrice.service_id)
        .where(yes(Service.active), ServicePrice.from_day <= view.today)
        .order_by(ServicePrice.minutes != _HOUR, Service.position, Service.id, ServicePrice.minutes)
        .limit(1)
    ).first()
    return None if listed is None else (listed[0], listed[1])
