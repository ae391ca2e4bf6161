"""What is said of a day or a week with nothing in it."""

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.my_day import MyDay
from ui.format import span


def empty_words(day: MyDay, *, week: bool) -> tuple[str, str]:
    """Return a title and what to do next."""
    hours = _tr(" and ").join(span(*shift) for shift in day.shifts)
    if not day.name:
        return _tr("No therapists yet"), _tr("Add who works here in Settings, and their days show.")
    if week:
        text = _tr("{name} has no visits in this week. Page down shows the next one.")
        return _tr("An empty week"), text.format(name=day.name)
    if day.closed:
        return _tr("The studio is closed"), day.closed
    if day.shifts:
        text = _tr("{name} is in {hours}. The next booking shows here by itself.")
        return _tr("Nobody is booked yet"), text.format(name=day.name, hours=hours)
    text = _tr("{name} does not work on this day. Page down shows the next one.")
    return _tr("A day off"), text.format(name=day.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("my_day", text)
