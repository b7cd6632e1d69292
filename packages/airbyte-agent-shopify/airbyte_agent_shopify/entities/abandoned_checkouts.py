# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A checkout that was not completed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.abandoned_checkouts import LIST
from ..models.abandoned_checkouts import AbandonedCheckout

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.abandoned_checkouts import AbandonedCheckoutsStoreColumn, AbandonedCheckoutsStoreRecord  # noqa: F401

__all__ = ["AbandonedCheckouts", "SyncAbandonedCheckouts"]


class AbandonedCheckouts(StoredEntity["AbandonedCheckoutsStoreColumn", "AbandonedCheckoutsStoreRecord"]):
    """A checkout that was not completed."""

    _stored = ("abandoned_checkouts", "AbandonedCheckoutsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        status: Literal["open", "closed"] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[AbandonedCheckout]:
        """List abandoned checkouts.

        Open ones by default.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            status: `open` or `closed`; open by default.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "status": status,
                "page_info": page_info,
            },
            AbandonedCheckout,
        )


class SyncAbandonedCheckouts(
    SyncStoredEntity["AbandonedCheckoutsStoreColumn", "AbandonedCheckoutsStoreRecord"]
):
    """A checkout that was not completed. Sync version of `AbandonedCheckouts`."""

    _stored = ("abandoned_checkouts", "AbandonedCheckoutsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        status: Literal["open", "closed"] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[AbandonedCheckout]:
        """List abandoned checkouts.

        Open ones by default.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            status: `open` or `closed`; open by default.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "status": status,
                "page_info": page_info,
            },
            AbandonedCheckout,
        )
