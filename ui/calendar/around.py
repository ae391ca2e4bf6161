"""What belongs to the board beside its cards: zoom, a closer look, held slots, the faint."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from frontdesk.values.rights import Permission
from ui.action_group import ActionGroup
from ui.actions import CALENDAR
from ui.calendar.held import HeldSlots
from ui.calendar.hover import Hover
from ui.calendar.view import DayView
from ui.calendar.zoom import Zoom
from ui.kit import Kit


class Around(QObject):
    """Registers the keys for it, and remembers what each person wants to see."""

    def __init__(self, kit: Kit, view: DayView, redraw: Callable[[], None]) -> None:
        super().__init__(view)
        self._kit = kit
        self._view = view
        self._redraw = redraw
        self.zoom = Zoom(kit, view)
        self.hover = Hover(kit, view)
        self.held = HeldSlots(kit, view)
        self._faint = False
        kit.link.person_changed.connect(self._take_up)
        self._take_up()

    def register(self) -> None:
        """Add the actions to the register, on the board."""
        ways = ActionGroup(
            register=self._kit.register,
            name="calendar",
            scope=CALENDAR,
            home=self._view,
            permission=Permission.SEE_CALENDAR,
        )
        ways.add("closer", self.tr("Zoom in"), "Ctrl+Shift+Up", "plus", self.zoom.closer)
        ways.add("wider", self.tr("Zoom out"), "Ctrl+Shift+Down", "minus", self.zoom.wider)
        ways.add(
            "more", self.tr("More about it"), "I", "search", self.hover.toggle, self._is_chosen
        )
        faint = self.tr("Show or hide cancelled")
        ways.add("cancelled", faint, "Shift+X", "close", self._toggle_cancelled)

    @property
    def shows_cancelled(self) -> bool:
        """Whether cancelled appointments are shown, faintly."""
        return self._faint

    # Slots

    @Slot()
    def _take_up(self) -> None:
        self._faint = bool(self._kit.settings.number(self._key(), 0))

    # Internal

    def _toggle_cancelled(self) -> None:
        self._faint = not self._faint
        self._kit.settings.put(self._key(), int(self._faint))
        self._redraw()

    def _is_chosen(self) -> bool:
        item = self._view.chosen_item()
        return item is not None and item.card is not None

    def _key(self) -> str:
        person = self._kit.link.person
        return f"calendar/cancelled/{person.id if person else 0}"
