"""Brings a paper's bytes to a thermal printer, and knows what came of it.

A printer that answers is asked first how it is; then it gets the body, and is asked again, a
question that it answers when all before it is printed. Only after that answer it is told to cut:
so a paper that is cut is whole, and there is at most one. Of a printer that is mute, a paper
counts as printed when all its bytes were taken and the line was closed in good order.

``StoreUnavailable`` says what went wrong; with ``begun`` some of it may be on paper, but uncut.
"""

from dataclasses import dataclass

from frontdesk.errors import StoreUnavailable
from frontdesk.printers.escpos import Slip
from frontdesk.printers.lines import Gone, Patience, Wire, open_wire
from frontdesk.values.device import Device, address_of

_ASK = b"\x10\x04"  # DLE EOT n: answered at once, whatever else waits
_WHEN_DONE = b"\x1dr\x01"  # GS r 1: answered after all before it
_FIXED, _ALWAYS = 0x93, 0x12  # of an answer to DLE EOT
_OFF_LINE, _COVER, _NO_PAPER, _FAULT = 0x08, 0x04, 0x20, 0x40
_ROLL_ENDS = 0x60
_ASKED_NOW = 0x10  # set in answers to DLE EOT, and in XON and XOFF
_PAPER_END = 0x0C  # of an answer to GS r 1


@dataclass(frozen=True, slots=True)
class Sent:
    """A paper came out. ``answered`` tells whether the printer says so itself."""

    answered: bool


def send(slip: Slip, device: Device, patience: Patience | None = None) -> Sent:
    """Print a paper, or raise why not."""
    patience = patience or Patience()
    address = address_of(device.name)
    try:
        wire = open_wire(address, patience)
    except OSError as error:
        raise StoreUnavailable("printer_off", printer=device.name) from error
    with wire:
        try:
            answers = _ready(wire, device, patience)
        except Gone as error:
            raise StoreUnavailable("printer_off", printer=device.name) from error
        try:
            if answers:
                _print_and_hear(wire, slip, device, patience)
            else:
                wire.write(slip.body + slip.cut)
                wire.finish()
        except Gone as error:
            raise StoreUnavailable("printer_gone", printer=device.name, begun=True) from error
    return Sent(answers)


def _ready(wire: Wire, device: Device, patience: Patience) -> bool:
    """Ask a printer how it is; tell whether it answers at all."""
    if device.answers is False or not wire.can_answer:
        return False
    state = _asked(wire, 1, patience)
    if state is None:
        if device.answers:
            raise StoreUnavailable("printer_silent", printer=device.name)
        return False
    if trouble := _trouble(wire, state, patience):
        raise StoreUnavailable(trouble, printer=device.name)
    return True


def _trouble(wire: Wire, state: int, patience: Patience) -> str:
    """Return what keeps a printer from printing; empty when nothing does."""
    if (_asked(wire, 4, patience) or 0) & _ROLL_ENDS:
        return "printer_no_paper"
    if not state & _OFF_LINE:
        return ""
    why = _asked(wire, 2, patience) or 0
    if why & _COVER:
        return "printer_open"
    if why & _NO_PAPER:
        return "printer_no_paper"
    return "printer_fault" if why & _FAULT else "printer_off_line"


def _print_and_hear(wire: Wire, slip: Slip, device: Device, patience: Patience) -> None:
    wire.write(slip.body)
    wire.write(_WHEN_DONE)
    said = _heard(wire, patience)
    if said is None or said & _PAPER_END:
        trouble = _trouble(wire, _asked(wire, 1, patience) or 0, patience)
        code = "printer_no_paper" if said is not None else trouble or "printer_stuck"
        raise StoreUnavailable(code, printer=device.name, begun=True)
    try:
        wire.write(slip.cut)
        wire.finish()
    except Gone:
        pass  # it is all there, and can be torn off


def _heard(wire: Wire, patience: Patience) -> int | None:
    """Return the answer to what is answered when all is printed; late answers are others."""
    while (said := wire.read(patience.printing)) is not None:
        if not said & _ASKED_NOW:
            return said
    return None


def _asked(wire: Wire, number: int, patience: Patience) -> int | None:
    wire.write(_ASK + bytes([number]))
    said = wire.read(patience.answer)
    return said if said is not None and said & _FIXED == _ALWAYS else None
