"""Percentages are read exactly, or not at all."""

import pytest

from frontdesk.values.percent import basis_points


@pytest.mark.parametrize(
    ("text", "expected"),
    [("8.25", 825), ("8.25%", 825), (" 8 % ", 800), ("0", 0), ("-1", -100), ("15.5", 1550)],
)
def test_a_percentage_is_read(text: str, expected: int) -> None:
    assert basis_points(text) == expected


@pytest.mark.parametrize("text", ["", "%", "much", "8.255", "NaN", "Infinity", "1e99", "8,25"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a percentage"):
        basis_points(text)
