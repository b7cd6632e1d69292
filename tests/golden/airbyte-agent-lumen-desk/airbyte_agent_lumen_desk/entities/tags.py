# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Tags of LumenDesk."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tags import CREATE, LIST
from ..models.tags import Tag
from ..params.tags import TagCreateParamsOwner, TagCreateParamsRule

__all__ = ["SyncTags", "Tags"]


class Tags(Entity):
    """Tags of LumenDesk."""

    def list(self, *, session: str | Omit | None = omit) -> AsyncPager[Tag]:
        """Every tag in use.

        Returns a single page. An account has a few dozen tags; all come at once.
        """
        return self._pager(LIST, {"session": session}, Tag)

    async def create(
        self,
        name: str,
        *,
        owner: TagCreateParamsOwner | Omit | None = omit,
        rules: Sequence[TagCreateParamsRule] | Omit | None = omit,
    ) -> Tag:
        """Make a tag.

        Args:
            owner: Sent as `owner[id]`.
            rules: Sent as `rules[0][field]`.
        """
        return await self._one(CREATE, {"name": name, "owner": owner, "rules": rules}, Tag)


class SyncTags(SyncEntity):
    """Tags of LumenDesk. Sync version of `Tags`."""

    def list(self, *, session: str | Omit | None = omit) -> SyncPage[Tag]:
        """Every tag in use.

        Returns a single page. An account has a few dozen tags; all come at once.
        """
        return self._page(LIST, {"session": session}, Tag)

    def create(
        self,
        name: str,
        *,
        owner: TagCreateParamsOwner | Omit | None = omit,
        rules: Sequence[TagCreateParamsRule] | Omit | None = omit,
    ) -> Tag:
        """Make a tag.

        Args:
            owner: Sent as `owner[id]`.
            rules: Sent as `rules[0][field]`.
        """
        return self._one(CREATE, {"name": name, "owner": owner, "rules": rules}, Tag)
