"""A client's forms: whether the intake is due, and what was signed."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.commands.health import OpenHealth
from frontdesk.documents.base import Document
from frontdesk.documents.form_paper import form_paper
from frontdesk.queries.clients import ClientCard
from frontdesk.queries.forms import ClientForms, SignedRow, client_forms
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.wall import local
from ui.format import day_dated, time_short
from ui.forms.archive import bring_copy
from ui.forms.starting import FormStarter
from ui.kit import Kit
from ui.panels.health_rows import refill
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.segments import SegmentedControl


class ClientFormsPart(ScrollColumn):
    """Hands the intake out, and lists what was signed; answers are shown to who may know.

    Signals:
        file_wanted: id of the archive copy that is to be opened.
    """

    file_wanted = Signal(int)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__((22, 4, 22, 18), 12, parent)
        self._kit = kit
        self._card: ClientCard | None = None
        self._told_zone = "UTC"
        self.starter = FormStarter(kit, self)
        self._build()
        self._connect()

    def show_client(self, card: ClientCard) -> None:
        """Show a client's forms."""
        if self._card is None or self._card.id != card.id:
            refill(self.rows, ())
            self.state.setText("")
            self.language.set_current("es" if card.more["language"] == "es" else "en")
        self._card = card
        self._ask()

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.intake, self.signed = Card(), Card()
        self.state = Label("", "body", wrap=True)
        languages = [("en", self.tr("English")), ("es", self.tr("Spanish"))]
        self.language = SegmentedControl(languages, name=self.tr("Language of the form"))
        self.over_button = Button(icons, self.tr("Hand the screen over…"), kind="primary")
        self.here_button = Button(icons, self.tr("Fill in here…"))
        self.forms_button = Button(icons, self.tr("The studio's forms…"), kind="quiet")
        line = Flow(spacing=8)
        for widget in (self.language, self.over_button, self.here_button, self.forms_button):
            line.addWidget(widget)
        self.intake.column.addWidget(Label(self.tr("Intake and consent"), "section"))
        self.intake.column.addWidget(self.state)
        self.intake.column.addLayout(line)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.hint = Label("", "small", wrap=True)
        self.error = Label("", "error", wrap=True)
        self.signed.column.addWidget(Label(self.tr("Signed"), "section"))
        self.signed.column.addLayout(self.rows)
        self.signed.column.addWidget(self.hint)
        self.signed.column.addWidget(self.error)
        self.add(self.intake)
        self.add(self.signed)

    def _connect(self) -> None:
        self.over_button.clicked.connect(self._hand_over)
        self.here_button.clicked.connect(self._fill)
        self.forms_button.clicked.connect(self._open_forms)
        self.starter.told.connect(self._tell)
        self._kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(Topic.CLIENTS):
            self._ask()

    @Slot()
    def _hand_over(self) -> None:
        if self._card is not None:
            self.starter.hand_over(self._card.id, self._card.name, self.language.current())

    @Slot()
    def _fill(self) -> None:
        if self._card is not None:
            self.starter.fill(self._card.id, self._card.name, self.language.current())

    @Slot()
    def _open_forms(self) -> None:
        from ui.dialogs.studio_forms import StudioFormsDialog

        StudioFormsDialog(self._kit, self.window()).open()

    @Slot(str, str)
    def _tell(self, text: str, _tone: str) -> None:
        self.error.setText(text)

    def _read(self, row: SignedRow) -> None:
        """Write down that it is opened, then show it."""
        if self._card is not None:
            command = OpenHealth(client_id=self._card.id)
            then = partial(self._ask_paper, row)
            self._kit.link.do(command, owner=self, done=then, failed=self._refused)

    # Answers from the desk

    def _show(self, told: ClientForms) -> None:
        if self._card is None or told.client_id != self._card.id:
            return
        self._told_zone = told.zone
        self.error.setText("")
        self.state.setText(self._state(told))
        self.state.set_look("warning" if told.due else "body")
        person = self._kit.link.person
        manages = person is not None and (
            grant(person.role, Permission.MANAGE_STUDIO) is not Grant.NO
        )
        self.forms_button.setVisible(manages)
        rows: list[QWidget] = [self._row(row, may_read=told.may_read) for row in told.signed]
        refill(self.rows, rows or [Label(self.tr("Nothing is signed yet."), "muted")])
        only = self.tr("What was answered is for the client's therapist to know.")
        logged = self.tr("Who opens a form is written down, with the time.")
        self.hint.setText(logged if told.may_read else only)
        self.hint.setVisible(bool(told.signed))

    def _ask_paper(self, row: SignedRow, _outcome: object) -> None:
        query = partial(form_paper, answer_id=row.id)
        self._kit.link.ask(query, owner=self, done=self._show_paper, failed=self._refused)
        if row.copy_id is None:
            bring_copy(self._kit, self, row.id)

    def _show_paper(self, document: Document) -> None:
        from ui.dialogs.preview import PreviewDialog

        PreviewDialog(self._kit, [document], self.window()).open()

    def _refused(self, error: Exception) -> None:
        self.error.setText(sentence(error))

    # Internal

    def _ask(self) -> None:
        if self._card is not None:
            query = partial(client_forms, client_id=self._card.id)
            self._kit.link.ask(
                query, owner=self, done=self._show, failed=self._refused, latest="forms"
            )

    def _state(self, told: ClientForms) -> str:
        if told.last is None:
            return self.tr("Never filled in: due now.")
        words = (
            self.tr("Signed on {day}, which is too long ago: due again.")
            if told.due
            else self.tr("Signed on {day}.")
        )
        return words.format(day=day_dated(told.last))

    def _row(self, row: SignedRow, *, may_read: bool) -> QWidget:
        at = local(ZoneInfo(self._told_zone), row.signed_at)
        when = f"{day_dated(at.date())}, {time_short(at.time())}"
        parts = [when, self.tr("version {number}").format(number=row.version)]
        if row.person:
            parts.append(self.tr("taken by {who}").format(who=row.person))
        parts.append(self.tr("due again {day}").format(day=day_dated(row.until)))
        if row.copy_id is not None and not may_read:
            parts.append(self.tr("archive copy kept"))
        line = QWidget()
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(Label(row.title, "strong", elide=True))
        beside.addWidget(Label(" · ".join(parts), "muted", elide=True), 1)
        if may_read:
            button = Button(self._kit.icons, self.tr("Show"), icon="eye", size="small")
            button.clicked.connect(partial(self._read, row))
            beside.addWidget(button)
            if row.copy_id is not None:
                copy = Button(self._kit.icons, self.tr("Archive copy"), icon="pdf", size="small")
                copy.clicked.connect(partial(self.file_wanted.emit, row.copy_id))
                beside.addWidget(copy)
        return line
