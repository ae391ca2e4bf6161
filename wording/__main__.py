"""Brings the files of Qt Linguist up to date, and tells what is missing.

python -m wording                     update every file, compile, count what is missing
python -m wording missing [AREA ...]  the texts without a translation, as JSON to fill in
python -m wording fill FILE.json      put such a filled file in; what cannot be right is told
python -m wording compile             make resources/i18n/es.qm
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from wording.agreeing import faults
from wording.files import files, read
from wording.keeping import compiled, fill, keyed, said, update

LANGUAGE = "es"
#: In the file that is filled in: where the texts below it are said.
_REMARK = "# "


def main(arguments: Sequence[str]) -> int:
    """Do what is asked; return the exit code."""
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("update", ())
    if verb == "update":
        update(LANGUAGE)
        compiled(LANGUAGE)
        return _counted()
    if verb == "missing":
        return _missing(rest)
    if verb == "fill" and rest:
        return _filled(Path(rest[0]))
    if verb == "compile":
        compiled(LANGUAGE)
        return 0
    print(__doc__)
    return 2


def _counted() -> int:
    left = 0
    for path in files(LANGUAGE):
        open_ = sum(not message.finished for message in read(path))
        left += open_
        if open_:
            print(f"{path.stem:24}{open_:5} to translate")
    print(f"{left} to translate" if left else "All is translated.")
    return 0


def _missing(areas: Sequence[str]) -> int:
    asked: dict[str, str] = {}
    for path in files(LANGUAGE):
        if not areas or path.stem in areas:
            waiting = [message for message in read(path) if not message.finished]
            for message in sorted(waiting, key=lambda message: message.places):
                asked.setdefault(f"{_REMARK}{' '.join(message.places)}", "")
                asked[keyed(message.said)] = message.translation
    print(json.dumps(asked, ensure_ascii=False, indent=0))
    return 0


def _filled(path: Path) -> int:
    read_in: dict[str, str] = json.loads(path.read_text("utf-8"))
    given = {key: text for key, text in read_in.items() if text and not key.startswith(_REMARK)}
    wrong = {key: found for key, text in given.items() if (found := faults(said(key).source, text))}
    unknown = fill(LANGUAGE, {key: text for key, text in given.items() if key not in wrong})
    for key, found in wrong.items():
        print(f"NOT TAKEN: {key!r} -> {given[key]!r}: {'; '.join(found)}")
    for key in unknown:
        print(f"NOT SAID ANYWHERE: {key!r}")
    print(f"{len(given) - len(wrong) - len(unknown)} taken, {len(read_in) - len(given)} left out")
    return 1 if wrong or unknown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
