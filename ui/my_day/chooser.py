"""Whose day it is: a box of therapists, for those who may look at more than their own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from ui.widgets.mirrored import isolated


class TherapistChooser(QComboBox):
    """Names of therapists; hidden while there is none but one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Therapist"))
        self.setProperty("look", "title")
        self.setMaximumWidth(280)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
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

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut a long name with an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style, kind = self.style(), QStyle.ComplexControl.CC_ComboBox
        words = style.subControlRect(kind, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        cut = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, words.width()
        )
        with QPainter(self) as painter:
            style.drawComplexControl(kind, option, painter, self)
            option.currentText = isolated(cut, self)
            style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)
