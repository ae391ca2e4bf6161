"""Whether a client is here twice: merging, what was merged, and pairs of the whole studio."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.commands.merging import UnmergeClients
from frontdesk.queries.clients import ClientCard
from frontdesk.queries.merging import Merged, Pair, duplicates, merged
from ui.format import day_dated
from ui.kit import Kit
from ui.panels.health_rows import refill
from ui.sentences import lowered, sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn


class ClientRecordsPart(ScrollColumn):
    """One's own merges first, then who else is here twice.

    Signals:
        opened: id of a client whose card is wanted.
        merge_wanted: the client shown is to be merged with another.
    """

    opened = Signal(int)
    merge_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__((22, 4, 22, 18), 12, parent)
        self._kit = kit
        self._client_id = -1
        self._build()

    def show_client(self, card: ClientCard) -> None:
        """Show what was merged into a client, and pairs."""
        self._client_id = card.id
        self.merge.setVisible(card.active)
        self.error.hide()
        mine = partial(merged, client_id=card.id)
        ask = self._kit.link.ask
        ask(mine, owner=self, done=self._show_merged, failed=self._refused, latest="merged")
        ask(duplicates, owner=self, done=self._show_pairs, failed=self._refused, latest="pairs")

    # Construction

    def _build(self) -> None:
        self.merge = Button(self._kit.icons, self.tr("Merge with another record…"), key="M")
        self.none = Label(self.tr("Nothing was merged into this record."), "muted")
        self.no_pairs = Label(
            self.tr("Nobody shares a phone, an e-mail address or a whole name."), "muted"
        )
        self.rows, self.pairs = QVBoxLayout(), QVBoxLayout()
        self.error = Label("", "error", wrap=True)
        mine, others = Card(), Card()
        mine.column.addWidget(Label(self.tr("This record"), "section"))
        mine.column.addWidget(self.none)
        mine.column.addLayout(self.rows)
        mine.column.addWidget(self.error)
        line = QHBoxLayout()
        line.addWidget(self.merge)
        line.addStretch(1)
        mine.column.addLayout(line)
        others.column.addWidget(Label(self.tr("Maybe here twice"), "section"))
        others.column.addWidget(self.no_pairs)
        others.column.addLayout(self.pairs)
        self.add(mine)
        self.add(others)
        self.merge.clicked.connect(self.merge_wanted)

    # What the buttons do

    def _part(self, number: int) -> None:
        command = UnmergeClients(merge_id=number)
        self._kit.link.do(command, owner=self, failed=self._refused)

    # Answers from the desk

    def _show_merged(self, found: tuple[Merged, ...]) -> None:
        self.none.setVisible(not found)
        refill(self.rows, [self._merged(row) for row in found])

    def _show_pairs(self, found: tuple[Pair, ...]) -> None:
        self.no_pairs.setVisible(not found)
        refill(self.pairs, [self._pair(pair) for pair in found])

    @Slot(object)
    def _refused(self, error: Exception) -> None:
        self.error.setText(sentence(error))
        self.error.show()

    # Internal

    def _merged(self, row: Merged) -> QWidget:
        words = self.tr("Merged on {day} by {who}")
        told = words.format(day=day_dated(row.at.date()), who=row.who or self.tr("somebody"))
        button = Button(self._kit.icons, self.tr("Part again"), size="small")
        button.clicked.connect(partial(self._part, row.id))
        return _line(Label(row.name, "strong"), Label(told, "muted", elide=True), button)

    def _pair(self, pair: Pair) -> QWidget:
        why = ", ".join(lowered(sentence(reason)).rstrip(".") for reason in pair.other.why)
        buttons = []
        for number, name in ((pair.one_id, pair.one), (pair.other.id, pair.other.name)):
            button = Button(self._kit.icons, name, kind="quiet", size="small")
            button.clicked.connect(partial(self.opened.emit, number))
            buttons.append(button)
        return _line(*buttons, Label(why, "muted", elide=True))


def _line(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, Label) and widget is not widgets[0] else 0)
    return line
