"""What a superbill can be made of, and one as it is printed: visits, codes, diagnoses, payments.

A health record is opened, and that written down, before any of it is told.
"""

from dataclasses import dataclass, field
from datetime import date, time, timedelta

from sqlalchemy import func, select

from frontdesk.errors import Refused
from frontdesk.model import (
    Appointment,
    Client,
    Diagnosis,
    Licence,
    Sale,
    SaleLine,
    Service,
    Therapist,
)
from frontdesk.model.types import yes
from frontdesk.queries.health import require_opened
from frontdesk.queries.receipts import last_receipt
from frontdesk.rules.licence import Held, covering
from frontdesk.rules.superbill import Billed, billed, minutes_between
from frontdesk.rules.till import spread
from frontdesk.storage.settings import kept, studio_row
from frontdesk.storage.till import paid_before
from frontdesk.storage.view import View
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State
from frontdesk.values.wall import local

#: So far back visits are offered.
_BACK = timedelta(days=730)
_GIVEN = ("service", "add_on")


@dataclass(frozen=True, slots=True)
class DiagnosisRow:
    """A code with who supplied it, and when."""

    id: int
    code: str = field(repr=False)
    supplied_by: str = field(repr=False)
    supplied_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitToBill:
    """A visit of the past; ``why_not`` is a code, empty when it can be billed."""

    appointment_id: int
    day: date
    starts: time
    service: str
    therapist: str
    started: time | None
    finished: time | None
    minutes: int | None
    billed: tuple[Billed, ...]
    receipt: str
    paid: Money
    why_not: str


@dataclass(frozen=True, slots=True)
class SuperbillDesk:
    """What a superbill can be made of."""

    client: str
    visits: tuple[VisitToBill, ...]
    diagnoses: tuple[DiagnosisRow, ...]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class BillLine:
    """A line of a superbill; ``started`` and ``finished`` by the studio's clock."""

    day: date
    started: time | None
    finished: time | None
    minutes: int
    code: str
    units: int
    service: str
    therapist: str
    npi: str
    licence: str
    charge: Money
    receipt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Superbill:
    """Everything that stands on a superbill."""

    studio: str
    address: tuple[str, ...]
    phone: str
    npi: str
    ein: str
    client: str
    client_address: tuple[str, ...]
    birthday: date | None
    day: date
    diagnoses: tuple[DiagnosisRow, ...]
    lines: tuple[BillLine, ...]
    payments: tuple[tuple[date, str, Money], ...]
    charged: Money
    adjusted: Money
    paid: Money
    missing: tuple[str, ...]  # codes of what an insurer will ask for
    language: str | None = None  # of the client


@needs(Permission.SEE_CONDITIONS)
def superbill_desk(view: View, client_id: int) -> SuperbillDesk:
    """Return a client's visits of the last two years, the newest first, and what was supplied."""
    require_opened(view, client_id)
    name = select(Client.shown_name).where(Client.id == client_id)
    found = select(Appointment.id).where(
        Appointment.client_id == client_id,
        Appointment.state == State.DONE,
        Appointment.day > view.today - _BACK,
    )
    numbers = list(view.session.execute(found).scalars())
    return SuperbillDesk(
        client=view.session.execute(name).scalar() or "",
        visits=tuple(each.visit for each in _treated(view, numbers)),
        diagnoses=_diagnoses(view, client_id),
        today=view.today,
    )


@needs(Permission.SEE_CONDITIONS)
def superbill(view: View, client_id: int, appointments: tuple[int, ...]) -> Superbill:
    """Return the superbill of some visits; ``Refused`` when one of them cannot be billed."""
    require_opened(view, client_id)
    client = view.session.get(Client, client_id)
    if client is None:
        raise Refused.because("gone", "client", what="client")
    treated = [each for each in _treated(view, list(appointments)) if each.client_id == client_id]
    if not treated or any(each.visit.why_not for each in treated):
        raise Refused.because("superbill_nothing", "appointments")
    treated.sort(key=lambda each: (each.visit.day, each.visit.starts))
    studio = studio_row(view.session)
    lines = tuple(line for each in treated for line in each.lines())
    charged = sum((line.charge for line in lines), start=ZERO)
    paid = sum((each.visit.paid for each in treated), start=ZERO)
    npi, ein = (str(kept(studio, name) or "") for name in ("studio_npi", "ein"))
    codes = _diagnoses(view, client_id)
    return Superbill(
        studio=studio.name,
        address=tuple(studio.address),
        phone=studio.phone,
        npi=npi,
        ein=ein,
        client=f"{client.first_name} {client.last_name}".strip(),
        client_address=_address(client),
        birthday=client.birthday,
        day=view.today,
        diagnoses=codes,
        lines=lines,
        payments=_payments(treated),
        charged=charged,
        adjusted=charged - paid,
        paid=paid,
        missing=_missing(npi, ein, client, codes, lines),
        language=client.language,
    )


@needs(Permission.SEE_CONDITIONS)
def last_buyer(view: View) -> int | None:
    """Return the number of the client who has paid last at this station; none when nobody has."""
    try:
        sale_id = last_receipt(view).sale_id
    except Refused:
        return None
    return view.session.execute(select(Sale.client_id).where(Sale.id == sale_id)).scalar()


# Internal


@dataclass(frozen=True, slots=True)
class _Treated:
    client_id: int | None
    visit: VisitToBill
    npi: str
    licence: str
    charge: Money
    paid_on: date | None

    def lines(self) -> list[BillLine]:
        """Return its lines; what was charged is spread over them by their units."""
        visit = self.visit
        parts = spread(self.charge, [Money(each.units) for each in visit.billed])
        return [
            BillLine(
                day=visit.day,
                started=visit.started,
                finished=visit.finished,
                minutes=visit.minutes or 0,
                code=each.code,
                units=each.units,
                service=visit.service,
                therapist=visit.therapist,
                npi=self.npi,
                licence=self.licence,
                charge=part,
                receipt=visit.receipt,
            )
            for each, part in zip(visit.billed, parts, strict=True)
        ]


def _treated(view: View, numbers: list[int]) -> list[_Treated]:
    session = view.session
    rows = session.execute(
        select(
            Appointment, Service.name, Service.cpt, Service.licences, Therapist.name, Therapist.npi
        )
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == Appointment.therapist_id)
        .where(Appointment.id.in_(numbers))
        .order_by(Appointment.day.desc(), Appointment.starts.desc())
    )
    paid = paid_before(session, numbers)
    sums = _sums(view, numbers)
    found = []
    for row, service, cpt, licences, therapist, npi in rows:
        minutes = minutes_between(row.started_at, row.finished_at)
        by = paid.get(row.id)
        codes = billed(cpt, minutes) if cpt and minutes is not None else ()
        charge, off = sums.get(row.id, (ZERO, ZERO))
        started, finished = (
            local(view.zone, at).time() if at else None for at in (row.started_at, row.finished_at)
        )
        visit = VisitToBill(
            appointment_id=row.id,
            day=row.day,
            starts=row.starts,
            service=service,
            therapist=therapist,
            started=started,
            finished=finished,
            minutes=minutes,
            billed=codes,
            receipt=by.receipt if by else "",
            paid=charge - off,
            why_not=_why_not(cpt, minutes, bool(codes), by is not None),
        )
        held = _licence(view, row.therapist_id, licences, row.day)
        found.append(
            _Treated(row.client_id, visit, npi or "", held, charge, by.at.date() if by else None)
        )
    return found


def _why_not(cpt: str | None, minutes: int | None, counts: bool, paid: bool) -> str:
    if not cpt:
        return "superbill_no_code"
    if minutes is None:
        return "superbill_no_times"
    if not counts:
        return "superbill_too_short"
    return "" if paid else "superbill_not_paid"


def _sums(view: View, numbers: list[int]) -> dict[int, tuple[Money, Money]]:
    """Return what each appointment was charged, and what came off it; what was given back too."""
    rows = view.session.execute(
        select(SaleLine.appointment_id, func.sum(SaleLine.amount), func.sum(SaleLine.off))
        .join(Sale, Sale.id == SaleLine.sale_id)
        .where(SaleLine.appointment_id.in_(numbers), SaleLine.kind.in_(_GIVEN))
        .where(Sale.status == "closed")
        .group_by(SaleLine.appointment_id)
    )
    return {number: (_money(amount), _money(off)) for number, amount, off in rows if number}


def _money(found: Money | int | None) -> Money:
    return found if isinstance(found, Money) else Money(int(found or 0))


def _licence(view: View, therapist_id: int, needed: list[str], day: date) -> str:
    """Return the licence that covers a service on its day, with its state."""
    rows = view.session.execute(
        select(Licence.kind, Licence.number, Licence.expires, Licence.state).where(
            Licence.therapist_id == therapist_id
        )
    ).all()
    held = covering([Held(kind, number, last) for kind, number, last, _ in rows], needed, day)
    if held is None:
        return ""
    state = next(s for k, n, _, s in rows if (k, n) == (held.kind, held.number))
    return f"{held.written} ({state})" if state else held.written


def _diagnoses(view: View, client_id: int) -> tuple[DiagnosisRow, ...]:
    rows = view.session.execute(
        select(Diagnosis.id, Diagnosis.facts)
        .where(Diagnosis.client_id == client_id, yes(Diagnosis.active))
        .order_by(Diagnosis.id)
    )
    return tuple(
        DiagnosisRow(number, facts["code"], facts["by"], date.fromisoformat(facts["on"]))
        for number, facts in rows
    )


def _payments(treated: list[_Treated]) -> tuple[tuple[date, str, Money], ...]:
    found: dict[tuple[date, str], Money] = {}
    for each in treated:
        if each.paid_on is not None:
            key = (each.paid_on, each.visit.receipt)
            found[key] = found.get(key, ZERO) + each.visit.paid
    return tuple((day, receipt, amount) for (day, receipt), amount in found.items())


def _missing(
    npi: str,
    ein: str,
    client: Client,
    codes: tuple[DiagnosisRow, ...],
    lines: tuple[BillLine, ...],
) -> tuple[str, ...]:
    said = {
        "superbill_no_npi": not npi,
        "superbill_no_ein": not ein,
        "superbill_no_birthday": client.birthday is None,
        "superbill_no_diagnosis": not codes,
        "superbill_no_therapist_npi": any(not line.npi for line in lines),
        "superbill_no_licence": any(not line.licence for line in lines),
    }
    return tuple(code for code, lacks in said.items() if lacks)


def _address(client: Client) -> tuple[str, ...]:
    place = " ".join(filter(None, (client.state, client.postal_code)))
    city = ", ".join(filter(None, (client.city, place)))
    return tuple(filter(None, (client.street, city)))
