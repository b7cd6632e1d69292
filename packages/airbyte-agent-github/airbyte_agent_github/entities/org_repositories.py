# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Org repositories of GitHub."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.org_repositories import LIST
from ..models.shared import Repository

__all__ = ["OrgRepositories", "SyncOrgRepositories"]


class OrgRepositories(Entity):
    """Org repositories of GitHub."""

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Repository]:
        """List the repositories of an organization, last pushed first.

        Args:
            org: Login of the organization.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Repository
        )


class SyncOrgRepositories(SyncEntity):
    """Org repositories of GitHub. Sync version of `OrgRepositories`."""

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Repository]:
        """List the repositories of an organization, last pushed first.

        Args:
            org: Login of the organization.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return self._page(
            LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Repository
        )
