"""Hands a letter to the studio's mail server, by the standard library's SMTP.

Run on a thread of its own: a server may take half a minute to say nothing. What goes wrong is a
``StoreUnavailable`` with a code; ``for_good`` among its parameters says that no second try helps.
"""

import smtplib
import ssl
from contextlib import suppress
from typing import Any

from frontdesk.errors import StoreUnavailable
from frontdesk.messages.letter import Letter
from frontdesk.values.mail import Account, Security

_PATIENCE = 30.0
_PERMANENT = 500
#: So much is handed over at once: the patience is for each piece, however large the letter is.
_PIECE = 65_536
#: Who has the whole letter may look through it for so many times as long before it answers.
_TAKING = 10


def post(letter: Letter, password: str, patience: float = _PATIENCE) -> None:
    """Send a letter; returns once the server has taken it."""
    account = letter.account
    try:
        server = _connected(account, patience)
        try:
            _log_in(server, account, password)
            server.send_message(letter.message)
            with suppress(OSError, smtplib.SMTPException):
                server.quit()  # it has the letter: whatever it answers now, none is sent again
        finally:
            server.close()
    except smtplib.SMTPAuthenticationError as error:
        raise StoreUnavailable("mail_login", user=account.user, for_good=True) from error
    except smtplib.SMTPNotSupportedError as error:
        if not str(letter.message["To"]).isascii():  # it takes such addresses from nobody
            raise _refused("mail_address_refused", _PERMANENT, str(letter.message["To"])) from error
        raise StoreUnavailable("mail_insecure", host=account.host, for_good=True) from error
    except smtplib.SMTPRecipientsRefused as error:
        said = next(iter(error.recipients.values()), (_PERMANENT, b""))
        raise _refused("mail_address_refused", *said) from error
    except smtplib.SMTPSenderRefused as error:
        raise _refused("mail_sender_refused", error.smtp_code, error.smtp_error) from error
    except smtplib.SMTPServerDisconnected as error:
        raise StoreUnavailable("mail_unreachable", host=account.host) from error
    except smtplib.SMTPResponseException as error:
        raise _refused("mail_refused", error.smtp_code, error.smtp_error) from error
    except ssl.SSLError as error:
        raise StoreUnavailable("mail_insecure", host=account.host, for_good=True) from error
    except (OSError, UnicodeError, smtplib.SMTPException) as error:  # a host that can be none
        raise StoreUnavailable("mail_unreachable", host=account.host) from error


# Internal


class _Patient(smtplib.SMTP):
    """Waits for a server as long as it takes anything: a slow line is no dead one."""

    def send(self, s: Any) -> None:
        """Hand over a piece at a time."""
        whole = s.encode("ascii") if isinstance(s, str) else s
        for begin in range(0, len(whole), _PIECE):
            super().send(whole[begin : begin + _PIECE])

    def data(self, msg: Any) -> tuple[int, bytes]:
        """Hand over the letter; what the server does with it then may take its time."""
        if self.sock is not None and self.timeout is not None:
            self.sock.settimeout(self.timeout * _TAKING)
        return super().data(msg)


class _PatientFromTheStart(_Patient, smtplib.SMTP_SSL):
    """The same within TLS."""


def _connected(account: Account, patience: float) -> smtplib.SMTP:
    if account.security is Security.TLS:
        context = ssl.create_default_context()
        return _PatientFromTheStart(account.host, account.port, timeout=patience, context=context)
    server = _Patient(account.host, account.port, timeout=patience)
    if account.security is Security.STARTTLS:
        try:
            server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server


def _log_in(server: smtplib.SMTP, account: Account, password: str) -> None:
    if not account.user:
        return
    try:
        server.login(account.user, password)
    except UnicodeError as error:  # it is handed over as ASCII, or not at all
        raise StoreUnavailable("mail_login", user=account.user, for_good=True) from error


def _refused(code: str, number: int, said: bytes | str) -> StoreUnavailable:
    """Return why the server would not take it, in its own words."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    said = f"{number} {' '.join(text.split())[:120]}".strip()
    return StoreUnavailable(code, said=said, for_good=number >= _PERMANENT)
