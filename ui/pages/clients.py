"""Clients: find one by any part of a name or a number, see the card, book, edit, check in."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.commands.clients import BringClientBack
from frontdesk.commands.states import SetState
from frontdesk.errors import Refused
from frontdesk.queries.clients import ClientCard, VisitRow, client_card
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.state import State
from ui.action_group import ActionGroup
from ui.dialogs.client import ClientDialog
from ui.format import phone
from ui.kit import Kit
from ui.memberships.hand import MembershipHand
from ui.pages.base import Page
from ui.panels.client_card import ClientPanel
from ui.panels.client_list import ClientList
from ui.sentences import sentence
from ui.widgets.empty_state import EmptyState
from ui.widgets.pick import Choice

_SCOPE = "clients"


class ClientsPage(Page):
    """The list at the left, the card of the one who is chosen beside it."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.header.hide()
        self._client_id = -1
        self._build()
        self._register()
        self._connect()

    def show_client(self, client_id: int) -> None:
        """Show a client's card."""
        self.list.choose(client_id)
        self._choose(client_id)

    def client_at_hand(self) -> int | None:
        """Return whose card is open."""
        return None if self.card is None else self.card.id

    def reload(self) -> None:
        """Ask again who is listed, and for the card."""
        self.list.allow_adding(self._may_edit())
        self.list.reload()
        self._ask_card()

    def concerned(self, changes: Changes) -> bool:
        """Tell whether clients or their visits have changed."""
        return any(map(changes.touches, (Topic.CLIENTS, Topic.APPOINTMENTS, Topic.STAFF)))

    def focus_first(self) -> None:
        """Put the focus where one types."""
        self.list.focus_search()

    @property
    def card(self) -> ClientCard | None:
        """Whose card is shown."""
        return self.panel.card if self.stack.currentWidget() is self.panel else None

    # Construction

    def _build(self) -> None:
        self.list = ClientList(self.kit)
        self.list.setFixedWidth(self.list.sizeHint().width())
        self.panel = ClientPanel(self.kit)
        self.memberships = MembershipHand(self.kit, self)
        self.nothing = EmptyState(
            self.kit.icons,
            "user",
            self.tr("Nobody chosen"),
            self.tr("Type any part of a name, a phone number or an e-mail address."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.panel)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)

    def _register(self) -> None:
        edit, book, see = Permission.EDIT_CLIENTS, Permission.BOOK, Permission.SEE_CLIENTS
        chosen, bookable, forms = self._is_chosen, self._is_bookable, Permission.TAKE_FORMS
        take = Permission.TAKE_PAYMENT
        group = ActionGroup(
            register=self.kit.register, name="clients", scope=_SCOPE, home=self, permission=see
        )
        made = {
            key: group.add(key, title, shortcut, icon, run, enabled, permission)
            for key, title, shortcut, icon, run, enabled, permission in (
                ("new", self.tr("New client"), "Ctrl+N", "user-plus", self._new, None, edit),
                ("edit", self.tr("Edit"), "E", "edit", self._edit, chosen, edit),
                ("book", self.tr("Book visit"), "B", "calendar-plus", self._book, bookable, book),
                ("check_in", self.tr("Check in"), "A", "check-in", self._check_in,
                 self._can_check_in, book),
                ("health", self.tr("Health"), "H", "heart", self._health, chosen, see),
                ("forms", self.tr("Forms"), "F", "file", self.panel.open_forms, chosen, forms),
                ("readings", self.tr("Who has read health records…"), "", "eye", self._readings,
                 None, Permission.READ_JOURNAL),
                ("merge", self.tr("Merge records"), "M", "users", self._merge, bookable, edit),
                ("member", self.tr("Membership"), "J", "member", self._membership, chosen, take),
                ("copy", self.tr("A copy for the client…"), "", "export", self._copy, chosen,
                 Permission.HAND_OUT_CLIENT),
                ("erase", self.tr("Erase this client…"), "", "trash", self._erase, chosen,
                 Permission.PROPOSE_ERASURE),
                ("bring_back", self.tr("Bring back"), "", "undo", self._bring_back,
                 self._is_away, edit),
            )
        }  # fmt: skip
        head = self.panel.head
        self.list.new.bind(made["new"])
        head.edit.bind(made["edit"])
        head.book.bind(made["book"])
        head.check_in.bind(made["check_in"])
        head.bring_back.bind(made["bring_back"])
        for action in made.values():
            action.changed.connect(self._show_possible)

    def _connect(self) -> None:
        self.kit.link.person_changed.connect(self._on_other_person)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self.panel.focus_first)
        self.list.new_wanted.connect(self._open_new)
        self.panel.visit_opened.connect(self._on_visit_opened)
        self.panel.client_opened.connect(self.show_client)
        self.panel.merge_wanted.connect(self._merge)
        self.panel.copy_wanted.connect(self._copy)
        self.panel.erasure_wanted.connect(self._erase)
        self.panel.membership_wanted.connect(self._on_membership_wanted)
        self.memberships.told.connect(self.message)

    # Slots

    @Slot(object)
    def _on_other_person(self, _person: object) -> None:
        self.list.forget()  # what one may see, the other may not
        self._show_nobody()

    @Slot()
    def _show_possible(self) -> None:
        """Hide the buttons that are for some clients only; by itself a button stays in sight."""
        self.panel.head.check_in.setVisible(self._can_check_in())
        self.panel.head.bring_back.setVisible(self._is_away())

    @Slot(int)
    def _choose(self, client_id: int) -> None:
        if client_id < 0:
            self._show_nobody()
            return
        self._client_id = client_id
        self._ask_card()

    @Slot(str)
    def _open_new(self, words: str) -> None:
        if self._may_edit():
            today = self.list.view.today
            self._open(ClientDialog(self.kit, today, words=words, parent=self))

    @Slot(object)
    def _on_visit_opened(self, row: VisitRow) -> None:
        self.visit_requested.emit(row.day, row.appointment_id)

    # What the keys do

    def _new(self) -> None:
        self._open_new("" if self.list.view.hits.rows else self.list.search.text())

    def _edit(self) -> None:
        if self.card is not None:
            self._open(ClientDialog(self.kit, self.card.today, self.card, parent=self))

    def _book(self) -> None:
        card = self.card
        if card is not None:
            self.book_requested.emit(Choice(card.id, card.name, phone(card.phone)))

    def _check_in(self) -> None:
        row = self.panel.to_check_in()
        if row is not None:
            command = SetState(appointment_id=row.appointment_id, was=row.state, to=State.ARRIVED)
            self.kit.link.do(command, owner=self)

    def _health(self) -> None:
        self.panel.open_health()

    @Slot()
    def _readings(self) -> None:
        from ui.dialogs.readings import ReadingsDialog

        ReadingsDialog(self.kit, self.list.view.today, self).open()

    @Slot()
    def _merge(self) -> None:
        from ui.dialogs.merge import MergeDialog

        if self.card is not None:
            dialog = MergeDialog(self.kit, self.card, self)
            dialog.merged.connect(self.show_client)
            dialog.open()

    @Slot()
    def _copy(self) -> None:
        from ui.dialogs.taking_out import HandOutClientDialog

        if self.card is not None:
            HandOutClientDialog(self.kit, self.card.id, self.card.name, self).open()

    @Slot()
    def _erase(self) -> None:
        from ui.dialogs.erase_client import EraseClientDialog

        if self.card is not None:
            EraseClientDialog(self.kit, self.card.id, self.card.name, self).open()

    def _membership(self) -> None:
        """Show the membership; who has none, or whose ended, is asked to join."""
        card = self.card
        if card is not None:
            self.panel.open_membership()
            if card.membership is None:
                self._join()

    def _join(self) -> None:
        if self.card is not None:
            self.memberships.join(self.card.id, self.card.name)

    @Slot(str)
    def _on_membership_wanted(self, wish: str) -> None:
        there = self.panel.membership.card
        if wish == "join":
            self._join()
        elif there is not None:
            self.memberships.do(wish, there)

    def _bring_back(self) -> None:
        if self.card is not None:
            self.kit.link.do(BringClientBack(client_id=self.card.id), owner=self)

    # Answers from the desk

    def _show_card(self, card: ClientCard) -> None:
        if card.id != self._client_id:
            return
        self.panel.show_client(card, may_edit=self._may_edit())
        self.stack.setCurrentWidget(self.panel)
        self._look_again()

    def _no_card(self, error: Exception) -> None:
        self._show_nobody()
        if isinstance(error, Refused):
            self.nothing.show_words(self.tr("Not to be seen"), sentence(error))
        else:
            self.message.emit(sentence(error), "error")

    def _on_saved(self, client_id: int) -> None:
        self.list.search.clear()
        self.show_client(client_id)
        self.panel.setFocus()

    # Internal

    def _ask_card(self) -> None:
        if self._client_id >= 0:
            ask = partial(client_card, client_id=self._client_id)
            self.kit.link.ask(
                ask, owner=self, done=self._show_card, failed=self._no_card, latest="card"
            )

    def _show_nobody(self) -> None:
        self._client_id = -1
        self.nothing.show_words(
            self.tr("Nobody chosen"),
            self.tr("Type any part of a name, a phone number or an e-mail address."),
        )
        self.stack.setCurrentWidget(self.nothing)
        self._look_again()

    def _look_again(self) -> None:
        self.kit.register.refresh()
        self._show_possible()

    def _open(self, dialog: ClientDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _may_edit(self) -> bool:
        person = self.kit.link.person
        return person is not None and grant(person.role, Permission.EDIT_CLIENTS) is not Grant.NO

    def _is_chosen(self) -> bool:
        return self.card is not None

    def _is_bookable(self) -> bool:
        return self.card is not None and self.card.active

    def _is_away(self) -> bool:
        return self.card is not None and not self.card.active and self._may_edit()

    def _can_check_in(self) -> bool:
        return self.card is not None and self.panel.to_check_in() is not None
