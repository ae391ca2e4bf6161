"""Where a studio's data lies: a file on its own disk, or a PostgreSQL server."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from frontdesk.storage.keys.key import Key


@dataclass(frozen=True, slots=True)
class Place:
    """Exactly one of a file and a server's address; a file that is encrypted has a key."""

    path: Path | None = None
    url: str | None = None
    key: Key | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if (self.path is None) == (self.url is None):
            raise ValueError("a place is a file or a server")

    @classmethod
    def file(cls, folder: Path) -> Self:
        """Return the database file in ``folder``."""
        return cls(path=folder / "frontdesk.db")

    @classmethod
    def server(cls, url: str) -> Self:
        """Return a PostgreSQL database; ``url`` as SQLAlchemy writes them."""
        for begin in ("postgresql://", "postgres://"):
            if url.startswith(begin):
                return cls(url=f"postgresql+psycopg://{url.removeprefix(begin)}")
        return cls(url=url)

    def at(self, path: Path | None, key: Key | None) -> Self:
        """Return the place of another file, with the key of that."""
        return replace(self, path=path, key=key)

    def like(self, path: Path) -> Self:
        """Return the place of another file with the same key."""
        return replace(self, path=path)

    @property
    def exists(self) -> bool:
        """Tell whether there is something to open (a server is asked on opening)."""
        return self.path is None or self.path.exists()
