"""The words for every code of the domain, by subject.

Each module here has ``WORDS``: a code, and its sentence with {named} parameters, marked by
``QT_TRANSLATE_NOOP("words", …)``. A reason is a whole sentence with its full stop; what a
command did is told without one, in the past tense: ``Moved {client} to {to}``.
"""

import pkgutil
from importlib import import_module


def _collected() -> dict[str, str]:
    words: dict[str, str] = {}
    for module in sorted(found.name for found in pkgutil.iter_modules(__path__)):
        for code, text in import_module(f"{__name__}.{module}").WORDS.items():
            words.setdefault(code, text)
    return words


WORDS = _collected()
