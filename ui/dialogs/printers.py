"""The printers of this station, for whoever is at the till."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.setting.printers import trays
from ui.widgets.scroll_column import ScrollColumn


class PrintersDialog(Dialog):
    """A card for each kind of paper; what is chosen holds at once."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "background")
        title = self.tr("Printers of this station")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.cards = trays(kit)
        for card in self.cards:
            card.told.connect(self.say)
        self.scrolled = ScrollColumn((0, 0, 8, 0), 12)
        self.scrolled.replace(self.cards)
        self.column.addWidget(self.scrolled, 1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.close_button.clicked.connect(self.accept)
        self.fit(820, 640)
        self.cards[0].printer.setFocus()
