"""Shows a page of the manual, follows its links, and keeps where one has been."""

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui.help.language import language
from ui.help.paper import SCHEME, fitted, picture, place_of, sheet, shown, url_of
from ui.theme import Theme

_MARGIN, _WIDEST = 36, 760


class ManualBrowser(QTextBrowser):
    """A text browser whose addresses are places in the manual.

    Signals:
        arrived: the place that is shown now.
        picture_wanted: name of a picture that is to be seen in full size.
    """

    arrived = Signal(str)
    picture_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "manual")
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Page of the manual"))
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(self._on_source)
        theme.changed.connect(self.draw_again)
        self._drawn = 0  # the room for which the pictures were made
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw_again)

    def go(self, place: str) -> None:
        """Show a place."""
        self.setSource(url_of(place), QTextDocument.ResourceType.HtmlResource)

    def place(self) -> str:
        """Return the place that is shown."""
        return place_of(self.source())

    # Slots

    @Slot()
    def draw_again(self) -> None:
        """Show the page in the colours, the size and the width of now."""
        if self.source().isEmpty():
            return
        bar, fresh = self.verticalScrollBar(), self._drawn == 0
        part = bar.value() / max(bar.maximum(), 1)
        self.document().clear()  # or pictures of the size before would be kept
        self.reload()
        if not fresh and bar.value() == 0:
            bar.setValue(round(part * bar.maximum()))

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        target = self.source().resolved(url)
        if target.scheme() != SCHEME:
            QDesktopServices.openUrl(target)
        elif target.path().startswith("/pictures/"):
            self.picture_wanted.emit(target.fileName())
        else:
            self.setSource(target, QTextDocument.ResourceType.HtmlResource)

    @Slot(QUrl)
    def _on_source(self, url: QUrl) -> None:
        self.arrived.emit(place_of(url))

    # Internal

    def _room(self) -> int:
        return min(self.viewport().width() - 2 * _MARGIN - 4, self._theme.px(_WIDEST))

    def _lay_out(self) -> None:
        """Keep lines short enough to be read: what is left of the width is margin."""
        spare = self.viewport().width() - self._theme.px(_WIDEST) - 2 * _MARGIN
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setRightMargin(max(spare, _MARGIN))
        form.setLeftMargin(_MARGIN)
        frame.setFrameFormat(form)

    # Qt overrides

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = self.source().resolved(QUrl(name))
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(url.fileName())
        if kind == QTextDocument.ResourceType.HtmlResource.value:
            self.document().setDefaultStyleSheet(sheet(self._theme))
            apology = self.tr("This page is not translated yet.")
            path = url.path().strip("/")
            self._drawn = self._room()
            return shown(language(), path, self._drawn, apology)
        return None

    def doSetSource(
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        super().doSetSource(name, type)
        self._lay_out()
        anchor = QUrl(name).fragment()
        if anchor:
            self.scrollToAnchor(anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if self._room() != self._drawn:
            self._soon.start()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDEST), self._theme.px(600))

    # Internal

    def _picture(self, name: str) -> QImage:
        found = picture(name)
        if found.isNull():
            return found
        size = fitted(found.size(), self._room()) * self.devicePixelRatioF()
        if size.width() >= found.width():
            return found
        whole = Qt.AspectRatioMode.IgnoreAspectRatio
        return found.scaled(size, whole, Qt.TransformationMode.SmoothTransformation)
