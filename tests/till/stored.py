"""Wallets opened, filled and emptied in one posting; used by the tests of stored value."""

from collections.abc import Callable, Iterable

from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.posting import Line, open_day, post
from frontdesk.storage.engine import Store
from frontdesk.storage.unit import Unit, Who, Work
from frontdesk.storage.wallets import Purse
from frontdesk.values.rights import Role
from tests.moments import NOW

#: Gathers moves, and returns the ledger's other side of them.
Gather = Callable[[Work, Purse], Iterable[Line]]


def move(store: Store, gather: Gather, clock: SetClock | None = None) -> None:
    """Move value as ``gather`` says, in one posting."""

    def apply(work: Work) -> None:
        work.money()
        open_day(work)
        purse = Purse(work)
        lines = list(gather(work, purse))
        post(work, "value", lines, moves=purse.moves)

    who = Who(person_id=1, name="Dana Reed", role=Role.OWNER, station="front")
    Unit(store, clock or SetClock(NOW)).run(who, "Move", apply)


def stored(store: Store) -> dict[str, int]:
    """Return what is stored by kind, in cents."""
    with store.read.connect() as connection:
        found = connection.execute(
            text(
                "SELECT w.kind, sum(e.cents) FROM wallet_entry e "
                "JOIN wallet w ON w.id=e.wallet_id GROUP BY w.kind"
            )
        )
        return {kind: int(cents) for kind, cents in found if cents}
