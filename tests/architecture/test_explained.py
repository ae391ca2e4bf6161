"""Every page, panel and dialog says what it is for: one comment before a heading of the manual."""

import ast

import pytest

from frontdesk.manual.pages import ENGLISH, languages
from frontdesk.manual.sections import Section, explained
from tests.architecture.sources import called, calls, nodes, python_files

_KINDS = {"Page", "StagePage", "Dialog", "SidePanel"}
#: Parts of a page in which one works, though they are panels of no common kind.
_PARTS = {"BookingLine", "ClientPanel", "VisitPanel", "BlockPanel", "CheckInSide", "CheckOutPanel"}
#: What explains the others.
_ITSELF = "what.WhatDialog"
_FILES = [path for path in python_files("ui") if "tour" not in path.parts]


def _classes() -> dict[str, tuple[str, list[str]]]:
    """Return each class of the windows by its name with its module: its own, and its bases'."""
    return {
        f"{path.stem}.{node.name}": (node.name, [ast.unparse(base) for base in node.bases])
        for path in _FILES
        for node in nodes(path)
        if isinstance(node, ast.ClassDef)
    }


def windows() -> set[str]:
    """Return every page, panel and dialog that is ever made, by its name with its module."""
    classes, made = _classes(), {called(call) for path in _FILES for call in calls(path)}
    kinds, before = set(_KINDS), 0
    while len(kinds) != before:
        before = len(kinds)
        kinds |= {name for name, bases in classes.values() if kinds & set(bases)}
    return {
        full
        for full, (name, bases) in classes.items()
        if full != _ITSELF and (name in _PARTS or (kinds & set(bases) and name in made))
    }


def told(full: str, language: str) -> Section | None:
    known = explained(language)
    return known.get(full) or known.get(full.partition(".")[2])


def test_every_page_panel_and_dialog_is_explained() -> None:
    found = windows()
    assert len(found) > 80, "the windows are not found any more"
    missing = sorted(full for full in found if told(full, ENGLISH) is None)
    assert not missing, (
        f"{missing}: write a few sentences on each in docs/manual/en, beneath a heading with "
        "<!-- about ItsClass --> before it"
    )


@pytest.mark.parametrize("language", languages())
def test_what_is_explained_exists(language: str) -> None:
    there = {each for full in _classes() for each in (full, full.partition(".")[2])}
    assert set(explained(language)) <= there


@pytest.mark.parametrize("full", sorted(windows()))
def test_it_is_told_in_a_few_plain_sentences(full: str) -> None:
    section = told(full, ENGLISH)
    if section is not None:
        first = section.text.partition("\n\n")[0]
        assert 60 <= len(first) <= 700, f"{section.place}: {len(first)} letters"
        assert "![" not in first
