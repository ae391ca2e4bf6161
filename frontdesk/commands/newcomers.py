"""Somebody who is not in the books yet is booked: client and visit in one step, undone as one."""

from dataclasses import dataclass, replace

from frontdesk.commands.appointments import Book
from frontdesk.commands.base import Command
from frontdesk.commands.clients import AddClient
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.series import BookSeries
from frontdesk.errors import Refused
from frontdesk.storage.unit import Work
from frontdesk.values.party import Guest
from frontdesk.values.rights import Grant, Permission, needs

#: Stands for the client who has no number yet.
NEWCOMER = 0


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class BookNewcomer(Command):
    """Add a client, and book ``visit``, in which ``NEWCOMER`` stands for that one."""

    first_name: str = ""
    last_name: str = ""
    phone: str | None = None
    visit: Book | BookGroup | BookSeries

    def apply(self, work: Work) -> None:
        if work.grant(Permission.EDIT_CLIENTS) is Grant.NO:
            raise Refused.because("not_allowed", permission=Permission.EDIT_CLIENTS)
        client = AddClient(
            id=self.id, first_name=self.first_name, last_name=self.last_name, phone=self.phone
        )
        client.apply(work)
        number = int(work.params["client_id"])
        _for(self.visit, number).apply(work)
        work.says(work.code, **(work.params | {"client_id": number}))


# Internal


def _for(visit: Book | BookGroup | BookSeries, number: int) -> Command:
    if isinstance(visit, Book):
        return replace(visit, client_id=number)
    if isinstance(visit, BookGroup):
        return replace(visit, guests=_named(visit.guests, number))
    visits = tuple(replace(one, guests=_named(one.guests, number)) for one in visit.visits)
    return replace(visit, visits=visits)


def _named(guests: tuple[Guest, ...], number: int) -> tuple[Guest, ...]:
    return tuple(
        replace(each, client_id=number) if each.client_id == NEWCOMER else each for each in guests
    )
