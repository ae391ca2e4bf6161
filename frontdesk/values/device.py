"""A printer of a station: where it is, and of a thermal one how wide it prints and what it knows.

A name with a scheme is a thermal printer that is spoken to directly: ``tcp://10.0.0.9:9100``,
``file:///dev/usb/lp0``. Any other name is a printer of the system.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from frontdesk.errors import Refused

#: Where a thermal printer in the network listens.
PORT = 9100
#: Width of the roll in millimetres, and the dots that are printed on it.
WIDTHS = {80: 576, 58: 384}
_SCHEMES = ("tcp", "file")
_HOST = re.compile(r"[\w.:-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """``answers`` tells whether it says how it is; none: nobody knows yet."""

    name: str = ""
    width: int = 80
    page: str = "cp858"
    kick: bool = False  # a drawer hangs on it, and opens for cash
    answers: bool | None = None

    @property
    def dots(self) -> int:
        """How many dots it prints in a row."""
        return WIDTHS[self.width]

    @property
    def is_thermal(self) -> bool:
        """Whether it is spoken to directly."""
        return is_address(self.name)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a thermal printer is: at a host and port, or behind a file of the system."""

    host: str = ""
    port: int = PORT
    path: str = ""


def is_address(name: str) -> bool:
    """Tell whether a printer's name says where it is."""
    return name.partition("://")[0] in _SCHEMES and "://" in name


def address_of(name: str) -> Address:
    """Return where a thermal printer is; ``Refused`` when the name does not say it."""
    try:
        found = urlsplit(name)
        host, port = found.hostname or "", found.port or PORT
    except ValueError:
        raise Refused.because("printer_address", "address", text=name) from None
    if found.scheme == "tcp" and _HOST.fullmatch(host) and not found.path.strip("/"):
        return Address(host=host, port=port)
    if found.scheme == "file" and not host and len(found.path) > 1:
        return Address(path=found.path)
    raise Refused.because("printer_address", "address", text=name)


def written(text: str) -> str:
    """Return a printer's address as it is kept, from what somebody types.

    ``10.0.0.9``, ``till.lan:9100`` and ``/dev/usb/lp0`` will do.
    """
    said = text.strip()
    name = said if is_address(said) else f"file://{said}" if said[:1] == "/" else f"tcp://{said}"
    found = address_of(name)
    if found.path:
        return f"file://{found.path}"
    host = f"[{found.host}]" if ":" in found.host else found.host
    return f"tcp://{host}:{found.port}"
