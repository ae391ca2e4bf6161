"""Something went wrong in Frontdesk itself: a report to copy, and a way on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from ui.icons import Icons
from ui.pages.stage import StagePage
from ui.widgets.button import Button
from ui.widgets.label import Label


class CrashPage(StagePage):
    """Shows a report free of clients' data.

    Signals:
        go_on_requested: back to work.
        quit_requested: close the program.
    """

    go_on_requested = Signal()
    quit_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self.show_words(
            self.tr("Something went wrong"),
            self.tr(
                "It was Frontdesk's fault, not yours. What was saved before is safe. Copy this "
                "report for whoever looks after Frontdesk: it holds no names and nothing of your "
                "clients."
            ),
        )
        self._icons = icons
        self._build()
        self.go_on.clicked.connect(self.go_on_requested)
        self.leave.clicked.connect(self.quit_requested)
        self.copy.clicked.connect(self._copy)

    def show_report(self, text: str) -> None:
        """Show a report; one that comes while another is shown is added to it."""
        before = self.report.toPlainText() if self.isVisible() else ""
        self.report.setPlainText(f"{before}\n\n{text}" if before else text)
        self.copied.clear()

    def focus_first(self) -> None:
        """Put the focus on going on."""
        self.go_on.setFocus()

    # Construction

    def _build(self) -> None:
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setMinimumHeight(self.theme.px(260))
        self.go_on = Button(self._icons, self.tr("Go on"), kind="primary", size="large")
        self.copy = Button(self._icons, self.tr("Copy the report"), icon="copy", size="large")
        self.leave = Button(self._icons, self.tr("Close Frontdesk"), size="large")
        self.copied = Label("", "muted")
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self.go_on, self.copy, self.leave, self.copied):
            row.addWidget(widget)
        row.addStretch(1)
        self.column.addWidget(self.report)
        self.column.addLayout(row)

    # Slots

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copied.setText(self.tr("Copied"))
