"""What paints by hand can be mirrored: it says so, and draws its pictures where that is minded."""

import pytest

from frontdesk.paths import RESOURCES

UI = RESOURCES.parent / "ui"
#: Paper is not mirrored, nor a picture of a whole window.
PAPER = {"drawing.py", "printing.py", "thermal.py", "line/veil.py", "widgets/paper_view.py"}
FILES = {
    name: path.read_text(encoding="utf-8")
    for path in sorted(UI.rglob("*.py"))
    if (name := path.relative_to(UI).as_posix()) not in PAPER and not name.startswith("tour/")
}
#: Alike from both sides, or with a left and a right of its own.
ALIKE = {"body/view.py", "pages/stage.py", "widgets/avatar.py", "widgets/key_cap.py"}


@pytest.mark.parametrize("name", [name for name, text in FILES.items() if "text_line(" in text])
def test_who_writes_on_a_widget_mirrors_it_first(name: str) -> None:
    paints = any(word in FILES[name] for word in ("def paintEvent(", "def paint(", "Section("))
    is_widget = "QPaintEvent" in FILES[name] or "QStyleOptionViewItem" in FILES[name]
    if paints and is_widget and name not in ALIKE:
        assert "mirror(painter, " in FILES[name]


def test_pictures_are_drawn_upright() -> None:
    by_hand = [name for name, text in FILES.items() if "painter.drawPixmap(" in text]
    assert by_hand == ["widgets/mirrored.py"]
