"""Keys that somebody has chosen at this computer in place of an action's own."""

from collections.abc import Mapping

from ui.settings import Settings

_KEYS = "keys"


def kept_keys(settings: Settings) -> dict[str, tuple[str, ...]]:
    """Return the chosen keys by action; what is damaged counts as not there."""
    found = {}
    for line in settings.names(_KEYS):
        action, there, keys = line.partition("\t")
        if there:
            found[action] = tuple(filter(None, keys.split(" ")))
    return found


def keep_keys(settings: Settings, chosen: Mapping[str, tuple[str, ...]]) -> None:
    """Keep the chosen keys for the next start."""
    settings.put_names(
        _KEYS, tuple(f"{action}\t{' '.join(keys)}" for action, keys in sorted(chosen.items()))
    )
