# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A user's membership of an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.organization_memberships import LIST
from ..models.organization_memberships import OrganizationMembership

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.organization_memberships import (  # noqa: F401
        OrganizationMembershipsStoreColumn,
        OrganizationMembershipsStoreRecord,
    )

__all__ = ["OrganizationMemberships", "SyncOrganizationMemberships"]


class OrganizationMemberships(
    StoredEntity["OrganizationMembershipsStoreColumn", "OrganizationMembershipsStoreRecord"]
):
    """A user's membership of an organization."""

    _stored = ("organization_memberships", "OrganizationMembershipsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[OrganizationMembership]:
        """List organization memberships.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            OrganizationMembership,
        )


class SyncOrganizationMemberships(
    SyncStoredEntity["OrganizationMembershipsStoreColumn", "OrganizationMembershipsStoreRecord"]
):
    """A user's membership of an organization. Sync version of `OrganizationMemberships`."""

    _stored = ("organization_memberships", "OrganizationMembershipsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[OrganizationMembership]:
        """List organization memberships.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            OrganizationMembership,
        )
