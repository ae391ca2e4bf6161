"""Block time: a break, lunch, training, a meeting, a room out of order; repeated if wanted."""

from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.blocks import AddBlock
from frontdesk.errors import Reason, Refused
from frontdesk.queries.blocks import Blockable, blockable
from frontdesk.values.block import BlockKind, BlockPlace, block_days
from frontdesk.values.text import new_id
from ui.calendar.block_words import block_kind
from ui.dialogs.base import Dialog
from ui.format import day_short
from ui.kit import Kit
from ui.locale import LOCALE
from ui.sentences import by_field, sentence
from ui.widgets.fields import DayField, TimeField
from ui.widgets.form import Form
from ui.widgets.pick import Choice, Pick

#: Reasons for which a day of a repeated block may be left out.
_TAKEN = ("_busy", "_blocked", "_held", "_taken")
_WEEKS = timedelta(weeks=4)
#: So many clashes are named; the rest is counted.
_NAMED = 4


class BlockDialog(Dialog):
    """Asks what for, whose time, when, and on which weekdays until when."""

    def __init__(
        self, kit: Kit, place: BlockPlace | None, day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Block time"))
        self.title.setText(self.windowTitle())
        self._place = place
        self._command_id = new_id()
        self._fill(place, day)
        self._wire()
        self._ask()
        self.kind.setFocus()

    # Construction

    def _fill(self, place: BlockPlace | None, day: date) -> None:
        starts = time(12) if place is None else place.starts
        minutes = 30 if place is None else place.minutes
        ends = (datetime.combine(day, starts) + timedelta(minutes=minutes)).time()
        self.kind = Pick(self.tr("What for"), self.tr("Break, lunch, training …"), floats=True)
        self.kind.set_choices([Choice(each, block_kind(each)) for each in BlockKind])
        self.kind.choose(BlockKind.BREAK)
        self.label = QLineEdit(block_kind(BlockKind.BREAK))
        self.label.setMaxLength(60)
        self.whose = Pick(self.tr("Whose time"), self.tr("Therapist, room, equipment"), floats=True)
        self.day, self.starts, self.ends = DayField(day), TimeField(starts), TimeField(ends)
        self.repeat = QCheckBox(self.tr("Repeat on"))
        self.weekdays = tuple(
            QCheckBox(LOCALE.dayName(number, LOCALE.FormatType.ShortFormat))
            for number in range(1, 8)
        )
        self.until = DayField(day + _WEEKS)
        self.form = Form()
        self.form.add_pair(
            ("kind", self.tr("What for"), self.kind), ("label", self.tr("On the board"), self.label)
        )
        self.form.add("resource", self.tr("Whose time"), self.whose)
        self.form.add_pair(
            ("day", self.tr("Day"), self.day),
            ("starts", self.tr("From"), self.starts),
            ("minutes", self.tr("To"), self.ends),
        )
        self.form.add("weekdays", "", self._repeats())
        self.form.add("until", self.tr("Until", "repeated"), self.until)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.leave = self.add_button(self.tr("Cancel"), key="Esc")
        self.besides = self.add_button(self.tr("Leave those days out"))
        self.save = self.add_button(self.tr("Block"), kind="primary", key="Return")
        self.besides.hide()
        self._show_repeat()
        self.fit(560, 470)

    def _repeats(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.repeat)
        for box in self.weekdays:
            row.addWidget(box)
        row.addStretch(1)
        return line

    def _wire(self) -> None:
        self.kind.picked.connect(self._on_kind)
        self.whose.picked.connect(self.save.setFocus)
        self.repeat.toggled.connect(self._show_repeat)
        self.leave.clicked.connect(self.reject)
        self.besides.clicked.connect(self._save_besides)
        self.save.clicked.connect(self._save)

    # Slots

    @Slot(object)
    def _on_kind(self, kind: BlockKind) -> None:
        words = {block_kind(each) for each in BlockKind}
        if self.label.text().strip() in words | {""}:
            self.label.setText(block_kind(kind))
        self.whose.setFocus()

    @Slot()
    def _show_repeat(self) -> None:
        on = self.repeat.isChecked()
        for number, box in enumerate(self.weekdays):
            box.setEnabled(on)
            if on and number == self.day.day().weekday():
                box.setChecked(True)
        self.form.row("until").setVisible(on)

    @Slot()
    def _save(self) -> None:
        self._send(besides_taken=False)

    @Slot()
    def _save_besides(self) -> None:
        self._send(besides_taken=True)

    # Answers from the desk

    def _show_blockable(self, found: tuple[Blockable, ...]) -> None:
        self.whose.set_choices([Choice(each.id, each.name) for each in found])
        if self._place is not None and not self.whose.text():
            self.whose.choose(self._place.resource_id)

    def _done(self, _outcome: Outcome) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._command_id = new_id()  # whatever is sent next is another wish
        reasons: tuple[Reason, ...] = error.reasons if isinstance(error, Refused) else ()
        clashes = [each for each in reasons if each.code.endswith(_TAKEN)]
        several = self.repeat.isChecked() and bool(clashes) and len(clashes) == len(reasons)
        self.besides.setVisible(several)
        if several:
            self.say(self._clashes(clashes), "error")
        else:
            self.refuse_in(self.form, error)

    # Internal

    def _ask(self) -> None:
        self.kit.link.ask(blockable, owner=self, done=self._show_blockable, latest="blockable")

    def _clashes(self, reasons: list[Reason]) -> str:
        named = [
            self.tr("{day}: {reason}").format(
                day=day_short(reason.params["day"]), reason=sentence(reason)
            )
            for reason in reasons[:_NAMED]
        ]
        if len(reasons) > _NAMED:
            named.append(self.tr("And {count} more.").format(count=len(reasons) - _NAMED))
        return "\n".join(named)

    def _send(self, *, besides_taken: bool) -> None:
        errors = self._wrong()
        kind, resource = self.kind.key(), self.whose.key()
        if errors or not isinstance(kind, BlockKind) or not isinstance(resource, int):
            self.besides.hide()
            self.say(" ".join(self.form.show_errors(errors)), "error")
            return
        self.form.clear_errors()
        self.say("", "error")
        self.save.setEnabled(False)
        command = self._command(kind, resource, besides_taken)
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    def _wrong(self) -> dict[str, str]:
        """Return all that is wrong with what is typed, by field."""
        errors = {}
        if not isinstance(self.kind.key(), BlockKind):
            errors["kind"] = self.tr("Choose one of the list.")
        if not isinstance(self.whose.key(), int):
            errors["resource"] = self.tr("Type a name and take it from the list.")
        reasons: list[Reason] = []
        for check in (partial(self._placed, 0), self._days):
            try:
                check()
            except Refused as refused:
                reasons += refused.reasons
        return errors | by_field(Refused(reasons))

    def _command(self, kind: BlockKind, resource: int, besides_taken: bool) -> AddBlock:
        return AddBlock(
            id=self._command_id,
            kind=kind,
            place=self._placed(resource),
            label=self.label.text(),
            until=self._until(),
            weekdays=self._weekdays(),
            besides_taken=besides_taken,
        )

    def _placed(self, resource: int) -> BlockPlace:
        starts, ends = self.starts.wall(), self.ends.wall()
        minutes = (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
        if ends == time(0) and minutes < 0:
            minutes += 24 * 60
        return BlockPlace(resource_id=resource, day=self.day.day(), starts=starts, minutes=minutes)

    def _days(self) -> tuple[date, ...]:
        return block_days(self.label.text(), self.day.day(), self._until(), self._weekdays())

    def _until(self) -> date | None:
        return self.until.day() if self.repeat.isChecked() else None

    def _weekdays(self) -> tuple[int, ...]:
        return tuple(n for n, box in enumerate(self.weekdays) if box.isChecked())
