"""Membership plans as the studio sells them."""

from dataclasses import dataclass

from sqlalchemy import func, select

from frontdesk.model import Membership, Plan, Service
from frontdesk.model.types import yes
from frontdesk.storage.forms import newest_forms
from frontdesk.storage.memberships import plan_terms
from frontdesk.storage.view import View
from frontdesk.values.membership import Standing, Terms
from frontdesk.values.rights import Permission, needs


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan, and how many are on it."""

    id: int
    name: str
    terms: Terms
    active: bool
    members: int


@dataclass(frozen=True, slots=True)
class PlanMenu:
    """What a plan can be made of: services by code, forms that can be its agreement."""

    services: tuple[tuple[str, str], ...]
    forms: tuple[tuple[str, str], ...]


@needs(Permission.TAKE_PAYMENT)
def plans(view: View) -> tuple[PlanRow, ...]:
    """Return every plan, those that are sold first."""
    count = (
        select(Membership.plan_id, func.count().label("members"))
        .where(Membership.standing != Standing.ENDED)
        .group_by(Membership.plan_id)
        .subquery()
    )
    found = view.session.execute(
        select(Plan, func.coalesce(count.c.members, 0))
        .outerjoin(count, count.c.plan_id == Plan.id)
        .order_by(Plan.active.desc(), Plan.price, Plan.name)
    )
    return tuple(
        PlanRow(plan.id, plan.name, plan_terms(plan), plan.active, number) for plan, number in found
    )


@needs(Permission.MANAGE_STUDIO)
def plan_menu(view: View) -> PlanMenu:
    """Return what a plan can be made of."""
    services = view.session.execute(
        select(Service.code, Service.name)
        .where(yes(Service.active))
        .order_by(Service.position, Service.id)
    )
    newest = (body for _, body in newest_forms(view.session).values())
    english_last = sorted(newest, key=lambda body: body.language == "en")
    forms = {body.key: body.title for body in english_last}
    return PlanMenu(tuple((code, name) for code, name in services), tuple(sorted(forms.items())))
