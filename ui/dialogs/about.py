"""About Frontdesk: which release this is, and what of others it is made of, on which terms."""

from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk import __version__
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.language import SPANISH, spoken
from ui.licences import TEXTS, components
from ui.theme import APP_ICON
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn

_ICON = 56


class AboutDialog(Dialog):
    """The release, the notice about Qt, and a line for each library."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("About Frontdesk"))
        self.title.hide()
        self.fit(640, 560)
        self._build()

    # Construction

    def _build(self) -> None:
        self.column.addLayout(self._head())
        self.column.addWidget(Label(self._notice(), "muted", wrap=True))
        whole = ScrollColumn((0, 0, 8, 0), 8)
        whole.add(Label(self.tr("Made with"), "section"))
        whole.add(self._table())
        self.column.addWidget(whole, 1)
        if TEXTS.is_dir():
            texts = self.add_button(self.tr("Open the licences"))
            texts.clicked.connect(self._open_texts)
        close = self.add_button(self.tr("Close"), kind="primary", key="Esc")
        close.clicked.connect(self.accept)
        close.setFocus()

    def _head(self) -> QHBoxLayout:
        size = self.kit.theme.px(_ICON)
        picture = QLabel()
        picture.setPixmap(QIcon(str(APP_ICON)).pixmap(QSize(size, size), self.devicePixelRatioF()))
        picture.setAccessibleName("Frontdesk")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label("Frontdesk", "display"))
        release = self.tr("Release {version}").format(version=__version__)
        words.addWidget(Label(release, "muted"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def _notice(self) -> str:
        return self.tr(
            "Frontdesk uses Qt and PySide6 under the GNU Lesser General Public License, version 3. "
            "They are shared libraries in files of their own: you may put your own build of the "
            "same version in place of those in the folder PySide6 of the app. "
            "Their source is offered at download.qt.io."
        )

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        spanish = spoken() == SPANISH
        for place, each in enumerate(components()):
            grid.addWidget(Label(each.name, "strong"), place, 0)
            grid.addWidget(Label(each.taken, wrap=True), place, 1)
            grid.addWidget(Label(each.uso if spanish else each.use, "muted", wrap=True), place, 2)
        return table

    # Slots

    @Slot()
    def _open_texts(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(TEXTS)))
