"""Everything that the windows say is marked, and said in Spanish too."""

import pytest

from wording.agreeing import faults
from wording.files import Message, read_all
from wording.found import Marked, Said, all_marked, everything

#: Where something is handed to ``tr`` that stands elsewhere, marked by QT_TRANSLATE_NOOP.
_ELSEWHERE = {"ui/sentences.py": 1, "ui/states.py": 2}


@pytest.fixture(scope="module")
def spanish() -> dict[Said, Message]:
    return read_all("es")


@pytest.fixture(scope="module")
def marks() -> list[Marked]:
    return all_marked()


def test_everything_is_said_in_spanish(spanish: dict[Said, Message], marks: list[Marked]) -> None:
    finished = {said for said, message in spanish.items() if message.finished}
    missing = everything(marks).keys() - finished
    assert not missing, (
        "make words; python -m wording missing > mine.json; fill it in; "
        f"python -m wording fill mine.json: {sorted(missing)[:20]}"
    )


def test_each_translation_agrees_with_its_text(spanish: dict[Said, Message]) -> None:
    told = [message for message in spanish.values() if message.finished]
    assert told
    wrong = {
        message.said.source: found
        for message in told
        if (found := faults(message.said.source, message.translation))
    }
    assert not wrong


def test_what_is_handed_to_tr_is_a_plain_text(marks: list[Marked]) -> None:
    there: dict[str, int] = {}
    for one in marks:
        if one.said is None:
            there[one.place] = there.get(one.place, 0) + 1
    helpers = {name: there[name] - _ELSEWHERE.get(name, 0) for name in there}
    # what is left is a module's own _tr, which hands its text on
    assert not {name: count for name, count in helpers.items() if count > 1}


def test_nothing_is_asked_for_before_the_language_is_known(marks: list[Marked]) -> None:
    assert not [(one.place, one.line) for one in marks if not one.late]
