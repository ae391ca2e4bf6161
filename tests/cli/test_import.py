"""``import FILE``: counts that add up, reasons in words or as JSON, nothing half done."""

import json
from pathlib import Path

import pytest

from frontdesk import cli
from main import main
from tests.imports.lists import real, row, text, write
from tests.transfer.files import SMALL

ROWS = text(
    row("Vera", "Lund", phone="8065559999", birthday="1980-01-02", number="V"),
    row("Verra", "Lund", birthday="1980-01-02", number="W"),
    row("Ann", phone="call her mother"),
)


@pytest.fixture
def studio(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the arguments that lead to a studio."""
    file = write(tmp_path, SMALL, "studio.toml")
    place = ["--data", str(tmp_path / "data")]
    assert main([*place, "setup", str(file)]) == cli.DONE
    capsys.readouterr()
    return place


def test_a_real_list_adds_up_and_a_second_import_adds_nobody(
    studio: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(real("square-customers.csv"))
    assert main([*studio, "import", file]) == cli.DONE
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "416 rows from Square: 400 new, 16 merged, 0 known, 0 doubtful, 0 rejected",
    ]
    assert main([*studio, "import", file, "--json"]) == cli.DONE
    told = json.loads(capsys.readouterr().out)
    assert told["counts"] == {
        **dict.fromkeys(("new", "merged", "doubtful", "rejected"), 0),
        "known": 416,
    }
    assert (told["rows"], told["written"], told["aside"]) == (416, False, [])


def test_rows_that_are_not_sound_are_told_with_the_reason(
    studio: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(write(tmp_path, ROWS))
    assert main([*studio, "import", file, "--check"]) == cli.DONE
    assert capsys.readouterr().out.splitlines() == [
        "3 rows from Square: 1 new, 0 merged, 0 known, 1 doubtful, 1 rejected",
        "Line 3, Verra Lund: Almost the same name. The same birthday.",
        "Line 4, …: “call her mother” is not a phone number.",
    ]
    assert main([*studio, "import", file, "--json"]) == cli.DONE
    told = json.loads(capsys.readouterr().out)
    assert told["written"]
    assert told["aside"][0]["may_be"] == "Vera Lund"
    assert told["aside"][1]["reasons"] == ["not_a_phone"]
    assert main([*studio, "import", file]) == cli.DONE
    assert capsys.readouterr().out.splitlines()[-1] == "There is nobody to bring in"


def test_many_rows_that_are_not_sound_are_not_all_told(
    studio: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [row("", email=f"nobody{n}@example.com") for n in range(50)]
    good = row("Vera", birthday="1980-01-02", phone="8065559999")
    near = row("Verra", birthday="1980-01-02")
    assert main([*studio, "import", str(write(tmp_path, text(good, near, *rows)))]) == cli.DONE
    said = capsys.readouterr().out.splitlines()
    assert len(said) == 23
    assert said[-2:] == ["…", "Rows that wait in the window for a decision: 1"]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "list.csv is empty."), (b"\x00\x01", "list.csv is not a text file.")],
    ids=["empty", "junk"],
)
def test_a_file_that_is_no_list_is_refused(
    studio: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: bytes,
    said: str,
) -> None:
    assert main([*studio, "import", str(write(tmp_path, content))]) == cli.REFUSED
    captured = capsys.readouterr()
    assert captured.err.startswith(said)
    assert captured.out == ""


def test_a_list_needs_a_studio(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = ["--data", str(tmp_path / "data")]
    assert main([*place, "import", str(write(tmp_path, ROWS))]) == cli.REFUSED
    assert capsys.readouterr().err
