"""What the studio has set: every setting with its value, its bounds and whose it is."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.model import Service, Therapist
from frontdesk.model.types import yes
from frontdesk.storage.settings import kept, studio_row
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.settings import SETTINGS, Setting, Value

#: Settings that every service, or every therapist, has for itself; built once.
_OF_EACH = {
    "turnover": select(Service.id, Service.name, Service.turnover)
    .where(yes(Service.active))
    .order_by(Service.position, Service.id),
    "gender": select(Therapist.id, Therapist.name, Therapist.gender)
    .where(yes(Therapist.active))
    .order_by(Therapist.position, Therapist.id),
    "npi": select(Therapist.id, Therapist.name, Therapist.npi)
    .where(yes(Therapist.active))
    .order_by(Therapist.position, Therapist.id),
}


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting as it stands; ``whose`` names the service or therapist it belongs to."""

    key: str
    setting: Setting
    value: Value
    whose: str = ""


@dataclass(frozen=True, slots=True)
class SettingsBoard:
    """All of them in the order in which they are thought of, and the services by code."""

    rows: tuple[SettingRow, ...]
    services: tuple[tuple[str, str], ...]


@needs(Permission.MANAGE_STUDIO)
def settings_board(view: View) -> SettingsBoard:
    """Return everything that can be set."""
    studio, rows = studio_row(view.session), list[SettingRow]()
    for name, setting in SETTINGS.items():
        if name in _OF_EACH:
            for number, whose, value in view.session.execute(_OF_EACH[name]):
                rows.append(SettingRow(f"{name}.{number}", setting, value, whose))
        else:
            rows.append(SettingRow(name, setting, kept(studio, name)))
    services = view.session.execute(
        select(Service.code, Service.name)
        .where(yes(Service.active))
        .order_by(Service.position, Service.id)
    )
    return SettingsBoard(tuple(rows), tuple((code, name) for code, name in services))
