"""Hours are read as people type them."""

from datetime import time

import pytest

from frontdesk.values.said_span import said_span


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("9-18", time(9), time(18)),
        ("9-6", time(9), time(18)),
        ("9 – 6", time(9), time(18)),
        ("9am-6pm", time(9), time(18)),
        ("9:00 am – 6:30 pm", time(9), time(18, 30)),
        ("09:00-18:00", time(9), time(18)),
        ("9 to 5", time(9), time(17)),
        ("9 a 6", time(9), time(18)),
        ("9 am a 6:30 p.m.", time(9), time(18, 30)),
        ("9 a - 6 p", time(9), time(18)),
        ("10 hasta 14", time(10), time(14)),
        ("12-8", time(12), time(20)),
        ("1-5", time(13), time(17)),
        ("10:05-10:10", time(10, 5), time(10, 10)),
        ("8a-12p", time(8), time(12)),
        ("9-12", time(9), time(12)),
        ("9-24", time(9), time(0)),
        ("9-24:00", time(9), time(0)),
        ("6pm-midnight", time(18), time(0)),
        ("6pm-12am", time(18), time(0)),
    ],
)
def test_a_span_is_read(text: str, starts: time, ends: time) -> None:
    assert said_span(text) == (starts, ends)


@pytest.mark.parametrize(
    "text",
    ["", "9", "9-", "-6", "9-12-15", "late", "9:02-18:00", "9-18:61", "18-9am", "6pm-9am", "25-26",
     "9-9am", "5pm-5pm"],
)  # fmt: skip
def test_what_is_no_span_is_none(text: str) -> None:
    assert said_span(text) is None
