# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The definition of a custom object type."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.schemas import GET, LIST
from ..models.schemas import ObjectSchema

__all__ = ["Schemas", "SyncSchemas"]


class Schemas(Entity):
    """The definition of a custom object type."""

    def list(self, *, archived: bool | Omit | None = omit) -> AsyncPager[ObjectSchema]:
        """List the definitions of custom object types.

        Returns a single page. The few types of an account come at once.

        Args:
            archived: Whether to list deleted types instead of the others.
        """
        return self._pager(LIST, {"archived": archived}, ObjectSchema)

    async def get(self, object_type: str) -> ObjectSchema:
        """Get the definition of an object type, with its properties.

        Args:
            object_type: The type: its id such as `2-3453932`, or its full name such as `p123_cars`.
        """
        return await self._one(GET, {"objectType": object_type}, ObjectSchema)


class SyncSchemas(SyncEntity):
    """The definition of a custom object type. Sync version of `Schemas`."""

    def list(self, *, archived: bool | Omit | None = omit) -> SyncPage[ObjectSchema]:
        """List the definitions of custom object types.

        Returns a single page. The few types of an account come at once.

        Args:
            archived: Whether to list deleted types instead of the others.
        """
        return self._page(LIST, {"archived": archived}, ObjectSchema)

    def get(self, object_type: str) -> ObjectSchema:
        """Get the definition of an object type, with its properties.

        Args:
            object_type: The type: its id such as `2-3453932`, or its full name such as `p123_cars`.
        """
        return self._one(GET, {"objectType": object_type}, ObjectSchema)
