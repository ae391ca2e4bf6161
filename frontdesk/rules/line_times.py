"""Times as the booking line has them: ``3pm``, ``after 3``, ``entre las 2 y las 5``, ``morning``.

An hour without am or pm is the one within the studio's hours; where both are, it is a doubt.
"""

import re
from collections.abc import Sequence
from datetime import time

from frontdesk.rules.line_words import Found, Word, follows, said
from frontdesk.values.line import Hours, Kind, Lexicon, Value
from frontdesk.values.said import said_time
from frontdesk.values.said_span import said_span
from frontdesk.values.wall import on_grid

_AFTER = ("after", "from", "since", "despues de", "desde", "a partir de", ">")
_BEFORE = ("before", "until", "till", "by", "antes de", "hasta", "<")
_BETWEEN = ("between", "entre", "from", "de", "desde")
_AND = ("and", "to", "y", "a", "hasta", "-", "–")
_AT = ("at", "a", "@", "sobre", "around")
_NOON = ("noon", "midday", "mediodia", "medio dia", "el mediodia", "al mediodia")
_MORNING = (
    "in the morning", "por la manana", "de la manana", "en la manana", "morning", "mornings", "am",
    "a.m", "temprano",
)  # fmt: skip
_AFTERNOON = (
    "in the afternoon", "por la tarde", "en la tarde", "de la tarde", "afternoon", "afternoons",
    "tarde", "pm", "p.m",
)  # fmt: skip
_EVENING = (
    "in the evening", "por la noche", "en la noche", "de la noche", "evening", "evenings", "noche",
    "tonight", "after work",
)  # fmt: skip
_PARTS = (
    (_MORNING, Hours(before=time(12))),
    (_AFTERNOON, Hours(after=time(12))),
    (_EVENING, Hours(after=time(17))),
)
_HALVES = (
    ("a", ("am", "a.m", "a", "in the morning", "de la manana")),
    ("p", ("pm", "p.m", "p", "in the afternoon", "de la tarde", "in the evening", "de la noche")),
)
_PLAIN = re.compile(r"\d{1,2}")
_FOUR = re.compile(r"\d{3,4}")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:[ap]m?)?|\d{1,4}[ap]m?|\d{1,2}h\d{2}")
_SPAN = re.compile(r"\d{1,2}(?::\d{2})?(?:[ap]m?)?[-–]\d{1,2}(?::\d{2})?(?:[ap]m?)?")

Clock = tuple[int, tuple[time, ...]]


def read_time(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    """Return the time, or the bounds of one, said from ``at`` on."""
    for parts, hours in _PARTS:
        if count := follows(words, at, *parts):
            return Found(count, Kind.TIME, (hours,))
    return _between(words, at, lexicon) or _bounded(words, at, lexicon) or _at(words, at, lexicon)


def part_of_day(found: Hours) -> bool:
    """Tell whether it is a part of the day, which a clock time beside it makes plain."""
    return any(found == hours for _, hours in _PARTS)


# Internal


def _between(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    if _SPAN.fullmatch(said(words, at)):
        span = said_span(said(words, at))
        if span is None:
            return Found(1, Kind.TIME, (), "not_a_time")
        return Found(1, Kind.TIME, (Hours(after=span[0], before=span[1]),))
    begins = follows(words, at, *_BETWEEN)
    first = _clock(words, at + begins, lexicon, bare=True)
    if first is None:
        return None
    middle = follows(words, at + begins + first[0], *_AND)
    past = at + begins + first[0] + middle
    last = _clock(words, past, lexicon, bare=True) if middle else None
    if last is None or not (begins or _plain_span(words, at)):
        return None
    count = begins + first[0] + middle + last[0]
    pairs = [(a, b) for a in first[1] for b in last[1] if a < b]
    pairs = pairs or _turned(first[1], last[1], lexicon)
    readings = tuple(Hours(after=a, before=b) for a, b in pairs)
    return Found(count, Kind.TIME, readings, None if readings else "not_a_time")


def _plain_span(words: Sequence[Word], at: int) -> bool:
    return said(words, at + 1) in ("-", "–", "to")


def _bounded(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    for phrases, after in ((_AFTER, True), (_BEFORE, False)):
        count = follows(words, at, *phrases)
        if not count:
            continue
        clock = _clock(words, at + count, lexicon, bare=True)
        if clock is None:
            wrong = said(words, at + count)[:1].isdigit()
            return Found(count + 1, Kind.TIME, (), "not_a_time") if wrong else None
        if not clock[1]:
            return Found(count + clock[0], Kind.TIME, (), "not_a_time")
        made = [Hours(after=each) if after else Hours(before=each) for each in clock[1]]
        return Found(count + clock[0], Kind.TIME, tuple(made))
    return None


def _at(words: Sequence[Word], at: int, lexicon: Lexicon) -> Found | None:
    count = follows(words, at, *_AT)
    clock = _clock(words, at + count, lexicon, bare=bool(count))
    if clock is None:
        return None
    readings: tuple[Value, ...] = tuple(Hours(at=each) for each in clock[1])
    wrong = None if readings else "not_a_time"
    if any(not on_grid(each) for each in clock[1]):
        readings, wrong = (), "off_the_grid"
    return Found(count + clock[0], Kind.TIME, readings, wrong)


def _clock(words: Sequence[Word], at: int, lexicon: Lexicon, *, bare: bool) -> Clock | None:
    """Read one time; ``bare`` lets three or four digits be one too."""
    if count := follows(words, at, *_NOON):
        return count, (time(12),)
    the = follows(words, at, "las", "la")
    past = follows(words, at + the, "half past")
    word = said(words, at + the + past)
    count = the + past + 1
    digits = bool(_PLAIN.fullmatch(word)) or (bool(_FOUR.fullmatch(word)) and (bare or the))
    half, more = _half(words, at + count) if digits else ("", 0)
    digits = digits or bool(half and _FOUR.fullmatch(word))
    if not digits and not _CLOCK.fullmatch(word):
        return None
    minutes, extra = ("", 0)
    if _PLAIN.fullmatch(word):
        minutes, extra = _minutes(words, at + count)
        if extra:
            half, more = _half(words, at + count + extra)
    text = word.replace("h", ":") + (":30" if past else minutes)
    return count + extra + more, _readings(text, half, lexicon)


def _half(words: Sequence[Word], at: int) -> tuple[str, int]:
    for letter, phrases in _HALVES:
        if count := follows(words, at, *phrases):
            if phrases[2] == said(words, at) and said(words, at + 1)[:1].isdigit():
                continue  # "2 a 5" is a span
            return letter, count
    return "", 0


def _minutes(words: Sequence[Word], at: int) -> tuple[str, int]:
    for phrase, minutes in (("y media", ":30"), ("y cuarto", ":15"), ("y quince", ":15")):
        if count := follows(words, at, phrase):
            return minutes, count
    return "", 0


def _readings(text: str, half: str, lexicon: Lexicon) -> tuple[time, ...]:
    found = said_time(text + half)
    if found is None:
        return ()
    said_so = half or text[-1] in "apm" or text.startswith("0")
    hour = re.split("[:.]", text, maxsplit=1)[0]
    bare = int(hour) if not said_so and len(hour) < 3 else 0
    if not 1 <= bare <= 12 or lexicon.opens is None or lexicon.closes is None:
        return (found,)
    hours = [found.replace(hour=bare % 12), found.replace(hour=bare % 12 + 12)]
    within = [each for each in hours if lexicon.opens <= each < lexicon.closes]
    return tuple(within) or (found,)


def _turned(
    first: tuple[time, ...], last: tuple[time, ...], lexicon: Lexicon
) -> list[tuple[time, time]]:
    """Read ``between 7 and 9`` where only 7 is within the studio's hours: both in the evening."""
    opens = lexicon.opens or time(0)
    return [(a, b) for a in _both(first) for b in _both(last) if opens <= a < b]


def _both(found: tuple[time, ...]) -> tuple[time, ...]:
    return tuple(each.replace(hour=each.hour % 12 + half) for each in found for half in (0, 12))
