"""How the policy on cancelling is told."""

from PySide6.QtCore import QCoreApplication

from frontdesk.errors import Reason
from frontdesk.queries.policy import Cancelling
from frontdesk.values.money import Money
from ui.counted import counted
from ui.format import money
from ui.sentences import known, sentence

_HOUR, _DAY = 60, 24 * 60


def notice_line(seen: Cancelling, fee: Money) -> str:
    """Return what it comes to: 11 h notice, policy 24 h: $45.00 fee."""
    if seen.why == "in_grace" and not fee:
        return _tr("Booked a moment ago: no fee.")
    line = _tr("{notice} notice, policy {hours} h: no fee.")
    if fee:
        line = _tr("{notice} notice, policy {hours} h: {fee} fee.")
    if fee and seen.others:
        line = _tr("{notice} notice, policy {hours} h: {fee} fee for all of them.")
    return line.format(notice=_notice(seen.notice), hours=seen.hours, fee=money(fee))


def reason_words(reason: str | None) -> str:
    """Return why something was cancelled: what was typed, or what a code stands for."""
    if not reason:
        return ""
    return sentence(Reason(reason)) if known(reason) else reason


def _notice(minutes: int) -> str:
    if minutes < _HOUR:
        return _tr("{count} min").format(count=minutes)
    if minutes < 2 * _DAY:
        return _tr("{count} h").format(count=minutes // _HOUR)
    return _tr("{count} {count:day|days}").format(count=counted(minutes // _DAY))


def _tr(text: str) -> str:
    return QCoreApplication.translate("policy", text)
