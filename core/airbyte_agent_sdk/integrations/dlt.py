"""Lists of a connector as resources of dlt, which loads them into databases and warehouses.

    import dlt
    from airbyte_agent_sdk.integrations.dlt import source

    pipeline = dlt.pipeline("stripe", destination="duckdb", dataset_name="stripe")
    pipeline.run(source(stripe, ["customers", "invoices"]))

Column types come from the records' models, so they do not depend on which values came first.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, get_args, get_type_hints

from ..calls.connector import Connector, SyncConnector
from ..calls.paging import AsyncPager, first_page
from ..definition import Operation
from ..errors import ConfigurationError, suggest
from ..exports.columns import Kind, columns_of
from ..names import identifier
from ..records.record import anything
from ..values import is_array, is_object

try:
    import dlt
    from dlt.extract import DltResource, DltSource
except ImportError as error:
    raise ImportError("this needs dlt: pip install 'airbyte-agent-sdk[dlt]>=1.0'") from error

__all__ = ["resource", "source"]

#: A field of the records, and the parameter of the list that takes the last value loaded.
Cursor: TypeAlias = tuple[str, str]

_TYPES: Mapping[Kind, str] = {
    "string": "text",
    "integer": "bigint",
    "number": "double",
    "boolean": "bool",
    "datetime": "timestamp",
    "date": "date",
    "json": "json",
}
_IDS = ("id", "gid")
#: Fields that say when a record changed, and then those that say when it was made.
_MOMENTS = (
    *("updated_at", "updatedAt", "updated", "modified_at", "modifiedAt", "modifiedTime", "last_edited_time"),
    *("created_at", "createdAt", "created", "createdTime", "created_time"),
)


def resource(
    connector: Connector | SyncConnector,
    entity: str,
    *,
    action: str = "list",
    params: Mapping[str, Any] | None = None,
    cursor: bool | Cursor = True,
) -> DltResource:
    """A list of a connector as a dlt resource, with the entity's name.

    If the records have an id, it is the primary key, and records are merged: a record that is loaded again
    replaces the row. Without one, each run replaces the table, or adds to it if there is a cursor. Change any
    of this with the resource's ``apply_hints``.

    Columns are those of the record's model. Fields of nested objects have columns of their own, such as
    ``address__city``. Lists, maps and objects that the model does not describe are JSON.

    Args:
        connector: An open connector, async or sync, direct or hosted.
        entity: Name of an entity, such as ``customers``.
        action: Name of an action that returns a list.
        params: Parameters of the list, with the API's own names.
        cursor: Whether later runs ask only for records that are newer than those loaded, where the list has a
            parameter for that. Name the field and the parameter to choose another, such as
            ``("started", "fromDateTime")`` or ``("created", "created.gte")``. If the field says when a record
            was created, later changes to a record are not loaded; ``False`` loads all records each time.

    Raises:
        EntityNotFoundError, ActionNotSupportedError: The connector has no such list.
        ConfigurationError: The action returns no list, a required parameter is missing, the list has no
            parameter of that name, or ``cursor`` is none of these.
    """
    operation = connector.execution.operation(entity, action)
    given = dict(params or {})
    _check(connector, operation, given)
    model = _model(connector, operation)
    # Ids that may be whole objects are text: in a column of JSON, dlt would take the text 12 for a number.
    kinds: dict[str, Kind] = {
        column.name: "string" if column.mixed else column.kind for column in columns_of(model, nested=True)
    }
    position = _position(operation, kinds, given, cursor)
    keys = [name for name in _IDS if kinds.get(name) in ("string", "integer")][:1]
    made: DltResource = dlt.resource(
        _generator(connector, operation, given, _Rows(kinds), position, strict=cursor is not True),
        name=identifier(entity) if action == "list" else identifier(f"{entity}_{action}"),
        primary_key=keys,
        write_disposition="merge" if keys else "append" if position else "replace",
        columns={name.replace(".", "__"): _hint(kind) for name, kind in kinds.items()},
    )
    return made


def source(
    connector: Connector | SyncConnector,
    entities: Iterable[str] | Mapping[str, Mapping[str, Any]] | None = None,
    *,
    cursor: bool = True,
) -> DltSource:
    """Lists of a connector as a dlt source, with the connector's name.

    Args:
        connector: An open connector, async or sync, direct or hosted.
        entities: Names of entities, or a mapping from names to parameters of the lists. By default, all that
            have a list without required parameters.
        cursor: As of :func:`resource`.

    Raises:
        EntityNotFoundError, ActionNotSupportedError, ConfigurationError: As :func:`resource`.
    """
    definition = connector.definition
    if entities is None:
        entities = [name for name, actions in definition.entities.items() if actions.get("list") == ()]
    elif isinstance(entities, str):
        raise ConfigurationError(f'entities must be a list of names, such as ["{entities}"]')
    given: dict[str, Mapping[str, Any]] = {name: {} for name in entities}
    if is_object(entities):
        given.update(entities)
    found = [resource(connector, name, params=params, cursor=cursor) for name, params in given.items()]
    made: DltSource = dlt.source(lambda: found, name=identifier(definition.slug))()
    return made


def _check(connector: Connector | SyncConnector, operation: Operation, given: Mapping[str, Any]) -> None:
    place = f"{connector.definition.slug} {operation.entity} {operation.action}"
    if not operation.is_list:
        raise ConfigurationError(f"{place}: only list and search can be loaded")
    for name in given:
        if name not in operation.by_name:
            raise ConfigurationError(f'{place}: unknown parameter "{name}"{suggest(name, operation.by_name)}')
    if lacking := [name for name in operation.required if name not in given]:
        raise ConfigurationError(f"{place}: pass params with {', '.join(lacking)}")


def _model(connector: Connector | SyncConnector, operation: Operation) -> Any:
    """The class of a list's records."""
    entity: object = getattr(connector, connector.definition.attributes[operation.entity])
    returned = get_type_hints(getattr(type(entity), identifier(operation.action))).get("return")
    return next(iter(get_args(returned)), None)


def _hint(kind: Kind) -> Any:
    return {"data_type": _TYPES[kind]}


@dataclass(frozen=True, slots=True)
class _Position:
    """Where a run goes on: the field, the parameter, and the member of it if that takes an object."""

    field: str
    parameter: str
    member: str | None = None

    def params(self, given: Mapping[str, Any], last: Any) -> dict[str, Any]:
        """The parameters with the last value loaded, if there is one."""
        if last is None:
            return dict(given)
        value = last if self.member is None else {**given.get(self.parameter, {}), self.member: last}
        return {**given, self.parameter: value}


def _position(
    operation: Operation, kinds: Mapping[str, Kind], given: Mapping[str, Any], cursor: bool | Cursor
) -> _Position | None:
    if not isinstance(cursor, bool):
        named: object = cursor
        names = list(named) if is_array(named) else []
        if [type(name) for name in names] != [str, str]:
            raise ConfigurationError(
                'cursor must be True, False, or a field and a parameter, such as ("created", "created.gte"), '
                f"not {named!r}"
            )
        return _named(operation, *names)
    for field in _MOMENTS if cursor else ():
        for parameter, member in _filters(field):
            found = operation.by_name.get(parameter)
            if found is None or parameter in given:
                continue
            if _takes(found.schema, member, kinds.get(field)):
                return _Position(field, parameter, member)
    return None


def _named(operation: Operation, field: str, parameter: str) -> _Position:
    if parameter in operation.by_name:
        return _Position(field, parameter)
    name, _, member = parameter.rpartition(".")
    if name in operation.by_name:
        return _Position(field, name, member)
    raise ConfigurationError(
        f'{operation.entity} {operation.action} has no parameter "{parameter}"'
        f"{suggest(parameter, operation.by_name)}"
    )


def _filters(field: str) -> Iterator[tuple[str, str | None]]:
    """Parameters that mean "not before", by the ways APIs name them."""
    stem = field.removesuffix("_at").removesuffix("_time")
    yield field, "gte"
    for name in (f"{field}.after", f"{field}_after", f"{field}_since", f"{stem}_after", f"{stem}_since"):
        yield name, None
    yield f"start{field[0].upper()}{field[1:]}", None


def _takes(schema: Mapping[str, Any], member: str | None, kind: Kind | None) -> bool:
    """Whether a parameter takes the values of a field."""
    for way in schema.get("oneOf", schema.get("anyOf", [schema])):
        found = way if member is None else way.get("properties", {}).get(member)
        wanted = {"integer": "integer", "datetime": "string", "date": "string"}.get(kind or "")
        if found is not None and wanted is not None and found.get("type") == wanted:
            return True
    return False


def _generator(
    connector: Connector | SyncConnector,
    operation: Operation,
    given: Mapping[str, Any],
    rows: _Rows,
    position: _Position | None,
    *,
    strict: bool,
) -> Callable[..., Any]:
    """The function that dlt calls for the rows of a run."""
    since: Any = None
    if position is not None:
        since = dlt.sources.incremental(
            position.field, on_cursor_value_missing="raise" if strict else "include"
        )

    def params(since: Any) -> Mapping[str, Any]:
        return given if position is None else position.params(given, since.start_value)

    # dlt fills `since` when the first row is asked for, so that both have to be generators.
    if isinstance(connector, Connector):

        async def run(since: Any = since) -> AsyncIterator[Any]:
            async for page in _pages(connector, operation, params(since)):
                yield rows.of(page)

        return run

    def run_blocking(since: Any = since) -> Iterator[Any]:
        for page in _pages_blocking(connector, operation, params(since)):
            yield rows.of(page)

    return run_blocking


async def _pages(connector: Any, operation: Operation, params: Mapping[str, Any]) -> AsyncIterator[list[Any]]:
    # What a client has for its entities, and a list by name needs too.
    call = connector._make_call(operation, params)  # noqa: SLF001
    perform = connector._perform  # noqa: SLF001
    async for page in AsyncPager(connector.execution, perform, call, anything()).pages():
        yield page.data


def _pages_blocking(connector: Any, operation: Operation, params: Mapping[str, Any]) -> Iterator[list[Any]]:
    call = connector._make_call(operation, params)  # noqa: SLF001
    perform = connector._perform  # noqa: SLF001
    for page in first_page(connector.execution, perform, call, anything()).pages():
        yield page.data


class _Rows:
    """Records as dlt takes them.

    dlt takes apart the objects that no column claims, and folds their keys: of ``Tier`` and ``tier`` one
    would be lost. So every object that the model does not describe is claimed by a column of JSON. A text in
    such a column is written as JSON, since dlt would read it.

    Args:
        kinds: What the columns of the model hold, by path.
    """

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self._kinds = kinds
        self._parents = {name[:end] for name in kinds for end, char in enumerate(name) if char == "."}
        self._found: set[str] = set()

    def of(self, records: Iterable[Any]) -> Any:
        """The rows of a page, with hints for columns that are new."""
        before = len(self._found)
        page = [self._row(record if is_object(record) else {"value": record}, "") for record in records]
        if len(self._found) == before:
            return page
        columns = {name.replace(".", "__"): _hint("json") for name in self._found}
        return dlt.mark.with_hints(page, dlt.mark.make_hints(columns=columns))

    def _row(self, record: Mapping[str, Any], before: str) -> dict[str, Any]:
        row: dict[str, Any] = {}
        for key, value in record.items():
            path = f"{before}{key}"
            if value is None and path not in self._kinds:
                continue  # of a type that is not known yet
            row[key] = self._value(path, value)
        return row

    def _value(self, path: str, value: Any) -> Any:
        kind = self._kinds.get(path, "json" if path in self._found else None)
        contains = is_object(value) or is_array(value)
        if kind is None and is_object(value) and path in self._parents:
            return self._row(value, f"{path}.")
        if kind is None and contains:
            self._found.add(path)
        elif value is not None and kind is not None and (kind == "json") != contains:
            return json.dumps(value, ensure_ascii=False) if contains or kind == "json" else value
        return value
