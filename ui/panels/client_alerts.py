"""What the desk must mind of a client: each instruction, one line to add another."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.commands.clients import AddAlert, EndAlert
from frontdesk.queries.clients import ClientCard
from ui.kit import Kit
from ui.sentences import sentence
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.typed_line import TypedLine


class AlertsCard(Card):
    """Alerts of one client. They can be taken away, and that can be undone.

    Signals:
        changed: an alert came or went.
    """

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kit = kit
        self._client_id: int | None = None
        self._shown: tuple[tuple[int, str], ...] | None = None
        self._may_edit = False
        self.take_away: dict[int, IconButton] = {}
        self._build()

    def show_client(self, card: ClientCard, *, may_edit: bool) -> None:
        """Show a client's alerts; what is typed stays while it is the same client."""
        if card.id != self._client_id:
            self.line.clear()
            self.error.hide()
        self.line.setVisible(may_edit)
        self.add.setVisible(may_edit)
        if (card.id, card.alerts, may_edit) == (self._client_id, self._shown, self._may_edit):
            return
        self._client_id, self._shown, self._may_edit = card.id, card.alerts, may_edit
        self._fill(card.alerts, may_edit)
        self.none.setVisible(not card.alerts)

    def words(self) -> list[str]:
        """Return what is shown."""
        return [words for _, words in self._shown or ()]

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.none = Label(self.tr("Nothing to mind."), "muted")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.line = TypedLine()
        self.line.setPlaceholderText(self.tr("What is to be minded"))
        self.line.setAccessibleName(self.tr("New alert: what to mind"))
        self.add = Button(icons, self.tr("Add"))
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        entry = QHBoxLayout()
        entry.setSpacing(8)
        entry.addWidget(self.line, 1)
        entry.addWidget(self.add)
        self.column.addWidget(Label(self.tr("Alerts"), "section"))
        self.column.addWidget(self.none)
        self.column.addLayout(self.rows)
        self.column.addLayout(entry)
        self.column.addWidget(self.error)
        self.line.returnPressed.connect(self._add)
        self.line.textEdited.connect(self.error.hide)
        self.add.clicked.connect(self._add)

    # Slots

    @Slot()
    def _add(self) -> None:
        if self._client_id is None or not self.add.isEnabled():
            return  # Return twice adds it once
        command = AddAlert(client_id=self._client_id, instruction=self.line.text())
        self.add.setEnabled(False)
        added = partial(self._added, command)
        self._kit.link.do(command, owner=self, done=added, failed=self._refused)

    def _end(self, alert_id: int) -> None:
        self.take_away[alert_id].setEnabled(False)
        failed = partial(self._stays, alert_id)
        self._kit.link.do(EndAlert(alert_id=alert_id), owner=self, done=self._ended, failed=failed)

    # Answers from the desk

    def _added(self, command: AddAlert, _outcome: object) -> None:
        self.add.setEnabled(True)
        if self._client_id == command.client_id and self.line.text() == command.instruction:
            self.line.clear()  # what was typed since, or for somebody else, stays
        self.changed.emit()

    def _ended(self, _outcome: object) -> None:
        self.line.setFocus()
        self.changed.emit()

    def _stays(self, alert_id: int, error: Exception) -> None:
        if alert_id in self.take_away:
            self.take_away[alert_id].setEnabled(True)
        self._say(error)

    def _refused(self, error: Exception) -> None:
        self.add.setEnabled(True)
        self._say(error)
        self.line.setFocus()

    # Internal

    def _say(self, error: Exception) -> None:
        self.error.setText(sentence(error))
        self.error.show()

    def _fill(self, alerts: tuple[tuple[int, str], ...], may_edit: bool) -> None:
        self.take_away.clear()
        while self.rows.count():
            item = self.rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, words in alerts:
            self.rows.addWidget(self._row(number, words, may_edit))

    def _row(self, number: int, words: str, may_edit: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(Notice(self._kit.icons, words, tone="warning"), 1)
        if may_edit:
            button = IconButton(
                self._kit.icons, "trash", self.tr("Take away: {words}").format(words=words)
            )
            button.clicked.connect(partial(self._end, number))
            line.addWidget(button)
            self.take_away[number] = button
        return row
