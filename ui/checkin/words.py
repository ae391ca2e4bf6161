"""What stands over a lane, and in it when it is empty."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.checkin.lanes import Lane, LaneRow
from ui.format import number

_Lanes = Mapping[Lane, tuple[LaneRow, ...]]


def counts(shown: _Lanes, whole: _Lanes) -> dict[Lane, str]:
    """Return how many stand in each lane; ``1 of 4`` when the others are filtered away."""
    words = {}
    for lane in Lane:
        some, every = len(shown.get(lane, ())), len(whole.get(lane, ()))
        part = _tr("{some} of {every}").format(some=number(some), every=number(every))
        words[lane] = number(every) if some == every else part
    return words


def empty_words(whole: _Lanes, narrowed_to: str) -> dict[Lane, str]:
    """Return what an empty lane says."""
    words = {
        Lane.EXPECTED: _tr("Nobody else is expected today."),
        Lane.ARRIVED: _tr("Nobody is waiting."),
        Lane.IN_SESSION: _tr("No session is running."),
        Lane.TO_CHECK_OUT: _tr("Nobody is waiting to pay."),
        Lane.DONE: _tr("Nobody is done yet."),
    }
    if not any(whole.values()):
        words[Lane.EXPECTED] = _tr("Nothing is booked for today. F4 takes a walk-in.")
    for lane in Lane:
        if narrowed_to and whole.get(lane):
            words[lane] = _tr("Nobody here is called {name}.").format(name=narrowed_to)
    return words


def _tr(text: str) -> str:
    return QCoreApplication.translate("checkin", text)
