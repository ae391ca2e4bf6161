"""No words reach a window without being marked for translation."""

from pathlib import Path

import pytest

from wording import found, unmarked
from wording.found import modules
from wording.unmarked import Bare, bare

#: Words that are not to be translated, or that nobody reads in a window; each with its reason.
_KNOWN = {
    "ui/actions.py": "for who writes an action whose key is taken",
    "ui/calendar/paint.py": "a measure: letters that a name needs at the least",
    "ui/checkin/client_pick.py": "a key",
    "ui/crash.py": "a report for who mends the program",
    "ui/forms/words.py": "both languages stand there: it is the client's that counts",
    "ui/help/paper.py": "a style sheet",
    "ui/language.py": "each language is called by its own name",
    "ui/logs.py": "for who reads the log",
    "ui/panels/tender_fields.py": "names of kinds of cards",
    "ui/printing.py": "what a PDF says of the program that made it",
    "ui/quick.py": "a line of Python",
    "ui/theme.py": "names of a font and of a style",
    "ui/tongue.py": "both languages stand there",
    "ui/widgets/fields.py": "a measure: letters of a weekday",
}


@pytest.fixture(scope="module")
def there() -> list[Bare]:
    return [one for path in modules() for one in bare(path)]


def test_everything_that_looks_like_words_is_marked(there: list[Bare]) -> None:
    wrong = [f"{one.place}:{one.line}: {one.text}" for one in there if one.place not in _KNOWN]
    assert not wrong, "hand it to self.tr(), or say in _KNOWN why not:\n" + "\n".join(wrong)


def test_no_exception_is_left_that_nothing_needs(there: list[Bare]) -> None:
    assert {one.place for one in there} >= _KNOWN.keys()


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for module in (found, unmarked):
        monkeypatch.setattr(module, "ROOT", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ('label.setText("Nothing here")', "Nothing here"),
        ('Label("Paid", "title")', "Paid"),
        ('Column(title="Visits", of=name)', "Visits"),
        ('title = f"Paid by {client}"', "Paid by …"),
        ('self.tr("Kept") + "Lost today"', "Lost today"),
        ('WORDS = {"paid": "Paid in full"}', "Paid in full"),
        ('self.tr("{who}").format(who="Nobody yet")', "Nobody yet"),
    ],
)
def test_words_are_found_wherever_they_stand(house: Path, line: str, text: str) -> None:
    (house / "box.py").write_text(f"def show():\n    {line}\n", "utf-8")
    assert [one.text for one in bare(house / "box.py")] == [text]


@pytest.mark.parametrize(
    "line",
    [
        'self.tr("Nothing here", "verb")',
        '_tr("Paid" if paid else "Owed")',
        'raise ValueError("not a step")',
        'box.setProperty("look", "Nice and warm")',
        'Button(icons, words, key="Ctrl+Return")',
        'kit.link.ask(query, latest="gift card")',
        'x: "Some Type" = other["some key"]',
        'return word == "two words"',
        '"""What it does."""',
    ],
)
def test_what_nobody_reads_is_passed_over(house: Path, line: str) -> None:
    (house / "box.py").write_text(f"def show():\n    {line}\n", "utf-8")
    assert bare(house / "box.py") == []
