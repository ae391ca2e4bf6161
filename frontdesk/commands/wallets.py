"""What is done to a wallet itself: frozen, handed over, given a new number, shared, written off."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.commands.accounts import against_day, against_reason
from frontdesk.commands.base import Command
from frontdesk.commands.posting import open_day, post
from frontdesk.errors import Refused, Stale
from frontdesk.model import Client, Wallet, WalletShare
from frontdesk.storage.papers import queue_gift_card
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, open_wallet
from frontdesk.values.gift_number import ending, new_number
from frontdesk.values.money import ZERO
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import HELD, Stored, Why
from frontdesk.values.text import clean

#: What can be given to somebody else.
_GIVEN_AWAY = frozenset({Stored.GIFT_CARD, Stored.PACKAGE})


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class Freeze(Command):
    """Let nothing be taken from a wallet, with the reason: a card that was lost or stolen."""

    wallet_id: int
    reason: str

    def apply(self, work: Work) -> None:
        wallet = work.load(Wallet, self.wallet_id)
        if wallet.frozen is not None:
            raise Stale("frozen_already", table="wallet", row=wallet.id)
        reason = clean(self.reason).replace("\n", " ")
        if reasons := against_reason(reason):
            raise Refused(reasons)
        wallet.frozen = reason
        _says(work, "wallet_frozen_now", wallet)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class Unfreeze(Command):
    """Let a wallet be used again."""

    wallet_id: int

    def apply(self, work: Work) -> None:
        wallet = work.load(Wallet, self.wallet_id)
        if wallet.frozen is None:
            raise Stale("unfrozen_already", table="wallet", row=wallet.id)
        if wallet.frozen in HELD:
            raise Refused.because(f"wallet_{wallet.frozen}", "wallet")
        wallet.frozen = None
        _says(work, "wallet_unfrozen", wallet)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class HandOver(Command):
    """Make a gift card or a package somebody else's; those it was shared with lose it."""

    wallet_id: int
    was: int | None
    client_id: int

    def apply(self, work: Work) -> None:
        wallet = work.load(Wallet, self.wallet_id)
        if wallet.kind not in _GIVEN_AWAY:
            raise Refused.because("wallet_stays_theirs", "wallet")
        if wallet.client_id != self.was:
            raise Stale("wallet_elsewhere", table="wallet", row=wallet.id)
        client = work.load(Client, self.client_id, "client")
        if client.id == self.was:
            raise Refused.because("wallet_is_theirs", "client", client=client.shown_name)
        if self.was is not None:
            work.concerns(Topic.CLIENTS, self.was)
        wallet.client_id = client.id
        for row in _shares(work, wallet):
            work.session.delete(row)
        _says(work, "wallet_handed_over", wallet)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class ReplaceCard(Command):
    """Give a lost gift card a new number; what is on it moves there, and the old one is frozen."""

    wallet_id: int
    reason: str

    def apply(self, work: Work) -> None:
        work.money()
        old = work.load(Wallet, self.wallet_id)
        reason = clean(self.reason).replace("\n", " ")
        reasons = [*against_reason(reason), *against_day(work)]
        if reasons:
            raise Refused(reasons)
        if old.kind is not Stored.GIFT_CARD:
            raise Refused.because("gone", "wallet", what="wallet")
        open_day(work)
        new = open_wallet(
            work,
            Stored.GIFT_CARD,
            client_id=old.client_id,
            number=new_number(),
            expires=old.expires,
            recipient=old.recipient,
            message=old.message,
        )
        purse = Purse(work)
        there = purse.balance(old)
        old.frozen = None  # it was frozen when it was lost
        cents = purse.take(old, there.units, Why.MOVED)
        purse.put(new, there.units, cents, Why.MOVED)
        post(work, "value", (), note=reason, moves=purse.moves)
        old.frozen = reason
        queue_gift_card(work, new.id, new.number or "")
        _says(work, "card_replaced", new, card=new.id)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class Share(Command):
    """Let these clients, and nobody else but its owner, use a package that may be shared."""

    wallet_id: int
    was: tuple[int, ...]
    to: tuple[int, ...]

    def apply(self, work: Work) -> None:
        wallet = work.load(Wallet, self.wallet_id)
        there = {row.client_id: row for row in _shares(work, wallet)}
        if set(there) != set(self.was):
            raise Stale("wallet_elsewhere", table="wallet", row=wallet.id)
        if not wallet.shared and set(self.to) - set(there):
            raise Refused.because("wallet_not_shared", "client", name=wallet.name)
        wanted = set(self.to) - {wallet.client_id}
        for number in sorted(wanted - set(there)):
            client = work.load(Client, number, "client")
            work.add(WalletShare(wallet_id=wallet.id, client_id=client.id))
        for number, row in there.items():
            if number not in wanted:
                work.session.delete(row)
        _says(work, "wallet_shared", wallet)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class WriteOff(Command):
    """Take what expired off the books: it is owed to nobody any more, and is income."""

    def apply(self, work: Work) -> None:
        work.money()
        if reasons := against_day(work):
            raise Refused(reasons)
        open_day(work)
        expired = select(Wallet).where(Wallet.expires < work.today).order_by(Wallet.id)
        purse, total = Purse(work), ZERO
        for wallet in work.session.execute(expired).scalars().all():
            there = purse.balance(wallet)
            if there.units > 0:
                total += purse.take(wallet, there.units, Why.EXPIRED)
                if wallet.client_id is not None:
                    work.concerns(Topic.CLIENTS, wallet.client_id)
        if not total:
            raise Refused.because("nothing_expired")
        post(work, "value", [("breakage", -total, None)], moves=purse.moves)
        work.says("written_off", amount=total, count=len(purse.moves))


# Internal


def _shares(work: Work, wallet: Wallet) -> list[WalletShare]:
    query = select(WalletShare).where(WalletShare.wallet_id == wallet.id)
    return list(work.session.execute(query).scalars())


def _says(work: Work, code: str, wallet: Wallet, **more: int) -> None:
    """Say what was done to a wallet, and to whose."""
    if wallet.client_id is not None:
        work.concerns(Topic.CLIENTS, wallet.client_id)
        more["client_id"] = wallet.client_id
    text = ending(wallet.number) if wallet.number else wallet.name
    work.says(code, kind=wallet.kind, text=text, **more)
