"""Files on their way in and out: read from the disk, opened by the system, saved elsewhere."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.queries.files import FileContent
from frontdesk.values.file import MEGABYTE, MOST_MB, FileKind, Paper
from ui import format as shown

#: What the system tells the kinds by.
_ENDINGS = {FileKind.PDF: ".pdf", FileKind.PNG: ".png", FileKind.JPEG: ".jpg"}
#: What is offered when a file is chosen.
FILTER = "(*.pdf *.png *.jpg *.jpeg)"


def read_paper(path: Path, most: int) -> Paper:
    """Return what stands in a file; ``Refused`` when it cannot be read, or is larger than that."""
    try:
        size = path.stat().st_size
        if size > min(most, MOST_MB * MEGABYTE):
            raise Refused.because("file_large", "paper", file=path.name, most=most // MEGABYTE)
        return Paper(path.name, path.read_bytes())
    except (OSError, ValueError) as error:
        raise Refused.because("file_unreadable", "paper", file=path.name) from error


def save_as(found: FileContent, path: Path) -> None:
    """Write a file out; ``StoreUnavailable`` when that cannot be."""
    try:
        path.write_bytes(found.content)
    except OSError as error:
        raise StoreUnavailable("not_saved", file=path.name) from error


def file_name(found: FileContent) -> str:
    """Return a name that every system takes, with the ending of its kind."""
    ending = _ENDINGS[found.kind]
    stem = found.name[: -len(ending)] if found.name.lower().endswith(ending) else found.name
    bare = "".join(letter if letter.isalnum() or letter in " -_.,()" else "_" for letter in stem)
    return f"{bare.strip(' .')[:80] or 'file'}{ending}"


def size_words(size: int) -> str:
    """Return how large something is: ``340 kB``, ``1.2 MB``."""
    if size < MEGABYTE:
        words = QCoreApplication.translate("files", "{size} kB")
        return words.format(size=shown.number(max(1, round(size / 1000))))
    words = QCoreApplication.translate("files", "{size} MB")
    return words.format(size=shown.figure(round(size / MEGABYTE, 1)))


class Opener(QObject):
    """Lets the system show a file: in a folder of its own, which goes with the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: QTemporaryDir | None = None

    def open(self, found: FileContent) -> bool:
        """Show a file; tell whether the system knows how."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.path()) / f"{found.id}-{file_name(found)}"
        if not path.exists():
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(found.content)
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
