"""The dark rail at the left: the pages, each with its icon, its name and its count.

rail = Rail(icons, "BB")
rail.add("calendar", "Calendar", "calendar", key="Ctrl+1")       foot=True: at the lower end
rail.set_current("calendar"); rail.set_badge("check-in", 2); rail.show_person("Dana Reyes", 7)
rail.chosen (str), rail.person_requested
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.icons import Icons
from ui.widgets.mirrored import mirror, paint_picture
from ui.widgets.paint import CENTRE, paint_avatar, rounded, text_line

_WIDTH = 72


class _EnterButton(QAbstractButton):
    """A button that Enter presses as well as Space."""

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class RailButton(_EnterButton):
    """One page in the rail."""

    def __init__(
        self, icons: Icons, text: str, icon: str, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._picture = icon
        self._badge = 0
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the rail sees to that: this tells a screen reader what it is
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)
        self.setToolTip(f"{text}  ({key})" if key else text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_badge(self, count: int) -> None:
        """Show ``count`` at the icon; none when it is 0."""
        self._badge = count
        name = self.tr("{page}, {count} waiting").format(page=self.text(), count=count)
        self.setAccessibleName(name if count else self.text())
        self.update()

    # Internal

    def _paint_badge(self, painter: QPainter, centre: QPointF) -> None:
        if not self._badge:
            return
        theme = self._icons.theme
        text = str(self._badge) if self._badge < 100 else "99+"
        height = theme.px(15)
        width = max(height, theme.px(7) + theme.px(7) * len(text))
        rect = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
        rounded(painter, rect, height / 2, theme.colour("badge"))
        font = theme.font(11, 650)
        font.setPixelSize(theme.px(10))
        text_line(painter, rect, text, font, theme.colour("on_badge"), CENTRE)

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        QWidget.focusInEvent(self, event)  # a button would take the others out of Tab's way
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._icons.theme
        return QSize(theme.px(_WIDTH - 12), theme.px(54))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            mirror(painter, self.rect(), self.layoutDirection())
            theme = self._icons.theme
            active = self.isChecked() or self.underMouse()
            ink = "rail_on_active" if self.isChecked() else "rail_ink"
            if active:
                border = theme.colour(ink) if theme.tokens.outlined and self.isChecked() else None
                rounded(painter, QRectF(self.rect()), 9, theme.colour("rail_active"), border)
            side = theme.px(20)
            middle = self.width() / 2
            pixmap = self._icons.pixmap(self._picture, ink, side, self.devicePixelRatioF())
            font = theme.font(11)
            spare = self.height() - side - QFontMetrics(font).height()  # little with large letters
            top = min(theme.px(8), (spare if spare >= 0 else self.height() - side) // 2)
            paint_picture(painter, QPointF(middle - side / 2, top), pixmap)
            if spare >= 0:  # else the tip says them
                below = min(theme.px(3), spare - top)
                words = QRectF(0, top + side, self.width(), self.height() - top - side - below)
                text_line(painter, words, self.text(), font, theme.colour(ink), CENTRE)
            self._paint_badge(
                painter, QPointF(middle + side * 0.75, max(top + theme.px(3), theme.px(8)))
            )


class PersonButton(_EnterButton):
    """Who is at the desk."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._key = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_person(self, name: str, key: int) -> None:
        """Show who it is."""
        self._key = key
        self.setText(name)
        self.setAccessibleName(self.tr("At the desk: {name}").format(name=name))
        self.show()
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        side = self._icons.theme.px(32)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._icons.theme
        with QPainter(self) as painter:
            paint_avatar(painter, QRectF(self.rect()), theme, self.text(), self._key)


class Rail(QFrame):
    """The pages of the window; Up and Down walk them, Enter or Space opens one.

    Signals:
        chosen: key of the page the user wants.
        person_requested: the user wants to be somebody else, or to leave.
    """

    chosen = Signal(str)
    person_requested = Signal()

    def __init__(self, icons: Icons, initials: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._initials = initials
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)  # not exclusive: none may be open, and arrows open none
        self._group.setExclusive(False)
        self.person = PersonButton(icons)
        self.setProperty("look", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._build()
        self._widen()
        self.person.clicked.connect(self.person_requested)

    def add(self, page: str, text: str, icon: str, *, key: str = "", foot: bool = False) -> None:
        """Add a page; with ``foot`` at the lower end."""
        button = RailButton(self._icons, text, icon, key)
        self._buttons[page] = button
        self._group.addButton(button)
        (self._foot if foot else self._head).addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        button.clicked.connect(self._on_clicked)

    def set_current(self, page: str) -> None:
        """Show that ``page`` is open."""
        for name, button in self._buttons.items():
            button.setChecked(name == page)

    def set_badge(self, page: str, count: int) -> None:
        """Show how many wait on ``page``."""
        self._buttons[page].set_badge(count)

    def set_initials(self, initials: str) -> None:
        """Show another studio's initials."""
        self._initials = initials
        self.update()

    def show_person(self, name: str, key: int) -> None:
        """Show who is at the desk."""
        self.person.show_person(name, key)

    def button(self, page: str) -> RailButton:
        """Return the button of ``page``."""
        return self._buttons[page]

    # Construction

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(4)
        self._head, self._foot = QVBoxLayout(), QVBoxLayout()
        for part in (self._head, self._foot):
            part.setSpacing(4)
        column.addLayout(self._head)
        column.addStretch(1)
        column.addLayout(self._foot)
        column.addSpacing(4)
        column.addWidget(self.person, 0, Qt.AlignmentFlag.AlignHCenter)

    # Slots

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        for page, button in self._buttons.items():
            if button is sender:
                button.setChecked(True)
                self.chosen.emit(page)

    # Internal

    def _widen(self) -> None:
        theme = self._icons.theme
        self.setFixedWidth(theme.px(_WIDTH))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, theme.px(36) + 32, 0, 14)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._widen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._icons.theme
        with QPainter(self) as painter:
            side = theme.px(36)
            mark = QRectF((self.width() - side) / 2, 14, side, side)
            border = theme.colour("on_brand") if theme.tokens.outlined else None
            rounded(painter, mark, 9, theme.colour("brand"), border)
            text_line(
                painter, mark, self._initials, theme.font(13, 650), theme.colour("on_brand"), CENTRE
            )
