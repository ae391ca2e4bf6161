"""Every claim derived anew, for a studio that comes in from elsewhere."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.changes import Topic
from frontdesk.errors import Refused
from frontdesk.model import Appointment, Block, Claim
from frontdesk.model.types import yes
from frontdesk.storage import claims
from frontdesk.storage.core import forget, house, listed, table
from frontdesk.storage.names import zone
from frontdesk.storage.unit import Work
from frontdesk.values.state import CLAIMING

_PART = 1000
_BOOKED = table(Appointment).c


def derive_claims(session: Session) -> None:
    """Lay the claims of all that is booked or blocked, where none are; refused when two overlap.

    First all that overlaps nothing, by time, then what lies beside another by permission.
    """
    forget(session)  # there was no studio, and so no zone, a moment ago
    where = ZoneInfo(house(session, zone))
    beside: list[tuple[int, list[claims.Wanted]]] = []
    laid: list[dict[str, Any]] = []
    for visit, wanted in _visits(session, where):
        if any(each.beside for each in wanted):
            beside.append((visit, wanted))
        else:
            laid += [_row(each, visit_id=visit) for each in wanted]
    for number in session.execute(select(Block.id).where(yes(Block.active))).scalars().all():
        laid += [_row(each, block_id=number) for each in claims.of_block(session, where, number)]
    session.expunge_all()
    laid.sort(key=lambda row: (row["first"], row["resource_id"]))  # the guard looks at the latest
    try:
        for begin in range(0, len(laid), _PART):
            session.connection().execute(insert(table(Claim)), laid[begin : begin + _PART])
        for visit, wanted in beside:
            claims.lay(session, where, wanted, visit=visit)
    except DBAPIError as error:
        if claims.is_overlap(error):
            raise Refused.because("claims_overlap", "file") from error
        raise


def claim_all_anew(work: Work) -> None:
    """Derive every claim anew, since the studio's clock is another one now; holds are let go."""
    work.session.flush()  # claims go by the zone that is kept
    work.session.execute(delete(Claim))
    try:
        derive_claims(work.session)
    except Refused as refused:
        if refused.reasons[0].code != "claims_overlap":
            raise
        raise Refused.because("zone_overlaps", "value") from refused
    work.zone = ZoneInfo(house(work.session, zone))
    work.concerns(Topic.APPOINTMENTS, 0)


# Internal


def _visits(session: Session, where: ZoneInfo) -> Iterator[tuple[int, list[claims.Wanted]]]:
    asked = (
        select(*_BOOKED)
        .where(_BOOKED.state.in_(listed(sorted(CLAIMING))))
        .order_by(_BOOKED.visit_id, _BOOKED.id)
        .execution_options(yield_per=_PART)
    )
    found = session.connection().execute(asked)
    for visit, booked in groupby(found, key=lambda row: row.visit_id):
        yield visit, claims.of_booked(session, where, list(booked))


def _row(wanted: claims.Wanted, **owner: int) -> dict[str, Any]:
    return {
        "resource_id": wanted.resource_id,
        "lane": 0,
        "first": wanted.span.first,
        "past": wanted.span.past,
        "guests": wanted.guests,
        "visit_id": None,
        "block_id": None,
        "hold_id": None,
        **owner,
    }
