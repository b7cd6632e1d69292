# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""A space: pages and blog posts of a team, a project or a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.spaces import GET, LIST
from ..models.spaces import Space

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.spaces import SpacesStoreColumn, SpacesStoreRecord  # noqa: F401

__all__ = ["Spaces", "SyncSpaces"]


class Spaces(StoredEntity["SpacesStoreColumn", "SpacesStoreRecord"]):
    """A space: pages and blog posts of a team, a project or a person."""

    _stored = ("spaces", "SpacesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        type: Literal["global", "collaboration", "knowledge_base", "personal"] | str | Omit | None = omit,
        status: Literal["current", "archived"] | str | Omit | None = omit,
        keys: Sequence[str] | Omit | None = omit,
        sort: Literal["id", "-id", "key", "-key", "name", "-name"] | str | Omit | None = omit,
    ) -> AsyncPager[Space]:
        """List spaces.

        Spaces that you may see.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 25 by default. 1 to 250.
            type: Only spaces of this kind. One of `global`, `collaboration`, `knowledge_base`, `personal`.
            status: Only spaces in use, or only archived ones. One of `current`, `archived`.
            keys: Only the spaces with these keys. At most 250 items.
            sort: Order; a leading `-` reverses it. One of `id`, `-id`, `key`, `-key`, `name`, `-name`.
        """
        return self._pager(
            LIST,
            {"cursor": cursor, "limit": limit, "type": type, "status": status, "keys": keys, "sort": sort},
            Space,
        )

    async def get(
        self, id: str, *, description_format: Literal["plain", "view"] | str | Omit | None = omit
    ) -> Space:
        """Get a space.

        A space. Raises `NotFoundError` if you may not see it.

        Args:
            id: Id of the space.
            description_format: Format in which to return the description. One of `plain`, `view`.
        """
        return await self._one(GET, {"id": id, "description-format": description_format}, Space)


class SyncSpaces(SyncStoredEntity["SpacesStoreColumn", "SpacesStoreRecord"]):
    """A space: pages and blog posts of a team, a project or a person. Sync version of `Spaces`."""

    _stored = ("spaces", "SpacesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        type: Literal["global", "collaboration", "knowledge_base", "personal"] | str | Omit | None = omit,
        status: Literal["current", "archived"] | str | Omit | None = omit,
        keys: Sequence[str] | Omit | None = omit,
        sort: Literal["id", "-id", "key", "-key", "name", "-name"] | str | Omit | None = omit,
    ) -> SyncPage[Space]:
        """List spaces.

        Spaces that you may see.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 25 by default. 1 to 250.
            type: Only spaces of this kind. One of `global`, `collaboration`, `knowledge_base`, `personal`.
            status: Only spaces in use, or only archived ones. One of `current`, `archived`.
            keys: Only the spaces with these keys. At most 250 items.
            sort: Order; a leading `-` reverses it. One of `id`, `-id`, `key`, `-key`, `name`, `-name`.
        """
        return self._page(
            LIST,
            {"cursor": cursor, "limit": limit, "type": type, "status": status, "keys": keys, "sort": sort},
            Space,
        )

    def get(
        self, id: str, *, description_format: Literal["plain", "view"] | str | Omit | None = omit
    ) -> Space:
        """Get a space.

        A space. Raises `NotFoundError` if you may not see it.

        Args:
            id: Id of the space.
            description_format: Format in which to return the description. One of `plain`, `view`.
        """
        return self._one(GET, {"id": id, "description-format": description_format}, Space)
