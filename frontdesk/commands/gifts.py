"""What was given on top of what was paid for credits: taken back, and given again."""

from frontdesk.commands.posting import post
from frontdesk.model import Wallet
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse
from frontdesk.values.money import ZERO, Money
from frontdesk.values.stored import Why


def take_gift(work: Work, wallet: Wallet, given: Money) -> Money:
    """Take back what was given for nothing, as far as it is there; return how much that was."""
    purse = Purse(work)
    more = min(given, purse.balance(wallet).cents)
    if more <= ZERO:
        return ZERO
    purse.put(wallet, -more.cents, -more, Why.REFUNDED)  # also when it rests or has expired
    post(work, "value", [("promotions", -more, None)], moves=purse.moves)
    return more


def give_again(work: Work, wallet: Wallet, more: Money) -> None:
    """Give again what was taken back."""
    if more:
        purse = Purse(work)
        purse.put(wallet, more.cents, more, Why.RETURNED)
        post(work, "value", [("promotions", more, None)], moves=purse.moves)
