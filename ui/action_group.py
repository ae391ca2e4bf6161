"""Actions that are registered together: they share a scope, a home and mostly a permission."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from frontdesk.values.rights import Permission
from ui.actions import Action, Register


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionGroup:
    """Where actions of one kind are registered.

    ``name`` begins the key of each, before a dot; their shortcuts act on ``home``.
    """

    register: Register
    name: str
    scope: str
    home: QWidget
    permission: Permission

    def add(
        self,
        key: str,
        title: str,
        shortcut: str | tuple[str, ...],
        icon: str,
        run: Callable[[], None],
        enabled: Callable[[], bool] | None = None,
        permission: Permission | None = None,
    ) -> QAction:
        """Register one; ``permission`` where it is another than the group's.

        Raises ``ValueError`` when its key or one of its shortcuts is taken.
        """
        action = Action(
            key=f"{self.name}.{key}",
            title=title,
            run=run,
            shortcut=shortcut or (),
            icon=icon,
            permission=permission or self.permission,
            scope=self.scope,
            enabled=enabled,
        )
        return self.register.add(action, self.home)
