"""What stands around every page: the studio's name and time, and how much is booked today."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from frontdesk.model import Appointment, Studio, Therapist
from frontdesk.storage.view import View
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State

_FREED = (State.CANCELLED, State.NO_SHOW)


@dataclass(frozen=True, slots=True)
class StudioFrame:
    """The studio that is open."""

    name: str
    zone: ZoneInfo
    today: date
    demo: bool
    colours: tuple[tuple[int, int], ...]  # of therapists who were given one


@needs(Permission.SIGN_IN)
def studio_frame(view: View) -> StudioFrame:
    """Return what the window says of the studio; an empty name before it is set up."""
    found = view.session.execute(select(Studio.name, Studio.demo)).first()
    name, demo = found or ("", False)
    chosen = select(Therapist.id, Therapist.colour).where(Therapist.colour.is_not(None))
    return StudioFrame(
        name=name,
        zone=view.zone,
        today=view.today,
        demo=demo,
        colours=tuple((number, colour or 0) for number, colour in view.session.execute(chosen)),
    )


@needs(Permission.SEE_CALENDAR)
def booked_today(view: View) -> int:
    """Return how many appointments today holds; a therapist counts his own."""
    count = (
        select(func.count())
        .select_from(Appointment)
        .where(Appointment.day == view.today, Appointment.state.not_in(_FREED))
    )
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        count = count.where(Appointment.therapist_id == view.therapist_id)
    return view.session.execute(count).scalar_one()
