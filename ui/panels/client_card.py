"""A client as the desk sees it: a head, and pages of what is known below it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from frontdesk.queries.clients import ClientCard, VisitRow
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.state import State
from ui.kit import Kit
from ui.panels.client_data import ClientDataPart
from ui.panels.client_files import ClientFilesPart
from ui.panels.client_forms import ClientFormsPart
from ui.panels.client_head import ClientHead
from ui.panels.client_health import ClientHealthPart
from ui.panels.client_membership import ClientMembershipPart
from ui.panels.client_overview import ClientOverview
from ui.panels.client_records import ClientRecordsPart
from ui.panels.client_timeline import ClientTimelinePart


class ClientPanel(QFrame):
    """Shows one client; each page but the first asks for what it shows when it is looked at.

    Signals:
        visit_opened: VisitRow, whose day is wanted.
        client_opened: id of another client whose card is wanted.
        merge_wanted: the client shown is to be merged with another.
        copy_wanted: all that is kept of the client is to be taken out.
        erasure_wanted: the client is to be erased, or an erasure looked at.
        membership_wanted: what is to be done with the client's membership.
    """

    visit_opened = Signal(object)
    client_opened = Signal(int)
    merge_wanted = Signal()
    copy_wanted = Signal()
    erasure_wanted = Signal()
    membership_wanted = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._card: ClientCard | None = None
        self._build()
        self.overview.visit_opened.connect(self.visit_opened)
        self.overview.people.opened.connect(self.client_opened)
        self.records.opened.connect(self.client_opened)
        self.records.merge_wanted.connect(self.merge_wanted)
        self.data.copy_wanted.connect(self.copy_wanted)
        self.data.erasure_wanted.connect(self.erasure_wanted)
        self.health.file_wanted.connect(self._open_file)
        self.forms.file_wanted.connect(self._open_file)
        self.membership.wanted.connect(self.membership_wanted)
        self.tabs.currentChanged.connect(self._on_tab)

    @property
    def card(self) -> ClientCard | None:
        """Who is shown."""
        return self._card

    def show_client(self, card: ClientCard, *, may_edit: bool) -> None:
        """Show ``card``; another client begins with the first page."""
        if self._card is None or self._card.id != card.id:
            self.tabs.setCurrentIndex(0)
        self._card = card
        self.head.show_client(card)
        self.overview.show_client(card, may_edit=may_edit)
        self.tabs.setTabVisible(self.stack.indexOf(self.records), may_edit)
        self.tabs.setTabVisible(self.stack.indexOf(self.data), self._may_propose())
        self.tabs.setTabVisible(self.stack.indexOf(self.membership), self._may_take())
        self._show_part()

    def open_health(self) -> None:
        """Show what is to be minded, and go there."""
        self.tabs.setCurrentIndex(self.stack.indexOf(self.health))
        self.tabs.setFocus()

    def open_forms(self) -> None:
        """Show what was signed, and go there."""
        self.tabs.setCurrentIndex(self.stack.indexOf(self.forms))
        self.tabs.setFocus()

    def open_membership(self) -> None:
        """Show the membership, and go there."""
        self.tabs.setCurrentIndex(self.stack.indexOf(self.membership))
        self.tabs.setFocus()

    def to_check_in(self) -> VisitRow | None:
        """Return the visit of today that can be checked in."""
        if self._card is None:
            return None
        return next(
            (
                row
                for row in self._card.coming
                if row.day == self._card.today and row.state in (State.BOOKED, State.CONFIRMED)
            ),
            None,
        )

    def focus_first(self) -> None:
        """Put the focus on the visits, or where the work is when there are none."""
        table = self.overview.table
        if self.tabs.currentIndex():
            self.tabs.setFocus()
        elif not table.isHidden():
            table.setFocus()
            if not table.currentIndex().isValid():
                table.selectRow(0)
        elif self.head.book.isVisible():
            self.head.book.setFocus()
        else:
            self.setFocus()

    # Construction

    def _build(self) -> None:
        self.setProperty("look", "background")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Client's card"))
        self.head = ClientHead(self._kit)
        self.overview = ClientOverview(self._kit)
        self.health = ClientHealthPart(self._kit)
        self.forms = ClientFormsPart(self._kit)
        self.files = ClientFilesPart(self._kit)
        self.membership = ClientMembershipPart(self._kit)
        self.records = ClientRecordsPart(self._kit)
        self.data = ClientDataPart(self._kit)
        self.timeline = ClientTimelinePart(self._kit)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Pages of the card"))
        self.stack = QStackedWidget()
        for words, part in (
            (self.tr("Overview"), self.overview),
            (self.tr("Health"), self.health),
            (self.tr("Forms"), self.forms),
            (self.tr("Files"), self.files),
            (self.tr("Membership"), self.membership),
            (self.tr("Timeline"), self.timeline),
            (self.tr("Same person?"), self.records),
            (self.tr("Data"), self.data),
        ):
            self.tabs.addTab(words)
            self.stack.addWidget(part)
        top = QVBoxLayout()
        top.setContentsMargins(22, 18, 22, 0)
        top.setSpacing(8)
        top.addWidget(self.head)
        line = QHBoxLayout()
        line.addWidget(self.tabs)
        line.addStretch(1)
        top.addLayout(line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(top)
        whole.addWidget(self.stack, 1)

    # Slots

    @Slot(int)
    def _on_tab(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self._show_part()

    @Slot(int)
    def _open_file(self, number: int) -> None:
        """Open the paper of a doctor's note, or the copy of a form; the files' page knows how."""
        if self._card is not None:
            self.files.show_client(self._card)
            self.files.open_file(number, health=True)

    # Internal

    def _may_take(self) -> bool:
        person = self._kit.link.person
        return person is not None and grant(person.role, Permission.TAKE_PAYMENT) is not Grant.NO

    def _may_propose(self) -> bool:
        person = self._kit.link.person
        needed = Permission.PROPOSE_ERASURE
        return person is not None and grant(person.role, needed) is not Grant.NO

    def _show_part(self) -> None:
        if self._card is not None and self.stack.currentWidget() is self.health:
            self.health.show_client(self._card)
        elif self._card is not None and self.stack.currentWidget() is self.forms:
            self.forms.show_client(self._card)
        elif self._card is not None and self.stack.currentWidget() is self.files:
            self.files.show_client(self._card)
        elif self._card is not None and self.stack.currentWidget() is self.membership:
            self.membership.show_client(self._card)
        elif self._card is not None and self.stack.currentWidget() is self.records:
            self.records.show_client(self._card)
        elif self._card is not None and self.stack.currentWidget() is self.data:
            self.data.show_client(self._card)
        elif self._card is not None and self.stack.currentWidget() is self.timeline:
            self.timeline.show_client(self._card)
