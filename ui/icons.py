"""Icons: one-colour drawings in ``resources/icons``, tinted with a token.

``Icons(theme)`` is made once and handed to whoever shows one:

    icons.icon("plus", token="ink", size=20)         a QIcon, 1× and 2×, with a disabled look
    icons.pixmap("plus", "ink", 16, ratio)           a QPixmap, for painting
    icons.dyed("plus", colour, 16, ratio)            the same in a colour that is no token
    icons.theme                                      the theme it follows
    icons.changed                                    after the theme has changed
"""

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from ui.theme import ICONS, Theme, tinted

#: What leads back and on; mirrored, the one looks as the other.
_WAYS = {"left": "right", "right": "left"}


def names() -> frozenset[str]:
    """Return the names of all icons there are."""
    return frozenset(path.stem for path in ICONS.glob("*.svg"))


class Icons(QObject):
    """The icons, drawn in the colours of the theme in force.

    Signals:
        changed: all icons have other colours or sizes now; ask for them again.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}
        theme.changed.connect(self._forget)

    def icon(self, name: str, token: str = "ink", size: int = 20) -> QIcon:
        """Return the icon ``name`` in the colour of ``token``."""
        key = (_shown(name), token, size)
        if key not in self._icons:
            self._icons[key] = self._made(name, token, size)
        return self._icons[key]

    def pixmap(self, name: str, token: str = "ink", size: int = 20, ratio: float = 1.0) -> QPixmap:
        """Return the icon as a picture of ``size`` × ``size`` for a screen of ``ratio``."""
        return self.dyed(name, self.theme.colour(token), size, ratio)

    def dyed(self, name: str, colour: QColor, size: int = 20, ratio: float = 1.0) -> QPixmap:
        """Return the same in ``colour``, which comes from a token in a roundabout way."""
        key = (_shown(name), colour.rgba(), size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _drawn(key[0], colour, size, ratio)
        return self._pixmaps[key]

    # Slots

    @Slot()
    def _forget(self) -> None:
        self._icons.clear()
        self._pixmaps.clear()
        self.changed.emit()

    # Internal

    def _made(self, name: str, token: str, size: int) -> QIcon:
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, token, size, ratio))
            icon.addPixmap(self.pixmap(name, "disabled", size, ratio), QIcon.Mode.Disabled)
        return icon


def _shown(name: str) -> str:
    """Return which drawing shows what is called so."""
    return _WAYS.get(name, name) if QGuiApplication.isRightToLeft() else name


def _drawn(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # the first picture has no icon

    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(tinted(name, colour))).render(painter)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
