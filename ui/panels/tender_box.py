"""How a ticket is paid: in one go or in parts, each by cash, card or check."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CARD, CASH, CHECK, Paid
from ui.format import money
from ui.icons import Icons
from ui.panels.tender_fields import CardFields, CashFields, CheckFields, TenderFields
from ui.panels.tender_parts import PartsBox
from ui.widgets.button import Button
from ui.widgets.label import Label

#: The keys that say how it is paid, while no field is typed in.
KIND_KEYS = {Qt.Key.Key_C: CASH, Qt.Key.Key_K: CARD, Qt.Key.Key_H: CHECK}
#: The fields of this box, as the domain names them.
FIELDS = ("given", "last_four", "brand", "approval", "check_no", "tender")


class TenderBox(QWidget):
    """Card, cash or check for what is still to be paid; parts that were said before stand above.

    An amount that is less than what is due, and Enter, is a part of it; how the rest is paid is
    asked next, and nothing is assumed.

    Signals:
        changed: it is another one now.
        finished: Enter was pressed in a field: the money is to be taken.
        part: a part was said; the rest is to be said next.
    """

    changed = Signal()
    finished = Signal()
    part = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = ZERO
        self._kind = CARD  # none while it is not said how the rest is paid
        self.card = Button(icons, self.tr("Card"), icon="card", key="K")
        self.cash = Button(icons, self.tr("Cash"), icon="cash", key="C")
        self.check = Button(icons, self.tr("Check"), icon="file", key="H")
        self._buttons = {CARD: self.card, CASH: self.cash, CHECK: self.check}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.cards, self.coins, self.checks = CardFields(), CashFields(), CheckFields()
        self._fields: dict[str, TenderFields] = {
            CARD: self.cards,
            CASH: self.coins,
            CHECK: self.checks,
        }
        self.parts = PartsBox(icons)
        self.heading = Label(self.tr("Paid with"), "section")
        self.left = Label("", "strong")
        self.change = Label("", "heading")
        self.error = Label("", "error", wrap=True)
        self.as_part = Button(icons, "", kind="quiet", icon="plus", size="small")
        self._build()
        self._wire()
        self.clear()

    def clear(self) -> None:
        """By card, and nothing typed."""
        self.parts.clear()
        for fields in self._fields.values():
            fields.clear()
        self._press(CARD)
        self.say({})

    def choose(self, kind: str) -> None:
        """Take cash, a card or a check, as a click does."""
        if not self.rest_box.isHidden():
            self._buttons[kind].click()

    def kind(self) -> str:
        """Return how the rest is paid; nothing while that is not said."""
        return self._kind

    def put(self, paid: Paid, words: str) -> None:
        """Pay a part as it is said from elsewhere, out of what is stored for instance."""
        self.parts.add(paid, words)
        self._show()

    def said(self, total: Money) -> tuple[Paid, ...]:
        """Return the tenders for ``total``; raise ``ValueError`` where no amount can be read."""
        parts = self.parts.said()
        rest = total - _sum(parts)
        if rest <= ZERO or not self._kind:
            return parts
        return (*parts, self._fields[self._kind].paid(rest))

    def is_complete(self) -> bool:
        """Tell whether it is said how all is paid; say what is missing, and go there."""
        if self.rest() > ZERO and not self._kind:
            self.say({"tender": self.tr("Say how the rest is paid: K card, C cash, H check.")})
            self.card.setFocus()
            return False
        if self.rest() > ZERO and not self._fields[self._kind].is_readable(self.rest()):
            self.say({"given": self.tr("Write an amount, such as 40.00.")})
            self._fields[self._kind].amount.setFocus()
            return False
        return True

    def rest(self) -> Money:
        """Return what is still to be paid beside the parts."""
        return self._total - _sum(self.parts.said())

    def show_due(self, total: Money) -> None:
        """Reckon the rest and the change anew."""
        self._total = total
        self._show()

    def say(self, said: dict[str, str]) -> None:
        """Say what is wrong, by the names that the domain has for the fields."""
        for kind, fields in self._fields.items():
            fields.say(said if kind == self._kind else {})
        here = () if not self._kind else self._fields[self._kind].names()
        rest = [text for name, text in said.items() if text and name not in here]
        self.error.setText(" ".join(rest))
        self.error.setVisible(bool(rest))

    def field(self, name: str) -> QWidget | None:
        """Return the field of a name, where it is shown now."""
        return self._fields[self._kind].field(name) if self._kind else None

    # Construction

    def _build(self) -> None:
        top, buttons, end = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.left)
        buttons.setSpacing(6)
        for button in self._buttons.values():
            button.setCheckable(True)
            self._group.addButton(button)
            buttons.addWidget(button, 1)
        end.addWidget(self.change, 1)
        end.addWidget(self.as_part)
        self.rest_box = QWidget()
        rest = QVBoxLayout(self.rest_box)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(8)
        rest.addLayout(buttons)
        for fields in self._fields.values():
            rest.addWidget(fields)
        rest.addLayout(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.parts)
        column.addWidget(self.rest_box)
        column.addWidget(self.error)

    def _wire(self) -> None:
        self._group.buttonClicked.connect(self._on_kind)
        self.parts.removed.connect(self._on_removed)
        self.as_part.clicked.connect(self._take_part)
        for fields in self._fields.values():
            fields.changed.connect(self._on_edited)
            fields.entered.connect(self._on_entered)

    # Slots

    @Slot(object)
    def _on_kind(self, pressed: Button) -> None:
        self._press(next(kind for kind, each in self._buttons.items() if each is pressed))
        self.say({})
        first = self._fields[self._kind].first()
        if first is not None:
            first.setFocus()
        self.changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        self.say({})
        self._show()
        self.changed.emit()

    @Slot()
    def _on_entered(self) -> None:
        if self._part() is None:
            self.finished.emit()
        else:
            self._take_part()

    @Slot()
    def _take_part(self) -> None:
        paid = self._part()
        if paid is None:
            return
        self._fields[self._kind].clear()
        self.parts.add(paid, tender_words(paid))
        self._press("")
        self.changed.emit()
        self.part.emit()

    @Slot()
    def _on_removed(self) -> None:
        self._press(self._kind or CARD)
        self.say({})
        self.changed.emit()
        self.part.emit()

    # Internal

    def _press(self, kind: str) -> None:
        self._kind = kind
        for each, button in self._buttons.items():
            button.setChecked(each == kind)
            self._fields[each].setVisible(each == kind)
        self._show()

    def _part(self) -> Paid | None:
        """Return the part that the typed amount pays, where it is less than the rest."""
        return self._fields[self._kind].part(self.rest()) if self._kind else None

    def _show(self) -> None:
        rest, parts = self.rest(), self.parts.said()
        self.rest_box.setVisible(rest > ZERO)
        words = self.tr("{amount} left to pay") if rest >= ZERO else self.tr("{amount} too much")
        self.left.setText(words.format(amount=money(rest if rest >= ZERO else -rest)))
        self.left.setVisible(bool(parts) and bool(rest))
        part = self._part()
        self.as_part.setVisible(part is not None)
        if part is not None:
            self.as_part.set_text(self.tr("Pay {amount} of it").format(amount=money(part.amount)))
        change = self._fields[self._kind].change(rest) if self._kind else ""
        self.change.setText(change)
        self.change.setVisible(bool(change))


def tender_words(paid: Paid) -> str:
    """Return in words how a part was paid: Cash; Card ending 4242; Check 1044."""
    if paid.kind == CASH:
        return _tr("Cash")
    if paid.kind == CHECK:
        return _tr("Check {number}").format(number=paid.check_no).strip()
    if paid.last_four:
        return _tr("Card ending {digits}").format(digits=paid.last_four)
    return _tr("Card")


def _sum(tenders: Sequence[Paid]) -> Money:
    return sum((each.amount for each in tenders), start=ZERO)


def _tr(text: str) -> str:
    return QCoreApplication.translate("till", text)
