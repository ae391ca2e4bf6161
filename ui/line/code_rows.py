"""What can be done with a gift card or a product whose code was scanned into the line."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.on_shelf import ProductRow
from frontdesk.queries.scanned import Scanned
from frontdesk.queries.wallets import WalletRow
from ui.format import money
from ui.line.rows import Does, LineRow
from ui.stored_words import name_of, state_words, units_words


class CodeWish(StrEnum):
    """What is wished."""

    TICKET = "ticket"  # onto the ticket: it pays, or is sold
    PRINT = "print"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class CodeTaken:
    """A wish, and the gift card or product that it is about."""

    wish: CodeWish
    what: WalletRow | ProductRow


def code_rows(found: Scanned) -> tuple[LineRow, ...]:
    """Return what can be done, the usual first."""
    if found.card is not None:
        return _of_card(found.card)
    return () if found.product is None else (_of_product(found.product),)


def _of_card(card: WalletRow) -> tuple[LineRow, ...]:
    name = name_of(card.kind, card.name, card.number)
    left = _tr("{amount} left").format(amount=units_words(card.unit, card.balance.units))
    rows = [_row(CodeWish.LOOK, card, name, left, state_words(card) or _tr("what moved on it"))]
    if card.usable:
        rows.insert(0, _row(CodeWish.TICKET, card, name, left, _tr("pays on the ticket")))
    if card.number is not None:
        rows.append(_row(CodeWish.PRINT, card, name, left, _tr("printed again")))
    return tuple(rows)


def _of_product(row: ProductRow) -> LineRow:
    there = "" if row.left is None else _tr("{count} there").format(count=row.left)
    words = " · ".join(filter(None, (money(row.price), there)))
    return _row(CodeWish.TICKET, row, row.name, words, _tr("onto the ticket"))


def _row(wish: CodeWish, what: WalletRow | ProductRow, lead: str, text: str, why: str) -> LineRow:
    return LineRow(Does.TAKE, ("code", wish), lead, text, why, CodeTaken(wish, what))


def _tr(text: str) -> str:
    return QCoreApplication.translate("line", text)
