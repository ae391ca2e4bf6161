"""Stored value from before the studio began with Frontdesk: opened, taken back while unused.

What was posted is never taken away: undo posts the opposite, and leaves the empty wallets to
nobody.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select

from frontdesk.commands.posting import open_day, post
from frontdesk.errors import Refused
from frontdesk.model import Client, JournalRow, Wallet, WalletEntry
from frontdesk.storage import journal
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, open_wallet
from frontdesk.values.gift_number import new_number
from frontdesk.values.money import ZERO
from frontdesk.values.opening import openings
from frontdesk.values.stored import Stored, Why

#: Where the other side of all opened value stands in the ledger.
_OPENING = "opening"
#: Rows of these stay when they are walked back: the opposite is posted instead.
STAND = frozenset(
    {"posting", "posted", "entry", "wallet_entry", "account", "business_day", "drawer_day"}
)


def open_all(work: Work, told: Iterable[tuple[int, Mapping[str, str]]], note: str) -> None:
    """Open what clients have left in another system, under one posting."""
    purse, total = Purse(work), ZERO
    for client, one in told:
        for each in openings(one):
            card = each.kind is Stored.GIFT_CARD
            wallet = open_wallet(
                work,
                each.kind,
                unit=each.unit,
                client_id=client,
                name=each.name,
                number=new_number() if card else None,
            )
            purse.put(wallet, each.units, each.cents, Why.OPENING)
            total += each.cents
    if purse.moves:
        _post(work, purse, note)


def walk_back(work: Work, rows: Sequence[JournalRow]) -> list[JournalRow]:
    """Post the opposite of what was opened or taken back; return the rows that are left."""
    moved = [row.row_id for row in rows if row.table_name == "wallet_entry"]
    opened = [row.row_id for row in rows if row.table_name == "wallet" and row.before is None]
    if moved:
        purse = Purse(work)
        for number in moved:
            entry = work.load(WalletEntry, number)
            wallet = work.load(Wallet, entry.wallet_id)
            _require_unused(work, entry, wallet)
            purse.put_back(entry, wallet.kind, Why.OPENING)
        _post(work, purse, None)
    for number in opened:
        work.load(Wallet, number).client_id = None
    gone = {("wallet", number) for number in opened}
    return [
        row
        for row in rows
        if row.table_name not in STAND and (row.table_name, row.row_id) not in gone
    ]


# Internal


def _post(work: Work, purse: Purse, note: str | None) -> None:
    day = open_day(work)
    if day.closed_at is not None:
        raise Refused.because("opening_day_closed")
    journal.lock(work.session)  # postings are counted
    total = ZERO
    for each in purse.moves:
        total += each.cents
    post(work, "value", [(_OPENING, total, None)], moves=purse.moves, note=note)


def _require_unused(work: Work, entry: WalletEntry, wallet: Wallet) -> None:
    """Refuse when anything has happened in a wallet since this entry."""
    later = select(WalletEntry.id).where(
        WalletEntry.wallet_id == wallet.id, WalletEntry.id > entry.id
    )
    if work.session.execute(later).first() is not None:
        name = select(Client.shown_name).where(Client.id == wallet.client_id)
        who = work.session.execute(name).scalar()
        raise Refused.because("built_on_value", client=who or "…")
