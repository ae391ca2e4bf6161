"""Mirrored, for a language that is written from the right, the pages hold without overlap."""

from datetime import time
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.studio import House
from tests.ui.shown import shown
from ui.entries import entries
from ui.kit import Kit
from ui.widgets.fields import TimeField

_WORDS = (QLabel, QAbstractButton, QLineEdit)


pytestmark = pytest.mark.usefixtures("mirrored")


def overlaps(page: QWidget) -> list[str]:
    """Return what lies upon each other in the same part of a page."""
    found = []
    for part in (page, *page.findChildren(QWidget)):
        inside = [
            each
            for each in part.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if isinstance(each, _WORDS) and each.isVisible() and not each.size().isEmpty()
        ]
        found += [
            f"{one.accessibleName()} and {two.accessibleName()} in {type(part).__name__}"
            for one, two in combinations(inside, 2)
            if one.geometry().intersects(two.geometry())
        ]
    return found


@pytest.mark.parametrize("key", ["calendar", "clients", "check-in", "my-day", "shifts", "settings"])
def test_a_page_is_mirrored_without_overlap(qtbot: QtBot, kit: Kit, house: House, key: str) -> None:
    entry = next(each for each in entries() if each.key == key)
    host = QWidget()
    qtbot.addWidget(host)
    page = entry.factory(kit, host)
    page.setParent(None)
    shown(qtbot, kit, page, 1280, 720)
    assert page.isRightToLeft()
    assert overlaps(page) == []


def test_a_time_is_typed_from_left_to_right(qtbot: QtBot) -> None:
    field = TimeField(time(9, 30))
    qtbot.addWidget(field)
    assert not field.isRightToLeft()
