"""What counts as said by the windows, and which file a text belongs to."""

from pathlib import Path

import pytest

from wording import found
from wording.found import Said, area, marked

_MODULE = '''
"""A module."""
TITLE = QT_TRANSLATE_NOOP("words", "Kept {what}.")
SOON = QCoreApplication.translate("till", "Too soon")

class Box(QWidget):
    def __init__(self, many: bool) -> None:
        self.tr("One line "
                "of two")
        widget.tr("Both" if many else "Single")
        painter.translate(3, 4)
        self.tr("Book", "verb")
        self.tr(TITLE)

def word() -> str:
    return _tr("In a function") + tr("Through a name")
'''


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(found, "ROOT", tmp_path)
    path = tmp_path / "ui" / "box.py"
    path.parent.mkdir()
    path.write_text(_MODULE, "utf-8")
    return path


def test_each_way_of_saying_something_is_found(module: Path) -> None:
    assert {one.said for one in marked(module)} == {
        Said("Kept {what}."),
        Said("Too soon"),
        Said("One line of two"),
        Said("Both"),
        Said("Single"),
        Said("Book", "verb"),
        None,
        Said("In a function"),
        Said("Through a name"),
    }


def test_a_text_that_is_asked_for_as_the_module_is_read_is_noticed(module: Path) -> None:
    assert [one.said for one in marked(module) if not one.late] == [Said("Too soon")]


def test_a_text_that_is_put_together_is_noticed_with_its_line(module: Path) -> None:
    assert [(one.place, one.line) for one in marked(module) if one.said is None] == [
        ("ui/box.py", 13)
    ]


@pytest.mark.parametrize(
    ("places", "name"),
    [
        (("ui/shell.py",), "frame"),
        (("ui/dialogs/cancel.py", "ui/dialogs/late.py"), "dialogs"),
        (("ui/dialogs/cancel.py", "ui/shell.py"), "common"),
        (("ui/words/till.py",), "words.till"),
        (("ui/pages/set_up/steps.py",), "pages"),
    ],
    ids=[
        "beside the folders",
        "one folder",
        "several",
        "codes of the domain",
        "folder in a folder",
    ],
)
def test_a_text_lies_in_the_file_of_its_area(places: tuple[str, ...], name: str) -> None:
    assert area(places) == name
