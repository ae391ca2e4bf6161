"""What is to be known of something, in two columns: Service, When, Room, Price.

facts = Facts()
facts.show_facts([("Service", "Deep Tissue 60"), ("Price", "$95.00")], strong={"Service"})
"""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.label import Label


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
                value.setText(facts[place][1])
                value.set_look("strong" if facts[place][0] in strong else "body")

    def value(self, name: str) -> str | None:
        """Return the value shown beside ``name``."""
        return next(
            (value.text() for label, value in self._rows if self._is_shown(label, name)), None
        )

    # Internal

    def _is_shown(self, label: Label, name: str) -> bool:
        return not label.isHidden() and label.text() == name

    def _add_row(self) -> None:
        place = len(self._rows)
        name, value = Label(look="muted"), Label(wrap=True)
        self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((name, value))
