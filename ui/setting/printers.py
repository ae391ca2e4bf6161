"""The printers of this station: one for each kind of paper, what it knows, and a page to try it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.commands.papers import PrintTest
from frontdesk.errors import Refused
from frontdesk.printers.escpos import PAGES
from frontdesk.values.device import WIDTHS, Device, is_address, written
from frontdesk.values.paper import Tray
from frontdesk.values.text import fold
from ui.kit import Kit
from ui.printers import NONE, keep, kept
from ui.printing import Printing
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.form import FieldRow
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl

#: Under what the settings know the group.
PRINTERS = "printers"
#: Chosen to write an address.
_BY_ADDRESS = "+"
_USB = Path("/dev/usb")


class TrayCard(Card):
    """The printer of one kind of paper; what is chosen holds at once.

    Signals:
        told: a sentence, and its tone.
    """

    told = Signal(str, str)

    def __init__(self, kit: Kit, tray: Tray, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kit = kit
        self._tray = tray
        self._build()
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen, among what there is now."""
        device = kept(self._kit.settings, self._tray)
        self._fill_printers(device.name)
        typed = device.name.removeprefix("tcp://").removeprefix("file://")
        self.address.setText(typed if is_address(device.name) else "")
        self.roll.set_current(str(device.width))
        self.page.setCurrentIndex(max(self.page.findData(device.page), 0))
        self.kick.setChecked(device.kick)
        self._show_possible()

    # Construction

    def _build(self) -> None:
        self.printer, self.page = QComboBox(), QComboBox()
        self.printer.setMinimumWidth(self._kit.theme.px(300))
        for name in PAGES:
            self.page.addItem(name.upper().replace("CP", "PC "), name)
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("10.0.0.9 or /dev/usb/lp0"))
        self.roll = SegmentedControl(
            [(str(width), f"{width} mm") for width in WIDTHS], name=self.tr("Width of the roll")
        )
        self.kick = QCheckBox(self.tr("A drawer hangs on it, and opens for cash"))
        self.test = Button(self._kit.icons, self.tr("Print a test page"), icon="print")
        self.column.setContentsMargins(22, 16, 22, 16)
        self.column.setSpacing(10)
        self.column.addWidget(Label(_title(self, self._tray), "heading"))
        self.column.addWidget(Label(_help(self, self._tray), "muted", wrap=True))
        self.address_row = FieldRow(self.tr("Address"), self.address)
        first = QHBoxLayout()
        first.setSpacing(14)
        first.addWidget(FieldRow(self.tr("Printer"), self.printer))
        first.addWidget(self.address_row, 1)
        self.column.addLayout(first)
        self.more = QWidget()
        second = QHBoxLayout(self.more)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(14)
        second.addWidget(FieldRow(self.tr("Roll"), self.roll))
        self.page_row = FieldRow(self.tr("Code page"), self.page)
        second.addWidget(self.page_row)
        second.addWidget(self.kick, 0, Qt.AlignmentFlag.AlignBottom)
        second.addStretch(1)
        self.column.addWidget(self.more)
        last = QHBoxLayout()
        last.addWidget(self.test)
        last.addStretch(1)
        self.column.addLayout(last)

    def _wire(self) -> None:
        self.printer.activated.connect(self._on_printer)
        self.address.editingFinished.connect(self._on_address)
        self.roll.chosen.connect(self._keep_more)
        self.page.activated.connect(self._keep_more)
        self.kick.clicked.connect(self._keep_more)
        self.test.clicked.connect(self._on_test)

    # Slots

    @Slot()
    def _on_printer(self) -> None:
        chosen = self.printer.currentData()
        if chosen == _BY_ADDRESS:
            self._show_possible()
            self.address.setFocus()
            return
        self._keep(replace(self._device(), name=chosen, answers=None))

    @Slot()
    def _on_address(self) -> None:
        if self.printer.currentData() != _BY_ADDRESS or not self.address.text().strip():
            return
        try:
            name = written(self.address.text())
        except Refused as error:
            self.address_row.set_error(sentence(error))
            return
        self.address_row.set_error("")
        if name != self._device().name:
            self._keep(replace(self._device(), name=name, answers=None))

    @Slot()
    def _keep_more(self) -> None:
        self._keep(
            replace(
                self._device(),
                width=int(self.roll.current()),
                page=self.page.currentData(),
                kick=self.kick.isChecked(),
            )
        )

    @Slot()
    def _on_test(self) -> None:
        self._on_address()
        command = PrintTest(tray=self._tray, printer=self._device().name)
        self._kit.link.do(command, owner=self, failed=self._refused)

    # Answers from the desk

    def _refused(self, error: Exception) -> None:
        self.told.emit(sentence(error), "warning")

    # Internal

    def _device(self) -> Device:
        return kept(self._kit.settings, self._tray)

    def _keep(self, device: Device) -> None:
        keep(self._kit.settings, self._tray, device)
        self.refresh()

    def _fill_printers(self, name: str) -> None:
        self.printer.clear()
        sheet = self._tray is Tray.SHEET
        self.printer.addItem(
            self.tr("The system's own printer") if sheet else self.tr("Not chosen yet"), ""
        )
        for each in Printing(self._kit.settings).printers():
            self.printer.addItem(each, each)
        if not sheet:
            for path in sorted(_USB.glob("lp*")) if _USB.is_dir() else ():
                words = self.tr("Thermal printer by USB, {path}").format(path=path)
                self.printer.addItem(words, f"file://{path}")
            self.printer.addItem(self.tr("Thermal printer at an address…"), _BY_ADDRESS)
        self.printer.addItem(self.tr("None: nothing is printed here"), NONE)
        place = self.printer.findData(name)
        if place < 0 and is_address(name):
            place = self.printer.findData(_BY_ADDRESS)
        if place < 0:
            gone = self.tr("{printer}, not there now").format(printer=name)
            self.printer.addItem(gone, name)
            place = self.printer.count() - 1
        self.printer.setCurrentIndex(place)

    def _show_possible(self) -> None:
        chosen = self.printer.currentData()
        thermal = chosen == _BY_ADDRESS or is_address(chosen)
        self.address_row.setVisible(chosen == _BY_ADDRESS)
        self.more.setVisible(self._tray is not Tray.SHEET and chosen != NONE)
        self.page_row.setVisible(thermal)
        self.kick.setVisible(thermal and self._tray is Tray.ROLL)
        self.test.setEnabled(chosen not in ("", NONE) and (chosen != _BY_ADDRESS or thermal))


def trays(kit: Kit) -> list[TrayCard]:
    """Return a card for each kind of paper."""
    return [TrayCard(kit, tray) for tray in Tray]


class PrintersGroup(QWidget):
    """The printers of this station among the groups of settings.

    Signals:
        told: a sentence, and its tone.
    """

    told = Signal(str, str)
    key = PRINTERS

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = trays(kit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in self.cards:
            card.told.connect(self.told)
            column.addWidget(card)

    def show_fitting(self, said: str) -> bool:
        """Show what has to do with the words; tell whether there is any."""
        whole = fold(self.tr("printer thermal receipt sheet gift card roll drawer test page"))
        return all(word in whole for word in fold(said).split())


def _title(widget: QWidget, tray: Tray) -> str:
    return {
        Tray.ROLL: widget.tr("Receipts"),
        Tray.SHEET: widget.tr("Sheets"),
        Tray.CARD: widget.tr("Gift cards"),
    }[tray]


def _help(widget: QWidget, tray: Tray) -> str:
    return {
        Tray.ROLL: widget.tr("Receipts and reports on a roll. This holds for this computer alone."),
        Tray.SHEET: widget.tr("Letters, day sheets, superbills and forms, on Letter."),
        Tray.CARD: widget.tr("Gift cards on a roll, perhaps of better paper."),
    }[tray]
