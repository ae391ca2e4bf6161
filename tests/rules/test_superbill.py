"""Units by the eight-minute rule, and the numbers and codes that insurers know."""

from datetime import datetime, timedelta

import pytest

from frontdesk.rules.superbill import Billed, billed, minutes_between, units_of
from frontdesk.values.identifiers import icd10, is_ein, is_npi

_AT = datetime(2026, 11, 23, 9, 30)


@pytest.mark.parametrize(
    ("minutes", "units"),
    [
        (-5, 0), (0, 0), (7, 0), (8, 1), (15, 1), (22, 1), (23, 2), (30, 2), (37, 2), (38, 3),
        (52, 3), (53, 4), (60, 4), (67, 4), (68, 5), (90, 6), (120, 8),
    ],
)  # fmt: skip
def test_units_are_counted_by_the_eight_minute_rule(minutes: int, units: int) -> None:
    assert units_of(minutes) == units


@pytest.mark.parametrize(
    ("code", "minutes", "found"),
    [
        ("97124", 60, [("97124", 4)]),
        ("97140", 22, [("97140", 1)]),
        ("97124", 7, []),
        ("97810", 7, []),
        ("97810", 15, [("97810", 1)]),
        ("97810", 22, [("97810", 1)]),
        ("97810", 23, [("97810", 1), ("97811", 1)]),
        ("97810", 60, [("97810", 1), ("97811", 3)]),
        ("99999", 5, [("99999", 1)]),
    ],
    ids=["massage", "manual", "too short", "acupuncture too short", "first", "still the first",
         "one further", "three further", "not timed"],
)  # fmt: skip
def test_each_code_is_billed_its_own_way(
    code: str, minutes: int, found: list[tuple[str, int]]
) -> None:
    assert billed(code, minutes) == tuple(Billed(*each) for each in found)


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(0, 0), (479, 7), (480, 8), (3_599, 59), (-1, None)]
)
def test_minutes_are_those_that_were_worked(seconds: int, minutes: int | None) -> None:
    assert minutes_between(_AT, _AT + timedelta(seconds=seconds)) == minutes
    assert minutes_between(None, _AT) is None
    assert minutes_between(_AT, None) is None


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("1234567893", True), ("1245319599", True), ("1234567890", False), ("123456789", False),
        ("3234567893", False), ("", False), ("12345678a3", False),
    ],
)  # fmt: skip
def test_an_npi_checks_itself(said: str, right: bool) -> None:
    assert is_npi(said) is right


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("G25.81", "G25.81"), (" m54.50 ", "M54.50"), ("M5450", "M54.50"), ("S93401A", "S93.401A"),
        ("R51", "R51"), ("G2", None), ("restless legs", None), ("M54.50000", None), ("", None),
    ],
)  # fmt: skip
def test_a_diagnosis_code_is_written_one_way(said: str, code: str | None) -> None:
    assert icd10(said) == code


@pytest.mark.parametrize(
    ("said", "right"), [("12-3456789", True), ("123456789", False), ("12-345678", False)]
)
def test_an_ein_has_its_form(said: str, right: bool) -> None:
    assert is_ein(said) is right
