"""The head of a client's card: who it is, what to mind, what can be done."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.clients import ClientCard
from ui.dialogs.client_details import choice_word
from ui.format import phone
from ui.kit import Kit
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.sides import Sides

#: So much room, at least, has the name beside the buttons.
_NAME, _GAP = 260, 12


class _Buttons(QWidget):
    """Beside one another where there is room, else in lines."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = Flow(self, spacing=_GAP)

    # Qt overrides

    def sizeHint(self) -> QSize:
        wanted = [item.sizeHint() for item in self.flow.items() if not item.isEmpty()]
        wide = sum(size.width() + _GAP for size in wanted) - _GAP
        return QSize(max(wide, 0), max((size.height() for size in wanted), default=0))


class ClientHead(QWidget):
    """Name and chips at the left, buttons at the right; the page binds the buttons."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        icons = kit.icons
        self.avatar = Avatar(kit.theme, "", 0, 52)
        self.name = Label("", "title", wrap=True)
        self.below = Label("", "muted", elide=True)
        self.check_in = Button(icons, self.tr("Check in"), icon="check-in")
        self.edit = Button(icons, self.tr("Edit"), icon="edit")
        self.book = Button(icons, self.tr("Book visit"), kind="primary", icon="calendar-plus")
        self.bring_back = Button(icons, self.tr("Bring back"), kind="primary")
        self.chips = QWidget()
        self._chips: list[Chip] = []
        self._flow = Flow(self.chips)
        self._build()

    def show_client(self, card: ClientCard) -> None:
        """Show whose card it is."""
        self.avatar.show_person(card.name, card.id)
        self.name.setText(card.name)
        self.below.setText(self._below(card))
        self._flow.clear()
        self._chips.clear()
        for text, tone, mark in self._facts(card):
            chip = Chip(self._kit.icons, text, tone, mark=mark, large=True)
            self._chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        self.chips.setVisible(bool(self._chips))
        self.bring_back.setVisible(not card.active)
        self._top.fit()

    def chip_texts(self) -> list[str]:
        """Return what the chips say."""
        return [chip.text() for chip in self._chips]

    # Construction

    def _build(self) -> None:
        who, do = QWidget(), _Buttons()
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addStretch(1)
        names.addWidget(self.name)
        names.addWidget(self.below)
        names.addStretch(1)
        left, right = QHBoxLayout(who), do.flow
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(_GAP)
        left.addWidget(self.avatar)
        left.addLayout(names, 1)
        self._buttons = (self.check_in, self.edit, self.bring_back, self.book)
        for button in self._buttons:
            right.addWidget(button)
        self._top = Sides(who, do, self._needs, stretch=(1, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._top)
        column.addWidget(self.chips)

    # Internal

    def _needs(self) -> int:
        """Return how wide name and buttons are beside one another."""
        shown = [button for button in self._buttons if not button.isHidden()]
        return self._kit.theme.px(_NAME) + sum(each.sizeHint().width() + _GAP for each in shown)

    def _below(self, card: ClientCard) -> str:
        parts = [
            "" if card.age is None else str(card.age),
            card.more["pronouns"] or "",
            phone(card.phone),
            card.email or "",
            self.tr("referred by {who}").format(who=card.referred_by) if card.referred_by else "",
        ]
        return " · ".join(filter(None, parts)) or self.tr("Neither phone nor e-mail yet")

    def _facts(self, card: ClientCard) -> list[tuple[str, str, str | None]]:
        facts: list[tuple[str, str, str | None]] = []
        if not card.active:
            facts.append((self.tr("Put away", "state"), "neutral", None))
        if card.more["blocked"]:
            words = self.tr("Not booked: {why}").format(why=card.more["blocked"])
            facts.append((words, "warning", "alert"))
        facts += [(words, "warning", "alert") for _, words in card.alerts]
        if card.more["allergies"]:
            words = self.tr("Allergies: {what}").format(what=card.more["allergies"])
            facts.append((words, "warning", "alert"))
        if card.membership:
            facts.append((card.membership, "accent", "member"))
        if card.therapist:
            words = self.tr("Prefers {therapist}").format(therapist=card.therapist)
            facts.append((words, "info", None))
        if card.refuses:
            names = ", ".join(card.liked[each] for each in card.refuses)
            facts.append((self.tr("Not with {names}").format(names=names), "warning", "alert"))
        if card.asks_for:
            words = (
                self.tr("Asks for a woman") if card.asks_for == "f" else self.tr("Asks for a man")
            )
            facts.append((words, "info", None))
        if card.preferences:
            facts.append((card.preferences, "info", "heart"))
        if card.more["pressure"]:
            pressure = choice_word("pressure", card.more["pressure"])
            facts.append((self.tr("{how} pressure").format(how=pressure), "info", None))
        facts += [(tag, "neutral", "tag") for tag in card.more["tags"] or ()]
        return facts
