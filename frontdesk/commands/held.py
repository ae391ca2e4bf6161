"""Put a ticket aside, to be taken up again: an open sale, which is in no ledger yet."""

from dataclasses import dataclass

from frontdesk.commands.base import Command
from frontdesk.commands.posting import open_day
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Client, Sale
from frontdesk.storage.unit import Work
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.held import Held
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class PutAside(Command):
    """Keep what is on a ticket; ``sale_id`` is that under which it was put aside before."""

    held: Held
    total: Money
    client_id: int | None = None
    sale_id: int | None = None

    def apply(self, work: Work) -> None:
        work.undoable = False  # it is taken up again, or dropped
        if holds_card_number(f"{self.held.reason} {self.held.discount} {self.held.tip}"):
            raise Refused.because("card_number", "reason")
        if self.client_id is not None:
            work.load(Client, self.client_id, "client")
        of = self.held.appointment_id
        if of is not None:
            work.load(Appointment, of, "appointment")
        open_day(work)
        row = None if self.sale_id is None else still_open(work, self.sale_id)
        if row is None:
            row = Sale(status="open", opened_at=work.now, person_id=work.person_id)
        row.day, row.client_id, row.total = work.today, self.client_id, self.total
        row.held = self.held.plain()
        if self.sale_id is None:
            work.add(row)
        said = {} if of is None else {"appointment": of}
        work.says("put_aside", sale=row.id, total=self.total, client_id=self.client_id, **said)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class DropAside(Command):
    """Forget a ticket that was put aside; what its guests owe stays."""

    sale_id: int

    def apply(self, work: Work) -> None:
        work.undoable = False
        row = still_open(work, self.sale_id)
        client = row.client_id
        work.session.delete(row)
        work.says("aside_dropped", client_id=client)


def still_open(work: Work, sale_id: int) -> Sale:
    """Return an open sale; ``Stale`` when it was paid or dropped meanwhile."""
    row = work.find(Sale, sale_id)
    if row is None or row.status != "open":
        raise Stale("aside_elsewhere", table="sale", row=sale_id)
    return row
