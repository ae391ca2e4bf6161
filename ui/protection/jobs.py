"""What the windows have the desk do about the file's keys; it runs on the worker.

What does it is loaded when it is asked for: most sittings never do.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.errors import FrontdeskError
from frontdesk.values.protection import Protection

if TYPE_CHECKING:
    from frontdesk.desk import Desk


def state(desk: "Desk", elsewhere: Path | None) -> Protection:
    """Return how the file is protected."""
    from frontdesk.protecting import protection

    return protection(desk, elsewhere)


def encrypt(
    desk: "Desk", code: str, words: str, by_itself: bool, elsewhere: Path | None
) -> FrontdeskError | None:
    """Encrypt the file and make a backup; return why there is none, if there is none."""
    from frontdesk.protecting import protect

    protect(desk, code, words, by_itself=by_itself)
    try:
        made = desk.back_up(elsewhere)
    except FrontdeskError as error:
        return error
    return None if made is None else made.trouble


def make_plain(desk: "Desk") -> None:
    """Take the encryption off."""
    from frontdesk.protecting import unprotect

    unprotect(desk)


def new_passphrase(desk: "Desk", words: str) -> None:
    """Let another passphrase open the file."""
    from frontdesk.protecting import change_passphrase

    change_passphrase(desk, words)


def new_code(desk: "Desk", code: str) -> None:
    """Let another recovery code open the file."""
    from frontdesk.protecting import change_code

    change_code(desk, code)


def by_itself(desk: "Desk", wanted: bool) -> None:
    """Let this computer open the file by itself, or ask at each start."""
    from frontdesk.protecting import ask_each_morning, open_by_itself

    if wanted:
        open_by_itself(desk)
    else:
        ask_each_morning(desk)


def code_opens(desk: "Desk", code: str) -> bool:
    """Tell whether a code opens the file."""
    from frontdesk import protecting

    return protecting.code_opens(desk, code)


def remove_plain(desk: "Desk", elsewhere: Path | None) -> int:
    """Remove the copies that anybody can read; return how many there were."""
    from frontdesk import protecting

    return protecting.remove_plain(desk, elsewhere)
