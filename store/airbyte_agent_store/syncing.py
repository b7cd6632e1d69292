"""Syncs: every record of the entities, through the connector's own lists, into a store.

A sync is a generator of calls to make and of functions that block, which async and blocking connectors run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeAlias

from airbyte_agent_sdk.errors import (
    AirbyteError,
    ConfigurationError,
    ConnectorValidationError,
    EntityNotFoundError,
    NotFoundError,
    PagingError,
)
from airbyte_agent_sdk.spi import (
    Call,
    Definition,
    LocalBackend,
    Operation,
    Options,
    Relationship,
    Rows,
    as_declared,
    is_object,
    position,
    source_of,
)

from .sqlite import SqliteStore
from .state import EntityState, Position

__all__ = ["Progress", "Step", "sync"]

#: Called after each page with the entity and the number of its pages so far.
Progress: TypeAlias = Callable[[str, int], object]
#: A step of a sync: a call to make, or a function that blocks.
Step: TypeAlias = "Call | Callable[[], Any]"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an entity's records come from.

    Attributes:
        operation: The list.
        params: Its arguments.
        parent: The parameter that each record of a parent provides, and from which of its columns.
    """

    operation: Operation
    params: Mapping[str, Any]
    parent: tuple[str, Relationship] | None = None

    @property
    def what(self) -> str:
        """What is read, as a digest: a sync does not go on with another list."""
        facts = [self.operation.action, self.params, self.parent and self.parent[0]]
        return hashlib.sha256(json.dumps(facts, sort_keys=True, default=repr).encode()).hexdigest()


class _UnknownParameterError(AirbyteError):
    """A list cannot be called without what its caller has to say. Caught within this module."""


def sync(
    backend: LocalBackend,
    options: Options,
    store: SqliteStore,
    entities: Iterable[str] | None,
    params: Mapping[str, Mapping[str, Any]],
    progress: Progress | None,
) -> Generator[Step, Any, dict[str, EntityState]]:
    """Sync entities one after the other, parents before their children; returns the state of each.

    An entity that fails does not keep the others from being synced: its state says why. A sync that ended
    early goes on with the page after the last one that was kept.

    Args:
        backend: Finds the next pages.
        options: Options of every call.
        store: Where the records go.
        entities: Names of entities; all that the store has by default.
        params: Arguments of the entities' lists, by entity.
        progress: Called after each page.

    Raises:
        EntityNotFoundError: The store has no such entity.
        ContextStoreError: Another sync writes into the file.
        AirbyteError: No entity could be synced; this is the first one's error.
    """
    definition = backend.definition
    names = _names(definition, store, entities, params)
    # A record without all of its fields would have no key.
    options = replace(options, select_fields=(), exclude_fields=())
    failures: list[AirbyteError] = []
    refused: list[AirbyteError] = []
    with ExitStack() as stack:
        yield partial(stack.enter_context, store.syncing())
        sources: dict[str, Source] = {}
        for name in names:
            try:
                sources[name] = _source(backend, name, params.get(name, {}), [*store.tables])
            except _UnknownParameterError as error:
                yield partial(store.stop, name, error.message)
                refused.append(ConfigurationError(error.message))
        for name in _ordered(sources):
            try:
                yield from _synced(backend, options, store, name, sources[name], progress)
            except AirbyteError as error:
                failures.append(error)
                yield partial(store.stop, name, error.message)
    if names and len(failures) + len(refused) == len(names):
        if failures:
            raise failures[0]
        raise ConfigurationError("; ".join(error.message for error in refused))
    states: dict[str, EntityState] = yield store.states
    return {name: states[name] for name in names}


def _names(
    definition: Definition,
    store: SqliteStore,
    entities: Iterable[str] | None,
    params: Mapping[str, Mapping[str, Any]],
) -> list[str]:
    """The entities to sync, if what the caller passed is right."""
    if isinstance(entities, str):
        raise ConfigurationError(f"entities must be a list, such as [{entities!r}]")
    names = [*store.tables] if entities is None else list(dict.fromkeys(entities))
    for name in (*names, *params):
        if name not in store.tables:
            raise EntityNotFoundError.unknown(definition.slug, name, list(store.tables))
    for name, arguments in params.items():
        if not is_object(arguments):
            raise ConfigurationError(f"params[{name!r}] must be a mapping of the list's arguments")
    return names


def _synced(
    backend: LocalBackend,
    options: Options,
    store: SqliteStore,
    name: str,
    source: Source,
    progress: Progress | None,
) -> Generator[Step, Any, None]:
    begun: Position = yield partial(store.begin, name, source.what)
    pages = _Pages(backend, options, store, name, source, progress)
    if source.parent is None:
        yield from _resumed(pages, begun.cursor)
        yield partial(store.end, name)
        return
    parameter, link = source.parent
    yield partial(store.require, link.target, f"{name} is listed for each of {link.target}")
    path = store.tables[link.target].path(link.target_key, name)
    parents: list[Any] = yield partial(store.parents, name, link.target, path)
    gone = 0
    for parent in parents:
        value = as_declared(source.operation, parameter, parent)
        cursor = begun.cursor if parent == begun.parent else None
        try:
            yield from pages.read(cursor, {parameter: value}, parent)
        except NotFoundError:  # it was deleted since its own list was read
            gone += 1
            yield partial(store.keep, name, [], Position(), parent=parent)
    lists = f"{gone} of {len(parents)} lists are of {link.target} that are not there any more"
    yield partial(store.end, name, lists if gone else "")


def _resumed(pages: _Pages, cursor: str | None) -> Generator[Step, Any, None]:
    """Go on from a cursor; from the start if the service does not take it any longer."""
    try:
        yield from pages.read(cursor, {}, None)
    except (ConnectorValidationError, NotFoundError, PagingError):
        if cursor is None or pages.count:
            raise
        yield partial(pages.store.begin, pages.name, pages.source.what, again=True)
        yield from pages.read(None, {}, None)


@dataclass(slots=True)
class _Pages:
    """Reads the pages of an entity's lists into the store.

    Attributes:
        count: Number of pages so far.
    """

    backend: LocalBackend
    options: Options
    store: SqliteStore
    name: str
    source: Source
    progress: Progress | None
    count: int = 0

    def read(self, cursor: str | None, more: Mapping[str, Any], parent: Any) -> Generator[Step, Any, None]:
        """Read one list from a cursor on.

        Args:
            cursor: Where to begin; ``None`` is the start.
            more: Further arguments of the list.
            parent: The record whose list it is.
        """
        arguments = {**self.source.params, **more, **({} if cursor is None else {"cursor": cursor})}
        rows = Rows(
            self.backend, self.backend.prepare(Call.of(self.source.operation, arguments, self.options))
        )
        following = True
        while following:
            records = rows.taken((yield rows.call))
            following = rows.follow()
            place = Position(position(rows.call) if following else None, parent)
            yield partial(self.store.keep, self.name, records, place, parent=parent)
            self.count += 1
            if self.progress is not None:
                self.progress(self.name, self.count)


def _source(backend: LocalBackend, name: str, given: Mapping[str, Any], known: Sequence[str]) -> Source:
    """The list of an entity with what it requires.

    Raises:
        _UnknownParameterError: Something that it requires is not known.
    """
    definition = backend.definition
    operation = _list(definition, name)
    if operation is None:
        raise _UnknownParameterError(f"{name} has no list to sync from")
    params = {**_largest_page(operation), **given}
    filled = backend.filled(operation, params)
    parent: tuple[str, Relationship] | None = None
    for item in operation.parameters:
        needed = item.required or item.required_by_api
        if not needed or item.name in filled or item.inject is not None:
            continue
        if "default" in item.schema:
            continue
        link = source_of(definition, operation, item.name)
        if link is None or link.target == name or link.target not in known or parent is not None:
            raise _UnknownParameterError(
                f"{name} cannot be listed without {item.name}; "
                f"pass params={{{name!r}: {{{item.name!r}: ...}}}}"
            )
        parent = (item.name, link)
    return Source(operation, params, parent)


def _list(definition: Definition, name: str) -> Operation | None:
    if name not in definition.entities:
        return None
    operations = definition.operations(name)
    return operations.get("list") or next((item for item in operations.values() if item.is_list), None)


def _largest_page(operation: Operation) -> dict[str, Any]:
    """The argument for pages as large as the service allows."""
    size = operation.paging.page_size if operation.paging else None
    if size is None or size not in operation.by_name:
        return {}
    largest = operation.by_name[size].schema.get("maximum")
    return {} if largest is None else {size: largest}


def _ordered(sources: Mapping[str, Source]) -> list[str]:
    """Entities, each after the one that it needs."""
    found: dict[str, None] = {}

    def add(name: str, above: tuple[str, ...]) -> None:
        parent = sources[name].parent
        if parent is not None and parent[1].target in sources and parent[1].target not in above:
            add(parent[1].target, (*above, name))
        found.setdefault(name)

    for name in sources:
        add(name, (name,))
    return list(found)
