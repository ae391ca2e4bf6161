"""``demo-data``: make a studio up, of any size, in an empty place."""

import argparse
import sys

from frontdesk.cli.verb import Call, Verb


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--clients", type=int, default=500, metavar="N", help="how many clients (500)"
    )
    parser.add_argument(
        "--years", type=int, default=2, metavar="Y", help="how many years lie behind them (2)"
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="S", help="another number, another studio (1)"
    )


def _run(call: Call) -> None:
    from frontdesk.demo.data import Progress, Size, require_empty, write_studio
    from frontdesk.storage.faults import surroundings
    from frontdesk.storage.opening import open_store
    from frontdesk.storage.place import Place

    given = call.arguments
    size = Size(clients=given.clients, years=given.years, seed=given.seed)
    place = Place.server(call.url) if call.url else Place.file(call.folder)

    def told(progress: Progress) -> None:
        print(
            f"{progress.share:4.0%}  {progress.day}  {progress.appointments} appointments, "
            f"{progress.clients} clients",
            file=sys.stderr,
            flush=True,
        )

    with surroundings():
        store = call.with_key(lambda typed: open_store(place, typed))
        try:
            require_empty(store)
            made = write_studio(store, call.clock, size, told)
        finally:
            store.dispose()
    call.say(f"{made.clients} clients and {made.appointments} appointments were made up.")


VERB = Verb(
    name="demo-data",
    help="make a studio up, of any size, in an empty place",
    about="Writes a made-up studio with N clients and Y years of visits, about five for each\n"
    "client, with sales that add up. The place must be empty. The same seed gives the same\n"
    "studio on the same day. Interrupted (Ctrl+C), it keeps what is complete so far.",
    arguments=_arguments,
    run=_run,
)
