"""What everybody at the desk must mind with a guest: written alerts, and what health asks.

Instructions alone, never what a client has.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Connection, Executable, bindparam, select

from frontdesk.model import Alert
from frontdesk.model.types import yes
from frontdesk.storage.health import CAUTION, CAUTIONS, Cautions

_THOSE: BindParameter[int] = bindparam("those", expanding=True)
_ALERTS = select(Alert.client_id, Alert.instruction).order_by(Alert.id)
_ACTIVE = yes(Alert.active)


def statements(those: Any) -> tuple[Executable, Executable]:
    """Return what to ask for alerts and for cautions of ``those`` clients, built once."""
    return (
        _ALERTS.where(Alert.client_id.in_(those), _ACTIVE),
        CAUTIONS.where(CAUTION.client_id.in_(those)),
    )


_OF_THOSE = statements(_THOSE)


class Minding:
    """What is to be minded with some clients; with ``asked``, with those whom it is about."""

    def __init__(
        self,
        connection: Connection,
        clients: Iterable[int] = (),
        asked: tuple[Executable, Executable] = _OF_THOSE,
        given: dict[str, Any] | None = None,
    ) -> None:
        given = given or {"those": list(clients)}
        self._alerts: dict[int, tuple[str, ...]] = {}
        for client, words in connection.execute(asked[0], given):
            self._alerts[client] = (*self._alerts.get(client, ()), words)
        self._cautions = Cautions(connection, connection.execute(asked[1], given))

    @property
    def about(self) -> frozenset[int | None]:
        """The clients with whom there may be something to mind."""
        return frozenset([*self._alerts, *self._cautions.about])

    def of(self, client_id: int | None, service: str, day: date) -> tuple[str, ...]:
        """Return the instructions for a treatment, each once; what stops it comes first."""
        health = self._cautions.of(client_id, service, day)
        alerts = self._alerts.get(client_id or 0, ())
        if not health:
            return alerts
        first = [each.instruction for each in health if each.stops]
        return tuple(dict.fromkeys([*first, *alerts, *(each.instruction for each in health)]))
