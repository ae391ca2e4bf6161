"""The password of the studio's mail account, kept at this computer alone.

It is a file beside what this computer remembers of its windows, which only its user may read. It
is not encrypted; so use a password for this program alone, which most mail services hand out. It
is in no backup, no export and not in the studio's data.
"""

import os
from contextlib import suppress
from pathlib import Path

from frontdesk.errors import StoreUnavailable
from ui.settings import Settings

_FILE = "mail.secret"


def password(settings: Settings) -> str | None:
    """Return the password; none when this computer has none."""
    try:
        return _place(settings).read_text(encoding="utf-8") or None
    except OSError:
        return None


def keep_password(settings: Settings, secret: str) -> None:
    """Keep a password for this computer, or forget it when it is empty."""
    place = _place(settings)
    try:
        with suppress(FileNotFoundError):
            place.unlink()  # whoever may read the old file may not read the new one
        if secret:
            number = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(secret)
    except OSError as error:
        raise StoreUnavailable("mail_secret_not_kept", place=str(place)) from error


def _place(settings: Settings) -> Path:
    return settings.folder / _FILE
