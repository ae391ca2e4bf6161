"""Frontdesk as it is started, on a small studio at 11:08 of a Monday; what a reader listens to.

Run ``python -m tests.accessibility.at_desk FOLDER`` where there is a screen.
"""

import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.commands.studio import SetUpStudio
from frontdesk.desk import open_studio
from frontdesk.paths import RESOURCES
from frontdesk.transfer.studio_file import read_studio
from tests.moments import NOW
from ui.app import Start, application, assemble
from ui.widgets.focus_ring import FocusRing


def furnish(folder: Path, clock: SetClock) -> None:
    """Set the studio up, with one client."""
    with closing(open_studio(folder, None, clock)) as desk:
        desk.do(SetUpStudio(plan=read_studio(RESOURCES / "tour" / "studio.toml")))
        desk.sign_in(desk.people()[0].id)
        desk.do(AddClient(first_name="Robert", last_name="Quinn", phone="806 555 0178"))


def main(folder: Path) -> int:
    """Show the windows until they are closed."""
    clock = SetClock(NOW + timedelta(hours=2))
    furnish(folder, clock)
    app = application(sys.argv[:1])
    app.setApplicationName("Frontdesk")
    parts = assemble(app, Start(folder, clock=clock))
    parts.entrance.show_first()
    parts.window.show()
    parts.window.activateWindow()  # what a window manager sees to
    FocusRing(app, parts.kit.theme)
    parts.entrance.open()
    try:
        return app.exec()
    finally:
        parts.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
