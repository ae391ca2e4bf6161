"""Who is at the desk? One chooses one's name."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from frontdesk.values.rights import Role
from ui.icons import Icons
from ui.pages.stage import StagePage
from ui.people import Person, studio_initials
from ui.theme import Theme
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.mirrored import mirror, shown_key
from ui.widgets.paint import paint_avatar, rounded, text_line

if TYPE_CHECKING:
    from ui.widgets.button import Button

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class PersonCard(QAbstractButton):
    """One person: initials, name, role.

    Signals:
        moved: the user wants to the next or previous card.
        typed: a letter, to go to a name that begins with it.
    """

    moved = Signal(int)
    typed = Signal(str)

    def __init__(
        self, theme: Theme, person: Person, role: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self.person = person
        self.setText(person.name)
        self.setAccessibleName(f"{person.name}, {role}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(282), self._theme.px(72))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            self.moved.emit(_STEPS[shown_key(event, self)])
        elif event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text().casefold())
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        with QPainter(self) as painter:
            mirror(painter, self.rect(), self.layoutDirection())
            lit = self.underMouse() or self.hasFocus()
            border = theme.colour("accent" if lit else "line")
            fill = theme.colour("hover" if self.isDown() else "surface")
            rounded(painter, QRectF(self.rect()), 12, fill, border, 2.0 if lit else 1.0)
            side = theme.px(40)
            middle = self.height() / 2
            box = QRectF(QPointF(theme.px(16), middle - side / 2), QSize(side, side))
            paint_avatar(painter, box, theme, self.person.name, self.person.id)
            left = box.right() + theme.px(12)
            width = self.width() - left - theme.px(12)
            line = theme.px(20)
            name = QRectF(left, middle - line, width, line)
            text_line(painter, name, self.person.name, theme.font(15, 650), theme.colour("ink"))
            role = QRectF(left, middle + 1, width, line)
            text_line(painter, role, self._role, theme.font(12), theme.colour("muted"))


class SignInPage(StagePage):
    """The people of the studio as cards; arrows, letters or the mouse choose one.

    Signals:
        chosen: id of the person who wants to sign in.
        left: the user wants back to where he was.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self._icons = icons
        self._cards: list[PersonCard] = []
        self._may_leave = False
        self._build()

    @cached_property
    def back(self) -> "Button":
        """The way back, made when there is one: at a start there is none."""
        from ui.widgets.button import Button

        button = Button(self._icons, self.tr("Back"), kind="quiet", key="Esc")
        button.clicked.connect(self.left)
        self._foot.insertWidget(0, button)
        return button

    def show_people(self, studio: str, people: Sequence[Person]) -> None:
        """Show who can sign in, the focus staying on the person it was on."""
        focused = next((card.person.id for card in self._cards if card.hasFocus()), None)
        self.message.hide()
        self.show_words(self.tr("Who is at the desk?"), studio)
        self.mark.show_letters(studio_initials(studio))
        if tuple(people) == tuple(card.person for card in self._cards):
            return
        self._flow.clear()
        self._cards = [PersonCard(self.theme, person, role_word(person.role)) for person in people]
        for card in self._cards:
            self._flow.addWidget(card)
            card.clicked.connect(self._on_clicked)
            card.moved.connect(self._step)
            card.typed.connect(self._go_to_letter)
        wanted = [card for card in self._cards if card.person.id == focused]
        if focused is not None and wanted:
            wanted[0].setFocus()

    def allow_leaving(self, allowed: bool) -> None:
        """Show whether one may go back to where one was."""
        if allowed or self._may_leave:
            self.back.setVisible(allowed)
        self._may_leave = allowed

    def refuse(self, text: str) -> None:
        """Say why somebody could not sign in."""
        self.message.setText(text)
        self.message.show()

    def cards(self) -> tuple[PersonCard, ...]:
        """Return the cards that are shown."""
        return tuple(self._cards)

    def focus_first(self) -> None:
        """Put the focus on the first person."""
        if self._cards:
            self._cards[0].setFocus()

    # Construction

    def _build(self) -> None:
        self._people = QWidget()
        self._people.setProperty("look", "column")
        self._flow = Flow(self._people, spacing=14)
        self.message = Label("", "error", wrap=True)
        self.message.hide()
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self.column.addWidget(self._people)
        self.column.addWidget(self.message)
        self.column.addLayout(self._foot)

    # Slots

    @Slot()
    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, PersonCard):
            self.chosen.emit(card.person.id)

    @Slot(int)
    def _step(self, step: int) -> None:
        places = [place for place, card in enumerate(self._cards) if card.hasFocus()]
        place = (places[0] + step) % len(self._cards) if places else 0
        self._cards[place].setFocus()

    @Slot(str)
    def _go_to_letter(self, letter: str) -> None:
        found = [card for card in self._cards if card.person.name.casefold().startswith(letter)]
        if found:
            places = [place for place, card in enumerate(found) if card.hasFocus()]
            found[(places[0] + 1) % len(found) if places else 0].setFocus()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._may_leave:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def role_word(role: Role) -> str:
    """Return what a role is called."""
    words = {
        Role.OWNER: QCoreApplication.translate("roles", "Owner"),
        Role.MANAGER: QCoreApplication.translate("roles", "Manager"),
        Role.RECEPTIONIST: QCoreApplication.translate("roles", "Front desk"),
        Role.THERAPIST: QCoreApplication.translate("roles", "Therapist"),
    }
    return words[role]
