"""A studio file is read as a whole, or refused with every fault and its place."""

import os
from datetime import date, time
from pathlib import Path

import pytest

from frontdesk.errors import Refused
from frontdesk.transfer.studio_file import read_studio
from frontdesk.values.money import Money
from frontdesk.values.plan import LicencePlan, StudioPlan
from tests.transfer.files import SMALL

REAL = Path(__file__).parents[3] / "shared" / "data" / "studio.toml"


def read(tmp_path: Path, text: str | bytes) -> StudioPlan:
    path = tmp_path / "studio.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_studio(path)


def faults(tmp_path: Path, text: str | bytes) -> list[tuple[str, str | None]]:
    with pytest.raises(Refused) as refused:
        read(tmp_path, text)
    return [(each.code, each.params.get("place")) for each in refused.value.reasons]


def test_everything_in_a_sound_file_is_read(tmp_path: Path) -> None:
    plan = read(tmp_path, SMALL)
    assert plan.name == "Quiet Hands"
    assert plan.address == ("1 Elm St.", "Amarillo, TX 79109")
    assert (plan.sales_tax_bp, plan.cancellation_hours, plan.currency) == (825, 24, "USD")
    assert (plan.owner, plan.receptionist) == ("Dana Reed", "Front desk")
    assert plan.hours == ((0, (time(9), time(20))), (5, (time(9), time(17))))
    assert [(room.name, room.tables, room.equipment) for room in plan.rooms] == [
        ("Room 1", 1, ("acupuncture cart",)),
        ("Room 2", 2, ()),
    ]
    swedish, acupuncture = plan.services
    assert swedish.prices == ((30, Money(5000)), (60, Money(8500)))
    assert (swedish.turnover, swedish.cpt, swedish.skill) == (15, "97124", None)
    assert acupuncture.licences == ("L.Ac.", "LMT")
    assert acupuncture.equipment == ("acupuncture cart",)
    (maria,) = plan.therapists
    assert maria.licences == (LicencePlan("LMT", "MT118201", "TX", date(2027, 8, 31)),)
    assert (maria.skills, maria.shifts) == (("prenatal",), ((0, (time(9), time(18))),))
    (membership,) = plan.memberships
    assert (membership.minutes, membership.count, membership.rollover) == (60, 1, 2)
    assert (membership.services, membership.discount_bp) == (("sw",), 1500)
    assert plan.holds() == {
        "rooms": 2,
        "services": 2,
        "therapists": 1,
        "products": 1,
        "memberships": 1,
    }


@pytest.mark.skipif(not REAL.exists(), reason="shared/data lies beside the repository only")
def test_the_studio_back_to_basics_is_sound() -> None:
    assert read_studio(REAL).holds() == {
        "rooms": 6,
        "services": 5,
        "therapists": 5,
        "products": 2,
        "memberships": 1,
    }


@pytest.mark.parametrize(
    "text",
    [SMALL.encode("utf-8-sig"), SMALL.replace("\n", "\r\n").encode()],
    ids=["byte-order mark", "lines as Windows ends them"],
)
def test_a_file_from_windows_is_read(tmp_path: Path, text: bytes) -> None:
    assert read(tmp_path, text).name == "Quiet Hands"


@pytest.mark.parametrize(
    "name",
    ["Zoë’s 静かな手", "<b>Hands</b>", "=cmd()|'calc'", "O'Hara \\\"& Sons", "Ünï 💆 Spa"],
    ids=["other letters", "markup", "formula", "quotes", "emoji"],
)
def test_a_name_stays_what_it_is(tmp_path: Path, name: str) -> None:
    plan = read(tmp_path, SMALL.replace("Quiet Hands", name))
    assert plan.name == name.replace('\\"', '"')


def test_midnight_may_end_a_day(tmp_path: Path) -> None:
    plan = read(tmp_path, SMALL.replace("09:00-20:00", "09:00-24:00"))
    assert plan.hours[0] == (0, (time(9), time(0)))


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "file_empty"),
        (b" \r\n\t\n", "file_empty"),
        (b"\xef\xbb\xbf", "not_a_studio_file"),
        (bytes(range(256)) * 40, "file_not_text"),
        (SMALL.encode("utf-16"), "file_not_text"),
        (SMALL.replace("Quiet", "Peña").encode("latin-1"), "file_not_text"),
        (b"SQLite format 3\x00" + b"\x00" * 400, "not_a_studio_file"),
        (b"First Name,Last Name,Phone\nSam,Ortiz,'+1806\n", "not_a_studio_file"),
        (SMALL.encode() + b'\nowner = "Twice"\n[hours]\n', "not_a_studio_file"),
        (SMALL.replace("2027-08-31", "2027-13-45").encode(), "not_a_studio_file"),
        (SMALL.encode()[:333], "not_a_studio_file"),
        (b"x = " + b"[" * 20_000 + b"]" * 20_000, "not_a_studio_file"),
        (b"x = " + b"9" * 20_000, "not_a_studio_file"),
        (b"# " + b"x" * 10_000_000, "file_too_large"),
        (b"\n" * 1_000_001, "file_too_large"),
    ],
    ids=[
        "nothing",
        "blanks",
        "only a mark",
        "binary junk",
        "UTF-16",
        "Latin-1",
        "a database",
        "a client list",
        "a table twice",
        "a day that is none",
        "cut short",
        "nested without end",
        "a number without end",
        "a line of 10 MB",
        "too many lines",
    ],
)
def test_what_is_no_studio_file_is_refused(tmp_path: Path, raw: bytes, code: str) -> None:
    found = faults(tmp_path, raw)
    assert found == [(code, None)] or (raw.startswith(b"\xef") and len(found) > 5)


def test_a_file_of_a_mark_alone_lacks_everything(tmp_path: Path) -> None:
    assert {code for code, _ in faults(tmp_path, b"\xef\xbb\xbf")} == {"plan_missing"}


def test_where_a_file_breaks_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read(tmp_path, 'name = "Quiet Hands"\nphone = oops\n')
    assert "line 2" in refused.value.reasons[0].params["detail"]


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="file_missing"):
        read_studio(tmp_path / "nowhere.toml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="file_unreadable"):
        read_studio(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    with pytest.raises(Refused, match="file_unreadable"):
        read_studio(tmp_path / "pipe.toml")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('name = "Quiet Hands"', "", ("plan_missing", "studio")),
        ('skills = ["prenatal"]', 'gender = "x"', ("plan_gender_wrong", "Maria Santos")),
        ('name = "Quiet Hands"', 'name = "  "', ("plan_text_wrong", "studio")),
        ('name = "Quiet Hands"', "name = 7", ("plan_text_wrong", "studio")),
        ("Quiet Hands", "Q" * 121, ("plan_text_long", "studio")),
        ('phone = "(806) 322-3706"', "", ("plan_missing", "studio")),
        ("(806) 322-3706", "ask Rosa", ("plan_phone_wrong", "phone")),
        ("America/Chicago", "Texas", ("plan_zone_unknown", "zone")),
        ("America/Chicago", "../../etc/passwd", ("plan_zone_unknown", "zone")),
        ('zone = "America/Chicago"', "", ("plan_missing", "studio")),
        ('["1 Elm St.", "Amarillo, TX 79109"]', '"1 Elm St."', ("plan_list_wrong", "studio")),
        ('"1 Elm St."', "1", ("plan_texts_wrong", "studio")),
        ('"8.25"', '"8.255"', ("plan_percent_wrong", "sales_tax")),
        ('"8.25"', '"much"', ("plan_percent_wrong", "sales_tax")),
        ('"8.25"', '"NaN"', ("plan_percent_wrong", "sales_tax")),
        ('"8.25"', '"Infinity"', ("plan_percent_wrong", "sales_tax")),
        ('"8.25"', '"1e99"', ("plan_percent_wrong", "sales_tax")),
        ('"8.25"', '"-1"', ("plan_tax_wrong", "sales_tax")),
        ('"8.25"', '"31"', ("plan_tax_wrong", "sales_tax")),
        ("sales_tax", "sales_tux", ("plan_unknown", "studio")),
        ('owner = "Dana Reed"', "cancellation_hours = true", ("plan_number_wrong", "studio")),
        (
            'owner = "Dana Reed"',
            "cancellation_hours = -1",
            ("plan_out_of_range", "cancellation_hours"),
        ),
        ('owner = "Dana Reed"', 'currency = "EUR"', ("plan_currency_unknown", "currency")),
        ('owner = "Dana Reed"', 'receptionist = "maria santos"', ("plan_twice", "people")),
        ("Dana Reed", "Front desk", ("plan_twice", "people")),
        ('mon = "09:00-20:00"\n', 'monday = "9-20"\n', ("plan_weekday_unknown", "hours")),
        ("09:00-20:00", "9 to 8", ("plan_time_wrong", "hours, mon")),
        ("09:00-20:00", "09:00-24:05", ("plan_time_wrong", "hours, mon")),
        ("09:00-20:00", "09:60-20:00", ("plan_time_wrong", "hours, mon")),
        ("09:00-20:00", "09:02-20:00", ("plan_off_grid", "hours, mon")),
        ("09:00-20:00", "20:00-09:00", ("plan_span_empty", "hours, mon")),
        ("09:00-20:00", "09:00-09:00", ("plan_span_empty", "hours, mon")),
        ('"09:00-20:00"', '["09:00-12:00", "13:00-20:00"]', ("plan_time_wrong", "hours, mon")),
        ("tables = 2", "tabels = 2", ("plan_unknown", "Room 2")),
        ("turnover = 10", "turn_over = 10", ("plan_unknown", "Acupuncture")),
        ('state = "TX"', 'state = "TX", expiry = 1', ("plan_unknown", "Maria Santos")),
        ("count = 1", "counts = 1", ("plan_unknown", "Monthly 60")),
        ("tables = 2", "tables = 0", ("plan_no_table", "Room 2")),
        ("tables = 2", "tables = 21", ("plan_no_table", "Room 2")),
        ("tables = 2", 'tables = "2"', ("plan_number_wrong", "Room 2")),
        ("tables = 2", "tables = 99999999999999999999999", ("plan_number_wrong", "Room 2")),
        ('name = "Room 2"', 'name = "room 1"', ("plan_twice", "rooms")),
        ('name = "Room 2"\n', "", ("plan_missing", "rooms 2")),
        ('[[rooms]]\nname = "Room 2"', "[[rooms.more]]", ("plan_unknown", "Room 1")),
        ('name = "Acupuncture"', 'name = "Swedish massage"', ("plan_twice", "services")),
        ('code = "ac"', 'code = "SW"', ("plan_twice", "services")),
        ('code = "ac"\n', "", ("plan_missing", "Acupuncture")),
        ('licence = "LMT"\n', "licence = 1\n", ("plan_text_wrong", "Swedish massage")),
        ('cpt = "97124"', "cpt = 97124", ("plan_text_wrong", "Swedish massage")),
        ("45 =", "soon =", ("plan_length_wrong", "Acupuncture")),
        ("45 =", "47 =", ("plan_length_wrong", "Acupuncture")),
        ("45 =", "0 =", ("plan_length_wrong", "Acupuncture")),
        ("45 =", "485 =", ("plan_length_wrong", "Acupuncture")),
        ("45 =", "99999999999999999999 =", ("plan_length_wrong", "Acupuncture")),
        ("30 =", "060 =", ("plan_twice", "Swedish massage")),
        ('{ 45 = "80.00" }', "{}", ("plan_no_price", "Acupuncture")),
        ('{ 45 = "80.00" }', '"80.00"', ("plan_table_wrong", "Acupuncture")),
        ('"80.00"', '"eighty"', ("plan_price_wrong", "Acupuncture")),
        ('"80.00"', '"80.001"', ("plan_price_wrong", "Acupuncture")),
        ('"80.00"', '"-80.00"', ("plan_price_negative", "Acupuncture")),
        ('"80.00"', '"100000.01"', ("plan_price_high", "Acupuncture")),
        ("turnover = 10", "turnover = 7", ("plan_turnover_wrong", "Acupuncture")),
        ("turnover = 10", "turnover = -5", ("plan_turnover_wrong", "Acupuncture")),
        ("turnover = 10", "turnover = 125", ("plan_turnover_wrong", "Acupuncture")),
        (
            'equipment = ["acupuncture cart"]\nturnover',
            'equipment = ["rocket"]\nturnover',
            ("plan_equipment_unknown", "Acupuncture"),
        ),
        ("2027-08-31", '"31.08.2027"', ("plan_date_wrong", "Maria Santos, expires")),
        ("2027-08-31", "2027-08-31T00:00:00", ("plan_date_wrong", "Maria Santos, expires")),
        (", expires = 2027-08-31", "", ("plan_date_wrong", "Maria Santos, expires")),
        ('number = "MT118201", ', "", ("plan_missing", "Maria Santos")),
        ('["prenatal"]', "[1]", ("plan_texts_wrong", "Maria Santos")),
        ("09:00-18:00", "18:00-09:00", ("plan_span_empty", "Maria Santos, mon")),
        ('price = "18.00"', "", ("plan_missing", "Arnica balm 2 oz")),
        ('price = "18.00"', 'price = "-1"', ("plan_price_negative", "Arnica balm 2 oz")),
        ("rollover = 2", "rollover = -2", ("plan_out_of_range", "Monthly 60, rollover")),
        ("rollover = 2", 'every = "fortnight"', ("plan_every_wrong", "Monthly 60")),
        ("minutes = 60", 'minutes = "60"', ("plan_number_wrong", "Monthly 60")),
        ("minutes = 60", "minutes = -60", ("plan_out_of_range", "Monthly 60, minutes")),
        ('["sw"]', '["xx"]', ("plan_service_unknown", "Monthly 60")),
        ('discount = "15"', 'discount = "150"', ("plan_out_of_range", "Monthly 60, discount")),
    ],
)
def test_a_fault_is_told_once_with_its_place(
    tmp_path: Path, old: str, new: str, expected: tuple[str, str]
) -> None:
    assert old in SMALL
    found = faults(tmp_path, SMALL.replace(old, new, 1))
    assert found == [expected]


@pytest.mark.parametrize("kind", ["rooms", "services", "therapists"])
def test_nothing_can_be_booked_without(tmp_path: Path, kind: str) -> None:
    tables = [part for part in SMALL.split("[[") if not part.startswith(f"{kind}]]")]
    text = f"{kind} = []\n" + "[[".join(tables)
    assert ("plan_none", kind) in faults(tmp_path, text)


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    text = (
        SMALL.replace('phone = "(806) 322-3706"\n', "")
        .replace("America/Chicago", "Mars/Olympus")
        .replace("09:00-20:00", "late")
        .replace("tables = 2", "tables = 0")
        .replace('"80.00"', '"eighty"')
        .replace("2027-08-31", '"soon"')
        .replace('["sw"]', '["zz"]')
    )
    assert faults(tmp_path, text) == [
        ("plan_missing", "studio"),
        ("plan_time_wrong", "hours, mon"),
        ("plan_price_wrong", "Acupuncture"),
        ("plan_date_wrong", "Maria Santos, expires"),
        ("plan_zone_unknown", "zone"),
        ("plan_no_table", "Room 2"),
        ("plan_service_unknown", "Monthly 60"),
    ]


def test_a_long_name_does_not_swamp_the_place_it_is_told_with(tmp_path: Path) -> None:
    text = SMALL.replace("Acupuncture", "A" * 5000, 1).replace('"80.00"', '"eighty"')
    places = [place or "" for _, place in faults(tmp_path, text)]
    assert max(map(len, places)) <= 40
