"""A recovery code on the screen, to be written down or printed, and two groups of it typed back."""

import random

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.values.protection import GROUPS, fresh_code, same_group
from ui.icons import Icons
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.form import Form
from ui.widgets.label import Label

_IN_A_LINE = 4
_LONGEST = 8


class CodeBox(QWidget):
    """Shows a code that nobody has seen yet; it counts only when ``is_read_back``.

    Signals:
        print_wanted: the code is to go onto paper.
    """

    print_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = fresh_code()
        #: Which groups are typed back, counted from nought.
        self.asked = tuple(sorted(random.sample(range(GROUPS), 2)))
        self.fields = tuple(QLineEdit() for _ in self.asked)
        self.form = Form()
        self._build(icons)

    def is_read_back(self) -> bool:
        """Tell whether both groups stand there as on the paper; mark what does not."""
        groups = self.code.split()
        wrong = {
            str(at): self.tr("Not what stands on the paper: look at group {number} again.").format(
                number=at + 1
            )
            for at, field in zip(self.asked, self.fields, strict=True)
            if not same_group(field.text(), groups[at])
        }
        self.form.show_errors(wrong)
        return not wrong

    def focus_first(self) -> None:
        """Put the focus where the first group is typed."""
        self.fields[0].setFocus()

    # Construction

    def _build(self, icons: Icons) -> None:
        shown = Card("sunken")
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(8)
        for at, group in enumerate(self.code.split()):
            cell = QHBoxLayout()
            cell.setSpacing(8)
            cell.addWidget(Label(str(at + 1), "caption"))
            letters = Label(group, "title")
            letters.setAccessibleName(
                self.tr("Group {number}: {letters}").format(number=at + 1, letters=" ".join(group))
            )
            cell.addWidget(letters)
            cell.addStretch(1)
            grid.addLayout(cell, at // _IN_A_LINE, at % _IN_A_LINE)
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is read so on any paper
        shown.column.addLayout(grid)
        self.print_button = Button(icons, self.tr("Print the code…"), icon="print")
        self.print_button.clicked.connect(self._on_print)
        row = QHBoxLayout()
        row.addWidget(self.print_button)
        row.addStretch(1)
        pairs = []
        for at, field in zip(self.asked, self.fields, strict=True):
            field.setMaxLength(_LONGEST)
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            pairs.append((str(at), self.tr("Group {number}").format(number=at + 1), field))
        self.form.add_pair(*pairs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(shown)
        column.addLayout(row)
        words = self.tr(
            "From your paper, type two groups of it, so that it is certain to be right:"
        )
        column.addWidget(Label(words, "muted", wrap=True))
        column.addWidget(self.form)

    # Slots

    @Slot()
    def _on_print(self) -> None:
        self.print_wanted.emit()
