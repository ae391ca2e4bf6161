"""Pictures of cards are painted once for each size, and again when the card has changed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from frontdesk.queries.cards import Card
from tests.moments import MONDAY
from tests.ui.calendar.conftest import Booked
from ui.calendar.pictures import Pictures
from ui.pages.calendar import CalendarPage


@pytest.fixture
def painter(qapp: object) -> Iterator[QPainter]:
    image = QImage(400, 400, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    yield painter
    painter.end()


@pytest.fixture
def card(page: CalendarPage) -> Card:
    return next(item.card for item in page.view.items() if item.card is not None)


def test_a_card_is_painted_once_for_a_size_until_it_changes(painter: QPainter, card: Card) -> None:
    pictures, painted = Pictures(), []

    def paint(_: QPainter, rect: QRectF, shown: Card) -> None:
        painted.append((rect.width(), rect.height(), shown))

    other = replace(card, client="Somebody Else")
    pictures.paint(painter, QRectF(0, 0, 100, 50), card, paint)
    pictures.paint(painter, QRectF(7.4, 90.6, 100.2, 49.8), replace(card), paint)
    assert painted == [(100, 50, card)]
    pictures.paint(painter, QRectF(0, 0, 120, 50), card, paint)
    pictures.paint(painter, QRectF(0, 0, 100, 50), other, paint)
    assert painted[1:] == [(120, 50, card), (100, 50, other)]


def test_a_card_of_no_size_is_not_painted(painter: QPainter, card: Card) -> None:
    painted: list[Card] = []
    none = QRectF(0, 0, 100, 0.2)
    Pictures().paint(painter, none, card, lambda _p, _r, one: painted.append(one))
    assert not painted


def test_no_more_pictures_are_kept_than_have_room(painter: QPainter, card: Card) -> None:
    pictures, painted = Pictures(), []

    def show(number: int) -> None:
        large = QRectF(0, 0, 1000, 400)
        shown = replace(card, id=number)
        pictures.paint(painter, large, shown, lambda _p, _r, one: painted.append(one.id))

    for number in range(7):  # six have room
        show(number)
    show(1)
    show(0)
    show(3)
    assert painted == [0, 1, 2, 3, 4, 5, 6, 0]  # 2, not seen for longest, made room


def test_what_is_painted_ahead_is_not_painted_again(painter: QPainter, card: Card) -> None:
    pictures, painted = Pictures(), []

    def paint(_: QPainter, _rect: QRectF, shown: Card) -> None:
        painted.append(shown)

    pictures.prepare(QSizeF(100.2, 49.8), 1.0, card, paint, mirrored=False)
    pictures.paint(painter, QRectF(7, 7, 100, 50), card, paint)
    assert painted == [card]
    changed = replace(card, client="Somebody Else")
    pictures.paint(painter, QRectF(7, 7, 100, 50), changed, paint)
    assert painted == [card, changed]


def test_the_cards_of_the_next_page_are_painted_before_it_is_shown(
    qtbot: QtBot, page: CalendarPage, booked: Booked, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_day(MONDAY - timedelta(days=1))
    qtbot.waitUntil(lambda: page.stage.ahead.resting)
    told: list[Card] = []

    def prepare(card: Card, _size: QSizeF, _ratio: float, *, mirrored: bool) -> None:
        assert not mirrored
        told.append(card)

    monkeypatch.setattr(page.view.painting, "prepare", prepare)
    with qtbot.waitSignal(page.day_shown):
        page.show_day(MONDAY - timedelta(days=7))  # Monday is not beside this one
    with qtbot.waitSignal(page.day_shown):
        page.show_day(MONDAY + timedelta(days=1))
    qtbot.waitUntil(lambda: page.stage.ahead.resting)
    assert {card.id for card in told} == {booked.sam, booked.nora, booked.maria}
