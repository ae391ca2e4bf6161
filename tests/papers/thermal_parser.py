"""Reads what a thermal printer was told, strictly: anything it does not know raises.

for op in parse(data): ...         ("text", "Total", style) ("cut",) ("drawer", 0) ("code", "…")
papers(data)                       what was cut off, paper by paper, and what is left uncut
"""

from dataclasses import dataclass
from typing import Any

PAGES = {0: "cp437", 2: "cp850", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858"}
_ALIGN = ("left", "center", "right")
Op = tuple[Any, ...]


@dataclass(frozen=True)
class Style:
    bold: bool = False
    large: bool = False
    align: str = "left"


class Short(Exception):
    """The bytes end within a command or a row."""


class Parser:
    """One paper after the other, as a printer takes them."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0
        self.bold, self.large, self.align = False, False, "left"
        self.page = ""
        self.row = bytearray()
        self.ops: list[Op] = []
        self.code = b""

    def take(self, count: int) -> bytes:
        found = self.data[self.at : self.at + count]
        if len(found) < count:
            raise Short
        self.at += count
        return found

    def run(self) -> list[Op]:
        commands = {0x1B: self.escape, 0x1D: self.group, 0x10: self.at_once}
        while self.at < len(self.data):
            byte = self.take(1)[0]
            if byte in commands:
                commands[byte]()
            elif byte == 0x0A:
                self.end_row()
            elif byte < 0x20 or byte == 0x7F:
                raise ValueError(f"no printer knows {byte:#04x} at {self.at - 1}")
            else:
                self.row.append(byte)
        if self.row:
            raise Short
        return self.ops

    def end_row(self) -> None:
        if not self.page:
            raise ValueError("a row before the code page was said")
        style = Style(self.bold, self.large, self.align)
        self.ops.append(("text", self.row.decode(self.page), style))
        self.row.clear()

    def fresh(self) -> None:
        if self.row:
            raise ValueError("a command within a row")

    def escape(self) -> None:
        self.fresh()
        what = self.take(1)
        if what == b"@":
            self.bold, self.large, self.align, self.page = False, False, "left", ""
        elif what == b"t":
            self.page = PAGES[self.take(1)[0]]
        elif what == b"E":
            self.bold = {0: False, 1: True}[self.take(1)[0]]
        elif what == b"a":
            self.align = _ALIGN[self.take(1)[0]]
        elif what == b"p":
            pin, on, off = self.take(3)
            assert on < off
            self.ops.append(("drawer", pin))
        else:
            raise ValueError(f"ESC {what!r}")

    def group(self) -> None:
        self.fresh()
        what = self.take(1)
        if what == b"!":
            self.large = {0: False, 0x11: True}[self.take(1)[0]]
        elif what == b"V":
            assert self.take(1) == b"B"
            self.take(1)
            self.ops.append(("cut",))
        elif what == b"r":
            self.ops.append(("asked", self.take(1)[0]))
        elif what == b"v":
            assert self.take(2) == b"0\0"
            wide, high = (int.from_bytes(self.take(2), "little") for _ in range(2))
            self.ops.append(("picture", wide, high, self.take(wide * high)))
        elif what == b"(":
            self.function()
        else:
            raise ValueError(f"GS {what!r}")

    def function(self) -> None:
        assert self.take(1) == b"k"
        body = self.take(int.from_bytes(self.take(2), "little"))
        assert body[:1] == b"1"
        if body[1:2] == b"P":
            assert body[2:3] == b"0"
            self.code = body[3:]
        elif body[1:2] == b"Q":
            self.ops.append(("code", self.code.decode()))
        else:
            assert body[1:2] in (b"A", b"C", b"E"), body

    def at_once(self) -> None:
        assert self.take(1) == b"\x04"
        assert self.take(1)[0] in (1, 2, 3, 4)


def parse(data: bytes) -> list[Op]:
    """Return what the bytes say; ``Short`` when they end too early."""
    return Parser(data).run()


def papers(*streams: bytes) -> tuple[list[list[Op]], list[list[Op]]]:
    """Return each paper that was cut off, and each that was left hanging, of several lines."""
    cut, hanging = list[list[Op]](), list[list[Op]]()
    for stream in streams:
        parser = Parser(stream)
        try:
            parser.run()
        except Short:
            parser.ops.append(("short",))
        paper = list[Op]()
        for op in parser.ops:
            if op == ("cut",):
                cut.append(paper)
                paper = []
            elif op[0] != "asked":
                paper.append(op)
        if paper:
            hanging.append(paper)
    return cut, hanging


def texts(ops: list[Op]) -> list[str]:
    """Return the rows of text."""
    return [op[1] for op in ops if op[0] == "text"]
