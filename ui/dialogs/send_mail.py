"""A receipt and after-care pages, sent to a client by e-mail."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.mail import SendMail
from frontdesk.desk import Desk
from frontdesk.documents.base import Paper as Sheet
from frontdesk.documents.handout import handout_papers
from frontdesk.documents.receipt import receipt_on
from frontdesk.queries.handouts import HandoutRow, handouts_for
from frontdesk.queries.mail import Reach, reach
from frontdesk.queries.receipts import receipt
from frontdesk.values.file import Paper
from frontdesk.values.mail import MailKind
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.printing import pdf_bytes
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.segments import SegmentedControl


class SendMailDialog(Dialog):
    """What is to be sent is marked, and can be sent at once with Enter.

    Signals:
        written: the letter is in the outbox, and goes out by itself.
    """

    written = Signal()

    def __init__(
        self,
        kit: Kit,
        parent: QWidget | None = None,
        *,
        sale_id: int | None = None,
        appointment_id: int | None = None,
        page: str | None = None,
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Send by e-mail"))
        self.title.setText(self.windowTitle())
        self._sale_id, self._appointment_id, self._page = sale_id, appointment_id, page
        self._reach: Reach | None = None
        self._marks: dict[str, tuple[QCheckBox, HandoutRow]] = {}
        self._command_id = new_id()
        self._fill()
        self.close_button.clicked.connect(self.reject)
        self.send_button.clicked.connect(self._send)
        self.language.chosen.connect(self._name_pages)
        self.kit.link.person_changed.connect(self.reject)
        self.fit(520, 560)
        ask = partial(reach, sale_id=sale_id, appointment_id=appointment_id)
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse)

    # Construction

    def _fill(self) -> None:
        self.address = QLineEdit()
        self.form = Form()
        self.form.add("address", self.tr("To", "letter"), self.address)
        self.asked = QCheckBox(self.tr("The client has asked for it by e-mail"))
        self.form.add("asked", "", self.asked)
        languages = [("en", self.tr("English")), ("es", self.tr("Spanish"))]
        self.language = SegmentedControl(languages, name=self.tr("Language"))
        self.receipt = QCheckBox(self.tr("The receipt"))
        self.receipt.setChecked(self._sale_id is not None)
        self.receipt.setVisible(self._sale_id is not None)
        self.note = Label("", "small", wrap=True)
        self.pages = ScrollColumn((0, 2, 0, 2), 6)
        self.pages_title = Label(self.tr("After-care pages"), "section")
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addWidget(self.receipt)
        inner.addWidget(self.pages_title)
        inner.addWidget(self.language)
        inner.addWidget(self.pages, 1)
        self.column.addWidget(self.form)
        self.column.addLayout(inner, 1)
        self.column.addWidget(self.note)
        self.close_button = self.add_button(self.tr("Cancel"), key="Esc")
        self.send_button = self.add_button(self.tr("Send"), kind="primary", key="Return")
        for widget in (self.pages_title, self.language, self.pages):
            widget.hide()
        self.form.row("asked").hide()

    # Slots

    @Slot()
    def _send(self) -> None:
        found = self._reach
        if found is None or not self.send_button.isEnabled():
            return
        self.form.clear_errors()
        self.say("", "error")
        self.send_button.setEnabled(False)
        chosen = [key for key, (mark, _) in self._marks.items() if mark.isChecked()]
        wanted = _Wanted(
            receipt=self._sale_id if self.receipt.isChecked() else None,
            pages=chosen,
            language=self.language.current(),
            appointment_id=found.appointment_id,
        )
        command = partial(
            SendMail,
            id=self._command_id,
            kind=wanted.kind(),
            client_id=found.client_id,
            sale_id=wanted.receipt,
            address=self.address.text(),
            language=self.language.current(),
            health=any(self._marks[key][1].of_condition for key in chosen),
            asked=self.asked.isChecked(),
        )
        job = partial(_write, wanted, command)
        self.kit.link.with_desk(job, owner=self, done=self._written, failed=self._refused)

    @Slot()
    def _name_pages(self) -> None:
        for mark, row in self._marks.values():
            names = dict(row.titles)
            mark.setText(names.get(self.language.current(), names["en"]).replace("&", "&&"))

    # Answers from the desk

    def _show(self, found: Reach) -> None:
        self._reach = found
        self.address.setText(found.address)
        if found.language in ("en", "es"):
            self.language.set_current(found.language)
        self.form.row("asked").setVisible(found.reach_by not in (None, "", "email"))
        self.address.setFocus()
        if found.address:
            self.send_button.setFocus()
        if not found.ready:
            words = self.tr(
                "The studio has no e-mail account yet: the owner sets it up (Ctrl+K, “E-mail of "
                "the studio”)."
            )
            self.say(words, "warning")
            self.send_button.setEnabled(False)
        if found.appointment_id is not None:
            ask = partial(handouts_for, appointment_id=found.appointment_id)
            self.kit.link.ask(ask, owner=self, done=self._show_pages, failed=self.refuse)

    def _show_pages(self, rows: tuple[HandoutRow, ...]) -> None:
        self._marks = {row.key: (QCheckBox(), row) for row in rows}
        for mark, row in self._marks.values():
            mark.setChecked(row.key == self._page or (self._page is None and row.fits))
            mark.toggled.connect(self._on_marked)
        self._name_pages()
        self.pages.replace([mark for mark, _ in self._marks.values()])
        for widget in (self.pages_title, self.language, self.pages):
            widget.setVisible(bool(rows))
        self._on_marked()

    @Slot()
    def _on_marked(self) -> None:
        """Ask whether the client wants it so, where the page tells of health."""
        tells = any(mark.isChecked() and row.of_condition for mark, row in self._marks.values())
        otherwise = self._reach is not None and self._reach.reach_by not in (None, "", "email")
        self.form.row("asked").setVisible(tells or otherwise)
        words = self.tr(
            "E-mail can be read on its way like a postcard. Subject and words say nothing of "
            "health; what is attached does."
        )
        self.note.setText(words if tells else "")

    def _written(self, _outcome: Outcome) -> None:
        self.written.emit()
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.send_button.setEnabled(True)
        self._command_id = new_id()
        self.refuse_in(self.form, error)


class _Wanted:
    """What is to be attached."""

    def __init__(
        self,
        *,
        receipt: int | None,
        pages: Sequence[str],
        language: str,
        appointment_id: int | None,
    ) -> None:
        self.receipt = receipt
        self.pages = tuple(pages)
        self.language = language
        self.appointment_id = appointment_id

    def kind(self) -> MailKind:
        """Return what the letter is called."""
        if self.receipt is None:
            return MailKind.PAGES
        return MailKind.BOTH if self.pages else MailKind.RECEIPT


def _write(wanted: _Wanted, command: "partial[SendMail]", desk: Desk) -> Outcome:
    """Make the papers and put the letter into the outbox; runs on the worker."""
    papers = []
    if wanted.receipt is not None:
        found = desk.ask(partial(receipt, sale_id=wanted.receipt))
        document = receipt_on(Sheet.LETTER, found)
        papers.append(Paper(document.file_name, pdf_bytes(document)))
    for number, key in enumerate(wanted.pages, 1):
        query = partial(
            handout_papers,
            key=key,
            language=wanted.language,
            appointment_id=wanted.appointment_id or 0,
        )
        sheet, _ = desk.ask(query)
        papers.append(Paper(f"page-{number}.pdf", pdf_bytes(sheet)))
    return desk.do(command(papers=tuple(papers)))
