"""The next openings for what is being booked; one click or key takes one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.errors import Reason
from frontdesk.queries.openings import Opening
from frontdesk.queries.together import TogetherOpening
from ui.format import day_near, time_short
from ui.icons import Icons
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label

#: So much room, at least, is left at either end of the words.
_PADDING = 6


class OpeningRow(QWidget):
    """A button that says when, with whom and why; why goes below it where there is no room."""

    def __init__(self, icons: Icons, line: str, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._whole = self.tr("{line} · {reason}").format(line=line, reason=why) if why else line
        self.button = Button(icons, self._whole)
        self.button.setToolTip(self._whole)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.why = Label(why, "caption", wrap=True)
        self.why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button)
        column.addWidget(self.why)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.button.fontMetrics().horizontalAdvance(self._whole) + 2 * _PADDING
        fits = self._whole == self._line or needed <= self.width()
        self.button.set_text(self._whole if fits else self._line)
        self.button.setAccessibleName(self._whole)
        self.why.setVisible(not fits)


class OpeningsCard(Card):
    """Lists a few openings.

    Signals:
        taken: the opening that was chosen.
    """

    taken = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icons = icons
        self._openings: tuple[Opening | TogetherOpening, ...] = ()
        self.title = Label(self.tr("Next openings"), "section")
        self.column.addWidget(self.title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.column.addLayout(self._rows)
        self.hide()

    def show_openings(self, openings: Sequence[Opening | TogetherOpening], today: date) -> None:
        """Show ``openings``; the card hides when there are none."""
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._openings = tuple(openings)
        for number, opening in enumerate(openings):
            row = OpeningRow(self._icons, *self._said(opening, today))
            row.button.setProperty("opening", number)
            row.button.clicked.connect(self._on_clicked)
            self._rows.addWidget(row)
        self.setVisible(bool(openings))

    # Slots

    def _on_clicked(self) -> None:
        number = self.sender().property("opening")
        self.taken.emit(self._openings[number])

    # Internal

    def _said(self, opening: Opening | TogetherOpening, today: date) -> tuple[str, str]:
        day = day_near(opening.day, today)
        if isinstance(opening, Opening):
            who, why = opening.therapist, sentence(Reason(opening.reason))
        else:  # first names, so that the line is no wider than the panel
            names = dict.fromkeys(name.split()[0] for name in opening.therapists)
            who = " + ".join(names)
            why = ", ".join(opening.rooms)
        line = self.tr("{day} {time} · {therapist}").format(
            day=day[:1].upper() + day[1:], time=time_short(opening.starts), therapist=who
        )
        return line, why
