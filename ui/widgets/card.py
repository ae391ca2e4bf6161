"""A rounded surface that holds what belongs together.

card = Card(); card.column.addWidget(…)        looks: card, sunken, chosen
Rule()                                         a hairline between two parts
"""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.paint import repolish


class Card(QFrame):
    """A surface with a hairline border; its contents stand in ``column``."""

    def __init__(self, look: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 14)
        self.column.setSpacing(8)

    def set_look(self, look: str) -> None:
        """Show the card in another look."""
        if self.property("look") != look:
            self.setProperty("look", look)
            repolish(self)


class Rule(QFrame):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rule")
        self.setFixedHeight(1)
