"""Papers that are to be printed: made in the transaction of what they are of, worked off later."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number, Word
from frontdesk.values.paper import PaperKind, PaperState, Tray


class PrintJob(Row):
    """One paper. ``key`` keeps it from being queued twice; ``station`` is the one that prints it.

    ``begun`` says that an earlier try was cut short, so that the whole one says so.
    """

    __tablename__ = "print_job"
    __table_args__ = (
        CheckConstraint(
            "state IN ('waiting','printing','failed','printed','dropped')", name="known_state"
        ),
        CheckConstraint(
            "(state IN ('printed','dropped')) = (ended_at IS NOT NULL)", name="ended_has_moment"
        ),
        CheckConstraint("tries >= 0", name="tries"),
        Index(None, "station", "state"),
        STRICT,
    )

    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[PaperKind] = mapped_column(Word(PaperKind))
    about: Mapped[dict[str, Any]] = mapped_column(Json)  # {"sale": 12}
    title: Mapped[str]  # "2026-000182": of which one it is
    copy: Mapped[bool] = mapped_column(default=False)
    tray: Mapped[Tray] = mapped_column(Word(Tray))
    station: Mapped[str]
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))
    queued_at: Mapped[datetime]
    state: Mapped[PaperState] = mapped_column(Word(PaperState), default=PaperState.WAITING)
    printer: Mapped[str | None]  # another than the station's own; then where it came out
    tries: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None]
    process: Mapped[str | None]  # of the window that is printing it
    begun: Mapped[bool] = mapped_column(default=False)
    code: Mapped[str | None]  # why it did not come out, with what belongs to the sentence
    params: Mapped[dict[str, Any] | None] = mapped_column(Json)
    ended_at: Mapped[datetime | None]
    reason: Mapped[str | None]  # why it is not wanted after all
