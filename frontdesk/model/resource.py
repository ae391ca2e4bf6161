"""What can be claimed: therapists, rooms, equipment and clients have one number range."""

from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number, Word


class Kind(StrEnum):
    """What a resource is."""

    THERAPIST = "therapist"
    ROOM = "room"
    EQUIPMENT = "equipment"
    CLIENT = "client"


class Resource(Row):
    """Its number is the number of the therapist, room, equipment or client."""

    __tablename__ = "resource"
    __table_args__ = (CheckConstraint("capacity >= 1", name="holds_someone"), STRICT)

    kind: Mapped[Kind] = mapped_column(Word(Kind))
    capacity: Mapped[int] = mapped_column(default=1)  # tables in a room; else 1


class Room(Row):
    """A room; its tables are the resource's capacity."""

    __tablename__ = "room"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(
        Number, ForeignKey("resource.id", ondelete="RESTRICT"), primary_key=True
    )
    name: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class Equipment(Row):
    """A piece of equipment; with a room, it stands there and is not moved."""

    __tablename__ = "equipment"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(
        Number, ForeignKey("resource.id", ondelete="RESTRICT"), primary_key=True
    )
    name: Mapped[str] = mapped_column(unique=True)
    room_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("room.id", ondelete="RESTRICT"), index=True
    )
    active: Mapped[bool] = mapped_column(default=True)
