"""The screen handed over: a form and nothing else, until staff type their code.

The window covers the screen and stands above all others; it cannot be closed, and no key of
the app acts beneath it. What the system itself does (another program by its own keys) is not ours.
"""

import hashlib
import hmac
import os
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.forms import SignForm
from frontdesk.queries.forms import FormRow
from ui.forms.archive import keep_copy
from ui.forms.draft import DraftKeeper
from ui.forms.go_on import GoOn
from ui.forms.sheet import FormSheet
from ui.forms.words import said
from ui.kit import Kit
from ui.settings import Settings
from ui.widgets.button import Button
from ui.widgets.label import Label

_KEPT = "forms.code"
#: Digits or letters in the code at least.
LEAST = 4
_ROUNDS = 60_000


def has_code(settings: Settings) -> bool:
    """Tell whether this station has a code to take the screen back with."""
    return ":" in settings.text(_KEPT)


def keep_code(settings: Settings, code: str) -> None:
    """Let ``code`` take the screen back at this station; it is kept as a hash."""
    salt = os.urandom(16)
    settings.put(_KEPT, f"{salt.hex()}:{_hashed(code, salt)}")
    settings.save()


def is_code(settings: Settings, code: str) -> bool:
    """Tell whether ``code`` is the one of this station."""
    salt, _, kept = settings.text(_KEPT).partition(":")
    return bool(kept) and hmac.compare_digest(kept, _hashed(code, bytes.fromhex(salt)))


def _hashed(code: str, salt: bytes) -> str:
    return hashlib.pbkdf2_hmac("sha256", code.strip().encode(), salt, _ROUNDS).hex()


class HandOver(QDialog):
    """Covers the screen with a form; afterwards it thanks, and waits for the code.

    Signals:
        taken_back: staff have the screen again.
    """

    taken_back = Signal()

    def __init__(
        self, kit: Kit, client_id: int, form: FormRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._client_id = client_id
        self._form = form
        self._open = True
        self._signed_by_now = False
        self.setProperty("look", "background")
        self.setWindowTitle(form.body.title)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self._build()
        self._shown: QWidget = self.sheet
        self.draft = DraftKeeper(kit, client_id, form, self.sheet)
        self.again.asks.connect(self._ask_who)
        self.again.ready.connect(self._begin)
        self.sheet.finished.connect(self._sign)
        self.leave_button.clicked.connect(self._ask_code)
        self.code.returnPressed.connect(self._leave)
        self.code_button.clicked.connect(self._leave)

    def hand_over(self) -> None:
        """Cover the screen."""
        self.showFullScreen()
        self.raise_()
        self.activateWindow()

    # Construction

    def _build(self) -> None:
        language, icons = self._form.body.language, self._kit.icons
        self.sheet = FormSheet(self._kit, self._form.body)
        self.again = GoOn(self._kit, self._client_id, self._form)
        self.thanks = QWidget()
        self.words = Label(said("thanks", language), "display")
        self.hint = Label(said("hand_back", language), "muted")
        self.code = QLineEdit()
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        self.code.setPlaceholderText(said("leave", language))
        self.code.setAccessibleName(said("leave", language))
        self.code.setFixedWidth(self._kit.theme.px(260))
        self.code_button = Button(icons, "OK", kind="primary")
        self.wrong = Label("", "error")
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.code)
        below.addWidget(self.code_button)
        below.addStretch(1)
        column = QVBoxLayout(self.thanks)
        column.setSpacing(12)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self.words, 0, centre)
        column.addWidget(self.hint, 0, centre)
        column.addSpacing(20)
        column.addLayout(below)
        column.addWidget(self.wrong, 0, centre)
        column.addStretch(3)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.sheet)
        self.stack.addWidget(self.thanks)
        self.stack.addWidget(self.again)
        self.leave_button = Button(icons, "", icon="lock", kind="quiet")
        self.leave_button.setAccessibleName(said("leave", language))
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 8)
        foot.addStretch(1)
        foot.addWidget(self.leave_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.stack, 1)
        whole.addLayout(foot)

    # Slots

    @Slot(object, object)
    def _sign(self, answers: dict[str, object], strokes: list[list[list[int]]]) -> None:
        self.sheet.done_button.setEnabled(False)
        command = SignForm(
            client_id=self._client_id,
            form=self._form.name,
            version=self._form.version,
            answers=answers,
            signature=strokes,
        )
        self._kit.link.do(command, owner=self, done=self._signed, failed=self._refused)

    @Slot()
    def _ask_who(self) -> None:
        """Show nothing of what was begun before the client has shown who they are."""
        self._shown = self.again
        self.stack.setCurrentWidget(self.again)

    @Slot(object)
    def _begin(self, answers: Mapping[str, Any]) -> None:
        self._shown = self.sheet
        self.stack.setCurrentWidget(self.sheet)
        self.draft.start(answers)

    @Slot()
    def _ask_code(self) -> None:
        """Between the form and the desk stands the code, whichever way one goes."""
        if self.stack.currentWidget() is self.thanks and self.leave_button.isVisible():
            self.stack.setCurrentWidget(self._shown)
            return
        self.words.setText("")
        self.hint.setText(said("leave", self._form.body.language))
        self.stack.setCurrentWidget(self.thanks)
        self.code.setFocus()

    @Slot()
    def _leave(self) -> None:
        if not is_code(self._kit.settings, self.code.text()):
            self.code.clear()
            self.wrong.setText("✕")
            return
        self._open = False
        if not self._signed_by_now:
            self.draft.drop()
        self.taken_back.emit()
        self.close()

    # Answers from the desk

    def _signed(self, outcome: Outcome) -> None:
        self.draft.stop()
        answers, strokes = self.sheet.answers(), self.sheet.strokes()
        number, body = outcome.params["answer"], self._form.body
        keep_copy(self._kit, self, number, body, answers, strokes)
        self._signed_by_now = True
        language = self._form.body.language
        self.leave_button.hide()
        self.words.setText(said("thanks", language))
        self.hint.setText(said("hand_back", language))
        self.stack.setCurrentWidget(self.thanks)
        self.code.setFocus()

    def _refused(self, error: Exception) -> None:
        self.sheet.done_button.setEnabled(True)
        self.sheet.refuse(error)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key of a dialog close it."""
        event.accept()

    def reject(self) -> None:
        """Stay: only the code leaves."""
        if not self._open:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._open:
            event.ignore()
        else:
            super().closeEvent(event)
