"""Visits, and the appointments within them: one guest's service each."""

from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.errors import Stale
from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number, Word
from frontdesk.values.money import Money
from frontdesk.values.placement import Placement
from frontdesk.values.state import State


class Visit(Row):
    """A coming of one or more guests; what moves, cancels and is billed as one."""

    __tablename__ = "visit"
    __table_args__ = (Index(None, "series"), STRICT)

    source: Mapped[str]  # phone, walk_in, desk, online, import
    note: Mapped[str | None]
    booked_at: Mapped[datetime]
    booked_by: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    series: Mapped[str | None]  # shared by the visits of a repeated one


class Appointment(Row):
    """One guest's service. The end is derived; the price is frozen at booking."""

    __tablename__ = "appointment"
    __table_args__ = (
        CheckConstraint("minutes > 0 AND minutes % 5 = 0", name="on_the_grid"),
        CheckConstraint("turnover >= 0 AND turnover % 5 = 0", name="turnover_on_the_grid"),
        CheckConstraint("added >= 0 AND added < minutes", name="added_within"),
        CheckConstraint("price >= 0", name="price_not_negative"),
        CheckConstraint("fee IS NULL OR fee >= 0", name="fee_not_negative"),
        CheckConstraint(
            "state IN ('booked','confirmed','arrived','in_session','to_check_out',"
            "'done','cancelled','no_show')",
            name="known_state",
        ),
        Index(None, "day"),
        Index(None, "therapist_id", "day"),
        Index(None, "client_id", "day", "state"),
        Index(None, "visit_id"),
        STRICT,
    )

    visit_id: Mapped[int] = mapped_column(Number, ForeignKey("visit.id", ondelete="RESTRICT"))
    client_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("client.id", ondelete="RESTRICT")
    )
    guest_name: Mapped[str | None]  # "Walk-in 3", until a client is attached
    service_id: Mapped[int] = mapped_column(Number, ForeignKey("service.id", ondelete="RESTRICT"))
    therapist_id: Mapped[int] = mapped_column(
        Number, ForeignKey("therapist.id", ondelete="RESTRICT")
    )
    second_therapist_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("therapist.id", ondelete="RESTRICT")
    )
    room_id: Mapped[int | None] = mapped_column(Number, ForeignKey("room.id", ondelete="RESTRICT"))
    day: Mapped[date]
    starts: Mapped[time]
    fold: Mapped[bool] = mapped_column(default=False)
    minutes: Mapped[int]
    added: Mapped[int] = mapped_column(default=0, server_default="0")  # of them, by add-ons
    turnover: Mapped[int]
    state: Mapped[State] = mapped_column(Word(State), default=State.BOOKED)
    price: Mapped[Money]
    priced_on: Mapped[date]  # the price list it was taken from
    arrived_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    reason: Mapped[str | None]  # why cancelled, or why a rule was set aside
    ended_at: Mapped[datetime | None]  # when it was cancelled or found to be a no-show
    fee: Mapped[Money | None]  # what the policy asks for that
    fee_waived: Mapped[str | None]  # why it is not asked after all
    message_at: Mapped[datetime | None]  # when a message was left to have it confirmed
    overlap: Mapped[str | None]  # why it may lie beside another

    @property
    def bare(self) -> int:
        """The minutes of the service alone, by which it is priced and paid."""
        return self.minutes - self.added

    @property
    def placement(self) -> Placement:
        """Where it stands."""
        return Placement(
            therapist_id=self.therapist_id,
            day=self.day,
            starts=self.starts,
            minutes=self.minutes,
            room_id=self.room_id,
            fold=self.fold,
        )

    def move(self, was: Placement, to: Placement) -> None:
        """Move, provided it still is where the caller saw it; else ``Stale``."""
        if self.placement != was:
            raise Stale("moved_elsewhere")
        self.therapist_id, self.room_id = to.therapist_id, to.room_id
        self.day, self.starts, self.fold, self.minutes = to.day, to.starts, to.fold, to.minutes
