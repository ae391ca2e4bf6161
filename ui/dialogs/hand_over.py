"""Before the screen is handed over: in which language, and with what code it is taken back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.queries.forms import FormRow
from ui.dialogs.base import Dialog
from ui.forms.hand_over import LEAST, has_code, keep_code
from ui.kit import Kit
from ui.widgets.form import Form
from ui.widgets.label import Label


class HandOverDialog(Dialog):
    """Asks for a code where there is none yet, or for another one.

    Signals:
        wanted: the FormRow that is to cover the screen.
    """

    wanted = Signal(object)

    def __init__(self, kit: Kit, form: FormRow, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Hand the screen over")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._form = form
        words = self.tr(
            "The form covers the whole screen and shows nothing else. Staff take it back with "
            "their code."
        )
        self.column.addWidget(Label(words, "muted", wrap=True))
        self.code = QLineEdit()
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        self.fields = Form()
        hint = self.tr("Empty keeps the one you have") if has_code(kit.settings) else ""
        self.fields.add("code", self.tr("Code to take the screen back"), self.code, hint=hint)
        self.column.addWidget(self.fields)
        self.column.addStretch(1)
        self.close_button = self.add_button(self.tr("Not now"), key="Esc")
        self.go_button = self.add_button(self.tr("Hand over"), kind="primary", key="Return")
        self.close_button.clicked.connect(self.reject)
        self.go_button.clicked.connect(self._go)
        self.fit(460, 280)
        (self.go_button if has_code(kit.settings) else self.code).setFocus()

    # Slots

    @Slot()
    def _go(self) -> None:
        code, kept = self.code.text().strip(), has_code(self.kit.settings)
        if (code or not kept) and len(code) < LEAST:
            self.fields.set_error(
                "code", self.tr("Choose four digits or letters at least, and remember them.")
            )
            self.code.setFocus()
            return
        if code:
            keep_code(self.kit.settings, code)
        self.accept()
        self.wanted.emit(self._form)
