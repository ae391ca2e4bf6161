"""Every key that the manual names is one that the windows have."""

import ast
import re

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.manual.pages import all_pages, languages
from frontdesk.manual.render import is_key
from tests.architecture.sources import nodes, python_files
from ui.entries import entries
from ui.help.desk import HelpDesk
from ui.kit import Kit
from ui.main_window import MainWindow
from ui.shell import Shell

_CODE = re.compile(r"`([^`\n]+)`")
#: What a window system itself knows: to leave, to take, to walk.
_COMMON = {"Esc", "Enter", "Tab", "Space", "Del", "Backspace", "Ctrl", "Shift", "Alt", "/"}
_ARROWS = {"↑": "Up", "↓": "Down", "←": "Left", "→": "Right"}


def portable(key: str) -> str:
    """Return a key as Qt writes it everywhere."""
    for arrow, name in _ARROWS.items():
        key = key.replace(arrow, name)
    return QKeySequence(key.replace("Enter", "Return").replace("PgDn", "PgDown")).toString(
        QKeySequence.SequenceFormat.PortableText
    )


@pytest.fixture
def registered(qtbot: QtBot, kit: Kit) -> set[str]:
    """The keys of the register, once every page was made."""
    window = MainWindow(kit, lambda parent: Shell(kit, entries(), parent))
    qtbot.addWidget(window)
    shell = window.shell()
    for key in shell.page_keys():
        shell.page(key)
    return {portable(keys) for each in kit.register.listed() for keys in each.shortcuts}


def local() -> set[str]:
    """Return the keys that stand at buttons of panels and dialogs, which act there alone."""
    files = [*python_files("ui/panels"), *python_files("ui/dialogs"), *python_files("ui/help")]
    files += [*python_files("ui/shop"), *python_files("ui/memberships"), *python_files("ui/body")]
    texts = (node.value for path in files for node in nodes(path) if isinstance(node, ast.Constant))
    return {portable(text) for text in texts if isinstance(text, str) and is_key(text)}


def test_every_key_in_the_manual_is_a_key_of_the_windows(registered: set[str]) -> None:
    assert len(registered) > 100
    known = registered | local() | {portable(key) for key in _COMMON}
    known |= {str(digit) for digit in range(1, 10)}
    wrong = [
        f"{page.language}/{page.path}: {code}"
        for language in languages()
        for page in all_pages(language)
        for code in _CODE.findall(page.text)
        if is_key(code) and portable(code) not in known
        if not (code in _ARROWS or portable(code) in _COMMON)
    ]
    assert not wrong


def test_the_keys_of_help_act(kit: Kit, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    keys = {
        key for each in HelpDesk(kit, window, lambda: False).actions() for key in each.shortcuts
    }
    assert keys == {"F1", "?", "Shift+F1", "Ctrl+F1"}
