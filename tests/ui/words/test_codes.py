"""Whatever code the domain tells, there are words for it; what is not told says why."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.commands.drawer import Move
from frontdesk.model.resource import Kind
from frontdesk.values.settings import SETTINGS
from frontdesk.values.state import State
from frontdesk.values.stored import HELD
from frontdesk.values.waiting import Reached
from ui.sentences import known

SOURCES = sorted((Path(__file__).parents[3] / "frontdesk").rglob("*.py"))
_TELL = {"Reason", "because", "Stale", "StoreUnavailable", "says"}
#: These are put into words together with what was walked back, or are no entry and no news.
_UNTOLD = {
    *("undone", "redone"),
    *("paper_begun", "paper_failed", "slot_held", "slot_released"),
}
#: What is put together from two words, by the modules that do so.
_MADE = {
    "a step": [f"now_{state}" for state in State if state is not State.DONE],
    "a step of several": [f"together_{state}" for state in State if state is not State.DONE],
    "a claim": [f"{k}_{why}" for k in Kind for why in ("held", "busy", "blocked", "twice")],
    "a call": [f"call_{reached}" for reached in Reached],
    "cash": [f"cash_{move}" for move in Move],
    "what is held": [f"wallet_{why}" for why in HELD],
    "a setting": [f"set_{key}" for key in SETTINGS],
}


def told(path: Path) -> Iterator[str]:
    """Give the codes that stand in a file as they are."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in _TELL:
                yield from _codes(node.args[0])


def _codes(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_codes(node.body), *_codes(node.orelse))


def test_every_code_that_is_told_has_words() -> None:
    codes = {code for path in SOURCES for code in told(path)}
    assert len(codes) > 600
    assert {code for code in codes - _UNTOLD if not known(code)} == set()


@pytest.mark.parametrize("what", _MADE)
def test_so_has_every_code_that_is_put_together(what: str) -> None:
    assert [code for code in _MADE[what] if not known(code)] == []
