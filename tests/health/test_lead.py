"""The owner names a therapist as lead, who writes and signs the health rules too."""

from functools import partial

import pytest

from frontdesk.commands.health_rules import NameLead, SaveHealthRules, SignHealthRules
from frontdesk.errors import Refused, Stale
from frontdesk.queries.health import rule_book
from frontdesk.rules.health_template import TEMPLATE
from tests.health.people import DANA, MARIA, ROSA, TOM, Practice
from ui.sentences import known, sentence


def test_the_lead_whom_the_owner_names_signs(practice: Practice) -> None:
    maria = practice.house.therapists[MARIA]
    with pytest.raises(Refused, match="not_the_lead") as refused:
        practice.as_(MARIA).do(SignHealthRules(version=0))
    assert "whom the owner names" in sentence(refused.value)
    assert not practice.desk.ask(rule_book).may_sign
    named = practice.as_(DANA).do(NameLead(was=None, therapist_id=maria))
    assert sentence(named) == "Named Maria Santos as lead, who signs health rules"
    book = practice.as_(MARIA).ask(rule_book)
    assert (book.may_sign, book.lead, book.may_name) == (True, maria, ())
    practice.desk.do(SaveHealthRules(was=0, rules=TEMPLATE[:2]))
    practice.desk.do(SignHealthRules(version=1))
    assert practice.desk.ask(rule_book).in_force.signed_by == MARIA
    with pytest.raises(Refused, match="not_the_lead"):
        practice.as_(TOM).do(SaveHealthRules(was=1, rules=TEMPLATE))


def test_the_owner_alone_names_the_lead_and_takes_the_right_back(practice: Practice) -> None:
    maria, tom = (practice.house.therapists[name] for name in (MARIA, TOM))
    practice.as_(DANA).do(NameLead(was=None, therapist_id=maria))
    for name, code in ((MARIA, "only_owner_names_lead"), (ROSA, "not_allowed")):
        with pytest.raises(Refused, match=code):
            practice.as_(name).do(NameLead(was=maria, therapist_id=tom))
    dana = practice.as_(DANA)
    for wrong, kind in ((NameLead(was=tom, therapist_id=tom), Stale),
                        (NameLead(was=maria, therapist_id=999), Refused)):  # fmt: skip
        with pytest.raises(kind):
            dana.do(wrong)
    assert (MARIA in [name for _, name in dana.ask(rule_book).may_name]) is True
    assert sentence(dana.do(NameLead(was=maria, therapist_id=None))).endswith("the owner alone")
    assert dana.ask(partial(rule_book)).lead is None
    dana.undo()
    assert dana.ask(rule_book).lead == maria
    assert all(map(known, ("only_owner_names_lead", "lead_elsewhere", "not_the_lead")))
