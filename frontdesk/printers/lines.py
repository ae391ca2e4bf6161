"""The line to a thermal printer: a socket, or a file of the system such as ``/dev/usb/lp0``."""

import errno
import os
import select
import socket
import stat
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol

from frontdesk.values.device import Address

#: States of a connection that has not yet come to an end on the other side.
_NOT_YET = frozenset({4, 8, 9, 11})  # FIN_WAIT1, CLOSE_WAIT, LAST_ACK, CLOSING
_LOOKS = 50
_CHUNK = 4096


@dataclass(frozen=True, slots=True)
class Patience:
    """For how many seconds what is waited for."""

    connect: float = 3.0
    answer: float = 1.5
    printing: float = 25.0
    stuck: float = 15.0  # without a single byte being taken
    close: float = 3.0


class Gone(Exception):
    """The printer does not take it any more."""


class Wire(Protocol):
    """A line that is open."""

    can_answer: bool

    def write(self, data: bytes) -> None:
        """Send all of it; ``Gone`` when it is not taken."""

    def read(self, seconds: float) -> int | None:
        """Return one byte of what the printer says; none when it says nothing."""

    def finish(self) -> None:
        """Say that there is no more; ``Gone`` when not all of it was taken."""

    def __enter__(self) -> "Wire": ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...  # fmt: skip


def open_wire(address: Address, patience: Patience) -> Wire:
    """Open the line to a printer; ``OSError`` when there is none."""
    if address.path:
        return FileWire(address.path, patience)
    return SocketWire(address.host, address.port, patience)


class SocketWire:
    """A printer in the network."""

    can_answer = True

    def __init__(self, host: str, port: int, patience: Patience) -> None:
        self._patience = patience
        self._socket = socket.create_connection((host, port), timeout=patience.connect)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def write(self, data: bytes) -> None:
        self._socket.settimeout(self._patience.stuck)
        try:
            for begin in range(0, len(data), _CHUNK):
                self._socket.sendall(data[begin : begin + _CHUNK])
        except OSError as error:
            raise Gone from error

    def read(self, seconds: float) -> int | None:
        self._socket.settimeout(seconds)
        try:
            said = self._socket.recv(1)
        except TimeoutError:
            return None
        except OSError as error:
            raise Gone from error
        if not said:
            raise Gone
        return said[0]

    def finish(self) -> None:
        try:
            self._socket.shutdown(socket.SHUT_WR)
            self._socket.settimeout(self._patience.close)
            while self._socket.recv(64):
                pass
        except TimeoutError:
            pass  # it keeps the line open, as many do
        except OSError as error:
            raise Gone from error
        if self._is_owed():
            raise Gone

    def __enter__(self) -> "SocketWire":
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    # Internal

    def _is_owed(self) -> bool:
        """Tell whether the other side went before it had taken everything."""
        for _ in range(_LOOKS):
            if self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                return True
            if not hasattr(socket, "TCP_INFO"):
                return False
            state = self._socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0]
            if state not in _NOT_YET:
                return bool(self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
            select.select([], [], [], self._patience.close / _LOOKS)
        return True


class FileWire:
    """A printer behind a file: of USB, of a serial port, or a plain file for whoever wants one."""

    def __init__(self, path: str, patience: Patience) -> None:
        self._patience = patience
        flags = os.O_RDWR | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
        self._file = os.open(path, flags | os.O_APPEND)
        self.can_answer = stat.S_ISCHR(os.fstat(self._file).st_mode)

    def write(self, data: bytes) -> None:
        while data:
            if not select.select([], [self._file], [], self._patience.stuck)[1]:
                raise Gone
            try:
                data = data[os.write(self._file, data[:_CHUNK]) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise Gone from error

    def read(self, seconds: float) -> int | None:
        if not select.select([self._file], [], [], seconds)[0]:
            return None
        try:
            said = os.read(self._file, 1)
        except OSError as error:
            raise Gone from error
        return said[0] if said else None

    def finish(self) -> None:
        try:
            os.fsync(self._file)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # of a device there is no disk
                raise Gone from error

    def __enter__(self) -> "FileWire":
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._file)
