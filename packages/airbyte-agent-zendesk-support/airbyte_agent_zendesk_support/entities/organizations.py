# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A company or another group of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.organizations import GET, LIST
from ..models.organizations import Organization

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.organizations import OrganizationsStoreColumn, OrganizationsStoreRecord  # noqa: F401

__all__ = ["Organizations", "SyncOrganizations"]


class Organizations(StoredEntity["OrganizationsStoreColumn", "OrganizationsStoreRecord"]):
    """A company or another group of users."""

    _stored = ("organizations", "OrganizationsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Organization]:
        """List organizations.

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
            Organization,
        )

    async def get(self, organization_id: int) -> Organization:
        """Get an organization.

        Args:
            organization_id: Id of the organization.
        """
        return await self._one(GET, {"organization_id": organization_id}, Organization)


class SyncOrganizations(SyncStoredEntity["OrganizationsStoreColumn", "OrganizationsStoreRecord"]):
    """A company or another group of users. Sync version of `Organizations`."""

    _stored = ("organizations", "OrganizationsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Organization]:
        """List organizations.

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
            Organization,
        )

    def get(self, organization_id: int) -> Organization:
        """Get an organization.

        Args:
            organization_id: Id of the organization.
        """
        return self._one(GET, {"organization_id": organization_id}, Organization)
