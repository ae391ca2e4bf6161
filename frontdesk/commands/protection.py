"""What is done to the protection of the studio's file, written down; no secret is in here."""

from dataclasses import dataclass

from frontdesk.commands.base import Command
from frontdesk.storage.unit import Work
from frontdesk.values.protection import KeyChange
from frontdesk.values.rights import Permission, needs


@needs(Permission.PROTECT)
@dataclass(frozen=True, kw_only=True)
class NoteKeys(Command):
    """Write down that the file is encrypted from now on, or plain, or opened by something else."""

    change: KeyChange

    def apply(self, work: Work) -> None:
        work.undoable = False
        work.says(self.change.value)


@needs(Permission.PROTECT)
@dataclass(frozen=True, kw_only=True)
class NotePlainRemoved(Command):
    """Write down that older copies that anybody could read were removed."""

    copies: int

    def apply(self, work: Work) -> None:
        work.undoable = False
        work.says("plain_removed", copies=self.copies)
