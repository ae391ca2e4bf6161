"""The message strip: says what was done or why not, without being in the way.

    strip = Strip(icons, parent=page)        in a layout, or:
    strip.float_over(page)                   at the foot of ``page``, above its content
    strip.say("Moved to 2:30 pm", "done", action="Undo", wish="undo")
    strip.action_requested.connect(…)        the wish
    strip.clear()

One message at a time; a new one takes the place of the old. What is *done* goes by itself after
ten seconds, the others stay until they are dismissed. What is named ``foot`` is never covered: the
strip goes beside it where there is room, else above it.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.icons import Icons
from ui.widgets.button import Button, IconButton
from ui.widgets.notice import TONE_ICONS, Picture
from ui.widgets.paint import repolish
from ui.widgets.paragraph import Paragraph

#: How long a message that needs no answer stays, in milliseconds.
STAYS = 10_000
_MARGIN = 16
#: Name of the widgets it never lies over: the buttons that decide, the sums below a list.
FOOT = "foot"
#: So much of the width it would like is enough, before it goes above a foot.
_ENOUGH = 0.55


class Timer(Protocol):
    """What of a ``QTimer`` the strip needs."""

    timeout: SignalInstance

    def start(self, msec: int) -> None:
        """Begin to wait."""

    def stop(self) -> None:
        """Wait no longer."""


class Strip(QFrame):
    """One message with an optional action.

    Signals:
        action_requested: the wish behind the action button, such as ``undo`` or ``retry``.
        dismissed: the message is gone, by itself or by hand.
    """

    action_requested = Signal(str)
    dismissed = Signal()

    # On the class, because its host may still send events while the strip is taken apart.
    _host: QWidget | None = None

    def __init__(
        self, icons: Icons, *, timer: Timer | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._timer: Timer = timer or QTimer(self, singleShot=True)
        self._wish = ""
        self._build()
        self._connect()
        self.hide()

    def say(self, text: str, tone: str = "info", *, action: str = "", wish: str = "") -> None:
        """Show ``text`` in place of what was said before. Tones: info, done, warning, error."""
        self._wish = wish
        self.setProperty("notice", tone)
        self.setProperty("strip", tone)
        self.picture.show_icon(TONE_ICONS[tone], f"{tone}_text")
        self.paragraph.show_text(text, token=f"{tone}_text")
        self.action.set_text(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(text)
        repolish(self)
        self.show()
        self._place()
        self._timer.stop()
        if tone == "done":
            self._timer.start(STAYS)
        self._announce(text, urgent=tone in ("warning", "error"))

    def text(self) -> str:
        """Return what is said; empty when nothing is."""
        return self.paragraph.words() if not self.isHidden() else ""

    def lie_above(self) -> None:
        """Lie above what is shown now in its host, and find a place there."""
        if not self.isHidden():
            self._place()

    @Slot()
    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def float_over(self, host: QWidget) -> None:
        """Hover at the foot of ``host`` from now on, so that nothing jumps."""
        self._host = host
        self.setParent(host)
        self.hide()
        host.installEventFilter(self)

    # Construction

    def _build(self) -> None:
        self.picture = Picture(self._icons, "info", "info_text", 16)
        self.paragraph = Paragraph(self._icons.theme, size=13)
        self.action = Button(self._icons, "", size="small")
        self.close_button = IconButton(self._icons, "close", self.tr("Dismiss"), size="small")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 7, 7)
        row.setSpacing(9)
        row.addWidget(self.picture)
        row.addWidget(self.paragraph, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.action)
        row.addWidget(self.close_button)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.clear)
        self.action.clicked.connect(self._on_action)
        self.close_button.clicked.connect(self.clear)

    # Slots

    @Slot()
    def _on_action(self) -> None:
        wish = self._wish
        self.clear()
        self.action_requested.emit(wish)

    # Internal

    def _place(self) -> None:
        if self._host is None:
            return
        whole = self._host.rect()
        place = self._placed(whole)
        for foot in self._feet(whole):
            if not place.intersects(foot):
                continue
            beside = self._beside(whole, foot)
            if beside.width() - 2 * _MARGIN >= _ENOUGH * self.sizeHint().width():
                place = self._placed(beside)
            else:
                above = QRect(whole)
                above.setBottom(min(foot.top(), whole.bottom()))
                place = self._placed(above)
        self.setGeometry(place)
        self.raise_()

    def _placed(self, room: QRect) -> QRect:
        """Return where it lies at the foot of ``room``."""
        width = min(self.sizeHint().width() + 2, room.width() - 2 * _MARGIN)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left = room.left() + (room.width() - width) // 2
        return QRect(left, room.top() + room.height() - height - _MARGIN, width, height)

    def _feet(self, whole: QRect) -> list[QRect]:
        """Return where the feet are that can be seen."""
        host = self._host
        assert host is not None
        feet = [each for each in host.findChildren(QWidget, FOOT) if each.isVisibleTo(host)]
        places = [QRect(each.mapTo(host, QPoint()), each.size()) for each in feet]
        return [each for each in places if whole.intersects(each)]

    def _beside(self, whole: QRect, foot: QRect) -> QRect:
        """Return the larger part of ``whole`` left or right of a foot."""
        before, after = QRect(whole), QRect(whole)
        before.setRight(foot.left())
        after.setLeft(foot.right())
        return max(before, after, key=QRect.width)

    def _announce(self, text: str, *, urgent: bool) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        spoken = QAccessibleAnnouncementEvent(self, text)
        if urgent:
            spoken.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(spoken)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self._place()
        return answer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if watched is self._host and moved and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
