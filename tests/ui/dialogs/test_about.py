"""About Frontdesk: the release, and every library with its terms."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from frontdesk import __version__
from ui.dialogs import about
from ui.dialogs.about import AboutDialog
from ui.kit import Kit
from ui.licences import components
from ui.widgets.label import Label


def words(dialog: AboutDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(Label)]


def test_it_names_the_release_and_every_library(qtbot: QtBot, kit: Kit) -> None:
    dialog = AboutDialog(kit)
    qtbot.addWidget(dialog)
    said = words(dialog)
    assert f"Release {__version__}" in said
    for each in components():
        assert {each.name, each.taken, each.use} <= set(said)
    assert any("Lesser General Public License" in text for text in said)


def test_the_texts_are_opened_where_they_came_along(
    qtbot: QtBot, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(about, "TEXTS", tmp_path)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = AboutDialog(kit)
    qtbot.addWidget(dialog)
    button = next(b for b in dialog.findChildren(QPushButton) if "licences" in b.text())
    button.click()
    assert opened == [str(tmp_path)]


def test_no_button_leads_nowhere(qtbot: QtBot, kit: Kit) -> None:
    dialog = AboutDialog(kit)
    qtbot.addWidget(dialog)
    shown = [button.text() for button in dialog.findChildren(QPushButton)]
    assert not any("licences" in text for text in shown)
