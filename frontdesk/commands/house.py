"""Rooms and equipment, and when the studio is open.

What is out of use is retired, never deleted; what stands ahead on it is named, and comes first.
"""

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
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Equipment, Hours, Resource, Room
from frontdesk.model.resource import Kind
from frontdesk.model.types import yes
from frontdesk.rules.hours import WallSpan
from frontdesk.rules.shifts import faults, weekday_faults
from frontdesk.storage.house_cards import (
    ahead_on,
    equipment_card,
    most_guests,
    room_card,
)
from frontdesk.storage.unit import Work
from frontdesk.values.house import EquipmentCard, RoomCard
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import one_line


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SaveRoom(Command):
    """Add a room, or change one from how it was seen (``was``) to something else (``to``)."""

    room_id: int | None = None
    to: RoomCard
    was: RoomCard | None = None

    def apply(self, work: Work) -> None:
        to = replace(self.to, name=one_line(self.to.name))
        row = None if self.room_id is None else work.load(Room, self.room_id, "room")
        was = None if row is None else room_card(work.session, row)
        require_seen(self.was, was, "room", self.room_id)
        reasons = [*to.faults(), *against_name(work, Room, to.name, self.room_id)]
        if row is not None and was is not None:
            reasons += self._against(work, row, was, to)
        if reasons:
            raise Refused(reasons)
        if row is None:
            number = work.new_resource(Kind.ROOM, to.tables)
            row = work.add(Room(id=number, name=to.name, position=place_after(work, Room)))
        row.name, row.active = to.name, to.active
        work.load(Resource, row.id).capacity = to.tables
        work.concerns(Topic.STUDIO, row.id)
        work.says(what_was_done("room", was, to), name=to.name)

    def _against(self, work: Work, row: Room, was: RoomCard, to: RoomCard) -> list[Reason]:
        found = []
        guests = most_guests(work.session, row.id, work.now)
        if to.tables < was.tables and to.tables < guests:
            found.append(Reason("room_tables_taken", "tables", {"guests": guests}))
        if was.active and not to.active:
            found += stands(ahead_on(work.session, row.id, work.now))
            inside = select(Equipment.name).where(
                Equipment.room_id == row.id, yes(Equipment.active)
            )
            found += [
                Reason("room_holds", "active", {"name": name})
                for name in work.session.execute(inside.order_by(Equipment.id)).scalars()
            ]
        return found


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SaveEquipment(Command):
    """Add a piece of equipment, or change one."""

    equipment_id: int | None = None
    to: EquipmentCard
    was: EquipmentCard | None = None

    def apply(self, work: Work) -> None:
        to = replace(self.to, name=one_line(self.to.name))
        number = self.equipment_id
        row = None if number is None else work.load(Equipment, number, "equipment")
        was = None if row is None else equipment_card(row)
        require_seen(self.was, was, "equipment", number)
        reasons = [*to.faults(), *against_name(work, Equipment, to.name, number)]
        if to.room_id is not None:
            room = work.find(Room, to.room_id)
            if room is None or (to.active and not room.active):
                reasons.append(Reason("equipment_room", "room_id"))
        if row is not None and was is not None:
            gone, moved = was.active and not to.active, was.room_id != to.room_id
            if gone or moved:
                field = "active" if gone else "room_id"
                reasons += stands(ahead_on(work.session, row.id, work.now), field)
        if reasons:
            raise Refused(reasons)
        if row is None:
            row = work.add(Equipment(id=work.new_resource(Kind.EQUIPMENT), name=to.name))
        row.name, row.room_id, row.active = to.name, to.room_id, to.active
        work.concerns(Topic.STUDIO, row.id)
        work.says(what_was_done("equipment", was, to), name=to.name)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SetHours(Command):
    """Say when the studio is open on each weekday, Monday 0; a day that is left out is closed."""

    week: tuple[tuple[int, WallSpan], ...]
    was: tuple[tuple[int, WallSpan], ...]

    def apply(self, work: Work) -> None:
        wrong = faults((f"weekday_{weekday}", span) for weekday, span in self.week)
        if not self.week:
            wrong.append(Reason("hours_never", "week"))
        wrong += weekday_faults([weekday for weekday, _ in self.week], "week")
        if wrong:
            raise Refused(wrong)
        rows = {row.weekday: row for row in work.session.execute(select(Hours)).scalars()}
        if {day: (row.opens, row.closes) for day, row in rows.items()} != dict(self.was):
            raise Stale("hours_elsewhere", table="studio", row=1)
        to = dict(self.week)
        for weekday, row in rows.items():
            if weekday not in to:
                work.session.delete(row)
        for weekday, (opens, closes) in sorted(to.items()):
            if weekday in rows:
                rows[weekday].opens, rows[weekday].closes = opens, closes
            else:
                work.add(Hours(weekday=weekday, opens=opens, closes=closes))
        work.concerns(Topic.STUDIO, 1)
        work.says("hours_set")
