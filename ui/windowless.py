"""Papers for the command line, where nobody has made a window."""

import os
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo

from frontdesk.documents.base import Document
from frontdesk.errors import StoreUnavailable
from frontdesk.values.device import Device, is_address
from ui.printing import pdf_bytes, print_on_system
from ui.thermal import print_thermal


class Windowless:
    """Makes an application of its own where there is none: fonts and printers are asked of it."""

    def __init__(self) -> None:
        if QGuiApplication.instance() is None:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            _kept.append(QGuiApplication([]))

    def pdf(self, document: Document) -> bytes:
        """Make a PDF."""
        return pdf_bytes(document)

    def printers(self) -> Sequence[str]:
        """Return the printers that the system knows."""
        return tuple(QPrinterInfo.availablePrinterNames())

    def print(self, document: Document, printer: str) -> None:
        """Print on one of them, or on a thermal printer by its address."""
        if is_address(printer):
            if not document.paper.is_roll:
                raise StoreUnavailable("printer_narrow", printer=printer)
            print_thermal(document, Device(name=printer))
        elif printer in self.printers():
            print_on_system(document, printer)
        else:
            raise StoreUnavailable("printer_unheard", printer=printer)


#: Kept as long as papers are made.
_kept: list[QGuiApplication] = []
