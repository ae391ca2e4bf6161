"""Whatever is done with stored value, what is stored is what the ledger owes, never below zero."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

import pytest
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.accounts import GiveCredit, SetHouseLimit
from frontdesk.commands.base import Command
from frontdesk.commands.settings import Set
from frontdesk.commands.till import TakePayment
from frontdesk.commands.wallets import Freeze, HandOver, ReplaceCard, Unfreeze, WriteOff
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.liability import liability
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import CASH, CREDIT, GIFT_CARD, HOUSE, Paid, Sold
from frontdesk.values.stored import Bought, Stored
from tests.chance import examples
from tests.studio import House
from tests.till.desk import trial_balance
from tests.till.rivals import take_at_once
from tests.till.stored import stored

_PRICE, _STEPS = Money(1_949), 90


@dataclass
class Player:
    """Does one thing after another by chance."""

    desk: Desk
    store: Store
    house: House
    clock: SetClock
    chance: Random
    done: dict[str, int] = field(default_factory=dict)

    def step(self) -> None:
        """Do something; what is refused changes nothing."""
        name, make = self.chance.choice(list(_MAKE.items()))
        try:
            self.desk.do(make(self))
            self.done[name] = self.done.get(name, 0) + 1
        except (Refused, Stale):
            pass

    def wallet(self, kind: Stored) -> int:
        """Return a wallet of a kind; 999 when there is none."""
        with self.store.read.connect() as connection:
            found = connection.execute(
                text("SELECT id FROM wallet WHERE kind=:kind ORDER BY id"), {"kind": kind}
            )
            return int(self.chance.choice([*found.scalars(), 999]))

    def client(self) -> int:
        return self.chance.choice(list(self.house.clients.values())[:3])

    def cents(self) -> Money:
        return Money(self.chance.randrange(1, 9_000))


def _sale(player: Player, what: Bought) -> Command:
    return TakePayment(bought=(what,), tenders=(Paid(kind=CASH, amount=what.price),))


def _sell(player: Player) -> Command:
    return _sale(player, Bought(kind=Stored.GIFT_CARD, price=player.cents()))


def _fill(player: Player) -> Command:
    kind = player.chance.choice([Stored.GIFT_CARD, Stored.HOUSE])
    return _sale(player, Bought(kind=kind, price=player.cents(), wallet_id=player.wallet(kind)))


def _credit(player: Player) -> Command:
    what = Bought(kind=Stored.CREDIT, price=player.cents(), client_id=player.client())
    return _sale(player, what)


def _redeem(player: Player) -> Command:
    kind = player.chance.choice([GIFT_CARD, CREDIT, HOUSE])
    part = Money(player.chance.randrange(1, _PRICE.cents + 1))
    ways = [Paid(kind=kind, amount=part, wallet_id=player.wallet(Stored(kind)))]
    if part < _PRICE:
        ways.append(Paid(kind=CASH, amount=_PRICE - part))
    return TakePayment(
        sold=(Sold(product_id=player.house.balm, price=Money(1_800)),),
        tenders=tuple(ways),
        client_id=player.client(),
    )


def _replace(player: Player) -> Command:
    return ReplaceCard(wallet_id=player.wallet(Stored.GIFT_CARD), reason="lost")


def _freeze(player: Player) -> Command:
    number = player.wallet(Stored.GIFT_CARD)
    if player.chance.random() < 0.5:
        return Unfreeze(wallet_id=number)
    return Freeze(wallet_id=number, reason="stolen")


def _hand_over(player: Player) -> Command:
    number = player.wallet(Stored.GIFT_CARD)
    return HandOver(wallet_id=number, was=None, client_id=player.client())


def _limit(player: Player) -> Command:
    return SetHouseLimit(client_id=player.client(), limit=player.cents())


def _give(player: Player) -> Command:
    return GiveCredit(client_id=player.client(), amount=player.cents(), reason="sorry")


def _years_later(player: Player) -> Command:
    player.clock.advance(days=player.chance.randrange(1_500))
    return WriteOff()


_MAKE: dict[str, Callable[[Player], Command]] = {
    "sell": _sell,
    "fill": _fill,
    "credit": _credit,
    "redeem": _redeem,
    "redeem more": _redeem,
    "redeem most": _redeem,
    "replace": _replace,
    "freeze": _freeze,
    "hand over": _hand_over,
    "limit": _limit,
    "give": _give,
    "expire": _years_later,
}


@pytest.mark.parametrize("seed", range(examples(2)))
def test_what_is_stored_is_what_is_owed(
    desk: Desk, store: Store, house: House, clock: SetClock, seed: int
) -> None:
    desk.do(Set(key="gift_card_years", was=None, to=5))
    player = Player(desk, store, house, clock, Random(seed))
    for _ in range(_STEPS):
        player.step()
        balance = trial_balance(store)
        assert sum(balance.values()) == 0
        owed = {kind: -balance[kind] for kind in Stored if balance.get(kind)}
        assert stored(store) == owed
    found = desk.ask(liability)
    assert found.agrees
    assert {row.kind: row.cents.cents for row in found.rows} == owed
    with store.read.connect() as connection:
        below = connection.execute(
            text(
                "SELECT count(*) FROM (SELECT w.id FROM wallet w JOIN wallet_entry e "
                "ON e.wallet_id=w.id GROUP BY w.id, w.most_owed "
                "HAVING sum(e.units)<-w.most_owed)"
            )
        ).scalar()
    assert below == 0
    assert {"sell", "redeem", "expire"} <= player.done.keys()


def test_of_two_stations_that_redeem_one_card_one_wins(
    any_desk: Desk, any_store: Store, any_house: House
) -> None:
    what = Bought(kind=Stored.GIFT_CARD, price=Money(2_000))
    sold = any_desk.do(_sale(None, what))  # type: ignore[arg-type]  # asks the player nothing
    (number,) = sold.params["wallets"]
    tender = Paid(kind=GIFT_CARD, amount=_PRICE, wallet_id=number)
    sold_for = (Sold(product_id=any_house.balm, price=Money(1_800)),)
    stations = [[TakePayment(sold=sold_for, tenders=(tender,))] for _ in range(2)]
    answers = take_at_once(any_store.place, any_house.people["Rosa Diaz"], stations)
    assert sorted(bool(receipt) for (receipt,) in answers) == [False, True]
    assert stored(any_store) == {"gift_card": 51}
    with pytest.raises(Refused, match="wallet_too_little") as caught:
        any_desk.do(TakePayment(sold=sold_for, tenders=(tender,)))
    assert caught.value.reasons[0].params["left"] == Money(51)
