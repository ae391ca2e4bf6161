"""Freeze a membership: how, from when to when; what it moves is said before it is done."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.commands.memberships import FreezeMembership
from frontdesk.queries.memberships import Effect, MembershipCard, freeze_effect
from frontdesk.rules.membership import Rest
from frontdesk.values.membership import Freeze
from frontdesk.values.money import ZERO, Money
from ui.counted import counted
from ui.dialogs.filing import FilingDialog
from ui.format import day_dated, money
from ui.kit import Kit
from ui.memberships.words import freeze_word
from ui.widgets.fields import DayField
from ui.widgets.notice import Notice
from ui.widgets.segments import SegmentedControl

_USUAL = timedelta(days=29)


class FreezeDialog(FilingDialog):
    """Shows the effect as the days are chosen."""

    def __init__(self, kit: Kit, card: MembershipCard, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Freeze"))
        self.title.setText(self.tr("Freeze {number}").format(number=card.number))
        self._card = card
        first = max(card.today, card.since + timedelta(days=1))
        self.kind = SegmentedControl(
            [(each.value, freeze_word(each)) for each in Freeze], name=self.tr("How")
        )
        self.first, self.last = DayField(first), DayField(first + _USUAL)
        self.amount = QLineEdit()
        self.effect = Notice(kit.icons, "", tone="info")
        self.form.add("kind", self.tr("How"), self.kind)
        self.form.add_pair(
            ("first", self.tr("First day"), self.first), ("last", self.tr("Last day"), self.last)
        )
        self.form.add("amount", self.tr("Fee"), self.amount)
        self.form.add_wide(self.effect)
        self.close_frame(self.tr("Freeze"), 520, 430)
        self.kind.chosen.connect(self._show_kind)
        self.first.day_changed.connect(self._ask)
        self.last.day_changed.connect(self._ask)
        self.amount.textChanged.connect(self._ask)
        self._show_kind()
        self.first.setFocus()

    def command(self, command_id: str) -> FreezeMembership | None:
        """Return what is sent; none when the amount cannot be read."""
        rest = self._rest()
        if rest is None:
            self.form.show_errors({"amount": self.tr("Write an amount, such as 15.00.")})
            return None
        return FreezeMembership(
            id=command_id,
            membership_id=self._card.id,
            kind=rest.kind,
            first=rest.first,
            last=rest.last,
            amount=rest.amount,
        )

    # Slots

    @Slot()
    def _show_kind(self) -> None:
        kind, row = Freeze(self.kind.current()), self.form.row("amount")
        row.setVisible(kind is not Freeze.FREE)
        reduced = kind is Freeze.REDUCED
        row.label.setText(self.tr("A cycle costs meanwhile") if reduced else self.tr("Fee, once"))
        self.amount.setAccessibleName(row.label.text())
        self._ask()

    @Slot()
    def _ask(self) -> None:
        rest = self._rest()
        if rest is None or rest.last < rest.first:
            self.effect.hide()
            return
        ask = partial(freeze_effect, membership_id=self._card.id, rest=rest)
        self.kit.link.ask(ask, owner=self, done=self._show_effect, latest="effect")

    # Answers from the desk

    def _show_effect(self, effect: Effect) -> None:
        self.effect.show()
        self.effect.show_text(self._said(effect), tone="info")

    # Internal

    def _rest(self) -> Rest | None:
        kind, text = Freeze(self.kind.current()), self.amount.text().strip()
        try:
            paid = Money.parse(text) if text and kind is not Freeze.FREE else ZERO
        except ValueError:
            return None
        return Rest(kind, self.first.day(), self.last.day(), paid)

    def _said(self, effect: Effect) -> str:
        if effect.reduced is not None:
            words = self.tr(
                "Cycles that begin meanwhile cost {amount} and bring no credits; all days stay "
                "as they are, and credits can be used."
            )
            return words.format(amount=money(effect.reduced))
        words = self.tr(
            "{count} {count:day|days}: the cycle of {before} begins on {after}. "
            "Credits rest meanwhile, and live {count} {count:day|days} longer."
        )
        said = words.format(
            count=counted(effect.days),
            before=day_dated(effect.due),
            after=day_dated(effect.new_due),
        )
        if effect.term is not None and effect.new_term is not None:
            more = self.tr("The minimum term ends on {after} instead of {before}.")
            after, before = day_dated(effect.new_term), day_dated(effect.term)
            said = f"{said} {more.format(after=after, before=before)}"
        if effect.fee:
            more = self.tr("{amount} are due on the first day.")
            said = f"{said} {more.format(amount=money(effect.fee))}"
        return said
