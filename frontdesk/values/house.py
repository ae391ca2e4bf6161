"""What the house is made of, each thing as it is kept: rooms, equipment, services, who works here.

A card checks its own form with ``faults``; what only the others can tell is for the commands.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from frontdesk.errors import Reason
from frontdesk.values.identifiers import is_npi
from frontdesk.values.money import Money
from frontdesk.values.plan import GENDERS
from frontdesk.values.rights import Role
from frontdesk.values.span import GRID

LONGEST_NAME, LONGEST_CODE, LONGEST_WORD = 80, 6, 40
#: So many colours a therapist may have.
COLOURS = 8
MOST_TABLES, LONGEST_SERVICE, LONGEST_TURNOVER = 20, 480, 120
DEAREST, WHOLE = Money(100_000_00), 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCard:
    """A room and its tables."""

    name: str
    tables: int = 1
    active: bool = True

    def faults(self) -> Iterator[Reason]:
        """Yield what is wrong with it by itself."""
        yield from name_faults(self.name)
        if not 1 <= self.tables <= MOST_TABLES:
            yield Reason("room_tables", "tables", {"high": MOST_TABLES})


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentCard:
    """A piece of equipment, and the room in which it stands; without one it is carried about."""

    name: str
    room_id: int | None = None
    active: bool = True

    def faults(self) -> Iterator[Reason]:
        """Yield what is wrong with it by itself."""
        yield from name_faults(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceCard:
    """A service; ``prices`` by minutes as they are today, ``equipment`` by number."""

    name: str
    code: str
    prices: tuple[tuple[int, Money], ...]
    licences: tuple[str, ...] = ()
    skill: str | None = None
    equipment: tuple[int, ...] = ()
    turnover: int = 15
    cpt: str | None = None
    taxed: bool = False
    tax_bp: int | None = None
    active: bool = True

    def faults(self) -> Iterator[Reason]:
        """Yield what is wrong with it by itself."""
        yield from name_faults(self.name)
        if not 1 <= len(self.code) <= LONGEST_CODE or not self.code.isalnum():
            yield Reason("service_code", "code", {"most": LONGEST_CODE})
        if not self.prices:
            yield Reason("service_no_price", "prices")
        lengths = [minutes for minutes, _ in self.prices]
        for minutes, price in self.prices:
            if not 0 < minutes <= LONGEST_SERVICE or minutes % GRID:
                known = {"minutes": minutes, "most": LONGEST_SERVICE}
                yield Reason("service_length", "prices", known)
            if not 0 <= price.cents <= DEAREST.cents:
                yield Reason("price_wrong", "prices", {"most": DEAREST})
        for minutes in sorted({each for each in lengths if lengths.count(each) > 1}):
            yield Reason("service_length_twice", "prices", {"minutes": minutes})
        if not 0 <= self.turnover <= LONGEST_TURNOVER or self.turnover % GRID:
            yield Reason("service_turnover", "turnover", {"high": LONGEST_TURNOVER})
        if self.tax_bp is not None and not 0 <= self.tax_bp <= WHOLE:
            yield Reason("setting_percent", "tax_bp", {"low": 0, "high": 100})
        yield from _word_faults("licences", self.licences)
        yield from _word_faults("skill", () if self.skill is None else (self.skill,))
        yield from _word_faults("cpt", () if self.cpt is None else (self.cpt,))


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceCard:
    """A licence and its last day."""

    kind: str
    number: str
    state: str
    expires: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TherapistCard:
    """Who treats: a woman (``f``), a man (``m``) or not said; licences and skills."""

    name: str
    gender: str | None = None
    npi: str | None = None
    licences: tuple[LicenceCard, ...] = ()
    skills: tuple[str, ...] = ()
    colour: int | None = None
    active: bool = True

    def faults(self) -> Iterator[Reason]:
        """Yield what is wrong with it by itself."""
        yield from name_faults(self.name)
        if self.colour is not None and not 0 <= self.colour < COLOURS:
            yield Reason("setting_choice", "colour")
        if self.gender not in GENDERS:
            yield Reason("setting_gender", "gender")
        if self.npi is not None and not is_npi(self.npi):
            yield Reason("setting_npi", "npi")
        for each in self.licences:
            for text in (each.kind, each.number, each.state):
                if not 1 <= len(text) <= LONGEST_WORD:
                    yield Reason("licence_incomplete", "licences", {"most": LONGEST_WORD})
                    break
        yield from _word_faults("skills", self.skills)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """Who signs in, and as what."""

    name: str
    role: Role
    active: bool = True

    def faults(self) -> Iterator[Reason]:
        """Yield what is wrong with it by itself."""
        yield from name_faults(self.name)


def name_faults(name: str) -> Iterator[Reason]:
    """Yield what is wrong with a name."""
    if not 1 <= len(name) <= LONGEST_NAME:
        yield Reason("product_name", "name", {"most": LONGEST_NAME})


def _word_faults(field: str, words: tuple[str, ...]) -> Iterator[Reason]:
    if any(not 1 <= len(word) <= LONGEST_WORD for word in words):
        yield Reason("setting_long", field, {"most": LONGEST_WORD})
