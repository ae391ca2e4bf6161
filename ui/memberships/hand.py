"""Opens what is done with one client's membership: join, change, freeze, share, end, statement."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.documents.base import Paper
from frontdesk.documents.member_statement import statement
from frontdesk.queries.forms import FormRow
from frontdesk.queries.member_history import MemberStatement, member_statement
from frontdesk.queries.memberships import MembershipCard
from ui.dialogs.hand_over import HandOverDialog
from ui.dialogs.preview import PreviewDialog
from ui.forms.hand_over import HandOver
from ui.kit import Kit
from ui.memberships.change import ChangeDialog
from ui.memberships.freeze import FreezeDialog
from ui.memberships.join import JoinDialog
from ui.memberships.leave import LeaveDialog
from ui.memberships.share import ShareDialog
from ui.receipts import Receipts
from ui.sentences import sentence


class MembershipHand(QObject):
    """Dialogs over one window.

    Signals:
        told: a sentence, and its tone.
    """

    told = Signal(str, str)

    def __init__(self, kit: Kit, host: QWidget) -> None:
        super().__init__(host)
        self._kit = kit
        self._host = host
        self._client_id = -1
        self._receipts = Receipts(kit, host)
        self._receipts.told.connect(self.told)

    def join(self, client_id: int, client: str) -> JoinDialog:
        """Let a client join."""
        self._client_id = client_id
        dialog = JoinDialog(self._kit, client_id, client, self._host)
        dialog.paid.connect(self._receipts.hand_over)
        dialog.sign_wanted.connect(self._sign)
        dialog.open()
        return dialog

    def do(self, wish: str, card: MembershipCard) -> None:
        """Open what is wished."""
        if wish == "statement":
            ask = partial(member_statement, membership_id=card.id)
            self._kit.link.ask(
                ask, owner=self, done=self._show_statement, failed=self._failed, latest="statement"
            )
        elif wish == "change":
            changing = ChangeDialog(self._kit, card, self._host)
            changing.paid.connect(self._receipts.hand_over)
            changing.open()
        else:
            kinds = {"freeze": FreezeDialog, "share": ShareDialog, "leave": LeaveDialog}
            kinds[wish](self._kit, card, self._host).open()

    # Slots

    @Slot(object)
    def _sign(self, form: FormRow) -> None:
        dialog = HandOverDialog(self._kit, form, self._host)
        dialog.wanted.connect(self._cover)
        dialog.open()

    @Slot(object)
    def _cover(self, form: FormRow) -> None:
        HandOver(self._kit, self._client_id, form, self._host.window()).hand_over()

    # Answers from the desk

    def _show_statement(self, found: MemberStatement) -> None:
        PreviewDialog(self._kit, (statement(found),), self._host, paper=Paper.LETTER).open()

    def _failed(self, error: Exception) -> None:
        self.told.emit(sentence(error), "warning")
