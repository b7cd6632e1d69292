# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A dispute about a payment by Shopify Payments."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.disputes import GET, LIST
from ..models.disputes import Dispute

__all__ = ["Disputes", "SyncDisputes"]


class Disputes(Entity):
    """A dispute about a payment by Shopify Payments."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        status: str | Omit | None = omit,
        initiated_at: dt.date | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Dispute]:
        """List the disputes of Shopify Payments.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            status: Only those of this status, as in `needs_response`.
            initiated_at: Only those that began on this day, YYYY-MM-DD.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "status": status,
                "initiated_at": initiated_at,
                "page_info": page_info,
            },
            Dispute,
        )

    async def get(self, dispute_id: int) -> Dispute:
        """Get a dispute.

        Args:
            dispute_id: Id of the dispute.
        """
        return await self._one(GET, {"dispute_id": dispute_id}, Dispute)


class SyncDisputes(SyncEntity):
    """A dispute about a payment by Shopify Payments. Sync version of `Disputes`."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        status: str | Omit | None = omit,
        initiated_at: dt.date | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Dispute]:
        """List the disputes of Shopify Payments.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            status: Only those of this status, as in `needs_response`.
            initiated_at: Only those that began on this day, YYYY-MM-DD.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "status": status,
                "initiated_at": initiated_at,
                "page_info": page_info,
            },
            Dispute,
        )

    def get(self, dispute_id: int) -> Dispute:
        """Get a dispute.

        Args:
            dispute_id: Id of the dispute.
        """
        return self._one(GET, {"dispute_id": dispute_id}, Dispute)
