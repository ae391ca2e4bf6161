"""What every page and panel is handed: the link, the looks, the actions and the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.help.wishes import Help

if TYPE_CHECKING:
    from frontdesk.clock import Clock
    from ui.actions import Register
    from ui.icons import Icons
    from ui.link import DeskLink
    from ui.settings import Settings
    from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Kit:
    """Collaborators of the windows, put together once in ``ui/app.py``."""

    link: DeskLink
    theme: Theme
    icons: Icons
    register: Register
    clock: Clock
    settings: Settings
    help: Help = field(default_factory=Help)
