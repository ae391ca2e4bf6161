"""Erase a client: what goes, what stays and for how long, said before anything is done."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.erasing import AT_ONCE, AgreeErasure, CallOffErasure, ProposeErasure
from frontdesk.queries.erasing import Outlook, erasure_outlook
from ui import format as shown
from ui.counted import counted
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.widgets.facts import Facts
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.notice import Notice


class EraseClientDialog(Dialog):
    """Two steps: whoever may proposes it and says why, the owner agrees.

    Signals:
        settled: something was proposed, agreed to, called off or erased.
    """

    settled = Signal()

    def __init__(self, kit: Kit, client_id: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self._client_id = client_id
        self._seen: Outlook | None = None
        self.setWindowTitle(self.tr("Erase a client"))
        self.title.setText(self.tr("Erase {client}?").format(client=name))
        self._build()
        self.fit(620, 600)
        self._ask()

    @property
    def seen(self) -> Outlook | None:
        """What erasing would do, once it is known."""
        return self._seen

    # Construction

    def _build(self) -> None:
        self.goes, self.stays = Facts(), Facts()
        self.state = Notice(self.kit.icons, "", tone="info")
        self.state.hide()
        self.law = Notice(self.kit.icons, "", tone="warning")
        self.ahead = Notice(self.kit.icons, "", tone="error")
        self.ahead.hide()
        self.form = Form()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Asked for it by e-mail on Monday"))
        self.form.add("reason", self.tr("Why"), self.reason, hint=self.tr("Erased with the rest"))
        self.why = QComboBox()
        for code, words in at_once_words().items():
            self.why.addItem(words, code)
        self.at_once = Form()
        self.at_once.add("now", self.tr("To erase at once, say why"), self.why)
        self.column.addWidget(Label(self.tr("This goes for good"), "section"))
        self.column.addWidget(self.goes)
        self.column.addWidget(Label(self.tr("This stays, with no name on it"), "section"))
        self.column.addWidget(self.stays)
        self.column.addWidget(self.law)
        self.column.addWidget(self.ahead)
        self.column.addWidget(self.state)
        self.column.addWidget(self.form)
        self.column.addWidget(self.at_once)
        self.column.addStretch(1)
        self.nothing = self.add_button(self.tr("Close"), key="Esc")
        self.call_off = self.add_button(self.tr("Call it off"))
        self.now = self.add_button(self.tr("Erase now"), kind="danger")
        self.go = self.add_button("", kind="primary", key="Enter")
        for button in (self.call_off, self.now, self.go):
            button.hide()
        self.nothing.clicked.connect(self.reject)
        self.call_off.clicked.connect(self._call_off)
        self.now.clicked.connect(self._erase_now)
        self.go.clicked.connect(self._go_on)

    # Slots

    @Slot()
    def _go_on(self) -> None:
        if self._seen is None:
            return
        there = self._seen.there
        if there is None:
            self._do(ProposeErasure(client_id=self._client_id, reason=self.reason.text()))
        else:
            self._do(AgreeErasure(erasure_id=there.id))

    @Slot()
    def _erase_now(self) -> None:
        if self._seen is not None and self._seen.there is not None:
            self._do(AgreeErasure(erasure_id=self._seen.there.id, now=self.why.currentData()))

    @Slot()
    def _call_off(self) -> None:
        if self._seen is not None and self._seen.there is not None:
            self._do(CallOffErasure(erasure_id=self._seen.there.id))

    # Answers from the desk

    def _show(self, seen: Outlook) -> None:
        self._seen = seen
        card = (self.tr("Name, contact, memos"), self.tr("all of it, from every list"))
        self.goes.show_facts([card, *_counted(seen.goes, goes_words())])
        self.stays.show_facts(_counted(seen.stays, stays_words()) or [(self.tr("Nothing"), "")])
        self.law.show_text(self._law(seen), tone="warning")
        self.ahead.setVisible(bool(seen.ahead or seen.tickets or seen.memberships))
        self.ahead.show_text(self._ahead(seen), tone="error")
        there = seen.there
        proposed, agreed = there is not None, there is not None and there.due is not None
        self.state.setVisible(proposed)
        self.state.show_text(self._state(seen), tone="info")
        self.form.setVisible(not proposed)
        self.at_once.setVisible(proposed and seen.may_agree)
        self.now.setVisible(proposed and seen.may_agree)
        self.call_off.setVisible(proposed)
        self.go.setVisible(not proposed or (seen.may_agree and not agreed))
        words = self.tr("Agree: erase on {day}").format(day=shown.day_dated(seen.due))
        self.go.set_text(words if proposed else self.tr("Propose to erase"))
        (self.reason if not proposed else self.nothing).setFocus()

    def _settled(self, _outcome: object) -> None:
        self.settled.emit()
        self.accept()

    def _unknown(self, error: Exception) -> None:
        self.refuse(error)

    def _refused(self, error: Exception) -> None:
        self.refuse_in(self.form if not self.form.isHidden() else self.at_once, error)

    # Internal

    def _ask(self) -> None:
        query = partial(erasure_outlook, client_id=self._client_id)
        self.kit.link.ask(
            query, owner=self, done=self._show, failed=self._unknown, latest="outlook"
        )

    def _do(self, command: Command) -> None:
        self.form.clear_errors()
        self.at_once.clear_errors()
        self.say("", "error")
        self.kit.link.do(command, owner=self, done=self._settled, failed=self._refused)

    def _law(self, seen: Outlook) -> str:
        """Say what is kept by the studio's own settings, and whose duty it is to know."""
        if seen.forms_years or seen.notes_years:
            kept = self.tr(
                "Signed forms are kept for {forms} {forms:year|years} and notes for {notes}, as "
                "the settings say; what is younger stays until then, sealed, and goes by itself."
            ).format(forms=counted(seen.forms_years), notes=counted(seen.notes_years))
        else:
            kept = self.tr("Signed forms and notes go too: the settings keep them for no years.")
        duty = self.tr(
            "Sales and the ledger are kept as tax law asks. How long your state makes you keep "
            "consents and notes is yours to know: set it under Settings, Erasing a client. What "
            "was erased cannot be brought back, and older backups are erased again when restored."
        )
        return f"{kept} {duty}"

    def _ahead(self, seen: Outlook) -> str:
        """Say what has to be settled before the owner can agree."""
        if seen.tickets:
            return self.tr("A ticket is still open: take the money, or drop it.")
        if not seen.ahead:
            return self.tr("A membership goes on: end it before it is agreed to.")
        return self.tr(
            "{count} {count:visit is not over: cancel it|visits are not over: cancel them} "
            "before it is agreed to."
        ).format(count=counted(seen.ahead))

    def _state(self, seen: Outlook) -> str:
        there = seen.there
        if there is None:
            return ""
        if there.due is not None:
            return self.tr("It is agreed: erased on {day}, unless it is called off.").format(
                day=shown.day_dated(there.due)
            )
        words = self.tr("{who} proposed it: {reason}.")
        if not seen.may_agree:
            words = self.tr("{who} proposed it: {reason}. The owner has to agree.")
        return words.format(who=there.proposed_by, reason=(there.reason or "…").rstrip("."))


def goes_words() -> dict[str, str]:
    """Return what goes, in words."""
    return {
        "forms": _tr("Signed forms"),
        "notes": _tr("Notes and plans"),
        "health": _tr("Health record"),
        "files": _tr("Files"),
        "alerts": _tr("Alerts, likings, family"),
        "waiting": _tr("Waiting list"),
    }


def stays_words() -> dict[str, str]:
    """Return what stays, in words."""
    return {
        "visits": _tr("Visits"),
        "sales": _tr("Sales"),
        "stored": _tr("Gift cards, packages, credit"),
    }


def at_once_words() -> dict[str, str]:
    """Return why somebody is erased at once, in words."""
    words = (
        _tr("The client asked for it at once"),
        _tr("The law asks for it"),
        _tr("It was a mistake: nobody of that name"),
    )
    return dict(zip(AT_ONCE, words, strict=True))


def _counted(counts: dict[str, int], words: dict[str, str]) -> list[tuple[str, str]]:
    return [(words[code], shown.number(count)) for code, count in counts.items() if count]


def _tr(text: str) -> str:
    return QCoreApplication.translate("erasing", text)
