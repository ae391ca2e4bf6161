"""How somebody in front of a screen shows to be the client whose form was begun there."""

from collections.abc import Iterable
from datetime import date

_LAST = 4


def can_show(phones: Iterable[str | None], birthday: date | None) -> bool:
    """Tell whether anything is known of a client by which they could show who they are."""
    return birthday is not None or any(phones)


def shows(said: str, phones: Iterable[str | None], birthday: date | None) -> bool:
    """Tell whether ``said`` is the last four digits of a phone, or the birth date in any order."""
    digits = "".join(filter(str.isdecimal, said))
    if len(digits) == _LAST:
        return any(phone is not None and phone.endswith(digits) for phone in phones)
    if birthday is None:
        return False
    year, month, day = birthday.strftime("%Y %m %d").split()
    return digits in (month + day + year, day + month + year, year + month + day)
