"""A row of a list beside the client it may be, field by field."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from frontdesk.queries.imports import COMPARED, DoubtfulRow
from ui import format as shown
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn


class SideBySide(ScrollColumn):
    """Names on the left; what the list says, what the studio knows, and how they agree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 8, 0), 0, parent)
        self._card: Card | None = None

    def show_row(self, row: DoubtfulRow) -> None:
        """Show ``row`` and its candidate."""
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        heads = ("", _tr("In the list"), _tr("At the studio"), "")
        for place, text in enumerate(heads):
            grid.addWidget(Label(text, "section"), 0, place)
        for line, name in enumerate(_told(row), start=1):
            self._add(grid, line, name, row)
        card.column.addLayout(grid)
        self._card = card
        self.replace([card])

    def words(self) -> list[str]:
        """Return every word that is shown."""
        return [] if self._card is None else [one.text() for one in self._card.findChildren(Label)]

    # Internal

    def _add(self, grid: QGridLayout, line: int, name: str, row: DoubtfulRow) -> None:
        mine, theirs = written(row.values.get(name)), written(row.theirs.get(name))
        word, look = _verdict(mine, theirs)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(field_words()[name], "muted"), line, 0, top)
        grid.addWidget(Label(mine or "–", "strong" if look else "body", wrap=True), line, 1, top)
        grid.addWidget(Label(theirs or "–", "body", wrap=True), line, 2, top)
        grid.addWidget(Label(word, look or "muted"), line, 3, top)


def written(value: Any) -> str:
    """Return a value as it is written on screen."""
    if value is None or value is False:
        return ""
    if isinstance(value, date):
        return shown.day_dated(value)
    text = str(value)
    return shown.phone(text) if text.startswith("+") else text


def _verdict(mine: str, theirs: str) -> tuple[str, str]:
    """Return how two values agree, in a word and a look."""
    if mine.casefold() == theirs.casefold():
        return _tr("the same"), ""
    if not theirs:
        return _tr("would be added"), "accent"
    if not mine:
        return _tr("stays"), ""
    return _tr("differs"), "warning"


def _told(row: DoubtfulRow) -> list[str]:
    return [name for name in COMPARED if row.values.get(name) or row.theirs.get(name)]


def field_words() -> dict[str, str]:
    """Return what the fields of a client are called."""
    return {
        "first_name": _tr("First name"),
        "last_name": _tr("Last name"),
        "preferred_name": _tr("Called"),
        "birthday": _tr("Birthday"),
        "phone": _tr("Phone"),
        "email": _tr("E-mail"),
        "street": _tr("Street"),
        "city": _tr("City"),
        "state": _tr("State"),
        "postal_code": _tr("Postal code"),
        "memo": _tr("Memo"),
        "referred_by": _tr("Referred by"),
        "since": _tr("Client since"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("imports", text)
