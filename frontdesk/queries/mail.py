"""Letters by e-mail: what goes out next, what waits or failed and why, whom a letter can reach."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select

from frontdesk.errors import Refused
from frontdesk.model import Appointment, Client, Outbox, Person, Sale, SaleLine, Studio
from frontdesk.storage.own import own_clients
from frontdesk.storage.view import View
from frontdesk.values.mail import (
    ACCOUNT,
    OPEN,
    STUCK,
    Account,
    MailKind,
    MailState,
    account_of,
    rest_after,
)
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.wall import local

#: What went out or was not wanted is listed for so long.
_LISTED = timedelta(days=31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A letter of the outbox, without what is attached."""

    id: int
    kind: MailKind
    client: str
    address: str = field(repr=False)
    person: str
    at: datetime
    state: MailState
    tries: int
    code: str | None
    params: Mapping[str, Any]
    next_at: datetime | None  # when it is tried again by itself


@dataclass(frozen=True, slots=True)
class NextMail:
    """What is to be sent now, in so many seconds otherwise, how many wait and what is the matter.

    ``stuck`` was begun by a window that is not there any more.
    """

    mail_id: int | None = None
    stuck: int | None = None
    seconds: float | None = None
    waiting: int = 0
    trouble: Mail | None = None
    user: str = ""  # whose password is needed


@dataclass(frozen=True, slots=True)
class Reach:
    """To whom a letter would go, how the client wants to be reached; ``ready`` to be sent."""

    client_id: int | None
    client: str
    address: str = field(repr=False)
    reach_by: str | None
    language: str | None
    appointment_id: int | None
    ready: bool


@needs(Permission.BOOK)
def mail_list(view: View) -> tuple[Mail, ...]:
    """Return what still is to go out, then what went out lately, the newest first."""
    recent = Outbox.queued_at > view.now - _LISTED
    found = _mails(view, or_(Outbox.state.in_(OPEN), recent))
    return tuple(sorted(found, key=lambda each: (each.state not in OPEN, -each.id)))


@needs(Permission.BOOK)
def next_mail(view: View) -> NextMail:
    """Return which letter is due, and when to look again."""
    rows = view.session.execute(
        select(Outbox.id, Outbox.state, Outbox.tries, Outbox.tried_at, Outbox.process)
        .where(Outbox.state.in_(OPEN))
        .order_by(Outbox.id)
    ).all()
    if not rows:
        return NextMail()
    due, stuck, soonest = None, None, list[float]()
    for row in rows:
        if row.state is MailState.FAILED:
            continue
        rest = STUCK if row.state is MailState.SENDING else rest_after(row.tries)
        left = 0.0 if row.tried_at is None else (row.tried_at + rest - view.now).total_seconds()
        if row.state is MailState.SENDING:
            if row.process != view.who.process and left <= 0:
                stuck = stuck or row.id
        elif left <= 0:
            due = due or row.id
        if left > 0:
            soonest.append(left)
    said = _mails(view, Outbox.state.in_(OPEN) & Outbox.code.is_not(None))
    trouble = said[-1] if said else None
    account = account_of((_settings(view) or {}).get(ACCOUNT))
    waits = min(soonest, default=None)
    return NextMail(due, stuck, waits, len(rows), trouble, account.user)


@needs(Permission.BOOK)
def mail_account(view: View) -> Account:
    """Return by which server the studio's letters go out."""
    return account_of((_settings(view) or {}).get(ACCOUNT))


@needs(Permission.BOOK)
def reach(view: View, sale_id: int | None = None, appointment_id: int | None = None) -> Reach:
    """Return to whom the papers of a sale, or of a visit, would go."""
    client_id = None
    if sale_id is not None:
        client_id = view.session.execute(select(Sale.client_id).where(Sale.id == sale_id)).scalar()
        line = select(SaleLine.appointment_id).where(
            SaleLine.sale_id == sale_id, SaleLine.appointment_id.is_not(None)
        )
        appointment_id = appointment_id or view.session.execute(line).scalars().first()
    elif appointment_id is not None:
        visit = select(Appointment.client_id).where(Appointment.id == appointment_id)
        client_id = view.session.execute(visit).scalar()
    own_only = client_id is not None and view.grant(Permission.BOOK) is Grant.OWN
    if own_only and client_id not in own_clients(view.session, view.therapist_id, view.today):
        raise Refused.because("not_your_client", "client")
    row = view.session.execute(
        select(Client.shown_name, Client.email, Client.reach_by, Client.language).where(
            Client.id == client_id
        )
    ).first()
    return Reach(
        client_id=client_id,
        client=row.shown_name if row else "",
        address=(row.email or "") if row else "",
        reach_by=row.reach_by if row else None,
        language=row.language if row else None,
        appointment_id=appointment_id,
        ready=account_of((_settings(view) or {}).get(ACCOUNT)).ready,
    )


# Internal


def _settings(view: View) -> dict[str, Any] | None:
    return view.session.execute(select(Studio.settings)).scalar()


def _mails(view: View, which: Any) -> list[Mail]:
    rows = view.session.execute(
        select(Outbox, Client.shown_name, Person.name)
        .join(Person, Person.id == Outbox.person_id)
        .outerjoin(Client, Client.id == Outbox.client_id)
        .where(which)
        .order_by(Outbox.id)
    ).all()
    mine = None
    if view.grant(Permission.BOOK) is Grant.OWN:  # a therapist sees the own letters
        mine = view.who.person_id
    return [_mail(view, *row) for row in rows if mine in (None, row[0].person_id)]


def _mail(view: View, row: Outbox, client: str | None, person: str) -> Mail:
    waits = row.state is MailState.WAITING and row.tried_at is not None
    again = row.tried_at + rest_after(row.tries) if waits and row.tried_at is not None else None
    return Mail(
        id=row.id,
        kind=row.kind,
        client=client or "",
        address=row.address,
        person=person,
        at=local(view.zone, row.queued_at),
        state=row.state,
        tries=row.tries,
        code=row.code,
        params=row.params or {},
        next_at=None if again is None else local(view.zone, again),
    )
