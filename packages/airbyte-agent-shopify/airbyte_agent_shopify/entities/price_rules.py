# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Conditions of a discount, which discount codes give."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.price_rules import GET, LIST
from ..models.price_rules import PriceRule

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.price_rules import PriceRulesStoreColumn, PriceRulesStoreRecord  # noqa: F401

__all__ = ["PriceRules", "SyncPriceRules"]


class PriceRules(StoredEntity["PriceRulesStoreColumn", "PriceRulesStoreRecord"]):
    """Conditions of a discount, which discount codes give."""

    _stored = ("price_rules", "PriceRulesStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        starts_at_min: dt.datetime | str | Omit | None = omit,
        starts_at_max: dt.datetime | str | Omit | None = omit,
        ends_at_min: dt.datetime | str | Omit | None = omit,
        ends_at_max: dt.datetime | str | Omit | None = omit,
        times_used: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[PriceRule]:
        """List price rules.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            starts_at_min: Only those that begin then or later.
            starts_at_max: Only those that begin then or earlier.
            ends_at_min: Only those that end then or later.
            ends_at_max: Only those that end then or earlier.
            times_used: Only those that were used this often.
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
                "starts_at_min": starts_at_min,
                "starts_at_max": starts_at_max,
                "ends_at_min": ends_at_min,
                "ends_at_max": ends_at_max,
                "times_used": times_used,
                "page_info": page_info,
            },
            PriceRule,
        )

    async def get(self, price_rule_id: int) -> PriceRule:
        """Get a price rule.

        Args:
            price_rule_id: Id of the price rule.
        """
        return await self._one(GET, {"price_rule_id": price_rule_id}, PriceRule)


class SyncPriceRules(SyncStoredEntity["PriceRulesStoreColumn", "PriceRulesStoreRecord"]):
    """Conditions of a discount, which discount codes give. Sync version of `PriceRules`."""

    _stored = ("price_rules", "PriceRulesStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        starts_at_min: dt.datetime | str | Omit | None = omit,
        starts_at_max: dt.datetime | str | Omit | None = omit,
        ends_at_min: dt.datetime | str | Omit | None = omit,
        ends_at_max: dt.datetime | str | Omit | None = omit,
        times_used: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[PriceRule]:
        """List price rules.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            starts_at_min: Only those that begin then or later.
            starts_at_max: Only those that begin then or earlier.
            ends_at_min: Only those that end then or later.
            ends_at_max: Only those that end then or earlier.
            times_used: Only those that were used this often.
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
                "starts_at_min": starts_at_min,
                "starts_at_max": starts_at_max,
                "ends_at_min": ends_at_min,
                "ends_at_max": ends_at_max,
                "times_used": times_used,
                "page_info": page_info,
            },
            PriceRule,
        )

    def get(self, price_rule_id: int) -> PriceRule:
        """Get a price rule.

        Args:
            price_rule_id: Id of the price rule.
        """
        return self._one(GET, {"price_rule_id": price_rule_id}, PriceRule)
