"""What is to be known of something, in two columns: Service, When, Room, Price.

facts = Facts()
facts.show_facts([("Service", "Deep Tissue 60"), ("Price", "$95.00")], strong={"Service"})
"""

import re
from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.label import Label

#: Where a line may end though no space is there.
_BREAK = "\u200b"
#: Words longer than this have such places: after a mark, or in a row of so many letters.
_LONG, _PIECE = 16, 20


class Facts(QWidget):
    """Names on the left, values on the right; rows are used again, so that nothing flickers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]], *, strong: Collection[str] = ()) -> None:
        """Show these facts; the values of those named in ``strong`` are heavier."""
        while len(self._rows) < len(facts):
            self._add_row()
        for place, (name, value) in enumerate(self._rows):
            shown = place < len(facts)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(facts[place][0])
                value.setText(_breakable(facts[place][1]))
                value.set_look("strong" if facts[place][0] in strong else "body")

    def value(self, name: str) -> str | None:
        """Return the value shown beside ``name``."""
        shown = (value.text() for label, value in self._rows if self._is_shown(label, name))
        found = next(shown, None)
        return None if found is None else found.replace(_BREAK, "")

    # Internal

    def _is_shown(self, label: Label, name: str) -> bool:
        return not label.isHidden() and label.text() == name

    def _add_row(self) -> None:
        place = len(self._rows)
        name, value = Label(look="muted"), Label(wrap=True)
        self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((name, value))


def _breakable(text: str) -> str:
    """Return ``text`` with places at which long words, such as an address, may be broken."""
    return " ".join(
        re.sub(rf"[@._/-](?=.)|[^@._/-]{{{_PIECE}}}(?=[^@._/-])", rf"\g<0>{_BREAK}", word)
        if len(word) > _LONG
        else word
        for word in text.split(" ")
    )
