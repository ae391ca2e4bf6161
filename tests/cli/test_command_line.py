"""The command line: one parser, exit codes, and the same sentences as in the windows."""

import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk import cli, paths
from frontdesk.desk import open_studio
from frontdesk.values.rights import Role
from main import main
from tests.transfer.files import SMALL


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "studio.toml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def test_help_explains_every_option_and_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    said = capsys.readouterr().out
    assert ended.value.code == cli.DONE
    for name in ("--data DIR", "--database URL", "--demo", "setup", "tour", "Exit codes"):
        assert name in said


@pytest.mark.parametrize("verb", [*(verb.name for verb in cli.VERBS), "tour"], ids=str)
def test_every_command_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([verb, "--help"])
    assert ended.value.code == cli.DONE
    assert len(capsys.readouterr().out.splitlines()) > 6


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["polish"],
        ["setup"],
        ["tour"],
        ["--data", "a", "--database", "postgresql://x/y"],
        ["--demo", "--data", "a"],
        ["--demo", "setup", "x.toml"],
        ["--demo", "--backup", "x.fdbackup"],
        ["--backup", "x.fdbackup", "tour", "x"],
        ["--dat", "a"],
    ],
    ids=[
        "unknown option",
        "unknown command",
        "no file",
        "no folder",
        "two places",
        "demo with a place",
        "demo with a command",
        "demo with a backup",
        "backup with a command",
        "shortened option",
    ],
)
def test_misuse_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == cli.MISUSED
    assert "usage: main.py" in capsys.readouterr().err


def test_without_arguments_the_windows_open_where_appdirs_says() -> None:
    given = cli.parsed([])
    assert given == cli.Given(folder=paths.data_dir(), arguments=given.arguments)


def test_a_backup_may_be_named_that_the_windows_show() -> None:
    given = cli.parsed(["--backup", "x.fdbackup"])
    assert (given.backup, given.verb, given.tour) == (Path("x.fdbackup").absolute(), None, None)


def test_a_tour_is_no_subcommand_but_goes_to_the_windows(tmp_path: Path) -> None:
    given = cli.parsed(["tour", str(tmp_path)])
    assert (given.tour, given.verb) == (tmp_path, None)


def test_a_studio_is_set_up_from_a_file(
    tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path / "data"), "setup", str(file)]) == cli.DONE
    assert capsys.readouterr().out.splitlines() == [
        "The studio is set up",
        "Rooms: 2, services: 2, therapists: 1, products: 1, memberships: 1",
    ]
    desk = open_studio(tmp_path / "data")
    assert [one.role for one in desk.people()] == [Role.OWNER, Role.RECEPTIONIST, Role.THERAPIST]
    desk.close()


def test_a_check_writes_nothing(tmp_path: Path, file: Path) -> None:
    assert main(["--data", str(tmp_path / "data"), "setup", "--check", str(file)]) == cli.DONE
    assert not (tmp_path / "data").exists()


def test_a_second_set_up_is_refused_and_says_so(
    tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--data", str(tmp_path / "data"), "setup", str(file)]
    main(arguments)
    assert main(arguments) == cli.REFUSED
    assert capsys.readouterr().err == (
        "There is a studio here already, and it is left as it is. Choose another folder.\n"
    )


def test_each_fault_of_a_file_has_a_line_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "studio.toml"
    path.write_text(
        SMALL.replace("America/Chicago", "Texas").replace("2027-08-31", '"soon"'), encoding="utf-8"
    )
    assert main(["--data", str(tmp_path / "data"), "setup", str(path)]) == cli.REFUSED
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 2
    assert any("“Texas” is not a time zone" in line for line in said)
    assert any("“soon” is not a day" in line for line in said)
    assert not (tmp_path / "data").exists()


def test_a_place_that_cannot_be_opened_is_told_in_a_sentence(
    tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    assert main(["--data", str(tmp_path / "data"), "setup", str(file)]) == cli.REFUSED
    assert capsys.readouterr().err.startswith("The studio's file cannot be opened.")


def test_an_owners_desk_needs_a_studio(tmp_path: Path, file: Path) -> None:
    seen: list[str] = []

    def look(call: cli.Call) -> None:
        with call.owners_desk() as desk:
            assert desk.person is not None
            seen.append(desk.person.name)

    verb = cli.Verb(name="look", help="", about="", arguments=lambda _: None, run=look)
    given = cli.Given(folder=tmp_path / "data", verb=verb)
    assert cli.carry_out(given, str) == cli.REFUSED
    main(["--data", str(tmp_path / "data"), "setup", str(file)])
    assert cli.carry_out(given, str) == cli.DONE
    assert seen == ["Dana Reed"]


def test_stopping_by_the_keyboard_is_no_crash(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: cli.Call) -> None:
        raise KeyboardInterrupt

    verb = cli.Verb(name="wait", help="", about="", arguments=lambda _: None, run=stop)
    assert cli.carry_out(cli.Given(folder=tmp_path, verb=verb), str) == cli.REFUSED
    assert capsys.readouterr().err == "Stopped.\n"


def test_the_command_line_brings_no_window_along() -> None:
    code = "import sys, frontdesk.cli as c; c.parsed([]); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
