"""Nothing moves by itself: no animation of ours, none of Qt's, no bar that runs to and fro."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from tests.architecture.sources import every, python_files, text
from ui.dialogs.import_steps import WorkStep
from ui.icons import Icons
from ui.pages.studio_zip import StudioZipPage
from ui.theme import Theme

_MOVES = re.compile(
    r"Q\w*Animation|QTimeLine|QGraphicsOpacityEffect|setAnimated|QMovie|ScrollerGesture"
)
_RUNS = re.compile(r"\.set(Range\(0, 0\)|Maximum\(0\))")


@every(python_files("ui"))
def test_no_window_moves_anything_by_itself(path: Path) -> None:
    assert not _MOVES.search(text(path))
    assert not _RUNS.search(text(path)), "a bar without an end runs to and fro"


def test_menus_lists_and_tips_neither_slide_nor_fade(qapp: QApplication) -> None:
    before = {effect: qapp.isEffectEnabled(effect) for effect in Qt.UIEffect}
    for effect in Qt.UIEffect:
        qapp.setEffectEnabled(effect, True)
    try:
        Theme().apply(qapp)
        assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)
    finally:
        for effect, was in before.items():
            qapp.setEffectEnabled(effect, was)


@pytest.mark.parametrize("kind", ["a list that is read", "a studio that comes in"])
def test_a_task_that_has_begun_shows_a_bar_that_stands(qtbot: QtBot, kind: str) -> None:
    theme = Theme()
    bar: QProgressBar
    if kind == "a list that is read":
        step = WorkStep()
        qtbot.addWidget(step)
        step.begin("Reading")
        bar = step.bar
    else:
        page = StudioZipPage(Icons(theme))
        qtbot.addWidget(page)
        page.show_work("Reading", "It can be stopped.")
        bar = page.bar
    assert (bar.minimum(), bar.maximum(), bar.value()) == (0, 100, 0)
