# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A metafield, as writes give it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.metafields import CREATE, DELETE
from ..models.metafields import MetafieldsCreateResult, MetafieldsDeleteResult
from ..params.metafields import MetafieldIdentifierInput, MetafieldsSetInput

__all__ = ["Metafields", "SyncMetafields"]


class Metafields(Entity):
    """A metafield, as writes give it back."""

    async def create(
        self, metafields: Sequence[MetafieldsSetInput | Mapping[str, Any]]
    ) -> MetafieldsCreateResult:
        """Set metafields of any records.

        All of them, or none: 25 at most.

        Args:
            metafields: Metafields, 25 at most.
        """
        return await self._one(CREATE, {"metafields": metafields}, MetafieldsCreateResult)

    async def delete(
        self, metafields: Sequence[MetafieldIdentifierInput | Mapping[str, Any]]
    ) -> MetafieldsDeleteResult:
        """Delete metafields of any records.

        Args:
            metafields: Metafields.
        """
        return await self._one(DELETE, {"metafields": metafields}, MetafieldsDeleteResult)


class SyncMetafields(SyncEntity):
    """A metafield, as writes give it back. Sync version of `Metafields`."""

    def create(self, metafields: Sequence[MetafieldsSetInput | Mapping[str, Any]]) -> MetafieldsCreateResult:
        """Set metafields of any records.

        All of them, or none: 25 at most.

        Args:
            metafields: Metafields, 25 at most.
        """
        return self._one(CREATE, {"metafields": metafields}, MetafieldsCreateResult)

    def delete(
        self, metafields: Sequence[MetafieldIdentifierInput | Mapping[str, Any]]
    ) -> MetafieldsDeleteResult:
        """Delete metafields of any records.

        Args:
            metafields: Metafields.
        """
        return self._one(DELETE, {"metafields": metafields}, MetafieldsDeleteResult)
