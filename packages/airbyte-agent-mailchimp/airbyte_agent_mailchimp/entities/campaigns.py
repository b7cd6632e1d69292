# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""A campaign."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns import GET, LIST
from ..models.campaigns import Campaign

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaigns import CampaignsStoreColumn, CampaignsStoreRecord  # noqa: F401

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(StoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        type: Literal["regular", "plaintext", "absplit", "rss", "variate"] | str | Omit | None = omit,
        status: Literal["save", "paused", "schedule", "sending", "sent"] | str | Omit | None = omit,
        before_send_time: dt.datetime | str | Omit | None = omit,
        since_send_time: dt.datetime | str | Omit | None = omit,
        before_create_time: dt.datetime | str | Omit | None = omit,
        since_create_time: dt.datetime | str | Omit | None = omit,
        list_id: str | Omit | None = omit,
        folder_id: str | Omit | None = omit,
        sort_field: Literal["create_time", "send_time"] | str | Omit | None = omit,
        sort_dir: Literal["ASC", "DESC"] | str | Omit | None = omit,
    ) -> AsyncPager[Campaign]:
        """List campaigns.

        Args:
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            type: Kind. One of `regular`, `plaintext`, `absplit`, `rss`, `variate`.
            status: Status. One of `save`, `paused`, `schedule`, `sending`, `sent`.
            before_send_time: Only those sent before this time.
            since_send_time: Only those sent after this time.
            before_create_time: Only those created before this time.
            since_create_time: Only those created after this time.
            list_id: Id of the list it is sent to.
            folder_id: Id of the folder.
            sort_field: Field to sort by. One of `create_time`, `send_time`.
            sort_dir: Direction: `ASC` or `DESC`.
        """
        return self._pager(
            LIST,
            {
                "count": count,
                "offset": offset,
                "type": type,
                "status": status,
                "before_send_time": before_send_time,
                "since_send_time": since_send_time,
                "before_create_time": before_create_time,
                "since_create_time": since_create_time,
                "list_id": list_id,
                "folder_id": folder_id,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
            },
            Campaign,
        )

    async def get(self, campaign_id: str) -> Campaign:
        """Get a campaign.

        Args:
            campaign_id: Id of the campaign.
        """
        return await self._one(GET, {"campaign_id": campaign_id}, Campaign)


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        type: Literal["regular", "plaintext", "absplit", "rss", "variate"] | str | Omit | None = omit,
        status: Literal["save", "paused", "schedule", "sending", "sent"] | str | Omit | None = omit,
        before_send_time: dt.datetime | str | Omit | None = omit,
        since_send_time: dt.datetime | str | Omit | None = omit,
        before_create_time: dt.datetime | str | Omit | None = omit,
        since_create_time: dt.datetime | str | Omit | None = omit,
        list_id: str | Omit | None = omit,
        folder_id: str | Omit | None = omit,
        sort_field: Literal["create_time", "send_time"] | str | Omit | None = omit,
        sort_dir: Literal["ASC", "DESC"] | str | Omit | None = omit,
    ) -> SyncPage[Campaign]:
        """List campaigns.

        Args:
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            type: Kind. One of `regular`, `plaintext`, `absplit`, `rss`, `variate`.
            status: Status. One of `save`, `paused`, `schedule`, `sending`, `sent`.
            before_send_time: Only those sent before this time.
            since_send_time: Only those sent after this time.
            before_create_time: Only those created before this time.
            since_create_time: Only those created after this time.
            list_id: Id of the list it is sent to.
            folder_id: Id of the folder.
            sort_field: Field to sort by. One of `create_time`, `send_time`.
            sort_dir: Direction: `ASC` or `DESC`.
        """
        return self._page(
            LIST,
            {
                "count": count,
                "offset": offset,
                "type": type,
                "status": status,
                "before_send_time": before_send_time,
                "since_send_time": since_send_time,
                "before_create_time": before_create_time,
                "since_create_time": since_create_time,
                "list_id": list_id,
                "folder_id": folder_id,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
            },
            Campaign,
        )

    def get(self, campaign_id: str) -> Campaign:
        """Get a campaign.

        Args:
            campaign_id: Id of the campaign.
        """
        return self._one(GET, {"campaign_id": campaign_id}, Campaign)
