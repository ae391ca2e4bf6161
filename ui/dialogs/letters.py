"""A letter to a client is chosen: an invoice of a sale, a statement of a time, a quote."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.documents.base import Document
from frontdesk.documents.letters import invoice_paper, quote_paper, statement_paper
from frontdesk.queries.letters import Letters, client_statement, invoice, letters, quote
from ui.dialogs.base import Dialog
from ui.dialogs.preview import PreviewDialog
from ui.format import day_dated, money
from ui.kit import Kit
from ui.widgets.fields import DayField
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl

_INVOICE, _STATEMENT, _QUOTE = "invoice", "statement", "quote"
_A_MONTH = timedelta(days=30)


class LettersDialog(Dialog):
    """Enter shows the letter, to be printed or saved; with ``statement`` one is asked for."""

    def __init__(
        self, kit: Kit, client_id: int, parent: QWidget | None = None, *, statement: bool = False
    ) -> None:
        super().__init__(kit, "", parent)
        self._statement = statement
        self._client_id = client_id
        self._visits = 0
        title = self.tr("A letter to a client")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._fill()
        self.close_button.clicked.connect(self.reject)
        self.show_it.clicked.connect(self._show_letter)
        self.kinds.chosen.connect(self._on_kind)
        self.fit(560, 330)
        self.kit.link.ask(
            partial(letters, client_id=client_id), owner=self, done=self._show, failed=self.refuse
        )

    # Construction

    def _fill(self) -> None:
        kinds = [
            (_INVOICE, self.tr("Invoice")),
            (_STATEMENT, self.tr("Statement")),
            (_QUOTE, self.tr("Quote")),
        ]
        self.kinds = SegmentedControl(kinds, name=self.tr("What to write"))
        self.sale = QComboBox()
        of_sale, self.form = Form(), Form()
        of_sale.add("sale", self.tr("Of the sale"), self.sale)
        today = self.kit.clock.now().date()  # until it is known which day the studio has
        self.first, self.last = DayField(today - _A_MONTH), DayField(today)
        self.form.add_pair(
            ("first", self.tr("From"), self.first), ("last", self.tr("To"), self.last)
        )
        self.planned = Label("", "body", wrap=True)
        of_visits = QWidget()
        column = QVBoxLayout(of_visits)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.planned)
        column.addStretch(1)
        self.stack = QStackedWidget()
        for part in (of_sale, self.form, of_visits):
            self.stack.addWidget(part)
        self.column.addWidget(self.kinds)
        self.column.addWidget(self.stack, 1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.show_it = self.add_button(self.tr("Show the letter"), kind="primary", key="Enter")
        self.show_it.setEnabled(False)

    # Slots

    @Slot()
    def _on_kind(self) -> None:
        self.say("", "info")
        self.stack.setCurrentIndex((_INVOICE, _STATEMENT, _QUOTE).index(self.kinds.current()))
        possible = {_INVOICE: self.sale.count() > 0, _QUOTE: self._visits > 0}
        self.show_it.setEnabled(possible.get(self.kinds.current(), True))

    @Slot()
    def _show_letter(self) -> None:
        kind = self.kinds.current()
        if kind == _INVOICE:
            ask: Callable[[Any], Any] = partial(invoice, sale_id=self.sale.currentData())
            made: Callable[[Any], Document] = invoice_paper
        elif kind == _STATEMENT:
            first, last = self.first.day(), self.last.day()
            ask = partial(client_statement, client_id=self._client_id, first=first, last=last)
            made = statement_paper
        else:
            ask, made = partial(quote, client_id=self._client_id), quote_paper
        self.kit.link.ask(ask, owner=self, done=partial(self._open, made), failed=self._refused)

    # Answers from the desk

    def _show(self, found: Letters) -> None:
        self.title.setText(self.tr("A letter to {client}").format(client=found.client))
        self._visits = found.visits
        self.first.set_day(found.today - _A_MONTH)
        self.last.set_day(found.today)
        for each in found.sales:
            words = f"{each.receipt}, {day_dated(each.day)}, {money(each.total)}"
            self.sale.addItem(words, each.sale_id)
        if not found.sales:
            self.sale.setPlaceholderText(self.tr("Nothing was sold to this client yet"))
        self.sale.setEnabled(bool(found.sales))
        many = self.tr("{count} visits are planned; the quote lists them with their prices.")
        one = self.tr("One visit is planned; the quote names its price.")
        none = self.tr("No visit is planned. Book one first: a quote lists what is planned.")
        told = many.format(count=found.visits) if found.visits > 1 else one
        self.planned.setText(told if found.visits else none)
        if self._statement:
            self.kinds.set_current(_STATEMENT)
        self._on_kind()
        if self._statement:
            self.show_it.setFocus()
        else:
            (self.sale if found.sales else self.kinds).setFocus()

    def _open(self, made: Callable[[Any], Document], found: Any) -> None:
        PreviewDialog(self.kit, [made(found)], self).open()

    def _refused(self, error: Exception) -> None:
        self.refuse_in(self.form, error)
