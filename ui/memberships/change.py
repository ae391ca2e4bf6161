"""Another plan: now for the difference only, or from the next cycle on."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.memberships import ChangeMembership, UpgradeNow
from frontdesk.queries.memberships import ChangeOffer, MembershipCard, change_offers
from frontdesk.values.money import ZERO
from frontdesk.values.payment import Paid
from ui.format import day_dated, money
from ui.kit import Kit
from ui.memberships.paying import PayingDialog
from ui.memberships.words import credits_word
from ui.widgets.notice import Notice
from ui.widgets.pick import Choice, Pick
from ui.widgets.segments import SegmentedControl

_NEXT, _NOW = "next", "now"


class ChangeDialog(PayingDialog):
    """Offers the plans that are sold, and says what each costs."""

    def __init__(self, kit: Kit, card: MembershipCard, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Change plan"))
        self.title.setText(self.tr("Change the plan of {number}").format(number=card.number))
        self._card = card
        self._offers: dict[int, ChangeOffer] = {}
        self.plan = Pick(self.tr("Plan"), self.tr("Type a plan's name"), floats=True)
        self.when = SegmentedControl(
            [(_NEXT, self.tr("From the next cycle")), (_NOW, self.tr("Now, for the difference"))],
            name=self.tr("When"),
        )
        self.said = Notice(kit.icons, "", tone="info")
        self.form.add("plan", self.tr("Plan"), self.plan)
        self.form.add("when", self.tr("When"), self.when)
        self.form.add_wide(self.said)
        self.close_frame(self.tr("Change"), 540, 500)
        self.plan.picked.connect(self._show)
        self.when.chosen.connect(self._show)
        ask = partial(change_offers, membership_id=card.id)
        kit.link.ask(ask, owner=self, done=self._show_offers, failed=self.refuse)
        self._show()
        self.plan.setFocus()

    def command(self, command_id: str, tenders: Sequence[Paid]) -> Command | None:
        """Return what is sent; none while no plan is chosen."""
        offer = self._offer()
        if offer is None:
            self.form.show_errors({"plan": self.tr("Choose a plan from the list.")})
            return None
        if self.when.current() == _NOW and offer.now is not None:
            return UpgradeNow(
                id=command_id,
                membership_id=self._card.id,
                plan_id=offer.plan_id,
                amount=offer.now.amount,
                tenders=tuple(tenders),
            )
        return ChangeMembership(id=command_id, membership_id=self._card.id, plan_id=offer.plan_id)

    # Slots

    @Slot()
    def _show(self) -> None:
        offer = self._offer()
        self.form.row("when").setVisible(offer is not None)
        self.said.setVisible(offer is not None)
        if offer is None:
            self.show_due(ZERO)
            return
        self.when.segment(_NOW).setEnabled(offer.now is not None)
        if offer.now is None:
            self.when.set_current(_NEXT)
        if self.when.current() == _NOW and offer.now is not None:
            words = self.tr("{amount} are paid now; the cycle stays as it is.")
            said = words.format(amount=money(offer.now.amount))
            if offer.now.credits:
                more = self.tr("{credits} come at once.")
                word = credits_word(offer.unit, offer.now.credits)
                said = f"{said} {more.format(credits=word)}"
            self.said.show_text(said, tone="info")
            self.show_due(offer.now.amount)
            return
        words = self.tr("From {day} on a cycle costs {price}. Nothing is paid now.")
        self.said.show_text(
            words.format(day=day_dated(offer.day), price=money(offer.price)), tone="info"
        )
        self.show_due(ZERO)

    # Answers from the desk

    def _show_offers(self, offers: tuple[ChangeOffer, ...]) -> None:
        self._offers = {each.plan_id: each for each in offers}
        self.plan.set_choices([Choice(o.plan_id, o.plan, money(o.price)) for o in offers])
        if len(offers) == 1:
            self.plan.choose(offers[0].plan_id)
        if not offers:
            self.say(self.tr("No other plan is sold."), "info")
        self._show()

    # Internal

    def _offer(self) -> ChangeOffer | None:
        key = self.plan.key()
        return self._offers.get(key) if isinstance(key, int) else None
