"""What is painted by hand, seen from right to left: places turn, letters and pictures do not."""

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import sheet
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.marked import paint_marked
from ui.widgets.mirrored import isolate, mirror, paint_picture, runs_left, shown_key
from ui.widgets.paint import CENTRE, LEFT, RIGHT, text_line
from ui.widgets.table import Table

_RTL, _LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_WIDE, _HIGH = 200, 30
_BLACK = QColor(Qt.GlobalColor.black)
K = Qt.Key


def blank() -> QImage:
    image = QImage(QSize(_WIDE, _HIGH), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    return image


def ink(image: QImage, wide: int = _WIDE) -> QRect:
    """Return the place of all that is not white."""
    white = QColor(Qt.GlobalColor.white).rgb()
    spots = [
        (x, y) for x in range(wide) for y in range(_HIGH) if image.pixelColor(x, y).rgb() != white
    ]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def written(
    theme: Theme, way: Qt.LayoutDirection, align: Qt.AlignmentFlag, text: str = "2:25 pm"
) -> QImage:
    image = blank()
    painter = QPainter(image)
    mirror(painter, image.rect(), way)
    text_line(painter, QRectF(0, 0, 150, _HIGH), text, theme.font(), _BLACK, align)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("align", "other", "offset"),
    [
        pytest.param(LEFT, RIGHT, 50, id="what begins at the left begins at the right"),
        pytest.param(RIGHT, LEFT, 50, id="what ends at the right ends at the left"),
        pytest.param(CENTRE, CENTRE, 50, id="what stands in the middle stays there"),
    ],
)
def test_words_stand_at_the_other_side_and_read_as_before(
    theme: Theme, align: Qt.AlignmentFlag, other: Qt.AlignmentFlag, offset: int
) -> None:
    mirrored, plain = written(theme, _RTL, align), written(theme, _LTR, other)
    there = ink(plain).translated(offset, 0)
    assert ink(mirrored) == there
    assert mirrored.copy(there) == plain.copy(ink(plain))


@pytest.mark.parametrize("way", [_LTR, _RTL], ids=["plain", "mirrored"])
@pytest.mark.parametrize("text", ["Sarah", "שרה"], ids=["latin", "hebrew"])
def test_a_name_begins_where_all_others_do(
    theme: Theme, way: Qt.LayoutDirection, text: str
) -> None:
    there = ink(written(theme, way, LEFT, text))
    if way is _RTL:
        assert _WIDE - 3 <= there.right() <= _WIDE
    else:
        assert there.left() <= 3


def test_letters_marked_in_a_mirrored_line_are_the_same_ones(theme: Theme) -> None:
    lines, words = [], []
    for way in (_LTR, _RTL):
        image = blank()
        painter = QPainter(image)
        mirror(painter, image.rect(), way)
        paint_marked(
            painter, QRectF(0, 0, 150, _HIGH), "Anna", [(0, 2)], theme.font(), _BLACK, _BLACK
        )
        painter.end()
        word = ink(image)
        line = ink(image.copy(0, word.bottom(), _WIDE, 1).scaled(_WIDE, _HIGH))
        words.append(word.width())
        lines.append((line.left() - word.left(), line.width()))
    assert words[0] == words[1]
    assert all(abs(one - other) <= 1 for one, other in zip(*lines, strict=True))
    assert lines[0][1] < words[0] * 0.7  # two letters of four


def test_a_picture_is_not_turned_round(qapp: QApplication) -> None:
    picture = QPixmap(20, 10)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.fillRect(0, 0, 5, 10, _BLACK)  # at the left of it
    painter.end()
    image = blank()
    painter = QPainter(image)
    mirror(painter, image.rect(), _RTL)
    paint_picture(painter, QPointF(10, 0), picture)
    painter.end()
    assert ink(image) == QRect(_WIDE - 30, 0, 5, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Anna López", False, id="latin"),
        pytest.param("שרה", True, id="hebrew"),
        pytest.param("(806) 555-0178", False, id="digits alone"),
        pytest.param("9:00 – 18:00", False, id="times"),
        pytest.param("60 שרה", True, id="the first letter counts, not the digit"),
        pytest.param("Anna שרה", False, id="latin first"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_how_a_text_runs_is_told_by_its_first_letter(text: str, expected: bool) -> None:
    assert runs_left(text) is expected


@pytest.mark.parametrize(
    ("way", "pressed", "meant"),
    [
        (_LTR, K.Key_Left, K.Key_Left),
        (_RTL, K.Key_Left, K.Key_Right),
        (_RTL, K.Key_Right, K.Key_Left),
        (_RTL, K.Key_Up, K.Key_Up),
    ],
    ids=["plain", "left leads on", "right leads back", "up is up"],
)
def test_an_arrow_leads_where_it_points(
    qtbot: QtBot, way: Qt.LayoutDirection, pressed: Qt.Key, meant: Qt.Key
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(way)
    event = QKeyEvent(QEvent.Type.KeyPress, pressed, Qt.KeyboardModifier.NoModifier)
    assert shown_key(event, widget) is meant


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        pytest.param("A { padding-right: 4px; }", "A { padding-left: 4px; }", id="side"),
        pytest.param("A { padding: 1px 2px 3px 4px; }", "A { padding: 1px 4px 3px 2px; }", id="4"),
        pytest.param("A { padding: 1px 2px; }", "A { padding: 1px 2px; }", id="both sides alike"),
        pytest.param(
            "A { border-top-left-radius: 7px; border-right: none; }",
            "A { border-top-right-radius: 7px; border-left: none; }",
            id="corner and edge",
        ),
        pytest.param(
            "QAbstractSpinBox { padding-right: 24px; }",
            "QAbstractSpinBox { padding-right: 24px; }",
            id="digits keep their sides",
        ),
        pytest.param(
            "A { subcontrol-position: center right; }",
            "A { subcontrol-position: center right; }",
            id="what Qt turns itself",
        ),
    ],
)
def test_the_sheet_is_seen_from_the_other_side(rule: str, expected: str) -> None:
    assert sheet.mirrored(rule) == expected


@pytest.mark.usefixtures("mirrored")
def test_everything_else_that_has_sides_is_mirrored(qtbot: QtBot, icons: Icons) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(200, 60)
    flow = Flow(host)
    words = [QLabel("one"), QLabel("two")]
    for each in words:
        flow.addWidget(each)
    host.show()
    qtbot.waitExposed(host)
    assert words[0].geometry().right() == host.rect().right()
    assert words[1].geometry().right() < words[0].geometry().left()
    label = Label("Maria")  # a Latin name stands where all others do
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    back = icons.pixmap("left").toImage()
    QGuiApplication.setLayoutDirection(_LTR)
    assert back == Icons(icons.theme).pixmap("right").toImage()


def displayed(view: QAbstractItemView) -> str:
    delegate = view.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    return delegate.displayText("2:25 pm", view.locale())


@pytest.mark.usefixtures("mirrored")
def test_a_row_is_chosen_in_a_mirrored_table(qtbot: QtBot, theme: Theme) -> None:
    table = Table(theme, name="Visits")
    qtbot.addWidget(table)
    table.setModel(QStringListModel(["one", "two"]))
    table.resize(300, 200)
    table.selectRow(1)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    assert table.currentIndex().row() == 1


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("kind", [QListView, QTableView])
def test_times_in_lists_and_tables_keep_their_order(
    qtbot: QtBot, kind: type[QListView | QTableView]
) -> None:
    view = kind()
    qtbot.addWidget(view)
    isolate(view)
    assert displayed(view) == "\u20682:25 pm\u2069"


def test_from_left_to_right_nothing_is_put_round_a_text(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    isolate(view)
    assert displayed(view) == "2:25 pm"
