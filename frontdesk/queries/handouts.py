"""Which after-care pages can be given after a visit; those for a condition to who may know it."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import Appointment, Service
from frontdesk.queries.health import health_profile
from frontdesk.rules.handouts import Handout, fitting, handouts
from frontdesk.storage.own import treats
from frontdesk.storage.view import View
from frontdesk.values.rights import Grant, Permission, needs


@dataclass(frozen=True, slots=True)
class HandoutRow:
    """A page that can be given; ``fits`` says that it is the one for this visit.

    ``of_condition`` says that whoever reads the page learns what the client has.
    """

    key: str
    titles: tuple[tuple[str, str], ...]
    fits: bool
    of_condition: bool = False


@needs(Permission.BOOK)
def handouts_for(view: View, appointment_id: int) -> tuple[HandoutRow, ...]:
    """Return the pages for a visit, the fitting one first.

    What a client has is looked at only where the record was opened, and that written down.
    """
    row = view.session.get(Appointment, appointment_id)
    if row is None:
        raise Refused.because("gone", what="appointment")
    if view.grant(Permission.BOOK) is Grant.OWN and not treats(view.therapist_id, row):
        raise Refused.because("only_own_column")
    code = view.session.execute(select(Service.code).where(Service.id == row.service_id)).scalar()
    best = fitting(code or "", _conditions(view, row.client_id))
    found = [
        HandoutRow(each.key, titles(each), each.key == best, each.condition is not None)
        for each in handouts()
        if each.condition is None or knows(view)
    ]
    return tuple(sorted(found, key=lambda each: not each.fits))


def knows(view: View) -> bool:
    """Tell whether whoever asks may know what clients have."""
    return view.grant(Permission.SEE_CONDITIONS) is not Grant.NO


def titles(handout: Handout) -> tuple[tuple[str, str], ...]:
    """Return what a page is called in each language."""
    return tuple((language, page.title) for language, page in handout.pages)


def _conditions(view: View, client_id: int | None) -> set[str]:
    if client_id is None or not knows(view):
        return set()
    try:
        profile = health_profile(view, client_id)
    except Refused:
        return set()
    return {each.held.kind.value for each in profile.conditions}
