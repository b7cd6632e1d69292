# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""What callers hear, such as before a voicemail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.greetings import GET, LIST
from ..models.greetings import Greeting

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.greetings import GreetingsStoreColumn, GreetingsStoreRecord  # noqa: F401

__all__ = ["Greetings", "SyncGreetings"]


class Greetings(StoredEntity["GreetingsStoreColumn", "GreetingsStoreRecord"]):
    """What callers hear, such as before a voicemail."""

    _stored = ("greetings", "GreetingsStoreRecord")

    def list(self) -> AsyncPager[Greeting]:
        """List greetings, the system's and the account's own."""
        return self._pager(LIST, {}, Greeting)

    async def get(self, greeting_id: str) -> Greeting:
        """Get a greeting.

        Args:
            greeting_id: Id of the greeting; for one of the system's, its name, such as voicemail_en.
        """
        return await self._one(GET, {"greeting_id": greeting_id}, Greeting)


class SyncGreetings(SyncStoredEntity["GreetingsStoreColumn", "GreetingsStoreRecord"]):
    """What callers hear, such as before a voicemail. Sync version of `Greetings`."""

    _stored = ("greetings", "GreetingsStoreRecord")

    def list(self) -> SyncPage[Greeting]:
        """List greetings, the system's and the account's own."""
        return self._page(LIST, {}, Greeting)

    def get(self, greeting_id: str) -> Greeting:
        """Get a greeting.

        Args:
            greeting_id: Id of the greeting; for one of the system's, its name, such as voicemail_en.
        """
        return self._one(GET, {"greeting_id": greeting_id}, Greeting)
