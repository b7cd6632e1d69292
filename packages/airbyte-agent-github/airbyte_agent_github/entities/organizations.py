# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""An organization's public profile."""

from __future__ import annotations

from collections.abc import Sequence
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
    """An organization's public profile."""

    _stored = ("organizations", "OrganizationsStoreRecord")

    async def get(self, org: str, *, fields: Sequence[str] | Omit | None = omit) -> Organization:
        """Get an organization.

        Args:
            org: Login of the organization.
            fields: Fields to return instead of the default ones, such as `login` and
                `repositories.totalCount`, none that takes arguments; `id` is always there.
        """
        return await self._one(GET, {"org": org, "fields": fields}, Organization)

    def list(
        self,
        username: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Organization]:
        """List the organizations of a user.

        Those that are visible to you.

        Args:
            username: Login of the user.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `login` and
                `repositories.totalCount`, none that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"username": username, "per_page": per_page, "after": after, "fields": fields}, Organization
        )


class SyncOrganizations(SyncStoredEntity["OrganizationsStoreColumn", "OrganizationsStoreRecord"]):
    """An organization's public profile. Sync version of `Organizations`."""

    _stored = ("organizations", "OrganizationsStoreRecord")

    def get(self, org: str, *, fields: Sequence[str] | Omit | None = omit) -> Organization:
        """Get an organization.

        Args:
            org: Login of the organization.
            fields: Fields to return instead of the default ones, such as `login` and
                `repositories.totalCount`, none that takes arguments; `id` is always there.
        """
        return self._one(GET, {"org": org, "fields": fields}, Organization)

    def list(
        self,
        username: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Organization]:
        """List the organizations of a user.

        Those that are visible to you.

        Args:
            username: Login of the user.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `login` and
                `repositories.totalCount`, none that takes arguments; `id` is always there.
        """
        return self._page(
            LIST, {"username": username, "per_page": per_page, "after": after, "fields": fields}, Organization
        )
