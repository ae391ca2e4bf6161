"""A gift card, on a roll or as a letter, with its number and a code to scan it by."""

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.documents.qr import code_picture
from frontdesk.documents.words import words_in
from frontdesk.queries.gift_card import GiftCard
from frontdesk.values.gift_number import ending, scanned, written

_WIDE = {Paper.LETTER: 32.0, Paper.ROLL: 30.0, Paper.NARROW: 26.0}


def gift_card_papers(card: GiftCard) -> tuple[Document, ...]:
    """Return the card for each paper, the roll first."""
    return tuple(gift_card_on(paper, card) for paper in (Paper.ROLL, Paper.LETTER))


def gift_card_on(paper: Paper, card: GiftCard) -> Document:
    """Return the card for one paper, in the client's language."""
    words = words_in(card.language)
    code = code_picture("code", scanned(card.number), _WIDE[paper])
    return Document(
        title=words("gift_card_ending", digits=ending(card.number)),
        file_name=file_name("gift-card", ending(card.number)),
        html=render(
            "gift_card_roll.html" if paper.is_roll else "gift_card_letter.html",
            card=card,
            words=words,
            number=written(card.number),
            scanned=scanned(card.number),
            code=code,
        ),
        paper=paper,
        pictures=(code,),
    )
