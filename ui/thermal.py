"""Papers on a thermal printer: lines as bytes; as a picture what it has no letters for."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextOption

from frontdesk.documents.base import Document
from frontdesk.documents.slip import Words, slip_of
from frontdesk.errors import StoreUnavailable
from frontdesk.printers.escpos import Raster, Slip, drawer, encode
from frontdesk.printers.wire import Sent, send
from frontdesk.values.device import Device
from ui.drawing import paper_font

#: Points of a letter at 203 dots to the inch, as high as the printer's own.
_POINTS, _LARGE = 8.5, 15.0
_DOT = 203 / 72
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
_MIDDLE = 128


def print_thermal(document: Document, device: Device, *, kick: bool = False) -> Sent:
    """Print a document on a thermal printer; in whatever thread."""
    return send(slip_for(document, device, kick=kick), device)


def slip_for(document: Document, device: Device, *, kick: bool = False) -> Slip:
    """Return the bytes of a document."""
    return encode(slip_of(document), device, draw, kick=kick)


def kick_drawer(device: Device) -> None:
    """Let the drawer on a thermal printer spring open."""
    try:
        send(Slip(drawer(), b""), device)
    except StoreUnavailable as error:
        params = {k: v for k, v in error.params.items() if k != "begun"}
        raise StoreUnavailable(error.code, **params) from error


def draw(line: Words, dots: int) -> Raster:
    """Paint a line, broken where it is too long, so many dots wide."""
    font = paper_font(_LARGE if line.large else _POINTS)
    font.setPixelSize(round((_LARGE if line.large else _POINTS) * _DOT))
    font.setBold(line.bold)
    probe = QImage(1, 1, QImage.Format.Format_RGB32)
    with QPainter(probe) as painter:
        painter.setFont(font)
        whole = QRectF(0, 0, dots, 1 << 14)
        right = painter.boundingRect(whole, 0, line.right) if line.right else QRectF()
        room = dots - (right.width() + 12 if line.right else 0)
        option = QTextOption(_ALIGN["left" if line.right else line.align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        left = painter.boundingRect(QRectF(0, 0, room, 1 << 14), line.left, option)
    high = max(int(max(left.height(), right.height())) + 2, 1)
    picture = QImage(dots, high, QImage.Format.Format_RGB32)
    picture.fill(QColor(Qt.GlobalColor.white))
    with QPainter(picture) as painter:
        painter.setFont(font)
        painter.setPen(QColor(Qt.GlobalColor.black))
        painter.drawText(QRectF(0, 0, room, high), line.left, option)
        if line.right:
            at = QTextOption(_ALIGN["right"])
            painter.drawText(QRectF(0, 0, dots, high), line.right, at)
    return _raster(picture)


def _raster(picture: QImage) -> Raster:
    """Return a picture as dots: black where it is darker than the middle."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high, step = grey.width(), grey.height(), grey.bytesPerLine()
    shades = bytes(grey.constBits())
    rows = bytearray()
    for y in range(high):
        row = shades[y * step : y * step + wide]
        dots = "".join("1" if shade < _MIDDLE else "0" for shade in row)
        rows += int(dots, 2).to_bytes((wide + 7) // 8, "big")
    return Raster((wide + 7) // 8, bytes(rows))
