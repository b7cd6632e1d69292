# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Satisfaction ratings of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.entity import Entity, SyncEntity
from airbyte_agent_sdk.paging import ContextStorePage
from airbyte_agent_sdk.types import Omit, omit

from ..models.satisfaction_ratings import SatisfactionRatingsRow
from ..params.satisfaction_ratings import SatisfactionRatingsSearchQuery

__all__ = ["SatisfactionRatings", "SyncSatisfactionRatings"]


class SatisfactionRatings(Entity):
    """Satisfaction ratings of LumenDesk."""

    async def context_store_search(
        self,
        query: SatisfactionRatingsSearchQuery,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        fields: Sequence[str] | Omit = omit,
    ) -> ContextStorePage[SatisfactionRatingsRow]:
        """Search cached satisfaction_ratings in the context store.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            query: Which rows: `{"filter": {"eq": {column: value}}, "sort": [{column: "asc"}]}`.
            limit: How many rows at most.
            cursor: Where to go on: `page.meta["cursor"]` of the page before.
            fields: Columns to give back; all where it is left out.
        """
        return await self._context_store_search(
            "satisfaction_ratings", {"query": query, "limit": limit, "cursor": cursor, "fields": fields},
            SatisfactionRatingsRow,
        )  # fmt: skip

    async def context_store_sql_query(
        self, sql: str, *, limit: int | Omit = omit
    ) -> ContextStorePage[SatisfactionRatingsRow]:
        """Query cached satisfaction_ratings in the context store by SQL.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            sql: The statement.
            limit: How many rows at most.
        """
        return await self._context_store_sql_query(
            "satisfaction_ratings", {"sql": sql, "limit": limit}, SatisfactionRatingsRow,
        )  # fmt: skip


class SyncSatisfactionRatings(SyncEntity):
    """Satisfaction ratings of LumenDesk; blocking twin of `SatisfactionRatings`."""

    def context_store_search(
        self,
        query: SatisfactionRatingsSearchQuery,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        fields: Sequence[str] | Omit = omit,
    ) -> ContextStorePage[SatisfactionRatingsRow]:
        """Search cached satisfaction_ratings in the context store.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            query: Which rows: `{"filter": {"eq": {column: value}}, "sort": [{column: "asc"}]}`.
            limit: How many rows at most.
            cursor: Where to go on: `page.meta["cursor"]` of the page before.
            fields: Columns to give back; all where it is left out.
        """
        return self._context_store_search(
            "satisfaction_ratings", {"query": query, "limit": limit, "cursor": cursor, "fields": fields},
            SatisfactionRatingsRow,
        )  # fmt: skip

    def context_store_sql_query(
        self, sql: str, *, limit: int | Omit = omit
    ) -> ContextStorePage[SatisfactionRatingsRow]:
        """Query cached satisfaction_ratings in the context store by SQL.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            sql: The statement.
            limit: How many rows at most.
        """
        return self._context_store_sql_query(
            "satisfaction_ratings", {"sql": sql, "limit": limit}, SatisfactionRatingsRow,
        )  # fmt: skip


# fmt: off
OPERATIONS: Mapping[str, Operation] = {}
