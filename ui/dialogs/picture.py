"""Shows a picture that is kept with a client: as large as the window, or dot by dot."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ui.dialogs.base import Dialog
from ui.kit import Kit


class PictureDialog(Dialog):
    """``Space`` or the button changes between the whole picture and its true size."""

    def __init__(self, kit: Kit, name: str, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(kit, name, parent)
        self.setProperty("look", "background")
        self._pixmap = QPixmap.fromImage(image)
        self._whole = True
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(name)
        self.area = QScrollArea()
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.picture)
        self.area.setAccessibleName(name)
        self.column.addWidget(self.area, 1)
        self.size_button = self.add_button(self.tr("True size"), key="Space")
        self.leave = self.add_button(self.tr("Close"), kind="primary", key="Esc")
        self.size_button.setShortcut("Space")
        self.size_button.clicked.connect(self._change)
        self.leave.clicked.connect(self.accept)
        self.fit(900, 760)
        self.leave.setFocus()

    # Slots

    def _change(self) -> None:
        self._whole = not self._whole
        words = self.tr("True size") if self._whole else self.tr("The whole")
        self.size_button.set_text(words)
        self.size_button.setShortcut("Space")
        self._show()

    # Internal

    def _show(self) -> None:
        size = self._pixmap.size()
        if self._whole:
            room = self.area.viewport().size() - QSize(2, 2)
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(size)
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        self.picture.setPixmap(self._pixmap.scaled(size, keep, smooth))
        self.picture.resize(size)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()
