"""Set up my studio: five short steps, each of which can be skipped, gone back to, or left for now.

What is typed is kept while it is typed: a crash or a way back loses nothing.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.errors import Reason, Refused
from frontdesk.values.plan import StudioPlan, TherapistPlan
from frontdesk.values.starting import HOURS
from ui.icons import Icons
from ui.pages.set_up.kept import Kept, Typed
from ui.pages.set_up.lists import RoomsPart, ServicesPart
from ui.pages.set_up.part import Part
from ui.pages.set_up.starting import starting_rooms, starting_services
from ui.pages.set_up.studio import HoursPart, StudioPart
from ui.pages.set_up.therapists import TherapistsPart
from ui.pages.stage import StagePage
from ui.sentences import sentence
from ui.settings import Settings
from ui.widgets.button import Button
from ui.widgets.notice import Notice
from ui.widgets.segments import SegmentedControl

#: Milliseconds of rest after a key, until what is typed is written down.
_REST = 300


class SetUpPage(StagePage):
    """The steps; what is wrong is said at its place, all of it at once.

    Signals:
        planned: a StudioPlan without faults; the studio is to be set up.
        left: back to the choices; what was typed stays.
    """

    planned = Signal(object)
    left = Signal()

    def __init__(
        self, icons: Icons, today: date, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(icons.theme, parent)
        self._kept = Kept(settings)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self.studio = StudioPart()
        self.hours = HoursPart()
        self.rooms = RoomsPart(icons)
        self.services = ServicesPart(icons)
        self.therapists = TherapistsPart(icons, today, self.hours.hours)
        self.steps: dict[str, Part] = {
            "studio": self.studio,
            "hours": self.hours,
            "rooms": self.rooms,
            "services": self.services,
            "therapists": self.therapists,
        }
        self._untouched = {key: part.draft() for key, part in self.steps.items()}
        self._done: set[str] = set()
        self._skipped: set[str] = set()
        self._build(icons)
        self._connect()
        self._restore()

    def plan(self) -> StudioPlan:
        """Return the studio as it is typed, with what is usual for what is skipped."""
        left = self.skipped()
        told: dict[str, Any] = self.studio.plan()
        if "studio" in left:
            told |= {"name": told["name"] or self.tr("My studio")}
        hours = HOURS if "hours" in left else self.hours.hours()
        services = starting_services() if "services" in left else self.services.plan()
        therapists = self.therapists.plan()
        if "therapists" in left:
            therapists = (TherapistPlan(told["owner"], shifts=hours),)
        if not any(each.licences for each in therapists):  # else nobody could be booked for them
            services = tuple(replace(each, licences=()) for each in services)
        return StudioPlan(
            **told,
            hours=hours,
            rooms=starting_rooms() if "rooms" in left else self.rooms.plan(),
            services=services,
            therapists=therapists,
        )

    def skipped(self) -> tuple[str, ...]:
        """Return the steps that are left as they are usual: skipped, or never looked at."""
        return tuple(
            key
            for key, part in self.steps.items()
            if key in self._skipped
            or (
                key not in self._done
                and key != self.step()
                and part.draft() == self._untouched[key]
            )
        )

    def step(self) -> str:
        """Return the step that is shown."""
        return self.rail.current()

    @Slot()
    def go_on(self) -> None:
        """Go to the next step, where this one can be read; after the last, set up."""
        key = self.step()
        self._skipped.discard(key)
        if key == [*self.steps][-1]:
            self.submit()
            return
        self._clear()
        part = self.steps[key]
        reasons = [*part.slips(), *self.plan().faults()]
        taken = [part.take(reason) for reason in _first(reasons)]  # each is to be told
        if any(taken):
            self._to_wrong([])
            return
        self._done.add(key)
        self._walk(1)

    @Slot()
    def skip(self) -> None:
        """Leave this step as it is usual, and go on; what was typed in it stays."""
        self._skipped.add(self.step())
        self._done.discard(self.step())
        if self.step() == [*self.steps][-1]:
            self.submit()
        else:
            self._clear()
            self._walk(1)

    @Slot()
    def submit(self) -> None:
        """Hand the plan on, or show what is wrong with it."""
        if not self.done.isEnabled():
            return
        self._clear()
        left = self.skipped()
        parts = [part for key, part in self.steps.items() if key not in left]
        slips = [slip for part in parts for slip in part.slips()]
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

    def forget(self) -> None:
        """Keep what was typed no longer: the studio stands."""
        self._rest.stop()
        self._kept.forget()

    def recall(self) -> None:
        """Show again what was typed for the studio that was set up last, from the first step."""
        self._kept.recall()
        self._restore()
        self.rail.set_current(next(iter(self.steps)))
        self._show_step()

    def show_waiting(self, waiting: bool) -> None:
        """Grey the buttons while the studio is being written."""
        for button in (self.done, self.back, self.next, self.skip_button):
            button.setEnabled(not waiting)

    @Slot()
    def focus_first(self) -> None:
        """Put the focus where the step begins."""
        self.steps[self.step()].start().setFocus()

    # Construction

    def _build(self, icons: Icons) -> None:
        self.rail = SegmentedControl(
            [(key, part.title) for key, part in self.steps.items()], name=self.tr("Steps")
        )
        self.message = Notice(icons, tone="error")
        self.back = Button(icons, self.tr("Back"), key="Esc", size="large")
        self.skip_button = Button(icons, self.tr("Skip"), key="Alt+S", size="large")
        self.done = Button(icons, self.tr("Set up now"), key="Ctrl+Return", size="large")
        self.next = Button(icons, self.tr("Next"), kind="primary", key="Return", size="large")
        row = QHBoxLayout()
        row.addWidget(self.rail)
        row.addStretch(1)
        self.column.addLayout(row)
        for part in self.steps.values():
            self.column.addWidget(part)
        foot = QFrame()
        foot.setProperty("look", "status")
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(10)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        for button in (self.done, self.skip_button, self.next):
            buttons.addWidget(button)
        column.addWidget(self.message)
        column.addLayout(buttons)
        self.message.hide()
        whole = self.layout()
        assert whole is not None
        whole.addWidget(foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.skip_button.clicked.connect(self.skip)
        # a key of the button itself would press it for a while, and miss the next
        QShortcut(QKeySequence("Alt+S"), self).activated.connect(self.skip_button.click)
        self.next.clicked.connect(self.go_on)
        self.done.clicked.connect(self.submit)
        self.rail.chosen.connect(self._on_step)
        self._rest.timeout.connect(self._keep)
        for part in self.steps.values():
            part.edited.connect(self._rest.start)

    # Slots

    @Slot()
    def _on_step(self) -> None:
        self._show_step()
        self.focus_first()

    @Slot()
    def _go_back(self) -> None:
        if self.step() == next(iter(self.steps)):
            self._keep()
            self.left.emit()
        else:
            self._clear()
            self._walk(-1)

    @Slot()
    def _keep(self) -> None:
        drafts = {key: part.draft() for key, part in self.steps.items()}
        done, left = tuple(sorted(self._done)), tuple(sorted(self._skipped))
        self._kept.keep(Typed(step=self.step(), done=done, skipped=left, drafts=drafts))

    # Internal

    def _restore(self) -> None:
        typed = self._kept.typed()
        if typed is not None:
            for key, part in self.steps.items():
                part.restore(typed.drafts.get(key, self._untouched[key]))
            self._done = set(typed.done) & self.steps.keys()
            self._skipped = set(typed.skipped) & self.steps.keys()
            self.rail.set_current(typed.step if typed.step in self.steps else "studio")
        self._show_step()
        if typed is not None and any(
            typed.drafts.get(key) != draft for key, draft in self._untouched.items()
        ):
            self._say(self.tr("What you typed the last time is still here."), "info")

    def _walk(self, by: int) -> None:
        keys = [*self.steps]
        self.rail.set_current(keys[keys.index(self.step()) + by])
        self._keep()
        self._on_step()

    def _show_step(self) -> None:
        keys, now = [*self.steps], self.step()
        for key, part in self.steps.items():
            part.setVisible(key == now)
        last = now == keys[-1]
        self.next.set_text(self.tr("Set up") if last else self.tr("Next"))
        self.done.setVisible(not last)
        words = self.tr("Step {number} of {count}. What most studios have is filled in already.")
        self.show_words(
            self.tr("Set up my studio"),
            words.format(number=keys.index(now) + 1, count=len(keys)),
        )
        self._scroll.verticalScrollBar().setValue(0)

    def _show(self, reasons: Iterable[Reason]) -> None:
        homeless = []
        for reason in reasons:
            taken = [part.take(reason) for part in self.steps.values()]
            if not any(taken):
                homeless.append(sentence(reason))
        self._to_wrong(homeless)

    def _to_wrong(self, homeless: list[str]) -> None:
        """Show the step in which the first thing is wrong, and go there."""
        wrong = ((key, part.first_wrong()) for key, part in self.steps.items())
        key, first = next(((key, each) for key, each in wrong if each is not None), ("", None))
        if first is not None:
            self._skipped.discard(key)
            self.rail.set_current(key)
            self._show_step()
            first.setFocus()
            self._scroll.ensureWidgetVisible(first, 24, 80)
            homeless.insert(
                0, self.tr("Something is missing or cannot be read: see what is marked.")
            )
        self._say(" ".join(homeless))

    def _clear(self) -> None:
        self._say("")
        for part in self.steps.values():
            part.clear_errors()

    def _say(self, text: str, tone: str = "error") -> None:
        self.message.setVisible(bool(text))
        if text:
            self.message.show_text(text, tone=tone)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.next.isEnabled():
            if control:
                self.submit()
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape and self.back.isEnabled():
            self._go_back()
        else:
            super().keyPressEvent(event)


def _first(reasons: list[Reason]) -> list[Reason]:
    """Return the reasons without those that only follow from another."""
    told = {(each.field, each.code) for each in reasons}
    return [each for each in reasons if not _follows(each, told)]


def _follows(reason: Reason, told: set[tuple[str | None, str]]) -> bool:
    """Tell whether ``reason`` only follows from something that could not be read."""
    return (reason.field, reason.code) == ("hours", "plan_no_hours") and (
        ("hours", "plan_time_wrong") in told
    )
