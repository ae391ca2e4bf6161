"""The set of rules that a studio starts from: careful, unsigned, to be read by the studio's lead.

It is written for this project and is no medical advice. A studio reads it, changes what it
does otherwise, and signs its own. Instructions are read at the desk: none names a condition.
"""

from frontdesk.values.health import Condition, Phase, Rule, Verdict

_C, _P = Condition, Phase
_ALLOW, _ADAPT, _ASK, _NOTE = Verdict

_LIGHT = "Light pressure only"
_ASK_FIRST = "The therapist decides: ask before booking"
_PAPER = "A doctor's note is needed first"
_NOT_TODAY = "Not while unwell: move the visit"

#: Condition, service (by code; none is any other), phase, verdict, instruction.
_ROWS: tuple[tuple[Condition, str | None, Phase | None, Verdict, str], ...] = (
    (_C.RESTLESS_LEGS, None, None, _ALLOW, ""),
    (_C.RESTLESS_LEGS, "dt", None, _ADAPT, "Slow, moderate pressure on the calves; end with legs"),
    (_C.RESTLESS_LEGS, "sw", None, _ADAPT, "Allow pauses to move the legs"),
    (_C.RESTLESS_LEGS, None, _P.SEVERE, _ADAPT, "Allow pauses to move; plan time for the legs"),
    (_C.PREGNANCY, None, None, _ASK, _ASK_FIRST),
    (_C.PREGNANCY, None, _P.FIRST, _NOTE, _PAPER),
    (_C.PREGNANCY, "pn", None, _ADAPT, "Side-lying with pillows; no pressure on the belly"),
    (_C.PREGNANCY, "pn", _P.FIRST, _ASK, _ASK_FIRST),
    (_C.PREGNANCY, "sw", _P.SECOND, _ADAPT, "Side-lying with pillows; light on the legs"),
    (_C.PREGNANCY, "sw", _P.THIRD, _ADAPT, "Side-lying with pillows; light on the legs"),
    (_C.PREGNANCY, "dt", None, _NOTE, _PAPER),
    (_C.PREGNANCY, "cu", None, _NOTE, _PAPER),
    (_C.PREGNANCY, "ac", None, _ASK, _ASK_FIRST),
    (_C.IRON_DEFICIENCY, None, None, _ADAPT, "Rise slowly; offer water and time to sit"),
    (_C.IRON_DEFICIENCY, "cu", None, _ASK, _ASK_FIRST),
    (_C.DIABETES, None, None, _ADAPT, "Ask for the last meal; mind the feet, light there"),
    (_C.DIABETES, "cu", None, _ASK, _ASK_FIRST),
    (_C.DIABETES, None, _P.SEVERE, _NOTE, _PAPER),
    (_C.KIDNEY_DISEASE, None, None, _ASK, _ASK_FIRST),
    (_C.KIDNEY_DISEASE, "sw", None, _ADAPT, "Light strokes; no deep work on the lower back"),
    (_C.KIDNEY_DISEASE, "dt", None, _NOTE, _PAPER),
    (_C.KIDNEY_DISEASE, None, _P.SEVERE, _NOTE, _PAPER),
    (_C.ARTHRITIS, None, None, _ADAPT, "Work around hot or swollen joints; no strong stretching"),
    (_C.ARTHRITIS, None, _P.SEVERE, _ASK, _ASK_FIRST),
    (_C.BLOOD_THINNERS, None, None, _ADAPT, _LIGHT),
    (_C.BLOOD_THINNERS, "dt", None, _NOTE, _PAPER),
    (_C.BLOOD_THINNERS, "cu", None, _NOTE, _PAPER),
    (_C.BLOOD_THINNERS, "ac", None, _ASK, _ASK_FIRST),
    (_C.RECENT_SURGERY, None, None, _ADAPT, "Ask which places to leave out"),
    (_C.RECENT_SURGERY, None, _P.FRESH, _NOTE, _PAPER),
    (_C.RECENT_SURGERY, None, _P.HEALING, _ASK, _ASK_FIRST),
    (_C.THROMBOSIS, None, None, _NOTE, _PAPER),
    (_C.NEUROPATHY, None, None, _ADAPT, "Light where feeling is dull; no heat there"),
    (_C.NEUROPATHY, "cu", None, _ASK, _ASK_FIRST),
    (_C.SKIN_CONDITION, None, None, _ADAPT, "Leave out the places shown; plain oil only"),
    (_C.SKIN_CONDITION, None, _P.SEVERE, _ASK, _ASK_FIRST),
    (_C.FEVER, None, None, _NOTE, _NOT_TODAY),
    (_C.CANCER_TREATMENT, None, None, _NOTE, _PAPER),
    (_C.HIGH_BLOOD_PRESSURE, None, None, _ADAPT, "Rise slowly; head a little raised"),
    (_C.HIGH_BLOOD_PRESSURE, None, _P.SEVERE, _NOTE, _PAPER),
    (_C.HEART_DISEASE, None, None, _ASK, _ASK_FIRST),
    (_C.HEART_DISEASE, "dt", None, _NOTE, _PAPER),
    (_C.OSTEOPOROSIS, None, None, _ADAPT, "Light pressure; no strong stretching"),
    (_C.OSTEOPOROSIS, "dt", None, _ASK, _ASK_FIRST),
    (_C.VARICOSE_VEINS, None, None, _ADAPT, "No pressure on the places shown on the legs"),
    (_C.EPILEPSY, None, None, _ASK, _ASK_FIRST),
)

TEMPLATE: tuple[Rule, ...] = tuple(
    Rule(condition=kind, service=service, phase=phase, verdict=verdict, instruction=words)
    for kind, service, phase, verdict, words in _ROWS
)
