"""Who works here: people with roles; therapists with licences, skills and shifts."""

from datetime import date, time

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Number, Word
from frontdesk.values.rights import Role


class Therapist(Row):
    """Someone who treats; a resource that can be claimed."""

    __tablename__ = "therapist"
    __table_args__ = (CheckConstraint("gender IN ('f','m')", name="woman_or_man"), STRICT)

    id: Mapped[int] = mapped_column(
        Number, ForeignKey("resource.id", ondelete="RESTRICT"), primary_key=True
    )
    name: Mapped[str] = mapped_column(unique=True)
    gender: Mapped[str | None]  # f, m; none: nobody has said
    npi: Mapped[str | None]  # National Provider Identifier, for superbills
    colour: Mapped[int | None]  # of the picture; none: one that follows from the number
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class Person(Row):
    """Someone who can sign in; a therapist has both rows."""

    __tablename__ = "person"
    __table_args__ = (STRICT,)

    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[Role] = mapped_column(Word(Role))
    therapist_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("therapist.id", ondelete="RESTRICT"), unique=True
    )
    active: Mapped[bool] = mapped_column(default=True)


class Licence(Row):
    """A licence of a therapist; past ``expires`` no new booking may need it."""

    __tablename__ = "licence"
    __table_args__ = (Index(None, "therapist_id"), STRICT)

    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    kind: Mapped[str]
    number: Mapped[str]
    state: Mapped[str]
    expires: Mapped[date]


class Skill(Row):
    """A skill that a service may ask for, such as prenatal."""

    __tablename__ = "skill"
    __table_args__ = (UniqueConstraint("therapist_id", "name"), STRICT)

    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    name: Mapped[str]


class Shift(Row):
    """A weekly shift (0 is Monday), or with ``day`` the shift of that day alone.

    A ``day`` row without times is a day off. ``from_day`` and ``to_day`` bound a weekly row,
    the last day included.
    """

    __tablename__ = "shift"
    __table_args__ = (
        CheckConstraint("(weekday IS NULL) <> (day IS NULL)", name="weekly_or_dated"),
        CheckConstraint("(starts IS NULL) = (ends IS NULL)", name="both_times"),
        CheckConstraint("weekday IS NULL OR starts IS NOT NULL", name="weekly_has_times"),
        Index(None, "therapist_id", "day"),
        STRICT,
    )

    therapist_id: Mapped[int] = mapped_column(Number, ForeignKey("therapist.id"))
    weekday: Mapped[int | None]
    day: Mapped[date | None]
    starts: Mapped[time | None]
    ends: Mapped[time | None]
    from_day: Mapped[date | None]
    to_day: Mapped[date | None]
