"""A paper on its way to a thermal printer that is off, empty, mute, or gone at any byte."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.documents.slip import Gap, Line, Rule, Words
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.printers.escpos import Raster, Slip, encode
from frontdesk.printers.lines import Patience
from frontdesk.printers.wire import send
from frontdesk.values.device import Address, Device, address_of, written
from tests.papers.listener import Listener, listening
from tests.papers.thermal_parser import papers, parse, texts

_QUICK = Patience(connect=2, answer=2, printing=2, stuck=2, close=2)
_HASTY = replace(_QUICK, answer=0.05, printing=0.05, close=0.1)


def no_picture(line: Words, dots: int) -> Raster:
    raise AssertionError("nothing here needs a picture")


def slip(*more: str) -> Slip:
    lines: list[Line] = [Words("Receipt 2026-000001"), Rule()]
    lines += [Words(each) for each in more]
    lines += [Gap(), Words("Cash", "5.00")]
    return encode(lines, Device(), no_picture)


_FIRST, _AGAIN = slip(), slip("Printed again")
_ALL = len(_FIRST.body) + 3 + len(_FIRST.cut)  # with the question in between


def printed(listener: Listener, *, answers: bool | None = None, hasty: bool = False) -> str:
    """Print; try once more when it was cut short. Return what was said of the first try."""
    device = Device(name=listener.name, answers=answers)
    patience = _HASTY if hasty else _QUICK
    try:
        send(_FIRST, device, patience)
    except StoreUnavailable as error:
        send(_AGAIN if error.params.get("begun") else _FIRST, device, patience)
        return error.code
    return ""


def test_a_paper_arrives_byte_for_byte() -> None:
    with listening() as listener:
        assert send(_FIRST, Device(name=listener.name), _QUICK).answered
    assert listener.taken == [_FIRST.body + b"\x1dr\x01" + _FIRST.cut]
    assert texts(parse(listener.taken[0])) == [
        "Receipt 2026-000001", "-" * 48, "", "Cash".ljust(44) + "5.00",
    ]  # fmt: skip


@pytest.mark.parametrize("rude", [True, False], ids=["without a word", "closing the line"])
def test_gone_at_any_byte_one_whole_paper_is_cut_in_the_end(rude: bool) -> None:
    with listening(rude=rude) as listener:
        for byte in range(_ALL + 1):
            listener.taken.clear()
            listener.dies = [byte]
            said = printed(listener, answers=True)
            whole, hanging = papers(*listener.taken)
            if byte < len(_FIRST.body) + 3:
                assert said == ("printer_gone" if byte else "printer_off")
                assert [("Printed again" in texts(paper)) for paper in whole] == [byte > 0]
                assert all(("cut",) not in paper for paper in hanging)
            else:  # it had said that it has it all: what is not cut is torn off
                assert said == ""
                assert len(whole) + len(hanging) == 1
                assert texts((whole or hanging)[0])[-1].startswith("Cash")


def test_of_a_mute_printer_gone_at_any_byte_one_whole_paper_comes_in_the_end() -> None:
    whole_length = len(_FIRST.body + _FIRST.cut)
    with listening(answers=False) as listener:
        for byte in range(1, whole_length, 5):
            listener.taken.clear()
            listener.dies = [byte]
            assert printed(listener, answers=False) == "printer_gone"
            whole, _ = papers(*listener.taken)
            assert [("Printed again" in texts(paper)) for paper in whole] == [True], byte
        listener.taken.clear()
        assert printed(listener, answers=False) == ""
        assert listener.taken == [_FIRST.body + _FIRST.cut]


def test_one_that_nobody_knows_is_asked_and_taken_for_mute() -> None:
    with listening(answers=False) as listener:
        assert not send(_FIRST, Device(name=listener.name), _HASTY).answered
        with pytest.raises(StoreUnavailable, match="printer_silent") as caught:
            send(_FIRST, Device(name=listener.name, answers=True), _HASTY)
    assert "begun" not in caught.value.params
    assert len(papers(*listener.taken)[0]) == 1


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ({4: 0x72}, "printer_no_paper"),
        ({1: 0x1A, 2: 0x16}, "printer_open"),
        ({1: 0x1A, 2: 0x32}, "printer_no_paper"),
        ({1: 0x1A, 2: 0x52}, "printer_fault"),
        ({1: 0x1A}, "printer_off_line"),
    ],
    ids=["roll at its end", "cover", "no paper", "fault", "off line"],
)
def test_before_a_byte_is_printed_it_is_asked_how_it_is(state: dict[int, int], code: str) -> None:
    with listening() as listener:
        listener.state |= state
        with pytest.raises(StoreUnavailable, match=code) as caught:
            send(_FIRST, Device(name=listener.name), _QUICK)
    assert "begun" not in caught.value.params
    assert papers(*listener.taken) == ([], [])


@pytest.mark.parametrize(
    ("done", "code"),
    [(0x0C, "printer_no_paper"), (None, "printer_stuck")],
    ids=["the roll ends", "it stops"],
)
def test_in_the_middle_nothing_is_cut(done: int | None, code: str) -> None:
    with listening(done=done) as listener, pytest.raises(StoreUnavailable, match=code) as caught:
        send(_FIRST, Device(name=listener.name), replace(_QUICK, printing=0.05))
    assert caught.value.params["begun"]
    assert papers(*listener.taken)[0] == []


def test_where_nobody_listens_nothing_is_begun() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(StoreUnavailable, match="printer_off") as caught:
        send(_FIRST, Device(name=f"tcp://127.0.0.1:{port}"), _QUICK)
    assert "begun" not in caught.value.params


def test_a_file_of_the_system_takes_it_too(tmp_path: Path) -> None:
    place = tmp_path / "lp0"
    place.touch()
    assert not send(_FIRST, Device(name=f"file://{place}"), _QUICK).answered
    assert place.read_bytes() == _FIRST.body + _FIRST.cut
    with pytest.raises(StoreUnavailable, match="printer_off"):
        send(_FIRST, Device(name=f"file://{tmp_path / 'none'}"), _QUICK)


@contextmanager
def terminal() -> Iterator[tuple[int, str]]:
    """Give a device that can be answered from the other side."""
    import tty

    ours, theirs = os.openpty()
    tty.setraw(theirs)
    yield ours, os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)


def test_a_device_is_asked_how_it_is() -> None:
    with terminal() as (ours, name):
        os.write(ours, b"\x12\x12\x00")  # it is fine, has paper, and is done
        assert send(_FIRST, Device(name=f"file://{name}"), _QUICK).answered
        asked, done, taken = b"\x10\x04\x01\x10\x04\x04", b"\x1dr\x01", b""
        wanted = asked + _FIRST.body + done + _FIRST.cut
        while len(taken) < len(wanted):  # a terminal hands it on in parts
            taken += os.read(ours, 4096)
    assert taken == wanted


@pytest.mark.parametrize(
    ("said", "name", "address"),
    [
        ("10.0.0.9", "tcp://10.0.0.9:9100", Address(host="10.0.0.9")),
        (" till.lan:9101 ", "tcp://till.lan:9101", Address(host="till.lan", port=9101)),
        ("[fd00::9]", "tcp://[fd00::9]:9100", Address(host="fd00::9")),
        ("/dev/usb/lp0", "file:///dev/usb/lp0", Address(path="/dev/usb/lp0")),
        ("tcp://10.0.0.9:9100", "tcp://10.0.0.9:9100", Address(host="10.0.0.9")),
    ],
    ids=["host", "port", "of six", "device", "whole"],
)
def test_an_address_is_written_as_people_do(said: str, name: str, address: Address) -> None:
    assert written(said) == name
    assert address_of(name) == address
    assert Device(name=name).is_thermal


@pytest.mark.parametrize(
    "said", ["", "/", "tcp://", "a:b", "10.0.0.9:99999", "tcp://a/b", "no address"]
)
def test_what_is_no_address_is_refused(said: str) -> None:
    with pytest.raises(Refused, match="printer_address"):
        written(said)
    assert not Device(name="Laser").is_thermal
