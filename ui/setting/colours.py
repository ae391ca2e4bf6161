"""The colour of a therapist's picture: one of a few, or one that follows from the number."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from frontdesk.values.house import COLOURS
from ui.theme import Theme
from ui.widgets.paint import rounded
from ui.widgets.segments import SegmentedControl

_AUTO, _SIDE = "auto", 14


class ColourField(SegmentedControl):
    """The colours, each with its number for those who do not tell them apart."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        numbers = [(str(place), str(place + 1)) for place in range(COLOURS)]
        super().__init__([(_AUTO, _tr("Any")), *numbers], name=_tr("Colour"), parent=parent)
        self._theme = theme
        for place in range(COLOURS):
            button = self.segment(str(place))
            button.setAccessibleName(_tr("Colour {number}").format(number=place + 1))
            button.setText("")  # the picture says it
            button.setProperty("narrow", True)
        self._paint()

    def put(self, colour: int | None) -> None:
        """Show a colour as the chosen one."""
        self.set_current(_AUTO if colour is None else str(colour))

    def colour(self) -> int | None:
        """Return the chosen colour; none when any will do."""
        return None if self.current() == _AUTO else int(self.current())

    # Internal

    def _paint(self) -> None:
        side, ratio = self._theme.px(_SIDE), self.devicePixelRatioF()
        for place in range(COLOURS):
            picture = QPixmap(QSize(side, side) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as painter:
                colours = self._theme.tokens.avatars
                rounded(painter, QRectF(0, 0, side, side), side / 2, colours[place % len(colours)])
            self.segment(str(place)).setIcon(QIcon(picture))
            self.segment(str(place)).setIconSize(QSize(side, side))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint()


def _tr(text: str) -> str:
    return QCoreApplication.translate("house", text)
