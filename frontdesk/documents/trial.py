"""A page that shows what a printer can: both edges, accents, other scripts, figures, a code."""

from frontdesk.documents.base import Document, Paper, render


def trial_page(paper: Paper, studio: str) -> Document:
    """Return the page for one paper."""
    return Document(
        title="Test page",
        file_name="test-page.pdf",
        html=render("test_page.html", studio=studio),
        paper=paper,
    )
