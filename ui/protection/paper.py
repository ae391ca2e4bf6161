"""The recovery code on paper."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.documents.base import Document, file_name, render
from ui.format import day_dated

_IN_A_LINE = 4


def recovery_paper(studio: str, code: str, today: date) -> Document:
    """Return the page that is kept apart from the computer."""
    title = _tr("Recovery code")
    groups = [(str(at), group) for at, group in enumerate(code.split(), start=1)]
    lines = [groups[:_IN_A_LINE], groups[_IN_A_LINE:]]
    words = (
        _tr("This code opens the file of the studio, and every backup that was made since, on any "
            "computer with Frontdesk."),
        _tr("Keep it where you keep deeds, apart from the computer and from backups: whoever has "
            "it and one of them can read all of it, health notes too."),
        _tr("If the computer is lost: install Frontdesk on another, choose the newest backup on "
            "its first page, and type this code."),
        _tr("Without the passphrase, the computer and this page, nobody can open the file: not "
            "those who made Frontdesk either."),
    )  # fmt: skip
    said = _tr("{studio}, made on {day}").format(studio=studio or "Frontdesk", day=day_dated(today))
    page = render("recovery.html", title=title, said=said, lines=lines, words=words)
    return Document(title=title, file_name=file_name(title), html=page)


def _tr(text: str) -> str:
    return QCoreApplication.translate("protection", text)
