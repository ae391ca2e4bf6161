"""The subcommands, each a module with a ``VERB``; found by themselves, in order of names."""

import pkgutil
from importlib import import_module

from frontdesk.cli.verb import Verb


def _found() -> tuple[Verb, ...]:
    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    verbs: list[Verb] = [import_module(f"{__name__}.{name}").VERB for name in names]
    return tuple(sorted(verbs, key=lambda verb: verb.name))


VERBS = _found()
