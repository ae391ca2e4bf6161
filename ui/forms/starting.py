"""Begins a form for a client: at the desk, or on the screen that is handed over."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.queries.forms import INTAKE, FormRow, forms
from ui.forms.hand_over import HandOver
from ui.kit import Kit
from ui.sentences import sentence


class FormStarter(QObject):
    """Asks for the form in force and shows it over ``owner``.

    Signals:
        told: a sentence for the strip, and its tone.
    """

    told = Signal(str, str)

    def __init__(self, kit: Kit, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit = kit
        self._owner = owner
        self._client: tuple[int, str] = (0, "")
        self.screen: HandOver | None = None

    def fill(self, client_id: int, client: str, language: str = "en") -> None:
        """Fill the intake in here."""
        self._begin(client_id, client, language, self._open_here)

    def hand_over(self, client_id: int, client: str, language: str = "en") -> None:
        """Hand the screen over with the intake on it."""
        self._begin(client_id, client, language, self._ask_code)

    # Internal

    def _begin(
        self, client_id: int, client: str, language: str, then: Callable[[FormRow], None]
    ) -> None:
        self._client = (client_id, client)
        name = f"{INTAKE}.{language}"

        def found(rows: tuple[FormRow, ...]) -> None:
            row = next((row for row in rows if row.name == name), None)
            if row is not None:
                then(row)

        self._kit.link.ask(forms, owner=self, done=found, failed=self._refused, latest="forms")

    def _open_here(self, form: FormRow) -> None:
        from ui.dialogs.fill_form import FillFormDialog

        FillFormDialog(self._kit, *self._client, form, self._owner.window()).open()

    def _ask_code(self, form: FormRow) -> None:
        from ui.dialogs.hand_over import HandOverDialog

        dialog = HandOverDialog(self._kit, form, self._owner.window())
        dialog.wanted.connect(self._cover)
        dialog.open()

    @Slot(object)
    def _cover(self, form: FormRow) -> None:
        self.screen = HandOver(self._kit, self._client[0], form, self._owner.window())
        self.screen.hand_over()

    def _refused(self, error: Exception) -> None:
        self.told.emit(sentence(error), "warning")
