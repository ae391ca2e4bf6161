"""Dialogs in which more of the studio is kept; each is loaded when it is opened."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.kit import Kit


def dialogs() -> Mapping[str, Callable[[Kit, QWidget], Dialog]]:
    """Return what opens each of them, by the section that leads to it."""
    return {
        "packages": _packages,
        "drawers": _drawers,
        "health_rules": _health_rules,
        "forms": _forms,
        "mail": _mail,
        "protection": _protection,
    }


# Internal


def _packages(kit: Kit, parent: QWidget) -> Dialog:
    from ui.dialogs.packages import PackagesDialog

    return PackagesDialog(kit, parent)


def _drawers(kit: Kit, parent: QWidget) -> Dialog:
    from ui.dialogs.drawers import DrawersDialog

    return DrawersDialog(kit, kit.clock.now().date(), parent)


def _health_rules(kit: Kit, parent: QWidget) -> Dialog:
    from ui.dialogs.health_rules import HealthRulesDialog

    return HealthRulesDialog(kit, parent)


def _forms(kit: Kit, parent: QWidget) -> Dialog:
    from ui.dialogs.studio_forms import StudioFormsDialog

    return StudioFormsDialog(kit, parent)


def _mail(kit: Kit, parent: QWidget) -> Dialog:
    from ui.dialogs.mail_account import MailAccountDialog

    return MailAccountDialog(kit, parent)


def _protection(kit: Kit, parent: QWidget) -> Dialog:
    from ui.dialogs.protection import ProtectionDialog

    return ProtectionDialog(kit, parent)
