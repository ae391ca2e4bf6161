"""Somebody is late: the treatment is made shorter, so that it ends when it was to end."""

from dataclasses import dataclass, replace

from frontdesk.commands.appointments import movable, where
from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.rules.price import price_on
from frontdesk.storage.moving import answer_moved, as_asked
from frontdesk.storage.standing import prices
from frontdesk.storage.unit import Work
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Permission, needs


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class Shorten(Command):
    """Begin later and make it shorter; it costs what that length costs, if it is offered at all."""

    appointment_id: int
    was: Placement
    to: Placement

    def apply(self, work: Work) -> None:
        row = movable(work, self.appointment_id, self.was, self.to)
        if self.to.minutes >= self.was.minutes:
            raise Refused.because("not_shorter", "minutes")
        asked = as_asked(row, self.to)
        found = answer_moved(work.session, work.zone, asked, work.now, row.room_id)
        against = [reason for reason in found.reasons if reason.code != "no_price"]
        if against:
            raise Refused(against)
        row.move(self.was, replace(self.to, room_id=found.room_id))
        priced = price_on(prices(work.session), row.service_id, row.bare, self.to.day)
        if priced is not None:
            row.price, row.priced_on = priced.price, priced.from_day
        work.claim_anew(row.visit_id)
        work.says("shortened", appointment=row.id, price=row.price, **where(row))
