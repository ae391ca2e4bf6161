"""On what terms a therapist is paid from a day on; below, what held before."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from frontdesk.commands.pay import AgreeOnPay
from frontdesk.queries.pay import Agreements, agreements
from frontdesk.values.money import ZERO, Money
from frontdesk.values.pay import Clocked, PayTerms, Price, Reached, Worth
from frontdesk.values.percent import basis_points
from ui.dialogs.filing import FilingDialog
from ui.format import amount, day_dated, percent
from ui.kit import Kit
from ui.pay.lists import fixed_typed, read_fixed, read_steps, steps_typed
from ui.pay.words import terms_said
from ui.widgets.fields import DayField
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn


class AgreementDialog(FilingDialog):
    """It shows the newest terms; kept, they hold from the day that is chosen."""

    def __init__(
        self, kit: Kit, therapist_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        words = self.tr("Agreement with {name}").format(name=name)
        self.setWindowTitle(words)
        self.title.setText(words)
        self._therapist_id = therapist_id
        self._build()
        self.save.setEnabled(False)
        self.worth.currentIndexChanged.connect(self._show_worth)
        self._show_worth()
        ask = partial(agreements, therapist_id=therapist_id)
        kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse)
        self.hourly.setFocus()

    def command(self, command_id: str) -> AgreeOnPay | None:
        """Return what is sent; none when something cannot be read."""
        errors: dict[str, str] = {}
        reached = Reached(self.reached.currentData())
        terms = PayTerms(
            hourly=self._money("hourly", self.hourly, errors),
            clocked=Clocked(self.clocked.currentData()),
            share_bp=self._share("share_bp", self.share, errors),
            price=Price(self.price.currentData()),
            worth=Worth(self.worth.currentData()),
            worth_fixed=self._money("worth_fixed", self.worth_fixed, errors),
            reached=reached,
            product_bp=self._share("product_bp", self.product, errors),
        )
        try:
            steps = read_steps(self.steps.text(), reached)
        except ValueError:
            steps = ()
            errors["steps"] = self.tr("Write each step as 45% from 20, with commas between them.")
        try:
            fixed = read_fixed(self.fixed.text())
        except ValueError:
            fixed = ()
            errors["fixed"] = self.tr("Write each as sw 60: 40.00, with commas between them.")
        if errors:
            self.say(" ".join(self.form.show_errors(errors)), "error")
            return None
        details = {**terms.details(), "steps": [[e.above, e.bp] for e in steps]}
        details["fixed"] = [[e.service, e.minutes, e.amount.cents] for e in fixed]
        return AgreeOnPay(
            id=command_id,
            therapist_id=self._therapist_id,
            from_day=self.from_day.day(),
            terms=PayTerms.kept(details),
        )

    # Construction

    def _build(self) -> None:
        self.from_day = DayField(self.kit.clock.now().date())
        self.hourly, self.share, self.worth_fixed = QLineEdit(), QLineEdit(), QLineEdit()
        self.steps, self.fixed, self.product = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self.hourly, self.share, self.product):
            field.setPlaceholderText(self.tr("none"))
        self.steps.setPlaceholderText(self.tr("none; or 50% from 20, 55% from 30"))
        self.fixed.setPlaceholderText(self.tr("none; or sw 60: 40.00, sw 90: 58.00"))
        self.clocked = _choice(
            (Clocked.SHIFT, self.tr("of shifts")), (Clocked.TABLE, self.tr("on the table"))
        )
        self.price = _choice(
            (Price.LIST, self.tr("the list price")), (Price.PAID, self.tr("the paid price"))
        )
        self.worth = _choice(
            (Worth.LIST, self.tr("the list price")),
            (Worth.PAID, self.tr("what the session was bought for")),
            (Worth.FIXED, self.tr("a fixed amount")),
        )
        self.reached = _choice(
            (Reached.TURNOVER, self.tr("dollars of turnover")),
            (Reached.COUNT, self.tr("services")),
        )
        self._fields()
        self.scrolled = ScrollColumn((0, 0, 10, 0), 12)
        self.scrolled.add(self.form)
        self.column.addWidget(self.scrolled, 1)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(self.tr("Keep"), kind="primary", key="Return")
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.fit(680, 680)

    def _fields(self) -> None:
        form = self.form
        form.add("from_day", self.tr("Holds from"), self.from_day)
        form.add_pair(
            ("hourly", self.tr("An hour"), self.hourly),
            ("clocked", self.tr("Which hours"), self.clocked),
        )
        form.add_pair(
            ("share_bp", self.tr("Share of services"), self.share),
            ("price", self.tr("Taken of"), self.price),
        )
        form.add_pair(
            ("steps", self.tr("Steps within the period"), self.steps),
            ("reached", self.tr("Counted in"), self.reached),
        )
        self.fixed_row = form.add("fixed", self.tr("Fixed amounts"), self.fixed)
        form.add_pair(
            ("worth", self.tr("A session bought before counts for"), self.worth),
            ("worth_fixed", self.tr("Fixed amount"), self.worth_fixed),
        )
        form.add("product_bp", self.tr("Share of products"), self.product)
        self.codes = Label("", "muted", wrap=True)
        self.history = Label("", "muted", wrap=True)
        form.add_wide(self.codes)
        form.add_wide(self.history)

    # Slots

    @Slot()
    def _show_worth(self) -> None:
        fixed = self.worth.currentData() == Worth.FIXED
        self.form.row("worth_fixed").setEnabled(fixed)

    # Answers from the desk

    def _show(self, found: Agreements) -> None:
        self.from_day.set_day(found.today)
        if found.rows:
            self._fill(found.rows[0].terms)
        names = dict.fromkeys(f"{code} {name}" for code, name, _ in found.services)
        self.codes.setText(self.tr("Codes: {codes}").format(codes=", ".join(names)))
        until = self.tr("{first} – {last}: {terms}")
        since = self.tr("From {first}: {terms}")
        self.history.setText(
            "\n".join(
                (since if each.until is None else until).format(
                    first=day_dated(each.from_day),
                    last="" if each.until is None else day_dated(each.until),
                    terms=terms_said(each.terms),
                )
                for each in found.rows
            )
            or self.tr("There is no agreement yet. The first one may begin in the past.")
        )
        self.save.setEnabled(True)

    # Internal

    def _fill(self, terms: PayTerms) -> None:
        for field, money in ((self.hourly, terms.hourly), (self.worth_fixed, terms.worth_fixed)):
            field.setText(amount(money) if money else "")
        for field, share in ((self.share, terms.share_bp), (self.product, terms.product_bp)):
            field.setText(percent(share) if share else "")
        for box, value in (
            (self.clocked, terms.clocked),
            (self.price, terms.price),
            (self.worth, terms.worth),
            (self.reached, terms.reached),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self.steps.setText(steps_typed(terms.steps, terms.reached))
        self.fixed.setText(fixed_typed(terms.fixed))

    def _money(self, name: str, field: QLineEdit, errors: dict[str, str]) -> Money:
        text = field.text().strip()
        try:
            return Money.parse(text) if text and field.isEnabled() else ZERO
        except ValueError:
            errors[name] = self.tr("Write an amount, such as 18.50.")
            return ZERO

    def _share(self, name: str, field: QLineEdit, errors: dict[str, str]) -> int:
        text = field.text().strip()
        try:
            return basis_points(text) if text else 0
        except ValueError:
            errors[name] = self.tr("Write a percentage, such as 45%.")
            return 0


def _choice(*items: tuple[object, str]) -> QComboBox:
    box = QComboBox()
    for value, words in items:
        box.addItem(words, value)
    return box
