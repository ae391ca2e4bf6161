"""The printers from the command line: which there are, and a test page on one."""

import pytest

from frontdesk import cli
from main import main
from tests.papers.listener import listening
from ui.windowless import Windowless

pytestmark = pytest.mark.usefixtures("qapp")  # one application, and that of the other tests


def test_a_test_page_comes_out_of_a_thermal_printer(capsys: pytest.CaptureFixture[str]) -> None:
    with listening() as listener:
        assert main(["printers", "--test", listener.name, "--paper", "80mm"]) == cli.DONE
        assert b"Frontdesk" in listener.taken[-1]
    assert capsys.readouterr().out == f"Sent a test page to {listener.name}\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Hallway", "This computer knows no printer called Hallway. Without --test all that it"),
        ("tcp://127.0.0.1:9", "tcp://127.0.0.1:9 prints on rolls. For sheets choose another"),
    ],
    ids=["a name that nobody bears", "a sheet on a roll"],
)
def test_what_cannot_be_printed_is_refused(
    name: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["printers", "--test", name]) == cli.REFUSED
    assert capsys.readouterr().err.startswith(said)


def test_all_printers_are_listed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Windowless, "printers", lambda _: ("Front", "Back"))
    assert main(["printers"]) == cli.DONE
    assert capsys.readouterr().out == "Front\nBack\n"
    monkeypatch.setattr(Windowless, "printers", lambda _: ())
    assert main(["printers"]) == cli.DONE
    assert capsys.readouterr().out == "This computer has no printer set up\n"
