"""What conditions, their phases and the verdicts of rules are called."""

from PySide6.QtCore import QCoreApplication

from frontdesk.values.health import Condition, Held, Phase, Source, Verdict
from ui.format import day_dated


def condition_word(kind: Condition) -> str:
    """Return what a condition is called."""
    return {
        Condition.RESTLESS_LEGS: _tr("Restless legs"),
        Condition.PREGNANCY: _tr("Pregnancy"),
        Condition.IRON_DEFICIENCY: _tr("Iron deficiency"),
        Condition.DIABETES: _tr("Diabetes"),
        Condition.KIDNEY_DISEASE: _tr("Kidney disease"),
        Condition.ARTHRITIS: _tr("Arthritis"),
        Condition.BLOOD_THINNERS: _tr("Blood thinners"),
        Condition.RECENT_SURGERY: _tr("Recent surgery"),
        Condition.THROMBOSIS: _tr("Thrombosis"),
        Condition.NEUROPATHY: _tr("Neuropathy"),
        Condition.SKIN_CONDITION: _tr("Skin condition"),
        Condition.FEVER: _tr("Fever or infection"),
        Condition.CANCER_TREATMENT: _tr("Cancer treatment"),
        Condition.HIGH_BLOOD_PRESSURE: _tr("High blood pressure"),
        Condition.HEART_DISEASE: _tr("Heart disease"),
        Condition.OSTEOPOROSIS: _tr("Osteoporosis"),
        Condition.VARICOSE_VEINS: _tr("Varicose veins"),
        Condition.EPILEPSY: _tr("Epilepsy"),
    }[kind]


def phase_word(phase: Phase | None) -> str:
    """Return how far it is along, in words; nothing when that does not matter."""
    return {
        None: "",
        Phase.FIRST: _tr("first trimester"),
        Phase.SECOND: _tr("second trimester"),
        Phase.THIRD: _tr("third trimester"),
        Phase.FRESH: _tr("less than 6 weeks ago"),
        Phase.HEALING: _tr("6 to 12 weeks ago"),
        Phase.SEVERE: _tr("severe, 7 and more"),
    }[phase]


def verdict_word(verdict: Verdict) -> str:
    """Return what a rule says."""
    return {
        Verdict.ALLOW: _tr("Allow"),
        Verdict.ADAPT: _tr("Adapt"),
        Verdict.ASK: _tr("Ask the therapist"),
        Verdict.NOTE: _tr("Doctor's note first"),
    }[verdict]


def source_word(source: Source) -> str:
    """Return who said so."""
    return {
        Source.CLIENT: _tr("the client"),
        Source.GUARDIAN: _tr("the guardian"),
        Source.DOCTOR: _tr("a doctor"),
        Source.THERAPIST: _tr("the therapist"),
    }[source]


def held_line(held: Held, phase: Phase | None) -> str:
    """Return what is known of a condition besides its name."""
    parts = [
        phase_word(phase),
        _tr("due {day}").format(day=day_dated(held.due)) if held.due else "",
        _tr("since {day}").format(day=day_dated(held.since)) if held.since else "",
        "" if held.severity is None else _tr("severity {of} of 10").format(of=held.severity),
        held.medication,
        _tr("said by {whom}").format(whom=source_word(held.source)),
    ]
    return " · ".join(filter(None, parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("health", text)
