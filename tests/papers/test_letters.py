"""Invoice, statement and quote say what the books say."""

from datetime import date, time, timedelta
from functools import partial

import pytest
from sqlalchemy import text

from frontdesk.desk import Desk
from frontdesk.documents.letters import invoice_paper, quote_paper, statement_paper
from frontdesk.errors import Refused
from frontdesk.queries.letters import client_statement, invoice, letters, quote
from frontdesk.storage.engine import Store
from frontdesk.values.money import ZERO, Money
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import booked, finished, paid, payment, ticket_of


def test_an_invoice_is_paid_in_full_or_says_what_is_due(
    desk: Desk, house: House, store: Store
) -> None:
    sale = paid(desk, house).params["sale"]
    found = desk.ask(partial(invoice, sale_id=sale))
    assert (found.heading.client, found.paid, found.due) == ("Sam Ortiz", Money(9500), ZERO)
    assert "It is paid in full." in invoice_paper(found).html
    client = house.clients["Sam Ortiz"]
    told = desk.ask(partial(letters, client_id=client))
    assert [(each.receipt, each.total) for each in told.sales] == [("2026-000001", Money(9500))]
    nobody = desk.do(
        payment(ticket_of(desk, finished(desk, house, None, guest="Walk-in 1", at=time(14))))
    ).params["sale"]
    with pytest.raises(Refused, match="letter_to_nobody"):
        desk.ask(partial(invoice, sale_id=nobody))


def test_a_statement_lists_what_was_charged_and_paid(desk: Desk, house: House) -> None:
    client = house.clients["Sam Ortiz"]
    paid(desk, house)
    ask = partial(client_statement, client_id=client, first=MONDAY, last=MONDAY)
    found = desk.ask(ask)
    (row,) = found.rows
    assert (row.charged, row.paid, row.owed) == (Money(9500), Money(9500), ZERO)
    assert row.words == "Deep tissue massage 60"
    assert (found.before, found.owed) == (ZERO, ZERO)
    assert "2026-000001" in statement_paper(found).html
    later = MONDAY + timedelta(days=1)
    ask = partial(client_statement, client_id=client, first=later, last=later)
    assert desk.ask(ask).rows == ()
    with pytest.raises(Refused, match="letter_days"):
        desk.ask(partial(client_statement, client_id=client, first=later, last=MONDAY))


def test_a_quote_lists_the_visits_to_come(desk: Desk, house: House, store: Store) -> None:
    client = house.clients["Sam Ortiz"]
    with pytest.raises(Refused, match="letter_no_visits"):
        desk.ask(partial(quote, client_id=client))
    booked(desk, house, day=MONDAY + timedelta(days=7))
    booked(desk, house, day=MONDAY, at=time(11))
    found = desk.ask(partial(quote, client_id=client))
    assert [row.day for row in found.rows] == [MONDAY, date(2026, 11, 30)]
    assert (found.total, found.until) == (Money(19000), date(2026, 12, 23))
    assert desk.ask(partial(letters, client_id=client)).visits == 2
    with store.write.begin() as connection:
        connection.execute(text("UPDATE client SET language = 'es'"))
    html = quote_paper(desk.ask(partial(quote, client_id=client))).html
    assert "Cotización" in html
    assert "miércoles, 23 de diciembre de 2026" in html


def test_there_is_no_letter_to_somebody_who_is_not_there(desk: Desk) -> None:
    with pytest.raises(Refused, match="gone"):
        desk.ask(partial(letters, client_id=9999))
