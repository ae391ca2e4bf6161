"""Licences of a therapist, one a line: kind, number, state, last day.

field = LicencesField(today); field.put(licences); field.licences()        ValueError with the text
"""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from frontdesk.values.house import LONGEST_WORD, LicenceCard
from frontdesk.values.said import said_day
from ui.format import day_dated
from ui.widgets.label import Label
from ui.widgets.short_line import ShortLine

_SPARE = 1


class LicencesField(QWidget):
    """Lines of four; a line in which nothing stands is none."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_tr("Licences"))
        self.today = today
        self.lines: list[tuple[QLineEdit, QLineEdit, QLineEdit, QLineEdit]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        for place, (text, stretch) in enumerate(
            ((_tr("Kind"), 3), (_tr("Number"), 5), (_tr("State"), 2), (_tr("Valid until"), 5))
        ):
            self._grid.addWidget(Label(text, "small"), 0, place)
            self._grid.setColumnStretch(place, stretch)
        self._grow(_SPARE)

    def put(self, licences: tuple[LicenceCard, ...]) -> None:
        """Show these, and an empty line."""
        self._grow(len(licences) + _SPARE)
        for place, line in enumerate(self.lines):
            texts = ("", "", "", "")
            if place < len(licences):
                each = licences[place]
                texts = (each.kind, each.number, each.state, day_dated(each.expires))
            for field, text in zip(line, texts, strict=True):
                field.setText(text)
                field.setCursorPosition(0)

    def licences(self, before: tuple[LicenceCard, ...]) -> tuple[LicenceCard, ...]:
        """Return what is written; raise ``ValueError`` with a day that cannot be read."""
        known = {day_dated(each.expires): each.expires for each in before}
        found = []
        for kind, number, state, until in self.lines:
            texts = [field.text().strip() for field in (kind, number, state, until)]
            if not any(texts):
                continue
            day = known.get(texts[3]) or said_day(texts[3], self.today)
            if day is None:
                raise ValueError(texts[3])
            found.append(LicenceCard(kind=texts[0], number=texts[1], state=texts[2], expires=day))
        return tuple(found)

    # Internal

    def _grow(self, count: int) -> None:
        while len(self.lines) < count:
            line = (ShortLine("L.Ac."), ShortLine("MT1182"), ShortLine("TX"), _until())
            names = (
                _tr("Licence {number}, kind"),
                _tr("Licence {number}, number"),
                _tr("Licence {number}, state"),
                _tr("Licence {number}, valid until"),
            )
            samples = ("LMT", "MT118201", "TX", "8/31/2028")
            for place, field in enumerate(line):
                field.setMaxLength(LONGEST_WORD)
                field.setAccessibleName(names[place].format(number=len(self.lines) + 1))
                if not self.lines:
                    field.setPlaceholderText(samples[place])
                self._grid.addWidget(field, len(self.lines) + 1, place)
            if not self.lines:
                self.setFocusProxy(line[0])
            self.lines.append(line)


def _until() -> ShortLine:
    return ShortLine(day_dated(date(2028, 12, 30)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("house", text)
