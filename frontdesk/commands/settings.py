"""Change what the studio has set, one thing at a time: each is told, and can be undone."""

from dataclasses import dataclass

from frontdesk.commands.base import Command
from frontdesk.errors import Refused, Stale
from frontdesk.storage.settings import is_codes, keep, unknown_codes, value_of
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, needs
from frontdesk.values.settings import Value, setting_of
from frontdesk.values.text import clean


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class Set(Command):
    """Set ``key`` from what was seen (``was``) to something else (``to``)."""

    key: str
    was: Value
    to: Value

    def apply(self, work: Work) -> None:
        try:
            setting, number = setting_of(self.key)
        except (KeyError, ValueError):
            raise Refused.because("gone", "value", what="setting") from None
        value = _cleaned(self.to)
        if value_of(work.session, self.key) != self.was:
            raise Stale("setting_elsewhere")
        reasons = setting.against(value)
        if reasons:
            raise Refused(reasons)
        if is_codes(self.key):
            unknown = unknown_codes(work.session, value)
            if unknown:
                raise Refused.because("setting_service", "value", text=unknown[0])
        keep(work, self.key, value)
        of = {"turnover": "service_id", "gender": "therapist_id", "npi": "therapist_id"}.get(
            setting.name
        )
        work.says(f"set_{setting.name}", **({} if of is None else {of: number}))


def _cleaned(value: Value) -> Value:
    if isinstance(value, str):
        return clean(value).replace("\n", " ")
    if isinstance(value, tuple):
        return tuple(filter(None, (clean(each) for each in value)))
    return value
