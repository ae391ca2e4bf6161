"""Clients who do not exist: names, numbers, likings, and how often they come."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from frontdesk.commands.clients import derived
from frontdesk.demo.house import House
from frontdesk.demo.names import (
    ALERTS,
    AREAS,
    CITIES,
    FIRST,
    LAST,
    MEN,
    PREFERENCES,
    REFERRED,
    STREETS,
)
from frontdesk.demo.sheets import COLUMNS, Sheets
from frontdesk.rules.membership import Course
from frontdesk.values.member_number import member_number
from frontdesk.values.text import fold

#: Days between two visits, by how common it is; 0 comes once in a while.
_RHYTHMS = (7, 14, 14, 14, 21, 21, 28, 28, 28, 28, 42, 42, 56, 90, 0, 0, 0, 0)
_MAILS = ("example.com", "example.org", "example.net")


@dataclass(slots=True)
class Regular:
    """A client as the calendar's maker knows them."""

    id: int
    therapist_id: int
    rhythm: int
    member_since: str | None
    last_day: date
    woman: bool
    minded: bool  # the desk must mind something


class Crowd:
    """Makes clients up, one after the other."""

    def __init__(self, house: House, sheets: Sheets, rng: Random, today: date) -> None:
        self._house = house
        self._sheets = sheets
        self._rng = rng
        self._today = today
        self._members = 0
        self.known: list[Regular] = []

    def join(self, therapist_id: int, day: date, at: int) -> Regular:
        """Add a client who comes for the first time on ``day``; ``at`` is when they called."""
        rng, number = self._rng, len(self.known)
        first, last = rng.choice(FIRST), rng.choice(LAST)
        rhythm = rng.choice(_RHYTHMS)
        usual = therapist_id if rhythm and rng.random() < 0.8 else None
        values = derived({**self._contact(first, last, number), **self._details(usual)})
        client = self._sheets.add("resource", "client", 1)
        fixed = {"id": client, "since": day.isoformat(), "added_at": at, "active": 1}
        row = {**values, **fixed}
        self._sheets.rows["client"].append(tuple(row.get(name) for name in COLUMNS["client"]))
        minded = rng.random() < 0.08
        if minded:
            self._sheets.add("alert", client, rng.choice(ALERTS), 1)
        member = self._member(client, day) if 0 < rhythm <= 28 and rng.random() < 0.3 else None
        woman = first not in MEN
        found = Regular(client, therapist_id, rhythm, member, date.min, woman, minded)
        self.known.append(found)
        return found

    def _contact(self, first: str, last: str, number: int) -> dict[str, str | None]:
        rng = self._rng
        phone = f"+1{AREAS[number // 9000 % len(AREAS)]}555{(number * 7 + 1000) % 10000:04d}"
        mail = f"{_bare(first)}.{_bare(last)}{rng.randrange(1, 99)}@{rng.choice(_MAILS)}"
        city, code = rng.choice(CITIES)
        lives = rng.random() < 0.6
        return {
            "first_name": first,
            "last_name": last,
            "preferred_name": None,
            "phone": phone if rng.random() < 0.97 else None,
            "email": mail if rng.random() < 0.8 else None,
            "street": f"{rng.randrange(100, 9900)} {rng.choice(STREETS)}" if lives else None,
            "city": city if lives else None,
            "state": "TX" if lives else None,
            "postal_code": str(code) if lives else None,
        }

    def _details(self, usual: int | None) -> dict[str, str | int | None]:
        rng = self._rng
        born = date(1936, 1, 1) + timedelta(days=rng.randrange(70 * 365))
        return {
            "birthday": born.isoformat() if rng.random() < 0.7 else None,
            "preferences": rng.choice(PREFERENCES) if rng.random() < 0.35 else None,
            "therapist_id": usual,
            "referred_by": rng.choice(REFERRED) if rng.random() < 0.25 else None,
            "marketing": int(rng.random() < 0.5),
            "receipt_by": rng.choice(("80mm", "80mm", "letter", "none")),
        }

    def _member(self, client: int, day: date) -> str | None:
        """Let a client join some time after the first visit; all cycles until today are paid."""
        terms, joined = self._house.terms, day + timedelta(days=self._rng.randrange(20, 120))
        if terms is None or joined > self._today:
            return None
        self._members += 1
        course = Course.joined(joined, terms)
        while course.due <= self._today:
            course = course.cycle()
        since = joined.isoformat()
        self._sheets.add(
            "membership",
            client,
            self._house.plan,
            member_number(self._members),
            "active",
            since,
            _plain(terms.copy()),
            since,
            terms.every.value,
            course.number,
            course.due.isoformat(),
            course.term.isoformat(),
            "card",
        )
        return since


def _plain(terms: dict[str, Any]) -> str:
    """Return terms as their column keeps them."""
    return json.dumps(terms, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _bare(name: str) -> str:
    return "".join(letter for letter in fold(name) if letter.isalnum())
