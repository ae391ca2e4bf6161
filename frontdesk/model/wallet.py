"""Stored value: packages as they are sold, wallets, and what goes in and out of them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number, Word
from frontdesk.values.money import ZERO, Money
from frontdesk.values.stored import Stored, Unit, Why


class Package(Row):
    """So many sessions or minutes, as the studio sells them together."""

    __tablename__ = "package"
    __table_args__ = (
        CheckConstraint("unit IN ('sessions','minutes')", name="known_unit"),
        CheckConstraint("units BETWEEN 1 AND 100000", name="some_units"),
        CheckConstraint("price >= units", name="each_is_worth_something"),
        CheckConstraint("days IS NULL OR days BETWEEN 1 AND 36500", name="sane_days"),
        STRICT,
    )

    name: Mapped[str] = mapped_column(unique=True)
    price: Mapped[Money]
    unit: Mapped[Unit] = mapped_column(Word(Unit))
    units: Mapped[int]
    services: Mapped[list[int] | None] = mapped_column(Json)  # none: any of them
    days: Mapped[int | None]  # valid so long; none: it does not expire
    shared: Mapped[bool] = mapped_column(default=False)  # may be used by named others
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class Wallet(Row):
    """A place for stored value: a gift card, a package, an account. Its balance is a sum.

    ``expires`` is the last day on which it can be used. Only a house account goes below zero,
    as far as ``most_owed``.
    """

    __tablename__ = "wallet"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('gift_card','package','membership','credit','deposit','house')",
            name="known_kind",
        ),
        CheckConstraint(
            "unit = 'cents' OR (unit IN ('sessions','minutes') AND "
            "kind IN ('package','membership'))",
            name="known_unit",
        ),
        CheckConstraint(
            "most_owed = 0 OR (kind = 'house' AND most_owed BETWEEN 0 AND 10000000)",
            name="only_house_owes",
        ),
        CheckConstraint("(kind = 'gift_card') = (number IS NOT NULL)", name="cards_have_numbers"),
        CheckConstraint("kind <> 'deposit' OR appointment_id IS NOT NULL", name="deposit_for"),
        Index(None, "client_id"),
        Index(None, "expires"),
        Index(None, "appointment_id"),
        Index(None, "membership_id"),
        STRICT,
    )

    kind: Mapped[Stored] = mapped_column(Word(Stored))
    unit: Mapped[Unit] = mapped_column(Word(Unit))
    client_id: Mapped[int | None] = mapped_column(Number, ForeignKey("client.id"))
    number: Mapped[str | None] = mapped_column(unique=True)  # of a gift card
    name: Mapped[str] = mapped_column(default="")  # of a package: what it was sold as
    services: Mapped[list[int] | None] = mapped_column(Json)  # none: any of them
    longest: Mapped[int | None]  # minutes that a session may last; none: as long as it likes
    expires: Mapped[date | None]
    most_owed: Mapped[Money] = mapped_column(default=ZERO)
    shared: Mapped[bool] = mapped_column(default=False)
    package_id: Mapped[int | None] = mapped_column(Number, ForeignKey("package.id"))
    membership_id: Mapped[int | None] = mapped_column(Number, ForeignKey("membership.id"))
    appointment_id: Mapped[int | None] = mapped_column(Number, ForeignKey("appointment.id"))
    recipient: Mapped[str | None]  # whom a gift card is for
    message: Mapped[str | None]  # what is printed on it
    frozen: Mapped[str | None]  # why it cannot be used
    opened_at: Mapped[datetime]
    person_id: Mapped[int] = mapped_column(Number, ForeignKey("person.id"))


class WalletShare(Row):
    """Somebody who may use another's wallet."""

    __tablename__ = "wallet_share"
    __table_args__ = (
        UniqueConstraint("wallet_id", "client_id"),
        Index(None, "client_id"),
        STRICT,
    )

    wallet_id: Mapped[int] = mapped_column(Number, ForeignKey("wallet.id"))
    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))


class WalletEntry(Row):
    """Value that went in (positive) or out (negative), under the posting that accounts for it.

    ``cents`` is what the units were paid with: what the ledger owes for them.
    """

    __tablename__ = "wallet_entry"
    __table_args__ = (
        CheckConstraint("units <> 0 AND units BETWEEN -100000000 AND 100000000", name="sane_units"),
        CheckConstraint(
            "(units > 0 AND cents >= 0) OR (units < 0 AND cents <= 0)", name="same_way"
        ),
        CheckConstraint(
            "why IN ('sold','given','opening','paid','redeemed','returned','refunded','moved',"
            "'expired','forfeit')",
            name="known_why",
        ),
        Index(None, "wallet_id"),
        Index(None, "posting_id"),
        Index(None, "appointment_id"),
        STRICT,
    )

    wallet_id: Mapped[int] = mapped_column(Number, ForeignKey("wallet.id"))
    posting_id: Mapped[int] = mapped_column(Number, ForeignKey("posting.id"))
    units: Mapped[int]
    cents: Mapped[Money]
    why: Mapped[Why] = mapped_column(Word(Why))
    appointment_id: Mapped[int | None] = mapped_column(Number, ForeignKey("appointment.id"))
    reverses_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("wallet_entry.id"), unique=True
    )
    at: Mapped[datetime]
