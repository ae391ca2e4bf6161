"""What the codes of a note are called: areas, techniques, pressures, measures."""

from PySide6.QtCore import QCoreApplication

from frontdesk.values.note import Measure
from ui.counted import Told
from ui.format import figure


def area_word(code: str) -> str:
    """Return what a part of the body is called."""
    return {
        "head": _tr("Head"),
        "face": _tr("Face"),
        "neck": _tr("Neck"),
        "shoulders": _tr("Shoulders"),
        "chest": _tr("Chest"),
        "arms": _tr("Arms"),
        "hands": _tr("Hands"),
        "upper_back": _tr("Upper back"),
        "lower_back": _tr("Lower back"),
        "abdomen": _tr("Abdomen"),
        "hips": _tr("Hips"),
        "glutes": _tr("Glutes"),
        "thighs": _tr("Thighs"),
        "knees": _tr("Knees"),
        "calves": _tr("Calves"),
        "feet": _tr("Feet"),
    }[code]


def technique_word(code: str) -> str:
    """Return what a way of working is called."""
    return {
        "swedish": _tr("Swedish"),
        "deep": _tr("Deep tissue"),
        "myofascial": _tr("Myofascial"),
        "trigger_point": _tr("Trigger point"),
        "stretching": _tr("Stretching"),
        "traction": _tr("Traction"),
        "lymphatic": _tr("Lymphatic"),
        "cupping": _tr("Cupping"),
        "heat": _tr("Heat"),
        "cold": _tr("Cold"),
        "needles": _tr("Needles"),
        "energy": _tr("Energy work"),
    }[code]


def pressure_word(code: str) -> str:
    """Return how firmly one worked."""
    return {
        "light": _tr("Light", "pressure"),
        "moderate": _tr("Moderate"),
        "firm": _tr("Firm"),
        "deep": _tr("Deep"),
    }[code]


def measure_word(measure: Measure) -> str:
    """Return what is asked, with its scale."""
    return {
        Measure.SEVERITY: _tr("Severity today 0–10"),
        Measure.SLEEP: _tr("Hours slept last night"),
        Measure.NIGHTS: _tr("Nights disturbed this week"),
        Measure.PAIN: _tr("Pain today 0–10"),
        Measure.MOTION: _tr("Range of motion in degrees"),
    }[measure]


def measure_short(measure: Measure) -> str:
    """Return what a line of a chart is called."""
    return {
        Measure.SEVERITY: _tr("severity 0–10"),
        Measure.SLEEP: _tr("hours of sleep"),
        Measure.NIGHTS: _tr("nights disturbed"),
        Measure.PAIN: _tr("pain 0–10"),
        Measure.MOTION: _tr("range of motion"),
    }[measure]


def figure_word(measure: Measure, value: float) -> str:
    """Return ``severity 3``, ``slept 7 h``, for the middle of a sentence."""
    words = {
        Measure.SEVERITY: _tr("severity {value}"),
        Measure.SLEEP: _tr("slept {value} h"),
        Measure.NIGHTS: _tr("{value} {value:night|nights} disturbed"),
        Measure.PAIN: _tr("pain {value}"),
        Measure.MOTION: _tr("moves {value}°"),
    }
    return words[measure].format(value=Told(figure(value), is_one=value == 1))


def _tr(text: str, role: str = "") -> str:
    return QCoreApplication.translate("note", text, role)
