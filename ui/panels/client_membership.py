"""The membership of a client: how it stands, its credits, what can be done, what happened."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.commands.memberships import EndFreeze, Reinstate
from frontdesk.queries.clients import ClientCard
from frontdesk.queries.memberships import FreezeRow, Lot, MembershipCard, membership_of
from frontdesk.values.membership import Standing
from ui.format import day_dated, money
from ui.kit import Kit
from ui.memberships.words import (
    binds_word,
    credits_word,
    freeze_word,
    gives_word,
    held_word,
    price_word,
    standing_tone,
    standing_word,
    state_line,
)
from ui.panels.health_rows import refill
from ui.sentences import sentence
from ui.till_words import tender_word
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn


class ClientMembershipPart(ScrollColumn):
    """One membership: that which goes on, or the last one that ended.

    Signals:
        wanted: what is to be done: join, change, freeze, share, leave or statement.
    """

    wanted = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__((22, 4, 22, 18), 12, parent)
        self._kit = kit
        self._client: ClientCard | None = None
        self.card: MembershipCard | None = None
        self._build()

    def show_client(self, card: ClientCard) -> None:
        """Ask for a client's membership."""
        if self._client is None or self._client.id != card.id:
            self.card = None
            self._show(None)
        self._client = card
        ask = partial(membership_of, client_id=card.id)
        self._kit.link.ask(
            ask, owner=self, done=self._show, failed=self._refused, latest="membership"
        )

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.nothing = EmptyState(
            icons,
            "member",
            self.tr("Not a member"),
            self.tr("A member pays each cycle, and gets credits or a discount for it."),
            action=self.tr("Join"),
            key="J",
        )
        self.nothing.action_requested.connect(partial(self.wanted.emit, "join"))
        self.main, self.held, self.resting = Card(), Card(), Card()
        self.name, self.chip = Label("", "heading", elide=True), Chip(icons)
        self.line, self.facts = Label("", "muted", wrap=True), Facts()
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.chip)
        self.error = Label("", "error", wrap=True)
        self.tools = QWidget()
        self._flow = Flow(self.tools)
        self.buttons = {
            "change": Button(icons, self.tr("Change plan"), size="small"),
            "freeze": Button(icons, self.tr("Freeze"), size="small"),
            "share": Button(icons, self.tr("Share"), size="small"),
            "leave": Button(icons, self.tr("End"), size="small"),
            "stay": Button(icons, self.tr("Let it go on"), size="small"),
            "again": Button(icons, self.tr("Take it up again"), size="small"),
            "join": Button(icons, self.tr("Join anew"), size="small"),
            "statement": Button(icons, self.tr("Statement"), icon="file", size="small"),
        }
        for wish, button in self.buttons.items():
            self._flow.addWidget(button)
            wanted = self._reinstate if wish in ("stay", "again") else partial(self._want, wish)
            button.clicked.connect(wanted)
        self.main.column.addLayout(head)
        self.main.column.addWidget(self.line)
        self.main.column.addWidget(self.facts)
        self.main.column.addWidget(self.error)
        self.main.column.addWidget(self.tools)
        self.lots, self.freezes = QVBoxLayout(), QVBoxLayout()
        self.no_lots = Label(self.tr("No credits are left."), "muted")
        self.held.column.addWidget(Label(self.tr("Credits"), "section"))
        self.held.column.addWidget(self.no_lots)
        self.held.column.addLayout(self.lots)
        self.resting.column.addWidget(Label(self.tr("Freezes"), "section"))
        self.resting.column.addLayout(self.freezes)
        for widget in (self.nothing, self.main, self.held, self.resting):
            self.add(widget)
        self._show(None)

    # Slots

    @Slot()
    def _reinstate(self) -> None:
        if self.card is not None:
            command = Reinstate(membership_id=self.card.id)
            self._kit.link.do(command, owner=self, failed=self._refused)

    # Answers from the desk

    def _show(self, card: MembershipCard | None) -> None:
        self.card = card
        self.error.hide()
        self.nothing.setVisible(card is None)
        for widget in (self.main, self.held):
            widget.setVisible(card is not None)
        self.resting.setVisible(card is not None and bool(card.freezes))
        if card is None:
            return
        self.name.setText(f"{card.plan} · {card.number}")
        self.chip.show_fact(
            standing_word(card.standing), standing_tone(card.standing), mark="member"
        )
        self.line.setText(state_line(card))
        self.facts.show_facts(self._said(card))
        self._show_buttons(card)
        self.no_lots.setVisible(not card.lots)
        refill(self.lots, [self._lot(each) for each in card.lots])
        refill(self.freezes, [self._freeze(each) for each in card.freezes])

    def _refused(self, error: Exception) -> None:
        self.error.setText(sentence(error))
        self.error.show()

    # Internal

    def _want(self, wish: str) -> None:
        self.wanted.emit(wish)

    def _end_freeze(self, rest_id: int) -> None:
        command = EndFreeze(rest_id=rest_id)
        self._kit.link.do(command, owner=self, failed=self._refused)

    def _show_buttons(self, card: MembershipCard) -> None:
        runs, leaves = card.standing is not Standing.ENDED, card.until is not None
        free = card.standing in (Standing.ACTIVE, Standing.FROZEN)
        for wish, shown in {
            "change": runs,
            "freeze": free and not leaves,
            "share": runs and bool(card.terms.shared),
            "leave": runs,
            "stay": runs and leaves,
            "again": not runs,
            "join": not runs,
            "statement": True,
        }.items():
            self.buttons[wish].setVisible(shown)

    def _said(self, card: MembershipCard) -> list[tuple[str, str]]:
        terms = card.terms
        runs = card.standing is not Standing.ENDED
        term = card.term - timedelta(days=1) if card.term > card.today and runs else None
        facts = [
            (self.tr("Owed"), money(card.owed) if card.owed else ""),
            (self.tr("Price"), price_word(terms)),
            (self.tr("Gives"), gives_word(terms)),
            (self.tr("Terms"), binds_word(terms)),
            (self.tr("Since"), day_dated(card.since)),
            (self.tr("Minimum term until"), day_dated(term) if term else ""),
            (self.tr("From the next cycle"), card.next_plan or ""),
            (self.tr("Shared with"), ", ".join(name for _, name in card.shared)),
            (self.tr("Pays by"), tender_word(card.pays_by) if runs else ""),
        ]
        return [(name, value) for name, value in facts if value]

    def _lot(self, lot: Lot) -> QWidget:
        until = self.tr("until {day}").format(day=day_dated(lot.expires)) if lot.expires else ""
        note = held_word(lot.frozen)
        return _row(Label(credits_word(lot.unit, lot.left), "strong"), Label(until), Label(note))

    def _freeze(self, row: FreezeRow) -> QWidget:
        words = self.tr("{kind}, {first} – {last}").format(
            kind=freeze_word(row.kind), first=day_dated(row.first), last=day_dated(row.last)
        )
        said = f"{words} · {money(row.amount)}" if row.amount else words
        text = self.tr("Go on today") if row.begun else self.tr("Take back", "membership")
        button = Button(self._kit.icons, text, size="small")
        button.clicked.connect(partial(self._end_freeze, row.id))
        return _row(Label(said, elide=True), button)


def _row(*widgets: QWidget) -> QWidget:
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(10)
    for place, widget in enumerate(widgets):
        across.addWidget(widget, 1 if place == len(widgets) - 2 or len(widgets) == 1 else 0)
    return line
