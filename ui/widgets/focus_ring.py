"""The focus ring: 2 px of accent, 2 px off the widget that has the focus, always to be seen.

    FocusRing(app, theme)              once, in ui/app.py; it follows the focus by itself
    widget.setProperty("own_focus", True)      for a view that shows its focus on its items

Drawn over the widget's surroundings by one small overlay, so that no style sheet needs to leave
room for it. Where there is no room outside, it lies inside.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.theme import Theme
from ui.widgets.paint import rounded

_RAIL = "rail"
_OFF = 4  # 2 px of air and 2 px of ring
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.LayoutRequest,
    }
)


class RingOverlay(QWidget):
    """The ring itself; lets everything through but its own stroke."""

    def __init__(self, theme: Theme, host: QWidget, colour: str) -> None:
        super().__init__(host)
        self._theme = theme
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def lay_around(self, rect: QRect) -> None:
        """Lie on the edge of ``rect``."""
        self.setGeometry(rect)
        inner = QRect(QPoint(3, 3), rect.size()).adjusted(0, 0, -6, -6)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner.adjusted(6, 6, -6, -6))))
        self.raise_()
        self.show()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._theme.colour(self._colour)
        with QPainter(self) as painter:
            rounded(painter, QRectF(self.rect()), 10, None, colour, 2.0)


class FocusRing(QObject):
    """Follows the focus of the application with a ring."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._app = app
        self._theme = theme
        self._overlay: RingOverlay | None = None
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        app.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, app.focusWidget())

    def target(self) -> QWidget | None:
        """Return the widget that has the ring."""
        return self._target

    def stop(self) -> None:
        """Follow no longer."""
        self._app.focusChanged.disconnect(self._on_focus_changed)
        self._leave()
        self.deleteLater()

    # Slots

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is not None and _wants_ring(new):
            self._surround(_framed(new))

    # Internal

    def _surround(self, widget: QWidget) -> None:
        host = _host_of(widget)
        self._target = widget
        self._overlay = RingOverlay(self._theme, host, _colour_on(widget))
        step: QWidget | None = widget
        while step is not None and step is not host:
            self._watched.append(step)
            step.installEventFilter(self)
            step = step.parentWidget()
        self._follow()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.hide()
            self._overlay.deleteLater()
        self._overlay = self._target = None

    def _follow(self) -> None:
        overlay, target = self._overlay, self._target
        if overlay is None or target is None or not isValid(overlay) or not isValid(target):
            return
        host = overlay.parentWidget()
        if host is None or not target.isVisibleTo(host):
            overlay.hide()
            return
        rect = QRect(target.mapTo(host, QPoint(0, 0)), target.size())
        room = rect.adjusted(-_OFF, -_OFF, _OFF, _OFF)
        overlay.lay_around(room.intersected(host.rect()))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._follow()
        return super().eventFilter(watched, event)


def _wants_ring(widget: QWidget) -> bool:
    return not widget.property("own_focus") and not widget.isWindow()


def _colour_on(widget: QWidget) -> str:
    """Return the token of a ring that can be told from what lies around ``widget``."""
    step: QWidget | None = widget
    while step is not None and step.property("look") != _RAIL:
        step = step.parentWidget()
    return "focus" if step is None else "rail_focus"


def _framed(widget: QWidget) -> QWidget:
    """Return the widget to frame: of a spin box's inner line, the box."""
    proxy_of = widget.parentWidget()
    if proxy_of is not None and proxy_of.focusProxy() is widget:
        return proxy_of
    return widget


def _host_of(widget: QWidget) -> QWidget:
    """Return the nearest ancestor with room for the ring, and no further than what scrolls."""
    host = widget.parentWidget() or widget
    while not host.isWindow():
        rect = QRect(widget.mapTo(host, QPoint(0, 0)), widget.size())
        above = host.parentWidget()
        if above is None or _scrolls(above):
            break
        if host.rect().contains(rect.adjusted(-_OFF, -_OFF, _OFF, _OFF)):
            break
        host = above
    return host


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return isinstance(above, QAbstractScrollArea) and not isinstance(above, QAbstractItemView)
