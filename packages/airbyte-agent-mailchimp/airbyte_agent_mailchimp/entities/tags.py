# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""A tag."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tags import LIST
from ..models.tags import Tag

__all__ = ["SyncTags", "Tags"]


class Tags(Entity):
    """A tag."""

    def list(self, list_id: str, *, name: str | Omit | None = omit) -> AsyncPager[Tag]:
        """List tags of a list.

        Returns a single page. All tags that match are in one response.

        Args:
            list_id: Id of the list.
            name: Beginning of the name.
        """
        return self._pager(LIST, {"list_id": list_id, "name": name}, Tag)


class SyncTags(SyncEntity):
    """A tag. Sync version of `Tags`."""

    def list(self, list_id: str, *, name: str | Omit | None = omit) -> SyncPage[Tag]:
        """List tags of a list.

        Returns a single page. All tags that match are in one response.

        Args:
            list_id: Id of the list.
            name: Beginning of the name.
        """
        return self._page(LIST, {"list_id": list_id, "name": name}, Tag)
