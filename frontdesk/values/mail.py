"""Words of e-mail: the account it goes out by, where a letter stands, how long to rest between."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from frontdesk.errors import Reason

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"  # what else stands before the @ no letter can be sent to
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@[\w-]+(?:\.[\w-]+)+")
_HOST = re.compile(r"[A-Za-z0-9_.:-]+")
_LONGEST, _LONGEST_PART = 200, 63


class Security(StrEnum):
    """How the line to the server is kept secret."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class MailState(StrEnum):
    """Where a letter stands: it waits, is being sent, wants a hand, went out, is not wanted."""

    WAITING = "waiting"
    SENDING = "sending"
    FAILED = "failed"
    SENT = "sent"
    DROPPED = "dropped"


class MailKind(StrEnum):
    """What a letter brings; its subject and its words say no more than that."""

    RECEIPT = "receipt"
    PAGES = "pages"
    BOTH = "both"
    TEST = "test"


#: Under what the studio keeps its account among its settings.
ACCOUNT = "mail"
#: What still is to go out.
OPEN = (MailState.WAITING, MailState.SENDING, MailState.FAILED)
#: So often it is tried by itself; after that somebody has to look.
MOST_TRIES = 10
#: After so long whoever was sending has come to an end.
STUCK = timedelta(minutes=15)
#: All that is attached to one letter, at most: servers take no more.
MOST_BYTES = 15_000_000
_FIRST, _REST = timedelta(minutes=1), timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Account:
    """By which server the studio's letters go out; the password is not here."""

    host: str = ""
    port: int = 465
    security: Security = Security.TLS
    sender: str = ""
    user: str = ""

    @property
    def ready(self) -> bool:
        """Whether letters can go out by it."""
        return bool(self.host and self.sender)

    def wrong(self) -> list[Reason]:
        """Return what cannot be so."""
        found = []
        if not _is_host(self.host):
            found.append(Reason("mail_host_wrong", "host"))
        if not 1 <= self.port <= 65_535:
            found.append(Reason("mail_port_wrong", "port"))
        if not is_address(self.sender):
            found.append(Reason("not_an_email", "sender", {"text": self.sender}))
        if len(self.user) > _LONGEST or not self.user.isprintable():
            found.append(Reason("mail_user_wrong", "user"))
        return found

    def plain(self) -> dict[str, Any]:
        """Return it as JSON can hold it."""
        return asdict(self)


def account_of(plain: Mapping[str, Any] | None) -> Account:
    """Return the account that ``plain`` was made from; an empty one for nothing."""
    if not plain:
        return Account()
    return Account(**{**plain, "security": Security(plain["security"])})


def is_address(text: str) -> bool:
    """Tell whether a letter can be addressed to ``text``."""
    return bool(_ADDRESS.fullmatch(text)) and len(text) <= _LONGEST


def _is_host(text: str) -> bool:
    """Tell whether a server can be called so: none of its parts is empty or too long."""
    parts = text.removesuffix(".").split(".")
    fits = all(1 <= len(part) <= _LONGEST_PART for part in parts)
    return fits and len(text) <= _LONGEST and bool(_HOST.fullmatch(text))


def rest_after(tries: int) -> timedelta:
    """Return how long to wait after so many tries: longer each time."""
    times: int = 2 ** max(tries - 1, 0)
    return min(_FIRST * times, _REST)
