"""Words of the till that several windows use: ways to pay, what a receipt is."""

from PySide6.QtCore import QCoreApplication

from frontdesk.values.payment import (
    CARD,
    CASH,
    CHECK,
    CREDIT,
    DEPOSIT,
    GIFT_CARD,
    HOUSE,
    MEMBERSHIP,
    PACKAGE,
)


def tender_word(kind: str, last_four: str = "") -> str:
    """Return what a way to pay is called."""
    words = {
        CASH: _tr("Cash"),
        CARD: _tr("Card"),
        CHECK: _tr("Check"),
        GIFT_CARD: _tr("Gift card"),
        PACKAGE: _tr("Package"),
        MEMBERSHIP: _tr("Membership"),
        CREDIT: _tr("Account credit"),
        HOUSE: _tr("House account"),
        DEPOSIT: _tr("Deposit"),
    }
    if last_four:
        return _tr("Card ending {digits}").format(digits=last_four)
    return words.get(kind, kind)


def _tr(text: str) -> str:
    return QCoreApplication.translate("till", text)
