# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""A campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns import LIST
from ..models.campaigns import Campaign

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaigns import CampaignsStoreColumn, CampaignsStoreRecord  # noqa: F401

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(StoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> AsyncPager[Campaign]:
        """List campaigns.

        Single Sends and other campaigns, with what they have in common.

        Not tested against the live API. Not in the vendor's documents.

        Args:
            page_size: Records per page. At least 1.
        """
        return self._pager(LIST, {"page_size": page_size}, Campaign)


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> SyncPage[Campaign]:
        """List campaigns.

        Single Sends and other campaigns, with what they have in common.

        Not tested against the live API. Not in the vendor's documents.

        Args:
            page_size: Records per page. At least 1.
        """
        return self._page(LIST, {"page_size": page_size}, Campaign)
