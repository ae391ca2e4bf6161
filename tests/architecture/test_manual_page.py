"""The manual page is made of the command line itself, so it names every command and option."""

import importlib.util
import sys

import pytest

from frontdesk.cli.parser import parser
from frontdesk.cli.verbs import VERBS
from tests.architecture.sources import ROOT


@pytest.fixture(scope="module")
def page() -> str:
    """The page as roff."""
    spec = importlib.util.spec_from_file_location("manpage", ROOT / "packaging" / "manpage.py")
    assert spec is not None
    assert spec.loader is not None
    before = list(sys.path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path[:] = before
    text: str = module.page()
    return text


@pytest.mark.parametrize("name", [*(verb.name for verb in VERBS), "tour"])
def test_every_command_has_its_section(page: str, name: str) -> None:
    assert f".SS {name.replace('-', chr(92) + '-')}" in page


@pytest.mark.parametrize(
    "option", ["--data", "--database", "--demo", "--backup", "--time-start", "--check"]
)
def test_every_option_is_explained(page: str, option: str) -> None:
    assert option.replace("-", "\\-") in page


def test_it_speaks_of_the_installed_app(page: str) -> None:
    assert "main.py" not in page
    assert "%(" not in page
    assert parser("frontdesk", "there").prog == "frontdesk"
