"""Prices as they stand on a list with dates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from frontdesk.values.money import Money


@dataclass(frozen=True, slots=True)
class Priced:
    """What a length of a service costs from a day on."""

    service_id: int
    minutes: int
    price: Money
    from_day: date


def price_on(listed: Iterable[Priced], service: int, minutes: int, day: date) -> Priced | None:
    """Return the price in force on ``day``; none when that length is not offered."""
    fit = [p for p in listed if (p.service_id, p.minutes) == (service, minutes)]
    return max((p for p in fit if p.from_day <= day), key=lambda p: p.from_day, default=None)


def options(listed: Iterable[Priced], service: int, day: date) -> tuple[Priced, ...]:
    """Return the lengths of ``service`` that are offered on ``day``, shortest first."""
    newest: dict[int, Priced] = {}
    for each in sorted(listed, key=lambda p: p.from_day):
        if each.service_id == service and each.from_day <= day:
            newest[each.minutes] = each
    return tuple(newest[minutes] for minutes in sorted(newest))
