"""What a code that was scanned or typed stands for: a gift card, or a product."""

from dataclasses import dataclass

from frontdesk.errors import Refused
from frontdesk.queries.on_shelf import ProductRow, products
from frontdesk.queries.wallets import WalletRow, gift_card
from frontdesk.storage.view import View
from frontdesk.values.barcode import barcode, is_barcode
from frontdesk.values.gift_number import parsed
from frontdesk.values.rights import Grant, Permission, needs


@dataclass(frozen=True, slots=True)
class Scanned:
    """One of both."""

    card: WalletRow | None = None
    product: ProductRow | None = None


def is_code(text: str) -> bool:
    """Tell whether ``text`` may be the number of a gift card or a bar code."""
    return parsed(text) is not None or is_barcode(text)


@needs(Permission.SEE_CALENDAR)
def scanned(view: View, text: str) -> Scanned | None:
    """Return what a code stands for; none where there is none, or who asks takes no money."""
    if view.grant(Permission.TAKE_PAYMENT) is Grant.NO:
        return None
    if parsed(text) is not None:
        try:
            return Scanned(card=gift_card(view, text))
        except Refused:
            return None  # nobody has sold it: it may be a name all the same
    if not is_barcode(text):
        return None
    known = barcode(text)
    row = next((each for each in products(view) if each.barcode == known), None)
    return None if row is None else Scanned(product=row)
