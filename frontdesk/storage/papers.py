"""Puts papers into the print queue, within the transaction of what they are of."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from frontdesk.model import Client, PrintJob, Sale
from frontdesk.storage.unit import Work
from frontdesk.values.gift_number import ending
from frontdesk.values.paper import PaperKind, Tray
from frontdesk.values.payment import CASH, Paid

#: What a client may want a receipt on; any other wish needs no printer.
_TRAYS = {"80mm": Tray.ROLL, "letter": Tray.SHEET}
#: Where nobody has said what they want, the roll.
USUAL = "80mm"


def queue(
    work: Work,
    kind: PaperKind,
    title: str,
    *,
    about: Mapping[str, Any],
    key: str,
    tray: Tray = Tray.ROLL,
    copy: bool = False,
    printer: str | None = None,
) -> PrintJob:
    """Add a paper; this station prints it. ``key`` is unique: what was queued stays one paper."""
    row = PrintJob(
        key=key,
        kind=kind,
        about=dict(about),
        title=title,
        copy=copy,
        tray=tray,
        station=work.who.station,
        person_id=work.person_id,
        queued_at=work.now,
        printer=printer,
    )
    return work.add(row)


def wish_of(work: Work, client_id: int | None) -> str:
    """Return how a client wants receipts."""
    found = select(Client.receipt_by).where(Client.id == client_id)
    return work.session.execute(found).scalar() or USUAL


def queue_receipt(work: Work, sale: Sale, number: str, tenders: Iterable[Paid]) -> None:
    """Let the drawer spring open for cash, and print the receipt if the client wants one."""
    about = {"sale": sale.id}
    if any(each.kind == CASH and each.amount for each in tenders):
        queue(work, PaperKind.DRAWER, number, about=about, key=f"drawer:{sale.id}")
    tray = _TRAYS.get(wish_of(work, sale.client_id))
    if tray is not None:
        queue(work, PaperKind.RECEIPT, number, about=about, key=f"receipt:{sale.id}", tray=tray)


def queue_gift_card(work: Work, wallet_id: int, number: str) -> None:
    """Print a gift card that was sold, or got a new number."""
    key, about = f"gift_card:{wallet_id}", {"wallet": wallet_id}
    queue(work, PaperKind.GIFT_CARD, ending(number), about=about, key=key, tray=Tray.CARD)
