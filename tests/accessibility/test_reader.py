"""Who cannot see books an appointment and checks the client in: another process does, by AT-SPI.

It runs wherever there is apt; ``make test`` installs what it needs.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.accessibility.session import HEARD, MOST, ROOT

_SESSION = ["dbus-run-session", "--", sys.executable, "-m", "tests.accessibility.session"]


@pytest.mark.long
@pytest.mark.skipif(shutil.which("apt-get") is None, reason="AT-SPI is tried on Debian only")
def test_a_client_is_booked_and_checked_in_through_the_accessibility_tree(
    tmp_path: Path,
) -> None:
    with TemporaryDirectory() as runtime:  # short, for the names of sockets are so
        env = os.environ | {"XDG_RUNTIME_DIR": runtime, "XDG_CACHE_HOME": str(tmp_path)}
        command = [*_SESSION, str(tmp_path)]
        done = subprocess.run(
            command, check=False, cwd=ROOT, env=env, capture_output=True, timeout=MOST + 30
        )
    assert done.returncode == 0, done.stderr.decode() + "\nIs python3-pyatspi installed?"
    heard = json.loads((tmp_path / HEARD).read_text(encoding="utf-8"))
    assert heard["before"] == []
    assert heard["told"] == {
        "Client": "Robert Quinn",
        "Service": "Swedish massage 60",
        "Therapist": "Tom Becker",
        "Time": "3:45 pm",
    }
    (appointment,) = heard["day"]
    assert appointment.startswith(
        "Robert Quinn, Swedish massage 60, 3:45 – 4:45, with Tom Becker, Room "
    )
    assert appointment.endswith(", Booked")
    assert heard["after"] == [appointment.removesuffix("Booked") + "Arrived"]
    assert heard["down"] == {"Day": True, "Week": False, "Calendar": True, "Clients": False}
