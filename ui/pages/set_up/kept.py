"""What somebody has typed in the steps so far, written down at this computer as it is typed."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from ui.pages.set_up.draft import Draft
from ui.settings import Settings

_TYPED, _BEFORE = "set_up/typed", "set_up/before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The step that was shown, those that were gone through or skipped, and what stands in each."""

    step: str
    done: tuple[str, ...]
    skipped: tuple[str, ...]
    drafts: Mapping[str, list[Draft]]


class Kept:
    """Keeps it until the studio stands."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def typed(self) -> Typed | None:
        """Return what was typed; none where nothing was, or what is kept is damaged."""
        text = self._settings.text(_TYPED)
        try:
            raw = json.loads(text) if text else None
            return None if raw is None else _read(raw)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None

    def keep(self, typed: Typed) -> None:
        """Write it down at once."""
        self._settings.put(_TYPED, json.dumps(asdict(typed)))
        self._settings.save()

    def forget(self) -> None:
        """Take it away: the studio stands. It is kept aside, in case all is begun anew."""
        self._settings.put(_BEFORE, self._settings.text(_TYPED))
        self._settings.put(_TYPED, "")
        self._settings.save()

    def recall(self) -> None:
        """Take back what was forgotten last."""
        self._settings.put(_TYPED, self._settings.text(_BEFORE))
        self._settings.save()


def _read(raw: Mapping[str, object]) -> Typed:
    drafts = raw["drafts"]
    if not isinstance(drafts, dict) or not all(map(_is_draft, drafts.values())):
        raise ValueError("not what the steps keep")
    done, skipped = raw["done"], raw["skipped"]
    if not isinstance(done, list) or not isinstance(skipped, list):
        raise ValueError("not what the steps keep")
    return Typed(
        step=str(raw["step"]),
        done=tuple(map(str, done)),
        skipped=tuple(map(str, skipped)),
        drafts=drafts,
    )


def _is_draft(drafts: object) -> bool:
    return isinstance(drafts, list) and all(
        isinstance(draft, list) and all(isinstance(each, (str, int)) for each in draft)
        for draft in drafts
    )
