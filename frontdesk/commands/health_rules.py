"""The studio's own rules on health: written as a draft, binding once the lead has signed."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.errors import Refused, Stale
from frontdesk.model import HealthCondition, HealthRules, Studio, Therapist
from frontdesk.model.types import yes
from frontdesk.rules.health import wrong_with_rules
from frontdesk.storage.health import LEAD, as_kept, derive, in_force, lead, rule_sets
from frontdesk.storage.unit import Work
from frontdesk.values.health import Rule
from frontdesk.values.rights import Grant, Permission, needs


@needs(Permission.SIGN_HEALTH_RULES)
@dataclass(frozen=True, kw_only=True)
class SaveHealthRules(Command):
    """Write rules down in the place of version ``was``; what is signed stays, and gets a successor.

    Until it is signed the draft binds nobody, unless nothing has ever been signed.
    """

    was: int
    rules: tuple[Rule, ...]

    def apply(self, work: Work) -> None:
        _require_lead(work)
        newest = _newest(work)
        if (0 if newest is None else newest.version) != self.was:
            raise Stale("rules_elsewhere", table="health_rules", row=newest.id if newest else 0)
        wrong = wrong_with_rules(self.rules)
        if wrong:
            raise Refused(wrong)
        if newest is None or newest.signed_at is not None:
            work.add(
                HealthRules(
                    version=self.was + 1,
                    rules=as_kept(self.rules),
                    made_at=work.now,
                    made_by=work.person_id,
                )
            )
        else:
            newest.rules = as_kept(self.rules)
            newest.made_at, newest.made_by = work.now, work.person_id
        _bind(work)
        work.says("health_rules_saved", version=self.was + 1)


@needs(Permission.SIGN_HEALTH_RULES)
@dataclass(frozen=True, kw_only=True)
class SignHealthRules(Command):
    """Sign a version as it stands; from then on it binds, and is not changed any more."""

    version: int

    def apply(self, work: Work) -> None:
        _require_lead(work)
        newest = _newest(work)
        if (0 if newest is None else newest.version) != self.version:
            raise Stale("rules_elsewhere", table="health_rules", row=newest.id if newest else 0)
        if newest is None:  # the template, as it ships
            newest = HealthRules(
                version=1,
                rules=as_kept(rule_sets(work.session)[0].rules),
                made_at=work.now,
                made_by=work.person_id,
            )
        if newest.signed_at is not None:
            raise Refused.because("rules_signed")
        newest.signed_at, newest.signed_by = work.now, work.person_id
        work.add(newest)
        _bind(work)
        work.undoable = False
        work.says("health_rules_signed_now", version=newest.version)


@needs(Permission.SIGN_HEALTH_RULES)
@dataclass(frozen=True, kw_only=True)
class NameLead(Command):
    """Let a therapist write and sign the rules too, in the place of ``was``; none: the owner alone.

    Only the owner gives this right.
    """

    was: int | None
    therapist_id: int | None

    def apply(self, work: Work) -> None:
        if work.grant(Permission.SIGN_HEALTH_RULES) is not Grant.YES:
            raise Refused.because("only_owner_names_lead")
        if lead(work.session) != self.was:
            raise Stale("lead_elsewhere", table="studio", row=1)
        studio = work.load(Studio, 1)
        rest = {name: value for name, value in studio.settings.items() if name != LEAD}
        if self.therapist_id is None:
            studio.settings = rest
            work.says("lead_none")
            return
        therapist = work.load(Therapist, self.therapist_id, "lead")
        studio.settings = {**rest, LEAD: therapist.id}
        work.says("lead_named", therapist_id=therapist.id)


def _require_lead(work: Work) -> None:
    if work.grant(Permission.SIGN_HEALTH_RULES) is not Grant.OWN:
        return
    if work.who.therapist_id is None or work.who.therapist_id != lead(work.session):
        raise Refused.because("not_the_lead")


def _newest(work: Work) -> HealthRules | None:
    found = select(HealthRules.id).order_by(HealthRules.version.desc()).limit(1)
    number = work.session.execute(found).scalar()
    return None if number is None else work.load(HealthRules, number)


def _bind(work: Work) -> None:
    """Let every client's cautions follow from the rules that are in force now."""
    work.session.flush()  # the rules are read from where they are kept
    rules = in_force(rule_sets(work.session)).rules
    conditions = select(HealthCondition).where(yes(HealthCondition.active))
    for row in work.session.execute(conditions).scalars():
        derive(work, row, rules)
