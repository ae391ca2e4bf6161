"""A box in a page that says what to mind: an alert, a difference, a refusal.

    Notice(icons, "reduced sensation in feet.", tone="warning", lead="Type 2 diabetes")

Tones: info, done, warning, error.
"""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.icons import Icons
from ui.widgets.paint import repolish
from ui.widgets.paragraph import Paragraph

TONE_ICONS = {"info": "info", "done": "check", "warning": "alert", "error": "error"}


class Picture(QLabel):
    """An icon that stands still in a page and follows the theme."""

    def __init__(
        self,
        icons: Icons,
        name: str,
        token: str = "ink",
        size: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._size = size
        self.show_icon(name, token)
        icons.changed.connect(self._draw)

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self._draw()

    # Slots

    @Slot()
    def _draw(self) -> None:
        side = self._icons.theme.px(self._size)
        icon = self._icons.icon(self._name, self._token, side)
        self.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.setFixedSize(side, side)


class Notice(QFrame):
    """A box with an icon and a paragraph in one tone."""

    def __init__(
        self,
        icons: Icons,
        text: str = "",
        *,
        tone: str = "info",
        lead: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self.picture = Picture(icons, TONE_ICONS[tone], f"{tone}_text", 15)
        self.paragraph = Paragraph(icons.theme)
        self._build()
        self._outline()
        self.show_text(text, tone=tone, lead=lead)
        icons.changed.connect(self._outline)

    def show_text(self, text: str, *, tone: str, lead: str = "") -> None:
        """Say something else."""
        self.setProperty("notice", tone)
        self.picture.show_icon(TONE_ICONS[tone], f"{tone}_text")
        self.paragraph.show_text(text, lead=lead, token=f"{tone}_text")
        self.setAccessibleName(self.paragraph.words())
        repolish(self)

    def words(self) -> str:
        """Return what is said."""
        return self.paragraph.words()

    # Construction

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 8, 11, 8)
        row.setSpacing(9)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.paragraph, 1)

    # Slots

    @Slot()
    def _outline(self) -> None:
        self.setProperty("outlined", self._icons.theme.tokens.outlined)
        repolish(self)
