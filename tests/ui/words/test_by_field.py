"""What is wrong is told at its field, all of it."""

from frontdesk.errors import Reason, Refused
from ui.sentences import by_field, sentence

MISSING = Reason("reason_missing", "overlap")
TAKEN = Reason("just_taken", "starts")
LATE = Reason("moved_elsewhere", "starts")
NOBODY = Reason("nobody_signed_in")


def test_every_reason_of_a_field_is_told_there() -> None:
    told = by_field(Refused([TAKEN, MISSING, LATE]))
    assert told == {
        "starts": f"{sentence(TAKEN)} {sentence(LATE)}",
        "overlap": sentence(MISSING),
    }
    assert sentence(TAKEN) != sentence(LATE)


def test_what_is_of_no_field_is_kept() -> None:
    assert by_field(Refused([NOBODY, MISSING]))[""] == sentence(NOBODY)


def test_the_same_words_are_told_once() -> None:
    assert by_field(Refused([TAKEN, TAKEN])) == {"starts": sentence(TAKEN)}
