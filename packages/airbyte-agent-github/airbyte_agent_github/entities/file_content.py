# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A file at a revision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.file_content import GET
from ..models.file_content import FileContentDetail

__all__ = ["FileContentEntity", "SyncFileContentEntity"]


class FileContentEntity(Entity):
    """A file at a revision."""

    @overload
    async def get(
        self,
        owner: str,
        repo: str,
        path: str,
        *,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> FileContentDetail: ...

    @overload
    async def get(
        self,
        *,
        path: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> FileContentDetail: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        path: str | Omit | None = omit,
        *,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> FileContentDetail:
        """Get a file at a revision.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            path: Path of the file from the root of the repository, without a leading slash.
            ref: Branch, tag or commit; `HEAD` is the tip of the default branch.
            fields: Fields to return instead of the default ones, such as `text` and `byteSize`, without
                arguments; `id` and `oid` are always included.
        """
        return await self._one(
            GET, {"owner": owner, "repo": repo, "path": path, "ref": ref, "fields": fields}, FileContentDetail
        )


class SyncFileContentEntity(SyncEntity):
    """A file at a revision. Sync version of `FileContentEntity`."""

    @overload
    def get(
        self,
        owner: str,
        repo: str,
        path: str,
        *,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> FileContentDetail: ...

    @overload
    def get(
        self,
        *,
        path: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> FileContentDetail: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        path: str | Omit | None = omit,
        *,
        ref: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> FileContentDetail:
        """Get a file at a revision.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            path: Path of the file from the root of the repository, without a leading slash.
            ref: Branch, tag or commit; `HEAD` is the tip of the default branch.
            fields: Fields to return instead of the default ones, such as `text` and `byteSize`, without
                arguments; `id` and `oid` are always included.
        """
        return self._one(
            GET, {"owner": owner, "repo": repo, "path": path, "ref": ref, "fields": fields}, FileContentDetail
        )
