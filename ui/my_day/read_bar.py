"""Says to a therapist who has read the own notes, and why, until that was seen."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.commands.note_readings import SeeReadings
from frontdesk.queries.note_readings import ReadOfMine, readings_of_mine
from frontdesk.values.rights import Grant, Permission, grant
from ui.format import day_dated, day_short, time_short
from ui.kit import Kit
from ui.widgets.button import Button
from ui.widgets.label import Label

#: So many are told one by one; the rest is on the owner's list.
_MOST = 4


class ReadBar(QFrame):
    """Asks for itself; hidden while there is nothing to see."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._shown: tuple[ReadOfMine, ...] = ()
        self.setProperty("notice", "info")
        self.words = Label("", "body", wrap=True)
        self.seen = Button(kit.icons, self.tr("Seen"), icon="check", size="small")
        self.seen.clicked.connect(self._see)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        beside = QVBoxLayout()
        beside.addWidget(self.seen)
        beside.addStretch(1)
        row.addLayout(beside)
        self.hide()
        kit.link.changed.connect(self._on_changed)
        kit.link.person_changed.connect(self._on_person)
        self._ask()

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.NOTES):
            self._ask()

    @Slot(object)
    def _on_person(self, _person: object) -> None:
        self._show(())
        self._ask()

    @Slot()
    def _see(self) -> None:
        numbers = tuple(each.id for each in self._shown)
        self._kit.link.do(SeeReadings(readings=numbers), owner=self)

    # Answers from the desk

    def _show(self, found: tuple[ReadOfMine, ...]) -> None:
        self._shown = found
        self.setVisible(bool(found))
        lines = [self._line(each) for each in found[:_MOST]]
        if len(found) > _MOST:
            lines.append(self.tr("And more: the owner has the whole list."))
        self.words.setText("\n".join(lines))

    # Internal

    def _ask(self) -> None:
        person = self._kit.link.person
        if person is None or grant(person.role, Permission.WRITE_NOTES) is Grant.NO:
            return
        self._kit.link.ask(readings_of_mine, owner=self, done=self._show, latest="readings")

    def _line(self, each: ReadOfMine) -> str:
        words = self.tr(
            "{who} read your note on {client} of {day}, on {when} at {time}: “{reason}”"
        )
        return words.format(
            who=each.who,
            client=each.client,
            day=day_dated(each.day),
            when=day_short(each.at.date()),
            time=time_short(each.at.time()),
            reason=each.reason,
        )

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
