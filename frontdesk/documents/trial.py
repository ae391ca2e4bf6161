"""A page that shows what a printer can: both edges, accents, other scripts, figures, a code."""

from frontdesk.documents.base import Document, Paper, render
from frontdesk.documents.words import words_in


def trial_page(paper: Paper, studio: str, language: str | None = None) -> Document:
    """Return the page for one paper."""
    words = words_in(language)
    return Document(
        title=words("test_page"),
        file_name="test-page.pdf",
        html=render("test_page.html", studio=studio, words=words),
        paper=paper,
    )
