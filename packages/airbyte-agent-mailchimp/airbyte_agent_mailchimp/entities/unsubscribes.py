# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""A member who unsubscribed because of a campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.unsubscribes import LIST
from ..models.unsubscribes import Unsubscribe

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.unsubscribes import UnsubscribesStoreColumn, UnsubscribesStoreRecord  # noqa: F401

__all__ = ["SyncUnsubscribes", "Unsubscribes"]


class Unsubscribes(StoredEntity["UnsubscribesStoreColumn", "UnsubscribesStoreRecord"]):
    """A member who unsubscribed because of a campaign."""

    _stored = ("unsubscribes", "UnsubscribesStoreRecord")

    def list(
        self, campaign_id: str, *, count: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> AsyncPager[Unsubscribe]:
        """List members who unsubscribed because of a campaign.

        Args:
            campaign_id: Id of the campaign.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
        """
        return self._pager(LIST, {"campaign_id": campaign_id, "count": count, "offset": offset}, Unsubscribe)


class SyncUnsubscribes(SyncStoredEntity["UnsubscribesStoreColumn", "UnsubscribesStoreRecord"]):
    """A member who unsubscribed because of a campaign. Sync version of `Unsubscribes`."""

    _stored = ("unsubscribes", "UnsubscribesStoreRecord")

    def list(
        self, campaign_id: str, *, count: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> SyncPage[Unsubscribe]:
        """List members who unsubscribed because of a campaign.

        Args:
            campaign_id: Id of the campaign.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
        """
        return self._page(LIST, {"campaign_id": campaign_id, "count": count, "offset": offset}, Unsubscribe)
