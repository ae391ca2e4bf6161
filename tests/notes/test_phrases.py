"""The studio's phrases: kept, changed, dropped, taken back; for those who write notes."""

import pytest

from frontdesk.commands.phrases import MOST_SHORT, AddPhrase, ChangePhrase, DropPhrase
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.notes import PhraseRow, phrases
from tests.studio import House


def kept(desk: Desk) -> list[tuple[str, str]]:
    return [(row.short, row.words) for row in desk.ask(phrases)]


@pytest.fixture
def maria(desk: Desk, house: House) -> Desk:
    desk.sign_in(house.people["Maria Santos"])
    return desk


def test_a_phrase_is_kept_changed_and_dropped_and_all_of_it_comes_back(maria: Desk) -> None:
    maria.do(AddPhrase(short=" Calf ", words="Calves guarded, left more than right."))
    maria.do(AddPhrase(short="añ", words="Ankles swollen."))
    assert [short for short, _ in kept(maria)] == ["an", "calf"]
    row = maria.ask(phrases)[1]
    assert isinstance(row, PhraseRow)
    was = (row.short, row.words)
    maria.do(ChangePhrase(phrase_id=row.id, was=was, short="calves", words="Calves calm."))
    maria.do(DropPhrase(phrase_id=row.id))
    assert kept(maria) == [("an", "Ankles swollen.")]
    maria.undo()
    assert kept(maria)[1] == ("calves", "Calves calm.")
    maria.undo()
    assert kept(maria)[1] == was
    maria.undo()
    maria.undo()
    assert kept(maria) == []
    maria.redo()
    assert kept(maria) == [("calf", "Calves guarded, left more than right.")]


@pytest.mark.parametrize(
    ("short", "words", "code"),
    [
        ("", "x", "phrase_short_wrong"),
        ("x" * (MOST_SHORT + 1), "x", "phrase_short_wrong"),
        ("x", " ", "phrase_words_wrong"),
        ("CALF", "x", "phrase_taken"),
        ("", "", "phrase_short_wrong.*phrase_words_wrong"),
    ],
    ids=["no letters", "too many letters", "no words", "taken", "neither"],
)
def test_a_phrase_that_cannot_be_is_refused(maria: Desk, short: str, words: str, code: str) -> None:
    maria.do(AddPhrase(short="calf", words="Calves guarded."))
    with pytest.raises(Refused, match=code):
        maria.do(AddPhrase(short=short, words=words))


def test_a_phrase_changed_meanwhile_is_not_overwritten(maria: Desk) -> None:
    maria.do(AddPhrase(short="calf", words="Calves guarded."))
    row = maria.ask(phrases)[0]
    with pytest.raises(Stale, match="phrase_elsewhere"):
        maria.do(ChangePhrase(phrase_id=row.id, was=("calf", "other"), short="c", words="x"))


@pytest.mark.parametrize("name", ["Dana Reed", "Rosa Diaz"])
def test_phrases_are_for_those_who_write_notes(desk: Desk, house: House, name: str) -> None:
    desk.sign_in(house.people[name])
    with pytest.raises(Refused, match="not_allowed"):
        desk.do(AddPhrase(short="x", words="x"))
    with pytest.raises(Refused, match="not_allowed"):
        desk.ask(phrases)
