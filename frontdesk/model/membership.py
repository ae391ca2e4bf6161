"""Membership plans, who has joined on what terms, and what is due for it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number, Word
from frontdesk.values.membership import Charge, Every, Freeze, Standing, What
from frontdesk.values.money import ZERO, Money


class Plan(Row):
    """A membership plan as the studio sells it."""

    __tablename__ = "plan"
    __table_args__ = (STRICT,)

    name: Mapped[str] = mapped_column(unique=True)
    price: Mapped[Money]
    every: Mapped[str]
    terms: Mapped[dict[str, Any]] = mapped_column(Json)
    active: Mapped[bool] = mapped_column(default=True)


class Membership(Row):
    """A client's membership, on a copy of the terms of its plan.

    Its cycle ``cycle`` after ``anchor`` is the next that is paid; it begins on ``due``. Before
    ``term`` nobody leaves. ``until`` is its last day, none while it goes on. ``next_plan_id`` is
    the plan whose terms hold from the next cycle on.
    """

    __tablename__ = "membership"
    __table_args__ = (
        CheckConstraint(
            "standing IN ('active','frozen','past_due','suspended','ended')", name="known_standing"
        ),
        CheckConstraint("until IS NULL OR until >= since", name="ends_after_it_began"),
        CheckConstraint("cycle >= 0", name="cycle"),
        Index(None, "client_id"),
        Index(None, "due"),
        STRICT,
    )

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    plan_id: Mapped[int] = mapped_column(Number, ForeignKey("plan.id"))
    number: Mapped[str] = mapped_column(unique=True)
    standing: Mapped[Standing] = mapped_column(Word(Standing), default=Standing.ACTIVE)
    since: Mapped[date]
    until: Mapped[date | None]
    terms: Mapped[dict[str, Any]] = mapped_column(Json)
    anchor: Mapped[date]
    every: Mapped[Every] = mapped_column(Word(Every))
    cycle: Mapped[int] = mapped_column(default=0)
    due: Mapped[date]
    term: Mapped[date]
    next_plan_id: Mapped[int | None] = mapped_column(Number, ForeignKey("plan.id"))
    pays_by: Mapped[str] = mapped_column(default="card")
    agreement_id: Mapped[int | None] = mapped_column(Number, ForeignKey("form_answer.id"))


class MembershipShare(Row):
    """Somebody named who may use a membership's credits."""

    __tablename__ = "membership_share"
    __table_args__ = (
        UniqueConstraint("membership_id", "client_id"),
        Index(None, "client_id"),
        STRICT,
    )

    membership_id: Mapped[int] = mapped_column(Number, ForeignKey("membership.id"))
    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))


class MembershipCharge(Row):
    """Something that is due: once for each cycle, whatever happens.

    A cycle lasts from ``first`` to before ``after``; it was ``listed`` by the run of a day.
    ``terms`` are those it was billed on; what it ``earns`` goes into its wallet when it is
    collected, which says by which sale.
    """

    __tablename__ = "membership_charge"
    __table_args__ = (
        CheckConstraint("what IN ('cycle','freeze_fee')", name="known_what"),
        CheckConstraint("state IN ('open','collected','unpaid','dropped')", name="known_state"),
        CheckConstraint("amount > 0 AND earns >= 0 AND failed >= 0", name="sane"),
        CheckConstraint("(state = 'collected') = (sale_id IS NOT NULL)", name="collected_by_sale"),
        CheckConstraint("wallet_id IS NULL OR state = 'collected'", name="earned_when_collected"),
        CheckConstraint("first < after", name="some_days"),
        UniqueConstraint("membership_id", "what", "first"),
        UniqueConstraint("sale_id"),
        UniqueConstraint("wallet_id"),
        Index(None, "state", "next_try"),
        STRICT,
    )

    membership_id: Mapped[int] = mapped_column(Number, ForeignKey("membership.id"))
    what: Mapped[What] = mapped_column(Word(What))
    first: Mapped[date]
    after: Mapped[date]
    listed: Mapped[date]
    amount: Mapped[Money]
    earns: Mapped[int] = mapped_column(default=0)
    terms: Mapped[dict[str, Any]] = mapped_column(Json)
    state: Mapped[Charge] = mapped_column(Word(Charge), default=Charge.OPEN)
    failed: Mapped[int] = mapped_column(default=0)
    next_try: Mapped[date | None]
    sale_id: Mapped[int | None] = mapped_column(Number, ForeignKey("sale.id"))
    wallet_id: Mapped[int | None] = mapped_column(Number, ForeignKey("wallet.id"))


class MembershipRest(Row):
    """A freeze from its first to its last day.

    ``moved`` once the cycles gave way to it, which may be before it has ``begun``.
    """

    __tablename__ = "membership_rest"
    __table_args__ = (
        CheckConstraint("kind IN ('free','fee','reduced')", name="known_kind"),
        CheckConstraint("last >= first", name="some_days"),
        CheckConstraint("amount >= 0", name="not_negative"),
        Index(None, "membership_id"),
        STRICT,
    )

    membership_id: Mapped[int] = mapped_column(Number, ForeignKey("membership.id"))
    kind: Mapped[Freeze] = mapped_column(Word(Freeze))
    first: Mapped[date]
    last: Mapped[date]
    amount: Mapped[Money] = mapped_column(default=ZERO)
    moved: Mapped[bool] = mapped_column(default=False)
    begun: Mapped[bool] = mapped_column(default=False)
    over: Mapped[bool] = mapped_column(default=False)


class MembershipEvent(Row):
    """What happened to a membership but for money: a code and its parameters."""

    __tablename__ = "membership_event"
    __table_args__ = (Index(None, "membership_id"), STRICT)

    membership_id: Mapped[int] = mapped_column(Number, ForeignKey("membership.id"))
    day: Mapped[date]
    at: Mapped[datetime]
    code: Mapped[str]
    params: Mapped[dict[str, Any]] = mapped_column(Json)
    person_id: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))


class BillingRun(Row):
    """The day's billing was run: what was found due, and what has expired."""

    __tablename__ = "billing_run"
    __table_args__ = (STRICT,)

    day: Mapped[date] = mapped_column(unique=True)
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(Number, ForeignKey("person.id"))
    listed: Mapped[int]
    amount: Mapped[Money]
    expired: Mapped[Money] = mapped_column(default=ZERO)
