"""Give back some of a sale, or void it while its day is open; why, and who agrees."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.commands.giving_back import Back, RefundSale, To, VoidSale, allocated
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.giving_back import Givable, SoldLine, givable, services_back
from frontdesk.values.money import ZERO
from frontdesk.values.rights import Permission
from frontdesk.values.text import new_id
from ui.dialogs.approval import Approval
from ui.dialogs.base import Dialog
from ui.format import day_dated, money
from ui.kit import Kit
from ui.stored_words import sold_words
from ui.till_words import tender_word
from ui.widgets.card import Card
from ui.widgets.fields import NumberField
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.segments import SegmentedControl

_REFUND, _VOID = "refund", "void"


class LinesCard(Card):
    """What of a sale is given back: a mark each, and how many where there are several.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._marks: dict[int, QCheckBox] = {}
        self._counts: dict[int, NumberField] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.column.addWidget(Label(self.tr("What is given back"), "section"))
        self.column.addLayout(self._grid)

    def show_lines(self, lines: tuple[SoldLine, ...]) -> None:
        """Show the lines of a sale, all that is left of them chosen."""
        for place, line in enumerate(lines):
            words = self.tr("Tip, {name}") if line.kind == "tip" else "{name}"
            mark = QCheckBox(words.format(name=sold_words(line.kind, line.text)).replace("&", "&&"))
            mark.setChecked(line.left > 0)
            mark.setEnabled(line.left > 0)
            mark.toggled.connect(self.changed)
            self._marks[line.id] = mark
            self._grid.addWidget(mark, place, 0)
            if line.left > 1:
                count = NumberField(1, line.left, value=line.left)
                count.setAccessibleName(self.tr("How many of {name}").format(name=line.text))
                count.setSuffix(self.tr(" of {count}").format(count=line.quantity))
                count.valueChanged.connect(self.changed)
                self._counts[line.id] = count
                self._grid.addWidget(count, place, 1)
            told = money(line.amount) if line.left else self.tr("given back")
            self._grid.addWidget(Label(told, "" if line.left else "muted"), place, 2)

    def chosen(self) -> dict[int, int]:
        """Return how many of each line are chosen."""
        return {
            number: self._counts[number].value() if number in self._counts else 1
            for number, mark in self._marks.items()
            if mark.isChecked()
        }


class GiveBackDialog(Dialog):
    """Everything that is left is chosen; Enter gives it back.

    Signals:
        given: id of the sale that takes it back.
    """

    given = Signal(int)

    def __init__(
        self, kit: Kit, sale_id: int, parent: QWidget | None = None, *, void: bool = False
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Give back"))
        self.title.setText(self.windowTitle())
        self._sale_id = sale_id
        self._void = void
        self._found: Givable | None = None
        self._command_id = new_id()
        self._fill()
        self._wire()
        self.fit(560, 560)
        ask = partial(givable, sale_id=sale_id)
        kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse)

    # Construction

    def _fill(self) -> None:
        self.how = SegmentedControl(
            [(_REFUND, self.tr("Give back")), (_VOID, self.tr("Void as a whole"))],
            name=self.tr("How"),
            current=_VOID if self._void else _REFUND,
        )
        self.what_void = Notice(self.kit.icons, "", tone="info")
        self.lines = LinesCard()
        self.restock = QCheckBox(self.tr("Back on the shelf, to be sold again"))
        self.restock.setChecked(True)
        self.to = SegmentedControl(
            [(To.AS_PAID, self.tr("As it was paid")), (To.CREDIT, self.tr("The client's account"))],
            name=self.tr("Where to"),
        )
        self.where = Label("", "muted", wrap=True)
        self.approval = Approval(self.kit, self.tr("Charged twice, not content …"))
        self.part = QWidget()
        inner = QVBoxLayout(self.part)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self.lines)
        inner.addWidget(self.restock)
        inner.addWidget(self.to)
        inner.addWidget(self.where)
        self.scrolled = ScrollColumn((0, 0, 8, 0), 12)
        for widget in (self.how, self.what_void, self.part, self.approval):
            self.scrolled.add(widget)
        self.column.addWidget(self.scrolled, 1)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.give = self.add_button(self.tr("Give back"), kind="primary", key="Return")
        self.give.setEnabled(False)

    def _wire(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.give.clicked.connect(self._send)
        self.how.chosen.connect(self._show_sum)
        self.to.chosen.connect(self._show_sum)
        self.lines.changed.connect(self._show_sum)

    # Slots

    @Slot()
    def _show_sum(self) -> None:
        """Say what it comes to, where it goes, and who must agree."""
        found = self._found
        if found is None:
            return
        void = self.how.current() == _VOID
        self.part.setVisible(not void)
        self.what_void.setVisible(void)
        total = found.total if void else found.total_back(self.lines.chosen())
        self.where.setText(self._where(found))
        words = self.tr("Void {total}") if void else self.tr("Give back {total}")
        self.give.set_text(words.format(total=money(total)))
        self.give.setEnabled(void or total > ZERO)
        permission = Permission.VOID if void else Permission.REFUND
        self.approval.show_needed(permission, alone=void or total <= found.limit)

    @Slot()
    def _send(self) -> None:
        if not self.give.isEnabled() or not self.approval.complete():
            return
        self.say("", "error")
        self.give.setEnabled(False)
        self.kit.link.do(self._command(), owner=self, done=self._done, failed=self._refused)

    # Answers from the desk

    def _show(self, found: Givable) -> None:
        self._found = found
        words = self.tr("Receipt {number}, {day}").format(
            number=found.number, day=day_dated(found.day)
        )
        if found.client:
            words = self.tr("{receipt}: {client}").format(receipt=words, client=found.client)
        self.title.setText(words)
        self.lines.show_lines(found.choices)
        self.how.setVisible(found.voidable and found.kind == "sale")
        if not found.voidable:
            self.how.set_current(_REFUND)
        elif found.kind != "sale":
            self.how.set_current(_VOID)
        self.restock.setVisible(any(line.kind == "product" for line in found.choices))
        self.to.setVisible(found.client_id is not None)
        self.what_void.show_text(
            self.tr("The whole sale is taken back, as if it had not been. Its appointments wait at "
                    "the till again, and a fee is owed again."), tone="info",
        )  # fmt: skip
        self._show_sum()
        self.approval.reason.setFocus()

    def _done(self, outcome: Outcome) -> None:
        self.given.emit(int(outcome.params["sale"]))
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.give.setEnabled(True)
        if not isinstance(error, StoreUnavailable):
            self._command_id = new_id()  # whatever is sent next is another wish
        rest = self.approval.mark(error)
        self.say(rest, "error")

    # Internal

    def _command(self) -> Command:
        reason, second = self.approval.reason.text(), self.approval.agreeing()
        if self.how.current() == _VOID:
            return VoidSale(
                id=self._command_id, sale_id=self._sale_id, reason=reason, second=second
            )
        chosen = self.lines.chosen().items()
        return RefundSale(
            id=self._command_id,
            sale_id=self._sale_id,
            lines=tuple(Back(line_id=line, quantity=count) for line, count in chosen),
            reason=reason,
            to=To(self.to.current()),
            second=second,
            restock=self.restock.isChecked(),
        )

    def _where(self, found: Givable) -> str:
        total = found.total_back(self.lines.chosen())
        if To(self.to.current()) is To.CREDIT:
            words = self.tr("{amount} can be spent here later.")
            return words.format(amount=money(total))
        services = services_back(found.lines, self.lines.chosen())
        parts = allocated(found.tenders, total, services)
        told = [
            tender_word(kind, left.last_four if left is not None and kind == left.kind else "")
            + f" {money(amount)}"
            for left, kind, amount in parts
        ]
        return self.tr("Goes back to: {parts}").format(parts=", ".join(told)) if told else ""
