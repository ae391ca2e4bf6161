"""The line over the page: type who, what and when; Enter books, finds or does it.

``begin(text)`` opens it; Escape, or a click beside it, closes it and gives the focus back.
"""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from frontdesk.changes import Changes, Outcome
from frontdesk.errors import Refused
from frontdesk.queries.booking_line import LineAnswer, line_answer, line_lexicon
from frontdesk.queries.openings import Opening
from frontdesk.queries.series import SeriesPlan
from frontdesk.queries.together import TogetherOpening
from frontdesk.values.asked import Asked
from frontdesk.values.line import Kind, Lexicon
from frontdesk.values.party import Party
from ui.actions import Action
from ui.help.reading import manual_index
from ui.kit import Kit
from ui.line.booker import Booker
from ui.line.card import LineCard
from ui.line.chips import ChipFact
from ui.line.hint import hint_of
from ui.line.keys import chosen_by
from ui.line.mind import LineMind, Mode
from ui.line.orders import slot_of
from ui.line.taker import Taker
from ui.line.veil import Veil
from ui.panels.keeper import SlotKeeper
from ui.sentences import sentence

#: An opening that is looked at so long is held.
_SETTLED = 500
_OWN = "app.line"


class BookingLine(Veil):
    """Covers the page while it is open.

    Signals:
        booked: Outcome; the appointment stands.
        client_wanted: id of a client whose card is wanted.
        day_wanted: a day that is to be shown.
        code_taken: CodeTaken; something is wished with a gift card or a product.
        setting_wanted: section and line of a setting that is to be shown.
    """

    booked = Signal(object)
    client_wanted = Signal(int)
    day_wanted = Signal(object)
    code_taken = Signal(object)
    setting_wanted = Signal(str, str)

    def __init__(self, kit: Kit, host: QWidget) -> None:
        super().__init__(kit.theme, host)
        self._kit = kit
        self._before: QWidget | None = None
        self._pending = self._asking = self._hasty = False
        self._shown: tuple[str, Mode] = ("", Mode.FIND)  # for what the rows are
        self._mind = LineMind()
        self._keeper = SlotKeeper(kit.link, self)
        self._booker = Booker(kit.link, self)
        self._taker = Taker(kit, self._mind, self._booker, self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._build()
        self._connect()

    def begin(self, text: str = "") -> None:
        """Open, with ``text`` in the line."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
            if self._before is not None:
                self._before.clearFocus()  # no ring is seen behind the line
        self._mind.begin()
        self._booker.begin()
        self.card.notice.hide()
        self.cover()
        self.edit.setText(text)
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.card.place()
        self._read(text)
        self._kit.link.ask(line_lexicon, owner=self, done=self._show_lexicon, latest="lexicon")
        self._kit.link.ask(manual_index, owner=self, done=self._mind.take_manual, slow=True)

    @Slot()
    def close_line(self) -> None:
        """Close; nothing is held any more, and the focus is where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    # Construction

    def _build(self) -> None:
        self.card = LineCard(self._kit.icons, self)
        self.edit, self.chips, self.rows = self.card.edit, self.card.chips, self.card.rows

    def _connect(self) -> None:
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._read)
        self.chips.removed.connect(self._remove)
        self.chips.asked.connect(self._ask_chip)
        self.chips.left.connect(self._back)
        self.rows.clicked.connect(self._on_clicked)
        self.rows.selectionModel().currentChanged.connect(self._on_current)
        self._settle.timeout.connect(self._hold)
        self._taker.said.connect(self.card.say)
        self._taker.asked.connect(self._ask)
        self._taker.who_asked.connect(self._show_who)
        self._taker.left.connect(self.close_line)
        self._taker.client_wanted.connect(self.client_wanted)
        self._taker.day_wanted.connect(self.day_wanted)
        self._taker.code_taken.connect(self.code_taken)
        self._taker.setting_wanted.connect(self.setting_wanted)
        self._booker.booked.connect(self._on_booked)
        self._booker.added.connect(self._on_added)
        self._booker.looked.connect(self._on_looked)
        self._booker.refused.connect(self._on_refused)
        self._keeper.refused.connect(self._on_hold_refused)
        self._kit.link.changed.connect(self._on_changed)
        self._kit.theme.changed.connect(self.card.place)

    # Slots

    @Slot(str)
    def _read(self, text: str) -> None:
        self._hasty = False
        self.card.notice.hide()
        self._mind.read(text)
        self._ask()

    @Slot(object)
    def _remove(self, fact: ChipFact) -> None:
        text = self.edit.text()
        self.edit.setText(" ".join(f"{text[: fact.start]} {text[fact.end :]}".split()))
        self._back()

    @Slot(object)
    def _ask_chip(self, fact: ChipFact) -> None:
        if fact.key is Kind.CLIENT and fact.doubtful:
            self._mind.asks_who = self._mind.books
            self._show()
        elif not fact.doubtful and fact.end > fact.start:
            self._back()
            self.edit.setSelection(fact.start, fact.end - fact.start)
            return
        self._back()

    @Slot()
    def _back(self) -> None:
        self.edit.setFocus()
        self.edit.end(False)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.rows.at(index.row())
        if row is not None:
            self._taker.take(row)

    @Slot()
    def _on_current(self) -> None:
        self._settle.start()
        self._show_hint()

    @Slot()
    def _hold(self) -> None:
        self._keeper.keep(self._asked(), ())
        self._show_hint()

    @Slot()
    def _show_who(self) -> None:
        self._show()
        self.rows.choose_first()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and not self._booker.sending:
            self._ask()

    @Slot(object)
    def _on_booked(self, outcome: Outcome) -> None:
        self._keeper.taken()
        self.close_line()
        self.booked.emit(outcome)

    @Slot(int)
    def _on_added(self, client_id: int) -> None:
        self.close_line()
        self.client_wanted.emit(client_id)

    @Slot(object)
    def _on_looked(self, plan: SeriesPlan) -> None:
        if self._mind.order is not None:
            self._mind.plan = plan
            self._show()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._mind.order = self._mind.plan = None
        self.card.say(sentence(error))
        self._ask()

    @Slot(object)
    def _on_hold_refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._ask()  # somebody was quicker: what is offered is looked at again

    # Answers from the desk

    def _show_lexicon(self, lexicon: Lexicon) -> None:
        if lexicon != self._mind.lexicon:
            self._mind.lexicon = lexicon
            self._read(self.edit.text())

    def _show_answer(self, answer: LineAnswer) -> None:
        self._asking = False
        if answer.ask != self._mind.ask():
            self._ask()  # the line says something else by now
            return
        self._mind.answer = answer
        self._pending = False
        self._show()
        if self._hasty:
            self._hasty = False
            self._enter()

    def _on_no_answer(self, error: Exception) -> None:
        self._asking = self._pending = self._hasty = False
        self.card.say(sentence(error))

    # Internal

    @Slot()
    def _ask(self) -> None:
        ask = self._mind.ask()
        if ask is None:
            self._mind.answer, self._pending = None, False
            self._show()
            return
        self.chips.show_facts(self._mind.facts())
        self._pending = True
        if not self._asking:  # one question at a time; its answer asks again if it is too old
            self._asking = True
            query, failed = partial(line_answer, ask=ask), self._on_no_answer
            ask_desk = self._kit.link.ask
            ask_desk(query, owner=self, done=self._show_answer, failed=failed, latest="line")

    def _show(self) -> None:
        self.chips.show_facts(self._mind.facts())
        said = (self._mind.reading.text, self._mind.mode)
        self.rows.show_rows(self._mind.rows(self._actions), keep=said == self._shown)
        self._shown = said
        self._show_hint()
        self.card.place()
        self._settle.start()

    def _show_hint(self) -> None:
        held = self._keeper.held is not None and self._keeper.held == self._asked()
        self.card.hint.show_parts(hint_of(self._mind, self.rows.current(), held=held))

    def _actions(self) -> tuple[Action, ...]:
        return tuple(each for each in self._kit.register.at_hand() if each.key != _OWN)

    def _enter(self) -> None:
        """Take the row that is chosen; while the answer is on its way, wait for it."""
        if self._pending:
            self._hasty = True
            return
        row = self.rows.current()
        if row is not None:
            self._taker.take(row)
        elif self._mind.books:
            self.card.say(self.tr("Nothing is free as said. Say another day, time or therapist."))

    def covered_anew(self) -> None:
        """Lay the card anew."""
        self.card.place()

    def _asked(self) -> Asked | Party | None:
        """Return what is to be held: what is looked at, or was before somebody is chosen."""
        row, client = self.rows.current(), self._mind.client
        meant = row.meant if row is not None else None
        if not self.isVisible():
            return None
        if self._mind.mode in (Mode.WHO, Mode.SERIES):
            return self._keeper.held
        if not isinstance(meant, (Opening, TogetherOpening)):
            return None
        return slot_of(self._mind.reading, meant, None if client is None else client.id)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        at_end = self.edit.cursorPosition() == len(self.edit.text())
        fresh = not self._pending and self._mind.mode is not Mode.FIND
        place = chosen_by(event, self._mind.reading, at_end=at_end and fresh)
        row = self.rows.at(place) if place is not None else None
        if row is not None:
            self._taker.take(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.rows.walk(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._mind.step_back():
                self._show()
            else:
                self.close_line()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within the line and its chips."""
        stops: list[QWidget] = [self.edit, *self.chips.shown()]
        at = next((n for n, each in enumerate(stops) if each.hasFocus()), 0)
        step = 1 if forward else -1
        stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_line()
