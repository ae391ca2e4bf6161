"""What helps with writing a note: the last one, and the studio's phrases."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.icons import Icons
from ui.widgets.button import Button


class NoteTools(QWidget):
    """A row of buttons.

    Signals:
        copy_wanted: the last note is to be copied.
        phrases_wanted: the phrases are to be shown.
        handout_wanted: an after-care page is to be given.
        plan_wanted: the client's plan and progress are to be shown.
    """

    copy_wanted = Signal()
    phrases_wanted = Signal()
    handout_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy_button = Button(icons, self.tr("Copy last note"), icon="copy", size="small")
        self.phrases_button = Button(icons, self.tr("Phrases"), icon="list", size="small")
        self.phrases_button.setToolTip(self.tr("Type / and some letters to put one in"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.copy_button)
        row.addWidget(self.phrases_button)
        row.addStretch(1)
        self.handout_button = Button(icons, "", icon="file", size="small")
        self.handout_button.setAccessibleName(self.tr("After-care page"))
        self.handout_button.setToolTip(self.tr("After-care page to take home"))
        row.addWidget(self.handout_button)
        self.handout_button.clicked.connect(self.handout_wanted)
        self.plan_button = Button(icons, self.tr("Progress"), icon="reports", size="small")
        row.addWidget(self.plan_button)
        self.plan_button.clicked.connect(self.plan_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.phrases_button.clicked.connect(self.phrases_wanted)
