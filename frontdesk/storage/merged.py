"""Records that were made one: what is never changed stays with the one it was written for.

So whoever shows a client's signed forms, closed sales and readings asks for those of all records
that were merged into this one, and a form says by whose record it is opened now.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import ClientMerge


def records_of(session: Session, client_id: int) -> tuple[int, ...]:
    """Return a client and everybody who was merged into that record, however deep."""
    found, newest = [client_id], [client_id]
    while newest:
        gone = select(ClientMerge.gone_id).where(
            ClientMerge.kept_id.in_(newest), ClientMerge.parted_at.is_(None)
        )
        newest = [each for each in session.execute(gone).scalars() if each not in found]
        found += newest
    return tuple(found)


def kept_for(session: Session, client_id: int) -> int:
    """Return the record that a client's was merged into, the last of a chain; or its own."""
    seen = {client_id}
    while True:
        kept = select(ClientMerge.kept_id).where(
            ClientMerge.gone_id == client_id, ClientMerge.parted_at.is_(None)
        )
        number = session.execute(kept).scalars().first()
        if number is None or number in seen:
            return client_id
        seen.add(number)
        client_id = number
