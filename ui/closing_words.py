"""Words of the day's close: what each line asks for, and how it stands."""

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.closing import Left, LineState
from ui.counted import counted
from ui.format import money
from ui.states import state_word

_SHOWN = 3


def line_title(code: str) -> str:
    """Return what a line of the close is called."""
    return {
        "tickets": _tr("Visits paid"),
        "aside": _tr("Tickets put aside"),
        "no_shows": _tr("No-shows settled"),
        "notes": _tr("Notes signed"),
        "rebook": _tr("Clients booked again"),
        "billing": _tr("Memberships billed"),
        "tips": _tr("Tips paid out"),
        "count": _tr("Drawers counted"),
        "z": _tr("Z report printed"),
        "backup": _tr("Backup made and opened"),
        "sheets": _tr("Tomorrow's sheets printed"),
    }.get(code, code)


def line_hint(code: str) -> str:
    """Return what Enter does on a line."""
    return {
        "aside": _tr("Enter takes up the first of them; it is paid, or dropped at check-in."),
        "tickets": _tr("Enter opens the ticket; closing it comes back here."),
        "no_shows": _tr("Enter goes to the visit; once it is settled you are back here."),
        "notes": _tr("Their therapist signs them. Enter passes the line with a reason."),
        "rebook": _tr("Enter books for the first of them; the rest can be passed with a reason."),
        "billing": _tr("Enter runs the billing."),
        "tips": _tr("Enter pays the first of them out of the drawer."),
        "count": _tr("Enter goes to the count; Ctrl+Enter closes the day."),
        "z": _tr("Enter shows the report, to be printed or saved."),
        "backup": _tr("Enter makes one and opens it to see that it is whole."),
        "sheets": _tr("Enter shows them, to be printed or saved."),
    }.get(code, "")


def line_state(line: LineState) -> str:
    """Return how a line stands, in words."""
    if line.passed:
        return _tr("Passed: {reason}").format(reason=line.reason)
    if line.done:
        return _tr("Done", "line")
    if len(line.left) == 1 and not line.left[0].name:
        return _tr("Left", "to do")
    named = [_left(each, line.code) for each in line.left[:_SHOWN]]
    more = len(line.left) - len(named)
    if more:
        named.append(_tr("{count} more").format(count=more))
    words = _tr("{count} left: {names}")
    return words.format(count=counted(len(line.left)), names=", ".join(named))


def _left(each: Left, code: str) -> str:
    if code == "count" and not each.name:
        return _tr("Drawer {number}").format(number=each.number)
    if each.state is not None:
        return f"{each.name} ({state_word(each.state)})"
    if each.count:
        return f"{each.name} ({each.count})"
    if each.amount:
        return f"{each.name} {money(each.amount)}"
    return each.name


def _tr(text: str, role: str = "") -> str:
    return QCoreApplication.translate("closing", text, role)
