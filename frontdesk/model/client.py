"""Clients, and what the desk must be told about them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.model.base import STRICT, Row
from frontdesk.model.types import Json, Number, Sorted


class Client(Row):
    """A client; a resource too, so that nobody is booked twice at once.

    ``folded`` is what searching looks through: names, phone digits and e-mail, folded.
    """

    __tablename__ = "client"
    __table_args__ = (
        Index(None, "phone"),
        Index(None, "email"),
        Index(None, "external_id"),
        Index(None, "sort_name"),
        CheckConstraint("asks_for IN ('f','m')", name="woman_or_man"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(
        Number, ForeignKey("resource.id", ondelete="RESTRICT"), primary_key=True
    )
    first_name: Mapped[str]
    last_name: Mapped[str]
    preferred_name: Mapped[str | None]
    shown_name: Mapped[str]  # "Robert Quinn"
    sort_name: Mapped[str] = mapped_column(Sorted)  # folded "quinn robert"
    folded: Mapped[str]
    phone: Mapped[str | None]  # E.164
    email: Mapped[str | None]
    street: Mapped[str | None]
    city: Mapped[str | None]
    state: Mapped[str | None]
    postal_code: Mapped[str | None]
    birthday: Mapped[date | None]
    preferences: Mapped[str | None]  # "firm pressure", the desk may read it
    memo: Mapped[str | None]
    therapist_id: Mapped[int | None] = mapped_column(Number, ForeignKey("therapist.id"))
    asks_for: Mapped[str | None]  # a woman (f) or a man (m) as therapist
    referred_by: Mapped[str | None]
    marketing: Mapped[bool] = mapped_column(default=False)
    receipt_by: Mapped[str] = mapped_column(default="80mm")  # 80mm, letter, pdf, email, none
    since: Mapped[date | None]
    external_id: Mapped[str | None]  # "square:SQ100177"
    imported: Mapped[dict[str, Any] | None] = mapped_column(Json)  # columns without a place here
    added_at: Mapped[datetime]
    active: Mapped[bool] = mapped_column(default=True)
    former_name: Mapped[str | None]
    pronouns: Mapped[str | None]
    other_phone: Mapped[str | None]  # E.164, like the other numbers here
    emergency_name: Mapped[str | None]
    emergency_phone: Mapped[str | None]
    guardian: Mapped[str | None]  # of a minor
    guardian_phone: Mapped[str | None]
    reach_by: Mapped[str | None]  # phone, text, email, mail
    reach_when: Mapped[str | None]  # "after 5 pm"
    found_by: Mapped[str | None]  # how the client came to the studio
    provider: Mapped[str | None]  # who referred: a doctor, a physiotherapist
    provider_phone: Mapped[str | None]
    pressure: Mapped[str | None]  # light, moderate, firm, deep
    allergies: Mapped[str | None]  # the desk and the therapist mind them
    language: Mapped[str | None]
    tags: Mapped[list[str] | None] = mapped_column(Json)
    marketing_on: Mapped[date | None]  # when news were agreed to
    blocked: Mapped[str | None]  # why no booking is taken
    tax_certificate: Mapped[str | None]  # by which no sales tax is taken
    tax_exempt_until: Mapped[date | None]  # its last day


class ClientLink(Row):
    """What one client is to another: ``other_id`` is the ``kind`` of ``client_id``."""

    __tablename__ = "client_link"
    __table_args__ = (
        CheckConstraint("client_id <> other_id", name="two_people"),
        UniqueConstraint("client_id", "other_id", "kind"),
        Index(None, "other_id"),
        STRICT,
    )

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    other_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    kind: Mapped[str]  # partner, parent, child, sibling, relative, payer, guardian


class Liking(Row):
    """A therapist whom a client prefers, or does not want."""

    __tablename__ = "liking"
    __table_args__ = (UniqueConstraint("client_id", "therapist_id"), STRICT)

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    therapist_id: Mapped[int] = mapped_column(
        Number, ForeignKey("therapist.id", ondelete="RESTRICT")
    )
    wanted: Mapped[bool]  # false: will not do


class Alert(Row):
    """What everyone at the desk must know, as an instruction; never a diagnosis."""

    __tablename__ = "alert"
    __table_args__ = (Index(None, "client_id"), STRICT)

    client_id: Mapped[int] = mapped_column(Number, ForeignKey("client.id"))
    instruction: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
