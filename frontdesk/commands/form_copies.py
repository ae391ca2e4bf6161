"""The archive copy of a signed form: a PDF that names the hash of what was signed."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from frontdesk.commands.appointments import require_own_client
from frontdesk.commands.base import Command
from frontdesk.commands.files import keep_file
from frontdesk.errors import Refused
from frontdesk.model import ClientFile, Form, FormAnswer
from frontdesk.storage.merged import kept_for
from frontdesk.storage.unit import Work
from frontdesk.values.file import FileKind, Paper
from frontdesk.values.rights import Grant, Permission, needs

#: So long whoever had handed the form out may have its copy kept: that is done at once.
_AT_ONCE = timedelta(hours=1)


@needs(Permission.TAKE_FORMS)
@dataclass(frozen=True, kw_only=True)
class KeepFormCopy(Command):
    """Keep the PDF of a signed form with the client; where there is one already, it stays."""

    answer_id: int
    paper: Paper

    def apply(self, work: Work) -> None:
        work.undoable = False
        row = work.load(FormAnswer, self.answer_id)
        client_id = kept_for(work.session, row.client_id)
        require_own_client(work, client_id)
        there = select(ClientFile.id).where(ClientFile.form_answer_id == row.id)
        if work.session.execute(there).first() is not None:
            work.unrecorded = True
            work.says("form_copy_kept", client_id=client_id)
            return
        just_taken = row.person_id == work.person_id and row.signed_at > work.now - _AT_ONCE
        if not just_taken and work.grant(Permission.SEE_CONDITIONS) is Grant.NO:
            raise Refused.because("not_allowed", permission=Permission.SEE_CONDITIONS)
        if self.paper.kind is not FileKind.PDF or row.digest.encode() not in self.paper.content:
            raise Refused.because("form_copy_of_another")
        title = work.session.execute(select(Form.title).where(Form.id == row.form_id)).scalar_one()
        keep_file(work, client_id, self.paper, title, health=True, form=row)
        work.says("form_copy_kept", client_id=client_id)
