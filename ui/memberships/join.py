"""A client joins: which plan, with whom it is shared, the agreement, and the first payment."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.commands.joining import Join
from frontdesk.queries.forms import FormRow
from frontdesk.queries.joining import Joining, joining
from frontdesk.queries.plans import PlanRow
from frontdesk.values.money import ZERO
from frontdesk.values.payment import CARD, CASH, CHECK, Paid
from ui.checkin.client_pick import ClientPick
from ui.format import day_dated
from ui.kit import Kit
from ui.memberships.paying import PayingDialog
from ui.memberships.words import binds_word, gives_word, price_word
from ui.till_words import tender_word
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.pick import Choice, Pick
from ui.widgets.segments import SegmentedControl


class JoinDialog(PayingDialog):
    """The plan is said again in words before anything is paid.

    Signals:
        sign_wanted: the FormRow that the client is to sign; the dialog stays open.
    """

    sign_wanted = Signal(object)

    def __init__(
        self, kit: Kit, client_id: int, client: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Join"))
        self.title.setText(self.tr("{client} joins").format(client=client))
        self._client_id = client_id
        self._found: Joining | None = None
        self._others: dict[int, str] = {}
        self._build()
        self.plan.picked.connect(self._on_plan)
        self.other.picked.connect(self._add_other)
        self.drop.clicked.connect(self._drop_others)
        self.sign.clicked.connect(self._sign)
        kit.link.changed.connect(self._ask)
        self._show_plan()
        self._ask()
        self.plan.setFocus()

    def command(self, command_id: str, tenders: Sequence[Paid]) -> Join | None:
        """Return what is sent; none while no plan is chosen."""
        plan = self._plan()
        if plan is None:
            self.form.show_errors({"plan": self.tr("Choose a plan from the list.")})
            return None
        return Join(
            id=command_id,
            client_id=self._client_id,
            plan_id=plan.id,
            terms=plan.terms,
            tenders=tuple(tenders),
            shared=tuple(self._others),
            pays_by=self.pays_by.current(),
        )

    # Construction

    def _build(self) -> None:
        icons = self.kit.icons
        self.plan = Pick(self.tr("Plan"), self.tr("Type a plan's name"), floats=True)
        self.said = Notice(icons, "", tone="info")
        self.agreement = Notice(icons, "", tone="warning")
        self.sign = Button(icons, self.tr("Sign now"), icon="edit")
        self.pays_by = SegmentedControl(
            [(kind, tender_word(kind)) for kind in (CARD, CASH, CHECK)],
            name=self.tr("Later dues are paid by"),
        )
        self.other = ClientPick(self.kit, self.tr("Name or phone"))
        self.shared = Label("", "body", wrap=True)
        self.drop = Button(icons, self.tr("Nobody"), kind="quiet", size="small")
        signing, sharing = QWidget(), QWidget()
        for box, widgets in ((signing, (self.agreement, self.sign)),
                             (sharing, (self.shared, self.drop))):  # fmt: skip
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            row.addWidget(widgets[0], 1)
            row.addWidget(widgets[1])
        self.signing, self.sharing = signing, sharing
        self.form.add("plan", self.tr("Plan"), self.plan)
        self.form.add_wide(self.said)
        self.form.add("agreement", self.tr("Agreement"), self.signing)
        self.form.add("shared", self.tr("Shared with"), self.other)
        self.form.add_wide(self.sharing)
        self.form.add("pays_by", self.tr("Later dues are paid by"), self.pays_by)
        self.close_frame(self.tr("Join"), 540, 620)

    # Slots

    @Slot()
    def _ask(self) -> None:
        ask = partial(joining, client_id=self._client_id)
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="joining")

    @Slot()
    def _on_plan(self) -> None:
        """Show the plan that was chosen, and go where one goes on: to the signature, or to pay."""
        self._show_plan()
        unsigned = not self.form.row("agreement").isHidden() and not self.sign.isHidden()
        (self.sign if unsigned else self.take).setFocus()

    @Slot()
    def _show_plan(self) -> None:
        plan = self._plan()
        for name in ("agreement", "shared", "pays_by"):
            self.form.row(name).setVisible(plan is not None)
        self.said.setVisible(plan is not None)
        self.take.setEnabled(plan is not None)
        self._show_others()
        if plan is None:
            self.show_due(ZERO)
            return
        terms = plan.terms
        lines = [price_word(terms), gives_word(terms), binds_word(terms)]
        self.said.show_text(" · ".join(filter(None, lines)), tone="info", lead=plan.name)
        self.form.row("shared").setVisible(bool(terms.shared))
        self._show_agreement(plan)
        self.show_due(terms.price + terms.fee)

    @Slot(object)
    def _add_other(self, client_id: object) -> None:
        if isinstance(client_id, int):
            self._others[client_id] = self.other.text()
        self.other.clear()
        self._show_others()

    @Slot()
    def _drop_others(self) -> None:
        self._others.clear()
        self._show_others()

    @Slot()
    def _sign(self) -> None:
        form = self._form()
        if form is not None:
            self.sign_wanted.emit(form)

    # Answers from the desk

    def _show(self, found: Joining) -> None:
        chosen = self._plan()
        self._found = found
        choices = [Choice(each.id, each.name, price_word(each.terms)) for each in found.plans]
        self.plan.set_choices(choices)
        if chosen is not None:
            self.plan.choose(chosen.id)
        if not choices:
            self.say(self.tr("No plan is sold yet. Add one on the page of memberships."), "info")
        if chosen is None and len(choices) == 1:
            self.plan.choose(choices[0].key)
            self._on_plan()
        else:
            self._show_plan()

    # Internal

    def _plan(self) -> PlanRow | None:
        plans = () if self._found is None else self._found.plans
        return next((each for each in plans if each.id == self.plan.key()), None)

    def _form(self) -> FormRow | None:
        plan, found = self._plan(), self._found
        if plan is None or found is None or plan.terms.agreement is None:
            return None
        return next((f for f in found.forms if f.body.key == plan.terms.agreement), None)

    def _show_agreement(self, plan: PlanRow) -> None:
        key, found = plan.terms.agreement, self._found
        self.form.row("agreement").setVisible(key is not None)
        if key is None or found is None:
            return
        signed = found.signed.get(key)
        self.sign.setVisible(signed is None)
        if signed is None:
            self.agreement.show_text(self.tr("Not signed yet."), tone="warning")
        else:
            words = self.tr("Signed on {day}.").format(day=day_dated(signed))
            self.agreement.show_text(words, tone="done")

    def _show_others(self) -> None:
        plan = self._plan()
        shown = plan is not None and bool(plan.terms.shared) and bool(self._others)
        self.sharing.setVisible(shown)
        self.shared.setText(", ".join(self._others.values()))
