"""What cannot be right in a translation, whatever it says."""

import pytest

from wording.agreeing import faults


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{client} paid {total}.", "{total}: pagado por {client}."),
        ("Sure?", "¿Seguro?"),
        ("Bring in…", "Traer…"),
        (" and ", " y "),
        ("<b>No</b> way", "De <b>ningún</b> modo"),
        ("&File", "&Archivo"),
        ("{count} days and {count} nights", "{count} días con sus noches"),
    ],
    ids=["fields move", "question", "dots", "spaces", "tags", "key", "said once"],
)
def test_this_agrees(source: str, translation: str) -> None:
    assert faults(source, translation) == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Close", "  "),
        ("{client} paid", "{cliente} pagó"),
        ("{client} paid", "Pagó"),
        ("Paid", "Pagado {client}"),
        ("{client} paid", "{client pagó"),
        ("Not possible.", "No se puede"),
        ("Bring in…", "Traer"),
        ("Sure?", "Seguro?"),
        (" and ", "y"),
        ("Two\nlines", "Dos líneas"),
        ("<b>No</b> way", "De ningún modo"),
        ("&File", "Archivo"),
    ],
    ids=[
        "nothing", "field translated", "field lost", "field made up", "field open", "full stop",
        "dots", "not opened", "spaces", "lines", "tags", "key",
    ],
)  # fmt: skip
def test_this_does_not(source: str, translation: str) -> None:
    assert faults(source, translation)
