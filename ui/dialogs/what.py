"""*What is this?*: a few sentences on a page, a panel or a dialog, and the way into the manual."""

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from frontdesk.manual.render import html
from frontdesk.manual.sections import Section
from ui.dialogs.base import Dialog
from ui.help.paper import place_of, sheet, url_of
from ui.kit import Kit

#: Where pages lie that tell of each window in brief.
LEADING = "windows/"
_WIDTH, _HIGHEST = 560, 560
#: What lies around the words: the margins, and above and below them title and buttons.
_AROUND, _BESIDES = 52, 140


class WhatDialog(Dialog):
    """Shows one section of the manual; its links, and the button, open the manual there."""

    def __init__(self, kit: Kit, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(kit, section.heading, parent)
        self._section = section
        self.help_button.hide()
        self.text = QTextBrowser()
        self._build()
        self.fit(_WIDTH, self._height())
        self.more.setFocus()

    # Construction

    def _build(self) -> None:
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setProperty("look", "plain")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self._section.heading)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        document = self.text.document()
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(sheet(self.kit.theme))
        self.text.setHtml(html(self._section.brief()))
        self.text.anchorClicked.connect(self._follow)
        self.column.addWidget(self.text, 1)
        self.keys = self.add_button(self.tr("Keys"))
        close = self.add_button(self.tr("Close"), key="Esc")
        self.more = self.add_button(self.tr("Open the manual"), kind="primary", key="Enter")
        self.keys.setVisible(self.kit.register.has("app.keys"))
        self.keys.clicked.connect(self._show_keys)
        close.clicked.connect(self.reject)
        self.more.clicked.connect(self._read)

    def _height(self) -> int:
        """Return the height at which all of the text is seen, in pixels at the usual text size."""
        theme = self.kit.theme
        self.text.document().setTextWidth(theme.px(_WIDTH - _AROUND))
        words = self.text.document().size().height() / theme.text_scale
        return min(round(words) + _BESIDES, _HIGHEST)

    # Slots

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        target = url_of(self._section.page.path).resolved(url)
        self.accept()
        self.kit.help.read_wanted.emit(place_of(target))

    @Slot()
    def _read(self) -> None:
        """Open where it is told at length."""
        self.accept()
        self.kit.help.read_wanted.emit(self._target())

    @Slot()
    def _show_keys(self) -> None:
        self.accept()
        self.kit.register.run("app.keys")

    # Internal

    def _target(self) -> str:
        """Return where the last link leads, if the section is of those that only lead on."""
        links = self._section.links()
        if not links or not self._section.page.path.startswith(LEADING):
            return self._section.place
        return place_of(url_of(self._section.page.path).resolved(QUrl(links[-1])))
