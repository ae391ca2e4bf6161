"""How many clients the desk has to see to; the lanes themselves are those of the day board."""

from sqlalchemy import func, select

from frontdesk.model import Appointment
from frontdesk.storage.view import View
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State

_WAITING = (State.ARRIVED, State.TO_CHECK_OUT)


@needs(Permission.SEE_CALENDAR)
def waiting_today(view: View) -> int:
    """Return how many have arrived or are to check out; a therapist counts his own."""
    count = (
        select(func.count())
        .select_from(Appointment)
        .where(Appointment.day == view.today, Appointment.state.in_(_WAITING))
    )
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        count = count.where(Appointment.therapist_id == view.therapist_id)
    return view.session.execute(count).scalar_one()
