"""How high the board is drawn: from 5 to 60 minutes a line, remembered for each person."""

from PySide6.QtCore import QObject, Slot

from ui.calendar.view import DayView
from ui.kit import Kit

#: Pixels of five minutes with so many minutes a line, and no zoom.
STEPS = {60: 2.0, 30: 6.0, 15: 8.0, 10: 11.0, 5: 24.0}
USUAL = STEPS[30]


class Zoom(QObject):
    """Zooms a board by keys, and knows how each person likes it."""

    def __init__(self, kit: Kit, view: DayView) -> None:
        super().__init__(view)
        self._kit = kit
        self._view = view
        kit.link.person_changed.connect(self._take_up)
        kit.theme.changed.connect(self._take_up)
        view.zoomed.connect(self.keep)
        self._take_up()

    def closer(self) -> None:
        """Draw fewer minutes a line."""
        self._go(min((step for step in STEPS.values() if step > self._step + 0.1), default=0))

    def wider(self) -> None:
        """Draw more minutes a line."""
        self._go(max((step for step in STEPS.values() if step < self._step - 0.1), default=0))

    @Slot()
    def keep(self) -> None:
        """Remember how it is drawn now."""
        self._kit.settings.put(self._key(), self._step)

    # Slots

    @Slot()
    def _take_up(self) -> None:
        self._view.zoom(self._kit.settings.number(self._key(), USUAL) * self._scale)

    # Internal

    @property
    def _scale(self) -> float:
        return self._kit.theme.text_scale

    @property
    def _step(self) -> float:
        """How it would be drawn with text of the usual size."""
        return round(self._view.step / self._scale, 3)

    def _key(self) -> str:
        person = self._kit.link.person
        return f"calendar/zoom/{person.id if person else 0}"

    def _go(self, step: float) -> None:
        if step:
            self._view.zoom(step * self._scale)
            self.keep()
