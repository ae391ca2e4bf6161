"""Where each setting is kept: on the studio, among its settings, on a service or a therapist."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.errors import Refused
from frontdesk.model import Service, Studio, Therapist
from frontdesk.rules.cancellation import KEY
from frontdesk.storage.claims_anew import claim_all_anew
from frontdesk.storage.unit import Work
from frontdesk.values.file import MEGABYTE
from frontdesk.values.money import Money
from frontdesk.values.settings import SETTINGS, Kind, Value, setting_of

#: Columns of the studio's own row; the rest is in ``settings``.
_COLUMNS = frozenset(
    {"cancellation_hours", "name", "address", "phone", "sales_tax_bp", "zone", "currency"}
)
#: Those that make up the policy on cancelling.
_POLICY = frozenset({"late_bp", "missed_bp", "grace_minutes", "wait_minutes"})


def studio_row(session: Session) -> Studio:
    """Return the studio; there is exactly one."""
    return session.execute(select(Studio)).scalar_one()


def kept(row: Studio, name: str) -> Value:
    """Return what a setting of the studio is, or what is usual."""
    if name in _COLUMNS:
        return _plain(getattr(row, name))
    place: dict[str, Any] = row.settings.get(KEY, {}) if name in _POLICY else row.settings
    return _plain(place.get(name, SETTINGS[name].usual))


def refund_limit(session: Session) -> Money:
    """Return up to what an owner or a manager gives back without a second person."""
    dollars = kept(studio_row(session), "refund_limit")
    return Money(dollars * 100) if isinstance(dollars, int) else Money(0)


def most_file_bytes(session: Session) -> int:
    """Return how large a file may be that is kept with a client."""
    megabytes = kept(studio_row(session), "file_mb")
    return megabytes * MEGABYTE if isinstance(megabytes, int) else MEGABYTE


def value_of(session: Session, key: str) -> Value:
    """Return what a setting is now; ``Refused`` when that whose it is does not exist."""
    setting, number = setting_of(key)
    if number is None:
        return kept(studio_row(session), setting.name)
    return _plain(getattr(_owner(session, setting.name, number), setting.name))


def keep(work: Work, key: str, value: Value) -> None:
    """Keep a setting."""
    setting, number = setting_of(key)
    name = setting.name
    stored = list(value) if isinstance(value, tuple) else value
    if number is not None:
        setattr(_owner(work.session, name, number), name, stored)
        return
    row = work.load(Studio, 1)
    if name in _COLUMNS:
        setattr(row, name, stored)
        if name == "zone":
            claim_all_anew(work)
    elif name in _POLICY:
        row.settings = {**row.settings, KEY: {**row.settings.get(KEY, {}), name: stored}}
    elif stored is None:
        row.settings = {each: said for each, said in row.settings.items() if each != name}
    else:
        row.settings = {**row.settings, name: stored}


def unknown_codes(session: Session, value: Value) -> list[str]:
    """Return which of some codes are no service's."""
    if not isinstance(value, tuple):
        return []
    there = set(session.execute(select(Service.code)).scalars())
    return [code for code in value if code not in there]


def is_codes(key: str) -> bool:
    """Tell whether a setting holds codes of services."""
    return setting_of(key)[0].kind is Kind.SERVICES


# Internal


def _owner(session: Session, name: str, number: int) -> Service | Therapist:
    row: Service | Therapist | None = (
        session.get(Service, number) if name == "turnover" else session.get(Therapist, number)
    )
    if row is None:
        raise Refused.because("gone", "value", what="setting")
    return row


def _plain(value: Any) -> Value:
    found: Value = tuple(value) if isinstance(value, list) else value
    return found


def deposit_asked(session: Session, price: Money) -> Money:
    """Return what the policy asks for ahead of an appointment at this price."""
    share = kept(studio_row(session), "deposit_bp")
    return price.share(share if isinstance(share, int) else 0)
