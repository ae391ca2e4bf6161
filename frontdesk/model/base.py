"""What every mapped class shares: naming, types, a number."""

from datetime import date, datetime, time

from sqlalchemy import Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from frontdesk.model.types import Cents, Day, Flag, Instant, Number, WallTime
from frontdesk.values.money import Money

#: SQLite keeps its columns' types only in STRICT tables.
STRICT = {"sqlite_strict": True}


class Row(DeclarativeBase):
    """A row with a number of its own."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 -- SQLAlchemy's own name and form
        bool: Flag,
        date: Day,
        datetime: Instant,
        int: Integer,
        Money: Cents,
        str: Text,
        time: WallTime,
    }

    id: Mapped[int] = mapped_column(Number, primary_key=True)
