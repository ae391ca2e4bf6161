"""The states of an appointment, and what each may become."""

from enum import StrEnum


class State(StrEnum):
    """Where an appointment is on its way from the first call to the last receipt."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    IN_SESSION = "in_session"
    TO_CHECK_OUT = "to_check_out"
    DONE = "done"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


#: What a command may do. Undo is no command: it restores images, and asks the guards.
NEXT: dict[State, frozenset[State]] = {
    State.BOOKED: frozenset({State.CONFIRMED, State.ARRIVED, State.CANCELLED, State.NO_SHOW}),
    State.CONFIRMED: frozenset(
        {State.BOOKED, State.ARRIVED, State.CANCELLED, State.NO_SHOW},
    ),
    State.ARRIVED: frozenset({State.IN_SESSION, State.BOOKED}),
    State.IN_SESSION: frozenset({State.TO_CHECK_OUT, State.ARRIVED}),
    State.TO_CHECK_OUT: frozenset({State.DONE, State.IN_SESSION}),
    State.DONE: frozenset(),  # money hangs on it
    State.CANCELLED: frozenset({State.BOOKED}),
    State.NO_SHOW: frozenset({State.BOOKED}),
}

#: The one step that Enter takes.
STEP: dict[State, State] = {
    State.BOOKED: State.ARRIVED,
    State.CONFIRMED: State.ARRIVED,
    State.ARRIVED: State.IN_SESSION,
    State.IN_SESSION: State.TO_CHECK_OUT,
    State.TO_CHECK_OUT: State.DONE,
}

#: These hold their therapist, room and client; the others hold nothing.
CLAIMING = frozenset(State) - {State.CANCELLED, State.NO_SHOW}

#: These may still be moved to another time, therapist or room.
MOVABLE = frozenset({State.BOOKED, State.CONFIRMED, State.ARRIVED})
