"""The studio changes its forms in a window; what was signed keeps its version."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.forms import FormRow, forms
from frontdesk.values.forms import Kind
from ui.dialogs.form_editor import FormEditor, FormLook
from ui.dialogs.studio_forms import StudioFormsDialog
from ui.kit import Kit


def intake(desk: Desk) -> FormRow:
    return next(row for row in desk.ask(partial(forms)) if row.name == "intake.en")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def editor(kit: Kit, desk: Desk, window: QWidget) -> FormEditor:
    editor = FormEditor(kit, intake(desk), window)
    editor.open()
    return editor


def choose(editor: FormEditor, words: str) -> None:
    for row in range(editor.model.rowCount()):
        index = editor.model.index(row, 0)
        if index.data().strip(" *") == words:
            editor.table.setCurrentIndex(index)
            return
    raise AssertionError(words)


def test_a_form_is_changed_by_keys_and_saved_as_a_new_version(
    qtbot: QtBot, desk: Desk, editor: FormEditor
) -> None:
    assert not editor.save.isEnabled()
    choose(editor, "You")
    editor.add_item.click()
    assert editor.label.selectedText() == "New question"
    QTest.keyClicks(editor.label, "How did you hear of us?")
    editor.kind.setCurrentIndex(editor.kind.findData(Kind.ONE))
    editor.kind.activated.emit(editor.kind.currentIndex())
    assert editor.rows["options"].isVisible()
    editor.save.click()
    qtbot.waitUntil(editor.message.isVisible)
    assert "section 1, item 1, options" in editor.message.words()
    editor.options.setPlainText("A friend\nA friend\n\nThe street")
    editor.required.setChecked(True)
    editor.down.click()
    editor.up.click()
    with qtbot.waitSignal(editor.accepted):
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = intake(desk)
    assert row.version == 2
    asked = row.body.sections[0].items[0]
    assert (asked.label, asked.kind) == ("How did you hear of us?", Kind.ONE)
    assert (asked.options, asked.required) == (("A friend", "The street"), True)


def test_sections_and_the_head_are_changed_too(
    qtbot: QtBot, desk: Desk, editor: FormEditor
) -> None:
    count = len(editor.body.sections)
    choose(editor, "You")
    editor.add_section.click()
    QTest.keyClicks(editor.label, "More")
    editor.text.setPlainText("A word before it")
    editor.add_item.click()
    QTest.keyClicks(editor.label, "Anything else?")
    choose(editor, "Your health")
    editor.remove.click()
    editor.name.selectAll()
    QTest.keyClicks(editor.name, "Our intake")
    editor.months.setValue(6)
    editor.agree.setPlainText("I agree.")
    editor.look.click()
    qtbot.waitUntil(lambda: editor.findChild(FormLook) is not None)
    look = editor.findChild(FormLook)
    assert look is not None
    assert "anything_else" in look.sheet.fields
    assert not look.sheet.done_button.isEnabled()
    look.leave.click()
    with qtbot.waitSignal(editor.accepted):
        editor.save.click()
    body = intake(desk).body
    assert (body.title, body.months, body.agree) == ("Our intake", 6, "I agree.")
    assert len(body.sections) == count
    assert (body.sections[1].title, body.sections[1].text) == ("More", "A word before it")


def test_the_editor_is_opened_from_the_list_of_forms(
    qtbot: QtBot, kit: Kit, window: QWidget
) -> None:
    dialog = StudioFormsDialog(kit, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.table.currentIndex().isValid())
    dialog.edit_button.click()
    qtbot.waitUntil(lambda: dialog.findChild(FormEditor) is not None)
