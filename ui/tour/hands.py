"""Mouse and keys, and the patience to wait for what they bring about."""

from collections.abc import Callable

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QPoint,
    Qt,
    QTimer,
    QTimerEvent,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

#: How long a person waits for a window, in milliseconds.
PATIENCE = 15_000
#: A drag is drawn in so many moves.
_MOVES = 12
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
#: Timers that beat at least this seldom follow the clock on the wall.
_WALL = 5_000


class NotSeen(Exception):
    """What was waited for did not show."""


def wait(until: Callable[[], bool], what: str) -> None:
    """Let the windows work until something is so; raise ``NotSeen`` when it does not come."""
    deadline = QDeadlineTimer(PATIENCE)
    while not until():
        if deadline.hasExpired():
            raise NotSeen(what)
        let_work()


def let_work() -> None:
    """Let the windows take up what waits for them."""
    loop = QEventLoop()
    QTimer.singleShot(2, loop.quit)
    loop.exec()


def click(widget: QWidget, at: QPoint | None = None, *, twice: bool = False) -> None:
    """Click into the middle of a widget, or at a point of it."""
    where = widget.rect().center() if at is None else at
    QTest.mouseMove(widget, where)
    QTest.mouseClick(widget, _LEFT, _NONE, where)
    if twice:
        QTest.mouseDClick(widget, _LEFT, _NONE, where)


def drag(widget: QWidget, start: QPoint, end: QPoint, before_drop: Callable[[], None]) -> None:
    """Press at ``start``, move to ``end`` in small moves, let go there."""
    QTest.mousePress(widget, _LEFT, _NONE, start)
    for move in range(1, _MOVES + 1):
        QTest.mouseMove(widget, start + (end - start) * move / _MOVES)
        let_work()
    before_drop()
    QTest.mouseRelease(widget, _LEFT, _NONE, end)


def press(keys: str) -> None:
    """Press a key such as ``Return``, ``Ctrl+K`` or ``PgDown``, wherever the focus is."""
    QTest.keySequence(_target(), QKeySequence(keys))


def type_in(text: str) -> None:
    """Type ``text``, wherever the focus is."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(_target(), letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, _NONE, letter)
                QCoreApplication.sendEvent(_target(), event)


def tick() -> None:
    """Let the timers go off that would have, had the time really passed on the wall."""
    for widget in QApplication.topLevelWidgets():
        for timer in widget.findChildren(QTimer):
            if timer.isActive() and not timer.isSingleShot() and timer.interval() >= _WALL:
                QCoreApplication.sendEvent(timer, QTimerEvent(timer.timerId()))
    let_work()


def _target() -> QWidget:
    in_front = (
        QApplication.activePopupWidget(),
        QApplication.focusWidget(),
        QApplication.activeWindow(),
    )
    for widget in in_front:
        if widget is not None:
            return widget
    raise NotSeen("a window that takes keys")
