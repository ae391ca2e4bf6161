"""Money, card numbers, texts, spans, days and times as people write them."""

from datetime import date, time

import phonenumbers
import pytest

from frontdesk.errors import Refused
from frontdesk.rules.hours import within
from frontdesk.rules.licence import Held
from frontdesk.rules.rooms import RoomChoice, choose
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.money import Money
from frontdesk.values.phone import Phone
from frontdesk.values.placement import Placement
from frontdesk.values.said import said_day, said_time
from frontdesk.values.span import Span
from frontdesk.values.text import clean, fold

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("85", 8500),
        ("85.5", 8550),
        ("$1,234.50", 123450),
        ("-5", -500),
        ("−5.00", -500),
        (".75", 75),
        (" 12 ", 1200),
        ("1234567.89", 123456789),
        ("0.29", 29),
    ],
)
def test_money_is_read_to_the_cent(text: str, cents: int) -> None:
    assert Money.parse(text) == Money(cents)


@pytest.mark.parametrize(
    "text", ["", "x", "1.234", "1,23", "1e5", "$", "--5", "5-", "nan", "9" * 20]
)
def test_what_is_no_money_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        Money.parse(text)


def test_money_reckons_in_whole_cents() -> None:
    assert Money(5) + Money(7) - Money(2) == Money(10)
    assert (Money(3) * 4, -Money(3), bool(Money(0)), bool(Money(-1))) == (
        Money(12),
        Money(-3),
        False,
        True,
    )
    with pytest.raises(TypeError):
        Money(1.5)  # type: ignore[arg-type]  # that is the point


@pytest.mark.parametrize(
    ("cents", "points", "share"),
    [(1800, 825, 149), (1000, 825, 83), (-1000, 825, -83), (100, 50, 1), (99, 50, 0), (0, 825, 0)],
)
def test_half_a_cent_goes_away_from_zero(cents: int, points: int, share: int) -> None:
    assert Money(cents).share(points) == Money(share)


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4111.1111.1111.1111",
        "4111  1111  1111  1111",
        "4111\u00a01111\u00a01111\u00a01111",
        "4111–1111–1111–1111",
        "card 4111 1111 1111 1111 exp 12/27",
        "12/27 4111 1111 1111 1111",
        "27 4111 1111 1111 1111 123",
        "3782 822463 10005",
        "5555555555554444",
        "6011111111111117",
        "30569309025904",
        "memo:\n4222222222222",
    ],
)
def test_the_number_of_a_card_is_seen(text: str) -> None:
    assert holds_card_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "806 555 0117",
        "(806) 555-0117, (806) 555-0133",
        "806-555-0117 806-555-0133",
        "+1 806 555 0117",
        "4111 1111 1111 1112",
        "411111111111",
        "2026-11-23 14:30",
        "9111111111111111111111",
    ],
)
def test_other_numbers_are_let_be(text: str) -> None:
    assert not holds_card_number(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Peña", "pena"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Ærø", "aero"),
        ("  O'Neil\t Jr ", "o'neil jr"),
        ("ＩＤＡ", "ida"),
        ("Đặng", "dang"),
    ],
)
def test_names_are_folded_for_searching(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Ida\u202eLund", "IdaLund"),
        ("a\x00b\x07c", "abc"),
        ("one\ntwo\r\n", "one\ntwo"),
        ("e\u0301", "é"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("<b>=cmd()</b>", "<b>=cmd()</b>"),
        ("\ufeffIda", "Ida"),
    ],
)
def test_what_may_not_stand_in_a_text_is_taken_out(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", MONDAY),
        ("tom", date(2026, 11, 24)),
        ("Yesterday", date(2026, 11, 22)),
        ("mon", MONDAY),
        ("fri", date(2026, 11, 27)),
        ("hoy", MONDAY),
        ("Mañana", date(2026, 11, 24)),
        ("mié", date(2026, 11, 25)),
        ("vie", date(2026, 11, 27)),
        ("+4w", date(2026, 12, 21)),
        ("+4s", date(2026, 12, 21)),
        ("-1", date(2026, 11, 22)),
        ("+1m", date(2026, 12, 21)),
        ("12/3", date(2026, 12, 3)),
        ("1/15", date(2027, 1, 15)),
        ("12/3/27", date(2027, 12, 3)),
        ("2026-12-03", date(2026, 12, 3)),
        ("3 dic", date(2026, 12, 3)),
        ("3 de diciembre de 2027", date(2027, 12, 3)),
        ("Dec 3rd", date(2026, 12, 3)),
        ("31 feb", None),
        ("3 foo", None),
        ("13/45", None),
        ("2026-02-30", None),
        ("2/29", None),
        ("mo", None),
        ("", None),
        ("someday", None),
    ],
)
def test_a_day_is_read_as_it_is_said(text: str, day: date | None) -> None:
    assert said_day(text, MONDAY) == day


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("3", time(15)),
        ("9", time(9)),
        ("330", time(15, 30)),
        ("3:30", time(15, 30)),
        ("3.30", time(15, 30)),
        ("3am", time(3)),
        ("3:30 p.m.", time(15, 30)),
        ("3:30\u00a0p.\u00a0m.", time(15, 30)),
        ("9 A.M.", time(9)),
        ("12am", time(0)),
        ("12p", time(12)),
        ("1530", time(15, 30)),
        ("9a", time(9)),
        ("6", time(18)),
        ("7", time(7)),
        ("0:30", time(0, 30)),
        ("13pm", None),
        ("25", None),
        ("9:75", None),
        ("noon", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_it_is_said(text: str, at: time | None) -> None:
    assert said_time(text) == at


def test_spans_touch_without_overlapping() -> None:
    one, two, three = Span(0, 4), Span(4, 8), Span(3, 5)
    assert not one.overlaps(two)
    assert one.overlaps(three)
    assert three.overlaps(two)
    assert one.hull(two) == Span(0, 8)
    with pytest.raises(ValueError, match="at least one slot"):
        Span(4, 4)


@pytest.mark.parametrize("minutes", [0, -5, 7, 1445])
def test_a_length_lies_on_the_grid_and_within_a_day(minutes: int) -> None:
    with pytest.raises(Refused, match="bad_length"):
        Placement(therapist_id=1, day=MONDAY, starts=time(9), minutes=minutes)


@pytest.mark.parametrize(
    ("starts", "ends", "fits"),
    [
        (time(9), time(20), True),
        (time(8, 55), time(10), False),
        (time(19, 30), time(20, 5), False),
        (time(23), time(0, 30), False),
        (time(19, 30), time(0), False),
        (time(21), time(9, 30), False),
    ],
)
def test_an_appointment_lies_within_the_hours(starts: time, ends: time, fits: bool) -> None:
    assert within([(time(9), time(20))], starts, ends) is fits
    assert within([(time(9), time(0))], time(22), time(0))


def test_rooms_for_couples_and_with_equipment_are_kept_free() -> None:
    rooms = [
        RoomChoice(1, "Pair", 2),
        RoomChoice(2, "Cart", 1, frozenset({9})),
        RoomChoice(3, "C", 1),
    ]
    assert choose(rooms, (), (), (), None) == (rooms[2], "first_free")
    assert choose(rooms, (3,), (), (), None) == (rooms[1], "first_free")
    assert choose(rooms, (), (9,), (9,), None) == (rooms[1], "equipment_stands_there")
    assert choose(rooms, (2,), (9,), (9,), None) is None
    assert choose(rooms, (), (), (), None, guests=2) == (rooms[0], "room_for_couples")
    assert choose(rooms, (), (), (), 1) == (rooms[0], "therapists_room")


@pytest.mark.parametrize(
    "text",
    [
        "8063223706",
        "806 322 3706",
        "806-322-3706",
        "806.322.3706",
        "(806) 322-3706",
        "(806)322-3706",
        "18063223706",
        "1 806 322 3706",
        "1-806-322-3706",
        "1 (806) 322-3706",
        "+18063223706",
        "+1 806-322-3706",
        "'+18063223706",
        " 806 322-3706 ",
        "2005550100",
        "9999999999",
        # not the plain form, or only nearly
        "1063223706",
        "0063223706",
        "806322370",
        "3223706",
        "80632237066",
        "28063223706",
        "+28063223706",
        "8063223706 x5",
        "(806 322-3706",
        "806) 322-3706",
        "٨٠٦٣٢٢٣٧٠٦",
        "1-1063223706",
        "+44 20 7946 0958",
    ],
)
def test_a_plain_number_is_read_as_the_library_reads_it(text: str) -> None:
    try:
        number = phonenumbers.parse(text.strip(" '"), "US")
    except phonenumbers.NumberParseException:
        number = phonenumbers.PhoneNumber()
    if not phonenumbers.is_possible_number(number):
        with pytest.raises(Refused, match="not_a_phone"):
            Phone.parse(text)
        return
    plain = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    assert Phone.parse(text) == Phone(plain)


def test_a_plain_number_of_elsewhere_is_not_taken_for_one_of_here() -> None:
    assert Phone.parse("2079460958", "GB").e164.startswith("+44")


def test_phones_and_licences_are_written_as_people_do() -> None:
    assert Phone.parse("(806) 322-3706").shown() == "(806) 322-3706"
    assert Phone.parse("+44 20 7946 0958").shown() == "+44 20 7946 0958"
    assert Phone("+18063223706").digits == "8063223706"
    assert Held("LMT", "MT118204", MONDAY).written == "LMT MT118204"
    for wrong in ("12", "call me", "+99912345"):
        with pytest.raises(Refused, match="not_a_phone"):
            Phone.parse(wrong)
