"""A client's card: the record, what stops a visit, files, membership, and forms on the screen."""

from base64 import b64decode
from collections.abc import Iterator
from functools import partial

from frontdesk.commands.files import AddFile
from frontdesk.commands.health import SaveCondition
from frontdesk.commands.joining import Join
from frontdesk.commands.plans import KeepPlan
from frontdesk.queries.card import Card
from frontdesk.queries.day import day_board
from frontdesk.queries.plans import plans
from frontdesk.values.file import Paper
from frontdesk.values.health import Condition, Held
from frontdesk.values.membership import Terms
from frontdesk.values.money import Money
from frontdesk.values.payment import Paid
from frontdesk.values.state import State
from ui.dialogs.hand_over import HandOverDialog
from ui.forms.hand_over import HandOver
from ui.memberships.join import JoinDialog
from ui.pages.check_in import CheckInPage
from ui.pages.clients import ClientsPage
from ui.pages.memberships import MembershipsPage
from ui.tour.ways.hand import Hand
from ui.widgets.button import IconButton

#: The smallest picture there is.
_DOT = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)
_CODE = "1234"


def record(hand: Hand) -> Iterator[str]:
    """Open a client's health record, and add to it."""
    page = hand.page("clients", ClientsPage)
    page.panel.open_health()
    hand.player.settle()
    hand.press(page.panel.health.open_record)
    yield "open"
    hand.press(page.panel.health.add_condition)
    yield "condition"
    hand.leave()


def stopped(hand: Hand) -> Iterator[str]:
    """Let a visit pass that something stands in the way of."""
    card = next(each for each in _today(hand) if each.client_id and each.state is State.BOOKED)
    assert card.client_id is not None
    held = Held(kind=Condition.THROMBOSIS, severity=6)
    hand.do(SaveCondition(client_id=card.client_id, to=held))
    panel = _shown(hand, card.client_id).panel
    panel.open_health()
    hand.player.settle()
    yield "to mind"
    hand.press(panel.health.pass_visit)
    yield "let pass"
    hand.leave()


def picture(hand: Hand) -> Iterator[str]:
    """Look at a picture that is kept with a client."""
    page = hand.page("clients", ClientsPage)
    assert page.card is not None
    paper = Paper(name="intake, first page, as it was signed.png", content=_DOT)
    hand.do(AddFile(client_id=page.card.id, paper=paper, description="Intake", health=False))
    page.panel.tabs.setCurrentIndex(page.panel.stack.indexOf(page.panel.files))
    hand.player.settle()
    yield "files"
    hand.press(next(each for each in hand.parts(IconButton) if paper.name in each.toolTip()))
    yield "picture"
    hand.leave()


def member(hand: Hand) -> Iterator[str]:
    """Do everything that can be done with a membership."""
    _family(hand)
    members = hand.page("memberships", MembershipsPage)
    hand.run("memberships.members")
    left = ["change", "freeze", "share", "leave"]
    for row in members.members.model.rows:
        panel = _shown(hand, row.client_id).panel
        panel.open_membership()
        hand.player.settle()
        for wish in [each for each in left if panel.membership.buttons[each].isVisible()]:
            left.remove(wish)
            hand.press(panel.membership.buttons[wish])
            yield wish
            hand.leave()
        if not left:
            return
    assert not left, left


def newcomer(hand: Hand) -> Iterator[str]:
    """Let somebody join who is no member yet."""
    _shown(hand, _no_member(hand))
    hand.run("clients.member")
    hand.part(JoinDialog)
    yield "join"
    hand.leave()


def screen(hand: Hand) -> Iterator[str]:
    """Hand the screen over with a form on it, and take it back."""
    page = hand.page("check-in", CheckInPage)
    expected = (each for each in _today(hand) if each.client_id and each.state is State.BOOKED)
    page.board.choose(next(expected).id)
    hand.player.settle()
    hand.run("check-in.intake")
    asking = hand.part(HandOverDialog)
    asking.code.setText(_CODE)
    hand.press(asking.go_button)
    over = hand.part(HandOver)
    yield "form"
    hand.press(over.leave_button)
    yield "code"
    over.code.setText(_CODE)
    hand.press(over.code_button)
    hand.leave()


def walked_in(hand: Hand) -> Iterator[str]:
    """Say who somebody is that walked in."""
    page = hand.page("check-in", CheckInPage)
    page.board.choose(next(each for each in _today(hand) if each.client_id is None).id)
    hand.player.settle()
    hand.run("check-in.name")
    yield "name"
    hand.leave()


# Internal


def _today(hand: Hand) -> tuple[Card, ...]:
    today = hand.page("check-in", CheckInPage).today()
    return hand.ask(partial(day_board, day=today)).cards


def _family(hand: Hand) -> None:
    """Let somebody join a plan whose credits a family shares."""
    terms = Terms(price=Money(9_900), count=2, shared=2)
    hand.do(KeepPlan(name="Family", terms=terms))
    plan = next(each for each in hand.ask(plans) if each.terms == terms)
    cash = Paid(kind="cash", amount=terms.price, given=terms.price)
    hand.do(Join(client_id=_no_member(hand), plan_id=plan.id, terms=terms, tenders=(cash,)))


def _no_member(hand: Hand) -> int:
    found = (each for each in _today(hand) if each.client_id is not None and not each.member)
    client_id = next(found).client_id
    assert client_id is not None
    return client_id


def _shown(hand: Hand, client_id: int) -> ClientsPage:
    page = hand.page("clients", ClientsPage)
    page.show_client(client_id)
    hand.player.settle()
    return page
