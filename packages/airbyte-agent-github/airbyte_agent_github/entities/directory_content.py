# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A file, directory or submodule in a directory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.directory_content import LIST
from ..models.directory_content import DirectoryEntry

__all__ = ["DirectoryContent", "SyncDirectoryContent"]


class DirectoryContent(Entity):
    """A file, directory or submodule in a directory."""

    @overload
    def list(
        self,
        owner: str,
        repo: str,
        path: str,
        *,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[DirectoryEntry]: ...

    @overload
    def list(
        self,
        *,
        path: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[DirectoryEntry]: ...

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        path: str | Omit | None = omit,
        *,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[DirectoryEntry]:
        """List the entries of a directory at a revision.

        Returns a single page. Returns the whole directory at once.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            path: Path of the directory from the root of the repository, without a leading slash; empty for
                the root.
            ref: Branch, tag or commit; `HEAD` is the tip of the default branch.
            fields: Fields to return instead of the default ones, such as `type` and `size`, without
                arguments; `name` and `oid` are always included.
        """
        return self._pager(
            LIST, {"owner": owner, "repo": repo, "path": path, "ref": ref, "fields": fields}, DirectoryEntry
        )


class SyncDirectoryContent(SyncEntity):
    """A file, directory or submodule in a directory. Sync version of `DirectoryContent`."""

    @overload
    def list(
        self,
        owner: str,
        repo: str,
        path: str,
        *,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[DirectoryEntry]: ...

    @overload
    def list(
        self,
        *,
        path: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[DirectoryEntry]: ...

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        path: str | Omit | None = omit,
        *,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[DirectoryEntry]:
        """List the entries of a directory at a revision.

        Returns a single page. Returns the whole directory at once.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            path: Path of the directory from the root of the repository, without a leading slash; empty for
                the root.
            ref: Branch, tag or commit; `HEAD` is the tip of the default branch.
            fields: Fields to return instead of the default ones, such as `type` and `size`, without
                arguments; `name` and `oid` are always included.
        """
        return self._page(
            LIST, {"owner": owner, "repo": repo, "path": path, "ref": ref, "fields": fields}, DirectoryEntry
        )
