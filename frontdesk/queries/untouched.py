"""Whether the set-up is all that was done here: then it can be begun anew, and nothing is lost."""

from sqlalchemy import exists, select

from frontdesk.model import Client, Sale, Visit
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs


@needs(Permission.MANAGE_STUDIO)
def untouched(view: View) -> bool:
    """Return whether nobody has been entered or booked, and nothing was sold."""
    kinds = (Client.id, Visit.id, Sale.id)
    return not any(view.session.execute(select(exists(select(each)))).scalar() for each in kinds)
