"""No text says "1 visits" or "1 citas": what counts says one thing of one, another of many."""

import re
from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.changes import Done
from ui.counted import Told, counted
from ui.language import SPANISH, speak
from ui.sentences import sentence
from ui.words import WORDS
from wording.counting import NEVER_ONE, chooses, has_one_beside, tells_of_many_only
from wording.files import Message, read_all
from wording.found import ROOT, Said, all_marked, everything


@pytest.fixture(scope="module")
def spanish() -> Mapping[Said, Message]:
    return read_all("es")


@pytest.fixture(scope="module")
def said() -> Mapping[Said, tuple[str, ...]]:
    return everything(all_marked())


def test_what_counts_says_it_of_one_too(
    said: Mapping[Said, tuple[str, ...]], spanish: Mapping[Said, Message]
) -> None:
    beside: dict[str, set[str]] = {}
    for each, places in said.items():
        for place in places:
            beside.setdefault(place, set()).add(each.source)
    wrong = {}
    for each, places in said.items():
        found = tells_of_many_only(each.source) + tells_of_many_only(spanish[each].translation)
        if found and not has_one_beside(each.source, {o for p in places for o in beside[p]}):
            wrong[each.source] = found
    assert not wrong, "say it as {count:visit|visits}, with counted(…) for the number"


def test_whoever_lets_a_text_choose_hands_it_a_number_that_can(
    said: Mapping[Said, tuple[str, ...]], spanish: Mapping[Said, Message]
) -> None:
    choosing = {
        place
        for each, places in said.items()
        if chooses(each.source) or chooses(spanish[each].translation)
        for place in places
        if not place.startswith("ui/words/")  # of ``ui/sentences.py``, which counts all numbers
    }
    assert len(choosing) > 20
    assert not [p for p in choosing if "ui.counted import" not in (ROOT / p).read_text("utf-8")]


def test_the_choices_of_a_text_are_of_fields_it_says(spanish: Mapping[Said, Message]) -> None:
    for each, message in spanish.items():
        for text in (each.source, message.translation):
            for field in chooses(text):
                assert f"{{{field}}}" in text, text


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, "0 visits wait"), (1, "1 visit waits"), (2, "2 visits wait"), (1234, "1,234 visits wait"),
     (-1, "−1 visit waits")],
)  # fmt: skip
def test_a_number_chooses_its_words(count: int, told: str) -> None:
    text = "{count} {count:visit waits|visits wait}"
    assert text.format(count=counted(count)) == told
    assert f"{counted(count):>8}".strip() == str(counted(count))
    assert text.format(count=Told("…")) == "… visits wait"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{count} visits", ["{count} visits"]),
        ("{count} open visits", ["{count} open visits"]),
        ("{count} {count:visit|visits}", []),
        ("At most {most} letters", []),
        ("{client} joins", []),
        ("{count} citas", ["{count} citas"]),
        ("hace {count} min", []),
    ],
)
def test_texts_of_many_only_are_found(text: str, found: list[str]) -> None:
    assert tells_of_many_only(text) == found


@pytest.mark.parametrize(
    ("other", "there"),
    [("1 visit", True), ("One visit waits", True), ("A visit", True), ("1 week", False),
     ("{count} visits wait", False)],
)  # fmt: skip
def test_a_text_of_one_may_stand_beside(other: str, there: bool) -> None:
    assert has_one_beside("{count} visits", {"{count} visits", other}) is there


@pytest.mark.parametrize("language", ["en", SPANISH])
def test_no_sentence_counts_one_as_many(qapp: QApplication, language: str) -> None:
    try:
        speak(qapp, language)
        told = [sentence(Done(code, _Ones())) for code in WORDS]
    finally:
        speak(qapp, "en")
    assert len(told) == len(WORDS)
    many = re.compile(r"(?<![\d.,])1 (?:visits|days|clients|rows|times|citas|visitas|días|filas)\b")
    assert not [text for text in told if many.search(text)]


class _Ones(dict[str, object]):
    """Says one of everything that can be one."""

    def get(self, key: str, default: object = None) -> object:
        return 40 if key in NEVER_ONE else 1
