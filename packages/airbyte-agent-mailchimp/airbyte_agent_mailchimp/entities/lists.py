# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""A list of members, which Mailchimp calls an audience."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.lists import GET, LIST
from ..models.lists import List

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.lists import ListsStoreColumn, ListsStoreRecord  # noqa: F401

__all__ = ["Lists", "SyncLists"]


class Lists(StoredEntity["ListsStoreColumn", "ListsStoreRecord"]):
    """A list of members, which Mailchimp calls an audience."""

    _stored = ("lists", "ListsStoreRecord")

    def list(
        self,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        before_date_created: dt.datetime | str | Omit | None = omit,
        since_date_created: dt.datetime | str | Omit | None = omit,
        before_campaign_last_sent: dt.datetime | str | Omit | None = omit,
        since_campaign_last_sent: dt.datetime | str | Omit | None = omit,
        email: str | Omit | None = omit,
        sort_field: Literal["date_created"] | str | Omit | None = omit,
        sort_dir: Literal["ASC", "DESC"] | str | Omit | None = omit,
    ) -> AsyncPager[List]:
        """List lists.

        Mailchimp calls them audiences.

        Args:
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            before_date_created: Only those created before this time.
            since_date_created: Only those created after this time.
            before_campaign_last_sent: Only those whose last campaign was sent before this time.
            since_campaign_last_sent: Only those whose last campaign was sent after this time.
            email: Address of a member; only lists with it.
            sort_field: Field to sort by. One of `date_created`.
            sort_dir: Direction: `ASC` or `DESC`.
        """
        return self._pager(
            LIST,
            {
                "count": count,
                "offset": offset,
                "before_date_created": before_date_created,
                "since_date_created": since_date_created,
                "before_campaign_last_sent": before_campaign_last_sent,
                "since_campaign_last_sent": since_campaign_last_sent,
                "email": email,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
            },
            List,
        )

    async def get(self, list_id: str) -> List:
        """Get a list.

        Args:
            list_id: Id of the list.
        """
        return await self._one(GET, {"list_id": list_id}, List)


class SyncLists(SyncStoredEntity["ListsStoreColumn", "ListsStoreRecord"]):
    """A list of members, which Mailchimp calls an audience. Sync version of `Lists`."""

    _stored = ("lists", "ListsStoreRecord")

    def list(
        self,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        before_date_created: dt.datetime | str | Omit | None = omit,
        since_date_created: dt.datetime | str | Omit | None = omit,
        before_campaign_last_sent: dt.datetime | str | Omit | None = omit,
        since_campaign_last_sent: dt.datetime | str | Omit | None = omit,
        email: str | Omit | None = omit,
        sort_field: Literal["date_created"] | str | Omit | None = omit,
        sort_dir: Literal["ASC", "DESC"] | str | Omit | None = omit,
    ) -> SyncPage[List]:
        """List lists.

        Mailchimp calls them audiences.

        Args:
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            before_date_created: Only those created before this time.
            since_date_created: Only those created after this time.
            before_campaign_last_sent: Only those whose last campaign was sent before this time.
            since_campaign_last_sent: Only those whose last campaign was sent after this time.
            email: Address of a member; only lists with it.
            sort_field: Field to sort by. One of `date_created`.
            sort_dir: Direction: `ASC` or `DESC`.
        """
        return self._page(
            LIST,
            {
                "count": count,
                "offset": offset,
                "before_date_created": before_date_created,
                "since_date_created": since_date_created,
                "before_campaign_last_sent": before_campaign_last_sent,
                "since_campaign_last_sent": since_campaign_last_sent,
                "email": email,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
            },
            List,
        )

    def get(self, list_id: str) -> List:
        """Get a list.

        Args:
            list_id: Id of the list.
        """
        return self._one(GET, {"list_id": list_id}, List)
