"""What was paid for a treatment: a sale with its lines, its tender and its entries."""

from random import Random
from typing import NamedTuple

from frontdesk.demo.house import House, Offer
from frontdesk.demo.sheets import Sheets
from frontdesk.values.money import Money

_TIPS = (0, 0, 0, 15, 18, 18, 20, 20, 25)


class Served(NamedTuple):
    """A treatment that was given, as the till needs it."""

    appointment: int
    visit: int
    client: int | None
    therapist: int
    licence: str
    offer: Offer
    member: bool


class Tickets:
    """Writes sales that add up; receipt numbers count on in the order of payment."""

    def __init__(self, house: House, sheets: Sheets, rng: Random) -> None:
        self._house = house
        self._sheets = sheets
        self._rng = rng

    def pay(self, served: Served, day: str, at: int) -> None:
        """Close a sale for ``served`` at the moment ``at``."""
        rng, sheets, offer = self._rng, self._sheets, served.offer
        price = offer.cents
        off = 0
        if served.member and self._house.discount_bp:
            off = Money(price).share(self._house.discount_bp).cents
        thing = rng.choice(self._house.products) if rng.random() < 0.08 else None
        goods = 0 if thing is None else thing.cents
        tax = Money(goods).share(self._house.tax_bp).cents
        tip = price * rng.choice(_TIPS) // 10000 * 100
        total = price - off + goods + tax + tip
        person = self._house.receptionist
        sale = sheets.add(
            "sale", "open", day, served.visit, served.client, total, at - 90_000, person
        )
        lines: list[tuple[str, str, int, int, int | None]] = [
            ("service", f"{offer.name} {offer.minutes}", price, 0, None)
        ]
        if off:
            lines.append(("discount", "", -off, 0, None))
        if thing is not None:
            lines.append(("product", thing.name, goods, self._house.tax_bp, thing.id))
        if tax:
            lines.append(("tax", "", tax, self._house.tax_bp, None))
        if tip:
            lines.append(("tip", "", tip, 0, None))
        for place, (kind, text, amount, tax_bp, product) in enumerate(lines):
            is_service = kind == "service"
            sheets.add(
                *("sale_line", sale, place, kind, text, 1, amount, amount, tax_bp),
                served.appointment if is_service else None,
                product,
                served.therapist if kind in ("service", "tip") else None,
                served.licence if is_service else None,
                "Monthly 60" if kind == "discount" else None,
                off if is_service else 0,
                tax if kind == "product" else 0,
            )
        account = self._tender(sale, total)
        self._post(sale, day, at, account, total, served.therapist, (price, off, goods, tax, tip))
        sheets.closings.append((sheets.receipt(day), at, sale))

    def _tender(self, sale: int, total: int) -> str:
        rng, add = self._rng, self._sheets.add
        if rng.random() < 0.22:
            add("tender", sale, "cash", total, -(-total // 2000) * 2000, None, None)
            return "cash"
        digits = f"{rng.randrange(10000):04d}"
        add("tender", sale, "card", total, None, digits, f"A{rng.randrange(10**6):06d}")
        return "card"

    def _post(
        self,
        sale: int,
        day: str,
        at: int,
        account: str,
        total: int,
        therapist: int,
        parts: tuple[int, int, int, int, int],
    ) -> None:
        price, off, goods, tax, tip = parts
        rows = self._sheets.rows["posting"]
        number = self._sheets.add("posting")  # it names itself
        person = self._house.receptionist
        rows[-1] = (number, f"sale:{sale}", day, "sale", sale, person, number)
        for code, amount, whose in (
            (account, total, None),
            ("service_revenue", -price, therapist),
            ("discounts", off, None),
            ("product_revenue", -goods, None),
            ("tax_payable", -tax, None),
            ("tips_payable", -tip, therapist),
        ):
            if amount:
                self._sheets.add("entry", number, self._house.accounts[code], amount, whose)
        self._sheets.rows["posted"].append((number, at))
