"""The printers of this station: which one prints what, and how a paper gets onto it.

station = Station.of(settings)      read in the window's thread, used in another one
print_on(station, paper, document)  returns the printer's name; ``StoreUnavailable`` says why not

With ``begun`` among its parameters some of the paper may have come out, but not all of it; with
``doubtful`` nobody can tell.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtPrintSupport import QPrinterInfo

from frontdesk.documents.base import Document, Paper
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.papers import Paper as Queued
from frontdesk.values.paper import Tray
from ui.printing import print_on_system
from ui.settings import Settings

#: Chosen where nothing is to be printed.
NONE = "-"


@dataclass(frozen=True, slots=True)
class Device:
    """The printer for one kind of paper; without a name none was chosen."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class Station:
    """What this computer prints on."""

    trays: Mapping[Tray, Device]

    @classmethod
    def of(cls, settings: Settings) -> "Station":
        """Return what was chosen for this computer."""
        return cls({tray: Device(settings.text(f"printer.{tray}")) for tray in Tray})

    @property
    def roll(self) -> Paper:
        """The roll that receipts come out on."""
        return Paper.ROLL

    def open_drawer(self) -> str:
        """Let the drawer spring open where there is one; return the printer it hangs on."""
        return ""


def print_on(station: Station, paper: Queued, document: Document) -> str:
    """Print a paper; return where, or nothing where nothing is to be printed."""
    name = paper.printer or station.trays[paper.tray].name
    if name == NONE:
        return ""
    names = QPrinterInfo.availablePrinterNames()
    if not name and paper.tray is Tray.SHEET and QPrinterInfo.defaultPrinterName() in names:
        name = QPrinterInfo.defaultPrinterName()
    if not name:
        raise StoreUnavailable("printer_not_chosen" if names else "no_printer")
    if name not in names:
        raise StoreUnavailable("printer_unknown", printer=name)
    return print_on_system(document, name)
