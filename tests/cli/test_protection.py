"""The commands of an encrypted studio: no question is asked where nobody sits."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from frontdesk.desk import open_studio
from main import main
from tests.key_stores import KeyStore, no_key_store

WORDS = "correct horse battery"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path, furnished_folder: Path) -> Path:
    (tmp_path / "words").write_text(f"{WORDS}\nand more\n", encoding="utf-8")
    return furnished_folder


@pytest.fixture
def run(folder: Path, key_store: KeyStore, capsys: pytest.CaptureFixture[str]) -> Run:
    def told(*arguments: str) -> tuple[int, str, str]:
        code = main(["--data", str(folder), *arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return told


def recovery_code(said: str) -> str:
    return next(line.strip() for line in said.splitlines() if line.startswith("    "))


def test_a_script_protects_and_backs_up(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = str(tmp_path / "words")
    code, said, _ = run("protect", "--new-passphrase-file", words, "--ask")
    assert code == 0
    paper = recovery_code(said)
    open_studio(folder, typed=paper).close()
    code, _, why = run("backup")
    assert (code, "passphrase" in why) == (1, True)
    assert run("--passphrase-file", words, "backup")[0] == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{paper}\n"))
    assert run("--passphrase-file", "-", "backup")[0] == 0
    made = max((folder / "backups").iterdir())
    assert run("restore", "--check", str(made))[0] == 1
    code, said, _ = run("--passphrase-file", words, "restore", "--check", str(made))
    assert (code, "4 clients" in said) == (0, True)
    assert run("--passphrase-file", words, "restore", str(made))[0] == 0
    code, _, why = run("--passphrase-file", words, "unprotect")
    assert (code, "--yes" in why) == (1, True)
    assert run("--passphrase-file", words, "unprotect", "--yes")[0] == 0
    open_studio(folder).close()
    assert run("unprotect", "--yes")[0] == 1


def test_at_a_terminal_it_is_typed(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    no_key_store()
    typed, asked = [WORDS, "another " + WORDS], list[str]()

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def answer(question: str) -> str:
        asked.append(question)
        return typed.pop(0)

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", answer)
    assert run("protect")[0] == 1
    typed[:] = [WORDS, WORDS]
    monkeypatch.setattr("builtins.input", lambda _: "0000")
    assert run("protect")[0] == 1
    open_studio(folder).close()  # nothing was changed
    monkeypatch.setattr("frontdesk.values.protection.fresh_code", lambda: "ABCD " * 7 + "ABCD")
    monkeypatch.setattr("builtins.input", lambda _: "abcd")
    typed[:] = [WORDS, WORDS]
    assert run("protect")[0] == 0
    typed[:] = [WORDS]
    assert run("backup")[0] == 0
    assert "passphrase" in asked[-1]
    typed[:] = [WORDS]
    assert "encrypted already" in run("protect")[2]


def test_what_cannot_be_read_is_said(run: Run, tmp_path: Path) -> None:
    code, _, why = run("--passphrase-file", str(tmp_path / "none"), "backup")
    assert (code, "first line" in why) == (1, True)
    with pytest.raises(SystemExit):
        run("--passphrase-file", str(tmp_path / "words"))
