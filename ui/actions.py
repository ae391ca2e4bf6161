"""The register of actions: each once, with its name, key, icon, permission and when it is possible.

Menus, buttons, keys, the sheet of keys and the tests all read it from here. A button does an
action by ``Button.bind(register.action(key))``: words, icon, key, whether possible.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from frontdesk.values.rights import Grant, Permission, Role, grant
from ui.icons import Icons

#: Acts wherever one is in the window (never beneath a dialog).
APP = "app"
#: Act only while the widget they live on, or a part of it, has the focus.
CALENDAR = "calendar"
LIST = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that can be done.

    ``scope`` is ``APP``, ``CALENDAR``, ``LIST`` or the key of a page. A shortcut acts once in a
    scope, and one of ``APP`` in no other. ``enabled`` says whether it is possible now.
    """

    key: str
    title: str
    run: Callable[[], None]
    shortcut: str | tuple[str, ...] = ()
    icon: str | None = None
    permission: Permission | None = None
    scope: str = APP
    enabled: Callable[[], bool] | None = None

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """Its keys, in Qt's portable spelling."""
        return (self.shortcut,) if isinstance(self.shortcut, str) else self.shortcut

    def possible(self) -> bool:
        """Tell whether it can be done at this moment."""
        return self.enabled is None or self.enabled()


class RegisteredAction(QAction):
    """The Qt side of an action; asks again at the last moment whether it is possible."""

    def __init__(self, action: Action, written: frozenset[str], home: QWidget) -> None:
        super().__init__(action.title, home)
        self.setObjectName(action.key)
        self.setAutoRepeat(False)
        self.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut
            if action.scope == APP
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.take(action, written)
        self.triggered.connect(self._on_triggered)

    def take(self, action: Action, written: frozenset[str]) -> None:
        """Be this action, with its keys."""
        self.action = action
        self.written = written
        self.setShortcuts([QKeySequence(keys) for keys in action.shortcuts])
        keys = native_keys(action)
        self.setToolTip(f"{action.title} ({keys})" if keys else action.title)

    def show_icon(self, icons: Icons) -> None:
        """Bear its icon: drawn when it is first wanted, most never are."""
        if self.action.icon is not None and self.icon().isNull():
            self.setIcon(icons.icon(self.action.icon))

    def refresh(self, role: Role | None) -> None:
        """Hide what ``role`` may never do, and grey what is not possible now."""
        may = allowed(self.action, role)
        self.setVisible(may)
        self.setEnabled(may and self.action.possible())

    @Slot()
    def _on_triggered(self) -> None:
        if self.action.possible():
            self.action.run()


def allowed(action: Action, role: Role | None) -> bool:
    """Tell whether somebody of ``role`` may ever do ``action``."""
    if action.permission is None:
        return True
    return role is not None and grant(role, action.permission) is not Grant.NO


def native_keys(action: Action) -> str:
    """Return the first key of ``action`` as this system writes it; empty when it has none."""
    if not action.shortcuts:
        return ""
    return QKeySequence(action.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)


class Register(QObject):
    """Knows every action of the windows.

    Signals:
        refreshed: what is allowed or possible was looked at again.
        added: there is one more.
    """

    refreshed = Signal()
    added = Signal()

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._entries: dict[str, RegisteredAction] = {}
        self._role: Role | None = None
        self._chosen: dict[str, tuple[str, ...]] = {}  # keys in place of those an action comes with
        self._usual: dict[str, tuple[str, ...]] = {}
        icons.changed.connect(self._paint)

    def add(self, action: Action, home: QWidget) -> QAction:
        """Register ``action``; its keys act on ``home`` (for ``APP``: on home's window).

        It is forgotten when ``home`` is deleted. Raises ``ValueError`` when its name or one of
        its keys is taken; a key that somebody has chosen for another action is that one's.
        """
        self._usual[action.key] = action.shortcuts
        action = self._as_chosen(action)
        entry = RegisteredAction(action, self._checked(action), home)
        entry.refresh(self._role)
        home.addAction(entry)
        self._entries[action.key] = entry
        self.added.emit()
        return entry

    def action(self, key: str) -> QAction:
        """Return the registered action called ``key``."""
        entry = self._living()[key]
        entry.show_icon(self._icons)
        return entry

    def has(self, key: str) -> bool:
        """Tell whether an action called ``key`` is registered."""
        return key in self._living()

    def choose_keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Let actions that are registered from now on have these keys in place of their own."""
        self._chosen = dict(chosen)

    def chosen_keys(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that were chosen in place of an action's own."""
        return dict(self._chosen)

    def change_keys(self, key: str, keys: tuple[str, ...] | None) -> Action | None:
        """Give an action other keys, or (None) its own again; return who has one of them already.

        Nothing changes where somebody has.
        """
        entry = self._living()[key]
        usual = self._usual[key]
        action = replace(entry.action, shortcut=usual if keys is None else keys)
        written = _written(action)
        for other in self._entries.values():
            if other is not entry and _shared(other.action, other.written, action, written):
                return other.action
        entry.take(action, written)
        if action.shortcuts == usual:
            self._chosen.pop(key, None)
        else:
            self._chosen[key] = action.shortcuts
        self.refreshed.emit()
        return None

    def run(self, key: str) -> None:
        """Do it, as if its key had been pressed."""
        self.action(key).trigger()

    def keys(self, key: str) -> str:
        """Return the key of an action as this system writes it."""
        return native_keys(self._living()[key].action)

    def listed(self) -> tuple[Action, ...]:
        """Return every action, in the order of registration."""
        return tuple(entry.action for entry in self._living().values())

    def allowed(self) -> tuple[Action, ...]:
        """Return the actions that the person at the desk may ever use."""
        return tuple(action for action in self.listed() if allowed(action, self._role))

    def at_hand(self) -> tuple[Action, ...]:
        """Return the actions that the person at the desk may use, and can from here."""
        return tuple(
            entry.action
            for entry in self._living().values()
            if allowed(entry.action, self._role) and self._is_reachable(entry)
        )

    def menu(self, keys: Iterable[str], parent: QWidget) -> QMenu:
        """Return a menu of these actions; an empty key draws a line."""
        self.refresh()
        menu = QMenu(parent)
        for key in keys:
            if key:
                menu.addAction(self.action(key))
            else:
                menu.addSeparator()
        return menu

    @Slot(object)
    def set_role(self, role: Role | None) -> None:
        """Show and hide for somebody of ``role``."""
        self._role = role
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look again at what is possible now."""
        for entry in self._living().values():
            entry.refresh(self._role)
        self.refreshed.emit()

    # Slots

    @Slot()
    def _paint(self) -> None:
        for entry in self._living().values():
            if not entry.icon().isNull():
                entry.setIcon(QIcon())
                entry.show_icon(self._icons)

    # Internal

    def _is_reachable(self, entry: RegisteredAction) -> bool:
        home = entry.parent()
        here = entry.action.scope == APP or (isinstance(home, QWidget) and home.isVisible())
        return here and entry.isVisible() and entry.action.possible()

    def _living(self) -> dict[str, RegisteredAction]:
        if not all(map(isValid, self._entries.values())):
            self._entries = {key: entry for key, entry in self._entries.items() if isValid(entry)}
        return self._entries

    def _as_chosen(self, action: Action) -> Action:
        """Return the action with the keys that were chosen for it, without those of others."""
        action = replace(action, shortcut=self._chosen.get(action.key, action.shortcuts))
        taken: frozenset[str] = frozenset()
        for other in self._living().values():
            chosen = other.action.key in self._chosen or action.key in self._chosen
            if chosen and _meet(other.action, action):
                taken |= other.written
        left = tuple(keys for keys in action.shortcuts if _portable(keys) not in taken)
        return action if left == action.shortcuts else replace(action, shortcut=left)

    def _checked(self, action: Action) -> frozenset[str]:
        """Return the keys of an action that takes nothing from any other."""
        living, keys = self._living(), _written(action)
        if action.key in living:
            raise ValueError(f"the action {action.key} is registered already")
        for other in living.values():
            taken = _shared(other.action, other.written, action, keys)
            if taken is not None:
                raise ValueError(taken)
        return keys


def _written(action: Action) -> frozenset[str]:
    """Return the keys of ``action`` in the one way in which Qt writes them."""
    return frozenset(map(_portable, action.shortcuts))


def _portable(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def _meet(one: Action, other: Action) -> bool:
    """Tell whether a key of one could be meant for the other."""
    return one.scope == other.scope or APP in (one.scope, other.scope)


def clash(actions: Iterable[Action]) -> str | None:
    """Return what is wrong when two actions want one key in one scope; none when all is well."""
    pairs = combinations([(action, _written(action)) for action in actions], 2)
    return next(filter(None, (_shared(*one, *other) for one, other in pairs)), None)


def _shared(one: Action, its: frozenset[str], other: Action, others: frozenset[str]) -> str | None:
    if its.isdisjoint(others) or not _meet(one, other):
        return None
    return f"{min(its & others)} means both {one.key} and {other.key}"


def scope_title(scope: str) -> str:
    """Return the heading of a scope on the sheet of keys."""
    words = {
        APP: QCoreApplication.translate("actions", "Everywhere"),
        CALENDAR: QCoreApplication.translate("actions", "In the calendar"),
        LIST: QCoreApplication.translate("actions", "In a list"),
        "check-in": QCoreApplication.translate("actions", "On Check-in"),
        "clients": QCoreApplication.translate("actions", "On Clients"),
        "my-day": QCoreApplication.translate("actions", "On My day"),
        "shifts": QCoreApplication.translate("actions", "On Shifts"),
        "shifts.list": QCoreApplication.translate("actions", "In the list outside of hours"),
        "memberships": QCoreApplication.translate("actions", "On Members"),
        "memberships.billing": QCoreApplication.translate("actions", "In what is to be billed"),
        "memberships.members": QCoreApplication.translate("actions", "In the list of members"),
        "memberships.plans": QCoreApplication.translate("actions", "In the list of plans"),
        "pay": QCoreApplication.translate("actions", "On Pay"),
        "settings": QCoreApplication.translate("actions", "On Settings"),
    }
    return words.get(scope, scope.capitalize())
