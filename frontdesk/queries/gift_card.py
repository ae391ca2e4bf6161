"""A gift card as it is printed."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import Client, Sale, SaleLine, Studio, Wallet
from frontdesk.storage.view import View
from frontdesk.storage.wallets import balances
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import Balance


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftCard:
    """Everything that stands on a gift card; ``amount`` is what is on it on ``day``."""

    studio: str
    address: tuple[str, ...]
    phone: str
    number: str
    amount: Money
    day: date
    expires: date | None
    recipient: str
    message: str
    language: str | None = None  # of whoever has it, else of who bought it


@needs(Permission.TAKE_PAYMENT)
def gift_card_paper(view: View, wallet_id: int) -> GiftCard:
    """Return a gift card to be printed."""
    row = view.session.get(Wallet, wallet_id)
    if row is None or row.number is None:
        raise Refused.because("gone", "wallet", what="wallet")
    studio = view.session.execute(select(Studio.name, Studio.address, Studio.phone)).one()
    return GiftCard(
        studio=studio.name,
        address=tuple(studio.address),
        phone=studio.phone,
        number=row.number,
        amount=balances(view.session, [row.id]).get(row.id, Balance()).cents,
        day=view.today,
        expires=row.expires,
        recipient=row.recipient or "",
        message=row.message or "",
        language=_language(view, row),
    )


# Internal


def _language(view: View, row: Wallet) -> str | None:
    """Return the language of whose card it is; of a card without an owner, of its buyer."""
    owner = row.client_id
    if owner is None:
        bought = (
            select(Sale.client_id)
            .join(SaleLine, SaleLine.sale_id == Sale.id)
            .where(SaleLine.wallet_id == row.id)
            .order_by(Sale.id)
            .limit(1)
        )
        owner = view.session.scalar(bought)
    return view.session.scalar(select(Client.language).where(Client.id == owner))
