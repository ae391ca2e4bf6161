"""Running late: three ways out, each with whom it hits; one key each, Enter takes the best."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.commands.late import Shorten
from frontdesk.commands.moves import MoveMany
from frontdesk.errors import Reason, Refused
from frontdesk.queries.late import MOST, Late, late
from frontdesk.values.placement import OneMove
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.format import money, time_short
from ui.kit import Kit
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.typed_line import TypedLine

#: So late one usually is.
_USUAL = 10
_WAYS = {Qt.Key.Key_S: "shorter", Qt.Key.Key_P: "pushed", Qt.Key.Key_W: "swapped"}


class MinutesLine(TypedLine):
    """Takes minutes; the letters of the three ways are no part of a number.

    Signals:
        way_wanted: shorter, pushed or swapped.
    """

    way_wanted = Signal(str)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None and not event.modifiers():
            self.way_wanted.emit(way)
            return
        super().keyPressEvent(event)


class Way(Card):
    """One way out: its button, what becomes of it, and what stands against it."""

    def __init__(self, kit: Kit, title: str, key: str) -> None:
        super().__init__()
        self.button = Button(kit.icons, title, key=key)
        self.words = Label("", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.column.addLayout(row)

    def show_way(self, words: str, *, possible: bool, best: bool) -> None:
        """Show what becomes of it; the best one is what Enter takes."""
        self.words.setText(words)
        self.button.setEnabled(possible)
        self.button.set_kind("primary" if best else "secondary")


class LateDialog(Dialog):
    """Minutes, then S, P or W; or Enter for the way that hits nobody or the fewest."""

    def __init__(self, kit: Kit, appointment_id: int, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Running late")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._appointment_id = appointment_id
        self._command_id = new_id()
        self._seen: Late | None = None
        self._wanted: str | None = None  # a key came before the answer did
        self._sent = False
        self._fill()
        self._wire()
        self.fit(640, 430)
        self._ask()

    # Construction

    def _fill(self) -> None:
        self.what = Label("", "muted", wrap=True)
        self.minutes = MinutesLine(str(_USUAL))
        self.minutes.setValidator(QIntValidator(0, MOST, self.minutes))
        self.minutes.setAccessibleName(self.tr("Minutes late"))
        self.minutes.setFixedWidth(self.kit.theme.px(72))
        self.shorter = Way(self.kit, self.tr("Shorten"), "S")
        self.pushed = Way(self.kit, self.tr("Push"), "P")
        self.swapped = Way(self.kit, self.tr("Swap"), "W")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.minutes)
        top.addWidget(Label(self.tr("minutes late"), "muted"))
        top.addStretch(1)
        self.column.addWidget(self.what)
        self.column.addLayout(top)
        for way in (self.shorter, self.pushed, self.swapped):
            self.column.addWidget(way)
        self.column.addStretch(1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.take = self.add_button(self.tr("Take the best"), kind="primary", key="Return")
        self.minutes.setFocus()
        self.minutes.selectAll()

    def _wire(self) -> None:
        self.minutes.textEdited.connect(self._ask)
        self.minutes.way_wanted.connect(self._take)
        self.shorter.button.clicked.connect(self._shorten)
        self.pushed.button.clicked.connect(self._push)
        self.swapped.button.clicked.connect(self._swap)
        self.close_button.clicked.connect(self.reject)
        self.take.clicked.connect(self._take_best)

    # Slots

    @Slot()
    def _ask(self) -> None:
        self._seen = None
        self.say("", "error")
        said = self.minutes.text()
        ask = partial(
            late, appointment_id=self._appointment_id, minutes=int(said) if said.isdigit() else 0
        )
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self._unknown, latest="late")

    @Slot()
    def _shorten(self) -> None:
        self._take("shorter")

    @Slot()
    def _push(self) -> None:
        self._take("pushed")

    @Slot()
    def _swap(self) -> None:
        self._take("swapped")

    @Slot()
    def _take_best(self) -> None:
        self._take("best")

    @Slot(str)
    def _take(self, way: str) -> None:
        seen = self._seen
        if seen is None:
            self._wanted = way
            return
        command = self._command(seen, (seen.best or "") if way == "best" else way)
        if command is not None and not self._sent:
            self._sent = True
            self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Answers from the desk

    def _show(self, seen: Late) -> None:
        self._seen = seen
        self.what.setText(
            self.tr("{client}, {service} {minutes} at {time} with {therapist}").format(
                client=seen.client,
                service=seen.service,
                minutes=seen.was.minutes,
                time=time_short(seen.was.starts),
                therapist=seen.therapist,
            )
        )
        short, push = seen.shorter, seen.pushed
        possible = short is not None and not short.against
        self.shorter.show_way(
            self._short_words(seen), possible=possible, best=seen.best == "shorter"
        )
        self.pushed.show_way(
            self._push_words(seen), possible=not push.against, best=seen.best == "pushed"
        )
        self.swapped.show_way(
            self._swap_words(seen),
            possible=seen.swapped is not None,
            best=seen.best == "swapped",
        )
        self.take.setEnabled(seen.best is not None)
        if self._wanted is not None:
            way, self._wanted = self._wanted, None
            self._take(way)

    def _unknown(self, error: Exception) -> None:
        self._wanted = None
        self.refuse(error)
        for way in (self.shorter, self.pushed, self.swapped):
            way.show_way("", possible=False, best=False)
        self.take.setEnabled(False)

    def _done(self, _outcome: Outcome) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._sent = False
        self._command_id = new_id()  # whatever is sent next is another wish
        self._ask()
        self.refuse(error)

    # Internal

    def _command(self, seen: Late, way: str) -> Command | None:
        number = seen.appointment_id
        if way == "shorter" and seen.shorter is not None and not seen.shorter.against:
            return Shorten(
                id=self._command_id, appointment_id=number, was=seen.was, to=seen.shorter.to
            )
        if way == "pushed" and not seen.pushed.against:
            return MoveMany(id=self._command_id, moves=tuple(hit.move for hit in seen.pushed.hits))
        if way == "swapped" and seen.swapped is not None:
            to = seen.swapped.placement
            move = OneMove(appointment_id=number, was=seen.was, to=to)
            return MoveMany(id=self._command_id, moves=(move,))
        return None

    def _short_words(self, seen: Late) -> str:
        short = seen.shorter
        if short is None:
            return self.tr("Too little time would be left.")
        if short.against:
            return _why_not(short.against)
        words = self.tr("{minutes} min from {time}, {price}").format(
            minutes=short.to.minutes,
            time=time_short(short.to.starts),
            price=money(short.price),
        )
        if short.price != seen.price:
            return words + " " + self.tr("instead of {price}").format(price=money(seen.price))
        return words if short.offered else words + " " + self.tr("(this length has no price)")

    def _push_words(self, seen: Late) -> str:
        push = seen.pushed
        if push.against:
            return _why_not(push.against)
        first, *others = push.hits
        words = self.tr("Begins {time}").format(time=time_short(first.move.to.starts))
        if not others:
            return words + ", " + self.tr("nobody else is hit")
        hit = [
            self.tr("{client} {minutes} min later").format(client=each.client, minutes=each.by)
            for each in others
        ]
        return f"{words}; {', '.join(hit)}"

    def _swap_words(self, seen: Late) -> str:
        place = seen.swapped
        if place is None:
            return self.tr("Nobody else is free for the whole of it.")
        return self.tr("{therapist}, {time}, {room}").format(
            therapist=place.therapist,
            time=time_short(place.placement.starts),
            room=place.room,
        )


def _why_not(reasons: tuple[Reason, ...]) -> str:
    return sentence(Refused(reasons))
