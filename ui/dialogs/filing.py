"""A form whose answer is one command: filled in, sent once, refused inside or closed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from frontdesk.commands.base import Command
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.widgets.form import Form


class FilingDialog(Dialog):
    """Shows ``form`` between a title and two buttons.

    Whoever inherits fills the form in, calls ``close_frame`` and says in ``command`` what is sent.
    """

    def __init__(self, kit: Kit, title: str, parent: QWidget | None = None) -> None:
        super().__init__(kit, title, parent)
        self.form = Form()
        self._command_id = new_id()

    def command(self, command_id: str) -> Command | None:
        """Return what is sent; none when the form has said what is wrong."""
        raise NotImplementedError

    # Construction

    def close_frame(self, words: str, width: int, height: int, room: int = 0) -> None:
        """Put the form and the buttons into place; ``words`` say what Enter does.

        ``room`` is what a list needs that drops down below the last field.
        """
        self.column.addWidget(self.form)
        self.column.addSpacing(self.kit.theme.px(room))
        self.column.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(words, kind="primary", key="Return")
        self.fit(width, height)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    # Slots

    @Slot()
    def _save(self) -> None:
        self.form.clear_errors()
        self.say("", "error")
        command = self.command(self._command_id)
        if command is not None:
            self.save.setEnabled(False)
            self.kit.link.do(command, owner=self, done=self._done, failed=self.not_saved)

    # Answers from the desk

    def _done(self, _outcome: object) -> None:
        self.accept()

    def not_saved(self, error: Exception) -> None:
        """Say why not; whatever is sent next is another wish."""
        self.save.setEnabled(True)
        self._command_id = new_id()
        self.refuse_in(self.form, error)
