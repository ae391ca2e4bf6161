"""Pictures of every page, panel and dialog: each language, light and dark, 100 % and 150 %.

Run ``python -m ui.tour.pictures FOLDER [en-light-100 …]``; large letters are on a small screen.
"""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import product
from pathlib import Path

from ui.language import LANGUAGES
from ui.tour import HEIGHT, WIDTH, monday, played
from ui.tour.player import Player
from ui.tour.rounds import Rounds

_BUSY = datetime(2026, 11, 23, 11, 8, tzinfo=monday.ZONE)
_SMALL = (1280, 720)
#: What may be asked for by name.
SETS = {
    f"{language}-{look}-{scale:.0%}".rstrip("%"): (language, look, scale)
    for language, look, scale in product(LANGUAGES, ("light", "dark"), (1.0, 1.5))
}


def take(folder: Path, name: str) -> bool:
    """Take one set of pictures into a folder; tell whether all went well."""
    language, look, scale = SETS[name]
    script: Callable[[Player], None] = partial(_go_round, look, scale)
    size = (WIDTH, HEIGHT) if scale == 1.0 else _SMALL
    record = played(folder / name, script, _BUSY, language=language, size=size)
    if not record.ok:
        print(record.told())
    return record.ok


def _go_round(look: str, scale: float, player: Player) -> None:
    player.parts.kit.theme.switch(look, scale)
    with player.step("Round"):
        for number, stop in enumerate(Rounds(player), start=1):
            words = "".join(letter if letter.isalnum() else "-" for letter in stop.name)
            player.photograph(f"{number:03}-{words}.png")


def main(arguments: Sequence[str]) -> int:
    """Take the sets that are named, or all of them; return the exit code."""
    folder, wanted = Path(arguments[0]).absolute(), arguments[1:] or list(SETS)
    fine = [take(folder, name) for name in wanted]
    print(folder)
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
