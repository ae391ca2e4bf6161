"""Set up my studio: one page, from the name to the first therapist."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.errors import Reason, Refused
from frontdesk.values.plan import StudioPlan
from ui.icons import Icons
from ui.pages.set_up.lists import RoomsPart, ServicesPart
from ui.pages.set_up.studio import HoursPart, StudioPart
from ui.pages.set_up.therapists import TherapistsPart
from ui.pages.stage import StagePage
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.notice import Notice


class SetUpPage(StagePage):
    """The short form; what is wrong is said at its place, all of it at once.

    Signals:
        planned: a StudioPlan without faults; the studio is to be set up.
        left: back to the choices; what was typed stays.
    """

    planned = Signal(object)
    left = Signal()

    def __init__(self, icons: Icons, today: date, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self.show_words(
            self.tr("Set up my studio"),
            self.tr("What most studios have is filled in already: change what is different."),
        )
        self.studio = StudioPart()
        self.hours = HoursPart()
        self.rooms = RoomsPart(icons)
        self.services = ServicesPart(icons)
        self.therapists = TherapistsPart(icons, today, self.hours.hours)
        self._parts = (self.studio, self.hours, self.rooms, self.services, self.therapists)
        self.message = Notice(icons, tone="error")
        self.back = Button(icons, self.tr("Back"), key="Esc", size="large")
        self.done = Button(
            icons, self.tr("Set up"), kind="primary", key="Ctrl+Return", size="large"
        )
        self._build()
        self.back.clicked.connect(self.left)
        self.done.clicked.connect(self.submit)

    def plan(self) -> StudioPlan:
        """Return the studio as it is typed; it may have faults."""
        told: dict[str, Any] = self.studio.plan()
        return StudioPlan(
            **told,
            hours=self.hours.hours(),
            rooms=self.rooms.plan(),
            services=self.services.plan(),
            therapists=self.therapists.plan(),
        )

    @Slot()
    def submit(self) -> None:
        """Hand the plan on, or show what is wrong with it."""
        if not self.done.isEnabled():
            return
        self._clear()
        slips = [slip for part in self._parts for slip in part.slips()]
        plan = self.plan()
        told = {(slip.field, slip.code) for slip in slips}
        faults = [each for each in plan.faults() if not _follows(each, told)]
        if slips or faults:
            self._show([*slips, *faults])
        else:
            self.planned.emit(plan)

    def refuse(self, error: Exception) -> None:
        """Say why the studio could not be set up; everything typed is still there."""
        self.show_waiting(False)
        self._clear()
        if isinstance(error, Refused):
            self._show(error.reasons)
        else:
            self._say(sentence(error))

    def show_waiting(self, waiting: bool) -> None:
        """Grey the buttons while the studio is being written."""
        self.done.setEnabled(not waiting)
        self.back.setEnabled(not waiting)

    def focus_first(self) -> None:
        """Put the focus on the name."""
        self.studio.called.setFocus()

    # Construction

    def _build(self) -> None:
        for part in self._parts:
            self.column.addWidget(part)
        foot = QFrame()
        foot.setProperty("look", "status")
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.done)
        column.addWidget(self.message)
        column.addLayout(row)
        self.message.hide()
        whole = self.layout()
        assert whole is not None
        whole.addWidget(foot)

    # Internal

    def _show(self, reasons: Iterable[Reason]) -> None:
        homeless = []
        for reason in reasons:
            taken = [part.take(reason) for part in self._parts]
            if not any(taken):
                homeless.append(sentence(reason))
        wrong = (part.first_wrong() for part in self._parts)
        first = next((field for field in wrong if field is not None), None)
        if first is not None:
            first.setFocus()
            self._scroll.ensureWidgetVisible(first, 24, 80)
            homeless.insert(
                0, self.tr("Something is missing or cannot be read: see what is marked.")
            )
        self._say(" ".join(homeless))

    def _clear(self) -> None:
        self._say("")
        for part in self._parts:
            part.clear_errors()

    def _say(self, text: str) -> None:
        self.message.setVisible(bool(text))
        if text:
            self.message.show_text(text, tone="error")

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape and self.back.isEnabled():
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _follows(reason: Reason, told: set[tuple[str | None, str]]) -> bool:
    """Tell whether ``reason`` only follows from something that could not be read."""
    return (reason.field, reason.code) == ("hours", "plan_no_hours") and (
        ("hours", "plan_time_wrong") in told
    )
