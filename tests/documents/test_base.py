"""Documents: templates, names of files, and nothing that comes from outside."""

import pytest
from jinja2 import UndefinedError

from frontdesk.documents import base
from frontdesk.documents.base import file_name
from frontdesk.values.money import Money


def made(text: str, **values: object) -> str:
    return base._environment().from_string(text).render(**values)


@pytest.mark.parametrize(
    ("text", "values", "shown"),
    [
        ("{{ v | money }}", {"v": Money(123456)}, "$1,234.56"),
        ("{{ v | money }}", {"v": Money(-5)}, "−$0.05"),
        ("{{ v | amount }}", {"v": Money(-9500)}, "−95.00"),
        ("{{ v }}", {"v": '<b>Ann</b> & "Co"'}, "&lt;b&gt;Ann&lt;/b&gt; &amp; &#34;Co&#34;"),
    ],
)
def test_a_value_is_written_as_on_paper(text: str, values: dict[str, object], shown: str) -> None:
    assert made(text, **values) == shown


def test_a_value_that_is_missing_is_no_blank() -> None:
    with pytest.raises(UndefinedError):
        made("{{ missing }}")


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Receipt", "2026-000182"), "receipt-2026-000182.pdf"),
        (("Day sheet", "María Peña", "2026-11-23"), "day-sheet-maria-pena-2026-11-23.pdf"),
        (("../../etc", "passwd"), "etc-passwd.pdf"),
        (("日本",), "document.pdf"),
        (("x" * 300,), "x" * 80 + ".pdf"),
    ],
    ids=["plain", "accents", "path", "other script", "long"],
)
def test_a_file_name_is_one_that_every_system_keeps(parts: tuple[str, ...], name: str) -> None:
    assert file_name(*parts) == name
