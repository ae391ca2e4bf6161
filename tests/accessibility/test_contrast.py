"""WCAG 2.2 AA in every theme: what is written can be read, what is drawn can be told apart."""

from dataclasses import replace
from datetime import time
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from frontdesk.queries.card import Card
from frontdesk.values.money import Money
from frontdesk.values.placement import Placement
from frontdesk.values.span import Span
from frontdesk.values.state import State
from tests.accessibility.pairs import SHAPES, TEXT, of_the_sheet
from tests.accessibility.sight import EYES, contrast
from tests.moments import MONDAY
from ui.calendar.items import Item
from ui.calendar.paint import CardPainter
from ui.icons import Icons
from ui.theme import NAMES, Theme, Tokens, tokens

ENOUGH, SHAPE = 4.5, 3.0
#: WCAG does not ask what is seen without a cone; no text may lose much by it.
HARDLY_LESS = 4.0
#: The theme of high contrast holds WCAG's AAA.
MORE = 7.0
#: The fills with words of their own on them.
TOLD = ("error", "warning", "done", "info")


def wanted(theme: Tokens) -> float:
    return MORE if theme.name == "contrast" else ENOUGH


def ids(pairs: list[tuple[str, str]]) -> list[str]:
    return [f"{one} on {other}" for one, other in pairs]


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Tokens:
    return tokens(request.param)


def test_the_measure_of_contrast_knows_black_and_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("text", "ground"), TEXT, ids=ids(TEXT))
def test_text_can_be_read_on_its_ground(theme: Tokens, text: str, ground: str) -> None:
    assert contrast(theme.colour(text), theme.colour(ground)) >= wanted(theme)


def test_all_that_the_style_sheet_writes_can_be_read(theme: Tokens) -> None:
    pairs = of_the_sheet()
    assert ("on_accent", "accent") in pairs
    assert ("muted", "surface") in pairs
    faint = {
        pair: round(found, 2)
        for pair in pairs
        if (found := contrast(theme.colour(pair[0]), theme.colour(pair[1]))) < wanted(theme)
    }
    assert not faint


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_stands_in_an_empty_field_can_be_read(
    qapp: QApplication, qtbot: QtBot, theme: Tokens, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    Theme(theme.name).apply(qapp)
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    text = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert text == theme.colour("muted")  # and not half of the ink, as a style sheet has it
    for ground in ("surface", "background", "sunken"):
        assert contrast(text, theme.colour(ground)) >= wanted(theme)


@pytest.mark.parametrize(("shape", "ground"), SHAPES, ids=ids(SHAPES))
def test_what_is_drawn_can_be_told_from_its_ground(theme: Tokens, shape: str, ground: str) -> None:
    assert contrast(theme.colour(shape), theme.colour(ground)) >= SHAPE


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_edge_of_a_button_tells_that_it_is_down(name: str) -> None:
    theme = tokens(name)
    assert contrast(theme.colour("accent"), theme.colour("control")) >= SHAPE


@pytest.mark.parametrize("state", State, ids=str)
def test_the_text_and_mark_of_each_state_can_be_read(theme: Tokens, state: State) -> None:
    look = theme.statuses[state]
    assert contrast(look.text, look.fill) >= wanted(theme)
    assert contrast(theme.colour("focus"), look.fill) >= SHAPE


def test_initials_can_be_read_on_each_persons_colour(theme: Tokens) -> None:
    ink = theme.colour("on_avatar")
    faint = [c.name() for c in theme.avatars if contrast(ink, c) < wanted(theme)]
    assert not faint


# Without one kind of cone


@pytest.mark.parametrize("eye", EYES)
def test_who_lacks_a_cone_reads_as_well(theme: Tokens, eye: str) -> None:
    pairs = [(theme.colour(one), theme.colour(other)) for one, other in TEXT]
    pairs += [(theme.colour(f"{one}_text"), theme.colour(f"{one}_fill")) for one in TOLD]
    pairs += [(look.text, look.fill) for look in theme.statuses.values()]
    faint = {
        (one.name(), other.name()): round(found, 2)
        for one, other in pairs
        if (found := contrast(one, other, eye)) < HARDLY_LESS
    }
    assert not faint


def test_each_state_has_a_mark_of_its_own(theme: Tokens) -> None:
    assert len({look.mark for look in theme.statuses.values()}) == len(State)


def test_high_contrast_tells_states_by_a_pattern_too() -> None:
    assert len({look.pattern for look in tokens("contrast").statuses.values()}) == len(State)


@pytest.mark.parametrize("wide", [180, 88], ids=["a wide card", "a narrow card"])
def test_cards_tell_their_state_without_colour(
    qapp: QApplication, theme: Tokens, wide: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    grey = Theme(theme.name)
    looks = {
        state: replace(look, fill=QColor("white"), bar=QColor("grey"), text=QColor("black"))
        for state, look in theme.statuses.items()
    }
    monkeypatch.setattr(grey, "_tokens", replace(theme, statuses=looks))
    painter = CardPainter(grey, Icons(grey))
    pictures = [_painted(painter, state, wide) for state in State]
    alike = [
        (one, other)
        for (one, first), (other, second) in combinations(zip(State, pictures, strict=True), 2)
        if first == second
    ]
    assert not alike


def _painted(painter: CardPainter, state: State, wide: int) -> QImage:
    image = QImage(QSize(wide, 60), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    on = QPainter(image)
    item = Item(key=("card", 1), column=0, span=Span(0, 12), past=15, card=_card(state))
    painter.paint(on, QRectF(0, 0, wide, 60), item, chosen=False, focused=False)
    on.end()
    return image


def _card(state: State) -> Card:
    return Card(
        id=1,
        visit_id=1,
        client_id=1,
        client="Anna López",
        phone=None,
        service_id=1,
        service="Prenatal massage",
        placement=Placement(therapist_id=1, room_id=None, day=MONDAY, starts=time(10), minutes=60),
        ends=time(11),
        room="Room 3",
        turnover=15,
        state=state,
        alert="Light pressure",
        member=False,
        first_visit=True,
        price=Money(9000),
        arrived_at=None,
        started_at=None,
        finished_at=None,
        guests=1,
        preferences=None,
        note=None,
        reason=None,
    )
