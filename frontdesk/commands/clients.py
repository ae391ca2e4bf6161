"""Add and edit clients, and what the desk must be told about them."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import func, select

from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Alert, Appointment, Client, ClientLink, Erasure, Therapist
from frontdesk.model.resource import Kind
from frontdesk.storage.likes import keep_likings, likings_of
from frontdesk.storage.unit import Work
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.client_details import (
    DETAIL_DAYS,
    DETAILS,
    LINKS,
    checked_details,
    checked_phone,
)
from frontdesk.values.phone import Phone
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State
from frontdesk.values.text import clean, fold

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
#: What may be given of a client; all text but the last ones.
TEXTS = (
    "first_name",
    "last_name",
    "preferred_name",
    "email",
    "street",
    "city",
    "state",
    "postal_code",
    "preferences",
    "memo",
    "referred_by",
)
_OTHERS = ("phone", "birthday", "therapist_id", "asks_for", "marketing", "receipt_by", "since")
#: Kept in a table of their own: therapists whom the client prefers or refuses.
_LIKINGS = ("prefers", "refuses")
#: All that ``EditClient`` may change in the client's own row.
FIELDS = (*TEXTS, *_OTHERS, *DETAILS)
#: All others are text.
_KINDS: Mapping[str, type | tuple[type, ...]] = {
    "birthday": date,
    "since": date,
    **dict.fromkeys(DETAIL_DAYS, object),  # looked at with the other details
    "therapist_id": int,
    "marketing": bool,
    "tags": (list, tuple),
}
_CHOICES = {"asks_for": ("f", "m"), "receipt_by": ("80mm", "letter", "pdf", "email", "none")}
#: Never unsaid.
_ALWAYS = ("marketing", "receipt_by")
_OVER = (State.DONE, State.CANCELLED, State.NO_SHOW)
_NAMES = ("first_name", "last_name")


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class AddClient(Command):
    """Add a client; at least one name is needed. ``details`` holds further fields by name."""

    first_name: str = ""
    last_name: str = ""
    phone: str | None = None
    email: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)

    def apply(self, work: Work) -> None:
        given = {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "phone": self.phone,
            "email": self.email,
            **self.details,
        }
        liked = {name: given.pop(name, ()) for name in _LIKINGS}
        values = checked(given, work.today)
        number = work.new_resource(Kind.CLIENT)
        row = Client(id=number, added_at=work.now, since=work.today, **derived(values))
        row.marketing_on = work.today if row.marketing else None
        work.add(row)
        _keep_likings(work, row, liked)
        work.says("client_added", client_id=number)


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class EditClient(Command):
    """Change fields of a client from what was seen (``was``) to something else (``to``)."""

    client_id: int
    was: Mapping[str, Any]
    to: Mapping[str, Any]

    def apply(self, work: Work) -> None:
        row = work.load(Client, self.client_id)
        likes = likings_of(work.session, row.id)
        there = {"prefers": likes.prefers, "refuses": likes.refuses}
        was, to = dict(self.was), dict(self.to)
        unknown = sorted(set(was) - {*FIELDS, *_LIKINGS})
        if unknown:
            raise Refused([Reason("no_such_field", None, {"field": unknown[0]})])
        seen = {name: was.pop(name) for name in _LIKINGS if name in was}
        if any(getattr(row, name) != value for name, value in was.items()) or any(
            there[name] != frozenset(value or ()) for name, value in seen.items()
        ):
            raise Stale("client_elsewhere", table="client", row=row.id)
        liked = {name: to.pop(name, there[name]) for name in _LIKINGS}
        values = {name: getattr(row, name) for name in FIELDS}
        agreed = row.marketing
        for name, value in derived(checked({**values, **to}, work.today)).items():
            setattr(row, name, value)
        if row.marketing != agreed:
            row.marketing_on = work.today if row.marketing else None
        _keep_likings(work, row, liked)
        work.says("client_edited", client_id=row.id)


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class AddAlert(Command):
    """Tell the desk and the therapists what to mind: an instruction, never a diagnosis."""

    client_id: int
    instruction: str

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id)
        words = clean(self.instruction).replace("\n", " ")
        if not words:
            raise Refused.because("alert_empty", "instruction")
        work.add(Alert(client_id=client.id, instruction=words))
        work.says("alert_added", client_id=client.id)


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class EndAlert(Command):
    """Take an instruction away."""

    alert_id: int

    def apply(self, work: Work) -> None:
        row = work.load(Alert, self.alert_id)
        row.active = False
        work.says("alert_ended", client_id=row.client_id)


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class PutClientAway(Command):
    """Take a client out of the lists; the record and its history stay."""

    client_id: int

    def apply(self, work: Work) -> None:
        row = work.load(Client, self.client_id)
        ahead = work.session.execute(
            select(func.count(), func.min(Appointment.day)).where(
                Appointment.client_id == row.id,
                Appointment.day >= work.today,
                Appointment.state.not_in(_OVER),
            )
        ).one()
        if ahead[0]:
            raise Refused.because("client_has_visits", count=ahead[0], day=ahead[1])
        row.active = False
        work.says("client_put_away", client_id=row.id)


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class BringClientBack(Command):
    """Put a client back into the lists."""

    client_id: int

    def apply(self, work: Work) -> None:
        row = work.load(Client, self.client_id)
        erased = select(Erasure.id).where(
            Erasure.client_id == row.id, Erasure.erased_at.is_not(None)
        )
        if work.session.execute(erased).first() is not None:
            raise Refused.because("client_is_erased", "client")
        row.active = True
        work.says("client_brought_back", client_id=row.id)


def checked(given: Mapping[str, Any], today: date | None = None) -> dict[str, Any]:
    """Return ``given`` cleaned and in its proper form; raise ``Refused`` with all that is wrong.

    With ``today`` a birthday may not lie ahead.
    """
    wrong: list[Reason] = []
    _require_kinds(given)
    values = dict(given)
    for name in TEXTS:
        given_text = values.get(name)
        if not given_text:
            values[name] = "" if name in _NAMES else None
            continue
        text = clean(given_text)
        if name != "memo":
            text = " ".join(text.split())
        if holds_card_number(text):
            wrong.append(Reason("card_number", name))
        values[name] = text if name in _NAMES else text or None
    if not values["first_name"] and not values["last_name"]:
        wrong.append(Reason("name_missing", "first_name"))
    if values["email"] and not _EMAIL.fullmatch(values["email"]):
        wrong.append(Reason("not_an_email", "email", {"text": values["email"]}))
    values["phone"] = checked_phone(values.get("phone"), "phone", wrong)
    values |= checked_details(values, wrong)
    born = values.get("birthday")
    if isinstance(born, date) and (born.year < 1890 or born > (today or born)):
        wrong.append(Reason("birthday_wrong", "birthday", {"year": str(born.year)}))
    if wrong:
        raise Refused(wrong)
    return values


def _require_kinds(given: Mapping[str, Any]) -> None:
    """Let nothing further but what there is, each a thing of its kind."""
    wrong = []
    for name, value in given.items():
        if name not in FIELDS:
            wrong.append(Reason("no_such_field", None, {"field": name}))
        elif (value is None and name in _ALWAYS) or (
            value is not None and not isinstance(value, _KINDS.get(name, str))
        ):
            code = "not_a_date" if _KINDS.get(name) is date else "not_a_choice"
            wrong.append(Reason(code, name, {"text": str(value)}))
        elif value is not None and value not in _CHOICES.get(name, (value,)):
            wrong.append(Reason("not_a_choice", name, {"text": value}))
    if wrong:
        raise Refused(wrong)


def derived(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``values`` with the columns that are shown, sorted and searched by."""
    first, last = values["first_name"], values["last_name"]
    shown = " ".join(filter(None, (values.get("preferred_name") or first, last)))
    phones = [each for each in map(values.get, ("phone", "other_phone")) if each]
    numbers = [part for each in phones for part in (Phone(each).digits, each)]
    names = (first, values.get("preferred_name"), last, values.get("former_name"))
    searched = (*names, *numbers, values.get("email"))
    return {
        **values,
        "shown_name": shown,
        "sort_name": fold(f"{last} {first}"),
        "folded": fold(" ".join(filter(None, searched))),
    }


def _keep_likings(work: Work, row: Client, liked: Mapping[str, Collection[int]]) -> None:
    """Keep whom a client prefers and refuses; nobody is both."""
    prefers, refuses = (frozenset(liked[name] or ()) for name in _LIKINGS)
    both = refuses & (prefers | {row.therapist_id})
    if both:
        name = work.load(Therapist, min(each for each in both if each is not None)).name
        raise Refused.because("liked_and_not", "refuses", name=name)
    keep_likings(work, row.id, prefers, refuses)


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class LinkClients(Command):
    """Say what one client is to another: ``other_id`` is the ``kind`` of ``client_id``."""

    client_id: int
    other_id: int
    kind: str

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id)
        other = work.load(Client, self.other_id, "other")
        if client.id == other.id:
            raise Refused.because("linked_to_oneself", "other")
        if self.kind not in LINKS:
            raise Refused.because("not_a_choice", "kind", text=self.kind)
        there = select(ClientLink.id).where(
            ClientLink.client_id == client.id,
            ClientLink.other_id == other.id,
            ClientLink.kind == self.kind,
        )
        if work.session.execute(there).first() is not None:
            raise Refused.because("linked_already", "other", name=other.shown_name)
        work.add(ClientLink(client_id=client.id, other_id=other.id, kind=self.kind))
        work.says("clients_linked", client_id=client.id)


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class UnlinkClients(Command):
    """Take back what one client is said to be to another."""

    link_id: int

    def apply(self, work: Work) -> None:
        row = work.load(ClientLink, self.link_id)
        work.says("clients_unlinked", client_id=row.client_id)
        work.session.delete(row)
