"""A mail server of a few lines: it listens on this machine and keeps what it is handed."""

import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class Listener:
    """Takes letters one after the other; ``answers`` says what it answers to a command instead."""

    answers: dict[str, bytes] = field(default_factory=dict)
    letters: list[EmailMessage] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            with line, line.makefile("rwb", buffering=0) as stream, suppress(OSError):
                self._talk(stream)

    def _talk(self, stream: "socket.SocketIO") -> None:
        stream.write(b"220 here\r\n")
        while command := stream.readline():
            word = command.split()[0].decode(errors="replace").upper() if command.split() else ""
            self.said.append(command.decode(errors="replace").strip())
            if word in self.answers:
                stream.write(self.answers[word] + b"\r\n")
            elif word == "EHLO":
                stream.write(b"250-here\r\n250 AUTH PLAIN\r\n")
            elif word == "AUTH":
                stream.write(b"235 come in\r\n")
            elif word == "DATA":
                stream.write(b"354 go on\r\n")
                self._take(stream)
            else:
                stream.write(b"250 fine\r\n" if word != "QUIT" else b"221 bye\r\n")
                if word == "QUIT":
                    return

    def _take(self, stream: "socket.SocketIO") -> None:
        lines = []
        while (line := stream.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        self.letters.append(message_from_bytes(b"".join(lines), policy=policy.default))
        stream.write(b"250 taken\r\n")
