# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""A message, or several, sent once to lists and segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns import GET, LIST
from ..models.campaigns import Campaign

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaigns import CampaignsStoreColumn, CampaignsStoreRecord  # noqa: F401

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(StoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A message, or several, sent once to lists and segments."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self, filter: str, *, revision: str | Omit | None = omit, page_cursor: str | Omit | None = omit
    ) -> AsyncPager[Campaign]:
        """List campaigns.

        Those of one channel, which `filter` must name.

        Args:
            filter: Filter with the channel, `equals(messages.channel,'email')` or `sms` or `mobile_push`;
                more conditions follow after commas, such as `equals(status,'Sent')`.
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"filter": filter, "revision": revision, "page[cursor]": page_cursor}, Campaign
        )

    async def get(self, id: str, *, revision: str | Omit | None = omit) -> Campaign:
        """Get a campaign.

        Args:
            id: Id of the campaign.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return await self._one(GET, {"id": id, "revision": revision}, Campaign)


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A message, or several, sent once to lists and segments. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self, filter: str, *, revision: str | Omit | None = omit, page_cursor: str | Omit | None = omit
    ) -> SyncPage[Campaign]:
        """List campaigns.

        Those of one channel, which `filter` must name.

        Args:
            filter: Filter with the channel, `equals(messages.channel,'email')` or `sms` or `mobile_push`;
                more conditions follow after commas, such as `equals(status,'Sent')`.
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"filter": filter, "revision": revision, "page[cursor]": page_cursor}, Campaign
        )

    def get(self, id: str, *, revision: str | Omit | None = omit) -> Campaign:
        """Get a campaign.

        Args:
            id: Id of the campaign.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return self._one(GET, {"id": id, "revision": revision}, Campaign)
