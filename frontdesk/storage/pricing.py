"""What makes a price at the till another one: tax of the place, exemption, and discounts."""

from datetime import date

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.errors import Reason
from frontdesk.model import Client, DiscountCode, Sale, SaleLine, StaffClient, Studio, TaxRate
from frontdesk.rules.bill import GIVEN, Taxing
from frontdesk.storage import core
from frontdesk.storage.memberships import running, terms_of
from frontdesk.storage.merged import records_of
from frontdesk.storage.settings import kept, studio_row
from frontdesk.values.membership import ENJOYED
from frontdesk.values.payment import Code

#: Tax is rounded on each line; otherwise on what a receipt comes to.
BY_LINE = "line"
_CLIENT = Client.__table__.c
_CERTIFICATE = select(_CLIENT.tax_certificate, _CLIENT.tax_exempt_until).where(
    _CLIENT.id == bindparam("client")
)


def sales_tax(session: Session, day: date) -> int:
    """Return the sales tax of the studio's place on a day, in basis points."""
    usual, rates = core.house(session, _rates)
    return next((points for start, points in rates if start <= day), usual)


def taxing(session: Session, day: date, client_id: int | None) -> Taxing:
    """Return how tax is taken on a day from whoever pays."""
    return Taxing(
        place_bp=sales_tax(session, day),
        per_line=core.house(session, _rounding) == BY_LINE,
        exempt=client_id is not None and exempt(session, client_id, day),
    )


def exempt(session: Session, client_id: int, day: date) -> bool:
    """Tell whether a client's certificate holds on a day, so that no sales tax is taken."""
    row = core.rows(session, _CERTIFICATE, {"client": client_id}).first()
    if row is None or not row.tax_certificate:
        return False
    return row.tax_exempt_until is None or bool(row.tax_exempt_until >= day)


def staff_discount(session: Session, client_id: int | None) -> int:
    """Return what staff pay less, in basis points, where a client works here."""
    points = core.house(session, _staff)
    if client_id is None or not points:
        return 0
    mine = select(StaffClient.id).where(StaffClient.client_id == client_id)
    return points if session.execute(mine).first() is not None else 0


def member_discount(session: Session, client_id: int | None, kind: str) -> int:
    """Return what a client's membership takes off a line of ``kind``, in basis points."""
    if client_id is None or kind not in GIVEN:
        return 0
    row = running(session, client_id)
    return terms_of(row).discount_bp if row is not None and row.standing in ENJOYED else 0


def code_of(
    session: Session, text: str, client_id: int | None, day: date
) -> tuple[Code | None, list[Reason]]:
    """Return what a code takes off on a day, or every reason why it does not."""
    row = session.execute(
        select(DiscountCode).where(DiscountCode.code == text.strip().upper())
    ).scalar()
    params = {"code": text.strip().upper()}
    if row is None or not row.active:
        return None, [Reason("code_unknown", "discount", params)]
    against = []
    if row.from_day is not None and day < row.from_day:
        against.append(Reason("code_not_yet", "discount", {**params, "day": row.from_day}))
    if row.until_day is not None and day > row.until_day:
        against.append(Reason("code_over", "discount", {**params, "day": row.until_day}))
    if row.most_uses is not None and uses(session, row.id) >= row.most_uses:
        against.append(Reason("code_used_up", "discount", {**params, "most": row.most_uses}))
    if row.once_each and client_id is not None and uses(session, row.id, client_id):
        against.append(Reason("code_used_once", "discount", params))
    if against:
        return None, against
    return (
        Code(
            id=row.id,
            code=row.code,
            amount=row.amount,
            basis_points=row.basis_points,
            covers=row.covers,
        ),
        [],
    )


def uses(session: Session, code_id: int, client_id: int | None = None) -> int:
    """Return how often a code was used, by one client or by all; what was voided does not count."""
    voids = select(Sale.reverses_id).where(Sale.reverses_id.is_not(None), Sale.status == "closed")
    query = (
        select(func.count())
        .select_from(SaleLine)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .where(SaleLine.code_id == code_id, Sale.kind == "sale", Sale.status == "closed")
        .where(Sale.id.not_in(voids))
    )
    if client_id is not None:
        query = query.where(Sale.client_id.in_(records_of(session, client_id)))
    return int(session.execute(query).scalar_one())


# Internal


def _rates(session: Session) -> tuple[int, list[tuple[date, int]]]:
    """Return the rate that was set, and those that hold from a day on, the latest first."""
    found = session.execute(
        select(TaxRate.from_day, TaxRate.basis_points).order_by(TaxRate.from_day.desc())
    )
    usual = session.execute(select(Studio.sales_tax_bp)).scalar() or 0
    return usual, [(start, points) for start, points in found]


def _rounding(session: Session) -> object:
    return kept(studio_row(session), "tax_rounding")


def _staff(session: Session) -> int:
    found = kept(studio_row(session), "staff_bp")
    return found if isinstance(found, int) else 0
