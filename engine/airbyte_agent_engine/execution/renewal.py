"""Tokens shared by all workers: one worker renews them and stores them before they are used."""

from __future__ import annotations

import asyncio
import logging
import random
import uuid
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from time import monotonic

from airbyte_agent_sdk import TokenSet
from sqlalchemy.exc import SQLAlchemyError

from ..database import Database
from ..sealing import Keyring
from ..stores import renewals
from .failures import UnavailableError

__all__ = ["StoredTokens", "sealed_tokens"]

_LOGGER = logging.getLogger(__name__)
#: Seconds without a heartbeat after which a lease expires, and seconds between heartbeats.
_DEAD, _BEAT = 10.0, 2.5
#: Minimum and maximum seconds between two checks of another worker's lease.
_LOOKS = 0.05, 0.2
#: Maximum seconds that a worker waits for others.
_PATIENCE = 60.0
#: Seconds between attempts to store pending tokens.
_AGAIN = 1.0
#: Maximum seconds that closing waits for a renewal in progress.
_LAST = 30.0


class StoredTokens:
    """The shared tokens of one version of a connector's credentials.

    Args:
        database: The database.
        keyring: Encrypts the tokens.
        connector_id: Id of the connector.
        place: The context to which they are sealed.
        version: The version of its credentials.
        sealed: The stored tokens when the connector was opened.
    """

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        connector_id: str,
        place: str,
        version: int,
        sealed: bytes | None,
    ) -> None:
        self._database, self._keyring = database, keyring
        self._id, self._place, self._version = connector_id, place, version
        self.kept = self._opened(sealed)
        self._unstored: TokenSet | None = None
        self._lease: str | None = None
        self._turns = asyncio.Lock()
        self._beating: asyncio.Task[None] | None = None
        self._insisting: asyncio.Task[None] | None = None

    @property
    def idle(self) -> bool:
        """Whether no renewal is in progress and no tokens are pending."""
        return self._unstored is None and not self._turns.locked()

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[TokenSet | None]:
        """Holds the lease among all workers; yields the tokens that are stored by then.

        Raises:
            UnavailableError: The database is unavailable, or another worker takes too long.
        """
        async with self._turns:
            try:
                if self._lease is None:
                    await self._acquire()
                    self._beating = asyncio.create_task(self._beat())
                stored = await self._store() if self._unstored is not None else await self._read()
                yield stored
            except SQLAlchemyError:
                raise _unavailable() from None
            finally:
                if self._unstored is None:
                    await self._release()
                elif self._insisting is None:  # another renewal now would use an invalidated refresh token
                    self._insisting = asyncio.create_task(self._insist())

    async def keep(self, tokens: TokenSet) -> None:
        """Store new tokens.

        Raises:
            UnavailableError: The database is unavailable. They are stored as soon as it is available again.
        """
        self._unstored = tokens
        try:
            await self._store()
        except SQLAlchemyError as error:
            _LOGGER.warning("connector %s: new tokens are not stored yet: %s", self._id, type(error).__name__)
            raise _unavailable() from None

    async def close(self) -> None:
        """Wait for a renewal in progress and store pending tokens."""
        with suppress(asyncio.TimeoutError):
            async with asyncio.timeout(_LAST), self._turns:
                pass
        if self._unstored is not None:
            try:
                await self._store()
            except SQLAlchemyError as error:
                _LOGGER.error(  # noqa: TRY400  its text may repeat values
                    "connector %s: new tokens are lost because they could not be stored: %s",
                    self._id,
                    type(error).__name__,
                )
        if self._insisting is not None:
            self._insisting.cancel()
        await self._release()

    async def _acquire(self) -> None:
        """Take the lease if it is free or its owner sends no heartbeats."""
        given_up = monotonic() + _PATIENCE
        mine, seen, since = f"{uuid.uuid4().hex}:0", None, monotonic()
        while True:
            async with self._database.session() as session:
                stored = await renewals.read(session, self._id)
            if stored is None or stored.version != self._version:
                raise UnavailableError(
                    "the connector was changed or deleted by another request; try again", retry_after=0.0
                )
            now, lease = monotonic(), stored.lease
            if lease != seen:
                seen, since = lease, now
            if lease is None or now - since >= _DEAD:
                async with self._database.session() as session, session.begin():
                    if await renewals.change_lease(session, self._id, lease, mine):
                        self._lease = mine
                if self._lease is not None:
                    return
            if now >= given_up:
                raise UnavailableError(
                    "another worker takes too long to renew the connector's tokens; try again",
                    retry_after=1.0,
                )
            await asyncio.sleep(random.uniform(*_LOOKS))  # noqa: S311  not for secrecy

    async def _beat(self) -> None:
        """Send heartbeats for the lease."""
        while self._lease is not None:
            await asyncio.sleep(_BEAT)
            owner, _, number = self._lease.partition(":")
            lease = f"{owner}:{int(number) + 1}"
            try:
                async with self._database.session() as session, session.begin():
                    held = await renewals.change_lease(session, self._id, self._lease, lease)
            except SQLAlchemyError:
                continue
            self._lease = lease if held else None

    async def _release(self) -> None:
        if self._beating is not None:
            self._beating.cancel()
            await asyncio.wait([self._beating])  # the lease is the value that was just written
        lease, self._lease, self._beating = self._lease, None, None
        if lease is None:
            return
        with suppress(SQLAlchemyError):  # it expires on its own
            async with self._database.session() as session, session.begin():
                await renewals.change_lease(session, self._id, lease, None)

    async def _insist(self) -> None:
        """Store pending tokens as soon as possible."""
        waiting = True
        while waiting:
            await asyncio.sleep(_AGAIN)
            async with self._turns:
                with suppress(SQLAlchemyError):
                    await self._store()
                waiting = self._unstored is not None
                if not waiting:
                    self._insisting = None
                    await self._release()

    async def _read(self) -> TokenSet | None:
        async with self._database.session() as session:
            stored = await renewals.read(session, self._id)
        return self._opened(stored.tokens) if stored is not None else None

    async def _store(self) -> TokenSet | None:
        tokens = self._unstored
        if tokens is not None:
            sealed = sealed_tokens(self._keyring, self._place, self._version, tokens)
            async with self._database.session() as session, session.begin():
                await renewals.write(session, self._id, self._version, sealed)
            self._unstored = None
        return tokens

    def _opened(self, sealed: bytes | None) -> TokenSet | None:
        """Stored tokens; ``None`` if they belong to other credentials.

        Raises:
            SealError: They cannot be decrypted. They are not treated as missing: the refresh token that they
                replaced is invalid.
        """
        if sealed is None:
            return None
        facts = self._keyring.open(sealed, self._place)
        if facts["version"] != self._version:
            return None
        ends = facts["expires_at"]
        return TokenSet(
            facts["access_token"],
            facts["refresh_token"],
            datetime.fromisoformat(ends) if ends is not None else None,
            facts["extra"],
        )


def sealed_tokens(keyring: Keyring, place: str, version: int, tokens: TokenSet) -> bytes:
    """The stored form of tokens, for one version of a connector's credentials."""
    ends = tokens.expires_at
    facts = {
        "version": version,
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "expires_at": ends.isoformat() if ends is not None else None,
        "extra": dict(tokens.extra),
    }
    return keyring.seal(facts, place)


def _unavailable() -> UnavailableError:
    return UnavailableError(
        "the database is unavailable, so new tokens cannot be stored; try again", retry_after=1.0
    )
