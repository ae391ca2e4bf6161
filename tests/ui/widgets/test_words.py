"""Words stay what they are: plain, whole or visibly cut, in the look that was asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from tests.ui.widgets.conftest import Shown
from ui.icons import Icons
from ui.status_line import StatusLine
from ui.theme import Theme
from ui.widgets.facts import Facts
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.paragraph import Paragraph

HOSTILE = ["<b>", "<img src='file:///etc/hostname'>", "a & b", "=cmd()", 'O’Neil "Bo" <i>x</i>']


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def has_colour(widget: QWidget, colour: QColor) -> bool:
    image = picture(widget)
    return any(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_stays_the_name_it_is(shown: Shown[Label], name: str) -> None:
    label = shown(Label(name))
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(name)


def test_long_words_are_cut_and_told_in_full_in_a_tip(shown: Shown[Label]) -> None:
    label = shown(Label("A client with <b>quite</b> a long name & more", elide=True))
    label.resize(90, 20)
    assert label.is_cut()
    assert "&lt;b&gt;quite" in label.toolTip()
    label.resize(900, 20)
    assert not label.is_cut()
    assert label.toolTip() == ""


def test_a_cut_label_lets_its_column_be_narrow(shown: Shown[Label]) -> None:
    label = shown(Label("x" * 200, elide=True))
    assert label.minimumSizeHint().width() < 60


def test_a_new_look_shows_at_once(shown: Shown[Label], theme: Theme) -> None:
    label = shown(Label("Deep Tissue 60"))
    plain = label.sizeHint()
    label.set_look("title")
    assert label.sizeHint().height() > plain.height()
    label.set_look("error")
    assert has_colour(label, theme.colour("error"))


def test_a_paragraph_is_as_high_as_its_lines(shown: Shown[Paragraph], theme: Theme) -> None:
    paragraph = shown(Paragraph(theme, "reduced sensation in feet. " * 6, lead="Diabetes"))
    assert paragraph.heightForWidth(200) > 2 * paragraph.heightForWidth(600)
    assert paragraph.accessibleName().startswith("Diabetes reduced")


def test_a_paragraph_never_loses_a_word_that_is_too_long(theme: Theme) -> None:
    paragraph = Paragraph(theme, "x" * 300)
    assert paragraph.heightForWidth(100) > 10 * paragraph.heightForWidth(10_000)


@pytest.mark.parametrize("tone", ["info", "done", "warning", "error"])
def test_a_notice_wears_its_tone(
    shown: Shown[Notice], icons: Icons, theme: Theme, tone: str
) -> None:
    notice = shown(Notice(icons, "Light pressure.", tone=tone, lead="Diabetes"))
    assert notice.words() == "Diabetes Light pressure."
    assert notice.accessibleName() == notice.words()
    assert has_colour(notice, theme.colour(f"{tone}_fill"))


def test_a_notice_changes_with_the_theme(shown: Shown[Notice], icons: Icons, theme: Theme) -> None:
    notice = shown(Notice(icons, "Light pressure.", tone="warning"))
    theme.switch("contrast")
    assert has_colour(notice, theme.colour("ink"))
    assert notice.property("outlined") is True


@pytest.mark.parametrize(
    "value",
    ["tamara.benson-featherstonehaugh76@mail.example.net", "x" * 60, "Jo Park and nobody else"],
    ids=["an address", "no place to break", "words"],
)
def test_a_fact_fits_a_narrow_card_and_stays_what_it_is(shown: Shown[Facts], value: str) -> None:
    facts = Facts()
    facts.show_facts([("E-mail", value)])
    shown(facts)
    facts.resize(300, 200)
    assert facts.minimumSizeHint().width() <= 300
    assert facts.value("E-mail") == value


def test_the_next_opening_is_cut_where_there_is_no_room(
    shown: Shown[StatusLine], theme: Theme
) -> None:
    line = StatusLine(theme)
    line.next.setText("Next opening: " + "Jo-Alexandrina Wilhelmina " * 6)
    line.next.show()
    shown(line)
    whole = line.next.sizeHint().width()
    line.resize(500, line.sizeHint().height())
    assert line.next.width() < whole
    assert line.dot.width() == 9
    assert has_colour(line.next, theme.colour("muted"))
