"""What a restore would lose: all that has come since a backup was made."""

from sqlalchemy import func, select

from frontdesk.model import Appointment, Client, JournalEntry, Row, Sale
from frontdesk.storage.view import View
from frontdesk.values.backup import Facts, Loss
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.rights import Permission, needs


@needs(Permission.RESTORE)
def loss(view: View, facts: Facts) -> Loss:
    """Return what is in the studio now and would not be with the backup in its place."""
    session = view.session

    def more(model: type[Row]) -> int:
        count = session.execute(select(func.count()).select_from(model)).scalar_one()
        return max(0, int(count) - facts.count(model.__tablename__))

    last = session.execute(
        select(Sale.day, Sale.receipt_no, Sale.drawer)
        .where(Sale.receipt_no.is_not(None))
        .order_by(Sale.id.desc())
        .limit(1)
    ).first()
    newest = session.execute(select(func.max(JournalEntry.id))).scalar() or 0
    return Loss(
        since=facts.made_at,
        appointments=more(Appointment),
        clients=more(Client),
        sales=more(Sale),
        entries=max(0, newest - facts.journal),
        last_receipt=receipt_code(last.day, last.receipt_no, last.drawer) if last else "",
    )
