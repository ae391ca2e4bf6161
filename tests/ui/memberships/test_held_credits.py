"""Credits that rest with their membership say so in words, and are not unfrozen by hand."""

from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import text

from frontdesk.commands.wallets import Unfreeze
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.wallets import statement
from frontdesk.storage.engine import Store
from frontdesk.values.payment import MEMBERSHIP
from frontdesk.values.stored import HELD
from tests.memberships.steps import joined, plan
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of
from tests.till.test_stored_sales import by_wallet
from ui.sentences import sentence
from ui.stored_words import state_words, unusable_words


@pytest.mark.parametrize(("why", "words"), list(zip(HELD, ("rests", "suspended"), strict=True)))
def test_what_is_held_is_told_in_words_and_stays_held(
    desk: Desk, store: Store, house: House, why: str, words: str
) -> None:
    joined(desk, house, plan_id=plan(desk))
    with store.write.begin() as connection:
        connection.execute(text("UPDATE wallet SET frozen=:why"), {"why": why})
    row = desk.ask(partial(statement, wallet_id=1)).wallet
    number = finished(desk, house)
    way = by_wallet(MEMBERSHIP, 1, 9_500, number)
    pay = replace(payment(ticket_of(desk, number)), tenders=(way,))
    said = [state_words(row), unusable_words(row)]
    for command in (Unfreeze(wallet_id=1), pay):
        with pytest.raises(Refused) as refused:
            desk.do(command)
        said.append(sentence(refused.value))
    for each in said:
        assert words in each
        assert "_" not in each
