"""Buttons: what they do in words, with an icon and the key that does the same.

    Button(icons, "Start session", kind="primary", icon="start", key="Enter", size="")
    button.bind(action)              follows a QAction: text, icon, key, possible or not
    IconButton(icons, "left", "Previous day", key="PgUp")

Kinds: primary, secondary, quiet, danger. Sizes: "" (34 px), small (26), large (40). The words are
never wrapped; where somebody forces a width, the key goes first, then the words are cut short.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.icons import Icons
from ui.widgets.key_cap import key_words
from ui.widgets.mirrored import mirror, paint_picture
from ui.widgets.paint import key_cap_height, key_cap_width, paint_key_cap, text_line

_INK = {"primary": "on_accent", "danger": "error"}
_HEIGHT = {"": 34, "small": 26, "large": 40}
_GAP = 7


class Button(QPushButton):
    """A push button that shows its key."""

    def __init__(
        self,
        icons: Icons,
        text: str,
        *,
        kind: str = "secondary",
        icon: str | None = None,
        key: str | QKeySequence = "",
        size: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._kind = kind
        self._size = size
        self._words = ""
        self._picture = icon
        self._key = key_words(key)
        self._action: QAction | None = None
        self._keeps_key = True
        self.setProperty("kind", kind)
        self.setProperty("size", size)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say what the button does; an ampersand stays one."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self._name()
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return what the button says, as it was given."""
        return self._words

    def words_width(self) -> int:
        """Return how wide its icon and words are, without the key."""
        return self._content_width(key=False)

    def set_key(self, key: str | QKeySequence) -> None:
        """Show another key; an empty one shows none."""
        self._key = key_words(key)
        self._name()
        self.updateGeometry()
        self.update()

    def let_key_go(self) -> None:
        """Take as little room as the words need, where there is no more; the key goes first."""
        self._keeps_key = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: str) -> None:
        """Show the button as one of another kind."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def bind(self, action: QAction) -> None:
        """Follow ``action``: its words unless the button has its own, its key, whether possible."""
        self._action = action
        if not self._words:
            self.set_text(action.text())
        self.set_key(action.shortcut())
        action.changed.connect(self._follow)
        self.clicked.connect(self._trigger)
        self._follow()

    # Slots

    @Slot()
    def _follow(self) -> None:
        if self._action is not None:
            self.setEnabled(self._action.isEnabled())
            self.setVisible(self._action.isVisible())
            shown = self._action.shortcut()
            if not shown.isEmpty() and key_words(shown) != self._key:
                self.set_key(shown)  # without one the button keeps the key it was given

    @Slot()
    def _trigger(self) -> None:
        if self._action is not None:
            self._action.trigger()

    # Internal

    def _name(self) -> None:
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(self._key)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if self.isChecked():
            return "on_accent_soft"
        return _INK.get(self._kind, "ink")

    def _content_width(self, *, key: bool = True) -> int:
        theme = self._icons.theme
        width = QFontMetrics(self.font()).horizontalAdvance(self._words)
        if self._picture:
            width += theme.px(16) + (_GAP if self._words else 0)
        if self._key and key:
            width += key_cap_width(theme, self._key) + _GAP + 1
        return width

    def _hint(self, *, key: bool) -> QSize:
        self.ensurePolished()
        theme = self._icons.theme
        square = not self._words and not self._key
        height = theme.px(_HEIGHT[self._size])
        padding = 0 if square else theme.px(20 if self._size == "small" else 26)
        return QSize(height if square else self._content_width(key=key) + padding, height)

    def _paint_content(self, painter: QPainter) -> None:
        theme, ink = self._icons.theme, self._ink()
        room = self.width() - 8
        key = bool(self._key) and (not self._words or self._content_width() <= room)
        width = min(self._content_width(key=key), room)
        left = (self.width() - width) / 2
        end = left + width
        middle = self.height() / 2
        if self._picture:
            side = theme.px(16)
            ratio = self.devicePixelRatioF()
            pixmap = self._icons.pixmap(self._picture, ink, side, ratio)
            paint_picture(painter, QPointF(left, middle - side / 2), pixmap)
            left += side + _GAP
        if key:
            cap_width, cap_height = key_cap_width(theme, self._key), key_cap_height(theme)
            end -= cap_width
            cap = QRectF(end, middle - cap_height / 2, cap_width, cap_height)
            painter.setOpacity(1.0 if self.isEnabled() else 0.5)
            paint_key_cap(painter, cap, theme, self._key)
            painter.setOpacity(1.0)
            end -= _GAP + 1
        words = QRectF(left, 0, end - left + 1, self.height())
        text_line(painter, words, self._words, self.font(), theme.colour(ink))

    # Qt overrides

    def sizeHint(self) -> QSize:
        return self._hint(key=True)

    def minimumSizeHint(self) -> QSize:
        return self._hint(key=self._keeps_key or not self._words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            option.text = ""
            bevel = QStyle.ControlElement.CE_PushButtonBevel
            self.style().drawControl(bevel, option, painter, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirror(painter, self.rect(), self.layoutDirection())
            self._paint_content(painter)


class IconButton(Button):
    """A square button with an icon alone; its words are its tip and its accessible name."""

    def __init__(
        self,
        icons: Icons,
        icon: str,
        tip: str,
        *,
        kind: str = "quiet",
        key: str | QKeySequence = "",
        size: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icons, "", kind=kind, icon=icon, size=size, parent=parent)
        shown = key_words(key)
        self.setToolTip(f"{tip}  ({shown})" if shown else tip)
        self.setAccessibleName(tip)
        self.setAccessibleDescription(shown)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
