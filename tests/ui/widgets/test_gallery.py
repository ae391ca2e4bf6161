"""The contact sheet can be drawn, so that it is there when somebody wants to look."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.gallery.sheet import draw


def test_every_widget_can_be_drawn_in_every_theme_and_size(
    qapp: QApplication, tmp_path: Path
) -> None:
    pictures = [QImage(str(path)) for path in draw(qapp, tmp_path)]
    assert [picture.width() for picture in pictures] == [1440, 2160] * 3
    corners = {picture.pixelColor(picture.width() // 2, 1).name() for picture in pictures}
    assert len(corners) == 3
