"""The studio's forms: the newest version of each, or those that come along."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.model import Form
from frontdesk.rules.form_templates import shipped
from frontdesk.values.forms import FormBody, form_of


def newest_forms(session: Session) -> dict[str, tuple[int, FormBody]]:
    """Return the version in force of each form; one that comes along is the first version."""
    forms = Form.__table__.c
    last = (
        select(forms.key, func.max(forms.version).label("version")).group_by(forms.key).subquery()
    )
    rows: Any = session.execute(
        select(forms.key, forms.version, forms.body).join(
            last, (last.c.key == forms.key) & (last.c.version == forms.version)
        )
    )
    found = {name: (1, body) for name, body in shipped().items()}
    found |= {name: (version, form_of(body)) for name, version, body in rows}
    return found
