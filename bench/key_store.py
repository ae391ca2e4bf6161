"""A key store in a file, for starts that are measured: the computer's own is left alone."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

#: Where it lies, and what makes it the key store of a process that is started.
PLACE = "FRONTDESK_BENCH_KEYS"
BACKEND = {"PYTHON_KEYRING_BACKEND": "bench.key_store.KeyStore"}


class KeyStore(KeyringBackend):
    """Keeps secrets in the file that the environment names."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret."""
        found = self._held().get(f"{service}/{username}")
        return None if found is None else str(found)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        held = self._held() | {f"{service}/{username}": password}
        Path(os.environ[PLACE]).write_text(json.dumps(held), encoding="utf-8")

    def _held(self) -> dict[str, object]:
        try:
            found: dict[str, object] = json.loads(Path(os.environ[PLACE]).read_text("utf-8"))
        except FileNotFoundError:
            return {}
        return found
