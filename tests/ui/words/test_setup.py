"""Every code of a set-up has its sentence, and no sentence is left without its code."""

import re
from pathlib import Path

import pytest

from frontdesk.errors import Reason, Refused
from frontdesk.transfer.studio_file import read_studio
from tests.transfer.files import SMALL
from ui.sentences import known, sentence
from ui.words.setup import WORDS

ROOT = Path(__file__).parents[3]
SOURCES = (
    ROOT / "frontdesk/transfer/studio_file.py",
    ROOT / "frontdesk/values/plan.py",
    ROOT / "frontdesk/commands/studio.py",
    ROOT / "ui/pages/set_up/therapists.py",
    ROOT / "ui/demo.py",
    ROOT / "frontdesk/cli/verb.py",
    ROOT / "frontdesk/cli/verbs/setup.py",
)
_CODE = re.compile(r'"((?:plan|file|not|set|no)_[a-z_]+)"')


def codes() -> set[str]:
    text = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    return set(_CODE.findall(text)) - {"set_up_requested"}


def test_every_code_has_words() -> None:
    assert {code for code in codes() if not known(code)} == set()


def test_no_words_are_left_over() -> None:
    assert set(WORDS) - codes() == {"set_up"} - codes()


def test_a_whole_broken_file_is_told_in_whole_sentences(tmp_path: Path) -> None:
    path = tmp_path / "studio.toml"
    broken = SMALL
    for old, new in (
        ("America/Chicago", "Texas"),
        ("(806) 322-3706", "ask"),
        ("09:00-20:00", "20:00-09:00"),
        ("tables = 2", "tables = 0"),
        ("45 =", "47 ="),
        ('"18.00"', '"999999.00"'),
        ("rollover = 2", "rollover = 2000"),
        ('["sw"]', '["xx"]'),
    ):
        broken = broken.replace(old, new, 1)
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(Refused) as refused:
        read_studio(path)
    told = [sentence(reason) for reason in refused.value.reasons]
    assert len(told) == 8
    assert "hours, mon: the end, 9:00 am, must come after the start, 8:00 pm." in told
    assert all("…" not in each and "{" not in each and each.endswith(".") for each in told)


@pytest.mark.parametrize("code", sorted(WORDS))
def test_words_name_only_what_is_handed_to_them(code: str) -> None:
    given = {
        name: name for name in ("place", "text", "file", "detail", "most", "low", "high", "minutes")
    } | {"starts": "9:00", "ends": "18:00"}
    counts = dict.fromkeys(("rooms", "services", "therapists", "products", "memberships"), 2)
    assert "…" not in sentence(Reason(code, None, {**given, **counts}))
