"""The sheet of keys on paper, to lay beside the keyboard."""

from PySide6.QtCore import QCoreApplication

from frontdesk.documents.base import Document, file_name, render
from ui.actions import scope_title
from ui.dialogs.keys import by_page, written
from ui.kit import Kit


def keys_paper(kit: Kit) -> Document:
    """Return what the sheet shows, two columns of it on a Letter."""
    title = QCoreApplication.translate("help", "Keys of Frontdesk")
    groups = [
        (scope_title(scope), [(each.title, "  ".join(written(each))) for each in actions])
        for scope, actions in by_page(kit.register)
    ]
    return Document(
        title=title,
        file_name=file_name(title),
        html=render("keys.html", title=title, columns=_in_two(groups)),
    )


_Group = tuple[str, list[tuple[str, str]]]


def _in_two(groups: list[_Group]) -> tuple[list[_Group], list[_Group]]:
    """Divide the groups so that both columns are about as long; a long one is continued."""
    half = (sum(len(rows) + 2 for _, rows in groups) + 1) // 2
    first: list[_Group] = []
    second: list[_Group] = []
    room = half
    for title, rows in groups:
        here, there = rows[: max(room - 2, 0)], rows[max(room - 2, 0) :]
        room -= len(rows) + 2
        if here:
            first.append((title, here))
        if there:
            second.append((title, there))
    return first, second
