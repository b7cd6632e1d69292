"""Tokens of a connector that all workers share: one of them renews, and stores what it got before its use."""

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
#: Seconds without a sign of life after which a lease is anybody's, and those between two signs.
_DEAD, _BEAT = 10.0, 2.5
#: Seconds between two looks at another's lease, at least and at most.
_LOOKS = 0.05, 0.2
#: Seconds that a worker waits for the others.
_PATIENCE = 60.0
#: Seconds between two attempts to store what could not be stored.
_AGAIN = 1.0
#: Seconds that closing waits for a renewal that is under way.
_LAST = 30.0


class StoredTokens:
    """The tokens of one version of a connector's credentials, as OAuth shares them.

    Args:
        database: Where they are stored.
        keyring: Seals them.
        connector_id: Whose they are.
        place: What they are sealed for.
        version: The version of its credentials.
        sealed: What was stored when it was opened.
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
        """Whether nothing is under way, nor waits to be stored."""
        return self._unstored is None and not self._turns.locked()

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[TokenSet | None]:
        """Alone among all workers; gives what is stored by then.

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
                elif self._insisting is None:  # whoever else renewed now would use a token that is spent
                    self._insisting = asyncio.create_task(self._insist())

    async def keep(self, tokens: TokenSet) -> None:
        """Store new tokens.

        Raises:
            UnavailableError: The database is unavailable. They are stored as soon as it is back.
        """
        self._unstored = tokens
        try:
            await self._store()
        except SQLAlchemyError as error:
            _LOGGER.warning("connector %s: new tokens wait to be stored: %s", self._id, type(error).__name__)
            raise _unavailable() from None

    async def close(self) -> None:
        """Wait for a renewal that is under way, and store what is still to be stored."""
        with suppress(asyncio.TimeoutError):
            async with asyncio.timeout(_LAST), self._turns:
                pass
        if self._unstored is not None:
            try:
                await self._store()
            except SQLAlchemyError as error:
                _LOGGER.error(  # noqa: TRY400  its text may repeat values
                    "connector %s: new tokens are lost, for they could not be stored: %s",
                    self._id,
                    type(error).__name__,
                )
        if self._insisting is not None:
            self._insisting.cancel()
        await self._release()

    async def _acquire(self) -> None:
        """Take the lease, from nobody or from a worker that gives no sign of life."""
        given_up = monotonic() + _PATIENCE
        mine, seen, since = f"{uuid.uuid4().hex}:0", None, monotonic()
        while True:
            async with self._database.session() as session:
                stored = await renewals.read(session, self._id)
            if stored is None or stored.version != self._version:
                raise UnavailableError(
                    "the connector was changed or deleted meanwhile; try again", retry_after=0.0
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
        """Show that this worker lives, again and again."""
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
            await asyncio.wait([self._beating])  # the lease is what it changed it to
        lease, self._lease, self._beating = self._lease, None, None
        if lease is None:
            return
        with suppress(SQLAlchemyError):  # it ends by itself
            async with self._database.session() as session, session.begin():
                await renewals.change_lease(session, self._id, lease, None)

    async def _insist(self) -> None:
        """Store what could not be stored, as soon as that can be done."""
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
        """Stored tokens; ``None`` where they are of other credentials.

        Raises:
            SealError: They do not open. They are not taken for none: the refresh token that they replaced
                would be spent.
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
    """Tokens as they are stored, for one version of a connector's credentials."""
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
        "the database is unavailable, so that new tokens cannot be stored; try again", retry_after=1.0
    )
