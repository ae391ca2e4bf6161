"""The lines of a ticket in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.till import FEE, Bill, Due, Item
from frontdesk.values.state import State
from frontdesk.values.stored import Bought, Stored
from ui.format import money
from ui.panels.check_out_parts import LineWords
from ui.stored_words import kind_word


def ticket_lines(bill: Bill, due: Sequence[Due], *, final: bool = False) -> list[LineWords]:
    """Return each line in words; on one that is ``final`` nothing can be taken off."""
    found = []
    several = len(due) > 1
    guests = {each.item.appointment_id: each.guest for each in due}
    sold = 0
    for item in bill.items:
        name = item.text if item.quantity == 1 else f"{item.quantity} × {item.text}"
        below = [guests.get(item.appointment_id, "") if several else ""]
        key = None
        if item.kind == FEE:
            name, text = _fee_words(item)
            below = [text]
        elif item.kind in list(Stored):
            key, below = f"b:{sold}", [_tr("To be used later")]
            sold += 1
        elif item.product_id is not None:
            key = f"p:{item.product_id}"
            below.append(_tr("Retail · taxable") if item.taxed else _tr("Retail"))
        else:
            if item.add_on_id is not None and item.appointment_id is not None:
                key = f"a:{item.appointment_id}-{item.add_on_id}"
            below.append(_tr("taxable") if item.taxed else "")
        if item.listed is not None:
            below.append(_tr("instead of {price}").format(price=money(item.listed)))
        words = " · ".join(filter(None, below))
        found.append(LineWords(name, words, item.amount, None if final else key))
    return found


def bought_item(bought: Bought) -> Item:
    """Return value that is sold as a line, as long as it is not sold yet."""
    name = bought.name or kind_word(bought.kind)
    if bought.recipient:
        name = _tr("{what} for {name}").format(what=name, name=bought.recipient)
    return Item(kind=bought.kind, text=name, unit=bought.price)


def _fee_words(item: Item) -> tuple[str, str]:
    missed = item.reason == State.NO_SHOW
    name = _tr("Fee for not coming") if missed else _tr("Fee for cancelling late")
    return name, item.text


def _tr(text: str) -> str:
    return QCoreApplication.translate("till", text)
