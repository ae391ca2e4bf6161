"""What is bundled is accounted for: every library is listed with its terms, none is GPL alone."""

import re
import sys
from importlib.metadata import PackageNotFoundError, metadata

import pytest

from tests.architecture.sources import ROOT
from ui.licences import Component, components

LISTED = components()
#: Known by other names, or by a text and no name.
_SAID = {
    "Apache 2.0": "Apache-2.0",
    "Dual License": "Apache-2.0 OR BSD-3-Clause",
}


def plain(name: str) -> str:
    """Return the name of a library as the registry compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked() -> set[str]:
    """Return the libraries that belong to the app."""
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    return {plain(name) for name in re.findall(r"(?m)^([\w.-]+)(?:\[[\w,]+\])?==", lock)}


def test_every_library_of_the_app_is_listed() -> None:
    assert locked() <= {plain(each.name) for each in LISTED}


def test_nothing_is_listed_that_is_not_there() -> None:
    extra = {plain(each.name) for each in LISTED} - locked()
    assert extra == {"python", "pyinstaller"}


@pytest.mark.parametrize("component", LISTED, ids=[each.name for each in LISTED])
def test_the_licence_is_the_one_that_the_library_names(component: Component) -> None:
    try:
        found = metadata(component.name)
    except PackageNotFoundError:
        elsewhere = component.system not in ("", sys.platform)
        assert elsewhere or component.name in ("Python", "PyInstaller")
        return
    named = [found[key] for key in ("License-Expression", "License") if key in found]
    said = named[0] if named else ""
    said = _SAID.get(said, said)
    if said and len(said) < 80 and "zlib" not in said.lower():
        assert component.licence == said


def test_nothing_is_taken_under_the_gpl_alone() -> None:
    alone = [c.name for c in LISTED if c.taken.startswith("GPL") and " WITH " not in c.taken]
    assert alone == []
    assert all(each.use and each.uso and each.taken in each.licence for each in LISTED)


def test_the_bundle_leaves_readline_out() -> None:
    recipe = (ROOT / "packaging" / "frontdesk.spec").read_text("utf-8")
    assert '"readline",' in recipe
