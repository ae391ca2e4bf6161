"""Whose day it is: a box of therapists, for those who may look at more than their own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget


class TherapistChooser(QComboBox):
    """Names of therapists; hidden while there is none but one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Therapist"))
        self.setProperty("look", "title")
        self.setMaximumWidth(280)
        self.hide()

    def show_choices(self, choices: Sequence[tuple[int, str]], current: int | None) -> None:
        """Offer these, without telling anybody."""
        known = [(self.itemData(place), self.itemText(place)) for place in range(self.count())]
        if known != list(choices):
            self.clear()
            for key, name in choices:
                self.addItem(name, key)
        self.setCurrentIndex(self.findData(current))
        self.setVisible(len(choices) > 1)

    def turn(self, step: int) -> None:
        """Choose the next, or the one before, as a hand would."""
        place = self.currentIndex() + step
        if 0 <= place < self.count():
            self.setCurrentIndex(place)
            self.activated.emit(place)
