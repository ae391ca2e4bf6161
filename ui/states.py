"""What the states and steps of an appointment are called."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from frontdesk.commands.base import Command
from frontdesk.commands.policy import NoShow
from frontdesk.commands.states import SetState
from frontdesk.values.rights import Grant, Permission, Role, grant
from frontdesk.values.state import STEP, State

_STATES: dict[State, Any] = {
    State.BOOKED: QT_TRANSLATE_NOOP("state", "Booked"),
    State.CONFIRMED: QT_TRANSLATE_NOOP("state", "Confirmed"),
    State.ARRIVED: QT_TRANSLATE_NOOP("state", "Arrived"),
    State.IN_SESSION: QT_TRANSLATE_NOOP("state", "In session"),
    State.TO_CHECK_OUT: QT_TRANSLATE_NOOP("state", "To check out"),
    State.DONE: QT_TRANSLATE_NOOP("state", "Done"),
    State.CANCELLED: QT_TRANSLATE_NOOP("state", "Cancelled"),
    State.NO_SHOW: QT_TRANSLATE_NOOP("state", "No-show"),
}
_STEPS: dict[State, Any] = {
    State.ARRIVED: QT_TRANSLATE_NOOP("state", "Check in"),
    State.IN_SESSION: QT_TRANSLATE_NOOP("state", "Start session"),
    State.TO_CHECK_OUT: QT_TRANSLATE_NOOP("state", "Finish session"),
    State.DONE: QT_TRANSLATE_NOOP("state", "Check out"),
}


def state_word(state: State) -> str:
    """Return what ``state`` is called."""
    return QCoreApplication.translate("state", _STATES[state])


def step_word(to: State) -> str:
    """Return what the step to ``to`` is called."""
    return QCoreApplication.translate("state", _STEPS[to])


def may_step(state: State, role: Role | None) -> bool:
    """Tell whether there is a next step, and one that somebody of ``role`` takes."""
    to = STEP.get(state)
    if to is None or role is None:
        return False
    needed = Permission.TAKE_PAYMENT if to is State.DONE else Permission.BOOK
    return grant(role, needed) is not Grant.NO


def stepping(appointment_id: int, was: State, to: State) -> Command:
    """Return the command for a step; not to come is a matter of the studio's policy."""
    if to is State.NO_SHOW:
        return NoShow(appointment_id=appointment_id, was=was)
    return SetState(appointment_id=appointment_id, was=was, to=to)
