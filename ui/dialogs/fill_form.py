"""A form filled in at the desk, by whoever sits there, for the client beside them."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.forms import SignForm
from frontdesk.queries.forms import Begun, FormRow, draft_waits
from ui.dialogs.base import Dialog
from ui.forms.archive import keep_copy
from ui.forms.draft import DraftKeeper, station_key
from ui.forms.sheet import FormSheet
from ui.kit import Kit
from ui.widgets.notice import Notice


class FillFormDialog(Dialog):
    """The same sheet as on a screen that is handed over, in a window of the desk."""

    def __init__(
        self, kit: Kit, client_id: int, client: str, form: FormRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, client, parent)
        self.setProperty("look", "background")
        self._client_id = client_id
        self._form = form
        self.sheet = FormSheet(kit, form.body)
        self.draft = DraftKeeper(kit, client_id, form, self.sheet)
        self.begun = Notice(kit.icons, tone="info")
        self.begun.hide()
        self.column.addWidget(self.begun)
        self.column.addWidget(self.sheet, 1)
        self.close_button = self.add_button(self.tr("Give up"), key="Esc")
        self.close_button.clicked.connect(self.reject)
        self.sheet.finished.connect(self._sign)
        self.fit(880, 800)
        self.draft.start()
        waits = partial(
            draft_waits,
            client_id=client_id,
            form=form.name,
            version=form.version,
            key=station_key(kit.settings),
        )
        kit.link.ask(waits, owner=self, done=self._tell_begun, failed=self.refuse)

    # Slots

    @Slot(object, object)
    def _sign(self, answers: dict[str, object], strokes: list[list[list[int]]]) -> None:
        command = SignForm(
            client_id=self._client_id,
            form=self._form.name,
            version=self._form.version,
            answers=answers,
            signature=strokes,
        )
        self.kit.link.do(command, owner=self, done=self._signed, failed=self.sheet.refuse)

    # Answers from the desk

    def _tell_begun(self, begun: Begun) -> None:
        """Say where it goes on: what a client has begun is not shown at the desk."""
        if begun.waits:
            words = self.tr(
                "This form was begun before. Hand the screen over, and the client goes on with "
                "it; what is typed here begins it anew."
            )
            self.begun.show_text(words, tone="info")
            self.begun.show()

    def _signed(self, outcome: Outcome) -> None:
        self.draft.stop()
        answers, strokes = self.sheet.answers(), self.sheet.strokes()
        number, body = outcome.params["answer"], self._form.body
        keep_copy(self.kit, self, number, body, answers, strokes)
        self.accept()
