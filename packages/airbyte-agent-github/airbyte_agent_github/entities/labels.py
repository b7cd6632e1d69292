# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A label of a repository."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.labels import GET, LIST
from ..models.labels import Label

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.labels import LabelsStoreColumn, LabelsStoreRecord  # noqa: F401

__all__ = ["Labels", "SyncLabels"]


class Labels(StoredEntity["LabelsStoreColumn", "LabelsStoreRecord"]):
    """A label of a repository."""

    _stored = ("labels", "LabelsStoreRecord")

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Label]:
        """List the labels of a repository, sorted by name.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `name` and `issues.totalCount`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST,
            {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Label,
        )

    @overload
    async def get(
        self, owner: str, repo: str, name: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Label: ...

    @overload
    async def get(
        self,
        *,
        name: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Label: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        name: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Label:
        """Get a label.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            name: Name of the label.
            fields: Fields to return instead of the default ones, such as `name` and `issues.totalCount`, none
                that takes arguments; `id` is always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "name": name, "fields": fields}, Label)


class SyncLabels(SyncStoredEntity["LabelsStoreColumn", "LabelsStoreRecord"]):
    """A label of a repository. Sync version of `Labels`."""

    _stored = ("labels", "LabelsStoreRecord")

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Label]:
        """List the labels of a repository, sorted by name.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `name` and `issues.totalCount`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            LIST,
            {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Label,
        )

    @overload
    def get(
        self, owner: str, repo: str, name: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Label: ...

    @overload
    def get(
        self,
        *,
        name: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Label: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        name: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Label:
        """Get a label.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            name: Name of the label.
            fields: Fields to return instead of the default ones, such as `name` and `issues.totalCount`, none
                that takes arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "name": name, "fields": fields}, Label)
