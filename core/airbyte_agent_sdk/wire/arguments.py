"""Converts a caller's arguments to API parameters: renames them and drops omitted ones."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from ..definition import Operation, Parameter
from ..names import identifiers
from ..values import Null, Omit, is_array, is_object
from .graphql import may_be_null
from .multipart import takes_file
from .validation import branches, is_nullable, kinds_of

__all__ = ["ITEMS", "api_names", "given", "is_whole_body", "schema_of", "to_api_params", "without_sentinel"]

#: The parameter for a body that is a list.
ITEMS = "items"
_ANYTHING: Mapping[str, Any] = {}
#: Number formats for timestamps, with their units per second.
_UNITS = {"unix-time": 1, "unix-time-ms": 1000}
_ISO = frozenset({"date-time", "date"})
#: Start of an ISO date or time.
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]|$)")
#: Types that cannot contain omitted values.
_PLAIN = frozenset({str, int, float, bool, bytes})


def to_api_params(operation: Operation, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Converts a typed method's arguments to parameters: drops omitted ones and renames nested keys."""
    by_name = operation.by_name  # fields of an open body are not declared
    params: dict[str, Any] = {}
    for name, value in arguments.items():
        if type(value) in _PLAIN:
            params[name] = value
        elif not isinstance(value, Omit):
            params[name] = api_names(value, by_name[name].schema) if name in by_name else value
    return params


def api_names(value: Any, schema: Mapping[str, Any]) -> Any:
    """Replaces Python names of nested keys by the API's, at every depth.

    API names and unknown keys stay unchanged; validation reports unknown ones later.
    """
    if takes_file(schema):
        return value
    if is_object(value):
        properties, extra = _members(schema)
        names = _python_to_api(tuple(properties)) if properties else {}
        result: dict[str, Any] = {}
        for key, item in value.items():
            if not isinstance(item, Omit):
                name = key if key in properties else names.get(key, key)
                result[name] = api_names(item, properties.get(name, extra))
        return result
    if is_array(value):
        items = _items(schema)
        return [api_names(item, items) for item in value if not isinstance(item, Omit)]
    return value


def given(operation: Operation, params: Mapping[str, Any]) -> dict[str, Any]:
    """Drops omitted values at any depth, and converts timestamps and JSON text to the API's format.

    ``omit`` is always dropped. ``None`` is sent as null if the schema allows null, otherwise it is dropped.
    :data:`~..values.null` is null everywhere. A ``datetime``, a ``date`` or ISO 8601 text of one becomes a
    number where the schema's format is ``unix-time`` (seconds) or ``unix-time-ms``; a date is its midnight
    in UTC. Text for a parameter that is a list or an object and is written as JSON is JSON.

    Args:
        operation: The operation.
        params: Values by the API's own names. They are not modified.
    """
    if operation.written_as_json and (texts := _texts(operation, params)):
        params = {**params, **texts}
    kept: dict[str, Any] = {}
    for name, value in params.items():
        if type(value) in _PLAIN and not (isinstance(value, str) and _MOMENT.match(value)):
            kept[name] = value
        elif value is None:
            if _takes_null(operation, operation.by_name.get(name), name):
                kept[name] = None
        elif not isinstance(value, Omit):
            try:
                kept[name] = _settled(value, schema_of(operation, name, params) or _ANYTHING)
            except RecursionError:
                kept[name] = value  # which validation rejects
    return kept


def schema_of(operation: Operation, name: str, params: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The schema of a parameter; ``None`` if the operation has no such parameter."""
    parameter = operation.by_name.get(name)
    if parameter is not None:
        return parameter.schema if parameter.inject is None else None
    if name == ITEMS and is_whole_body(operation, params):
        fields = {item.name: item for item in operation.parameters if item.location == "body"}
        required = [name for name, item in fields.items() if item.required]
        properties = {name: item.schema for name, item in fields.items()}
        return {"type": "array", "items": {"type": "object", "properties": properties, "required": required}}
    return _ANYTHING if operation.open_body else None


def is_whole_body(operation: Operation, params: Mapping[str, Any]) -> bool:
    """Whether a caller passes a whole list as the body, rather than the fields of an object."""
    if not operation.array_body or not is_array(params.get(ITEMS)):
        return False
    field = operation.by_name.get(ITEMS)
    return field is None or field.location == "none"


def without_sentinel(value: Any) -> Any:
    """Replaces :data:`~..values.null` by ``None``, at every depth."""
    if isinstance(value, Null):
        return None
    if is_object(value):
        return {key: without_sentinel(item) for key, item in value.items()}
    return [without_sentinel(item) for item in value] if is_array(value) else value


def _takes_null(operation: Operation, parameter: Parameter | None, name: str) -> bool:
    if parameter is None:
        return True  # a field of an open body; validation reports other unknown names
    if operation.graphql is not None and may_be_null(operation.graphql, name):
        return True
    match parameter.location:
        case "body" | "variable":
            return is_nullable(parameter.schema)
        case "none" if name == operation.whole_body:
            return is_nullable(parameter.schema)
        case (
            "query" | "header" | "cookie"
        ):  # without a type, any value may be sent, but these formats have no null
            schema = parameter.schema
            kinds = kinds_of(schema)
            if "array" in kinds or "object" in kinds:  # there `ids=` is a list of one empty text
                return False
            return bool(kinds or "enum" in schema or "nullable" in schema) and is_nullable(schema)
        case _:
            return False


def _settled(value: Any, schema: Mapping[str, Any]) -> Any:
    if takes_file(schema):
        return value
    if is_object(value):
        properties, extra = _members(schema)
        members = ((key, item, properties.get(key, extra)) for key, item in value.items())
        return {key: _settled(item, inner) for key, item, inner in members if _is_given(item, inner)}
    if is_array(value):
        items = _items(schema)
        return [_settled(item, items) for item in value if _is_given(item, items)]
    if isinstance(value, date) or (isinstance(value, str) and _MOMENT.match(value)):
        return _moment(value, schema)
    return value


def _texts(operation: Operation, params: Mapping[str, Any]) -> dict[str, Any]:
    """The values of JSON texts that stand for lists and objects."""
    found: dict[str, Any] = {}
    for name in operation.written_as_json & params.keys():
        text, kinds = params[name], kinds_of(operation.by_name[name].schema)
        if isinstance(text, str) and kinds and "string" not in kinds:
            with suppress(ValueError, RecursionError):  # validation rejects the text
                found[name] = json.loads(text)
    return found


def _is_given(value: Any, schema: Mapping[str, Any]) -> bool:
    return is_nullable(schema) if value is None else not isinstance(value, Omit)


def _moment(value: date | str, schema: Mapping[str, Any]) -> Any:
    """Converts a date, datetime or ISO text to the schema's first timestamp format, if it has one."""
    for branch in branches(schema):
        name = branch.get("format")
        if name in _ISO:
            return value
        if name in _UNITS:
            moment = _in_time(value)
            if moment is None or moment.tzinfo is None:
                return value  # validation reports what is missing
            return _epoch(moment, _UNITS[name], kinds_of(branch))
    return value


def _in_time(value: date | str) -> datetime | None:
    """The time that ``value`` represents; ``None`` for other text."""
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return None
        return moment.replace(tzinfo=UTC) if len(value) == len("2026-01-31") else moment
    return value if isinstance(value, datetime) else datetime.combine(value, time(), UTC)


def _epoch(moment: datetime, unit: int, kinds: Any) -> int | float | str:
    micros = (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
    whole, rest = divmod(micros * unit, 1_000_000)
    if rest and "number" in kinds:
        return micros * unit / 1_000_000
    if "string" not in kinds or "integer" in kinds:
        return whole
    return f"{whole}.{rest:06d}" if rest else str(whole)


def _members(schema: Mapping[str, Any]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The properties of a schema and its alternatives, and the schema of additional properties."""
    properties: dict[str, Any] = {}
    extra: Mapping[str, Any] = _ANYTHING
    for branch in branches(schema):
        for name, inner in (branch.get("properties") or _ANYTHING).items():
            known = properties.setdefault(name, inner)
            if known is not inner and known != inner:
                properties[name] = {"anyOf": [known, inner]}
        if is_object(branch.get("additionalProperties")):
            extra = branch["additionalProperties"]
    return properties, extra


def _items(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    lists: Iterator[Mapping[str, Any]] = (
        branch["items"] for branch in branches(schema) if is_object(branch.get("items"))
    )
    return next(lists, _ANYTHING)


@lru_cache(maxsize=1024)
def _python_to_api(names: tuple[str, ...]) -> dict[str, str]:
    return {python: name for name, python in identifiers(names).items()}
