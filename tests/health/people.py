"""A client of Maria's who has something, and who may know."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from frontdesk.commands.health import OpenHealth, SaveCondition
from frontdesk.desk import Desk
from frontdesk.queries.health import ClientHealth, HealthProfile, client_health, health_profile
from frontdesk.values.health import Condition, Held
from tests.bookings import book
from tests.studio import House

DANA, ROSA, MARIA, TOM = "Dana Reed", "Rosa Diaz", "Maria Santos", "Tom Becker"
#: Words that would tell what Robert has.
CLOT = Held(kind=Condition.THROMBOSIS, severity=6, medication="Xarelto 20 mg")


@dataclass(frozen=True)
class Practice:
    """A desk where anybody may sit down, and Robert Quinn's number."""

    desk: Desk
    house: House

    @property
    def robert(self) -> int:
        """The client of whom there is something to know."""
        return self.house.clients["Robert Quinn"]

    def as_(self, name: str) -> Desk:
        """Return the desk with somebody at it."""
        self.desk.sign_in(self.house.people[name])
        return self.desk

    def book(self, **changed: Any) -> int:
        """Book Robert with Maria, at the desk; return the appointment's number."""
        done = self.as_(ROSA).do(book(self.house, **({"client_id": self.robert} | changed)))
        return int(done.params["appointment"])

    def has(self, held: Held = CLOT, client: int | None = None) -> None:
        """Let the owner write down that a client has something."""
        self.as_(DANA).do(SaveCondition(client_id=client or self.robert, to=held))

    def record(self, name: str = DANA, client: int | None = None) -> HealthProfile:
        """Open the record and read it."""
        number = client or self.robert
        desk = self.as_(name)
        desk.do(OpenHealth(client_id=number))
        return desk.ask(partial(health_profile, client_id=number))

    def told(self, name: str = ROSA, client: int | None = None) -> ClientHealth:
        """Return what somebody is told at the desk."""
        return self.as_(name).ask(partial(client_health, client_id=client or self.robert))
