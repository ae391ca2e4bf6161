"""``export`` and ``import-studio``: out, in, out again to the byte; refused in sentences."""

from pathlib import Path

import pytest

from frontdesk import cli
from main import main
from tests.imports.lists import write
from tests.transfer.files import SMALL


@pytest.fixture
def studio(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the arguments that lead to a studio."""
    place = ["--data", str(tmp_path / "data")]
    assert main([*place, "setup", str(write(tmp_path, SMALL, "studio.toml"))]) == cli.DONE
    capsys.readouterr()
    return place


def test_out_in_and_out_again_gives_the_same_bytes(
    studio: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    elsewhere = ["--data", str(tmp_path / "elsewhere")]
    assert main([*studio, "export", str(one), "--papers", "--reason", "A new computer"]) == cli.DONE
    assert str(one) in capsys.readouterr().out
    assert main([*elsewhere, "import-studio", str(one), "--check"]) == cli.DONE
    assert "one.zip" in capsys.readouterr().out
    assert main([*elsewhere, "import-studio", str(one)]) == cli.DONE
    assert capsys.readouterr().out.rstrip().endswith("came in from one.zip")
    assert main([*elsewhere, "export", str(two), "--papers", "--reason", "To see"]) == cli.DONE
    assert one.read_bytes() == two.read_bytes()
    capsys.readouterr()
    assert main([*elsewhere, "import-studio", str(one)]) == cli.REFUSED
    assert capsys.readouterr().err.strip()


def test_what_cannot_be_is_refused_in_a_sentence(
    studio: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for line in (
        [*studio, "export", str(tmp_path / "one.zip")],
        [*studio, "export", str(tmp_path / "no" / "one.zip"), "--without-health"],
        ["--data", str(tmp_path / "none"), "export", str(tmp_path / "one.zip"), "--reason", "why"],
        [*studio, "import-studio", str(write(tmp_path, SMALL, "no.zip"))],
    ):
        assert main(line) == cli.REFUSED
        assert capsys.readouterr().err.strip().endswith(".")
    assert not (tmp_path / "one.zip").exists()
