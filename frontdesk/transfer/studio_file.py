"""Reads a studio file (TOML); says every fault at once, with the place it was found in."""

import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeVar

from frontdesk.errors import Reason, Refused
from frontdesk.values.money import ZERO, Money
from frontdesk.values.plan import (
    WEEKDAYS,
    Hours,
    LicencePlan,
    MembershipPlan,
    ProductPlan,
    RoomPlan,
    ServicePlan,
    StudioPlan,
    TherapistPlan,
)
from frontdesk.values.text import clean

T = TypeVar("T")

_MOST = 1_000_000
_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")
_KNOWN = frozenset(
    {
        *("name", "address", "phone", "zone", "currency", "sales_tax", "cancellation_hours"),
        *("hours", "rooms", "services", "therapists", "products", "memberships"),
        *("owner", "receptionist"),
    }
)


def read_studio(path: Path) -> StudioPlan:
    """Return the studio in ``path``; raise ``Refused`` with every fault."""
    return _Reader(_parsed(path)).studio()


def _parsed(path: Path) -> dict[str, Any]:
    params = {"file": path.name}
    try:
        if path.stat().st_size > _MOST:
            raise Refused.because("file_too_large", "file", **params)
        raw = path.read_bytes()
    except OSError as error:
        raise Refused.because("file_unreadable", "file", **params) from error
    if not raw.strip():
        raise Refused.because("file_empty", "file", **params)
    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused.because("file_not_text", "file", **params) from None
    except tomllib.TOMLDecodeError as error:
        raise Refused.because("not_a_studio_file", "file", **params, detail=str(error)) from None


class _Reader:
    """Reads one table after the other and gathers what is wrong."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self._raw = raw
        self._faults: list[Reason] = []

    def studio(self) -> StudioPlan:
        raw = self._raw
        for name in sorted(set(raw) - _KNOWN):
            self._wrong("plan_unknown", "studio", text=name)
        for name in ("name", "phone", "zone", "hours", "rooms", "services", "therapists"):
            if name not in raw:
                self._wrong("plan_missing", "studio", text=name)
        plan = StudioPlan(
            name=self._text(raw, "name", "studio"),
            address=tuple(clean(str(line)) for line in self._list(raw, "address", "studio")),
            phone=self._text(raw, "phone", "studio"),
            zone=self._text(raw, "zone", "studio"),
            currency=str(raw.get("currency", "USD")),
            sales_tax_bp=self._percent(raw.get("sales_tax", "0"), "sales_tax"),
            cancellation_hours=self._number(raw, "cancellation_hours", "studio", 24),
            hours=self._week(raw.get("hours", {}), "hours"),
            rooms=self._each("rooms", self._room),
            services=self._each("services", self._service),
            therapists=self._each("therapists", self._therapist),
            products=self._each("products", self._product),
            memberships=self._each("memberships", self._membership),
            owner=str(raw.get("owner", "Owner")),
            receptionist=str(raw.get("receptionist", "Front desk")),
        )
        found = [*self._faults, *plan.faults()]
        if found:
            raise Refused(found)
        return plan

    # One table each

    def _room(self, raw: Mapping[str, Any], place: str) -> RoomPlan:
        equipment = tuple(map(str, self._list(raw, "equipment", place)))
        return RoomPlan(
            self._text(raw, "name", place), self._number(raw, "tables", place, 1), equipment
        )

    def _service(self, raw: Mapping[str, Any], place: str) -> ServicePlan:
        prices = []
        for minutes, price in self._table(raw.get("prices", {}), place).items():
            if not str(minutes).isdecimal():
                self._wrong("plan_length_wrong", place, minutes=minutes)
                continue
            prices.append((int(minutes), self._money(price, place)))
        licences = str(raw.get("licence", "")).split(" or ")
        return ServicePlan(
            name=self._text(raw, "name", place),
            code=self._text(raw, "code", place),
            prices=tuple(sorted(prices)),
            licences=tuple(each.strip() for each in licences if each.strip()),
            skill=raw.get("skill"),
            equipment=tuple(map(str, self._list(raw, "equipment", place))),
            turnover=self._number(raw, "turnover", place, 15),
            cpt=raw.get("cpt"),
        )

    def _therapist(self, raw: Mapping[str, Any], place: str) -> TherapistPlan:
        licences = []
        for each in self._list(raw, "licences", place):
            table = self._table(each, place)
            expires = table.get("expires")
            if not isinstance(expires, date):
                self._wrong("plan_date_wrong", place, text=str(expires))
                continue
            texts = [self._text(table, name, place) for name in ("kind", "number", "state")]
            licences.append(LicencePlan(texts[0], texts[1], texts[2], expires))
        return TherapistPlan(
            self._text(raw, "name", place),
            tuple(licences),
            tuple(map(str, self._list(raw, "skills", place))),
            self._week(raw.get("shifts", {}), place),
        )

    def _product(self, raw: Mapping[str, Any], place: str) -> ProductPlan:
        return ProductPlan(self._text(raw, "name", place), self._money(raw.get("price"), place))

    def _membership(self, raw: Mapping[str, Any], place: str) -> MembershipPlan:
        credits_ = self._table(raw.get("credits", {}), place)
        return MembershipPlan(
            name=self._text(raw, "name", place),
            price=self._money(raw.get("price"), place),
            every=str(raw.get("every", "month")),
            minutes=credits_.get("minutes"),
            services=tuple(map(str, self._list(credits_, "services", place))),
            count=self._number(credits_, "count", place, 0),
            rollover=self._number(raw, "rollover", place, 0),
            discount_bp=self._percent(raw.get("discount", "0"), place),
        )

    # Values

    def _each(self, name: str, read: Callable[[Mapping[str, Any], str], T]) -> tuple[T, ...]:
        found = []
        for number, raw in enumerate(self._list(self._raw, name, "studio"), start=1):
            table = self._table(raw, f"{name} {number}")
            found.append(read(table, str(table.get("name") or f"{name} {number}")))
        return tuple(found)

    def _week(self, raw: Any, place: str) -> tuple[tuple[int, Hours], ...]:
        found = []
        for day, text in self._table(raw, place).items():
            span = self._span(str(text))
            if day not in WEEKDAYS:
                self._wrong("plan_weekday_unknown", place, text=day)
            elif span is None:
                self._wrong("plan_time_wrong", f"{place}, {day}", text=str(text))
            else:
                found.append((WEEKDAYS.index(day), span))
        return tuple(sorted(found))

    def _span(self, text: str) -> Hours | None:
        found = _SPAN.fullmatch(text.strip())
        if not found:
            return None
        a, b, c, d = (int(each) for each in found.groups())
        return (time(a, b), time(c, d)) if max(a, c) < 24 and max(b, d) < 60 else None

    def _money(self, raw: Any, place: str) -> Money:
        try:
            return Money.parse(str(raw))
        except ValueError:
            self._wrong("plan_price_wrong", place, text=str(raw))
            return ZERO

    def _percent(self, raw: Any, place: str) -> int:
        try:
            exact = Decimal(str(raw)) * 100
        except InvalidOperation:
            exact = Decimal("0.5")
        if exact != int(exact):
            self._wrong("plan_percent_wrong", place, text=str(raw))
            return 0
        return int(exact)

    def _text(self, raw: Mapping[str, Any], name: str, place: str) -> str:
        value = raw.get(name, "")
        if not isinstance(value, str) or (name in raw and not clean(value)):
            self._wrong("plan_text_wrong", place, text=name)
            return ""
        if name not in raw and place != "studio":
            self._wrong("plan_missing", place, text=name)
        return clean(value).replace("\n", " ")

    def _number(self, raw: Mapping[str, Any], name: str, place: str, default: int) -> int:
        value = raw.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int):
            self._wrong("plan_number_wrong", place, text=name)
            return default
        return value

    def _list(self, raw: Mapping[str, Any], name: str, place: str) -> list[Any]:
        value = raw.get(name, [])
        if not isinstance(value, list):
            self._wrong("plan_list_wrong", place, text=name)
            return []
        return value

    def _table(self, raw: Any, place: str) -> Mapping[str, Any]:
        if not isinstance(raw, dict):
            self._wrong("plan_table_wrong", place)
            return {}
        return raw

    def _wrong(self, code: str, place: str, **params: Any) -> None:
        self._faults.append(Reason(code, None, {"place": place, **params}))
