"""What a sale takes out of wallets to pay with, and what it puts into those that it sells."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from frontdesk.commands.posting import Line
from frontdesk.errors import Reason, Refused
from frontdesk.model import Package, Wallet, WalletShare
from frontdesk.rules.stored import takes
from frontdesk.rules.till import Item
from frontdesk.storage.papers import queue_gift_card
from frontdesk.storage.till import Due
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, balances
from frontdesk.values.payment import TENDERS, Paid
from frontdesk.values.stored import Stored, Unit, Why

#: Whoever has a gift card may use it; the rest is its owner's, or whose it is shared with.
_BEARERS = frozenset({Stored.GIFT_CARD})


class Spending:
    """Moves of stored value that belong to one sale; ``work.money()`` was called before.

    ``lines`` are what the ledger says beside the moves: a session pays the full value of a
    service, whatever it was bought for.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self.purse = Purse(work)
        self.lines: list[Line] = []

    def credited(self, tenders: Iterable[Paid]) -> frozenset[int]:
        """Return the appointments whose service is paid by sessions or minutes."""
        found = set()
        for paid in tenders:
            if paid.appointment_id is not None and paid.wallet_id is not None:
                wallet = self._work.find(Wallet, paid.wallet_id)
                if wallet is not None and wallet.unit is not Unit.CENTS:
                    found.add(paid.appointment_id)
        return frozenset(found)

    def spend(self, tenders: Iterable[Paid], due: Sequence[Due], payer: int | None) -> list[Reason]:
        """Take what is stored out of its wallets; return every reason why it cannot be."""
        reasons: list[Reason] = []
        settled: set[int] = set()
        for paid in tenders:
            kind = TENDERS.get(paid.kind)
            if kind is None or not kind.stored or paid.wallet_id is None:
                continue
            wallet = self._work.find(Wallet, paid.wallet_id)
            if wallet is None or wallet.kind != paid.kind:
                reasons.append(Reason("gone", "wallet", {"what": "wallet"}))
                continue
            against = self._against(wallet, paid, due, payer)
            if paid.appointment_id in settled:
                against.append(Reason("credit_twice", "wallet"))
            if not against:
                against = self._take(wallet, paid, due)
            if wallet.unit is not Unit.CENTS and paid.appointment_id is not None:
                settled.add(paid.appointment_id)
            reasons += against
        return reasons

    def fill(self, items: Iterable[Item]) -> None:
        """Put what is sold into its wallets."""
        for item in items:
            if item.wallet_id is None:
                continue
            wallet = self._work.load(Wallet, item.wallet_id)
            if wallet.kind is Stored.MEMBERSHIP:
                continue  # how many credits come with dues is known to them
            why = Why.PAID if wallet.kind is Stored.HOUSE else Why.SOLD
            units = item.amount.cents
            if wallet.unit is not Unit.CENTS and wallet.package_id is not None:
                units = self._work.load(Package, wallet.package_id).units
            new = wallet.id not in balances(self._work.session, [wallet.id])
            self.purse.put(wallet, units, item.amount, why)
            if wallet.number is not None and new:
                queue_gift_card(self._work, wallet.id, wallet.number)

    # Internal

    def _against(
        self, wallet: Wallet, paid: Paid, due: Sequence[Due], payer: int | None
    ) -> list[Reason]:
        params = {"kind": wallet.kind, "name": wallet.name, "client": due[0].guest if due else ""}
        on_ticket = {each.appointment_id: each for each in due}
        if wallet.unit is Unit.CENTS:
            if paid.appointment_id is not None and paid.appointment_id not in on_ticket:
                return [Reason("credit_for_nothing", "wallet", params)]
            if wallet.kind is Stored.DEPOSIT and wallet.appointment_id not in on_ticket:
                return [Reason("deposit_elsewhere", "wallet", params)]
            clients = {payer, *(each.client_id for each in due)}
            known = wallet.kind in _BEARERS or self._is_for(wallet, clients)
            return [] if known else [Reason("wallet_not_theirs", "wallet", params)]
        service = on_ticket.get(paid.appointment_id or 0)
        if service is None:
            return [Reason("credit_for_nothing", "wallet", params)]
        found = []
        params["client"] = service.guest
        if not self._is_for(wallet, {service.client_id}):
            found.append(Reason("wallet_not_theirs", "wallet", params))
        if wallet.services is not None and service.service_id not in wallet.services:
            found.append(Reason("wallet_other_service", "wallet", params))
        if wallet.longest is not None and service.minutes > wallet.longest:
            longest = {"minutes": wallet.longest}
            found.append(Reason("wallet_longer", "wallet", {**params, **longest}))
        if paid.amount != service.item.amount:
            most = {"most": service.item.amount}
            found.append(Reason("credit_pays_service", "wallet", {**params, **most}))
        return found

    def _take(self, wallet: Wallet, paid: Paid, due: Sequence[Due]) -> list[Reason]:
        minutes = next((d.minutes for d in due if d.appointment_id == paid.appointment_id), 0)
        money = wallet.unit is Unit.CENTS
        units = paid.amount.cents if money else takes(wallet.unit, minutes)
        try:
            cents = self.purse.take(wallet, units, Why.REDEEMED, appointment_id=paid.appointment_id)
        except Refused as refused:
            return list(refused.reasons)
        self.lines.append(("credit_difference", paid.amount - cents, None))
        return []

    def _is_for(self, wallet: Wallet, clients: set[int | None]) -> bool:
        if wallet.client_id in clients and wallet.client_id is not None:
            return True
        shares = select(WalletShare.client_id).where(WalletShare.wallet_id == wallet.id)
        return not clients.isdisjoint(self._work.session.execute(shares).scalars())
