"""The windows that a note opens: body chart, phrases, plan, after-care page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.queries.my_day import Stop
from frontdesk.values.chart import Chart
from frontdesk.values.state import State
from ui.dialogs.body_chart import BodyChartDialog
from ui.dialogs.course import CourseDialog
from ui.dialogs.handout import HandoutDialog
from ui.dialogs.phrases import PhrasesDialog
from ui.kit import Kit

_BEEN = (State.IN_SESSION, State.TO_CHECK_OUT, State.DONE)


class NoteWindows(QObject):
    """Opens them over ``owner``, for the visit whose note is shown."""

    def __init__(self, kit: Kit, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit = kit
        self._owner = owner
        self.stop: Stop | None = None

    def draw(self, chart: Chart, drawn: Callable[[Chart], None]) -> None:
        """Open the body chart; ``drawn`` hears of every change."""
        if self.stop is not None:
            name = self.stop.card.client
            dialog = BodyChartDialog(self._kit, name, chart, self._owner.window())
            dialog.drawn.connect(drawn)
            dialog.open()

    @Slot()
    def phrases(self) -> None:
        """Open the studio's phrases."""
        PhrasesDialog(self._kit, self._owner.window()).open()

    @Slot()
    def plan(self) -> None:
        """Open the client's plan and progress."""
        card = None if self.stop is None else self.stop.card
        if card is not None and card.client_id is not None:
            CourseDialog(self._kit, card.client_id, card.client, self._owner.window()).open()

    @Slot()
    def handout(self) -> None:
        """Choose an after-care page."""
        if self.stop is not None and self.can_hand_out():
            HandoutDialog(self._kit, self.stop.card.id, self._owner.window()).open()

    def has_client(self) -> bool:
        """Tell whether the visit is a known client's."""
        return self.stop is not None and self.stop.card.client_id is not None

    def can_hand_out(self) -> bool:
        """Tell whether the session has begun."""
        return self.stop is not None and self.stop.card.state in _BEEN
