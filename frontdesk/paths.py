"""Where things lie on this computer; the only module that knows appdirs."""

from pathlib import Path

from appdirs import AppDirs

_DIRS = AppDirs("frontdesk", appauthor=False)
#: The project's own files: themes, icons, templates.
RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def data_dir() -> Path:
    """Return the folder of the database."""
    return Path(_DIRS.user_data_dir)


def log_dir() -> Path:
    """Return the folder of the log."""
    return Path(_DIRS.user_log_dir)
