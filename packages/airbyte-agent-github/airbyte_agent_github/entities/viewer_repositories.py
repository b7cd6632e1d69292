# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Viewer repositories of GitHub."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.viewer_repositories import LIST
from ..models.shared import Repository

__all__ = ["SyncViewerRepositories", "ViewerRepositories"]


class ViewerRepositories(Entity):
    """Viewer repositories of GitHub."""

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Repository]:
        """List the repositories that you have access to, last pushed first.

        Your own repositories, those you collaborate on, and those of your organizations.

        Args:
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return self._pager(LIST, {"per_page": per_page, "after": after, "fields": fields}, Repository)


class SyncViewerRepositories(SyncEntity):
    """Viewer repositories of GitHub. Sync version of `ViewerRepositories`."""

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Repository]:
        """List the repositories that you have access to, last pushed first.

        Your own repositories, those you collaborate on, and those of your organizations.

        Args:
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return self._page(LIST, {"per_page": per_page, "after": after, "fields": fields}, Repository)
