"""Plays the tour in a language of the windows: ``python -m ui.tour FOLDER es``."""

import sys
from pathlib import Path

from ui.language import LANGUAGES, SPANISH
from ui.tour import play


def main(arguments: list[str]) -> int:
    """Play it; return the exit code. In a language the scripts do not speak nothing is held."""
    folder, language = Path(arguments[0]), arguments[1] if len(arguments) > 1 else SPANISH
    if language not in LANGUAGES:
        print(f"{language}: one of {', '.join(LANGUAGES)}", file=sys.stderr)
        return 2
    return play(folder, language)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
