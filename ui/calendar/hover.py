"""A closer look at a card: beside it after a moment's rest of the pointer, or by key."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from frontdesk.queries.card_more import CardMore, card_more
from ui.calendar.items import Item, Key
from ui.calendar.view import DayView
from ui.calendar.words import is_veiled
from ui.format import day_short, money, phone
from ui.kit import Kit
from ui.models.rows import RowRole
from ui.widgets.facts import Facts
from ui.widgets.label import Label
from ui.widgets.notice import Notice

#: Milliseconds for which the pointer rests first.
REST = 300
_WIDTH, _AWAY = 300, 10
#: So many instructions are told at once; the client's card has them all.
_ALERTS = 3
_HIDING = {
    QEvent.Type.Leave,
    QEvent.Type.Wheel,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
}


class MoreCard(QFrame):
    """Shows what a card has no room for. The pointer goes through it."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("look", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("More about the appointment"))
        self.name = Label("", "strong", wrap=True)
        self.alerts = [Notice(kit.icons, "", tone="warning") for _ in range(_ALERTS)]
        self.facts = Facts()
        self.none = Label(self.tr("Nothing more is known."), "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for widget in (self.name, *self.alerts, self.facts, self.none):
            column.addWidget(widget)
        self.hide()

    def show_more(self, more: CardMore) -> None:
        """Fill in what there is; nothing that is not there has a line."""
        self.name.setText(more.client)
        for place, notice in enumerate(self.alerts):
            notice.setVisible(place < len(more.alerts))
            if place < len(more.alerts):
                notice.show_text(more.alerts[place], tone="warning")
        facts = self._facts(more)
        self.facts.show_facts(facts)
        self.facts.setVisible(bool(facts))
        self.none.setVisible(not facts and not more.alerts)
        self.setAccessibleDescription(self.words())

    def words(self) -> str:
        """Return everything it says, for whoever cannot see it."""
        told = [notice.words() for notice in self.alerts if not notice.isHidden()]
        names = (
            self.tr("Phone"),
            self.tr("Last visit"),
            self.tr("To pay"),
            self.tr("Prefers"),
            self.tr("Note"),
        )
        facts = [f"{name}: {value}" for name in names if (value := self.facts.value(name))]
        return ". ".join((self.name.text(), *told, *facts))

    def place_beside(self, card: QRect, within: QRect) -> None:
        """Stand beside ``card``, where there is room for it, never on it."""
        width = min(self._kit.theme.px(_WIDTH), max(within.width() - 2 * _AWAY, 0))
        self.setFixedWidth(width)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        high = max(layout.heightForWidth(width), layout.minimumSize().height())
        edge = self.contentsMargins()  # the border, which the layout does not count
        self.setFixedHeight(min(high + edge.top() + edge.bottom(), within.height()))
        before, after = card.left() - _AWAY - width, card.right() + _AWAY
        x = before if self.isRightToLeft() and before >= within.left() else after
        if x + width > within.right():
            x = before
        y = min(max(card.top(), within.top()), within.bottom() - self.height())
        if x < within.left():  # no room at either side: below it, or above
            x = max(within.right() - width, within.left())
            y = card.bottom() + _AWAY
            if y + self.height() > within.bottom():
                y = max(card.top() - _AWAY - self.height(), within.top())
        self.move(QPoint(x, y))

    # Internal

    def _facts(self, more: CardMore) -> list[tuple[str, str]]:
        facts = []
        if more.phone:
            facts.append((self.tr("Phone"), phone(more.phone)))
        if more.last is not None:
            last = more.last
            words = self.tr("{day}, {service} {minutes} with {therapist}")
            said = words.format(
                day=day_short(last.day),
                service=last.service,
                minutes=last.minutes,
                therapist=last.therapist,
            )
            facts.append((self.tr("Last visit"), said))
        if more.to_pay:
            facts.append((self.tr("To pay"), money(more.to_pay)))
        if more.preferences:
            facts.append((self.tr("Prefers"), more.preferences))
        if more.note:
            facts.append((self.tr("Note"), more.note))
        return facts


class Hover(QObject):
    """Watches the pointer over a board."""

    def __init__(self, kit: Kit, view: DayView) -> None:
        super().__init__(view)
        self._kit = kit
        self._view = view
        self._over: Key | None = None  # what the pointer rests on
        self._shown: Key | None = None
        self.card = MoreCard(kit, view)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._ask)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self.hide)
        view.chosen.connect(self._on_chosen)

    @Slot()
    def toggle(self) -> None:
        """Show more about the selected card, or hide it again."""
        item = self._view.chosen_item()
        if self._shown is not None or item is None:
            self.hide()
        else:
            self._over = item.key
            self._ask()

    @Slot()
    def hide(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._over = self._shown = None
        self.card.hide()

    # Slots

    @Slot()
    def _ask(self) -> None:
        item = self._item()
        if item is None or item.card is None or is_veiled(item.card):
            return
        self._shown = item.key
        ask = partial(card_more, appointment_id=item.card.id)
        self._kit.link.ask(ask, owner=self, done=self._show, failed=self._failed, latest="more")

    @Slot(object)
    def _on_chosen(self, item: Item | None) -> None:
        if self._shown is not None and (item is None or item.key != self._shown):
            self.hide()

    # Answers from the desk

    def _show(self, more: CardMore | None) -> None:
        item = self._item()
        if more is None or item is None or item.card is None or item.key != self._shown:
            return
        if item.card.id != more.appointment_id:
            return
        self.card.show_more(more)
        port = self._view.viewport().geometry()
        place = self._view.rect_of(item.key).translated(port.topLeft())
        self.card.show()  # its fonts are known from then on, and with them its height
        self.card.place_beside(place, port)
        self.card.raise_()

    def _failed(self, _error: Exception) -> None:
        self.hide()  # it is gone, and so will the card be in a moment

    # Internal

    def _item(self) -> Item | None:
        return next((each for each in self._view.items() if each.key == self._over), None)

    def _on_move(self, event: QMouseEvent) -> None:
        if event.buttons() != Qt.MouseButton.NoButton:
            self.hide()
            return
        item = self._view.indexAt(event.position().toPoint()).data(RowRole)
        over = item.key if isinstance(item, Item) else None
        if over != self._over:
            self.hide()
            self._over = over
            if over is not None:
                self._timer.start()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            self._on_move(event)
        board = isinstance(watched, DayView)
        if event.type() is QEvent.Type.FocusOut if board else event.type() in _HIDING:
            self.hide()
        return False
