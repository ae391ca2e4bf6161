"""What health asks of a treatment: the rules, without a database."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from frontdesk.rules.health import (
    DoctorsNote,
    cautions,
    minded,
    phase_on,
    telling,
    wrong_with,
    wrong_with_rules,
)
from frontdesk.rules.health_template import TEMPLATE
from frontdesk.values.health import LONGEST, Condition, Held, Minded, Phase, Rule, Verdict
from tests.moments import MONDAY

_ADAPT, _ASK, _NOTE = Verdict.ADAPT, Verdict.ASK, Verdict.NOTE
WEEK = timedelta(weeks=1)


def told(
    rules: Iterable[Rule],
    *conditions: Held,
    service: str = "dt",
    day: date = MONDAY,
    notes: tuple[DoctorsNote, ...] = (),
) -> tuple[Minded, ...]:
    found = [
        each for n, held in enumerate(conditions, 1) for each in cautions(tuple(rules), n, held)
    ]
    return minded(found, notes, service, day)


def verdicts(condition: Held, service: str, day: date = MONDAY) -> list[Verdict]:
    return [each.verdict for each in told(TEMPLATE, condition, service=service, day=day)]


def held(kind: str, **facts: object) -> Held:
    return Held(kind=Condition(kind), **facts)  # type: ignore[arg-type]  # as the cases say


@pytest.mark.parametrize(
    ("condition", "service", "expected"),
    [
        (held("restless_legs"), "sw", [_ADAPT]),
        (held("restless_legs"), "ac", []),
        (held("restless_legs", severity=8), "ac", [_ADAPT]),
        (held("pregnancy"), "dt", [_NOTE]),
        (held("pregnancy"), "pn", [_ADAPT]),
        (held("pregnancy"), "ac", [_ASK]),
        (held("pregnancy", due=MONDAY + 35 * WEEK), "pn", [_ASK]),
        (held("pregnancy", due=MONDAY + 20 * WEEK), "sw", [_ADAPT]),
        (held("pregnancy", due=MONDAY + 35 * WEEK), "sw", [_NOTE]),
        (held("iron_deficiency"), "sw", [_ADAPT]),
        (held("diabetes"), "cu", [_ASK]),
        (held("diabetes", severity=9), "cu", [_NOTE]),
        (held("kidney_disease"), "sw", [_ADAPT]),
        (held("kidney_disease"), "dt", [_NOTE]),
        (held("kidney_disease", severity=7), "sw", [_NOTE]),
        (held("arthritis"), "dt", [_ADAPT]),
        (held("blood_thinners"), "sw", [_ADAPT]),
        (held("blood_thinners"), "cu", [_NOTE]),
        (held("recent_surgery"), "sw", [_NOTE]),
        (held("recent_surgery", since=MONDAY - 3 * WEEK), "sw", [_NOTE]),
        (held("recent_surgery", since=MONDAY - 6 * WEEK), "sw", [_ASK]),
        (held("recent_surgery", since=MONDAY - 12 * WEEK), "sw", [_ADAPT]),
        (held("thrombosis"), "sw", [_NOTE]),
        (held("neuropathy"), "sw", [_ADAPT]),
        (held("skin_condition"), "sw", [_ADAPT]),
        (held("fever", since=MONDAY), "sw", [_NOTE]),
        (held("fever", since=MONDAY - 2 * WEEK), "sw", []),
        (held("cancer_treatment"), "sw", [_NOTE]),
        (held("heart_disease"), "a service of their own", [_ASK]),
    ],
    ids=lambda value: getattr(value, "kind", None) or str(value),
)
def test_the_template_says_what_is_to_be_done(
    condition: Held, service: str, expected: list[Verdict]
) -> None:
    assert verdicts(condition, service) == expected


@pytest.mark.parametrize("kind", Condition)
def test_the_template_speaks_of_every_condition_with_any_service(kind: Condition) -> None:
    assert any(r.condition is kind and r.service is r.phase is None for r in TEMPLATE)


def test_the_template_passes_its_own_check_and_tells_no_condition() -> None:
    assert wrong_with_rules(TEMPLATE) == []
    for rule in TEMPLATE:
        assert telling(rule.instruction) is None


@pytest.mark.parametrize(
    ("weeks_to_go", "expected"),
    [(40, Phase.FIRST), (28, Phase.FIRST), (27, Phase.SECOND), (14, Phase.SECOND),
     (13, Phase.THIRD), (0, Phase.THIRD), (-3, Phase.THIRD)],
)  # fmt: skip
def test_a_pregnancy_goes_by_its_due_date(weeks_to_go: int, expected: Phase) -> None:
    due = held("pregnancy", due=MONDAY + weeks_to_go * WEEK)
    assert phase_on(due, MONDAY) is expected
    assert phase_on(held("pregnancy"), MONDAY) is None


def rule(verdict: Verdict, words: str, service: str | None = None, phase: str = "") -> Rule:
    return Rule(
        condition=Condition.DIABETES,
        service=service,
        phase=Phase(phase) if phase else None,
        verdict=verdict,
        instruction=words,
    )


@pytest.mark.parametrize(
    ("rules", "severity", "expected"),
    [
        ([], 9, []),
        ([rule(_ASK, "ask")], 9, ["ask"]),
        ([rule(_ASK, "ask"), rule(Verdict.ALLOW, "", "dt")], 1, []),
        ([rule(_ASK, "ask"), rule(_ADAPT, "adapt", "dt")], 1, ["adapt"]),
        ([rule(_ADAPT, "adapt", "dt"), rule(_NOTE, "note", phase="severe")], 9, ["note"]),
        ([rule(_NOTE, "note", "dt"), rule(_ADAPT, "adapt", phase="severe")], 9, ["note"]),
        ([rule(_ADAPT, "one", "dt"), rule(_ADAPT, "two", phase="severe")], 9, ["one"]),
        (
            [rule(_NOTE, "note", phase="severe"), rule(_ADAPT, "both", "dt", "severe")],
            9,
            ["both"],
        ),
        ([rule(_ADAPT, "other", "sw")], 1, []),
    ],
    ids=["no rule", "any", "allowed by name", "by name", "phase is careful", "name is careful",
         "equally careful", "both named", "another service"],
)  # fmt: skip
def test_what_is_said_most_exactly_counts_and_of_two_halves_the_careful(
    rules: list[Rule], severity: int, expected: list[str]
) -> None:
    found = told(rules, held("diabetes", severity=severity))
    assert [each.instruction for each in found] == expected


def test_what_stops_comes_first_and_nothing_is_told_twice() -> None:
    found = told(
        TEMPLATE, held("arthritis"), held("thrombosis"), held("blood_thinners"), held("epilepsy")
    )
    assert [each.verdict for each in found] == [_NOTE, _ASK, _ADAPT]
    assert [each.stops for each in found] == [True, False, False]


@pytest.mark.parametrize(
    ("note", "stops"),
    [
        (DoctorsNote(frozenset({1}), None), False),
        (DoctorsNote(frozenset({1}), MONDAY), False),
        (DoctorsNote(frozenset({1}), MONDAY - timedelta(days=1)), True),
        (DoctorsNote(frozenset({2}), None), True),
    ],
    ids=["for good", "its last day", "over", "of something else"],
)
def test_a_doctors_note_lets_it_be_while_it_counts(note: DoctorsNote, stops: bool) -> None:
    found = told(TEMPLATE, held("thrombosis"), notes=(note,))
    assert [each.stops for each in found] == [stops]


def test_a_note_on_one_condition_does_not_hide_another_that_wants_one() -> None:
    two = (held("thrombosis"), held("cancer_treatment"))
    first_only = DoctorsNote(frozenset({1}), None)
    assert [each.stops for each in told(TEMPLATE, *two, notes=(first_only,))] == [True]


@pytest.mark.parametrize(
    ("wrong", "codes"),
    [
        (held("diabetes", since=MONDAY + WEEK), ["since_wrong"]),
        (held("diabetes", severity=11), ["severity_wrong"]),
        (held("diabetes", due=MONDAY), ["due_date_unasked"]),
        (held("pregnancy", due=MONDAY + 60 * WEEK), ["due_date_wrong"]),
        (held("diabetes", medication="x" * (LONGEST + 1)), ["medication_too_long"]),
        (held("fever", since=date(1800, 1, 1), severity=-1), ["since_wrong", "severity_wrong"]),
        (held("pregnancy", due=MONDAY + 20 * WEEK, severity=0, since=MONDAY), []),
    ],
    ids=["ahead", "beyond ten", "due of what", "too far", "long", "several at once", "right"],
)
def test_what_is_wrong_with_a_condition_is_said_all_at_once(wrong: Held, codes: list[str]) -> None:
    assert [reason.code for reason in wrong_with(wrong, MONDAY)] == codes


def test_what_is_wrong_with_rules_is_said_by_their_places() -> None:
    rules = [
        rule(_ASK, "ask"),
        rule(_ASK, "ask again"),
        rule(_ADAPT, "  "),
        rule(_ADAPT, "y" * (LONGEST + 1), "dt"),
        rule(_ADAPT, "Mind the Diabetes", "sw"),
    ]
    found = wrong_with_rules(rules)
    assert [(reason.code, reason.field) for reason in found] == [
        ("rule_twice", "1"),
        ("rule_twice", "2"),
        ("instruction_missing", "2"),
        ("instruction_too_long", "3"),
        ("instruction_tells", "4"),
    ]


def test_a_condition_is_sealed_and_opened_as_it_was_and_does_not_tell_itself() -> None:
    one = held("pregnancy", due=MONDAY, severity=3, medication="iron", since=MONDAY - WEEK)
    assert Held.from_text(one.to_text()) == one
    assert repr(one) == "Held()"
