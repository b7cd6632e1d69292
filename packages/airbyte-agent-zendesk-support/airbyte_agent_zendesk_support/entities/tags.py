# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A word that tickets, users or organizations are marked with."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tags import LIST
from ..models.tags import Tag

__all__ = ["SyncTags", "Tags"]


class Tags(Entity):
    """A word that tickets, users or organizations are marked with."""

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Tag]:
        """List the 20,000 most used tags of the last 60 days, most used first.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            Tag,
        )


class SyncTags(SyncEntity):
    """A word that tickets, users or organizations are marked with. Sync version of `Tags`."""

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Tag]:
        """List the 20,000 most used tags of the last 60 days, most used first.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            Tag,
        )
