# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""A campaign."""

from __future__ import annotations

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
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Campaign]:
        """List campaigns.

        Records of the module that the user may see.

        Args:
            page: Number of the page. At least 1.
            per_page: Records on a page. 1 to 200.
            page_token: Token of the page, from the previous one; not together with a page number.
            sort_by: API name of the field to sort by; the id if it is not given.
            sort_order: Order; newest first if it is not given. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "page_token": page_token,
                "sort_by": sort_by,
                "sort_order": sort_order,
            },
            Campaign,
        )

    async def get(self, id: str) -> Campaign:
        """Get a campaign.

        A campaign by its id, with all of its fields.

        Args:
            id: Id of the campaign.
        """
        return await self._one(GET, {"id": id}, Campaign)


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Campaign]:
        """List campaigns.

        Records of the module that the user may see.

        Args:
            page: Number of the page. At least 1.
            per_page: Records on a page. 1 to 200.
            page_token: Token of the page, from the previous one; not together with a page number.
            sort_by: API name of the field to sort by; the id if it is not given.
            sort_order: Order; newest first if it is not given. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "page_token": page_token,
                "sort_by": sort_by,
                "sort_order": sort_order,
            },
            Campaign,
        )

    def get(self, id: str) -> Campaign:
        """Get a campaign.

        A campaign by its id, with all of its fields.

        Args:
            id: Id of the campaign.
        """
        return self._one(GET, {"id": id}, Campaign)
