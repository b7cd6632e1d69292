# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""An action of a campaign: a message, a webhook or another step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaign_actions import GET, LIST
from ..models.campaign_actions import CampaignAction

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaign_actions import CampaignActionsStoreColumn, CampaignActionsStoreRecord  # noqa: F401

__all__ = ["CampaignActions", "SyncCampaignActions"]


class CampaignActions(StoredEntity["CampaignActionsStoreColumn", "CampaignActionsStoreRecord"]):
    """An action of a campaign: a message, a webhook or another step."""

    _stored = ("campaign_actions", "CampaignActionsStoreRecord")

    def list(self, campaign_id: int, *, start: str | Omit | None = omit) -> AsyncPager[CampaignAction]:
        """List a campaign's actions.

        Pages have 10 actions.

        Args:
            campaign_id: Id of the campaign.
            start: Cursor of the page, from the previous page.
        """
        return self._pager(LIST, {"campaign_id": campaign_id, "start": start}, CampaignAction)

    async def get(self, campaign_id: int, action_id: int) -> CampaignAction:
        """Get an action of a campaign.

        Not tested against the live API. The document at hand leaves the operation out.

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of the action.
        """
        return await self._one(GET, {"campaign_id": campaign_id, "action_id": action_id}, CampaignAction)


class SyncCampaignActions(SyncStoredEntity["CampaignActionsStoreColumn", "CampaignActionsStoreRecord"]):
    """An action of a campaign: a message, a webhook or another step. Sync version of `CampaignActions`."""

    _stored = ("campaign_actions", "CampaignActionsStoreRecord")

    def list(self, campaign_id: int, *, start: str | Omit | None = omit) -> SyncPage[CampaignAction]:
        """List a campaign's actions.

        Pages have 10 actions.

        Args:
            campaign_id: Id of the campaign.
            start: Cursor of the page, from the previous page.
        """
        return self._page(LIST, {"campaign_id": campaign_id, "start": start}, CampaignAction)

    def get(self, campaign_id: int, action_id: int) -> CampaignAction:
        """Get an action of a campaign.

        Not tested against the live API. The document at hand leaves the operation out.

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of the action.
        """
        return self._one(GET, {"campaign_id": campaign_id, "action_id": action_id}, CampaignAction)
