"""Reads a studio file (TOML); says every fault at once, with the place it was found in."""

import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeVar

from frontdesk.errors import Reason, Refused
from frontdesk.values.money import ZERO, Money
from frontdesk.values.percent import basis_points
from frontdesk.values.plan import (
    LONGEST_TEXT,
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
_LONGEST_PLACE = 40
_LENGTH = re.compile(r"[0-9]{1,4}")
_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")
#: What each table may hold; a slip of the pen is told, not passed over.
KNOWN = {
    "studio": "name address phone zone currency sales_tax cancellation_hours hours rooms services "
    "therapists products memberships owner receptionist",
    "rooms": "name tables equipment",
    "services": "name code licence skill equipment turnover prices cpt",
    "therapists": "name gender licences skills shifts",
    "licences": "kind number state expires",
    "products": "name price",
    "memberships": "name price every credits rollover discount",
    "credits": "minutes services count",
}


def read_studio(path: Path) -> StudioPlan:
    """Return the studio in ``path``; raise ``Refused`` with every fault."""
    return _Reader(_parsed(path)).studio()


def _parsed(path: Path) -> dict[str, Any]:
    params = {"file": path.name}
    raw = _read(path)
    if not raw.strip():
        raise Refused.because("file_empty", "file", **params)
    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused.because("file_not_text", "file", **params) from None
    except RecursionError:
        raise Refused.because("not_a_studio_file", "file", **params, detail="…") from None
    except ValueError as error:  # a TOMLDecodeError, or a number of thousands of digits
        detail = str(error).rstrip(".")
        raise Refused.because("not_a_studio_file", "file", **params, detail=detail) from None


def _read(path: Path) -> bytes:
    params = {"file": path.name or str(path)}
    try:
        if not path.exists():
            raise Refused.because("file_missing", "file", **params)
        if not path.is_file():  # a folder, or a pipe that would never end
            raise Refused.because("file_unreadable", "file", **params)
        with path.open("rb") as file:
            raw = file.read(_MOST + 1)
    except (OSError, ValueError) as error:
        raise Refused.because("file_unreadable", "file", **params) from error
    if len(raw) > _MOST:
        raise Refused.because("file_too_large", "file", **params)
    return raw


class _Reader:
    """Reads one table after the other and gathers what is wrong."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self._raw = raw
        self._faults: list[Reason] = []

    def studio(self) -> StudioPlan:
        raw = self._raw
        self._look_over(raw, "studio", "studio")
        for name in ("name", "phone", "zone", "hours", "rooms", "services", "therapists"):
            if name not in raw:
                self._wrong("plan_missing", "studio", text=name)
        plan = StudioPlan(
            name=self._text(raw, "name", "studio"),
            address=self._texts(raw, "address", "studio"),
            phone=self._text(raw, "phone", "studio"),
            zone=self._text(raw, "zone", "studio"),
            currency=self._text(raw, "currency", "studio", "USD"),
            sales_tax_bp=self._percent(raw.get("sales_tax", "0"), "sales_tax"),
            cancellation_hours=self._number(raw, "cancellation_hours", "studio", 24),
            hours=self._week(raw.get("hours", {}), "hours"),
            rooms=self._each("rooms", self._room),
            services=self._each("services", self._service),
            therapists=self._each("therapists", self._therapist),
            products=self._each("products", self._product),
            memberships=self._each("memberships", self._membership),
            owner=self._text(raw, "owner", "studio", "Owner"),
            receptionist=self._text(raw, "receptionist", "studio", "Front desk"),
        )
        found = [*self._faults, *(each for each in plan.faults() if not self._told(each))]
        if found:
            raise Refused(found)
        return plan

    # One table each

    def _room(self, raw: Mapping[str, Any], place: str) -> RoomPlan:
        return RoomPlan(
            self._text(raw, "name", place),
            self._number(raw, "tables", place, 1),
            self._texts(raw, "equipment", place),
        )

    def _service(self, raw: Mapping[str, Any], place: str) -> ServicePlan:
        prices = []
        for minutes, price in self._table(raw.get("prices", {}), place).items():
            if not _LENGTH.fullmatch(minutes):
                self._wrong("plan_length_wrong", place, minutes=minutes[:_LONGEST_PLACE])
                continue
            prices.append((int(minutes), self._money(price, place)))
        licences = self._text(raw, "licence", place, "").split(" or ")
        return ServicePlan(
            name=self._text(raw, "name", place),
            code=self._text(raw, "code", place),
            prices=tuple(sorted(prices)),
            licences=tuple(each.strip() for each in licences if each.strip()),
            skill=self._text(raw, "skill", place, "") or None,
            equipment=self._texts(raw, "equipment", place),
            turnover=self._number(raw, "turnover", place, 15),
            cpt=self._text(raw, "cpt", place, "") or None,
        )

    def _therapist(self, raw: Mapping[str, Any], place: str) -> TherapistPlan:
        licences = []
        for each in self._list(raw, "licences", place):
            table = self._table(each, place)
            self._look_over(table, "licences", place)
            expires = table.get("expires")
            if isinstance(expires, datetime) or not isinstance(expires, date):
                text = "" if expires is None else str(expires)
                self._wrong("plan_date_wrong", f"{place}, expires", text=text)
                expires = date.max
            texts = [self._text(table, name, place) for name in ("kind", "number", "state")]
            licences.append(LicencePlan(texts[0], texts[1], texts[2], expires))
        return TherapistPlan(
            self._text(raw, "name", place),
            tuple(licences),
            self._texts(raw, "skills", place),
            self._week(raw.get("shifts", {}), place),
            self._text(raw, "gender", place, "") or None,
        )

    def _product(self, raw: Mapping[str, Any], place: str) -> ProductPlan:
        return ProductPlan(self._text(raw, "name", place), self._money(raw.get("price"), place))

    def _membership(self, raw: Mapping[str, Any], place: str) -> MembershipPlan:
        credits_ = self._table(raw.get("credits", {}), place)
        self._look_over(credits_, "credits", place)
        return MembershipPlan(
            name=self._text(raw, "name", place),
            price=self._money(raw.get("price"), place),
            every=self._text(raw, "every", place, "month"),
            minutes=self._number(credits_, "minutes", place, 0) or None,
            services=self._texts(credits_, "services", place),
            count=self._number(credits_, "count", place, 0),
            rollover=self._number(raw, "rollover", place, 0),
            discount_bp=self._percent(raw.get("discount", "0"), place),
        )

    # Values

    def _look_over(self, table: Mapping[str, Any], kind: str, place: str) -> None:
        for name in sorted(set(table) - set(KNOWN[kind].split())):
            self._wrong("plan_unknown", place, text=name[:_LONGEST_PLACE])

    def _each(self, name: str, read: Callable[[Mapping[str, Any], str], T]) -> tuple[T, ...]:
        found = []
        for number, raw in enumerate(self._list(self._raw, name, "studio"), start=1):
            table = self._table(raw, f"{name} {number}")
            called = clean(str(table.get("name", "")))[:_LONGEST_PLACE]
            self._look_over(table, name, called or f"{name} {number}")
            found.append(read(table, called or f"{name} {number}"))
        return tuple(found)

    def _week(self, raw: Any, place: str) -> tuple[tuple[int, Hours], ...]:
        found = []
        for day, text in self._table(raw, place).items():
            span = self._span(str(text))
            if day not in WEEKDAYS:
                self._wrong("plan_weekday_unknown", place, text=day[:_LONGEST_PLACE])
            elif span is None:
                self._wrong("plan_time_wrong", f"{place}, {day}", text=str(text)[:_LONGEST_PLACE])
            else:
                found.append((WEEKDAYS.index(day), span))
        return tuple(sorted(found))

    def _span(self, text: str) -> Hours | None:
        found = _SPAN.fullmatch(text.strip())
        if not found:
            return None
        a, b, c, d = (int(each) for each in found.groups())
        if (c, d) == (24, 0):  # midnight ends a day
            c = 0
        return (time(a, b), time(c, d)) if max(a, c) < 24 and max(b, d) < 60 else None

    def _money(self, raw: Any, place: str) -> Money:
        if raw is None:
            self._wrong("plan_missing", place, text="price")
            return ZERO
        try:
            return Money.parse(str(raw))
        except ValueError:
            self._wrong("plan_price_wrong", place, text=str(raw)[:_LONGEST_PLACE])
            return ZERO

    def _percent(self, raw: Any, place: str) -> int:
        try:
            return basis_points(str(raw))
        except ValueError:
            self._wrong("plan_percent_wrong", place, text=str(raw)[:_LONGEST_PLACE])
            return 0

    def _text(
        self, raw: Mapping[str, Any], name: str, place: str, default: str | None = None
    ) -> str:
        value = raw.get(name, default)
        if value is None:
            if place != "studio":
                self._wrong("plan_missing", place, text=name)
            return ""
        if not isinstance(value, str) or (name in raw and not clean(value)):
            self._wrong("plan_text_wrong", place, text=name)
            return default or ""
        return clean(value).replace("\n", " ")

    def _texts(self, raw: Mapping[str, Any], name: str, place: str) -> tuple[str, ...]:
        found = self._list(raw, name, place)
        if not all(isinstance(each, str) and len(each) <= LONGEST_TEXT for each in found):
            self._wrong("plan_texts_wrong", place, text=name, most=LONGEST_TEXT)
            return ()
        return tuple(filter(None, (clean(each).replace("\n", " ") for each in found)))

    def _number(self, raw: Mapping[str, Any], name: str, place: str, default: int) -> int:
        value = raw.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _MOST:
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

    def _told(self, reason: Reason) -> bool:
        """Tell whether ``reason`` only follows from a fault that was found in the file itself."""
        place = str(reason.params["place"])
        said = {(str(each.params["place"]), each.params.get("text")) for each in self._faults}
        places = {where.split(", ")[0] for where, _ in said}
        match reason.code:
            case "plan_none" | "plan_zone_unknown" | "plan_phone_wrong":
                return ("studio", place) in said
            case "plan_name_missing" if place in {"rooms", "services", "therapists"}:
                return any(text in {"name", "code"} and where != "studio" for where, text in said)
            case "plan_name_missing":
                return (place, "name") in said
            case "plan_no_hours":
                return "hours" in places or ("studio", "hours") in said
            case "plan_no_price":
                return place in places
        return False

    def _wrong(self, code: str, place: str, **params: Any) -> None:
        self._faults.append(Reason(code, None, {"place": place, **params}))
