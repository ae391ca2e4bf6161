"""Tickets that were put aside, at the side of check-in: taken up again, or dropped."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.commands.held import DropAside
from frontdesk.queries.held import Aside, put_aside
from frontdesk.values.rights import Grant, Permission, grant
from ui.format import money
from ui.kit import Kit
from ui.sentences import sentence
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label


class AsideCard(Card):
    """One line for each; hidden while there is none.

    Signals:
        wanted: the Aside that is to be taken up.
        told: a sentence, and its tone.
    """

    wanted = Signal(object)
    told = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kit = kit
        self.rows: tuple[Aside, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.column.addWidget(Label(self.tr("Put aside", "heading"), "section"))
        self.column.addLayout(self._lines)
        self.hide()
        kit.link.changed.connect(self._on_changed)

    def ask(self) -> None:
        """Look which there are, for whoever takes money."""
        person = self._kit.link.person
        if person is None or grant(person.role, Permission.TAKE_PAYMENT) is Grant.NO:
            self._show(())
            return
        self._kit.link.ask(put_aside, owner=self, done=self._show, latest="aside")

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.SALES):
            self.ask()

    @Slot()
    def _on_wanted(self) -> None:
        self.wanted.emit(self.rows[self.sender().property("place")])

    @Slot()
    def _on_dropped(self) -> None:
        row = self.rows[self.sender().property("place")]
        command = DropAside(sale_id=row.sale_id)
        self._kit.link.do(command, owner=self, failed=self._failed)

    # Answers from the desk

    def _show(self, rows: tuple[Aside, ...]) -> None:
        self.rows = rows
        while item := self._lines.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, row in enumerate(rows):
            self._lines.addWidget(self._line(place, row))
        self.setVisible(bool(rows))

    def _failed(self, error: Exception) -> None:
        self.told.emit(sentence(error), "warning")

    # Internal

    def _line(self, place: int, row: Aside) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        name = row.name or self.tr("Products")
        across.addWidget(Label(name, elide=True), 1)
        across.addWidget(Label(money(row.total), "muted"))
        up = Button(self._kit.icons, self.tr("Take up"), size="small")
        gone = IconButton(self._kit.icons, "trash", self.tr("Drop: {name}").format(name=name))
        for button, slot in ((up, self._on_wanted), (gone, self._on_dropped)):
            button.setProperty("place", place)
            button.clicked.connect(slot)
            across.addWidget(button)
        return line
