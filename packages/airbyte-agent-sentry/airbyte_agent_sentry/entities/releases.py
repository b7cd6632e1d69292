# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""A release."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.releases import GET, LIST
from ..models.releases import Release

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.releases import ReleasesStoreColumn, ReleasesStoreRecord  # noqa: F401

__all__ = ["Releases", "SyncReleases"]


class Releases(StoredEntity["ReleasesStoreColumn", "ReleasesStoreRecord"]):
    """A release."""

    _stored = ("releases", "ReleasesStoreRecord")

    def list(
        self,
        organization_slug: str | Omit | None = omit,
        *,
        query: str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> AsyncPager[Release]:
        """List releases.

        Newest first.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            query: Text in the version, in upper or lower case.
            cursor: Cursor of the page, from the `Link` header of the one before. At least 1 characters.
        """
        return self._pager(
            LIST, {"organization_slug": organization_slug, "query": query, "cursor": cursor}, Release
        )

    @overload
    async def get(self, organization_slug: str, version: str) -> Release: ...

    @overload
    async def get(self, *, version: str, organization_slug: str | Omit | None = omit) -> Release: ...

    async def get(
        self, organization_slug: str | Omit | None = omit, version: str | Omit | None = omit
    ) -> Release:
        """Get a release.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            version: Version of the release.
        """
        return await self._one(GET, {"organization_slug": organization_slug, "version": version}, Release)


class SyncReleases(SyncStoredEntity["ReleasesStoreColumn", "ReleasesStoreRecord"]):
    """A release. Sync version of `Releases`."""

    _stored = ("releases", "ReleasesStoreRecord")

    def list(
        self,
        organization_slug: str | Omit | None = omit,
        *,
        query: str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> SyncPage[Release]:
        """List releases.

        Newest first.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            query: Text in the version, in upper or lower case.
            cursor: Cursor of the page, from the `Link` header of the one before. At least 1 characters.
        """
        return self._page(
            LIST, {"organization_slug": organization_slug, "query": query, "cursor": cursor}, Release
        )

    @overload
    def get(self, organization_slug: str, version: str) -> Release: ...

    @overload
    def get(self, *, version: str, organization_slug: str | Omit | None = omit) -> Release: ...

    def get(self, organization_slug: str | Omit | None = omit, version: str | Omit | None = omit) -> Release:
        """Get a release.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            version: Version of the release.
        """
        return self._one(GET, {"organization_slug": organization_slug, "version": version}, Release)
