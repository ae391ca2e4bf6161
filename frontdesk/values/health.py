"""What a client has, and how careful a treatment has to be for it."""

import json
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum

#: So long may a medication or an instruction be.
LONGEST = 200


class Condition(StrEnum):
    """What a client may have, as far as it matters to a treatment."""

    RESTLESS_LEGS = "restless_legs"
    PREGNANCY = "pregnancy"
    IRON_DEFICIENCY = "iron_deficiency"
    DIABETES = "diabetes"
    KIDNEY_DISEASE = "kidney_disease"
    ARTHRITIS = "arthritis"
    BLOOD_THINNERS = "blood_thinners"
    RECENT_SURGERY = "recent_surgery"
    THROMBOSIS = "thrombosis"
    NEUROPATHY = "neuropathy"
    SKIN_CONDITION = "skin_condition"
    FEVER = "fever"
    CANCER_TREATMENT = "cancer_treatment"
    HIGH_BLOOD_PRESSURE = "high_blood_pressure"
    HEART_DISEASE = "heart_disease"
    OSTEOPOROSIS = "osteoporosis"
    VARICOSE_VEINS = "varicose_veins"
    EPILEPSY = "epilepsy"


class Phase(StrEnum):
    """How far it is along; a rule may speak of one alone."""

    FIRST = "first"  # of a pregnancy
    SECOND = "second"
    THIRD = "third"
    FRESH = "fresh"  # a surgery, up to six weeks back
    HEALING = "healing"  # up to twelve
    SEVERE = "severe"  # anything at 7 and more of 10


class Verdict(StrEnum):
    """What a rule says of a treatment, the mildest first."""

    ALLOW = "allow"
    ADAPT = "adapt"
    ASK = "ask"  # the therapist
    NOTE = "note"  # a doctor's note first

    @property
    def weight(self) -> int:
        """How careful it is."""
        return list(Verdict).index(self)


class Source(StrEnum):
    """Who said so."""

    CLIENT = "client"
    GUARDIAN = "guardian"
    DOCTOR = "doctor"
    THERAPIST = "therapist"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One condition of a client; it does not tell itself in reports and logs."""

    kind: Condition = field(repr=False)
    since: date | None = field(default=None, repr=False)
    due: date | None = field(default=None, repr=False)  # of a pregnancy
    severity: int | None = field(default=None, repr=False)  # 0 to 10
    medication: str = field(default="", repr=False)
    source: Source = field(default=Source.CLIENT, repr=False)

    def to_text(self) -> str:
        """Return it as it is sealed."""
        return json.dumps(asdict(self), default=str, sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "Held":
        """Return what ``to_text`` was given."""
        kept = json.loads(text)
        days = {name: _day(kept[name]) for name in ("since", "due")}
        kinds = {"kind": Condition(kept["kind"]), "source": Source(kept["source"])}
        return cls(**(kept | days | kinds))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What is to be done when a condition meets a service.

    Without a ``service`` (its code) it speaks of all others, without a ``phase`` of any.
    """

    condition: Condition
    service: str | None = None
    phase: Phase | None = None
    verdict: Verdict
    instruction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """What a rule comes to for one client, with the condition left out: the desk may read it.

    It holds from a day until before another; ``condition_id`` is but the number of a row.
    """

    condition_id: int
    service: str | None
    verdict: Verdict
    instruction: str
    from_day: date | None = None
    until_day: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on ``day``."""
        begun = self.from_day is None or self.from_day <= day
        return begun and (self.until_day is None or day < self.until_day)


@dataclass(frozen=True, slots=True)
class Minded:
    """An instruction for one guest and treatment, and whether it is in the way of it."""

    verdict: Verdict
    instruction: str
    stops: bool = False


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
