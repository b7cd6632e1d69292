# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A collection of data that messages refer to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.collections import CREATE, GET, LIST, UPDATE
from ..models.collections import Collection

__all__ = ["Collections", "SyncCollections"]


class Collections(Entity):
    """A collection of data that messages refer to."""

    def list(self) -> AsyncPager[Collection]:
        """List collections.

        Returns a single page. One response has all records.
        """
        return self._pager(LIST, {}, Collection)

    async def create(
        self,
        name: str,
        *,
        data: Sequence[Mapping[str, Any]] | Omit | None = omit,
        url: str | Omit | None = omit,
    ) -> Collection:
        """Create a collection.

        Args:
            name: Name, by which messages refer to it.
            data: Rows, 10 KB each and 10 MB in total at most; instead of `url`.
            url: URL of a JSON or CSV file with the rows; instead of `data`.
        """
        return await self._one(CREATE, {"name": name, "data": data, "url": url}, Collection)

    async def get(self, collection_id: int) -> Collection:
        """Get a collection.

        Without its rows.

        Args:
            collection_id: Id of the collection.
        """
        return await self._one(GET, {"collection_id": collection_id}, Collection)

    async def update(
        self,
        collection_id: int,
        *,
        name: str | Omit | None = omit,
        data: Sequence[Mapping[str, Any]] | Omit | None = omit,
        url: str | Omit | None = omit,
    ) -> Collection:
        """Update a collection.

        New rows replace all former ones.

        Args:
            collection_id: Id of the collection.
            name: Name, by which messages refer to it.
            data: Rows, 10 KB each and 10 MB in total at most; instead of `url`.
            url: URL of a JSON or CSV file with the rows; instead of `data`.
        """
        return await self._one(
            UPDATE, {"collection_id": collection_id, "name": name, "data": data, "url": url}, Collection
        )


class SyncCollections(SyncEntity):
    """A collection of data that messages refer to. Sync version of `Collections`."""

    def list(self) -> SyncPage[Collection]:
        """List collections.

        Returns a single page. One response has all records.
        """
        return self._page(LIST, {}, Collection)

    def create(
        self,
        name: str,
        *,
        data: Sequence[Mapping[str, Any]] | Omit | None = omit,
        url: str | Omit | None = omit,
    ) -> Collection:
        """Create a collection.

        Args:
            name: Name, by which messages refer to it.
            data: Rows, 10 KB each and 10 MB in total at most; instead of `url`.
            url: URL of a JSON or CSV file with the rows; instead of `data`.
        """
        return self._one(CREATE, {"name": name, "data": data, "url": url}, Collection)

    def get(self, collection_id: int) -> Collection:
        """Get a collection.

        Without its rows.

        Args:
            collection_id: Id of the collection.
        """
        return self._one(GET, {"collection_id": collection_id}, Collection)

    def update(
        self,
        collection_id: int,
        *,
        name: str | Omit | None = omit,
        data: Sequence[Mapping[str, Any]] | Omit | None = omit,
        url: str | Omit | None = omit,
    ) -> Collection:
        """Update a collection.

        New rows replace all former ones.

        Args:
            collection_id: Id of the collection.
            name: Name, by which messages refer to it.
            data: Rows, 10 KB each and 10 MB in total at most; instead of `url`.
            url: URL of a JSON or CSV file with the rows; instead of `data`.
        """
        return self._one(
            UPDATE, {"collection_id": collection_id, "name": name, "data": data, "url": url}, Collection
        )
