# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A collection of articles."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.collections import CREATE
from ..models.collections import Collection

__all__ = ["Collections", "SyncCollections"]


class Collections(Entity):
    """A collection of articles."""

    async def create(
        self,
        kb_id: str,
        title: str,
        *,
        description: str | Omit | None = omit,
        slug: str | Omit | None = omit,
        parent_collection_id: str | Omit | None = omit,
    ) -> Collection:
        """Create a collection.

        Args:
            kb_id: Id of the knowledge base.
            title: Title.
            description: Description.
            slug: Slug; made from the title by default.
            parent_collection_id: Id of the collection that contains it.
        """
        return await self._one(
            CREATE,
            {
                "kb_id": kb_id,
                "title": title,
                "description": description,
                "slug": slug,
                "parent_collection_id": parent_collection_id,
            },
            Collection,
        )


class SyncCollections(SyncEntity):
    """A collection of articles. Sync version of `Collections`."""

    def create(
        self,
        kb_id: str,
        title: str,
        *,
        description: str | Omit | None = omit,
        slug: str | Omit | None = omit,
        parent_collection_id: str | Omit | None = omit,
    ) -> Collection:
        """Create a collection.

        Args:
            kb_id: Id of the knowledge base.
            title: Title.
            description: Description.
            slug: Slug; made from the title by default.
            parent_collection_id: Id of the collection that contains it.
        """
        return self._one(
            CREATE,
            {
                "kb_id": kb_id,
                "title": title,
                "description": description,
                "slug": slug,
                "parent_collection_id": parent_collection_id,
            },
            Collection,
        )
