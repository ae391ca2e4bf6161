"""What a subcommand is, and what it is handed when it runs.

A subcommand is a module in ``verbs`` with a ``VERB``; it is found there by itself. Its ``run``
imports what does the work when it is called, so that a plain start does not wait for it.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO, TypeVar

from frontdesk.clock import Clock
from frontdesk.errors import Refused, StoreUnavailable

if TYPE_CHECKING:
    from frontdesk.desk import Desk
    from frontdesk.documents.base import Document


class Papers(Protocol):
    """What makes papers where no window is."""

    def pdf(self, document: "Document") -> bytes:
        """Make a PDF."""

    def printers(self) -> Sequence[str]:
        """Return the printers that the system knows."""

    def print(self, document: "Document", printer: str) -> None:
        """Print on one of them, or on a thermal printer by its address."""


T = TypeVar("T")

#: The journal names this as the station.
_STATION = "command line"


@dataclass(frozen=True, slots=True)
class Call:
    """The arguments, the place of the studio, and a voice."""

    arguments: argparse.Namespace
    folder: Path
    url: str | None
    clock: Clock
    sentence: Callable[[object], str]
    out: TextIO
    make_papers: Callable[[], Papers] | None = None
    secret: Path | None = None

    def papers(self) -> Papers:
        """Return what makes papers, loaded by now."""
        assert self.make_papers is not None
        return self.make_papers()

    @contextmanager
    def desk(self) -> Iterator["Desk"]:
        """Open the studio's data with nobody signed in; it may not be set up yet."""
        from frontdesk.desk import open_studio

        desk = self.with_key(
            lambda typed: open_studio(self.folder, self.url, self.clock, _STATION, typed)
        )
        try:
            yield desk
        finally:
            desk.close()

    @contextmanager
    def owners_desk(self) -> Iterator["Desk"]:
        """Open a studio that is set up, as its owner: who may write the file may do all of it."""
        from frontdesk.values.rights import Role

        with self.desk() as desk:
            owner = next((one for one in desk.people() if one.role is Role.OWNER), None)
            if owner is None:
                raise Refused.because("not_set_up")
            desk.sign_in(owner.id)
            yield desk

    def with_key(self, job: Callable[[str | None], T]) -> T:
        """Do what may need a passphrase or a recovery code, from where the command line says.

        At a terminal one is asked for when it must be.
        """
        if self.secret is not None:
            return job(first_line(self.secret))
        try:
            return job(None)
        except StoreUnavailable as error:
            if error.code != "key_wanted" or not sys.stdin.isatty():
                raise
            from getpass import getpass

            return job(getpass(f"{self.sentence(error)}\n> "))

    def say(self, thing: object) -> None:
        """Print a text as it is, anything else (an ``Outcome``, a ``Reason``) in words."""
        text = thing if isinstance(thing, str) else self.sentence(thing)
        print(text, file=self.out, flush=True)


def first_line(file: Path) -> str:
    """Return the first line of a file; ``-`` is the standard input."""
    try:
        if str(file) == "-":
            return sys.stdin.readline().rstrip("\r\n")
        with file.open(encoding="utf-8") as source:
            return source.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused.because("passphrase_file", file=str(file)) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A subcommand: its name, a line and a paragraph of help, its arguments, what it does.

    ``run`` returns nothing; what it refuses it raises.
    """

    name: str
    help: str
    about: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Call], None]
