"""What a client may ask for: a copy of all that is kept, and to be erased."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.queries.clients import ClientCard
from frontdesk.queries.erasing import Outlook, erasure_outlook
from ui import format as shown
from ui.kit import Kit
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn


class ClientDataPart(ScrollColumn):
    """Two cards, each with what it is for and a button.

    Signals:
        copy_wanted: all that is kept of the client is to be taken out.
        erasure_wanted: the client is to be erased, or an erasure looked at.
    """

    copy_wanted = Signal()
    erasure_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__((22, 4, 22, 18), 12, parent)
        self._kit = kit
        self._build()

    def show_client(self, card: ClientCard) -> None:
        """Show whether this client is going to be erased."""
        self.state.setText(self.tr("Nobody has asked for it."))
        query = partial(erasure_outlook, client_id=card.id)
        ask = self._kit.link.ask
        ask(query, owner=self, done=self._show, failed=self._refused, latest="outlook")

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.copy = Button(icons, self.tr("Take out a copy…"), icon="export")
        self.erase = Button(icons, self.tr("Erase this client…"), kind="danger")
        self.state = Label("", "body", wrap=True)
        copy_words = self.tr(
            "Card, visits, forms, notes, money, messages, files, and who has read the health "
            "record, in one zip. For whoever asks what the studio knows of them."
        )
        erase_words = self.tr(
            "Name, contact, health, notes and files go for good, also from the journal. Visits "
            "and sales stay with no name. It takes two steps, and can be called off until then."
        )
        self.add(_card(self.tr("A copy for the client"), Label(copy_words, "muted", wrap=True),
                       self.copy))  # fmt: skip
        self.add(_card(self.tr("To be erased"), Label(erase_words, "muted", wrap=True),
                       self.state, self.erase))  # fmt: skip
        self.copy.clicked.connect(self.copy_wanted)
        self.erase.clicked.connect(self.erasure_wanted)

    # Answers from the desk

    def _show(self, seen: Outlook) -> None:
        there = seen.there
        if there is None:
            text = self.tr("Nobody has asked for it.")
        elif there.erased_at is not None and there.kept_until is not None:
            words = self.tr("Erased, but for what must be kept until {day}.")
            text = words.format(day=shown.day_dated(there.kept_until))
        elif there.due is not None:
            text = self.tr("Will be erased on {day}.").format(day=shown.day_dated(there.due))
        else:
            words = self.tr("{who} proposed it; the owner has to agree.")
            text = words.format(who=there.proposed_by)
        self.state.setText(text)
        over = there is not None and there.erased_at is not None
        self.erase.setEnabled(not over)
        looking = self.tr("Look at the erasure…")
        self.erase.set_text(self.tr("Erase this client…") if there is None else looking)

    @Slot(object)
    def _refused(self, error: Exception) -> None:
        self.state.setText(sentence(error))


def _card(title: str, *widgets: QWidget) -> Card:
    card = Card()
    card.column.addWidget(Label(title, "section"))
    for widget in widgets:
        if isinstance(widget, Button):
            line = QHBoxLayout()
            line.addWidget(widget)
            line.addStretch(1)
            card.column.addLayout(line)
        else:
            card.column.addWidget(widget)
    return card
