"""Keeps what is being filled in: a moment after it changes, until it is signed."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from frontdesk.changes import Outcome
from frontdesk.commands.forms import KeepDraft
from frontdesk.desk import Desk
from frontdesk.queries.forms import FormRow, form_draft
from ui.forms.sheet import FormSheet
from ui.kit import Kit

_PAUSE = 1000


class DraftKeeper(QObject):
    """Takes up what was answered before a cut, and keeps what is answered now.

    Whoever fills in notices nothing of it; what cannot be kept is tried again.
    """

    def __init__(self, kit: Kit, client_id: int, form: FormRow, sheet: FormSheet) -> None:
        super().__init__(sheet)
        self._kit = kit
        self._client_id = client_id
        self._form = form
        self._sheet = sheet
        self._kept: Mapping[str, Any] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.keep)
        query = partial(form_draft, client_id=client_id, form=form.name, version=form.version)
        kit.link.ask(query, owner=self, done=self._take_up, failed=self._begin)

    def stop(self) -> None:
        """Keep nothing more: it is signed."""
        self._timer.stop()

    def drop(self) -> None:
        """Forget what was answered: staff have the screen again, and are not to read it."""
        self.stop()
        self._send({})

    # Slots

    @Slot()
    def keep(self) -> None:
        """Keep what is answered, if it has changed."""
        answers = self._sheet.answers()
        if answers == self._kept:
            return
        self._kept = answers
        self._send(answers)

    # Answers from the desk

    def _take_up(self, answers: Mapping[str, Any]) -> None:
        if answers and not self._sheet.answers():
            self._sheet.fill_in(answers)
            self._kept = self._sheet.answers()
        self._timer.start()

    def _begin(self, _error: Exception) -> None:
        self._timer.start()

    def _not_kept(self, _error: Exception) -> None:
        self._kept = {}

    # Internal

    def _send(self, answers: Mapping[str, Any]) -> None:
        command = KeepDraft(
            client_id=self._client_id,
            form=self._form.name,
            version=self._form.version,
            answers=answers,
        )
        job = partial(_do, command)
        self._kit.link.with_desk(job, owner=self, done=_nothing, failed=self._not_kept)


def _do(command: KeepDraft, desk: Desk) -> Outcome:
    return desk.do(command)


def _nothing(_outcome: object) -> None:
    pass
