"""Wraps the bundle as a Debian package: ``python packaging/deb.py dist/frontdesk dist``.

The system's own libraries are dependencies; the studio's data is touched by nothing here.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from manpage import page

from frontdesk import __version__

_ROOT = Path(__file__).resolve().parent.parent
_HERE = _ROOT / "packaging" / "linux"
_MAINTAINER = "Frontdesk <frontdesk@localhost>"
_CONTROL = """\
Package: frontdesk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Section: misc
Priority: optional
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-inter, cups-client, xdg-utils
Suggests: fonts-noto-cjk, postgresql
Description: front desk of a massage and bodywork studio
 Calendar, clients, check-in and till in one application that needs no internet.
 The receptionist books calls and walk-ins, checks clients in and out, takes the
 money and prints receipts; therapists see their day and write their notes.
 .
 The studio's data lies with whoever is signed in, and stays when this package
 is removed.
"""


def build(bundle: Path, into: Path) -> Path:
    """Return the package that was made of ``bundle``."""
    architecture = _said("dpkg", "--print-architecture")
    into.mkdir(parents=True, exist_ok=True)
    version = os.environ.get("FRONTDESK_DEB_VERSION", __version__)
    result = into / f"frontdesk_{version}_{architecture}.deb"
    with TemporaryDirectory(prefix="frontdesk-deb-") as folder:
        tree = Path(folder) / "tree"
        _lay_out(bundle, tree)
        control = _CONTROL.format(
            version=version,
            architecture=architecture,
            maintainer=_MAINTAINER,
            size=_kib(tree),
            depends=_depends(bundle, Path(folder), architecture),
        )
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(control, "utf-8")
        squeeze = os.environ.get("FRONTDESK_DEB_ZIP", "xz")
        made = ("dpkg-deb", "--root-owner-group", f"-Z{squeeze}", "--build", tree, result)
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
    return result


def _lay_out(bundle: Path, tree: Path) -> None:
    share = tree / "usr" / "share"
    shutil.copytree(bundle, tree / "usr/lib/frontdesk", symlinks=True)
    _put(b"", tree / "usr/bin/.keep").unlink()
    (tree / "usr/bin/frontdesk").symlink_to("../lib/frontdesk/frontdesk")
    for entry in ("frontdesk.desktop", "frontdesk-backup.desktop"):
        _put((_HERE / entry).read_bytes(), share / "applications" / entry)
    _put((_HERE / "frontdesk.xml").read_bytes(), share / "mime/packages/frontdesk.xml")
    icon = (_ROOT / "resources/app/frontdesk.svg").read_bytes()
    _put(icon, share / "icons/hicolor/scalable/apps/frontdesk.svg")
    _put(_zipped(page().encode()), share / "man/man1/frontdesk.1.gz")
    changes = (_ROOT / "CHANGELOG.md").read_bytes()
    _put(_zipped(changes), share / "doc/frontdesk/changelog.gz")
    _put((_HERE / "copyright").read_bytes(), share / "doc/frontdesk/copyright")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _put(content: bytes, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def _zipped(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


def _depends(bundle: Path, folder: Path, architecture: str) -> str:
    """Return the Debian packages whose libraries the bundle wants."""
    _put(
        f"Source: frontdesk\n\nPackage: frontdesk\nArchitecture: {architecture}\n".encode(),
        folder / "debian/control",
    )
    binaries = [str(p) for p in bundle.rglob("*.so*") if p.is_file() and not p.is_symlink()]
    inside = sorted({f"-l{Path(each).parent}" for each in binaries})
    asked = ("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *inside)
    asked = (*asked, str(bundle / "frontdesk"), *binaries)
    told = subprocess.run(asked, check=False, cwd=folder, text=True, capture_output=True)
    found = re.search(r"^shlibs:Depends=(.+)$", told.stdout, re.MULTILINE)
    if found is None:
        raise SystemExit(told.stderr)
    # Keyboards and fonts are read at run time; no binary names them.
    return f"{found[1]}, fontconfig-config, xkb-data"


def _kib(tree: Path) -> int:
    return sum(path.lstat().st_size for path in tree.rglob("*")) // 1024


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout.strip()


if __name__ == "__main__":
    print(build(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
