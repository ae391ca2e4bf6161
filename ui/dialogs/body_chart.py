"""Draws and marks on the body: kinds and how strong on the left, the figures on the right."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from frontdesk.values.chart import Chart, MarkKind
from ui.body.paint import paint_sign
from ui.body.view import ChartBoard
from ui.body.words import kind_word, level_word, said
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.segments import SegmentedControl

_PEN = "pen"


class BodyChartDialog(Dialog):
    """Every change is told at once, so that nothing is lost; closing keeps what is drawn.

    Signals:
        drawn: the Chart as it is now.
    """

    drawn = Signal(object)

    def __init__(self, kit: Kit, client: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(kit, _titled(client), parent)
        self.board = ChartBoard(kit.theme)
        self.board.setAccessibleName(self.tr("Body chart"))
        self._level = 2
        self._tool: MarkKind | None = MarkKind.PAIN
        self.tools: dict[str, QPushButton] = {}
        self._build()
        self.board.show_chart(chart)
        self.board.changed.connect(self._on_changed)
        self._on_changed()
        self._choose(MarkKind.PAIN)
        self.board.setFocus()
        self.fit(900, 760)

    # Construction

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(Label(self.tr("Mark"), "section"))
        for number, kind in enumerate(MarkKind, start=1):
            self._add_tool(left, kind.value, f"{kind_word(kind)}", kind, str(number))
        self._add_tool(left, _PEN, self.tr("Draw by hand"), None, "0")
        left.addSpacing(8)
        left.addWidget(Label(self.tr("How strong"), "section"))
        words = [(str(level), level_word(level)) for level in (1, 2, 3)]
        self.levels = SegmentedControl(words, name=self.tr("How strong"), current="2")
        self.levels.chosen.connect(self._on_level)
        left.addWidget(self.levels)
        left.addSpacing(8)
        icons = self.kit.icons
        self.back_button = Button(icons, self.tr("Take back", "mark"), icon="undo", key="Backspace")
        self.wipe_button = Button(icons, self.tr("Wipe clean"), kind="quiet")
        self.back_button.clicked.connect(self.board.take_back)
        self.wipe_button.clicked.connect(self.board.wipe)
        left.addWidget(self.back_button)
        left.addWidget(self.wipe_button)
        left.addSpacing(8)
        self.words = Label("", "caption", wrap=True)
        left.addWidget(self.words)
        left.addStretch(1)
        tools = QWidget()
        tools.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side = ScrollColumn((0, 0, 8, 0), 0)  # large letters on a small screen
        side.add(tools)
        side.setFixedWidth(self.kit.theme.px(236) + 8)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(side)
        row.addWidget(self.board, 1)
        self.column.addLayout(row, 1)
        self.done_button = self.add_button(
            self.tr("Done", "button"), kind="primary", key="Ctrl+Return"
        )
        self.done_button.clicked.connect(self.accept)

    def _add_tool(
        self, column: QVBoxLayout, name: str, words: str, kind: MarkKind | None, key: str
    ) -> None:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("look", "tool")
        button.setToolTip(self.tr("Key {key}").format(key=key))
        button.setAccessibleName(words)
        side = self.kit.theme.px(18)
        button.setIconSize(QSize(side, side))
        if kind is None:
            button.setIcon(self.kit.icons.icon("edit"))
        else:
            button.setIcon(self._sign(kind, side))
        button.clicked.connect(partial(self._choose, kind))
        self.tools[name] = button
        column.addWidget(button)

    def _sign(self, kind: MarkKind, side: int) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            paint_sign(painter, QPointF(side / 2, side / 2), side * 0.4, self.kit.theme, kind)
        return QIcon(pixmap)

    # Slots

    @Slot()
    def _choose(self, kind: MarkKind | None, *_: object) -> None:
        self._tool = kind
        self.tools[_PEN if kind is None else kind.value].setChecked(True)
        self.levels.setEnabled(kind is not None)
        self.board.use(kind, self._level)
        self.board.setFocus()

    @Slot(str)
    def _on_level(self, level: str) -> None:
        self._level = int(level)
        self.board.use(self._tool, self._level)
        self.board.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        chart = self.board.chart
        self.words.setText(said(chart))
        self.back_button.setEnabled(bool(chart))
        self.wipe_button.setEnabled(bool(chart))
        self.drawn.emit(chart)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kinds: list[MarkKind | None] = [None, *MarkKind]
        if event.text().isdecimal() and int(event.text()) < len(kinds):
            self._choose(kinds[int(event.text())])
            return
        if event.text() in ("+", "-"):
            level = min(max(self._level + (1 if event.text() == "+" else -1), 1), 3)
            self.levels.set_current(str(level))
            self._on_level(str(level))
            return
        super().keyPressEvent(event)


def _titled(client: str) -> str:
    title = QCoreApplication.translate("body", "Body chart · {name}")
    return title.format(name=client) if client else QCoreApplication.translate("body", "Body chart")
