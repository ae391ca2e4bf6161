"""Time zones as they are chosen: by the name of a city."""

from zoneinfo import available_timezones

from ui.widgets.pick import Choice


def zone_choices() -> list[Choice]:
    """Return every zone, those of this continent first."""
    return [_choice(key) for key in sorted(available_timezones(), key=_order)]


def _choice(key: str) -> Choice:
    city = key.rsplit("/", 1)[-1].replace("_", " ")
    return Choice(key, f"{city} ({key})")


def _order(key: str) -> tuple[bool, str]:
    """Put the zones of this continent first."""
    return (not key.startswith("America/"), key)
