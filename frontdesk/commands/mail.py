"""Letters by e-mail: the account they go out by; written, sent or not, again, not at all.

What the machine does leaves no entry in the journal; what somebody decides does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Client, Outbox, OutboxPaper, Sale
from frontdesk.storage.own import own_clients
from frontdesk.storage.settings import studio_row
from frontdesk.storage.unit import Work
from frontdesk.values.file import FileKind, Paper
from frontdesk.values.mail import (
    ACCOUNT,
    MOST_BYTES,
    MOST_TRIES,
    OPEN,
    Account,
    MailKind,
    MailState,
    account_of,
    is_address,
)
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.text import clean

_MAY_REACH = (None, "", "email")


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SetMailAccount(Command):
    """Let letters go out by another server; the password stays at the station."""

    was: Account
    to: Account

    def apply(self, work: Work) -> None:
        row = studio_row(work.session)
        if account_of(row.settings.get(ACCOUNT)) != self.was:
            raise Stale("setting_elsewhere")
        wrong = self.to.wrong() if self.to.host or self.to.sender else []
        if wrong:
            raise Refused(wrong)
        row.settings = {**row.settings, ACCOUNT: self.to.plain()}
        work.says("mail_account_set")


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class SendMail(Command):
    """Write a letter to a client, which goes out as soon as it can.

    ``asked`` says that the client has asked for it by e-mail: who wants to be reached otherwise,
    or gets a page that tells of health, must have. ``health`` says that it is such a page.
    """

    kind: MailKind
    client_id: int | None = None
    sale_id: int | None = None
    address: str = field(repr=False)
    language: str | None = None
    papers: Sequence[Paper] = field(default=(), repr=False)
    health: bool = False
    asked: bool = False

    def apply(self, work: Work) -> None:
        address = clean(self.address).strip()
        client = None if self.client_id is None else work.load(Client, self.client_id)
        wrong = self._wrong(work, address, client)
        if wrong:
            raise Refused(wrong)
        row = _written(work, self, address)
        for paper in self.papers:
            work.add(OutboxPaper(outbox_id=row.id, name=paper.name, content=paper.content))
        work.undoable = False
        work.concerns(Topic.SALES, self.sale_id or 0)
        work.says("mail_written", mail=row.id)

    def _wrong(self, work: Work, address: str, client: Client | None) -> list[Reason]:
        wrong = []
        if not account_of(studio_row(work.session).settings.get(ACCOUNT)).ready:
            wrong.append(Reason("mail_no_account"))
        if not is_address(address):
            wrong.append(Reason("not_an_email", "address", {"text": address}))
        if not self.papers or any(each.kind is not FileKind.PDF for each in self.papers):
            wrong.append(Reason("mail_brings_nothing"))
        if sum(len(each.content) for each in self.papers) > MOST_BYTES:
            wrong.append(Reason("mail_too_large"))
        if client is not None:
            if client.reach_by not in _MAY_REACH and not self.asked:
                wrong.append(Reason("mail_reach_otherwise", "asked", {"by": client.reach_by}))
            wrong += _not_own(work, client.id)
        if self.health and not self.asked:
            wrong.append(Reason("mail_health_unasked", "asked"))
        if self.health and work.grant(Permission.SEE_CONDITIONS) is Grant.NO:
            wrong.append(Reason("not_allowed", None, {"permission": Permission.SEE_CONDITIONS}))
        if self.sale_id is not None:
            sale = work.load(Sale, self.sale_id)
            if sale.receipt_no is None or sale.client_id not in (None, self.client_id):
                wrong.append(Reason("gone", None, {"what": "sale"}))
        return wrong


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SendTestMail(Command):
    """Write a letter to oneself, to see whether it arrives."""

    address: str = field(repr=False)

    def apply(self, work: Work) -> None:
        account = account_of(studio_row(work.session).settings.get(ACCOUNT))
        if not account.ready:
            raise Refused.because("mail_no_account")
        if not is_address(self.address):
            raise Refused.because("not_an_email", "address", text=self.address)
        work.undoable = False
        row = work.add(
            Outbox(
                key=self.id,
                kind=MailKind.TEST,
                address=self.address,
                person_id=work.person_id,
                queued_at=work.now,
            )
        )
        work.concerns(Topic.SALES, 0)
        work.says("mail_written", mail=row.id)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class BeginMail(Command):
    """Take a waiting letter in hand; ``Stale`` when another window has it, or it is done."""

    mail_id: int

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        row = work.load(Outbox, self.mail_id)
        if row.state is not MailState.WAITING:
            raise Stale("mail_elsewhere")
        row.state, row.process = MailState.SENDING, work.who.process
        row.tries, row.tried_at = row.tries + 1, work.now
        work.says("mail_begun", mail=row.id)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class MailSent(Command):
    """The server has taken it: what was attached goes, that it went out stays."""

    mail_id: int

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        row = work.load(Outbox, self.mail_id)
        if row.state not in OPEN:
            raise Stale("mail_elsewhere")
        _end(work, row, MailState.SENT)
        row.code, row.params = None, None
        work.says("mail_sent", to=row.address)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class MailFailed(Command):
    """It did not go out: why, as a code; ``for_good`` when trying again helps nobody."""

    mail_id: int
    code: str
    params: dict[str, Any] = field(default_factory=dict)
    for_good: bool = False

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        row = work.load(Outbox, self.mail_id)
        if row.state is not MailState.SENDING:
            raise Stale("mail_elsewhere")
        again = not self.for_good and row.tries < MOST_TRIES
        row.state = MailState.WAITING if again else MailState.FAILED
        row.code, row.params, row.process = self.code, self.params, None
        work.says(
            "mail_failed", to=row.address, again=again, first=row.tries == 1,
            why=self.code, why_params=self.params,
        )  # fmt: skip


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class RetryMail(Command):
    """Send a letter now, to the same address or to a corrected one."""

    mail_id: int
    address: str | None = field(default=None, repr=False)

    def apply(self, work: Work) -> None:
        work.undoable = False
        row = _waiting(work, self.mail_id)
        address = row.address if self.address is None else clean(self.address).strip()
        if not is_address(address):
            raise Refused.because("not_an_email", "address", text=address)
        row.address, row.state = address, MailState.WAITING
        row.tries, row.tried_at = 0, None
        work.concerns(Topic.SALES, row.sale_id or 0)
        work.says("mail_again", mail=row.id)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class DropMail(Command):
    """Do without a letter."""

    mail_id: int

    def apply(self, work: Work) -> None:
        work.undoable = False
        row = _waiting(work, self.mail_id)
        _end(work, row, MailState.DROPPED)
        work.concerns(Topic.SALES, row.sale_id or 0)
        work.says("mail_dropped", mail=row.id)


# Internal


def _written(work: Work, command: SendMail, address: str) -> Outbox:
    return work.add(
        Outbox(
            key=command.id,
            kind=command.kind,
            client_id=command.client_id,
            sale_id=command.sale_id,
            address=address,
            language=command.language,
            person_id=work.person_id,
            queued_at=work.now,
        )
    )


def _waiting(work: Work, number: int) -> Outbox:
    row = work.load(Outbox, number)
    if work.grant(Permission.BOOK) is Grant.OWN and row.person_id != work.who.person_id:
        raise Refused.because("only_own_letters")
    if row.state not in (MailState.WAITING, MailState.FAILED):
        raise Stale("mail_elsewhere")
    return row


def _end(work: Work, row: Outbox, state: MailState) -> None:
    row.state, row.ended_at, row.process = state, work.now, None
    work.session.execute(delete(OutboxPaper).where(OutboxPaper.outbox_id == row.id))


def _not_own(work: Work, client_id: int) -> list[Reason]:
    if work.grant(Permission.BOOK) is not Grant.OWN:
        return []
    mine = own_clients(work.session, work.who.therapist_id, work.today)
    return [] if client_id in mine else [Reason("not_your_client", "client")]
