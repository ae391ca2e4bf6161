"""What is needed before a client joins: the plans that are sold, the agreements that are signed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from frontdesk.model import Client, Form, FormAnswer
from frontdesk.queries.forms import FormRow
from frontdesk.queries.plans import PlanRow, plans
from frontdesk.storage.forms import newest_forms
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.wall import local

#: The language of who has said none.
USUAL = "en"


@dataclass(frozen=True, slots=True)
class Joining:
    """The plans, the forms by which one agrees, and since when a client has signed each.

    The forms in the client's language come first, unless another was rewritten since.
    """

    plans: tuple[PlanRow, ...]
    forms: tuple[FormRow, ...]
    signed: Mapping[str, date]


@needs(Permission.TAKE_PAYMENT)
def joining(view: View, client_id: int) -> Joining:
    """Return what is needed before a client joins."""
    sold = tuple(each for each in plans(view) if each.active)
    wanted = {each.terms.agreement for each in sold}
    newest = newest_forms(view.session)
    forms = {
        (name, version): FormRow(name, version, body)
        for name, (version, body) in sorted(newest.items())
        if body.key in wanted
    }
    answers = view.session.execute(
        select(Form.key, Form.version, FormAnswer.signed_at)
        .join(Form, Form.id == FormAnswer.form_id)
        .where(FormAnswer.client_id == client_id)
        .order_by(FormAnswer.id)
    )
    signed = {
        forms[key, version].body.key: local(view.zone, at).date()
        for key, version, at in answers
        if (key, version) in forms
    }
    spoken = view.session.scalar(select(Client.language).where(Client.id == client_id)) or USUAL
    last: dict[str, int] = {}
    for row in forms.values():
        last[row.body.key] = max(row.version, last.get(row.body.key, 1))
    rows = sorted(
        forms.values(),
        key=lambda row: row.body.language != spoken or row.version < last[row.body.key],
    )
    return Joining(sold, tuple(rows), signed)
