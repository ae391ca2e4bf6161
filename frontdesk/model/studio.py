"""The studio itself: one row, its hours, its closed days."""

from datetime import date, time
from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number


class Studio(Row):
    """There is exactly one."""

    __tablename__ = "studio"
    __table_args__ = (
        CheckConstraint("id = 1", name="only_one"),
        CheckConstraint("sales_tax_bp BETWEEN 0 AND 10000", name="tax_in_range"),
        STRICT,
    )

    name: Mapped[str]
    address: Mapped[list[str]] = mapped_column(Json)
    phone: Mapped[str]
    zone: Mapped[str]
    currency: Mapped[str] = mapped_column(default="USD")
    sales_tax_bp: Mapped[int] = mapped_column(default=0)  # 825 is 8.25 per cent
    # Of the receipts: 0 until a backup was restored, then another one for each time.
    receipt_series: Mapped[int] = mapped_column(Number, default=0, server_default="0")
    cancellation_hours: Mapped[int] = mapped_column(default=24)
    settings: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    demo: Mapped[bool] = mapped_column(default=False)


class Hours(Row):
    """When the studio is open on a weekday (0 is Monday), on its wall clock."""

    __tablename__ = "hours"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        STRICT,
    )

    weekday: Mapped[int] = mapped_column(unique=True)
    opens: Mapped[time]
    closes: Mapped[time]


class ClosedDay(Row):
    """A day on which the studio is closed."""

    __tablename__ = "closed_day"
    __table_args__ = (STRICT,)

    day: Mapped[date] = mapped_column(unique=True)
    name: Mapped[str]
