"""A file that is to be kept with a client: what kind it is, told by its contents alone."""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

#: So much at most, whatever the studio's settings say, in MB.
MOST_MB = 50
MEGABYTE = 1_000_000
LONGEST_NAME, LONGEST_DESCRIPTION = 200, 500


class FileKind(StrEnum):
    """What is kept: what can be shown anywhere, and holds nothing that runs by itself."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"


#: Other kinds that people try, and the code of the sentence that says what to do.
_OTHERS: tuple[tuple[bytes, int, str], ...] = (
    (b"ftyp", 4, "file_heic"),  # photos of telephones
    (b"PK\x03\x04", 0, "file_office"),
    (b"\xd0\xcf\x11\xe0", 0, "file_office"),
    (b"{\\rtf", 0, "file_office"),
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A file as it was handed over: its name, and what stands in it."""

    name: str = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def kind(self) -> FileKind | None:
        """What kind it is by its contents; none for any that is not kept."""
        if b"%PDF-" in self.content[:1024]:
            return FileKind.PDF
        if self.content.startswith(b"\x89PNG\r\n\x1a\n"):
            return FileKind.PNG
        if self.content.startswith(b"\xff\xd8\xff"):
            return FileKind.JPEG
        return None

    @property
    def digest(self) -> str:
        """SHA-256 of the contents."""
        return hashlib.sha256(self.content).hexdigest()

    def refusal(self) -> str:
        """Return the code of why it is not kept when it is of no kind that is."""
        for sign, place, code in _OTHERS:
            if self.content[place : place + len(sign)] == sign:
                return code
        return "file_kind"

    def plain(self) -> list[str]:
        """Return what it comes down to."""
        return [self.name, self.digest]
