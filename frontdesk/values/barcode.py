"""Bar codes of products: EAN-13, EAN-8 and UPC-A, told right by their check digit."""

_LENGTHS = (8, 12, 13)
_LONGEST = 13


def barcode(text: str) -> str:
    """Return a code as it is kept, UPC-A as an EAN-13; ``ValueError`` where it is wrong."""
    digits = "".join(text.split()).replace("-", "")
    if not (digits.isascii() and digits.isdigit()) or len(digits) not in _LENGTHS:
        raise ValueError("not a bar code")
    if not _passes(digits):
        raise ValueError("a digit is wrong")
    return digits.zfill(_LONGEST) if len(digits) == _LONGEST - 1 else digits


def is_barcode(text: str) -> bool:
    """Tell whether ``text`` is a bar code, as a scanner types it."""
    try:
        barcode(text)
    except ValueError:
        return False
    return True


def _passes(digits: str) -> bool:
    total = sum(
        int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits))
    )
    return total % 10 == 0
