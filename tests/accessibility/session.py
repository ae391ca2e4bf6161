"""A screen in memory with Frontdesk on it, and a reader that listens; for one test.

Run ``dbus-run-session -- python -m tests.accessibility.session FOLDER``: it must have a message
bus of its own, so that no other desktop is heard or spoken to. What the reader has heard lies in
the folder then.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: Debian's own Python, for which Debian packs ``pyatspi``.
PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("reader.py")
ROOT = READER.parent.parent.parent
HEARD = "heard.json"
_SCREEN = ["Xvfb", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
#: Seconds for all of it.
MOST = 90


@contextmanager
def running(command: list[str], **how: object) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program until this is over."""
    program = subprocess.Popen(command, **how)  # type: ignore[call-overload]  # passed on
    try:
        yield program
    finally:
        program.terminate()
        program.wait()


def main(folder: Path) -> int:
    """Play it; return the reader's exit code."""
    end, number = os.pipe()
    screen = [*_SCREEN, "-displayfd", str(number)]
    with running(screen, pass_fds=(number,), stderr=subprocess.DEVNULL):
        os.close(number)
        with os.fdopen(end) as told:
            display = told.readline().strip()
        if not display:
            raise SystemExit("Xvfb does not start")
        env = os.environ | {
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
        }
        desk = [sys.executable, "-m", "tests.accessibility.at_desk", str(folder)]
        with running(desk, env=env, cwd=ROOT, stdout=sys.stderr):
            reader = [PYTHON, str(READER), str(folder / HEARD)]
            return subprocess.run(reader, check=False, env=env, timeout=MOST).returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
