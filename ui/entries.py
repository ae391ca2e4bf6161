"""The pages in the rail, in their order; each is loaded when it is first made."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from frontdesk.values.rights import Permission
from ui.kit import Kit
from ui.pages.base import Page
from ui.shell import PageEntry


def entries() -> tuple[PageEntry, ...]:
    """Return every page there is."""
    return (*_of_the_day(), *_of_the_house())


def _of_the_day() -> tuple[PageEntry, ...]:
    return (
        PageEntry(
            key="calendar",
            title=_tr("Calendar"),
            icon="calendar",
            factory=_calendar,
            permission=Permission.SEE_CALENDAR,
        ),
        PageEntry(
            key="check-in",
            title=_tr("Check-in"),
            icon="check-in",
            factory=_check_in,
            permission=Permission.BOOK,
            early=True,
        ),
        PageEntry(
            key="clients",
            title=_tr("Clients"),
            icon="clients",
            factory=_clients,
            permission=Permission.SEE_CLIENTS,
        ),
        PageEntry(
            key="my-day",
            title=_tr("My day"),
            icon="my-day",
            factory=_my_day,
            permission=Permission.SEE_CALENDAR,
        ),
    )


def _of_the_house() -> tuple[PageEntry, ...]:
    return (
        PageEntry(
            key="shifts",
            title=_tr("Shifts"),
            icon="shifts",
            factory=_shifts,
            permission=Permission.SEE_CALENDAR,
            early=True,  # its button shows how many are stranded
        ),
        PageEntry(
            key="memberships",
            title=_tr("Members"),
            icon="member",
            factory=_memberships,
            permission=Permission.TAKE_PAYMENT,
        ),
        PageEntry(
            key="pay",
            title=_tr("Pay"),
            icon="cash",
            factory=_pay,
            permission=Permission.SEE_PAY,
        ),
        PageEntry(
            key="settings",
            title=_tr("Settings"),
            icon="settings",
            factory=_settings,
            permission=Permission.MANAGE_STUDIO,
            foot=True,
        ),
    )


def _calendar(kit: Kit, parent: QWidget) -> Page:
    from ui.pages.calendar import CalendarPage

    return CalendarPage(kit, parent)


def _check_in(kit: Kit, parent: QWidget) -> Page:
    from ui.pages.check_in import CheckInPage

    return CheckInPage(kit, parent)


def _clients(kit: Kit, parent: QWidget) -> Page:
    from ui.pages.clients import ClientsPage

    return ClientsPage(kit, parent)


def _memberships(kit: Kit, parent: QWidget) -> Page:
    from ui.pages.memberships import MembershipsPage

    return MembershipsPage(kit, parent)


def _my_day(kit: Kit, parent: QWidget) -> Page:
    from ui.pages.my_day import MyDayPage

    return MyDayPage(kit, parent)


def _pay(kit: Kit, parent: QWidget) -> Page:
    from ui.pages.pay import PayPage

    return PayPage(kit, parent)


def _settings(kit: Kit, parent: QWidget) -> Page:
    from ui.pages.settings import SettingsPage

    return SettingsPage(kit, parent)


def _shifts(kit: Kit, parent: QWidget) -> Page:
    from ui.pages.shifts import ShiftsPage

    return ShiftsPage(kit, parent)


def _tr(text: str) -> str:
    return QCoreApplication.translate("pages", text)
