"""Who may use a member's credits besides the member."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from frontdesk.commands.memberships import ShareMembership
from frontdesk.queries.memberships import MembershipCard
from ui.checkin.client_pick import ClientPick
from ui.counted import counted
from ui.dialogs.filing import FilingDialog
from ui.kit import Kit
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label


class ShareDialog(FilingDialog):
    """Names are added by typing, and taken off by a press."""

    def __init__(self, kit: Kit, card: MembershipCard, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Share"))
        self.title.setText(self.tr("Share {number}").format(number=card.number))
        self._card = card
        self._shared = dict(card.shared)
        most = card.terms.shared
        words = self.tr(
            "Up to {count} {count:person|people} may use the credits, besides {client}."
        )
        said = words.format(count=counted(most), client=card.client)
        self.form.add_wide(Label(said, "muted", wrap=True))
        self.names = QWidget()
        self._flow = Flow(self.names)
        self.form.add_wide(self.names)
        self.other = ClientPick(kit, self.tr("Name or phone"))
        self.form.add("shared", self.tr("Somebody more"), self.other)
        self.close_frame(self.tr("Keep"), 480, 400)
        self.other.picked.connect(self._add)
        self._show()
        self.other.setFocus()

    def command(self, command_id: str) -> ShareMembership:
        """Return what is sent."""
        return ShareMembership(
            id=command_id,
            membership_id=self._card.id,
            was=tuple(number for number, _ in self._card.shared),
            shared=tuple(self._shared),
        )

    # Slots

    @Slot(object)
    def _add(self, client_id: object) -> None:
        if isinstance(client_id, int):
            self._shared[client_id] = self.other.text()
        self.other.clear()
        self._show()

    @Slot()
    def _drop(self) -> None:
        number = self.sender().property("client")
        self._shared.pop(number, None)
        self._show()

    # Internal

    def _show(self) -> None:
        self._flow.clear()
        for number, name in self._shared.items():
            button = Button(self.kit.icons, name, icon="close", size="small")
            button.setProperty("client", number)
            button.setAccessibleName(self.tr("Take {name} off").format(name=name))
            button.clicked.connect(self._drop)
            self._flow.addWidget(button)
            button.show()
        self.names.setVisible(bool(self._shared))
