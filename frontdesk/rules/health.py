"""What health asks of a treatment: rules of the studio's own, held against what a client has.

The studio's lead answers for the rules; nothing here is medical advice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from frontdesk.errors import Reason
from frontdesk.values.health import LONGEST, Caution, Condition, Held, Minded, Phase, Rule, Verdict
from frontdesk.values.text import fold

_TERM = timedelta(days=280)
_SECOND = timedelta(weeks=13)
_THIRD = timedelta(weeks=27)
_FRESH = timedelta(weeks=6)
_HEALED = timedelta(weeks=12)
_UNWELL = timedelta(weeks=2)
_SEVERE = 7
_MOST = 10

Spell = tuple[Phase | None, date | None, date | None]

#: What would tell the condition, folded; an instruction is read at the desk.
_TELLING: dict[Condition, tuple[str, ...]] = {
    Condition.RESTLESS_LEGS: ("restless", "rls"),
    Condition.PREGNANCY: ("pregnan", "trimester", "unborn", "maternity", "expecting"),
    Condition.IRON_DEFICIENCY: ("iron", "anemia", "anaemia", "ferritin"),
    Condition.DIABETES: ("diabet", "insulin", "blood sugar"),
    Condition.KIDNEY_DISEASE: ("kidney", "renal", "dialysis"),
    Condition.ARTHRITIS: ("arthrit", "arthros", "rheuma"),
    Condition.BLOOD_THINNERS: ("thinner", "anticoag", "warfarin", "clotting"),
    Condition.RECENT_SURGERY: ("surgery", "surgical", "operation", "operated"),
    Condition.THROMBOSIS: ("thrombo", "dvt", "clot", "embol"),
    Condition.NEUROPATHY: ("neuropath", "nerve damage"),
    Condition.SKIN_CONDITION: ("eczema", "psorias", "dermatit", "skin condition", "fungus"),
    Condition.FEVER: ("fever", "infect", "contagi"),
    Condition.CANCER_TREATMENT: ("cancer", "chemo", "tumor", "tumour", "oncolog", "radiation"),
    Condition.HIGH_BLOOD_PRESSURE: ("blood pressure", "hypertens"),
    Condition.HEART_DISEASE: ("heart", "cardiac", "pacemaker"),
    Condition.OSTEOPOROSIS: ("osteopor", "brittle"),
    Condition.VARICOSE_VEINS: ("varicose", "varices"),
    Condition.EPILEPSY: ("epilep", "seizure"),
}


@dataclass(frozen=True, slots=True)
class DoctorsNote:
    """A doctor's note on file: from when it was seen until a day, that day included."""

    condition_ids: frozenset[int]
    until: date | None

    def covers(self, caution: Caution, day: date) -> bool:
        """Tell whether it speaks of a caution on ``day``."""
        lasts = self.until is None or day <= self.until
        return lasts and caution.condition_id in self.condition_ids


def spells(held: Held) -> list[Spell]:
    """Return the phases of what a client has, each with its first day and the day after its last.

    A pregnancy without a due date, and a surgery without a day, have none that is known.
    """
    if held.kind is Condition.PREGNANCY and held.due is not None:
        begun = held.due - _TERM
        second, third = begun + _SECOND, begun + _THIRD
        return [
            (Phase.FIRST, None, second),
            (Phase.SECOND, second, third),
            (Phase.THIRD, third, None),
        ]
    if held.kind is Condition.RECENT_SURGERY and held.since is not None:
        healing, healed = held.since + _FRESH, held.since + _HEALED
        return [
            (Phase.FRESH, None, healing),
            (Phase.HEALING, healing, healed),
            (None, healed, None),
        ]
    if held.kind is Condition.RECENT_SURGERY:
        return [(Phase.FRESH, None, None)]
    if held.kind is Condition.FEVER and held.since is not None:
        return [(None, None, held.since + _UNWELL)]
    severe = held.severity is not None and held.severity >= _SEVERE
    return [(Phase.SEVERE if severe else None, None, None)]


def phase_on(held: Held, day: date) -> Phase | None:
    """Return how far it is along on ``day``."""
    return next(
        (
            phase
            for phase, first, past in spells(held)
            if (first is None or first <= day) and (past is None or day < past)
        ),
        None,
    )


def cautions(rules: Sequence[Rule], number: int, held: Held) -> list[Caution]:
    """Return what the rules come to for one condition of a client, the condition left out."""
    mine = [rule for rule in rules if rule.condition is held.kind]
    services = {rule.service for rule in mine}
    found = []
    for phase, first, past in spells(held):
        for service in sorted(services, key=lambda code: (code is not None, code or "")):
            rule = _ruling(mine, service, phase)
            if rule is not None:
                found.append(
                    Caution(
                        condition_id=number,
                        service=service,
                        verdict=rule.verdict,
                        instruction=rule.instruction,
                        from_day=first,
                        until_day=past,
                    )
                )
    return found


def minded(
    found: Iterable[Caution], notes: Sequence[DoctorsNote], service: str, day: date
) -> tuple[Minded, ...]:
    """Return what is to be minded with a service on a day, what is in the way first.

    Of each condition that which names the service counts, else what it says of all others.
    """
    by_condition: dict[int, Caution] = {}
    for each in found:
        if not each.holds_on(day) or each.service not in (None, service):
            continue
        if each.condition_id not in by_condition or each.service is not None:
            by_condition[each.condition_id] = each
    told: dict[str, Minded] = {}
    for each in by_condition.values():
        if each.verdict is Verdict.ALLOW:
            continue
        noted = any(note.covers(each, day) for note in notes)
        stops = each.verdict is Verdict.NOTE and not noted
        before = told.get(each.instruction)
        new = Minded(each.verdict, each.instruction, stops)
        if before is None or _care(new) > _care(before):
            told[each.instruction] = new
    return tuple(sorted(told.values(), key=lambda one: (*_careful_first(one), one.instruction)))


def wrong_with(held: Held, today: date) -> list[Reason]:
    """Return what is wrong with a condition as it was typed, all at once."""
    wrong = []
    if held.since is not None and not date(1900, 1, 1) <= held.since <= today:
        wrong.append(Reason("since_wrong", "since", {"day": held.since}))
    if held.severity is not None and not 0 <= held.severity <= _MOST:
        wrong.append(Reason("severity_wrong", "severity", {"most": _MOST}))
    if held.due is not None and held.kind is not Condition.PREGNANCY:
        wrong.append(Reason("due_date_unasked", "due"))
    elif held.due is not None and not -60 <= (held.due - today).days <= 300:
        wrong.append(Reason("due_date_wrong", "due", {"day": held.due}))
    if len(held.medication) > LONGEST:
        wrong.append(Reason("medication_too_long", "medication", {"most": LONGEST}))
    return wrong


def wrong_with_rules(rules: Sequence[Rule]) -> list[Reason]:
    """Return what is wrong with a set of rules, all at once; ``field`` is the rule's place."""
    wrong = []
    seen: set[tuple[object, ...]] = set()
    for place, rule in enumerate(rules):
        where = str(place)
        key = (rule.condition, rule.service, rule.phase)
        if key in seen:
            wrong.append(Reason("rule_twice", where, {}))
        seen.add(key)
        if rule.verdict is not Verdict.ALLOW and len(rule.instruction.strip()) < 3:
            wrong.append(Reason("instruction_missing", where, {}))
        if len(rule.instruction) > LONGEST:
            wrong.append(Reason("instruction_too_long", where, {"most": LONGEST}))
        word = telling(rule.instruction)
        if word:
            wrong.append(Reason("instruction_tells", where, {"word": word}))
    return wrong


def telling(instruction: str) -> str | None:
    """Return the word by which an instruction would tell what a client has; none if it does not."""
    words = f" {fold(instruction)}"
    for telling_words in _TELLING.values():
        for word in telling_words:
            if f" {word}" in words:
                return word
    return None


# Internal


def _ruling(rules: Sequence[Rule], service: str | None, phase: Phase | None) -> Rule | None:
    """Return the rule for both; else of that for the service and that for the phase the careful.

    Where neither is, it is the rule for any service and phase.
    """
    known = {(rule.service, rule.phase): rule for rule in rules}
    if (service, phase) in known:
        return known[service, phase]
    partly = [known[key] for key in ((service, None), (None, phase)) if key in known]
    return max(partly, key=lambda rule: rule.verdict.weight, default=known.get((None, None)))


def _care(one: Minded) -> tuple[bool, int]:
    return one.stops, one.verdict.weight


def _careful_first(one: Minded) -> tuple[bool, int]:
    return not one.stops, -one.verdict.weight
