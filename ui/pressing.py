"""Papers of the studio or of one client as PDF, for a zip that goes out of the house."""

from collections.abc import Iterator
from typing import Any

from frontdesk.documents.kept_papers import client_papers, pressed, studio_papers
from ui.printing import pdf_bytes


def studio_pdfs(view: Any, *, health: bool) -> Iterator[tuple[str, bytes]]:
    """Give every paper of the studio; runs on the worker."""
    return pressed(studio_papers(view, health=health), pdf_bytes)


def client_pdfs(view: Any, *, client_id: int) -> Iterator[tuple[str, bytes]]:
    """Give every paper of a client; runs on the worker."""
    return pressed(client_papers(view, client_id), pdf_bytes)
