"""Claims: what a visit, a block or a hold takes, in UTC slots; derived, never journaled."""

from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number, Word
from frontdesk.values.block import BlockKind, BlockPlace


class Claim(Row):
    """Slots of one resource, half open; turnover included. Deleted and inserted, never updated.

    The database refuses two that overlap in one lane; see ``storage/guards``.
    """

    __tablename__ = "claim"
    __table_args__ = (
        CheckConstraint("past > first", name="not_empty"),
        CheckConstraint("past - first <= 300", name="at_most_25_hours"),
        CheckConstraint("lane >= 0", name="lane"),
        CheckConstraint("guests >= 1", name="guests"),
        CheckConstraint(
            "(visit_id IS NOT NULL) + (block_id IS NOT NULL) + (hold_id IS NOT NULL) = 1",
            name="one_owner",
        ).ddl_if(dialect="sqlite"),
        CheckConstraint("num_nonnulls(visit_id, block_id, hold_id) = 1", name="one_owner").ddl_if(
            dialect="postgresql"
        ),
        Index("ux_claim_place", "resource_id", "lane", "first", "past", unique=True),
        Index(None, "visit_id"),
        Index(None, "block_id"),
        Index(None, "hold_id"),
        STRICT,
    )

    resource_id: Mapped[int] = mapped_column(Number, ForeignKey("resource.id"))
    lane: Mapped[int] = mapped_column(default=0)
    first: Mapped[int]
    past: Mapped[int]
    guests: Mapped[int] = mapped_column(default=1)  # held against the resource's capacity
    visit_id: Mapped[int | None] = mapped_column(Number, ForeignKey("visit.id"))
    block_id: Mapped[int | None] = mapped_column(Number, ForeignKey("block.id"))
    hold_id: Mapped[int | None] = mapped_column(Number, ForeignKey("hold.id"))


class Block(Row):
    """A break, a meeting, a room out of order: time of one resource that is not for sale."""

    __tablename__ = "block"
    __table_args__ = (
        CheckConstraint("minutes > 0 AND minutes % 5 = 0", name="on_the_grid"),
        Index(None, "day"),
        Index(None, "series"),
        STRICT,
    )

    resource_id: Mapped[int] = mapped_column(Number, ForeignKey("resource.id"))
    kind: Mapped[BlockKind] = mapped_column(Word(BlockKind))
    label: Mapped[str]
    day: Mapped[date]
    starts: Mapped[time]
    fold: Mapped[bool] = mapped_column(default=False)
    minutes: Mapped[int]
    series: Mapped[str | None]  # shared by the days of a repeated block
    active: Mapped[bool] = mapped_column(default=True)

    @property
    def place(self) -> BlockPlace:
        """Where it stands."""
        return BlockPlace(
            resource_id=self.resource_id,
            day=self.day,
            starts=self.starts,
            minutes=self.minutes,
            fold=self.fold,
        )


class Hold(Row):
    """A slot being offered at a station, for a minute; expired ones are swept by commands."""

    __tablename__ = "hold"
    __table_args__ = (Index(None, "until"), STRICT)

    station: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    until: Mapped[datetime]
