"""Keeps what is being filled in: a moment after it changes, until it is signed.

It can be taken up again on a screen that is handed over, at this station, by the client alone.
"""

import secrets
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from frontdesk.changes import Outcome
from frontdesk.commands.forms import KeepDraft
from frontdesk.desk import Desk
from frontdesk.queries.forms import FormRow
from ui.forms.sheet import FormSheet
from ui.kit import Kit
from ui.settings import Settings

_PAUSE = 1000
_KEPT = "forms.key"


def station_key(settings: Settings) -> str:
    """Return what this station alone knows, made once; drafts are taken up again with it."""
    key = settings.text(_KEPT)
    if not key:
        key = secrets.token_hex(16)
        settings.put(_KEPT, key)
        settings.save()
    return key


class DraftKeeper(QObject):
    """Keeps what is answered now; whoever fills in notices nothing of it.

    What cannot be kept is tried again.
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

    def start(self, answers: Mapping[str, Any] | None = None) -> None:
        """Keep what is answered from now on, beginning with what was answered before."""
        if answers:
            self._sheet.fill_in(answers)
            self._kept = self._sheet.answers()
        self._timer.start()

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

    def _not_kept(self, _error: Exception) -> None:
        self._kept = {}

    # Internal

    def _send(self, answers: Mapping[str, Any]) -> None:
        command = KeepDraft(
            client_id=self._client_id,
            form=self._form.name,
            version=self._form.version,
            answers=answers,
            key=station_key(self._kit.settings),
        )
        job = partial(_do, command)
        self._kit.link.with_desk(job, owner=self, done=_nothing, failed=self._not_kept)


def _do(command: KeepDraft, desk: Desk) -> Outcome:
    return desk.do(command)


def _nothing(_outcome: object) -> None:
    pass
