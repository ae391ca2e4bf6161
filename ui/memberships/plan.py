"""A plan: what it costs, what it gives, what binds; a change concerns who joins from then on."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from frontdesk.commands.plans import KeepPlan
from frontdesk.queries.plans import PlanMenu, PlanRow, plan_menu
from frontdesk.values.membership import Every, Terms
from frontdesk.values.money import ZERO, Money
from frontdesk.values.percent import basis_points
from frontdesk.values.stored import Unit
from ui.dialogs.filing import FilingDialog
from ui.format import amount, percent
from ui.kit import Kit
from ui.memberships.words import every_word
from ui.widgets.fields import NumberField
from ui.widgets.form import Form
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.toggles import Toggles

_NEW = Terms(price=ZERO, count=1, minutes=60, rollover=2, keeps=3)
_LONGEST = 480


class PlanDialog(FilingDialog):
    """All of a plan on one page."""

    def __init__(self, kit: Kit, row: PlanRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        words = self.tr("New plan") if row is None else self.tr("Change the plan")
        self.setWindowTitle(words)
        self.title.setText(words)
        self._row = row
        self._terms = _NEW if row is None else row.terms
        self._menu: PlanMenu | None = None
        self._build()
        self._fill()
        self.unit.currentIndexChanged.connect(self._show_unit)
        self._show_unit()
        self.save.setEnabled(False)
        kit.link.ask(plan_menu, owner=self, done=self._show_menu, failed=self.refuse)
        self.name.setFocus()

    def command(self, command_id: str) -> KeepPlan | None:
        """Return what is sent; none when an amount cannot be read."""
        errors: dict[str, str] = {}
        price = self._money("price", self.price, errors)
        fee = self._money("fee", self.fee, errors)
        count = self._count(errors)
        discount = self._discount(errors)
        if errors:
            self.say(" ".join(self.form.show_errors(errors)), "error")
            return None
        unit = Unit(self.unit.currentData())
        terms = Terms(
            price=price,
            every=Every(self.every.currentData()),
            unit=unit,
            count=count,
            minutes=self.minutes.value() if unit is Unit.SESSIONS else None,
            services=self.services.chosen() if self.services is not None else (),
            rollover=self.rollover.value() * (100 if unit is Unit.CENTS else 1),
            keeps=self.keeps.value(),
            discount_bp=discount,
            shared=self.shared.value(),
            minimum=self.minimum.value(),
            fee=fee,
            agreement=self.agreement.currentData(),
        )
        row = self._row
        return KeepPlan(
            id=command_id,
            plan_id=None if row is None else row.id,
            name=self.name.text(),
            terms=terms,
            was=None if row is None else row.terms,
            members_too=self.members_too.isChecked(),
        )

    # Construction

    def _build(self) -> None:
        self.name = QLineEdit()
        self.price, self.fee, self.discount = QLineEdit(), QLineEdit(), QLineEdit()
        self.every, self.unit, self.agreement = QComboBox(), QComboBox(), QComboBox()
        for every in Every:
            self.every.addItem(every_word(every), every)
        for unit, words in (
            (Unit.SESSIONS, self.tr("sessions")),
            (Unit.MINUTES, self.tr("minutes")),
            (Unit.CENTS, self.tr("money to spend")),
        ):
            self.unit.addItem(words, unit)
        self.count = QLineEdit()
        self.minutes = NumberField(5, _LONGEST, suffix=self.tr(" min"), step=5)
        self.rollover = NumberField(0, 6_000)
        self.keeps = NumberField(1, 120, suffix=self.tr(" cycles"))
        self.shared = NumberField(0, 9, suffix=self.tr(" people"))
        self.minimum = NumberField(0, 120, suffix=self.tr(" cycles"))
        self.members_too = QCheckBox(self.tr("Also for members, each from the next cycle on"))
        self.services: Toggles | None = None
        self._fields()
        self.scrolled = ScrollColumn((0, 0, 10, 0), 12)
        self.scrolled.add(self.form)
        self.column.addWidget(self.scrolled, 1)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(self.tr("Keep"), kind="primary", key="Return")
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.fit(640, 640)

    def _fields(self) -> None:
        form = self.form
        form.add("name", self.tr("Name"), self.name)
        form.add_pair(
            ("price", self.tr("Price"), self.price),
            ("every", self.tr("Paid", "how often"), self.every),
            ("fee", self.tr("Sign-up fee"), self.fee),
        )
        form.add_pair(
            ("count", self.tr("Credits each cycle"), self.count),
            ("unit", self.tr("Counted in"), self.unit),
            ("minutes", self.tr("A session lasts up to"), self.minutes),
        )
        self.about = Form()
        form.add_wide(self.about)
        form.add_pair(
            ("rollover", self.tr("Roll over at most"), self.rollover),
            ("keeps", self.tr("and live on for"), self.keeps),
            ("discount_bp", self.tr("Off the rest"), self.discount),
        )
        form.add_pair(
            ("minimum", self.tr("Minimum term"), self.minimum),
            ("shared", self.tr("Shared with up to"), self.shared),
            ("agreement", self.tr("Agreement to sign"), self.agreement),
        )
        form.add_wide(self.members_too)
        self.members_too.setVisible(self._row is not None and self._row.members > 0)

    def _fill(self) -> None:
        terms = self._terms
        self.name.setText("" if self._row is None else self._row.name)
        self.price.setText(amount(terms.price) if terms.price else "")
        self.fee.setText(amount(terms.fee) if terms.fee else "")
        self.fee.setPlaceholderText(self.tr("none"))
        self.discount.setText(percent(terms.discount_bp) if terms.discount_bp else "")
        self.discount.setPlaceholderText(self.tr("nothing"))
        self.every.setCurrentIndex(self.every.findData(terms.every))
        self.unit.setCurrentIndex(self.unit.findData(terms.unit))
        cents = terms.unit is Unit.CENTS
        self.count.setText(amount(Money(terms.count)) if cents else str(terms.count))
        self.minutes.setValue(terms.minutes or 60)
        self.rollover.setValue(terms.rollover // 100 if cents else terms.rollover)
        self.keeps.setValue(terms.keeps)
        self.shared.setValue(terms.shared)
        self.minimum.setValue(terms.minimum)

    # Slots

    @Slot()
    def _show_unit(self) -> None:
        unit = Unit(self.unit.currentData())
        self.form.row("minutes").setEnabled(unit is Unit.SESSIONS)
        suffixes = {Unit.MINUTES: self.tr(" min"), Unit.CENTS: self.tr(" dollars")}
        self.rollover.setSuffix(suffixes.get(unit, self.tr(" sessions")))

    # Answers from the desk

    def _show_menu(self, menu: PlanMenu) -> None:
        self.services = Toggles(menu.services, name=self.tr("Services"))
        self.services.set_chosen(self._terms.services)
        self.about.add(
            "services",
            self.tr("Good for", "services"),
            self.services,
            hint=self.tr("none chosen: any service"),
        )
        self.agreement.addItem(self.tr("none"), None)
        for key, title in menu.forms:
            self.agreement.addItem(title, key)
        self.agreement.setCurrentIndex(max(self.agreement.findData(self._terms.agreement), 0))
        self.save.setEnabled(True)

    # Internal

    def _money(self, name: str, field: QLineEdit, errors: dict[str, str]) -> Money:
        text = field.text().strip()
        try:
            return Money.parse(text) if text else ZERO
        except ValueError:
            errors[name] = self.tr("Write an amount, such as 75.00.")
            return ZERO

    def _count(self, errors: dict[str, str]) -> int:
        text = self.count.text().strip()
        if Unit(self.unit.currentData()) is Unit.CENTS:
            return self._money("count", self.count, errors).cents
        if not text:
            return 0
        if not text.isascii() or not text.isdigit() or len(text) > 4:
            errors["count"] = self.tr("Write a whole number.")
            return 0
        return int(text)

    def _discount(self, errors: dict[str, str]) -> int:
        text = self.discount.text().strip()
        try:
            return basis_points(text) if text else 0
        except ValueError:
            errors["discount_bp"] = self.tr("Write a percentage, such as 15%.")
            return 0
