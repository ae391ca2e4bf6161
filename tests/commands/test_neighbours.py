"""Whatever a script hands to a command: it is done or refused in words, and the books are sound."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from frontdesk.commands.base import Command
from frontdesk.commands.imports import ImportClients
from frontdesk.desk import Desk
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.storage.audit import what_cannot_be
from frontdesk.storage.engine import Store
from frontdesk.values.text import new_id
from tests.chance import examples
from tests.commands.neighbours import made_up, neighbours
from tests.journal.steps import STEPS, World, every_command
from tests.studio import House
from ui.sentences import known

#: So many neighbours of each command.
_EACH = 5
#: What reads a file has looked at each row of it before.
_LEFT_OUT = {ImportClients}
KINDS = [kind for kind in every_command() if kind not in _LEFT_OUT]


@pytest.mark.parametrize("start", range(4))
def test_nothing_that_is_said_to_a_command_makes_it_stumble(
    desk: Desk, store: Store, house: House, start: int
) -> None:
    world, chance = World(desk, store, house), random.Random(start)
    strange: list[str] = []
    for kind in KINDS[start::4]:
        command = _made(world, kind)
        near = list(neighbours(command, kind))
        for each in chance.sample(near, min(len(near), examples(_EACH))):
            _try(desk, replace(each, id=new_id()), strange)
    assert strange == []
    with store.read.connect() as connection:
        assert what_cannot_be(connection) is None


def _made(world: World, kind: type[Command]) -> Any:
    """Return a command that could be meant, or at least one whose parts are of their kinds."""
    step: Callable[[World], Command] | None = STEPS.get(kind)
    if step is not None:
        try:
            return step(world)
        except (Refused, Stale):
            pass  # another one was done before, which stands in its way
    return made_up(kind)


def _try(desk: Desk, command: Command, strange: list[str]) -> None:
    """Note what is neither done nor refused with a sentence."""
    try:
        desk.do(command)
    except Refused as refused:
        strange += [f"{command!r}: {each.code}" for each in refused.reasons if not _said(each)]
    except Stale as stale:
        strange += [] if known(stale.code) else [f"{command!r}: {stale.code}"]
    except Exception as error:  # that is what is looked for
        strange.append(f"{command!r:.300}: {error!r:.200}")


def _said(reason: Reason) -> bool:
    return known(reason.code)
