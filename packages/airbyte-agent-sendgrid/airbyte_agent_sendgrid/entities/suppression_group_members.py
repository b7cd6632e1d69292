# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""An address that unsubscribed from a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.suppression_group_members import LIST
from ..models.suppression_group_members import SuppressionGroupMember

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.suppression_group_members import (  # noqa: F401
        SuppressionGroupMembersStoreColumn,
        SuppressionGroupMembersStoreRecord,
    )

__all__ = ["SuppressionGroupMembers", "SyncSuppressionGroupMembers"]


class SuppressionGroupMembers(
    StoredEntity["SuppressionGroupMembersStoreColumn", "SuppressionGroupMembersStoreRecord"]
):
    """An address that unsubscribed from a group."""

    _stored = ("suppression_group_members", "SuppressionGroupMembersStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> AsyncPager[SuppressionGroupMember]:
        """List members of suppression groups.

        Addresses that unsubscribed from a group; an address is listed once for each of its groups.

        Args:
            limit: Records per page. At least 1.
            offset: Number of records to skip. At least 0.
        """
        return self._pager(LIST, {"limit": limit, "offset": offset}, SuppressionGroupMember)


class SyncSuppressionGroupMembers(
    SyncStoredEntity["SuppressionGroupMembersStoreColumn", "SuppressionGroupMembersStoreRecord"]
):
    """An address that unsubscribed from a group. Sync version of `SuppressionGroupMembers`."""

    _stored = ("suppression_group_members", "SuppressionGroupMembersStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> SyncPage[SuppressionGroupMember]:
        """List members of suppression groups.

        Addresses that unsubscribed from a group; an address is listed once for each of its groups.

        Args:
            limit: Records per page. At least 1.
            offset: Number of records to skip. At least 0.
        """
        return self._page(LIST, {"limit": limit, "offset": offset}, SuppressionGroupMember)
