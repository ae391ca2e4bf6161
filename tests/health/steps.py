"""One of each command on clients' families and health that can be undone."""

from collections.abc import Callable
from datetime import time
from typing import Any

from frontdesk.commands.base import Command
from frontdesk.commands.clients import LinkClients, UnlinkClients
from frontdesk.commands.health import (
    EndCondition,
    FileDoctorNote,
    PassHealth,
    SaveCondition,
    WithdrawDoctorNote,
)
from frontdesk.commands.health_rules import SaveHealthRules
from frontdesk.commands.merging import MergeClients, UnmergeClients
from frontdesk.model import ClientLink, ClientMerge, DoctorNote, HealthCondition
from frontdesk.rules.health_template import TEMPLATE
from frontdesk.values.health import Condition, Held
from tests.moments import MONDAY

_HELD = Held(kind=Condition.DIABETES)


def a_condition(world: Any) -> SaveCondition:
    """Return a new condition of Sam's."""
    return SaveCondition(client_id=world.house.clients["Sam Ortiz"], to=_HELD)


def a_note(world: Any) -> FileDoctorNote:
    """Return a doctor's note for Sam."""
    return FileDoctorNote(
        client_id=world.house.clients["Sam Ortiz"], doctor="Dr. Patel", given=MONDAY
    )


def _ended(world: Any) -> Command:
    world.desk.do(a_condition(world))
    return EndCondition(condition_id=world.newest(HealthCondition))


def _withdrawn(world: Any) -> Command:
    world.desk.do(a_note(world))
    return WithdrawDoctorNote(note_id=world.newest(DoctorNote))


def _linked(world: Any) -> Command:
    clients = world.house.clients
    one, other = clients["Sam Ortiz"], clients["Nora Blake"]
    return LinkClients(client_id=one, other_id=other, kind="parent")


def _unlinked(world: Any) -> Command:
    clients = world.house.clients
    pair = {"client_id": clients["Sam Ortiz"], "other_id": clients["Nora Blake"]}
    world.desk.do(LinkClients(**pair, kind="sibling"))
    return UnlinkClients(link_id=world.newest(ClientLink))


def _merged(world: Any) -> Command:
    clients = world.house.clients
    world.booked(client_id=clients["Robert Quinn"], starts=time(16, 30))
    kept, gone = clients["María Peña"], clients["Robert Quinn"]
    return MergeClients(kept_id=kept, gone_id=gone, fields={"memo": "the same"})


def _parted(world: Any) -> Command:
    world.desk.do(_merged(world))
    return UnmergeClients(merge_id=world.newest(ClientMerge))


HEALTH_STEPS: dict[type[Command], Callable[[Any], Command]] = {
    SaveCondition: a_condition,
    EndCondition: _ended,
    FileDoctorNote: a_note,
    WithdrawDoctorNote: _withdrawn,
    PassHealth: lambda w: PassHealth(appointment_id=w.booked(), reason="the doctor rang"),
    LinkClients: _linked,
    UnlinkClients: _unlinked,
    MergeClients: _merged,
    UnmergeClients: _parted,
    SaveHealthRules: lambda _: SaveHealthRules(was=0, rules=TEMPLATE[:3]),
}
#: These are not undone, and why.
HEALTH_KEPT = {
    "OpenHealth": "who has looked, has looked",
    "KeepFormCopy": "what was signed is kept",
    "ReadNote": "who has read, has read",
    "SeeReadings": "what one has seen, one has seen",
    "SignHealthRules": "what is signed stands",
}
