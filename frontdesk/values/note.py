"""What a therapist writes of a session: four parts of the trade, a chart, and figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from frontdesk.values.chart import Chart, chart_of, plain_chart

#: More letters than this in one part are no note any more.
LONGEST = 20_000
#: What was worked on, how, and how firmly; codes, in the order in which they are offered.
AREAS = (
    *("head", "face", "neck", "shoulders", "chest", "arms", "hands", "upper_back"),
    *("lower_back", "abdomen", "hips", "glutes", "thighs", "knees", "calves", "feet"),
)
TECHNIQUES = (
    *("swedish", "deep", "myofascial", "trigger_point", "stretching", "traction"),
    *("lymphatic", "cupping", "heat", "cold", "needles", "energy"),
)
PRESSURES = ("light", "moderate", "firm", "deep")


class Measure(StrEnum):
    """What a plan may follow from visit to visit: plain numbers, no questionnaire."""

    SEVERITY = "severity"
    SLEEP = "sleep"
    NIGHTS = "nights"
    PAIN = "pain"
    MOTION = "motion"


@dataclass(frozen=True, slots=True)
class Scale:
    """From where to where a measure goes, by what step; ``less`` says that less is better."""

    low: float
    high: float
    step: float
    less: bool


SCALES: dict[Measure, Scale] = {
    Measure.SEVERITY: Scale(0, 10, 1, less=True),
    Measure.SLEEP: Scale(0, 16, 0.5, less=False),
    Measure.NIGHTS: Scale(0, 7, 1, less=True),
    Measure.PAIN: Scale(0, 10, 1, less=True),
    Measure.MOTION: Scale(0, 180, 5, less=False),
}


@dataclass(frozen=True, slots=True)
class NoteDetails:
    """What is not in the four parts; ``outcome`` are measures and their figures at this visit."""

    areas: tuple[str, ...] = ()
    techniques: tuple[str, ...] = ()
    pressure: str = ""
    homework: str = ""
    helped: str = ""
    outcome: tuple[tuple[str, float], ...] = ()
    chart: Chart = field(default_factory=Chart)

    def __bool__(self) -> bool:
        """Tell whether anything is noted."""
        words = self.pressure or self.homework.strip() or self.helped.strip()
        return bool(words or self.areas or self.techniques or self.outcome or self.chart)


@dataclass(frozen=True, slots=True)
class NoteText:
    """Subjective, objective, assessment, plan, as typed; and the details."""

    subjective: str = ""
    objective: str = ""
    assessment: str = ""
    plan: str = ""
    details: NoteDetails = field(default_factory=NoteDetails)

    def __bool__(self) -> bool:
        """Tell whether anything is written."""
        return bool(self.details) or any(getattr(self, part).strip() for part in PARTS)

    def __repr__(self) -> str:
        """Say how much is written, not what: this ends up in logs and reports."""
        return f"NoteText({sum(len(getattr(self, part)) for part in PARTS)} letters)"


def note_text(parts: Iterable[str | None], details: NoteDetails) -> NoteText:
    """Return a note of its parts, in their order; a part that is not there is empty."""
    subjective, objective, assessment, plan = (part or "" for part in parts)
    return NoteText(subjective, objective, assessment, plan, details)


def copied(before: NoteText, now: NoteText) -> NoteText:
    """Return ``now`` with what ``before`` says wherever nothing is written yet.

    Figures are of their day, and are not copied.
    """
    parts = [getattr(now, part) or getattr(before, part) for part in PARTS]
    old, new = before.details, now.details
    details = NoteDetails(
        areas=new.areas or old.areas,
        techniques=new.techniques or old.techniques,
        pressure=new.pressure or old.pressure,
        homework=new.homework or old.homework,
        helped=new.helped,
        outcome=new.outcome,
        chart=new.chart or old.chart,
    )
    return note_text(parts, details)


#: The parts, in their order.
PARTS = ("subjective", "objective", "assessment", "plan")
_WORDS = ("homework", "helped")


def wrong_details(details: NoteDetails) -> list[str]:
    """Return the fields of ``details`` that cannot be so."""
    wrong = [
        name
        for name, known in (("areas", AREAS), ("techniques", TECHNIQUES))
        if not set(getattr(details, name)) <= set(known)
    ]
    if details.pressure not in ("", *PRESSURES):
        wrong.append("pressure")
    wrong += [name for name in _WORDS if len(getattr(details, name)) > LONGEST]
    if not details.chart.fits():
        wrong.append("chart")
    if not all(_in_range(*each) for each in details.outcome):
        wrong.append("outcome")
    return wrong


def plain_details(details: NoteDetails) -> dict[str, Any] | None:
    """Return details as JSON can hold them; none when there are none."""
    if not details:
        return None
    names = ("areas", "techniques", "pressure", "homework", "helped")
    found: dict[str, Any] = {name: getattr(details, name) for name in names}
    found |= {name: list(found[name]) for name in ("areas", "techniques")}
    found["outcome"] = dict(details.outcome)
    found["chart"] = plain_chart(details.chart)
    return {name: value for name, value in found.items() if value}


def details_of(plain: Mapping[str, Any] | None) -> NoteDetails:
    """Return the details that ``plain_details`` was given."""
    given = plain or {}
    figures = given.get("outcome", {})
    return NoteDetails(
        areas=tuple(given.get("areas", ())),
        techniques=tuple(given.get("techniques", ())),
        pressure=given.get("pressure", ""),
        homework=given.get("homework", ""),
        helped=given.get("helped", ""),
        outcome=tuple((name.value, figures[name]) for name in Measure if name in figures),
        chart=chart_of(given.get("chart", {})),
    )


def _in_range(name: str, figure: float) -> bool:
    if name not in set(Measure):
        return False
    scale = SCALES[Measure(name)]
    return scale.low <= figure <= scale.high
