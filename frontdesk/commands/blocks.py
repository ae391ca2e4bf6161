"""Blocks of time: breaks, lunch, training, meetings, a room out of order; repeated if wanted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from frontdesk.commands.appointments import require_own
from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Block, Resource
from frontdesk.model.resource import Kind
from frontdesk.model.types import yes
from frontdesk.storage.claims import LANES, Wanted, conflicts
from frontdesk.storage.unit import Work
from frontdesk.values.block import BlockKind, BlockPlace, Reach, block_days
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.text import clean
from frontdesk.values.wall import span


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class AddBlock(Command):
    """Take time off sale; with ``until``, on every one of ``weekdays`` up to that day.

    ``besides_taken`` leaves out the days on which something stands there already.
    """

    kind: BlockKind
    place: BlockPlace
    label: str
    until: date | None = None
    weekdays: tuple[int, ...] = ()
    besides_taken: bool = False

    def apply(self, work: Work) -> None:
        _require_mine(work, self.place.resource_id)
        days = block_days(self.label, self.place.day, self.until, self.weekdays)
        series = self.id if len(days) > 1 else None
        against = {day: self._against(work, day) for day in days}
        free = [day for day in days if not against[day]]
        if not free or (len(free) < len(days) and not self.besides_taken):
            raise Refused(reason for day in days for reason in against[day])
        laid = [work.add(self._row(day, series)) for day in free]
        for row in laid:
            work.claim_block(row.id)
        left_out = len(days) - len(free)
        work.says("block_added", block=laid[0].id, count=len(laid), left_out=left_out, **_of(laid))

    def _against(self, work: Work, day: date) -> list[Reason]:
        place = self.place
        try:
            whole = span(work.zone, day, place.starts, place.minutes, place.fold)
        except Refused as refused:
            return list(refused.reasons)
        return conflicts(work.session, work.zone, [Wanted(place.resource_id, whole)])

    def _row(self, day: date, series: str | None) -> Block:
        return Block(
            resource_id=self.place.resource_id,
            kind=self.kind,
            label=clean(self.label).replace("\n", " "),
            day=day,
            starts=self.place.starts,
            fold=self.place.fold,
            minutes=self.place.minutes,
            series=series,
        )


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class MoveBlock(Command):
    """Move one block, or change its length, from where it was seen."""

    block_id: int
    was: BlockPlace
    to: BlockPlace

    def apply(self, work: Work) -> None:
        row = work.load(Block, self.block_id)
        _require_mine(work, row.resource_id)
        _require_mine(work, self.to.resource_id)
        if not row.active or row.place != self.was:
            raise Stale("block_elsewhere", table="block", row=row.id)
        row.resource_id, row.day = self.to.resource_id, self.to.day
        row.starts, row.fold, row.minutes = self.to.starts, self.to.fold, self.to.minutes
        work.claim_block(row.id, LANES)
        work.says("block_moved", block=row.id, **_of([row]))


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class RemoveBlock(Command):
    """Put the time back on sale: of this block, of it and the following, or of all repeated."""

    block_id: int
    reach: Reach = Reach.THIS

    def apply(self, work: Work) -> None:
        row = work.load(Block, self.block_id)
        _require_mine(work, row.resource_id)
        if not row.active:
            raise Stale("block_elsewhere", table="block", row=row.id)
        meant = [row]
        if row.series is not None and self.reach is not Reach.THIS:
            found = select(Block).where(Block.series == row.series, yes(Block.active))
            if self.reach is Reach.FOLLOWING:
                found = found.where(Block.day >= row.day)
            meant = list(work.session.execute(found.order_by(Block.day)).scalars())
        for each in meant:
            each.active = False
            work.claim_block(each.id)
        work.says("block_removed", block=row.id, count=len(meant), **_of(meant))


# Internal


def _require_mine(work: Work, resource_id: int) -> None:
    resource = work.load(Resource, resource_id, "resource")
    if resource.kind is Kind.CLIENT:
        raise Refused.because("gone", "resource", what="resource")
    if work.grant(Permission.BOOK) is Grant.OWN:
        require_own(work, resource_id)


def _of(rows: Iterable[Block]) -> dict[str, object]:
    first = min(rows, key=lambda row: row.day)
    return {"kind": first.kind, "day": first.day, "time": first.starts, "minutes": first.minutes}
