"""Tokens in a file that several processes share: one of them renews what all of them use.

Pass the methods to an auth configuration whose tokens can be renewed::

    tokens = TokenFile("hubspot-tokens.json")
    config = HubspotOAuthAuthConfig(..., load_tokens=tokens.load, on_token_refresh=tokens.store)

With an asynchronous connector pass ``load_tokens=tokens.load_async``. The lock needs a POSIX system.
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from pathlib import Path

from airbyte_agent_sdk.auth import TokenSet


class TokenFile:
    """A file of tokens, and beside it the file that is locked while they are renewed."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._lock = self._path.with_name(self._path.name + ".lock")

    @contextmanager
    def load(self) -> Generator[TokenSet | None]:
        """What is stored, under the lock: no other process renews until this one has stored its tokens."""
        with self._lock.open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # released where the file is closed
            yield self._read()

    @asynccontextmanager
    async def load_async(self) -> AsyncGenerator[TokenSet | None]:
        """The same, without stopping the event loop while another process has the lock."""
        with self._lock.open("a") as lock:
            while True:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    await asyncio.sleep(0.05)
            yield self._read()

    def store(self, tokens: TokenSet) -> None:
        """Replace what is stored: a reader finds the old tokens or the new ones, whole."""
        ends = tokens.expires_at
        facts = {
            "access_token": tokens.access_token,
            "refresh_token": tokens.refresh_token,
            "expires_at": ends.isoformat() if ends else None,
            "extra": dict(tokens.extra),
        }
        part = self._path.with_name(self._path.name + ".part")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(facts, file)
        part.replace(self._path)

    def _read(self) -> TokenSet | None:
        if not self._path.exists():
            return None
        facts = json.loads(self._path.read_text())
        ends = facts.pop("expires_at")
        return TokenSet(**facts, expires_at=datetime.fromisoformat(ends) if ends else None)
