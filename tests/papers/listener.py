"""A thermal printer in the network: takes bytes, answers how it is, and dies when it is told to."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_FINE = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}


@dataclass
class Listener:
    """``dies`` says after how many bytes of each connection it is gone; none: never.

    ``taken`` are the bytes of each connection, without the questions that are answered at once.
    """

    answers: bool = True
    dies: list[int | None] = field(default_factory=list)
    state: dict[int, int] = field(default_factory=lambda: dict(_FINE))
    done: int | None = 0  # what it says when all is printed; none: nothing
    taken: list[bytes] = field(default_factory=list)
    port: int = 0
    rude: bool = True  # dies without saying goodbye
    _over: threading.Event = field(default_factory=threading.Event)

    @property
    def name(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def serve(self, server: socket.socket) -> None:
        while not self._over.is_set():
            try:
                line, _ = server.accept()
            except OSError:
                return
            with line:
                self.take(line)

    def take(self, line: socket.socket) -> None:
        """Take one paper, byte by byte."""
        left = self.dies.pop(0) if self.dies else None
        got, kept = bytearray(), bytearray()
        self.taken.append(b"")
        line.settimeout(10)
        while left is None or _of_paper(kept) < left:
            try:
                more = line.recv(1 if left is not None else 4096)
            except OSError:
                return
            if not more:
                break
            got += more
            kept += more
            kept = self.answer(line, kept)
            self.taken[-1] = bytes(kept)
        else:
            if self.rude:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def answer(self, line: socket.socket, kept: bytearray) -> bytearray:
        """Answer what is asked; return what is kept as paper."""
        if kept[-3:-1] == b"\x10\x04":
            if self.answers:
                line.sendall(bytes([self.state[kept[-1]]]))
            return kept[:-3]
        if kept[-3:] == b"\x1dr\x01" and self.answers and self.done is not None:
            line.sendall(bytes([self.done]))
        return kept


def _of_paper(kept: bytearray) -> int:
    """Count the bytes of the paper; a question that has begun is none of it."""
    asked = next((n for n in (2, 1) if kept.endswith(b"\x10\x04"[:n])), 0)
    return len(kept) - asked


@contextmanager
def listening(**how: object) -> Iterator[Listener]:
    """Listen on a free port of this computer."""
    listener = Listener(**how)  # type: ignore[arg-type]  # handed on as it came
    with socket.create_server(("127.0.0.1", 0)) as server:
        listener.port = server.getsockname()[1]
        thread = threading.Thread(target=listener.serve, args=(server,), daemon=True)
        thread.start()
        yield listener
        listener._over.set()
        server.shutdown(socket.SHUT_RDWR)
    thread.join()
