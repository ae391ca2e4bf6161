"""Telephone numbers, kept in E.164 and shown as the place writes them."""

import re
from dataclasses import dataclass
from typing import Self

from frontdesk.errors import Refused

#: Ten digits as nearly everybody here writes them; all else is left to the library, which is slow.
_PLAIN_US = re.compile(
    r"(?:\+?1[-. ]?)?(?:\(([2-9][0-9]{2})\) ?|([2-9][0-9]{2})[-. ]?)"
    r"([0-9]{3})[-. ]?([0-9]{4})"
)


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164, such as ``+18063223706``."""

    e164: str

    @classmethod
    def parse(cls, text: str, region: str = "US") -> Self:
        """Read a number as people write it in ``region``; raise ``Refused`` when it is none."""
        text = text.lstrip("'").strip()
        plain = _PLAIN_US.fullmatch(text) if region == "US" else None
        if plain is not None:
            return cls("+1" + "".join(filter(None, plain.groups())))
        import phonenumbers

        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            raise Refused.because("not_a_phone", "phone", text=text) from None
        if not phonenumbers.is_possible_number(number):
            raise Refused.because("not_a_phone", "phone", text=text)
        return cls(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))

    def shown(self, region: str = "US") -> str:
        """Return it as it is written in ``region``: ``(806) 322-3706``."""
        import phonenumbers

        number = phonenumbers.parse(self.e164, None)
        home = phonenumbers.country_code_for_region(region) == number.country_code
        style = phonenumbers.PhoneNumberFormat
        return phonenumbers.format_number(number, style.NATIONAL if home else style.INTERNATIONAL)

    @property
    def digits(self) -> str:
        """Return the digits as people of the place type them: ``8063223706``."""
        if self.e164.startswith("+1"):
            return self.e164[2:]
        import phonenumbers

        return str(phonenumbers.parse(self.e164, None).national_number)
