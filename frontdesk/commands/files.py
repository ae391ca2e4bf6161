"""Papers kept with a client: filed, and withdrawn again. What stands in them is kept once."""

from dataclasses import dataclass, field

from frontdesk.commands.appointments import require_own_client
from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Client, ClientFile, DoctorNote, FormAnswer
from frontdesk.storage import blobs
from frontdesk.storage.settings import most_file_bytes
from frontdesk.storage.unit import Work
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.file import LONGEST_DESCRIPTION, LONGEST_NAME, MEGABYTE, Paper
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean, one_line


@needs(Permission.TAKE_FORMS)
@dataclass(frozen=True, kw_only=True)
class AddFile(Command):
    """Keep a file with a client; ``health`` says that it is for those who may read health."""

    client_id: int
    paper: Paper
    description: str = field(default="", repr=False)
    health: bool

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id)
        require_own_client(work, client.id)
        keep_file(work, client.id, self.paper, self.description, health=self.health)
        work.says("file_added", client_id=client.id)


@needs(Permission.TAKE_FORMS)
@dataclass(frozen=True, kw_only=True)
class WithdrawFile(Command):
    """Say that a file is not to be seen any more; undo brings it back."""

    file_id: int

    def apply(self, work: Work) -> None:
        row = work.load(ClientFile, self.file_id)
        require_own_client(work, row.client_id)
        if row.form_answer_id is not None:
            raise Refused.because("form_copy_is_kept")
        if not row.active:
            raise Stale("file_elsewhere", table="client_file", row=row.id)
        row.active = False
        work.says("file_withdrawn", client_id=row.client_id)


def keep_file(
    work: Work,
    client_id: int,
    paper: Paper,
    description: str,
    *,
    health: bool,
    note: DoctorNote | None = None,
    form: FormAnswer | None = None,
) -> ClientFile:
    """Keep a file with a client, or say everything that is wrong with it."""
    name = one_line(paper.name)
    description = clean(description)
    kind = paper.kind
    wrong = _wrong(work, paper, name, description)
    if wrong or kind is None:
        raise Refused(wrong)
    return work.add(
        ClientFile(
            client_id=client_id,
            blob_id=blobs.kept(work, paper),
            digest=paper.digest,
            kind=kind,
            size=len(paper.content),
            name=name[:LONGEST_NAME] or kind.value,
            description=description,
            health=health,
            doctor_note_id=None if note is None else note.id,
            form_answer_id=None if form is None else form.id,
            added_at=work.now,
            added_by=work.person_id,
        )
    )


# Internal


def _wrong(work: Work, paper: Paper, name: str, description: str) -> list[Reason]:
    most = most_file_bytes(work.session)
    kinds = {"file": name}
    wrong = []
    if not paper.content:
        wrong.append(Reason("file_holds_nothing", "paper", kinds))
    elif paper.kind is None:
        wrong.append(Reason(paper.refusal(), "paper", kinds))
    if len(paper.content) > most:
        wrong.append(Reason("file_large", "paper", {**kinds, "most": most // MEGABYTE}))
    if len(description) > LONGEST_DESCRIPTION:
        params = {"most": LONGEST_DESCRIPTION}
        wrong.append(Reason("description_too_long", "description", params))
    if holds_card_number(description):
        wrong.append(Reason("card_number", "description"))
    return wrong
