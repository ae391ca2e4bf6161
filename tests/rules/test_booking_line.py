"""The booking line: some hundred sentences, right and wrong; no reading is ever guessed."""

from collections.abc import Iterator
from datetime import date, time
from itertools import pairwise, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.rules.booking_line import read_line
from frontdesk.rules.line_words import words_of
from frontdesk.values.line import (
    Called,
    Days,
    Hours,
    Kind,
    Lexicon,
    Offered,
    Piece,
    Reading,
    Repeat,
    Then,
    Value,
)
from tests.chance import examples
from tests.moments import MONDAY

LEXICON = Lexicon(
    today=MONDAY,
    services=(
        Offered(1, "sw", "Swedish massage", (30, 60, 90)),
        Offered(2, "dt", "Deep tissue massage", (60, 90)),
        Offered(3, "pn", "Prenatal massage", (60,)),
        Offered(4, "ac", "Acupuncture", (45, 75)),
        Offered(5, "cu", "Cupping", (30,)),
    ),
    therapists=tuple(
        Called(number, name)
        for number, name in enumerate(
            ("Maria Santos", "Tom Becker", "Ana Ruiz", "Li Wei", "Jo Park", "Ana Gómez"), start=1
        )
    ),
    rooms=tuple(Called(number + 10, f"Room {number}") for number in range(1, 7)),
    opens=time(9),
    closes=time(20),
)
_CODES = {each.id: each.code for each in LEXICON.services}
_PEOPLE = {each.id: each.name for each in LEXICON.therapists}
_ROOMS = {each.id: each.name for each in LEXICON.rooms}


def told(reading: Reading) -> str:
    """Return a reading as the table has it."""
    return " ".join(map(_told, reading.pieces))


def _told(piece: Piece) -> str:
    if piece.wrong:
        return f"{piece.kind}!{piece.wrong}"
    return f"{piece.kind}:" + "|".join(_value(piece.kind, each) for each in piece.others)


def _value(kind: Kind, value: Value) -> str:
    if isinstance(value, Days):
        more = f"+{value.days}" if value.days > 1 else ""
        only = "/" + "".join(map(str, sorted(value.weekdays))) if value.weekdays else ""
        return f"{value.first:%a%d%b}{more}{only}"
    if isinstance(value, Hours):
        ends = [f"{each:%H:%M}" if each else "" for each in (value.after, value.before)]
        return f"{value.at:%H:%M}" if value.at else "-".join(ends)
    if isinstance(value, Then):
        return f"{_CODES[value.service]}{value.minutes}"
    if isinstance(value, Repeat):
        return f"{value.weeks}w" + ("" if value.weekday is None else str(value.weekday))
    if isinstance(value, tuple):
        return "+".join(_PEOPLE[number] for number in value) or "anyone"
    names = {Kind.SERVICE: _CODES, Kind.ROOM: _ROOMS}.get(kind, {})
    return names.get(value, str(value)) if isinstance(value, int) else str(value)


def sentences() -> Iterator[tuple[str, str]]:
    """Give the sentences of the table with what is expected of each."""
    table = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            sentence, _, expected = line.partition(" =")
            yield sentence.strip(), expected.strip()


SENTENCES = tuple(sentences())


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[each for each, _ in SENTENCES])
def test_a_sentence_is_understood(sentence: str, expected: str) -> None:
    assert told(read_line(sentence, LEXICON)) == expected


def test_there_are_enough_sentences_and_wrong_ones_among_them() -> None:
    assert len(SENTENCES) >= 200
    assert len({each for each, _ in SENTENCES}) == len(SENTENCES)
    assert sum("!" in expected for _, expected in SENTENCES) >= 20
    assert sum("|" in expected for _, expected in SENTENCES) >= 20


PARTS = ("maria delgado", "60", "deep", "fri", "after 3", "w tom", "room 3")


@pytest.mark.parametrize("order", list(permutations(PARTS))[::97], ids=" ".join)
def test_the_order_does_not_matter(order: tuple[str, ...]) -> None:
    reading = read_line(" ".join(order), LEXICON)
    assert (reading.client, reading.service, reading.minutes) == ("maria delgado", 2, 60)
    assert reading.days == Days(date(2026, 11, 27))
    assert reading.hours == Hours(after=time(15))
    assert (reading.therapists, reading.room) == (frozenset({2}), 13)
    assert not reading.open


SW = "service:sw length:60"


@pytest.mark.parametrize(
    ("sentence", "key", "chosen", "expected"),
    [
        ("sw 60 w ana", (Kind.THERAPIST, "w ana"), (6,), f"{SW} therapist:Ana Gómez"),
        ("massage 60", (Kind.SERVICE, "massage"), 2, "service:dt length:60"),
        ("massage", (Kind.SERVICE, "massage"), 3, "service:pn length:60"),
        ("swedish", (Kind.LENGTH, ""), 90, "service:sw length:90"),
        ("90 cupping", (Kind.LENGTH, "90"), 30, "length:30 service:cu"),
        ("sw 60 w bob", (Kind.THERAPIST, "w bob"), (5,), f"{SW} therapist:Jo Park"),
        (
            "sw 60 next fri",
            (Kind.DAY, "next fri"),
            Days(date(2026, 12, 4)),
            f"{SW} day:Fri04Dec",
        ),
        ("sw 60 w tom", (Kind.THERAPIST, "w tom"), (5,), f"{SW} therapist:Tom Becker"),
    ],
    ids=["two Anas", "service", "says its length", "length", "not offered", "nobody", "day",
         "what is plain stays"],
)  # fmt: skip
def test_what_was_chosen_settles_a_doubt(
    sentence: str, key: tuple[Kind, str], chosen: Value, expected: str
) -> None:
    assert told(read_line(sentence, LEXICON, {key: chosen})) == expected


@pytest.mark.parametrize(
    ("opens", "closes", "said", "expected"),
    [
        (time(9), time(20), "8", [time(8)]),
        (time(7), time(20), "8", [time(8)]),
        (time(7), time(21), "8", [time(8), time(20)]),
        (time(9), time(20), "8pm", [time(20)]),
        (time(6), time(14), "6", [time(6)]),
        (None, None, "6", [time(18)]),
    ],
    ids=["closed at both", "in the morning", "both", "said", "early house", "no hours known"],
)
def test_the_studios_hours_tell_morning_from_evening(
    opens: time | None, closes: time | None, said: str, expected: list[time]
) -> None:
    lexicon = Lexicon(today=MONDAY, opens=opens, closes=closes)
    (piece,) = read_line(f"at {said}", lexicon).of(Kind.TIME)
    assert [each.at for each in piece.others if isinstance(each, Hours)] == expected


SAID = {word for each, _ in SENTENCES for word in each.split()} | {"Ñ", "…", "ß", "(", "x", "0"}
WORDS = st.sampled_from(sorted(SAID))
LINES = st.lists(WORDS, max_size=8).map(" ".join) | st.text(max_size=40)


@settings(max_examples=examples(300), deadline=None)
@given(LINES)
def test_nothing_typed_breaks_it_and_every_piece_has_its_place(line: str) -> None:
    reading = read_line(line, LEXICON)
    for piece in reading.pieces:
        assert 0 <= piece.start <= piece.end <= len(line)
        assert (piece.value is None) or not piece.doubtful
        assert piece.doubtful or piece.value in piece.others
    begins = [piece.start for piece in reading.pieces]
    assert begins == sorted(begins)


@given(LINES)
def test_words_stand_where_they_say(line: str) -> None:
    words = words_of(line)
    assert all(before.end <= after.start for before, after in pairwise(words))
    assert all(line[each.start : each.end].strip() for each in words)
