"""Words of pay that several windows use: kinds of lines, rates, what was agreed."""

from PySide6.QtCore import QCoreApplication

from frontdesk.rules.pay import PayLine, What
from frontdesk.values.money import Money
from frontdesk.values.pay import Clocked, PayTerms, Price, Reached
from ui.counted import counted
from ui.format import minutes, money, number, percent


def kind_said(what: What) -> str:
    """Return what a kind of line is called."""
    return {
        What.HOURS: _tr("Hours"),
        What.SERVICE: _tr("Services"),
        What.PRODUCT: _tr("Products"),
        What.TIPS: _tr("Tips"),
        What.TIPS_OUT: _tr("Tips paid out before"),
        What.EXTRA: _tr("Added by hand"),
    }[what]


def line_said(line: PayLine) -> str:
    """Return what a line is for."""
    if line.what is What.HOURS:
        on = _tr("on shift") if line.text == Clocked.SHIFT else _tr("on the table")
        sign = "−" if line.minutes < 0 else ""
        words = f"{sign}{minutes(abs(line.minutes))} {on}"
        return _tr("{words}, put right").format(words=words) if line.late else words
    if line.what is What.TIPS:
        return _tr("Tips")
    if line.what is What.TIPS_OUT:
        return _tr("Tips paid out of the drawer")
    words = line.text
    if line.what is What.PRODUCT and abs(line.quantity) > 1:
        words = f"{number(abs(line.quantity))} × {words}"
    if line.redeemed:
        words = _tr("{words}, session bought before").format(words=words)
    return _tr("{words}, taken back").format(words=words) if line.quantity < 0 else words


def rate_said(line: PayLine) -> str:
    """Return the rate of a line."""
    if line.rate is not None:
        each = money(line.rate)
        return _tr("{rate} an hour").format(rate=each) if line.what is What.HOURS else each
    return "" if line.bp is None else percent(line.bp)


def terms_said(terms: PayTerms) -> str:
    """Return what was agreed, in a line."""
    parts = []
    if terms.hourly:
        on = _tr("on shift") if terms.clocked is Clocked.SHIFT else _tr("on the table")
        parts.append(_tr("{rate} an hour {on}").format(rate=money(terms.hourly), on=on))
    if terms.share_bp or terms.steps:
        price = _tr("list price") if terms.price is Price.LIST else _tr("paid price")
        parts.append(_tr("{share} of the {price}").format(
            share=percent(terms.share_bp), price=price))  # fmt: skip
    if terms.steps:
        said = ", ".join(_step(each.above, each.bp, terms.reached) for each in terms.steps)
        parts.append(said)
    if terms.fixed:
        parts.append(_tr("fixed amounts: {count}").format(count=number(len(terms.fixed))))
    if terms.product_bp:
        parts.append(_tr("{share} of products").format(share=percent(terms.product_bp)))
    return "; ".join(parts) or _tr("tips only")


# Internal


def _step(above: int, bp: int, reached: Reached) -> str:
    if reached is Reached.COUNT:
        return _tr("{share} after {count} {count:service|services}").format(
            share=percent(bp), count=counted(above)
        )
    return _tr("{share} after {place}").format(share=percent(bp), place=money(Money(above)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("pay", text)
