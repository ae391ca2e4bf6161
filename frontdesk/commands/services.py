"""Services: what is offered, for how long, at what price, and what it needs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.commands.named import (
    against_name,
    place_after,
    require_seen,
    stands,
    what_was_done,
)
from frontdesk.errors import Reason, Refused
from frontdesk.model import Equipment, Service, ServiceEquipment, ServicePrice
from frontdesk.model.types import yes
from frontdesk.storage.house_cards import ahead_of, service_card
from frontdesk.storage.unit import Work
from frontdesk.values.house import ServiceCard
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean, fold, one_line


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SaveService(Command):
    """Add a service, or change one; prices hold from today on, what is booked keeps its own."""

    service_id: int | None = None
    to: ServiceCard
    was: ServiceCard | None = None

    def apply(self, work: Work) -> None:
        to = _cleaned(self.to)
        number = self.service_id
        row = None if number is None else work.load(Service, number, "service")
        was = None if row is None else service_card(work.session, row, work.today)
        require_seen(self.was, was, "service", number)
        reasons = [*to.faults(), *self._against(work, to), *self._against_end(work, was, to)]
        if reasons:
            raise Refused(reasons)
        if row is None:
            row = Service(name=to.name, code=to.code, position=place_after(work, Service))
            _fill(row, to)
            work.add(row)
        _fill(row, to)
        _write_prices(work, row.id, was, to)
        _write_equipment(work, row.id, to)
        work.concerns(Topic.STUDIO, row.id)
        code = what_was_done("service", was, to)
        params = {"count": 0}
        if code == "service_retired":
            params["count"] = len(ahead_of(work.session, row.id, work.today))
            code = "service_retired_booked" if params["count"] else code
        work.says(code, name=to.name, **params)

    # Internal

    def _against(self, work: Work, to: ServiceCard) -> Iterator[Reason]:
        yield from against_name(work, Service, to.name, self.service_id)
        codes = select(Service.code).where(Service.id != (self.service_id or 0))
        if fold(to.code) in map(fold, work.session.execute(codes).scalars()):
            yield Reason("service_code_taken", "code", {"code": to.code})
        there = select(Equipment.id).where(yes(Equipment.active))
        known = set(work.session.execute(there).scalars())
        before = self.was.equipment if self.was is not None else ()
        if set(to.equipment) - known - set(before):
            yield Reason("gone", "equipment", {"what": "equipment"})

    def _against_end(
        self, work: Work, was: ServiceCard | None, to: ServiceCard
    ) -> Iterator[Reason]:
        """Yield what is booked of a length that is to be offered no longer."""
        if was is None or self.service_id is None:
            return
        gone = dict(was.prices).keys() - dict(to.prices).keys()
        if gone:
            ahead = ahead_of(work.session, self.service_id, work.today, gone)
            yield from stands(ahead, "prices")


# Internal


def _cleaned(card: ServiceCard) -> ServiceCard:
    licences = tuple(dict.fromkeys(filter(None, map(one_line, card.licences))))
    return replace(
        card,
        name=one_line(card.name),
        code=clean(card.code).casefold(),
        licences=licences,
        skill=one_line(card.skill or "") or None,
        cpt=one_line(card.cpt or "") or None,
        equipment=tuple(sorted(set(card.equipment))),
        prices=tuple(sorted(card.prices)),
    )


def _fill(row: Service, card: ServiceCard) -> None:
    row.name, row.code, row.active = card.name, card.code, card.active
    row.licences, row.skill = list(card.licences), card.skill
    row.turnover, row.cpt = card.turnover, card.cpt
    row.taxed, row.tax_bp = card.taxed, card.tax_bp


def _write_prices(work: Work, service_id: int, was: ServiceCard | None, to: ServiceCard) -> None:
    before, after = dict(() if was is None else was.prices), dict(to.prices)
    rows = select(ServicePrice).where(ServicePrice.service_id == service_id)
    kept = {(row.minutes, row.from_day): row for row in work.session.execute(rows).scalars()}
    for (minutes, _), row in kept.items():
        if minutes not in after:
            work.session.delete(row)
    for minutes, price in after.items():
        if before.get(minutes) == price:
            continue
        today = kept.get((minutes, work.today))
        if today is not None:
            today.price = price
        else:
            work.add(
                ServicePrice(
                    service_id=service_id, minutes=minutes, price=price, from_day=work.today
                )
            )


def _write_equipment(work: Work, service_id: int, card: ServiceCard) -> None:
    rows = select(ServiceEquipment).where(ServiceEquipment.service_id == service_id)
    kept = {row.equipment_id: row for row in work.session.execute(rows).scalars()}
    for number, row in kept.items():
        if number not in card.equipment:
            work.session.delete(row)
    for number in card.equipment:
        if number not in kept:
            work.add(ServiceEquipment(service_id=service_id, equipment_id=number))
