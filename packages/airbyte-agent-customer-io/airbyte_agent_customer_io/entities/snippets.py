# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A piece of content that messages share."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.snippets import CREATE, LIST, UPDATE
from ..models.snippets import Snippet

__all__ = ["Snippets", "SyncSnippets"]


class Snippets(Entity):
    """A piece of content that messages share."""

    def list(self) -> AsyncPager[Snippet]:
        """List snippets.

        Returns a single page. One response has all records.
        """
        return self._pager(LIST, {}, Snippet)

    async def update(self, name: str, value: str) -> Snippet:
        """Update a snippet.

        Creates it if there is none with this name.

        Args:
            name: Name, which identifies it. At most 150 characters.
            value: Content, as text or Liquid, without other snippets.
        """
        return await self._one(UPDATE, {"name": name, "value": value}, Snippet)

    async def create(self, name: str, value: str) -> Snippet:
        """Create a snippet.

        An error if there is one with this name.

        Not tested against the live API. The document at hand is older than the operation.

        Args:
            name: Name, which identifies it. At most 150 characters.
            value: Content, as text or Liquid, without other snippets.
        """
        return await self._one(CREATE, {"name": name, "value": value}, Snippet)


class SyncSnippets(SyncEntity):
    """A piece of content that messages share. Sync version of `Snippets`."""

    def list(self) -> SyncPage[Snippet]:
        """List snippets.

        Returns a single page. One response has all records.
        """
        return self._page(LIST, {}, Snippet)

    def update(self, name: str, value: str) -> Snippet:
        """Update a snippet.

        Creates it if there is none with this name.

        Args:
            name: Name, which identifies it. At most 150 characters.
            value: Content, as text or Liquid, without other snippets.
        """
        return self._one(UPDATE, {"name": name, "value": value}, Snippet)

    def create(self, name: str, value: str) -> Snippet:
        """Create a snippet.

        An error if there is one with this name.

        Not tested against the live API. The document at hand is older than the operation.

        Args:
            name: Name, which identifies it. At most 150 characters.
            value: Content, as text or Liquid, without other snippets.
        """
        return self._one(CREATE, {"name": name, "value": value}, Snippet)
