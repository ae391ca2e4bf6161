"""Qt Linguist's files: kept when a text moves, filled in, compiled."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from wording import __main__ as command
from wording import files, found, keeping
from wording.files import CONTEXT, read
from wording.found import Said


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of two modules, with its translations."""
    for module in (found, files):
        monkeypatch.setattr(module, "ROOT", tmp_path)
    for module in (files, keeping):
        monkeypatch.setattr(module, "FOLDER", tmp_path / "i18n")
    (tmp_path / "ui" / "pay").mkdir(parents=True)
    say(tmp_path / "ui" / "pay" / "paid.py", 'tr("Paid <out> & \\"in\\"")', 'tr("Book", "verb")')
    say(tmp_path / "ui" / "shell.py", 'tr("Sure?")')
    keeping.update("es")
    return tmp_path


def say(path: Path, *calls: str) -> None:
    path.write_text("\n".join(calls), "utf-8")


def filled(house: Path, given: dict[str, str]) -> int:
    path = house / "given.json"
    path.write_text(json.dumps(given), "utf-8")
    return command.main(["fill", str(path)])


def test_a_translation_stays_when_its_text_moves(house: Path) -> None:
    assert filled(house, {"Sure?": "¿Seguro?"}) == 0
    say(house / "ui" / "shell.py", 'tr("Else")')
    say(house / "ui" / "pay" / "paid.py", 'tr("Sure?")')
    keeping.update("es")
    [moved] = read(house / "i18n" / "es" / "pay.ts")
    assert (moved.said, moved.translation, moved.finished) == (Said("Sure?"), "¿Seguro?", True)
    assert moved.places == ("ui/pay/paid.py",)


def test_a_file_goes_when_nothing_is_said_there(house: Path) -> None:
    (house / "ui" / "shell.py").unlink()
    keeping.update("es")
    assert [path.stem for path in files.files("es")] == ["pay"]


def test_what_is_missing_is_handed_out_with_its_place_and_taken_back(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["missing", "pay"]) == 0
    asked = json.loads(capsys.readouterr().out)
    assert list(asked) == ["# ui/pay/paid.py", "Book ⟨as⟩ verb", 'Paid <out> & "in"']
    asked["Book ⟨as⟩ verb"] = "Reservar"
    assert filled(house, asked) == 0
    assert [message.translation for message in read(house / "i18n" / "es" / "pay.ts")] == [
        "Reservar",
        "",
    ]


def test_what_cannot_be_right_is_told_and_left_out(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert filled(house, {"Sure?": "Seguro", "Nowhere": "En ninguna parte"}) == 1
    told = capsys.readouterr().out
    assert "NOT TAKEN: 'Sure?'" in told
    assert "NOT SAID ANYWHERE: 'Nowhere'" in told
    assert not read(house / "i18n" / "es" / "frame.ts")[0].finished


def test_what_is_filled_in_is_what_qt_finds(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(house, {'Paid <out> & "in"': 'Pagado <out> y "in"', "Book ⟨as⟩ verb": "Reservar"})
    assert command.main([]) == 0
    assert "1 to translate" in capsys.readouterr().out
    translator = QTranslator()
    assert translator.load(str(house / "i18n" / "es.qm"))
    assert translator.translate(CONTEXT, 'Paid <out> & "in"') == 'Pagado <out> y "in"'
    assert translator.translate(CONTEXT, "Book", "verb") == "Reservar"
    assert translator.translate(CONTEXT, "Sure?") == ""


def test_an_unknown_command_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["fillet"]) == 2
    assert "missing [AREA ...]" in capsys.readouterr().out
