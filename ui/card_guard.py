"""Keeps the numbers of payment cards out of every field, pasted or typed.

CardGuard(app).refused.connect(…)      where it is said
A field whose own codes look alike (bar codes, gift cards) has the property ``takes_codes``.
"""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from frontdesk.values.card_number import holds_card_number, without_card_number

_WATCHED, _CODES = "card_guard", "takes_codes"


class CardGuard(QObject):
    """Watches whichever field has the focus.

    Signals:
        refused: a number was struck out of a field; in words, and with a tone.
    """

    refused = Signal(str, str)

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus)

    # Slots

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.property(_WATCHED):
            return
        if isinstance(now, QLineEdit):
            now.textChanged.connect(self._on_line)  # a screen reader's text is no edit
        elif isinstance(now, (QPlainTextEdit, QTextEdit)):
            now.textChanged.connect(self._on_text)
        else:
            return
        now.setProperty(_WATCHED, True)

    @Slot()
    def _on_line(self) -> None:
        line = self.sender()
        if not isinstance(line, QLineEdit) or line.property(_CODES):
            return
        if holds_card_number(line.text()):
            line.setText(without_card_number(line.text()))
            line.textEdited.emit(line.text())
            self._refuse()

    @Slot()
    def _on_text(self) -> None:
        field = self.sender()
        if not isinstance(field, (QPlainTextEdit, QTextEdit)) or field.property(_CODES):
            return
        text = field.toPlainText()
        if holds_card_number(text):
            field.setPlainText(without_card_number(text))
            self._refuse()

    # Internal

    def _refuse(self) -> None:
        words = self.tr(
            "The number of a payment card is kept nowhere: it was struck out. "
            "The terminal takes the card."
        )
        self.refused.emit(words, "warning")
