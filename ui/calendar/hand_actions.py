"""What the keys do by hand: carry, copy, the cursor on empty places, blocks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from frontdesk.values.rights import Permission
from ui.action_group import ActionGroup
from ui.actions import CALENDAR
from ui.calendar.blocks import Blocks
from ui.calendar.hands import Hands

if TYPE_CHECKING:
    from ui.pages.calendar import CalendarPage

#: What the right button offers, the state first.
MENU = ("step", "no_show", "cancel", "", "earlier", "later", "left", "right", "", "shorter",
         "longer", "", "cut", "copy", "block")  # fmt: skip
ON_BLOCK = ("unblock", "unblock_rest", "unblock_all", "", "earlier", "later", "left", "right", "",
             "shorter", "longer")  # fmt: skip
ON_NOTHING = ("book", "block", "", "paste")


class HandKeys(QObject):
    """Registers them on the board, and says which are possible."""

    def __init__(self, page: "CalendarPage", hands: Hands, blocks: Blocks) -> None:
        super().__init__(page)
        self._page, self._hands, self._blocks = page, hands, blocks

    def register(self) -> None:
        """Add every action to the register."""
        hands, blocks, page = self._hands, self._blocks, self._page
        keys = ActionGroup(
            register=page.kit.register,
            name="calendar",
            scope=CALENDAR,
            home=page.view,
            permission=Permission.BOOK,
        )
        keys.add("cut", self.tr("Carry to another time"), "Ctrl+X", "cut", hands.cut, self._movable)
        keys.add("copy", self.tr("Book the same again"), "Ctrl+C", "copy", hands.copy, self._one)
        keys.add("paste", self.tr("Drop here"), "Ctrl+V", "check", hands.paste, self._carrying)
        keys.add("cursor", self.tr("Choose a free time"), "Space", "keyboard", self._cursor)
        keys.add("block", self.tr("Block time"), "B", "block", blocks.add)
        gone, rest = self.tr("Remove block"), self.tr("Remove this block and those after it")
        keys.add("unblock", gone, "Del", "trash", blocks.remove, blocks.chosen)
        keys.add("unblock_rest", rest, "", "trash", blocks.remove_following, blocks.repeated)
        every = self.tr("Remove all of this repeated block")
        keys.add("unblock_all", every, "", "trash", blocks.remove_all, blocks.repeated)

    # Internal

    def _cursor(self) -> None:
        self._page.view.enter_cursor()

    def _movable(self) -> bool:
        return bool(self._hands.cards())

    def _one(self) -> bool:
        return self._page.card() is not None

    def _carrying(self) -> bool:
        return self._hands.carried is not None
