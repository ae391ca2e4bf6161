"""What a studio has set for its openings: how much notice it wants, how much deep work is enough.

Kept in the studio's settings: ``notice_minutes``; ``horizon_days`` (how far ahead is offered);
``deep_services`` (codes) and ``deep_minutes`` (a therapist's day). What is not set does not limit.
They bound what is offered; who books by hand may still decide otherwise.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.model import Appointment, Service, Studio
from frontdesk.values.state import CLAIMING


@dataclass(frozen=True, slots=True)
class HouseRules:
    """The settings that bound openings."""

    notice: int = 0
    deep: frozenset[str] = frozenset()
    deep_minutes: int | None = None
    horizon: int | None = None  # days ahead of today

    def limits(self, code: str) -> bool:
        """Tell whether a service counts as deep work of which there may be too much."""
        return self.deep_minutes is not None and code in self.deep


def house_rules(session: Session) -> HouseRules:
    """Return what the studio has set."""
    kept: dict[str, Any] = session.execute(select(Studio.settings)).scalar() or {}
    most, horizon = kept.get("deep_minutes"), kept.get("horizon_days")
    return HouseRules(
        notice=max(int(kept.get("notice_minutes", 0)), 0),
        deep=frozenset(kept.get("deep_services", ())),
        deep_minutes=None if most is None else int(most),
        horizon=None if horizon is None else int(horizon),
    )


def full_of_deep_work(
    session: Session, rules: HouseRules, minutes: int, first: date, last: date
) -> list[tuple[int, date]]:
    """Return each therapist and day on which ``minutes`` more of deep work would be too much."""
    assert rules.deep_minutes is not None  # asked only where there is a limit
    booked = func.sum(Appointment.minutes)
    found = session.execute(
        select(Appointment.therapist_id, Appointment.day)
        .join(Service, Service.id == Appointment.service_id)
        .where(Appointment.day.between(first, last), Appointment.state.in_(CLAIMING))
        .where(Service.code.in_(sorted(rules.deep)))
        .group_by(Appointment.therapist_id, Appointment.day)
        .having(booked + minutes > rules.deep_minutes)
    )
    return [(therapist, day) for therapist, day in found]
