# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""A kind of mail that recipients can unsubscribe from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.suppression_groups import GET, LIST
from ..models.suppression_groups import SuppressionGroup

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.suppression_groups import SuppressionGroupsStoreColumn, SuppressionGroupsStoreRecord  # noqa: F401

__all__ = ["SuppressionGroups", "SyncSuppressionGroups"]


class SuppressionGroups(StoredEntity["SuppressionGroupsStoreColumn", "SuppressionGroupsStoreRecord"]):
    """A kind of mail that recipients can unsubscribe from."""

    _stored = ("suppression_groups", "SuppressionGroupsStoreRecord")

    def list(self) -> AsyncPager[SuppressionGroup]:
        """List suppression groups.

        Kinds of mail that recipients can unsubscribe from.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, SuppressionGroup)

    async def get(self, group_id: int) -> SuppressionGroup:
        """Get a suppression group.

        Args:
            group_id: Id of the group.
        """
        return await self._one(GET, {"group_id": group_id}, SuppressionGroup)


class SyncSuppressionGroups(SyncStoredEntity["SuppressionGroupsStoreColumn", "SuppressionGroupsStoreRecord"]):
    """A kind of mail that recipients can unsubscribe from. Sync version of `SuppressionGroups`."""

    _stored = ("suppression_groups", "SuppressionGroupsStoreRecord")

    def list(self) -> SyncPage[SuppressionGroup]:
        """List suppression groups.

        Kinds of mail that recipients can unsubscribe from.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, SuppressionGroup)

    def get(self, group_id: int) -> SuppressionGroup:
        """Get a suppression group.

        Args:
            group_id: Id of the group.
        """
        return self._one(GET, {"group_id": group_id}, SuppressionGroup)
