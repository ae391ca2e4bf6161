"""The dialogs of check-in, each over the page and about who is selected there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from frontdesk.values.state import NEXT, State

if TYPE_CHECKING:
    from ui.pages.check_in import CheckInPage


class CheckInAsking(QObject):
    """Opens them; what comes of it is seen on the lanes."""

    def __init__(self, page: "CheckInPage") -> None:
        super().__init__(page)
        self._page = page

    @Slot()
    def walk_in(self) -> None:
        """Ask what somebody at the door would like."""
        from ui.dialogs.walk_in import WalkInDialog

        dialog = WalkInDialog(self._page.kit, self._page)
        dialog.walked_in.connect(self._page.expect)
        dialog.open()

    @Slot()
    def name_guest(self) -> None:
        """Ask who the selected walk-in is."""
        from ui.dialogs.name_guest import NameGuestDialog

        card = self._page.card()
        if card is not None and card.client_id is None:
            NameGuestDialog(self._page.kit, card.id, card.client, self._page).open()

    @Slot()
    def cancel(self) -> None:
        """Ask what cancelling the selected appointment comes to, and why."""
        from ui.dialogs.cancel import CancelDialog

        card = self._page.card()
        if card is not None and State.CANCELLED in NEXT[card.state]:
            CancelDialog(self._page.kit, card.id, self._page).open()

    @Slot()
    def hand_out(self) -> None:
        """Choose an after-care page for the selected client."""
        from ui.dialogs.handout import HandoutDialog

        card = self._page.card()
        if card is not None:
            HandoutDialog(self._page.kit, card.id, self._page).open()
