# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A template of emails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.templates import GET, LIST
from ..models.templates import Template

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.templates import TemplatesStoreColumn, TemplatesStoreRecord  # noqa: F401

__all__ = ["SyncTemplates", "Templates"]


class Templates(StoredEntity["TemplatesStoreColumn", "TemplatesStoreRecord"]):
    """A template of emails."""

    _stored = ("templates", "TemplatesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Template]:
        """List templates.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Template
        )

    async def get(self, id: int) -> Template:
        """Get a template.

        Args:
            id: Id of the template.
        """
        return await self._one(GET, {"id": id}, Template)


class SyncTemplates(SyncStoredEntity["TemplatesStoreColumn", "TemplatesStoreRecord"]):
    """A template of emails. Sync version of `Templates`."""

    _stored = ("templates", "TemplatesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Template]:
        """List templates.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Template
        )

    def get(self, id: int) -> Template:
        """Get a template.

        Args:
            id: Id of the template.
        """
        return self._one(GET, {"id": id}, Template)
