"""Documents onto paper: a system printer, a PDF, or pictures for the preview.

sheets = Sheets(document, device); sheets.paint(painter, page)
save_pdf(document, path)              Letter, or a roll of 80 mm cut where the text ends
pictures(document, dpi)               a QImage of each page
Printing(settings).print(document)    on the remembered printer for that paper

What goes wrong is a ``StoreUnavailable`` with a code; ``ui/sentences.py`` has the words.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QMarginsF,
    QRectF,
    QSaveFile,
    QSizeF,
    Qt,
    QUrl,
    QUuid,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from frontdesk.documents.base import Document, Paper
from frontdesk.documents.drawing import Picture
from frontdesk.errors import StoreUnavailable
from frontdesk.values.device import is_address
from ui.drawing import paint_drawing, paper_font
from ui.settings import Settings
from ui.whole_rows import keep_rows_whole

_MM = 25.4
#: When a PDF was made, and its id, would make it another one each time.
_MADE_AT = re.compile(rb"(Date(?: \(D:|=\"))(\d{14}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)([^)\"]*)")
_NO_ID = QUuid()
#: From so many pages on each says which it is.
_SEVERAL = 2
#: Dots to an inch of a picture within a text.
_DRAWN = 300
_ROLL_WIDTH = {Paper.ROLL: 80.0, Paper.NARROW: 58.0}
#: Of a roll printers reach 72 mm, of a narrow one 48; a sheet has room for a punch.
_MARGIN = {Paper.ROLL: 4.0, Paper.NARROW: 5.0, Paper.LETTER: 16.0, Paper.LANDSCAPE: 12.0}
_POINTS = {Paper.ROLL: 9.0, Paper.NARROW: 8.0, Paper.LETTER: 10.0, Paper.LANDSCAPE: 9.0}
_SHEET = {Paper.LETTER: QSizeF(215.9, 279.4), Paper.LANDSCAPE: QSizeF(279.4, 215.9)}
_RESOLUTION = {Paper.ROLL: 203, Paper.NARROW: 203, Paper.LETTER: 600, Paper.LANDSCAPE: 600}


class _Text(QTextDocument):
    """A text that looks at nothing outside itself but its own pictures, whatever it asks for."""

    def __init__(self, pictures: tuple[Picture, ...] = ()) -> None:
        super().__init__()
        self._pictures = {picture.name: picture for picture in pictures}

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        wanted = name.toString() if isinstance(name, QUrl) else name
        picture = self._pictures.get(wanted)
        return None if picture is None else _drawn(picture)


def _drawn(picture: Picture) -> QImage:
    dot = _DRAWN / _MM
    image = QImage(round(picture.wide * dot), round(picture.high * dot), QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    with QPainter(image) as painter:
        paint_drawing(painter, picture.drawing, dot)
    return image


class Sheets:
    """A document laid out for a device of so many dots per inch: its pages, and their paint."""

    def __init__(self, document: Document, device: QPaintDevice, dpi: float) -> None:
        self.paper = document.paper
        self._drawings = document.drawings
        self._dot = dpi / _MM  # dots in a millimetre
        self._margin = _MARGIN[document.paper] * self._dot
        self._text = _Text(document.pictures)
        self._text.setDocumentMargin(0)
        self._text.setDefaultFont(paper_font(_POINTS[document.paper]))
        self._text.setHtml(document.html)
        self._text.documentLayout().setPaintDevice(device)
        roll = document.paper.is_roll
        sheet = _SHEET.get(document.paper) or QSizeF(_ROLL_WIDTH[document.paper], 0)
        width = sheet.width()
        inner = width * self._dot - 2 * self._margin
        if roll:
            self._text.setTextWidth(inner)
        else:
            height = sheet.height() * self._dot - 2 * self._margin
            self._text.setPageSize(QSizeF(inner, height))
            keep_rows_whole(self._text, height)
        self._inner = QSizeF(inner, self._text.size().height() if roll else height)

    def count(self) -> int:
        """Return how many pages there are."""
        if self._drawings:
            return len(self._drawings)
        return 1 if self.paper.is_roll else max(self._text.pageCount(), 1)

    def size(self) -> QSizeF:
        """Return the size of a page in millimetres."""
        whole = 2 * _MARGIN[self.paper]
        if self.paper in _SHEET:
            return _SHEET[self.paper]
        return QSizeF(_ROLL_WIDTH[self.paper], self._inner.height() / self._dot + whole)

    def past_the_edge(self) -> float:
        """Return how many millimetres of the text have no room at the right; they would be cut."""
        return max(self._text.size().width() - self._inner.width(), 0.0) / self._dot

    def words(self) -> str:
        """Return the text alone, for whoever does not see it."""
        return self._text.toPlainText()

    def paint(self, painter: QPainter, page: int, *, margins: bool) -> None:
        """Paint one page; with ``margins`` its own, for a device that knows none."""
        painter.save()
        if margins:
            painter.translate(self._margin, self._margin)
        if self._drawings:
            paint_drawing(painter, self._drawings[page], self._dot)
        else:
            top = page * self._inner.height()
            painter.translate(0, -top)
            clip = QRectF(0, top, self._inner.width(), self._inner.height())
            painter.setClipRect(clip)
            self._text.documentLayout().draw(painter, _on_paper(clip))
            painter.setClipping(False)
            painter.translate(0, top)
            self._number(painter, page)
        painter.restore()

    # Internal

    def _number(self, painter: QPainter, page: int) -> None:
        """Say beneath the text which page of how many it is, where there are several."""
        if self.count() < _SEVERAL:
            return
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(self._text.defaultFont())
        foot = QRectF(0, self._inner.height(), self._inner.width(), self._margin / 2)
        words = f"{page + 1} / {self.count()}"
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)


def _on_paper(clip: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
    """Return how words are painted: in black, whatever theme the windows wear."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette, context.clip = palette, clip
    return context


def save_pdf(document: Document, path: Path) -> None:
    """Write a PDF; a file that is there is replaced only once the new one is whole."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise StoreUnavailable("pdf_not_writable", place=str(path.parent))
    writer = QPdfWriter(file)
    writer.setTitle(document.title)
    writer.setCreator("Frontdesk")
    done = _paint(document, writer)
    del writer
    if not done or not file.commit():
        full = file.error() is QSaveFile.FileError.ResourceError
        raise StoreUnavailable("pdf_disk_full" if full else "pdf_not_writable", place=str(path))


def pdf_bytes(document: Document) -> bytes:
    """Return a PDF that is the same for the same document, whenever it is made."""
    whole = QBuffer()
    whole.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(whole)
    writer.setTitle(document.title)
    writer.setCreator("Frontdesk")
    writer.setDocumentId(_NO_ID)
    if not _paint(document, writer):
        raise StoreUnavailable("pdf_not_writable", place=document.file_name)
    del writer
    return _MADE_AT.sub(_never, whole.data().data())


def archive_pdf(document: Document, digest: str) -> bytes:
    """Return a PDF/A-1b: its fonts within it, nothing outside it, ``digest`` among its facts."""
    whole = QBuffer()
    whole.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(whole)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setTitle(document.title)
    writer.setCreator(f"Frontdesk, SHA-256 {digest}")
    writer.setDocumentId(QUuid.fromRfc4122(QByteArray(bytes.fromhex(digest)[:16])))
    if not _paint(document, writer):
        raise StoreUnavailable("pdf_not_writable", place=document.file_name)
    del writer
    return bytes(whole.data().data())


def _never(found: re.Match[bytes]) -> bytes:
    """Return a moment as long as the one that stands there: what follows keeps its place."""
    day = b"19800101000000" if len(found[2]) == 14 else b"1980-01-01T00:00:00"
    return found[1] + day + re.sub(rb"\d", b"0", found[3]).replace(b"-", b"+")


def pictures(document: Document, dpi: int) -> list[QImage]:
    """Return each page as it will look, black on white."""
    measure = QImage(1, 1, QImage.Format.Format_RGB32)
    _set_dpi(measure, dpi)
    sheets = Sheets(document, measure, dpi)
    size = sheets.size() * (dpi / _MM)
    found = []
    for page in range(sheets.count()):
        picture = QImage(round(size.width()), round(size.height()), QImage.Format.Format_RGB32)
        _set_dpi(picture, dpi)
        picture.fill(QColor(Qt.GlobalColor.white))
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            sheets.paint(painter, page, margins=True)
        found.append(picture)
    return found


def words(document: Document) -> str:
    """Return a document's text alone."""
    text = _Text()
    text.setHtml(document.html)
    return text.toPlainText()


@dataclass(frozen=True, slots=True)
class Printing:
    """The printers of this computer; which one is used is remembered for each paper."""

    settings: Settings

    def printers(self) -> tuple[str, ...]:
        """Return the names of the printers that the system knows."""
        return tuple(QPrinterInfo.availablePrinterNames())

    def offered(self, paper: Paper) -> tuple[str, ...]:
        """Return what ``paper`` can come out on: a thermal printer prints no sheets."""
        kept = self.settings.text(_tray(paper))
        own = (kept,) if paper.is_roll and is_address(kept) else ()
        return (*own, *self.printers())

    def chosen(self, paper: Paper) -> str | None:
        """Return the printer for ``paper``; sheets go to the system's own unless told."""
        there = self.printers()
        kept = self.settings.text(_tray(paper))
        if kept in there or (is_address(kept) and paper.is_roll):
            return kept
        usual = QPrinterInfo.defaultPrinterName()
        return usual if paper in _SHEET and usual in there else None

    def choose(self, paper: Paper, name: str) -> None:
        """Use this printer for ``paper`` from now on."""
        self.settings.put(_tray(paper), name)

    def print(self, document: Document) -> str:
        """Print on the chosen printer and return its name."""
        return print_on_system(document, self.require(document.paper))

    def require(self, paper: Paper) -> str:
        """Return the printer for ``paper``; ``StoreUnavailable`` when none is chosen."""
        name = self.chosen(paper)
        if name is None:
            raise StoreUnavailable("printer_not_chosen" if self.printers() else "no_printer")
        return name


def print_on_system(document: Document, name: str) -> str:
    """Print on a printer of the system, in whatever thread; return its name."""
    info = QPrinterInfo.printerInfo(name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    if info.isNull() or not printer.isValid() or not _paint(document, printer):
        raise StoreUnavailable("print_failed", printer=name)
    return name


def _paint(document: Document, device: QPagedPaintDevice) -> bool:
    """Paint all pages on ``device``, at its own size; tell whether it took them."""
    _timers = QEventLoop()  # a long text starts one, and warns on a thread that has none
    if isinstance(device, (QPdfWriter, QPrinter)):
        device.setResolution(_RESOLUTION[document.paper])
    sheets = Sheets(document, device, device.logicalDpiX())
    device.setPageLayout(_layout(document.paper, sheets.size()))
    painter = QPainter()
    if not painter.begin(device):
        return False
    fine = ended = True
    try:
        for page in range(sheets.count()):
            fine = fine and (page == 0 or device.newPage())
            sheets.paint(painter, page, margins=False)
    finally:
        ended = painter.end()
    return ended and fine


def _layout(paper: Paper, size: QSizeF) -> QPageLayout:
    if paper in _SHEET:
        page = QPageSize(QPageSize.PageSizeId.Letter)
    else:
        exact = QPageSize.SizeMatchPolicy.ExactMatch
        page = QPageSize(size, QPageSize.Unit.Millimeter, f"{paper.value} roll", exact)
    side = _MARGIN[paper]
    margins = QMarginsF(side, side, side, side)
    upright = paper is not Paper.LANDSCAPE
    turn = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    return QPageLayout(page, turn, margins, QPageLayout.Unit.Millimeter, QMarginsF(0, 0, 0, 0))


def _tray(paper: Paper) -> str:
    """Return under what its printer is remembered; a sheet is the same sheet either way round."""
    return f"printer.{(Paper.ROLL if paper.is_roll else Paper.LETTER).value}"


def _set_dpi(picture: QImage, dpi: float) -> None:
    picture.setDotsPerMeterX(round(dpi * 1000 / _MM))
    picture.setDotsPerMeterY(round(dpi * 1000 / _MM))
