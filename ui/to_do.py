"""What was left for later when the studio was set up, remembered at this computer."""

from collections.abc import Iterable

from ui.settings import Settings

#: Left for later beside the steps: to bring a client list in.
CLIENTS = "clients"
_LEFT = "set_up/left"


def keep_to_do(settings: Settings, skipped: Iterable[str], *, clients: bool) -> None:
    """Remember which steps were skipped, and whether a client list may still come."""
    settings.put_names(_LEFT, (*skipped, *((CLIENTS,) if clients else ())))
    settings.save()


def to_do(settings: Settings) -> tuple[str, ...]:
    """Return what is left."""
    return settings.names(_LEFT)


def seen_to(settings: Settings, key: str | None = None) -> None:
    """Remember that one of them was seen to, or all."""
    left = tuple(each for each in to_do(settings) if key is not None and each != key)
    settings.put_names(_LEFT, left)
    settings.save()
