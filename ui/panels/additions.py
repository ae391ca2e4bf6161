"""What can be added to a ticket: products, add-ons to its services, and other guests to pay for."""

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.till import Due, ProductRow, Ticket
from frontdesk.values.money import Money
from ui.counted import counted
from ui.format import money
from ui.panels.basket import ADD_ON, PRODUCT, Basket
from ui.widgets.pick import Choice

#: What another guest's visit is called in the list.
OTHER = "v"


def additions(ticket: Ticket, basket: Basket) -> list[Choice]:
    """Return it as choices; a key is what it is and its numbers."""
    several = len(ticket.due) > 1
    add_ons = [
        Choice(
            (ADD_ON, due.appointment_id, row.id),
            row.name,
            " · ".join(filter(None, (due.guest if several else "", f"+{money(row.price)}"))),
        )
        for row in ticket.add_ons
        for due in ticket.due
        if row.fits(due.service_id) and (due.appointment_id, row.id) not in basket.added
    ]
    products = [Choice((PRODUCT, row.id), row.name, _product_words(row)) for row in ticket.products]
    visits = dict.fromkeys(each.visit_id for each in ticket.others)
    return [*products, *add_ons, *(_other(ticket, visit) for visit in visits)]


def _product_words(row: ProductRow) -> str:
    if row.left is None:
        return money(row.price)
    words = _tr("{price} · {count} left, few") if row.low else _tr("{price} · {count} left")
    return words.format(price=money(row.price), count=counted(row.left))


def _other(ticket: Ticket, visit: int) -> Choice:
    guests: list[Due] = [each for each in ticket.others if each.visit_id == visit]
    names = ", ".join(dict.fromkeys(each.guest for each in guests))
    total = sum((item.amount for each in guests for item in each.items), start=Money(0))
    words = _tr("pays for {names}").format(names=names)
    key = (OTHER, guests[0].appointment_id)
    return Choice(key, names, f"{words} · {money(total)}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("till", text)
