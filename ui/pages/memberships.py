"""Memberships: the day's billing, who is a member, and the plans that are sold."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.billing import Collect, MarkFailed, RunBilling
from frontdesk.commands.plans import OfferPlan
from frontdesk.queries.billing import BillingState, billing_state
from frontdesk.values.membership import Charge
from frontdesk.values.payment import Paid
from frontdesk.values.rights import Grant, Permission, grant
from ui.action_group import ActionGroup
from ui.kit import Kit
from ui.memberships.billing import BillingView
from ui.memberships.collect import CollectDialog, DropDialog
from ui.memberships.members import MembersView
from ui.memberships.plan import PlanDialog
from ui.memberships.plans import PlansView
from ui.pages.base import Page
from ui.receipts import Receipts
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.segments import SegmentedControl

_BILLING, _MEMBERS, _PLANS = "billing", "members", "plans"
_ENTER = ("Return", "Enter")


class MembershipsPage(Page):
    """Three views; what is due is gone through with Enter (collected) and F (failed)."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.title = self.tr("Members")
        self.header.set_title(self.title)
        self.receipts = Receipts(kit, self)
        self._build()
        self._register()
        self._connect()
        self._show_view()

    def reload(self) -> None:
        """Ask for what is shown, and for what is to be billed today."""
        self._view().reload()
        self._count()

    def concerned(self, changes: Changes) -> bool:
        """Tell whether memberships, clients or money have changed."""
        return any(map(changes.touches, (Topic.SALES, Topic.CLIENTS, Topic.STUDIO)))

    def focus_first(self) -> None:
        """Put the focus on the list."""
        view = self._view()
        (view.table if not view.table.isHidden() else view).setFocus()

    # Construction

    def _build(self) -> None:
        self.which = SegmentedControl(
            [
                (_BILLING, self.tr("Billing")),
                (_MEMBERS, self.tr("Members")),
                (_PLANS, self.tr("Plans")),
            ],
            name=self.tr("What is shown"),
        )
        self.header.add_left(self.which)
        icons = self.kit.icons
        self.tools: dict[str, list[Button]] = {_BILLING: [], _MEMBERS: [], _PLANS: []}
        self.collect = self._tool(_BILLING, Button(icons, "", kind="primary"))
        self.otherwise = self._tool(_BILLING, Button(icons, ""))
        self.fail = self._tool(_BILLING, Button(icons, ""))
        self.drop = self._tool(_BILLING, Button(icons, "", kind="quiet"))
        self.new = self._tool(_PLANS, Button(icons, "", kind="primary"))
        self.edit = self._tool(_PLANS, Button(icons, ""))
        self.offer = self._tool(_PLANS, Button(icons, ""))
        self.billing = BillingView(self.kit)
        self.members = MembersView(self.kit)
        self.plans = PlansView(self.kit)
        self.stack = QStackedWidget()
        for view in (self.billing, self.members, self.plans):
            self.stack.addWidget(view)
        self.body.addWidget(self.stack, 1)

    def _tool(self, view: str, button: Button) -> Button:
        self.tools[view].append(button)
        self.header.add_right(button)
        return button

    def _register(self) -> None:
        manage = Permission.MANAGE_STUDIO
        page = ActionGroup(
            register=self.kit.register,
            name="memberships",
            scope="memberships",
            home=self,
            permission=Permission.TAKE_PAYMENT,
        )
        page.add("billing", self.tr("Billing"), "1", "repeat", self._to_billing)
        page.add("members", self.tr("Members"), "2", "member", self._to_members)
        page.add("plans", self.tr("Plans"), "3", "tag", self._to_plans)
        bill = ActionGroup(
            register=self.kit.register,
            name="billing",
            scope="memberships.billing",
            home=self.billing,
            permission=Permission.TAKE_PAYMENT,
        )
        bill.add("run", self.tr("Run billing"), "R", "repeat", self._run)
        for button, action in (
            (self.collect, bill.add("collect", self.tr("Collected"), (), "check", self._collect,
                                    self._is_owed)),
            (self.otherwise, bill.add("otherwise", self.tr("Otherwise"), "O", "cash",
                                      self._otherwise, self._is_owed)),
            (self.fail, bill.add("fail", self.tr("Failed"), "F", "close", self._fail,
                                 self._can_fail)),
            (self.drop, bill.add("drop", self.tr("Do not ask"), "D", "trash", self._drop,
                                 self._is_owed, Permission.DISCOUNT)),
        ):  # fmt: skip
            button.bind(action)
        self.collect.set_key("Return")
        plan = ActionGroup(
            register=self.kit.register,
            name="plans",
            scope="memberships.plans",
            home=self.plans,
            permission=manage,
        )
        for button, action in (
            (self.new, plan.add("new", self.tr("New plan"), "N", "plus", self._new_plan)),
            (self.edit, plan.add("edit", self.tr("Change"), "E", "edit", self._edit_plan,
                                 self._has_plan)),
            (self.offer, plan.add("offer", self.tr("Sell or put away"), "X", "tag",
                                  self._offer_plan, self._has_plan)),
        ):  # fmt: skip
            button.bind(action)

    def _connect(self) -> None:
        self.which.chosen.connect(self._show_view)
        self.billing.run_wanted.connect(self._run)
        self.billing.opened.connect(self._collect)
        self.members.opened.connect(self.opened_client)
        self.plans.opened.connect(self._edit_plan)
        for view in (self.billing, self.members, self.plans):
            view.looked.connect(self.kit.register.refresh)
        self.receipts.told.connect(self.message)
        self.kit.link.person_changed.connect(self._show_tools)

    # Slots

    @Slot()
    def _show_view(self) -> None:
        self.stack.setCurrentWidget(self._view())
        self._show_tools()
        self._stale = True
        self.refresh()

    @Slot()
    def _show_tools(self) -> None:
        person, now = self.kit.link.person, self.which.current()
        role = None if person is None else person.role
        manages = role is not None and grant(role, Permission.MANAGE_STUDIO) is not Grant.NO
        for view, buttons in self.tools.items():
            for button in buttons:
                button.setVisible(view == now and (view != _PLANS or manages))

    # What the keys do

    @Slot()
    def _to_billing(self) -> None:
        self._go(_BILLING)

    @Slot()
    def _to_members(self) -> None:
        self._go(_MEMBERS)

    @Slot()
    def _to_plans(self) -> None:
        self._go(_PLANS)

    @Slot()
    def _run(self) -> None:
        self.kit.link.do(RunBilling(), owner=self, failed=self._refused)

    @Slot()
    def _collect(self) -> None:
        """Book that all of it was collected as this member usually pays."""
        row = self.billing.row()
        if row is not None:
            tender = Paid(kind=row.pays_by, amount=row.amount)
            command = Collect(charge_id=row.id, amount=row.amount, tenders=(tender,))
            self.kit.link.do(command, owner=self, done=self._collected, failed=self._refused)

    @Slot()
    def _otherwise(self) -> None:
        row = self.billing.row()
        if row is not None:
            dialog = CollectDialog(self.kit, row, self)
            dialog.paid.connect(self.receipts.hand_over)
            dialog.open()

    @Slot()
    def _fail(self) -> None:
        row = self.billing.row()
        if row is not None:
            command = MarkFailed(charge_id=row.id, failed=row.failed)
            self.kit.link.do(command, owner=self, failed=self._refused)

    @Slot()
    def _drop(self) -> None:
        row = self.billing.row()
        if row is not None:
            DropDialog(self.kit, row, self).open()

    @Slot()
    def _new_plan(self) -> None:
        PlanDialog(self.kit, None, self).open()

    @Slot()
    def _edit_plan(self) -> None:
        row, person = self.plans.row(), self.kit.link.person
        if row is None or person is None:
            return
        if grant(person.role, Permission.MANAGE_STUDIO) is not Grant.NO:
            PlanDialog(self.kit, row, self).open()

    @Slot()
    def _offer_plan(self) -> None:
        row = self.plans.row()
        if row is not None:
            command = OfferPlan(plan_id=row.id, offered=not row.active)
            self.kit.link.do(command, owner=self, failed=self._refused)

    # Answers from the desk

    def _collected(self, outcome: Outcome) -> None:
        self.receipts.hand_over(int(outcome.params["sale"]))

    def _refused(self, error: Exception) -> None:
        self.message.emit(sentence(error), "warning")

    def _show_count(self, state: BillingState) -> None:
        self.badge_changed.emit(state.due if state.ran else state.due + state.waiting)

    # Internal

    def _view(self) -> BillingView | MembersView | PlansView:
        views: dict[str, BillingView | MembersView | PlansView] = {
            _BILLING: self.billing,
            _MEMBERS: self.members,
            _PLANS: self.plans,
        }
        return views[self.which.current()]

    def _go(self, view: str) -> None:
        self.which.set_current(view)
        self._show_view()
        self.focus_first()

    def _count(self) -> None:
        self.kit.link.ask(billing_state, owner=self, done=self._show_count, latest="count")

    def _is_owed(self) -> bool:
        return self.billing.row() is not None

    def _can_fail(self) -> bool:
        row = self.billing.row()
        return row is not None and row.state is Charge.OPEN

    def _has_plan(self) -> bool:
        return self.plans.row() is not None
