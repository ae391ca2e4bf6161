"""The pieces of the line as chips: a small title, what it means; amber when it is doubtful.

Left and right go from one to the next, Backspace takes one out of the line, Enter asks what it
could mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import Icons
from ui.widgets.flow import Flow
from ui.widgets.mirrored import mirror, shown_key
from ui.widgets.paint import rounded, text_line

_HEIGHT, _EDGE, _GAP = 26, 9, 6


@dataclass(frozen=True, slots=True)
class ChipFact:
    """What a chip shows; ``start`` and ``end`` are its place in the line."""

    title: str
    text: str
    more: str = ""
    doubtful: bool = False
    key: object = None
    start: int = 0
    end: int = 0


class PieceChip(QAbstractButton):
    """One piece.

    Signals:
        removed: it is to be taken out of the line.
        stepped: the focus is to go so many chips on.
    """

    removed = Signal()
    stepped = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.fact = ChipFact("", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_fact(self, fact: ChipFact) -> None:
        """Show another piece."""
        if fact != self.fact:
            self.fact = fact
            words = " ".join(filter(None, (fact.title, fact.text, fact.more)))
            doubt = self.tr("{words}, to be settled").format(words=words)
            self.setAccessibleName(doubt if fact.doubtful else words)
            self.updateGeometry()
            self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        theme, fact = self._icons.theme, self.fact
        width = 2.0 * theme.px(_EDGE) - theme.px(_GAP)
        for text, size, weight in self._parts(fact):
            room = QFontMetricsF(theme.font(size, weight)).horizontalAdvance(text)
            width += room + theme.px(_GAP) if text else 0
        return QSize(int(width) + 1, theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._icons.theme.px(40), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = shown_key(event, self)
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.removed.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fact = self._icons.theme, self.fact
        with QPainter(self) as painter:
            fill, ink = ("warning_fill", "warning_text") if fact.doubtful else ("sunken", "ink")
            muted = "warning_text" if fact.doubtful else "muted"
            edged = self.hasFocus() or theme.tokens.outlined
            border = theme.colour("focus" if self.hasFocus() else ink) if edged else None
            rect = QRectF(self.rect())
            mirror(painter, rect, self.layoutDirection())
            rounded(painter, rect, 7, theme.colour(fill), border, 2 if self.hasFocus() else 1)
            x = rect.x() + theme.px(_EDGE)
            for (text, size, weight), token in zip(
                self._parts(fact), (muted, ink, muted), strict=True
            ):
                if text:
                    font = theme.font(size, weight)
                    width = QFontMetricsF(font).horizontalAdvance(text) + 1
                    width = min(width, rect.right() - x - theme.px(_EDGE) / 2)
                    place = QRectF(x, rect.y(), width, rect.height())
                    text_line(painter, place, text, font, theme.colour(token))
                    x += width + theme.px(_GAP)

    # Internal

    def _parts(self, fact: ChipFact) -> tuple[tuple[str, int, int], ...]:
        return (fact.title, 11, 400), (fact.text, 12, 650), (fact.more, 12, 400)


class Chips(QWidget):
    """All pieces, in lines.

    Signals:
        removed: the ChipFact that is to be taken out.
        asked: the ChipFact of which one wants to know what it could mean.
        left: the focus goes back to the line.
    """

    removed = Signal(object)
    asked = Signal(object)
    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._chips: list[PieceChip] = []
        self._flow = Flow(self)

    def show_facts(self, facts: Sequence[ChipFact]) -> None:
        """Show these; the widgets are used again."""
        while len(self._chips) < len(facts):
            self._add()
        for number, chip in enumerate(self._chips):
            shown = number < len(facts)
            if shown:
                chip.show_fact(facts[number])
            elif chip.hasFocus():
                self.left.emit()
            chip.setVisible(shown)
        self.setVisible(bool(facts))
        self._flow.invalidate()

    def facts(self) -> tuple[ChipFact, ...]:
        """Return what is shown."""
        return tuple(chip.fact for chip in self.shown())

    def shown(self) -> list[PieceChip]:
        """Return the chips in use."""
        return [chip for chip in self._chips if not chip.isHidden()]

    # Slots

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, PieceChip):
            self.asked.emit(chip.fact)

    @Slot()
    def _on_removed(self) -> None:
        chip = self.sender()
        if isinstance(chip, PieceChip):
            self.removed.emit(chip.fact)

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        shown = self.shown()
        place = next((n for n, chip in enumerate(shown) if chip is self.sender()), 0) + step
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif place < 0:
            self.left.emit()

    # Internal

    def _add(self) -> None:
        chip = PieceChip(self._icons, self)
        chip.clicked.connect(self._on_clicked)
        chip.removed.connect(self._on_removed)
        chip.stepped.connect(self._on_stepped)
        self._chips.append(chip)
        self._flow.addWidget(chip)
