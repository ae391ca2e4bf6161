"""Erase a client in two steps: somebody proposes it, the owner agrees, and days later it is done.

Until then it can be called off. What is done cannot be undone: nothing is left to undo it with.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from frontdesk.commands.base import Command
from frontdesk.commands.handing_out import reasoned
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Client, Erasure, Membership, Row, Sale
from frontdesk.storage.erasing import Keeping, erase, same_person
from frontdesk.storage.memberships import hold_credits, rests, still_owed
from frontdesk.storage.settings import kept, studio_row
from frontdesk.storage.unit import Work
from frontdesk.values.erasing import ErasedMark
from frontdesk.values.membership import Charge, Standing
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State

#: Why a client is erased without waiting.
AT_ONCE = ("asked", "by_law", "mistake")
_OVER = (State.DONE, State.CANCELLED, State.NO_SHOW)


@needs(Permission.PROPOSE_ERASURE)
@dataclass(frozen=True, kw_only=True)
class ProposeErasure(Command):
    """Propose to erase a client, and say why: the owner has to agree."""

    client_id: int
    reason: str = field(repr=False)

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id)
        if open_erasure(work, client.id) is not None:
            raise Refused.because("erasure_proposed_already", "client")
        work.undoable = False
        work.add(
            Erasure(
                client_id=client.id,
                proposed_at=work.now,
                proposed_by=work.person_id,
                reason=reasoned(self.reason),
                mark=mark_of(client.id, client.added_at),
            )
        )
        work.says("erasure_proposed", client_id=client.id)


@needs(Permission.PROPOSE_ERASURE)
@dataclass(frozen=True, kw_only=True)
class CallOffErasure(Command):
    """Leave a client as they are after all."""

    erasure_id: int

    def apply(self, work: Work) -> None:
        row = work.load(Erasure, self.erasure_id)
        _require_open(row)
        work.undoable = False
        row.called_off_at = work.now
        work.says("erasure_called_off", client_id=row.client_id)


@needs(Permission.ERASE_CLIENT)
@dataclass(frozen=True, kw_only=True)
class AgreeErasure(Command):
    """Agree that a client is erased when the studio's days are over; ``now`` says why at once.

    That is one of a few words, for what somebody types might be of the client.
    """

    erasure_id: int
    now: str | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Erasure, self.erasure_id)
        _require_open(row)
        _require_nothing_ahead(work, row.client_id)
        if self.now is not None and self.now not in AT_ONCE:
            raise Refused.because("not_a_choice", "now", text=self.now)
        work.undoable = False
        days = 0 if self.now else _setting(work, "erasure_days")
        row.agreed_at, row.agreed_by = work.now, work.person_id
        row.due = work.today + timedelta(days=days)
        if row.due <= work.today:
            _carry_out(work, row.id)
            work.says("client_erased", client_id=row.client_id, why=self.now)
            return
        work.says("erasure_agreed", client_id=row.client_id, day=row.due)


@needs(Permission.ERASE_CLIENT)
@dataclass(frozen=True, kw_only=True)
class CarryOutErasures(Command):
    """Erase all whose days are over, and of others what had to be kept until now."""

    def apply(self, work: Work) -> None:
        rows = due(work)
        if not rows:
            raise Refused.because("erasure_none_due")
        work.undoable = False
        ready = [row.id for row in rows if _can_go(work, row.client_id)]
        if not ready:
            raise Refused.because("erasure_none_due")
        for number in ready:
            _carry_out(work, number)
        work.says("erasures_carried_out", count=len(ready))


@needs(Permission.ERASE_CLIENT)
@dataclass(frozen=True, kw_only=True)
class EraseAgain(Command):
    """Erase anew in a copy of the data that was older than the erasures; see ``erased_marks``."""

    marks: Sequence[ErasedMark]

    def apply(self, work: Work) -> None:
        work.undoable = False
        count = erase_again(work, self.marks)
        if not count:
            work.unrecorded = True
        work.says("erasures_carried_out", count=count)


def erase_again(work: Work, marks: Iterable[ErasedMark]) -> int:
    """Erase whom a list names and who are the same here; return how many."""
    count = 0
    for each in marks:
        client = work.session.get(Client, each.client_id)
        if client is None or mark_of(client.id, client.added_at) != each.mark:
            continue
        if _is_erased(work, client.id):
            continue
        row = Erasure(
            client_id=client.id,
            proposed_at=work.now,
            proposed_by=_somebody(work),
            agreed_at=work.now,
            due=work.today,
            mark=each.mark,
        )
        _end_memberships(work, client.id)
        _carry_out(work, work.add(row).id)
        count += 1
    return count


def mark_of(client_id: int, added_at: datetime) -> str:
    """Return what tells whether a client of a number is the same one; it tells nothing else."""
    said = f"{client_id} {int(added_at.timestamp() * 1000)}"
    return hashlib.sha256(said.encode()).hexdigest()


def open_erasure(work: Work, client_id: int) -> Erasure | None:
    """Return the erasure of a client that was neither carried out nor called off."""
    asked = select(Erasure).where(
        Erasure.client_id == client_id,
        Erasure.erased_at.is_(None),
        Erasure.called_off_at.is_(None),
    )
    return work.session.execute(asked).scalars().first()


def due(work: Work) -> list[Erasure]:
    """Return what is to be carried out today."""
    asked = (
        select(Erasure)
        .where(
            Erasure.called_off_at.is_(None),
            ((Erasure.erased_at.is_(None)) & (Erasure.due <= work.today))
            | (Erasure.kept_until < work.today),
        )
        .order_by(Erasure.id)
    )
    return list(work.session.execute(asked).scalars())


# Internal


def _carry_out(work: Work, number: int) -> None:
    row = work.load(Erasure, number)
    same = same_person(work.session, row.client_id)
    if row.erased_at is None:
        row.erased_at = work.now
        for other in same[1:]:  # the records that were merged into this one go with it
            client = work.load(Client, other)
            work.add(
                Erasure(
                    client_id=other,
                    proposed_at=work.now,
                    proposed_by=row.proposed_by,
                    agreed_at=work.now,
                    agreed_by=row.agreed_by,
                    due=work.today,
                    erased_at=work.now,
                    mark=mark_of(other, client.added_at),
                )
            )
    done = erase(work.session, same, _keeping(work))
    until = max((_until(work, name) for name in done.kept), default=None)
    mine = select(Erasure).where(Erasure.client_id.in_(same), Erasure.erased_at.is_not(None))
    for each in work.session.execute(mine).scalars():
        each.kept_until = until
    work.scrub = True
    work.recorder.bulk("client", [])  # every window, and all that a desk keeps, looks anew


def _keeping(work: Work) -> Keeping:
    return Keeping(
        forms=_years_ago(work.now, _setting(work, "forms_years")),
        notes=_years_ago(work.now, _setting(work, "notes_years")),
    )


def _until(work: Work, table: str) -> date:
    years = _setting(work, "forms_years" if table == "form_answer" else "notes_years")
    return _years_ago(work.now, -years).date()


def _years_ago(moment: datetime, years: int) -> datetime:
    try:
        return moment.replace(year=moment.year - years)
    except ValueError:  # the 29th of February
        return moment.replace(year=moment.year - years, day=28)


def _setting(work: Work, name: str) -> int:
    found = kept(studio_row(work.session), name)
    return found if isinstance(found, int) else 0


def _require_open(row: Erasure) -> None:
    if row.erased_at is not None or row.called_off_at is not None:
        raise Stale("erasure_over", table="erasure", row=row.id)


def _require_nothing_ahead(work: Work, client_id: int) -> None:
    count, first = _ahead(work, client_id)
    if count:
        raise Refused.because("client_has_visits", count=count, day=first)
    if _tickets(work, client_id):
        raise Refused.because("client_has_ticket")
    if _memberships(work, client_id):
        raise Refused.because("client_has_membership")


def _can_go(work: Work, client_id: int) -> bool:
    ahead = _ahead(work, client_id)[0] or _tickets(work, client_id)
    return not ahead and not _memberships(work, client_id)


def _ahead(work: Work, client_id: int) -> Any:
    asked = select(func.count(), func.min(Appointment.day)).where(
        Appointment.client_id.in_(same_person(work.session, client_id)),
        Appointment.state.not_in(_OVER),
    )
    return work.session.execute(asked).one()


def _tickets(work: Work, client_id: int) -> int:
    mine = Sale.client_id.in_(same_person(work.session, client_id))
    asked = select(func.count()).where(mine, Sale.status == "open")
    return int(work.session.execute(asked).scalar_one())


def _memberships(work: Work, client_id: int) -> int:
    """Return how many memberships would go on to bill somebody without a name."""
    mine = Membership.client_id.in_(same_person(work.session, client_id))
    asked = select(func.count()).where(mine, Membership.standing != Standing.ENDED)
    return int(work.session.execute(asked).scalar_one())


def _end_memberships(work: Work, client_id: int) -> None:
    """End what a copy that is older lets go on: nobody without a name is billed."""
    mine = Membership.client_id.in_(same_person(work.session, client_id))
    asked = select(Membership).where(mine, Membership.standing != Standing.ENDED)
    for row in work.session.execute(asked).scalars():
        row.until, row.standing = work.today, Standing.ENDED
        hold_credits(work.session, row.id, None)
        for rest in rests(work.session, row.id):
            rest.over = True
        for charge in still_owed(work.session, row.id):
            charge.state, charge.next_try = Charge.DROPPED, None


def _is_erased(work: Work, client_id: int) -> bool:
    asked = select(Erasure.id).where(Erasure.client_id == client_id, Erasure.erased_at.is_not(None))
    return work.session.execute(asked).first() is not None


def _somebody(work: Work) -> int:
    """Return who is at the desk; before anybody has signed in, the first of the studio."""
    if work.who.person_id is not None:
        return work.who.person_id
    person = Row.metadata.tables["person"]
    return int(work.session.execute(select(func.min(person.c.id))).scalar_one())
