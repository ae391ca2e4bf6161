"""Who belongs to a client: family, guardians, who pays; one line to add another."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.commands.clients import LinkClients, UnlinkClients
from frontdesk.queries.clients import ClientCard, LinkRow
from frontdesk.values.client_details import LINKS
from ui.checkin.client_pick import ClientPick
from ui.kit import Kit
from ui.panels.health_rows import refill
from ui.sentences import sentence
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.sides import Sides

#: What the other is, and who, stand beside one another from this width on.
_BESIDE = 330


def link_word(kind: str) -> str:
    """Return what somebody is to a client."""
    return {
        "partner": _tr("Partner"),
        "parent": _tr("Parent"),
        "child": _tr("Child"),
        "sibling": _tr("Brother or sister"),
        "relative": _tr("Relative"),
        "guardian": _tr("Guardian"),
        "ward": _tr("Is guardian of"),
        "payer": _tr("Pays"),
        "pays_for": _tr("Pays for"),
    }.get(kind, kind)


class PeopleCard(Card):
    """Those who belong to one client; a name opens the other card.

    Signals:
        opened: id of a client whose card is wanted.
    """

    opened = Signal(int)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kit = kit
        self._client_id = -1
        self._shown: tuple[object, ...] = ()
        self._build()

    def show_client(self, card: ClientCard, *, may_edit: bool) -> None:
        """Show who belongs to a client."""
        if card.id != self._client_id:
            self.pick.clear()
            self.error.hide()
        self.entry.setVisible(may_edit)
        self.none.setVisible(not card.links)
        if (card.id, card.links, may_edit) != self._shown:
            self._shown = (card.id, card.links, may_edit)
            self._client_id = card.id
            refill(self.rows, [self._row(row, may_edit) for row in card.links])

    # Construction

    def _build(self) -> None:
        self.none = Label(self.tr("Nobody yet."), "muted")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What the other is"))
        for kind in LINKS:
            self.kind.addItem(link_word(kind), kind)
        self.pick = ClientPick(self._kit, self.tr("Name or phone"))
        self.add = Button(self._kit.icons, self.tr("Add"))
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        who = QWidget()
        line = QHBoxLayout(who)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.pick, 1)
        line.addWidget(self.add)
        self.entry = Sides(self.kind, who, self._needs, spacing=8, stretch=(0, 1))
        self.column.addWidget(Label(self.tr("Family, guardian, who pays"), "section"))
        self.column.addWidget(self.none)
        self.column.addLayout(self.rows)
        self.column.addWidget(self.entry)
        self.column.addWidget(self.error)
        self.pick.picked.connect(self.add.setFocus)
        self.add.clicked.connect(self._add)

    def _needs(self) -> int:
        return self._kit.theme.px(_BESIDE)

    def _row(self, row: LinkRow, may_edit: bool) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(Label(link_word(row.kind), "muted"))
        name = Button(self._kit.icons, row.name, kind="quiet", size="small")
        name.clicked.connect(partial(self.opened.emit, row.client_id))
        across.addWidget(name)
        across.addStretch(1)
        if may_edit:
            words = self.tr("Take away: {name}").format(name=row.name)
            gone = IconButton(self._kit.icons, "trash", words)
            gone.clicked.connect(partial(self._end, row.id))
            across.addWidget(gone)
        return line

    # Slots

    @Slot()
    def _add(self) -> None:
        other = self.pick.client_id()
        if other is None:
            self.error.setText(self.tr("Type a name or phone and take a client from the list."))
            self.error.show()
            self.pick.setFocus()
            return
        command = LinkClients(
            client_id=self._client_id, other_id=other, kind=self.kind.currentData()
        )
        self._kit.link.do(command, owner=self, done=self._added, failed=self._refused)

    def _end(self, link_id: int) -> None:
        self._kit.link.do(UnlinkClients(link_id=link_id), owner=self, failed=self._refused)

    # Answers from the desk

    def _added(self, _outcome: object) -> None:
        self.pick.clear()
        self.error.hide()

    def _refused(self, error: Exception) -> None:
        self.error.setText(sentence(error))
        self.error.show()


def _tr(text: str) -> str:
    return QCoreApplication.translate("clients", text)
