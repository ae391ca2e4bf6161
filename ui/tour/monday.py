"""The Monday of the pictures: 23 November 2026 at Back to Basics, from the first start on.

Set-up and import come first, then a quiet day: calls, a move, a walk-in, sessions, money. Each
chapter goes on from the one before, so they are played in this order.
"""

from zoneinfo import ZoneInfo

from ui.tour.chapters import (
    afternoon,
    beginning,
    calls,
    closing,
    desk_day,
    hands_on,
    hours,
    line,
    records,
    together,
)
from ui.tour.player import Player

ZONE = ZoneInfo("America/Chicago")

_CHAPTERS = (
    beginning.begin,
    beginning.bring_clients,
    calls.book_by_phone,
    calls.move_and_refuse,
    together.couple,
    together.series,
    line.book_by_the_line,
    line.find_and_do,
    line.help_at_hand,
    hands_on.by_hand,
    desk_day.arrive_and_treat,
    desk_day.therapists_page,
    afternoon.check_out,
    afternoon.looks,
    afternoon.the_rest,
    afternoon.sheets,
    records.health_stops,
    records.here_twice,
    hours.shifts,
    hours.replan,
    hours.holidays,
    closing.close_the_day,
)


def play(player: Player) -> None:
    """Play the whole day."""
    for chapter in _CHAPTERS:
        chapter(player)
