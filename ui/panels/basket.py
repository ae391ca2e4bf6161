"""What was put on a ticket by hand: products, add-ons, other guests, value, and other prices."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from frontdesk.queries.till import AddOnRow, Due, Item, ProductRow, Ticket, priced
from frontdesk.values.held import Held, Price
from frontdesk.values.money import Money
from frontdesk.values.payment import Added, Settled, Sold
from frontdesk.values.stored import Bought
from ui.panels.ticket_lines import bought_item

#: What a line is called here: a service, a product, an add-on, value that is sold.
SERVICE, PRODUCT, ADD_ON, BOUGHT = "s", "p", "a", "b"


@dataclass
class Basket:
    """Changes with each key; ``held`` is all of it, to be put aside."""

    products: dict[int, int] = field(default_factory=dict)
    added: list[tuple[int, int]] = field(default_factory=list)  # appointment, add-on
    joined: list[int] = field(default_factory=list)  # appointments of other visits
    bought: list[Bought] = field(default_factory=list)
    prices: dict[str, Price] = field(default_factory=dict)  # by the key of a line

    def clear(self) -> None:
        """Forget all of it."""
        for part in (self.products, self.added, self.joined, self.bought, self.prices):
            part.clear()

    def add_product(self, number: int) -> None:
        """Put one more of a product on it."""
        self.products[number] = self.products.get(number, 0) + 1

    def take_off(self, key: str) -> None:
        """Take one of what a line shows off again."""
        kind, _, rest = key.partition(":")
        if kind == BOUGHT:
            del self.bought[int(rest)]
        elif kind == ADD_ON:
            appointment, _, add_on = rest.partition("-")
            self.added.remove((int(appointment), int(add_on)))
        elif kind == PRODUCT:
            number = int(rest)
            self.products[number] -= 1
            if not self.products[number]:
                del self.products[number]
                self.prices.pop(key, None)

    def with_others(self, whole: Ticket) -> Ticket:
        """Return a ticket with the visits of the guests who were added."""
        for number in self.joined:
            other = next((each for each in whole.others if each.appointment_id == number), None)
            if other is not None:
                whole = whole.joined(other)
        return whole

    def filled(self, ticket: Ticket) -> Ticket:
        """Return a ticket with what was added to its services, and their other prices."""
        for due in ticket.due:
            price = self.prices.get(line_key(SERVICE, due.appointment_id))
            if price is not None:
                ticket = ticket.priced(due.appointment_id, price.instead)
        rows = {row.id: row for row in ticket.add_ons}
        for of, number in self.added:
            if number in rows:
                ticket = ticket.with_add_on(of, rows[number])
        return ticket

    def items(self, ticket: Ticket) -> list[Item]:
        """Return products, and value that is sold, as lines of a ticket."""
        items = []
        rows = {row.id: row for row in ticket.products}
        for number, count in self.products.items():
            if number in rows:
                item = rows[number].item(count, ticket.mine.member_bp)
                price = self.prices.get(line_key(PRODUCT, number))
                items.append(item if price is None else priced(item, price.instead))
        return [*items, *map(bought_item, self.bought)]

    def settled(self, due: Sequence[Due]) -> tuple[Settled, ...]:
        """Return the services, each at the price that was seen and perhaps another one."""
        return tuple(self._settled(each) for each in due)

    def sold(self, rows: Iterable[ProductRow]) -> tuple[Sold, ...]:
        """Return the products in the same way."""
        there = {row.id: row for row in rows}
        return tuple(
            self._sold(there[number], count)
            for number, count in self.products.items()
            if number in there
        )

    def adding(self, ticket: Ticket) -> tuple[Added, ...]:
        """Return the add-ons of a ticket's services."""
        rows: dict[int, AddOnRow] = {row.id: row for row in ticket.add_ons}
        here = {each.appointment_id for each in ticket.due}
        return tuple(
            Added(appointment_id=of, add_on_id=number, price=rows[number].price)
            for of, number in self.added
            if of in here and number in rows
        )

    def held(self, of: int | None) -> Held:
        """Return all of it, for the ticket of an appointment."""
        return Held(
            appointment_id=of,
            products=tuple(self.products.items()),
            added=tuple(self.added),
            joined=tuple(self.joined),
            bought=tuple(self.bought),
            prices=tuple(self.prices.items()),
        )

    def take_up(self, held: Held) -> None:
        """Take up again what was put aside."""
        self.products, self.added = dict(held.products), list(held.added)
        self.joined, self.bought = list(held.joined), list(held.bought)
        self.prices = dict(held.prices)

    # Internal

    def _settled(self, due: Due) -> Settled:
        found = Settled(appointment_id=due.appointment_id, price=due.item.unit)
        price = self.prices.get(line_key(SERVICE, due.appointment_id))
        if price is None:
            return found
        return replace(found, instead=price.instead, reason=price.reason)

    def _sold(self, row: ProductRow, count: int) -> Sold:
        found = Sold(product_id=row.id, price=row.price, quantity=count)
        price = self.prices.get(line_key(PRODUCT, row.id))
        if price is None:
            return found
        return replace(found, instead=price.instead, reason=price.reason)


def line_key(kind: str, *numbers: int) -> str:
    """Return what a line is called: ``s:12``, ``p:3``, ``a:12-3``, ``b:0``."""
    return f"{kind}:{'-'.join(map(str, numbers))}"


def listed(item: Item) -> Money:
    """Return what one costs by the list."""
    return item.unit if item.listed is None else item.listed
