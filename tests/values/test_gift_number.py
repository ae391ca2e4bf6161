"""Any slip in a gift card's number is found, and no number looks like a payment card's."""

from itertools import combinations

import pytest

from frontdesk.values.card_number import holds_card_number
from frontdesk.values.gift_number import (
    LENGTH,
    LETTERS,
    ending,
    new_number,
    parsed,
    scanned,
    written,
)

_NUMBER = new_number()


def test_it_is_read_however_it_is_written() -> None:
    shown = written(_NUMBER)
    assert len(shown) == LENGTH + 2
    for text in (_NUMBER, shown, shown.lower(), f" {shown.replace('-', ' ')}\t", scanned(_NUMBER)):
        assert parsed(text) == _NUMBER
    assert shown.endswith(ending(_NUMBER))


def test_any_wrong_letter_is_found() -> None:
    for place, right in enumerate(_NUMBER):
        for letter in set(LETTERS) - {right}:
            assert parsed(_NUMBER[:place] + letter + _NUMBER[place + 1 :]) is None


def test_any_two_that_changed_places_are_found() -> None:
    for one, other in combinations(range(LENGTH), 2):
        letters = list(_NUMBER)
        letters[one], letters[other] = letters[other], letters[one]
        if letters != list(_NUMBER):
            assert parsed("".join(letters)) is None


@pytest.mark.parametrize(
    "text",
    ["", "7", _NUMBER[:-1], _NUMBER + "7", "0" * LENGTH, "4242424242424242", "Maria Santos"],
    ids=["nothing", "a digit", "one less", "one more", "zeros", "a payment card", "a name"],
)
def test_what_is_none_is_none(text: str) -> None:
    assert parsed(text) is None


def test_no_number_comes_twice_or_is_a_payment_cards() -> None:
    numbers = {new_number() for _ in range(2_000)}
    assert len(numbers) == 2_000
    assert not any(holds_card_number(number) for number in numbers)
    assert set("".join(numbers)) == set(LETTERS)
