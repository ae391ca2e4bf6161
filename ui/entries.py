"""The pages in the rail, in their order."""

from PySide6.QtCore import QCoreApplication

from frontdesk.values.rights import Permission
from ui.pages.calendar import CalendarPage
from ui.pages.check_in import CheckInPage
from ui.pages.clients import ClientsPage
from ui.pages.my_day import MyDayPage
from ui.pages.shifts import ShiftsPage
from ui.shell import PageEntry


def entries() -> tuple[PageEntry, ...]:
    """Return every page there is."""
    return (
        PageEntry(
            key="calendar",
            title=_tr("Calendar"),
            icon="calendar",
            factory=CalendarPage,
            permission=Permission.SEE_CALENDAR,
        ),
        PageEntry(
            key="check-in",
            title=_tr("Check-in"),
            icon="check-in",
            factory=CheckInPage,
            permission=Permission.BOOK,
            early=True,
        ),
        PageEntry(
            key="clients",
            title=_tr("Clients"),
            icon="clients",
            factory=ClientsPage,
            permission=Permission.SEE_CLIENTS,
        ),
        PageEntry(
            key="my-day",
            title=_tr("My day"),
            icon="my-day",
            factory=MyDayPage,
            permission=Permission.SEE_CALENDAR,
        ),
        PageEntry(
            key="shifts",
            title=_tr("Shifts"),
            icon="shifts",
            factory=ShiftsPage,
            permission=Permission.SEE_CALENDAR,
            early=True,  # its button shows how many are stranded
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("pages", text)
