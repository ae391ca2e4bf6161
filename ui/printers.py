"""The printers of this station: which one prints what, and how a paper gets onto it.

station = Station.of(settings)      read in the window's thread, used in another one
print_on(station, paper, document)  tells where it came out; ``StoreUnavailable`` why not

With ``begun`` among its parameters some of the paper may have come out, but not all of it; with
``doubtful`` nobody can tell.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtPrintSupport import QPrinterInfo

from frontdesk.documents.base import Document, Paper
from frontdesk.errors import StoreUnavailable
from frontdesk.printers.escpos import PAGES
from frontdesk.queries.papers import Paper as Queued
from frontdesk.values.device import WIDTHS, Device, is_address
from frontdesk.values.paper import Tray
from ui.printing import print_on_system
from ui.settings import Settings
from ui.thermal import kick_drawer, print_thermal

#: Chosen where nothing is to be printed.
NONE = "-"
_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Station:
    """What this computer prints on."""

    trays: Mapping[Tray, Device]

    @classmethod
    def of(cls, settings: Settings) -> "Station":
        """Return what was chosen for this computer."""
        return cls({tray: kept(settings, tray) for tray in Tray})

    def device(self, tray: Tray, name: str | None = None) -> Device:
        """Return the printer of a tray, or another one that is as the tray's own is."""
        own = self.trays[tray]
        return own if name in (None, own.name) else replace(own, name=name, answers=None)

    @property
    def roll(self) -> Paper:
        """The roll that receipts come out on."""
        return self.roll_of(Tray.ROLL)

    def roll_of(self, tray: Tray) -> Paper:
        """Return the roll that is in a printer."""
        return Paper.NARROW if self.trays[tray].width == min(WIDTHS) else Paper.ROLL

    def open_drawer(self) -> str:
        """Let the drawer spring open where there is one; return the printer it hangs on."""
        device = self.trays[Tray.ROLL]
        if not (device.kick and device.is_thermal):
            return ""
        kick_drawer(device)
        return device.name


def kept(settings: Settings, tray: Tray) -> Device:
    """Return the printer that is chosen for a tray."""
    at = f"printer.{tray}"
    width, page = int(settings.number(f"{at}.width", 80)), settings.text(f"{at}.page")
    answers = settings.text(f"{at}.answers")
    return Device(
        name=settings.text(at),
        width=width if width in WIDTHS else 80,
        page=page if page in PAGES else "cp858",
        kick=settings.text(f"{at}.kick") == _YES,
        answers={_YES: True, _NO: False}.get(answers),
    )


def keep(settings: Settings, tray: Tray, device: Device) -> None:
    """Choose a printer for a tray."""
    at = f"printer.{tray}"
    settings.put(at, device.name)
    settings.put(f"{at}.width", device.width)
    settings.put(f"{at}.page", device.page)
    settings.put(f"{at}.kick", _YES if device.kick else _NO)
    settings.put(f"{at}.answers", {True: _YES, False: _NO, None: ""}[device.answers])


def print_on(station: Station, paper: Queued, document: Document) -> tuple[str, bool | None]:
    """Print a paper; return where, or nothing where nothing is to be printed.

    Of a thermal printer it is told too whether it answered.
    """
    device = station.device(paper.tray, paper.printer)
    name = device.name
    if name == NONE:
        return "", None
    if is_address(name):
        if document.paper not in (Paper.ROLL, Paper.NARROW):
            raise StoreUnavailable("printer_narrow", printer=name)
        return name, print_thermal(document, device).answered
    names = QPrinterInfo.availablePrinterNames()
    if not name and paper.tray is Tray.SHEET and QPrinterInfo.defaultPrinterName() in names:
        name = QPrinterInfo.defaultPrinterName()
    if not name:
        raise StoreUnavailable("printer_not_chosen" if names else "no_printer")
    if name not in names:
        raise StoreUnavailable("printer_unknown", printer=name)
    return print_on_system(document, name), None
