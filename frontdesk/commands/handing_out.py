"""Data leaves the studio: who took it, when and why stands in the journal before it is read."""

from dataclasses import dataclass, field

from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.model import Client, HandingOut
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.text import clean

_LEAST, _MOST = 3, 200


@needs(Permission.EXPORT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class TakeOutStudio(Command):
    """Write down that all of the studio is taken out; with ``health`` for a reason."""

    health: bool = False
    reason: str = field(default="", repr=False)

    def apply(self, work: Work) -> None:
        if self.health and work.grant(Permission.EXPORT_HEALTH) is Grant.NO:
            raise Refused.because("not_allowed", permission=Permission.EXPORT_HEALTH)
        reason = reasoned(self.reason) if self.health else clean(self.reason)[:_MOST] or None
        _write(work, None, reason, health=self.health)
        work.says("studio_taken_out", health=self.health)


@needs(Permission.HAND_OUT_CLIENT)
@dataclass(frozen=True, kw_only=True)
class HandOutClient(Command):
    """Write down that all that is kept of one client is taken out, and for what reason."""

    client_id: int
    reason: str = field(repr=False)

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id)
        _write(work, client.id, reasoned(self.reason), health=True)
        work.says("client_handed_out", client_id=client.id)


def reasoned(reason: str) -> str:
    """Return a reason on one line; ``Refused`` when it is none, or too long."""
    found = " ".join(clean(reason).split())
    if len(found) < _LEAST:
        raise Refused.because("reason_missing", "reason")
    if len(found) > _MOST:
        raise Refused.because("reason_too_long", "reason", most=_MOST)
    return found


def _write(work: Work, client_id: int | None, reason: str | None, *, health: bool) -> None:
    work.undoable = False
    work.add(
        HandingOut(
            client_id=client_id,
            person_id=work.person_id,
            at=work.now,
            health=health,
            reason=reason,
        )
    )
