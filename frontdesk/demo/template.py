"""A busy day as it stands at one moment: minutes are told from now on."""

from typing import NamedTuple


class Card(NamedTuple):
    """An appointment of the day: whose column, when from now, what, in which state, who."""

    hand: int
    at: int
    code: str
    minutes: int
    state: str
    who: str = "anyone"  # anyone, new, member, minded, walk_in
    couples: bool = False  # in a room with two tables
    with_last: bool = False  # the second guest of the visit before


#: Columns are the therapists of the demo in their order.
DAY = (
    Card(0, -130, "sw", 60, "done"),
    Card(0, -55, "dt", 90, "in_session"),
    Card(0, 110, "sw", 60, "confirmed", "member"),
    Card(0, 200, "dt", 60, "booked"),
    Card(0, 290, "sw", 90, "booked"),
    Card(1, -140, "dt", 60, "done"),
    Card(1, -65, "sw", 60, "to_check_out", "member"),
    Card(1, 10, "dt", 60, "arrived", "minded"),
    Card(1, 85, "sw", 30, "cancelled"),
    Card(1, 145, "sw", 90, "confirmed"),
    Card(1, 265, "sw", 60, "booked", "new"),
    Card(2, -110, "pn", 60, "done"),
    Card(2, -35, "cu", 30, "to_check_out"),
    Card(2, 5, "sw", 30, "arrived", "walk_in"),
    Card(2, 50, "pn", 60, "confirmed", "minded"),
    Card(2, 165, "sw", 60, "booked", couples=True),
    Card(4, 165, "sw", 60, "booked", couples=True, with_last=True),
    Card(2, 255, "sw", 60, "booked"),
    Card(3, -95, "ac", 45, "done"),
    Card(3, -35, "ac", 45, "in_session", "new"),
    Card(3, 25, "cu", 30, "arrived"),
    Card(3, 115, "ac", 45, "confirmed", "member"),
    Card(3, 235, "ac", 45, "booked"),
    Card(3, 300, "ac", 75, "booked"),
    Card(4, -15, "sw", 60, "booked"),
    Card(4, 60, "dt", 60, "confirmed", "new"),
    Card(4, 320, "dt", 90, "booked", "minded"),
)
#: Blocks: column, when from now, length, kind, label.
BLOCKS = ((0, 50, 45, "lunch", "Lunch"), (3, 175, 30, "break", "Break"))
#: What filled the morning, by column: service, length, and so long to the one after it.
BEFORE = (("sw", 60, 80), ("dt", 60, 90), ("sw", 60, 75), ("ac", 45, 75), ("sw", 90, 130))
#: Shifts as they usually are, in hours.
SHIFTS = ((9, 18), (9, 17), (10, 17), (9, 20), (11, 20))
