"""Asks before the set-up is begun anew; there is nothing yet that could be lost by it."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.widgets.label import Label


class BeginAnewDialog(Dialog):
    """Enter begins anew: ``accepted`` says so."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Begin the set-up anew?")
        self.setWindowTitle(title)
        self.title.setText(title)
        words = self.tr(
            "Nobody has been entered, booked or sold to yet. The five steps come back with what "
            "you typed in them. What was changed in Settings since is put aside in a file of its "
            "own, beside the studio's."
        )
        self.column.addWidget(Label(words, "muted", wrap=True))
        self.column.addStretch(1)
        self.cancel = self.add_button(self.tr("Leave it"), key="Esc")
        self.begin = self.add_button(self.tr("Begin anew"), kind="primary", key="Return")
        self.cancel.clicked.connect(self.reject)
        self.begin.clicked.connect(self.accept)
        self.fit(460, 240)
        self.begin.setFocus()
