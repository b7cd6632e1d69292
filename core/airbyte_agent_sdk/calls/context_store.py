"""Entities with records in a context store, and the two ways to query them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, Generic, Literal, TypeVar

from typing_extensions import TypedDict

from ..definition import Operation, Parameter
from ..records.meta import Meta
from ..records.picking import pick
from ..records.record import reader
from ..transport.options import Options
from ..values import Omit, omit
from ..wire.arguments import to_api_params
from ..wire.response import ParsedResponse
from .entity import Entity, SyncEntity
from .pages import ContextStorePage

__all__ = ["StoreFilter", "StoreQuery", "StoredEntity", "SyncStoredEntity"]

Column = TypeVar("Column", bound=str)
Record = TypeVar("Record")

# Operators that are Python keywords, which a class body cannot declare. Nested conditions are not limited to
# the entity's columns: type checkers reject a class whose base refers back to it.
_Words = TypedDict(
    "_Words",
    {
        "in": Mapping[str, Sequence[Any]],
        "not": Mapping[str, object],
        "and": Sequence[Mapping[str, object]],
        "or": Sequence[Mapping[str, object]],
    },
    total=False,
)


class StoreFilter(_Words, Generic[Column], total=False):
    """A condition on records of the context store: one operator with its operands.

    ``and``, ``or`` and ``not`` contain other conditions; ``in`` contains a list of values for a column.
    """

    eq: Mapping[Column, Any]
    neq: Mapping[Column, Any]
    gt: Mapping[Column, Any]
    gte: Mapping[Column, Any]
    lt: Mapping[Column, Any]
    lte: Mapping[Column, Any]
    contains: Mapping[Column, Any]
    array_contains: Mapping[Column, Any]
    any: Mapping[Column, Any]
    startswith: Mapping[Column, str]
    endswith: Mapping[Column, str]
    fuzzy: Mapping[Column, str]
    keyword: Mapping[Column, str]


class StoreQuery(TypedDict, Generic[Column], total=False):
    """A query for records of the context store, with their order."""

    filter: StoreFilter[Column]
    sort: Sequence[Mapping[Column, Literal["asc", "desc"]]]


def _operation(entity: str, action: str, arguments: Mapping[str, Any]) -> Operation:
    """An operation of the context store, which is not in the spec."""
    parameters = tuple(Parameter(name, "body") for name in arguments)
    return Operation(entity, action, "POST", "", parameters, body="json")


def _record_type(entity: type, name: str | type | None) -> Any:
    """The class of an entity's records; if it is a name, it is imported for the first query."""
    if isinstance(name, type):
        return name
    package, _, module = entity.__module__.rpartition(".entities.")
    return getattr(import_module(f"{package}.store.{module}"), name) if name else Any


def _page(kind: type[Record], options: Options, outcome: ParsedResponse) -> ContextStorePage[Record]:
    rows = pick(outcome.data or [], options.select_fields, options.exclude_fields)
    data, warnings = reader(kind).many(rows, strict=options.strict, partial=options.partial)
    return ContextStorePage(data, Meta(outcome.meta), warnings)


class StoredEntity(Entity, Generic[Column, Record]):
    """Base class of generated entities with a context store, with the types of its queries and rows."""

    #: The entity's name in the store, and the class of its records, or its name in the package's ``store``.
    _stored: tuple[str, str | type | None]

    async def context_store_search(
        self,
        query: StoreQuery[Column],
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        fields: Sequence[str] | Omit = omit,
    ) -> ContextStorePage[Record]:
        """Search the records in the context store, without a call of the service.

        In direct mode the store is a local file: see `connector.context_store`.

        Args:
            query: Filter and order: `{"filter": {"eq": {column: value}}, "sort": [{column: "asc"}]}`.
            limit: Maximum number of records; a local store returns 50 by default, and at most 1,000.
            cursor: `page.meta["cursor"]` of the previous page.
            fields: Columns to return; all by default.

        Raises:
            ContextStoreError: There is no store, nothing of the entity is in it yet, or it took too long.
            InvalidParameterError: The query is invalid; the message says where.
        """
        arguments = {"query": query, "limit": limit, "cursor": cursor, "fields": fields}
        return await self._ask("context_store_search", arguments)

    async def context_store_sql_query(
        self, sql: str, *, limit: int | Omit = omit
    ) -> ContextStorePage[Record]:
        """Query the records in the context store with SQL.

        Args:
            sql: One SELECT statement, in which each entity of the store is a table.
            limit: Maximum number of rows; a local store returns 50 by default, and at most 1,000.

        Raises:
            ContextStoreError: As for `context_store_search`.
            InvalidParameterError: The statement is invalid, or more than a SELECT.
        """
        return await self._ask("context_store_sql_query", {"sql": sql, "limit": limit})

    async def _ask(self, action: str, arguments: Mapping[str, Any]) -> ContextStorePage[Record]:
        entity, kind = self._stored[0], _record_type(type(self), self._stored[1])
        operation = _operation(entity, action, arguments)
        call = self._make_call(operation, to_api_params(operation, arguments))
        return _page(kind, call.options, await self._perform(call))


class SyncStoredEntity(SyncEntity, Generic[Column, Record]):
    """Sync version of :class:`StoredEntity`."""

    _stored: tuple[str, str | type | None]

    def context_store_search(
        self,
        query: StoreQuery[Column],
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        fields: Sequence[str] | Omit = omit,
    ) -> ContextStorePage[Record]:
        """Search records in the context store; see :meth:`StoredEntity.context_store_search`."""
        arguments = {"query": query, "limit": limit, "cursor": cursor, "fields": fields}
        return self._ask("context_store_search", arguments)

    def context_store_sql_query(self, sql: str, *, limit: int | Omit = omit) -> ContextStorePage[Record]:
        """Query records in the context store with SQL; see :meth:`StoredEntity.context_store_sql_query`."""
        return self._ask("context_store_sql_query", {"sql": sql, "limit": limit})

    def _ask(self, action: str, arguments: Mapping[str, Any]) -> ContextStorePage[Record]:
        entity, kind = self._stored[0], _record_type(type(self), self._stored[1])
        operation = _operation(entity, action, arguments)
        call = self._make_call(operation, to_api_params(operation, arguments))
        return _page(kind, call.options, self._perform(call))
