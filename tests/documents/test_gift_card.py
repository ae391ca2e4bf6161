"""A gift card on paper: its number, a code that a scanner reads, and no word that is not true."""

from datetime import date

import pytest

from frontdesk.documents.base import Paper
from frontdesk.documents.drawing import Fill
from frontdesk.documents.gift_card import gift_card_on, gift_card_papers
from frontdesk.documents.slip import Code, Words, slip_of
from frontdesk.queries.gift_card import GiftCard
from frontdesk.values.gift_number import new_number, parsed, scanned, written
from frontdesk.values.money import Money

CARD = GiftCard(
    studio="Back to Basics",
    address=("4302 Wolflin Ave", "Amarillo, TX 79106"),
    phone="(806) 322-3706",
    number=new_number(),
    amount=Money(10_000),
    day=date(2026, 11, 23),
    expires=date(2031, 11, 23),
    recipient="<b>Æsa 王",
    message="Enjoy!\nYours, Tom",
)


@pytest.mark.parametrize("paper", [Paper.LETTER, Paper.ROLL, Paper.NARROW])
def test_it_says_what_it_is_worth_and_to_whom(paper: Paper) -> None:
    html = gift_card_on(paper, CARD).html
    for words in ("$100.00", written(CARD.number), "23 Nov 2031", "&lt;b&gt;Æsa 王", "Yours, Tom"):
        assert words in html


def test_the_code_holds_the_number_as_it_is_scanned() -> None:
    (roll, letter) = gift_card_papers(CARD)
    codes = [line for line in slip_of(roll) if isinstance(line, Code)]
    assert [parsed(code.data) for code in codes] == [CARD.number]
    assert codes[0].data == scanned(CARD.number)
    assert Words(written(CARD.number), "", True, True, "center") in slip_of(roll)
    assert letter.paper is Paper.LETTER


def test_the_picture_of_the_code_is_the_code() -> None:
    """Read the drawing back into squares, and hold them against what they should be."""
    import segno

    (picture,) = gift_card_on(Paper.LETTER, CARD).pictures
    rows = [list(row) for row in segno.make(scanned(CARD.number), error="m", micro=False).matrix]
    size = picture.wide / (len(rows) + 4)
    drawn = [[0] * len(rows) for _ in rows]
    for box in picture.drawing.boxes:
        assert box.fill is Fill.BLACK
        y, first = round(box.y / size) - 2, round(box.x / size) - 2
        for x in range(first, first + round(box.wide / size)):
            drawn[y][x] = 1
    assert drawn == rows


def test_a_card_that_does_not_expire_says_so() -> None:
    card = GiftCard(**{name: getattr(CARD, name) for name in CARD.__slots__} | {"expires": None})
    for document in gift_card_papers(card):
        assert "not expire" in document.html
