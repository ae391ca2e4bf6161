"""Tells whether a folder lies on a network share, where the locks of a file cannot be trusted."""

from pathlib import Path

_SHARES = ("nfs", "cifs", "smb", "fuse.sshfs", "9p", "davfs", "afpfs")
_MOUNTS = Path("/proc/mounts")


def on_share(folder: Path, mounts: Path = _MOUNTS) -> bool:
    """Tell whether ``folder`` lies on a network share; on Windows, whether its path is UNC."""
    if str(folder).startswith("\\\\"):
        return True
    if not mounts.exists():
        return False
    return _kind(folder.resolve(), mounts).startswith(_SHARES)


def _kind(folder: Path, mounts: Path) -> str:
    best, kind = -1, ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split(" ")
        where = Path(fields[1].replace("\\040", " "))
        if folder.is_relative_to(where) and len(where.parts) > best:
            best, kind = len(where.parts), fields[2]
    return kind
