"""Numbers and codes that insurers know: NPI, EIN, ICD-10. Their form is checked, never their sense.

``is_npi("1234567893")`` by its check digit; ``icd10("g25.81")`` is ``G25.81``, as it is written.
"""

import re

_NPI = re.compile(r"[12]\d{9}")
_EIN = re.compile(r"\d{2}-\d{7}")
_ICD10 = re.compile(r"[A-Z]\d[0-9AB](\.[0-9A-Z]{1,4})?")
#: An NPI is checked as if this stood before it.
_ISSUER = "80840"


def is_npi(text: str) -> bool:
    """Tell whether it is a National Provider Identifier: ten digits, the last one checks."""
    if not _NPI.fullmatch(text):
        return False
    total = 0
    for place, digit in enumerate(reversed(_ISSUER + text)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_ein(text: str) -> bool:
    """Tell whether it is an Employer Identification Number: 12-3456789."""
    return bool(_EIN.fullmatch(text))


def icd10(text: str) -> str | None:
    """Return an ICD-10-CM code as it is written; none when it is not of that form."""
    said = text.strip().upper().replace(" ", "")
    if len(said) > 3 and "." not in said:
        said = f"{said[:3]}.{said[3:]}"
    return said if _ICD10.fullmatch(said) else None
