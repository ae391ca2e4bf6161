"""Makes one reading of the pieces of a line: what agrees is joined, what does not is a doubt."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time, timedelta

from frontdesk.rules.line_times import part_of_day
from frontdesk.values.line import Days, Hours, Kind, Lexicon, Piece, Repeat, Value
from frontdesk.values.text import fold

#: So many days are looked at when several weekdays were said.
_WEEK = 7
_NOON = time(12)


def settle(
    pieces: Sequence[Piece], lexicon: Lexicon, settled: Mapping[tuple[Kind, str], Value]
) -> tuple[Piece, ...]:
    """Return the pieces with what was chosen, and with what they say of each other."""
    found = [_chosen(each, settled) for each in pieces]
    for step in (_morning, _days, _times, _lengths, _services, _rhythm):
        found = step(found, lexicon)
        found = [_chosen(each, settled) for each in found]
    return tuple(sorted(found, key=lambda each: each.start))


# Internal


def _chosen(piece: Piece, settled: Mapping[tuple[Kind, str], Value]) -> Piece:
    key = (piece.kind, fold(piece.text))
    if key in settled and settled[key] in piece.others:
        return replace(piece, value=settled[key], others=(settled[key],), wrong=None)
    return piece


def _of(found: Sequence[Piece], kind: Kind) -> list[Piece]:
    return [each for each in found if each.kind is kind and not each.wrong]


def _in_place_of(found: list[Piece], old: Sequence[Piece], new: Piece) -> list[Piece]:
    """Put ``new`` where the first of ``old`` stood."""
    out: list[Piece] = []
    for each in found:
        if each is old[0]:
            out.append(new)
        elif not any(each is one for one in old):
            out.append(each)
    return out


def _joined(old: Sequence[Piece], value: Value, others: tuple[Value, ...] = ()) -> Piece:
    first, last = old[0], old[-1]
    text = " ".join(each.text for each in old)
    others = tuple(dict.fromkeys(others)) or (value,)
    value = others[0] if len(others) == 1 else None
    return Piece(first.kind, text, first.start, last.end, value, others)


def _morning(found: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """Beside another day, ``mañana`` is the morning."""
    days = _of(found, Kind.DAY)
    both = [each for each in days if fold(each.text) == "manana"]
    if len(both) == 1 and len(days) > 1:
        hours = Hours(before=_NOON)
        morning = replace(both[0], kind=Kind.TIME, value=hours, others=(hours,))
        return [morning if each is both[0] else each for each in found]
    return found


def _days(found: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """Join ``fri 12/4``; take ``tue or thu`` for either; other days at once are a doubt."""
    days = _of(found, Kind.DAY)
    if len(days) < 2 or any(each.doubtful for each in days):
        return found
    said = [each.value for each in days if isinstance(each.value, Days)]
    single = [each for each in said if each.days == 1]
    if len(single) == len(said) == 2 and single[0].first.weekday() == single[1].first.weekday():
        # "fri 12/4": the later of the two is the one that was dated
        return _in_place_of(found, days, _joined(days, max(single, key=lambda each: each.first)))
    first = min(each.first for each in said)
    last = max(each.first for each in said)
    if len(single) == len(said) and (last - first).days < _WEEK and _weekdays_only(days):
        span = Days(first, (last - first).days + 1, frozenset(d.first.weekday() for d in said))
        return _in_place_of(found, days, _joined(days, span))
    within = [each for each in said if each.days > 1]
    if len(within) == 1 and len(single) == len(said) - 1:
        wide = within[0]
        weekdays = frozenset(each.first.weekday() for each in single)
        return _in_place_of(found, days, _joined(days, replace(wide, weekdays=weekdays)))
    return _in_place_of(found, days, _joined(days, None, tuple(said)))


def _weekdays_only(days: Sequence[Piece]) -> bool:
    return not any(letter.isdigit() for each in days for letter in each.text)


def _times(found: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """Join ``after 2 before 5`` and ``3 in the afternoon``; two times at once are a doubt."""
    times = _of(found, Kind.TIME)
    if len(times) < 2:
        return found
    if len(times) == 2:
        joined = _agreed(times[0], times[1]) or _agreed(times[1], times[0])
        if joined is not None:
            return _in_place_of(found, times, _joined(times, joined))
    others = tuple(dict.fromkeys(value for each in times for value in each.others))
    return _in_place_of(found, times, _joined(times, None, others))


def _agreed(one: Piece, two: Piece) -> Hours | None:
    """Return what both say together; none when they do not go together."""
    b = two.value
    fits = []
    for a in one.others:
        if not isinstance(a, Hours) or not isinstance(b, Hours):
            return None
        if a.at is not None and part_of_day(b):
            later = a.at.replace(hour=a.at.hour % 12 + 12)
            fits += [Hours(at=t) for t in {a.at, later} if _within(Hours(at=t), b)]
        elif a.at is None and b.at is None:
            both = Hours(after=a.after or b.after, before=a.before or b.before)
            clash = (a.after and b.after) or (a.before and b.before)
            if not clash and both.after and both.before and both.after < both.before:
                fits.append(both)
            elif clash and part_of_day(b) and a.after and b.after:
                fits.append(Hours(after=max(a.after, b.after), before=a.before or b.before))
    return fits[0] if len(fits) == 1 else None


def _within(hours: Hours, part: Hours) -> bool:
    at = hours.at or _NOON
    return (part.after is None or at >= part.after) and (part.before is None or at < part.before)


def _lengths(found: list[Piece], lexicon: Lexicon) -> list[Piece]:
    lengths = _of(found, Kind.LENGTH)
    if len(lengths) < 2:
        return found
    values = tuple(dict.fromkeys(each.value for each in lengths))
    value = values[0] if len(values) == 1 else None
    return _in_place_of(found, lengths, _joined(lengths, value, values))


def _services(found: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """Let words and length agree on one service; a lone service says its only length."""
    services = _of(found, Kind.SERVICE)
    if not services:
        return found
    if len(services) > 1:
        together = set(services[0].others).intersection(*(set(s.others) for s in services))
        others = tuple(dict.fromkeys(v for s in services for v in s.others))
        kept = tuple(v for v in others if v in together) or others
        joined = _joined(services, kept[0] if len(kept) == 1 else None, kept)
        found = _in_place_of(found, services, joined)
        services = [joined]
    service = services[0]
    minutes = [each for each in _of(found, Kind.LENGTH) if isinstance(each.value, int)]
    if service.doubtful and minutes:
        length = minutes[0].value
        kept = tuple(v for v in service.others if length in _lengths_of(v, lexicon))
        if kept and len(kept) < len(service.others):
            narrower = replace(service, value=kept[0] if len(kept) == 1 else None, others=kept)
            return _in_place_of(found, [service], narrower)
    if isinstance(service.value, int):
        return _length_of(found, service, lexicon)
    return found


def _length_of(found: list[Piece], service: Piece, lexicon: Lexicon) -> list[Piece]:
    """Hold the length against the service: what it is not offered at is wrong."""
    offered = _lengths_of(service.value, lexicon)
    lengths = [each for each in found if each.kind is Kind.LENGTH]
    if not lengths and offered:
        value = offered[0] if len(offered) == 1 else None
        end = service.end
        found.insert(
            found.index(service) + 1, Piece(Kind.LENGTH, "", end, end, value, tuple(offered))
        )
        return found
    length = lengths[0] if len(lengths) == 1 else None
    if length is not None and isinstance(length.value, int) and length.value not in offered:
        wrong = replace(length, value=None, others=tuple(offered), wrong="length_not_offered")
        return _in_place_of(found, [length], wrong)
    return found


def _lengths_of(service: Value, lexicon: Lexicon) -> tuple[int, ...]:
    return lexicon.service(service).lengths if isinstance(service, int) else ()


def _rhythm(found: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """Let ``every tue`` say the first day too, and ``x10`` mean every week."""
    rhythms, days = _of(found, Kind.REPEAT), _of(found, Kind.DAY)
    counts = _of(found, Kind.COUNT)
    if counts and not any(each.kind is Kind.REPEAT for each in found):
        weekly = Repeat()
        count = counts[0]
        found.insert(
            found.index(count), Piece(Kind.REPEAT, "", count.start, count.start, weekly, (weekly,))
        )
        return found
    if len(rhythms) == 1 and not days:
        rhythm = rhythms[0].value
        if isinstance(rhythm, Repeat) and rhythm.weekday is not None:
            from_today = (rhythm.weekday - lexicon.today.weekday()) % 7
            day = Days(lexicon.today + timedelta(days=from_today))
            end = rhythms[0].end
            found.insert(found.index(rhythms[0]) + 1, Piece(Kind.DAY, "", end, end, day, (day,)))
    return found
