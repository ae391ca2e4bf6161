"""Before a form that was begun is shown again: whoever sits there shows to be the client."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.queries.forms import Begun, FormRow, draft_waits, form_draft
from ui.forms.draft import station_key
from ui.forms.words import said
from ui.kit import Kit
from ui.widgets.button import Button
from ui.widgets.label import Label

#: So often one may be mistaken; then the form begins anew.
_TRIES = 3


class GoOn(QWidget):
    """Asks for the last digits of the phone or the birth date, in the language of the form.

    Signals:
        ready: what was answered before, to be shown now; empty when the form begins anew.
        asks: there is something to go on with, and the question stands here.
    """

    ready = Signal(object)
    asks = Signal()

    def __init__(
        self, kit: Kit, client_id: int, form: FormRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._left = _TRIES
        self._language = form.body.language
        self._about: dict[str, Any] = {
            "client_id": client_id,
            "form": form.name,
            "version": form.version,
            "key": station_key(kit.settings),
        }
        self._build()
        self.field.returnPressed.connect(self._go_on)
        self.go_button.clicked.connect(self._go_on)
        self.anew_button.clicked.connect(self._anew)
        kit.link.ask(
            partial(draft_waits, **self._about),
            owner=self,
            done=self._begun,
            failed=self._no_answer,
        )

    # Construction

    def _build(self) -> None:
        language, icons = self._language, self._kit.icons
        self.field = QLineEdit()
        self.field.setAccessibleName(said("show_yourself", language))
        self.field.setFixedWidth(self._kit.theme.px(260))
        self.go_button = Button(icons, said("go_on", language), kind="primary")
        self.anew_button = Button(icons, said("anew", language), kind="quiet")
        self.wrong = Label("", "error")
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addStretch(1)
        for widget in (self.field, self.go_button, self.anew_button):
            line.addWidget(widget)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Label(said("begun", language), "display"), 0, centre)
        column.addWidget(Label(said("show_yourself", language), "muted"), 0, centre)
        column.addSpacing(12)
        column.addLayout(line)
        column.addWidget(self.wrong, 0, centre)
        column.addStretch(3)

    # Slots

    @Slot()
    def _go_on(self) -> None:
        ask = partial(form_draft, **self._about, said=self.field.text())
        self._kit.link.ask(ask, owner=self, done=self._found, failed=self._mistaken, latest="draft")

    @Slot()
    def _anew(self) -> None:
        self.ready.emit({})

    # Answers from the desk

    def _begun(self, begun: Begun) -> None:
        if begun.waits and begun.can_show:
            self.asks.emit()
            self.field.setFocus()
        else:
            self.ready.emit({})

    def _found(self, answers: Mapping[str, Any]) -> None:
        self.ready.emit(answers)

    def _mistaken(self, _error: Exception) -> None:
        self._left -= 1
        self.field.clear()
        self.wrong.setText(said("not_you", self._language))
        if not self._left:
            self.ready.emit({})

    def _no_answer(self, _error: Exception) -> None:
        self.ready.emit({})
