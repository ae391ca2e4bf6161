"""Add a client, or change what is kept of one."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.clients import FIELDS, AddClient, EditClient, PutClientAway, checked
from frontdesk.errors import Refused, Stale
from frontdesk.queries.booking import BookingMenu, booking_menu
from frontdesk.queries.clients import ClientCard, client_card
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.dialogs.client_fields import NAMES, ClientFields, Value, kept, prefilled, shown_of
from ui.kit import Kit
from ui.sentences import by_field, sentence
from ui.widgets.scroll_column import ScrollColumn

_DIRECT = ("first_name", "last_name", "phone", "email")


class ClientDialog(Dialog):
    """The record of a client. What was typed stays until it is saved or given up.

    Signals:
        saved: id of the client.
    """

    saved = Signal(int)

    def __init__(
        self,
        kit: Kit,
        today: date,
        card: ClientCard | None = None,
        *,
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("New client") if card is None else card.name
        self.setWindowTitle(title)
        self.title.setText(title)
        self._today = today
        self._card = card
        self._who: str | None = None
        self._base: dict[str, Value] = {}
        self._command_id = new_id()
        self._build()
        self._fill(words)
        self._connect()
        menu = partial(booking_menu, day=today)
        kit.link.ask(menu, owner=self, done=self._show_menu, latest="menu")

    # Construction

    def _build(self) -> None:
        self.fields = ClientFields(self.kit.theme)
        column = ScrollColumn((2, 2, 12, 2), 0)
        column.add(self.fields)
        self.column.addWidget(column, 1)
        self.put_away = self.add_button(self.tr("Put away"), kind="quiet")
        self.buttons.insertWidget(0, self.put_away)
        self.put_away.setVisible(self._card is not None and self._card.active)
        self.theirs = self.add_button(self.tr("Load their version"))
        self.theirs.hide()
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        words = self.tr("Add client") if self._card is None else self.tr("Save")
        self.save = self.add_button(words, kind="primary", key="Return")
        self.fit(620, 780)

    def _fill(self, words: str) -> None:
        if self._card is None:
            self._base = self.fields.typed()
            for name, text in prefilled(words).items():
                self.fields.put(name, text)
        else:
            for line in self.fields.names.values():
                line.offer(self._card.liked)
            self._base = shown_of(self._card)
            for name, value in self._base.items():
                self.fields.put(name, value, self._card.therapist or "")
        lines = self.fields.lines
        empty = self._card is None and bool(lines["first_name"].text())
        lines["phone" if empty else "first_name"].setFocus()

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.theirs.clicked.connect(self._load_theirs)
        self.put_away.clicked.connect(self._put_away)

    # Slots

    @Slot()
    def _save(self) -> None:
        typed = self.fields.typed()
        self.fields.clear_errors()
        changed = {name: value for name, value in typed.items() if value != self._base[name]}
        to: dict[str, Any] = {n: kept(n, value, self._today) for n, value in changed.items()}
        unread = self.fields.unclear()
        if changed.get("birthday") and to["birthday"] is None:
            unread["birthday"] = self.tr("This is not a date. Write it like 3/14/1965.")
        if unread:
            self.say(" ".join(self.fields.show_errors(self._also_wrong(to) | unread)), "error")
            return
        to |= {name: self.fields.names[name].numbers() for name in NAMES if name in changed}
        if self._card is not None and not to:
            self.accept()
            return
        self.save.setEnabled(False)
        command = self._add(to) if self._card is None else self._edit(self._card, to)
        self.kit.link.do(command, owner=self, done=self._done, failed=self._not_saved)

    @Slot()
    def _load_theirs(self) -> None:
        if self._card is not None:
            ask = partial(client_card, client_id=self._card.id)
            self.kit.link.ask(
                ask, owner=self, done=self._show_theirs, failed=self.refuse, latest="theirs"
            )

    @Slot()
    def _put_away(self) -> None:
        if self._card is not None:
            command = PutClientAway(client_id=self._card.id)
            self.kit.link.do(command, owner=self, done=self._gone, failed=self._not_saved)

    # Answers from the desk

    def _show_menu(self, menu: BookingMenu) -> None:
        self.fields.offer_therapists(menu.therapists)

    def _done(self, outcome: Outcome) -> None:
        self.saved.emit(outcome.params["client_id"])
        self.accept()

    def _gone(self, _outcome: object) -> None:
        self.accept()

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._command_id = new_id()  # whatever is sent next is another wish
        self.theirs.setVisible(isinstance(error, Stale))
        if isinstance(error, Stale):
            self._who = error.who
            told = self.tr("Load their version; what you typed stays.")
            self.say(f"{sentence(error)} {told}", "warning")
            return
        if isinstance(error, Refused):
            self.say(" ".join(self.fields.show_errors(by_field(error))), "error")
        else:
            self.refuse(error)

    def _show_theirs(self, card: ClientCard) -> None:
        """Take over what they changed; where both did, keep what is typed and show theirs."""
        typed, theirs = self.fields.typed(), shown_of(card)
        both = {}
        for line in self.fields.names.values():
            line.offer(card.liked)
        for name, value in theirs.items():
            if value == self._base[name]:
                continue
            if typed[name] == self._base[name]:
                self.fields.put(name, value, card.therapist or "")
            elif typed[name] != value:
                both[name] = self._told(name, value, card)
        self._card, self._base = card, theirs
        self.theirs.hide()
        self.fields.show_errors(both)
        self.say(
            self.tr("Loaded. Where you both changed a field, yours stands; theirs is below it.")
            if both
            else self.tr("Loaded. What you typed is still here."),
            "info",
        )

    # Internal

    def _also_wrong(self, to: Mapping[str, Any]) -> dict[str, str]:
        """Return what the desk would refuse too, so that all is said at once."""
        was = {} if self._card is None else {name: self._card.value(name) for name in FIELDS}
        given = {name: value for name, value in {**was, **to}.items() if name not in NAMES}
        try:
            checked({**dict.fromkeys(FIELDS), **given}, self._today)
        except Refused as refused:
            return by_field(refused)
        return {}

    def _told(self, name: str, value: Value, card: ClientCard) -> str:
        who = self._who or self.tr("Somebody else")
        text = (card.therapist if name == "therapist_id" else str(value)) or self.tr("nothing")
        return self.tr("{who} wrote: {text}").format(who=who, text=text)

    def _add(self, to: dict[str, Any]) -> AddClient:
        details = {name: value for name, value in to.items() if name not in _DIRECT}
        return AddClient(
            id=self._command_id,
            first_name=to.get("first_name") or "",
            last_name=to.get("last_name") or "",
            phone=to.get("phone"),
            email=to.get("email"),
            details=details,
        )

    def _edit(self, card: ClientCard, to: dict[str, Any]) -> EditClient:
        was = {name: card.value(name) for name in to}
        return EditClient(id=self._command_id, client_id=card.id, was=was, to=to)
