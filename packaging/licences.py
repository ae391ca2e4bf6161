"""Puts the licences of all that is bundled into the bundle, and refuses what is not accounted for.

Run as ``python packaging/licences.py dist/frontdesk`` by the Python that built the bundle.
"""

import sys
import sysconfig
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ui.licences import Component, components

#: Where the texts are that come with no library: Debian's copies, in the package base-files.
_COMMON = Path("/usr/share/common-licenses")
_LGPL = {"LGPL-3.0-only": ("LGPL-3", "GPL-3")}  # the one is written as additions to the other
_OWN = ("resources/*", "docs/*", "frontdesk/*", "licences/*", "*.dist-info/*", "*/METADATA")


def unknown(bundle: Path, listed: Sequence[Component]) -> list[str]:
    """Return the files of ``bundle`` that belong to nobody on the list."""
    inside = bundle / "_internal"
    patterns = [*_OWN, *(pattern for each in listed for pattern in each.files)]
    found = (p.relative_to(inside).as_posix() for p in inside.rglob("*") if p.is_file())
    return sorted(name for name in found if not any(fnmatch(name, one) for one in patterns))


def copyleft_alone(listed: Sequence[Component]) -> list[str]:
    """Return what would be taken under the GPL with no exception."""
    return [c.name for c in listed if c.taken.startswith("GPL") and " WITH " not in c.taken]


def write(bundle: Path, listed: Sequence[Component]) -> list[str]:
    """Write the texts; return the names of those for which there is none."""
    missing = []
    for component in listed:
        texts = list(_texts(component))
        folder = bundle / "_internal" / "licences" / component.name
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts:
            (folder / name).write_bytes(text)
        if not texts:
            missing.append(component.name)
    return missing


def _texts(component: Component) -> Iterator[tuple[str, bytes]]:
    for name in _LGPL.get(component.taken, ()):
        yield name, (_COMMON / name).read_bytes()
    if component.name == "Python":
        yield "LICENSE.txt", _python()
    try:
        found: Distribution = distribution(component.name)
    except PackageNotFoundError:
        return
    for path in found.files or ():
        if ".dist-info" in str(path) and any(
            word in path.name.lower() for word in ("licen", "copying", "notice")
        ):
            yield path.name, Path(str(found.locate_file(path))).read_bytes()


def _python() -> bytes:
    version = sysconfig.get_python_version()
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}/copyright"),
        Path(f"/usr/share/doc/libpython{version}-stdlib/copyright"),
    )
    return next(place for place in places if place.is_file()).read_bytes()


def main(bundle: Path) -> int:
    """Say every reason why the bundle may not leave the house; write the texts otherwise."""
    listed = [each for each in components() if each.system in ("", sys.platform)]
    wrong = [f"{name}: on no list of licences" for name in unknown(bundle, listed)]
    wrong += [f"{name}: would be under the GPL alone" for name in copyleft_alone(listed)]
    if not wrong:
        wrong = [f"{name}: no text of its licence found" for name in write(bundle, listed)]
    print("\n".join(wrong), end="\n" if wrong else "", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
