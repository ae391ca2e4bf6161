"""The selected block: what the time is for, whose it is, and putting it back on sale."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.queries.cards import BlockRow
from frontdesk.values.block import Reach
from ui.calendar.block_words import block_kind
from ui.calendar.words import block_label
from ui.format import day_near, span
from ui.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.label import Label


class BlockPanel(Card):
    """Shows one block.

    Signals:
        remove_wanted: Reach; the time is to go back on sale.
    """

    remove_wanted = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kit = kit
        self._build()
        self.remove.clicked.connect(self._on_remove)
        self.following.clicked.connect(self._on_following)
        self.every.clicked.connect(self._on_every)

    def show_block(self, block: BlockRow, name: str, today: date) -> None:
        """Show ``block``, which is time of ``name``."""
        mine = bool(block.label)
        when = f"{day_near(block.day, today)} {span(block.starts, block.ends)}"
        self.name.setText(block_label(block))
        facts = [(self.tr("When"), when[:1].upper() + when[1:]), (self.tr("Whose time"), name)]
        if mine:
            facts.insert(0, (self.tr("Kind"), block_kind(block.kind)))
        if block.repeated and mine:
            facts.append((self.tr("Repeated"), self.tr("yes, this is one of several")))
        self.facts.show_facts(facts)
        self.remove.setVisible(mine)
        self.following.setVisible(mine and block.repeated)
        self.every.setVisible(mine and block.repeated)
        self.hint.setVisible(mine)

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.name = Label("", "heading", wrap=True)
        self.facts = Facts()
        self.remove = Button(icons, self.tr("Remove"), icon="trash", key="Del")
        self.following = Button(icons, self.tr("Remove this and those after it"), kind="quiet")
        self.every = Button(icons, self.tr("Remove all of them"), kind="quiet")
        self.hint = Label(
            self.tr("Drag it, or Alt and the arrow keys, to move it; its edges change its length."),
            "small",
            wrap=True,
        )
        self.column.addWidget(self.name)
        self.column.addWidget(self.facts)
        self.column.addSpacing(4)
        for button in (self.remove, self.following, self.every):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.hint)

    # Slots

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(Reach.THIS)

    @Slot()
    def _on_following(self) -> None:
        self.remove_wanted.emit(Reach.FOLLOWING)

    @Slot()
    def _on_every(self) -> None:
        self.remove_wanted.emit(Reach.ALL)
