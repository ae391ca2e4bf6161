"""Receipts have no gaps although a station dies in the middle of a sale while another sells."""

import json
import subprocess
import sys

import pytest

from frontdesk.storage.engine import Store
from tests.architecture.sources import ROOT
from tests.chance import examples
from tests.studio import House

_KILLS = 2
_SEED = 20261126


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_station_that_dies_leaves_no_gap(any_store: Store, any_house: House) -> None:
    place = any_store.place
    where = str(place.path) if any_store.is_sqlite else str(place.url)
    who = (any_house.people["Rosa Diaz"], any_house.balm)
    arguments = [where, str(examples(_KILLS)), str(_SEED), *map(str, who)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.till.mortal", *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    before = 0
    for kill in json.loads(done.stdout):
        numbers = kill["numbers"]
        assert numbers == list(range(1, len(numbers) + 1))
        assert (kill["left"], kill["through"]) == (0, 4)
        more = len(numbers) - before - kill["through"]
        assert kill["said"] <= more <= kill["said"] + 1
        before = len(numbers)
