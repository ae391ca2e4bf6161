"""The manual in a window of its own, which stays beside the work."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.documents.base import Document, file_name
from frontdesk.manual.pages import INDEX, page
from frontdesk.manual.render import html
from ui.dialogs.picture import PictureDialog
from ui.dialogs.preview import PreviewDialog
from ui.help.browser import ManualBrowser
from ui.help.contents import ContentsColumn
from ui.help.language import language
from ui.help.paper import picture, printed
from ui.kit import Kit
from ui.widgets.button import Button, IconButton
from ui.widgets.page_header import PageHeader

_SIZE = (1120, 760)
_KEPT = "manual"


class ManualWindow(QWidget):
    """Contents and search at the left, the page at the right; ``Alt`` and the arrows go back."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.kit = kit
        self._behind = parent
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._connect()
        self._restore()

    def go(self, place: str) -> None:
        """Show a place; an empty one is the page that is there already, or the first."""
        if place or self.browser.source().isEmpty():
            self.browser.go(place or INDEX)
        self.column.search.setFocus()

    # Construction

    def _build(self) -> None:
        icons = self.kit.icons
        self.header = PageHeader(self.tr("Manual"))
        self.back = IconButton(icons, "left", self.tr("Back"), key="Alt+Left")
        self.forward = IconButton(icons, "right", self.tr("Forward"), key="Alt+Right")
        self.print = Button(icons, self.tr("Print"), icon="print", key="Ctrl+P")
        self.header.add_left(self.back)
        self.header.add_left(self.forward)
        self.header.add_right(self.print)
        self.column = ContentsColumn(icons)
        self.browser = ManualBrowser(self.kit.theme)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.column)
        below.addWidget(self.browser, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(below, 1)

    def _connect(self) -> None:
        browser = self.browser
        self.column.chosen.connect(self._open)
        browser.arrived.connect(self._on_arrived)
        browser.picture_wanted.connect(self._on_picture_wanted)
        browser.backwardAvailable.connect(self.back.setEnabled)
        browser.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.back.clicked.connect(browser.backward)
        self.forward.clicked.connect(browser.forward)
        self.print.clicked.connect(self._print)
        for keys, do in (
            ("Alt+Left", browser.backward),
            ("Alt+Right", browser.forward),
            ("Alt+Home", self._home),
            ("Ctrl+P", self._print),
            ("Ctrl+F", self._search),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _restore(self) -> None:
        size = QSize(self.kit.theme.px(_SIZE[0]), self.kit.theme.px(_SIZE[1]))
        behind = self._behind.window().size()  # which fits the screen, whatever that says
        self.resize(size.boundedTo(self.screen().availableSize().expandedTo(behind)))
        kept = self.kit.settings.bytes(_KEPT)
        if not kept.isEmpty():
            self.restoreGeometry(kept)

    # Slots

    @Slot(str)
    def _open(self, place: str) -> None:
        self.browser.go(place)
        self.browser.setFocus()

    @Slot()
    def _home(self) -> None:
        self.browser.go(INDEX)

    @Slot(str)
    def _on_arrived(self, place: str) -> None:
        title = page(language(), place.partition("#")[0]).title
        self.header.set_title(title)
        self.setWindowTitle(self.tr("{page} – Manual").format(page=title))
        self.column.show_place(place)

    @Slot(str)
    def _on_picture_wanted(self, name: str) -> None:
        PictureDialog(self.kit, self.header.title.text(), picture(name), self).open()

    @Slot()
    def _search(self) -> None:
        self.column.search.setFocus()
        self.column.search.selectAll()

    @Slot()
    def _print(self) -> None:
        found = page(language(), self.browser.place().split("#")[0])
        title = found.title
        body = printed(html(found.text))
        document = Document(title=title, file_name=file_name("manual", title), html=body)
        PreviewDialog(self.kit, [document], self).open()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.kit.settings.put_bytes(_KEPT, self.saveGeometry())
        super().hideEvent(event)
