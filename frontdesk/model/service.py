"""What is offered, at which lengths and prices, and what it needs."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number
from frontdesk.values.money import Money


class Service(Row):
    """A service; any one of ``licences`` allows it; ``turnover`` is minutes after it."""

    __tablename__ = "service"
    __table_args__ = (
        CheckConstraint("turnover >= 0 AND turnover % 5 = 0", name="on_the_grid"),
        STRICT,
    )

    name: Mapped[str] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    licences: Mapped[list[str]] = mapped_column(Json)
    skill: Mapped[str | None]
    turnover: Mapped[int]
    cpt: Mapped[str | None]
    taxed: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)
    tax_bp: Mapped[int | None]  # its own rate, where it is taxed; none: that of the place


class ServicePrice(Row):
    """What a length of a service costs from a day on."""

    __tablename__ = "service_price"
    __table_args__ = (
        CheckConstraint("minutes > 0 AND minutes % 5 = 0", name="on_the_grid"),
        CheckConstraint("price >= 0", name="not_negative"),
        UniqueConstraint("service_id", "minutes", "from_day"),
        STRICT,
    )

    service_id: Mapped[int] = mapped_column(Number, ForeignKey("service.id"))
    minutes: Mapped[int]
    price: Mapped[Money]
    from_day: Mapped[date]


class ServiceEquipment(Row):
    """A piece of equipment that a service needs."""

    __tablename__ = "service_equipment"
    __table_args__ = (UniqueConstraint("service_id", "equipment_id"), STRICT)

    service_id: Mapped[int] = mapped_column(Number, ForeignKey("service.id"))
    equipment_id: Mapped[int] = mapped_column(Number, ForeignKey("equipment.id"))
