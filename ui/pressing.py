"""Papers of the studio or of one client as PDF, for a zip that goes out of the house."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from frontdesk.documents.kept_papers import client_papers, pressed, studio_papers
from ui.printing import pdf_bytes

if TYPE_CHECKING:
    from frontdesk.documents.base import Document


def studio_pdfs(view: Any, *, health: bool) -> Iterator[tuple[str, bytes]]:
    """Give every paper of the studio; runs on the worker."""
    return pressed(studio_papers(view, health=health), pdf_bytes)


def client_pdfs(view: Any, *, client_id: int) -> Iterator[tuple[str, bytes]]:
    """Give every paper of a client; runs on the worker."""
    return pressed(client_papers(view, client_id), pdf_bytes)


def pressed_without_window(document: "Document") -> bytes:
    """Return a PDF where nobody has made an application yet."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication([]))
    return pdf_bytes(document)


#: Fonts are asked of it as long as papers are made.
_kept: list[QGuiApplication] = []
