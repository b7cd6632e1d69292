"""Entities whose records hosted mode caches: the two ways to ask that cache, the same for each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from ..definition import Operation, Parameter
from ..records.meta import Meta
from ..records.picking import pick
from ..records.record import reader
from ..transport.options import Options
from ..values import Omit, omit
from ..wire.arguments import named
from ..wire.response import Outcome
from .entity import Entity, SyncEntity
from .paging import ContextStorePage

__all__ = ["StoredEntity", "SyncStoredEntity"]

Query = TypeVar("Query", bound=Mapping[str, Any])
Row = TypeVar("Row")


def _operation(entity: str, action: str, arguments: Mapping[str, Any]) -> Operation:
    """An operation of the context store, which no spec lists."""
    parameters = tuple(Parameter(name, "body") for name in arguments)
    return Operation(entity, action, "POST", "", parameters, body="json")


def _page(kind: type[Row], options: Options, outcome: Outcome) -> ContextStorePage[Row]:
    rows = pick(outcome.data or [], options.select_fields, options.exclude_fields)
    data, warnings = reader(kind).many(rows, strict=options.strict, partial=options.partial)
    return ContextStorePage(data, Meta(outcome.meta), warnings)


class StoredEntity(Entity, Generic[Query, Row]):
    """Base of the generated entities that have a context store, with the types of its queries and rows."""

    #: The entity's name in the store, and the type of its rows.
    _stored: tuple[str, type[Row]]

    async def context_store_search(
        self,
        query: Query,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        fields: Sequence[str] | Omit = omit,
    ) -> ContextStorePage[Row]:
        """Search the cached records in the context store.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            query: Which rows: `{"filter": {"eq": {column: value}}, "sort": [{column: "asc"}]}`.
            limit: How many rows at most.
            cursor: Where to go on: `page.meta["cursor"]` of the page before.
            fields: Columns to give back; all where it is left out.
        """
        arguments = {"query": query, "limit": limit, "cursor": cursor, "fields": fields}
        return await self._ask("context_store_search", arguments)

    async def context_store_sql_query(self, sql: str, *, limit: int | Omit = omit) -> ContextStorePage[Row]:
        """Query the cached records in the context store by SQL.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            sql: The statement.
            limit: How many rows at most.
        """
        return await self._ask("context_store_sql_query", {"sql": sql, "limit": limit})

    async def _ask(self, action: str, arguments: Mapping[str, Any]) -> ContextStorePage[Row]:
        entity, kind = self._stored
        operation = _operation(entity, action, arguments)
        call = self._make_call(operation, named(operation, arguments))
        return _page(kind, call.options, await self._perform(call))


class SyncStoredEntity(SyncEntity, Generic[Query, Row]):
    """Blocking twin of :class:`StoredEntity`."""

    _stored: tuple[str, type[Row]]

    def context_store_search(
        self,
        query: Query,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        fields: Sequence[str] | Omit = omit,
    ) -> ContextStorePage[Row]:
        """As :meth:`StoredEntity.context_store_search`."""
        arguments = {"query": query, "limit": limit, "cursor": cursor, "fields": fields}
        return self._ask("context_store_search", arguments)

    def context_store_sql_query(self, sql: str, *, limit: int | Omit = omit) -> ContextStorePage[Row]:
        """As :meth:`StoredEntity.context_store_sql_query`."""
        return self._ask("context_store_sql_query", {"sql": sql, "limit": limit})

    def _ask(self, action: str, arguments: Mapping[str, Any]) -> ContextStorePage[Row]:
        entity, kind = self._stored
        operation = _operation(entity, action, arguments)
        call = self._make_call(operation, named(operation, arguments))
        return _page(kind, call.options, self._perform(call))
