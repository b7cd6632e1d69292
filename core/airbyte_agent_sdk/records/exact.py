"""Exact types of record fields: a JSON value is only converted if nothing is lost.

Pydantic's own conversions serve forms and environment variables: ``"02134"`` becomes the integer 2134,
``"20240117"`` a time of 1970, ``True`` the integer 1. In an API response, such a value does not
match the declared type.

============  ==============================================================================
Declared      Accepted
============  ==============================================================================
string        a string
boolean       ``true`` and ``false``
integer       an integer; a number without a fraction, such as ``5.0``, below 2**53
number        a number; an integer below 2**53, from which on floats skip some
date-time     ISO 8601 text with date and time, down to the microsecond
date          ``YYYY-MM-DD``
============  ==============================================================================

A value that Python code has already converted, such as a ``datetime``, is also accepted.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Final, cast

from pydantic import BaseModel
from pydantic_core import CoreSchema, core_schema

__all__ = ["make_exact"]

#: Beyond this, adjacent integers may be the same float.
_LARGEST: Final = 2**53 - 1
_DATE: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME: Final = r"[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,6}0*)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?"
#: Keys of a core schema that contain values, not schemas.
_OPAQUE: Final = frozenset({"cls", "config", "metadata", "serialization", "ref", "default", "schema_ref"})
_STRUCTURES: Final = frozenset({"model", "definition-ref", "list", "dict", "tuple"})
_BY_VALUE: Final = core_schema.simple_ser_schema("any")
_DONE: Final = "airbyte_agent_sdk.exact"


def make_exact(fields: Any) -> None:
    """Makes the fields of a model's core schema exact, in place. Idempotent.

    A value that was kept although it does not match is dumped unchanged, without a warning.
    """
    for field in fields["fields"].values():
        metadata = field.setdefault("metadata", {})
        if _DONE not in metadata:
            metadata[_DONE] = True
            field["schema"] = _exact(field["schema"])


def _exact(schema: Any) -> Any:
    if isinstance(schema, list | tuple):
        return type(schema)(map(_exact, schema))  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if not isinstance(schema, dict):
        return schema
    node = cast("dict[str, Any]", schema)
    kind = node.get("type", "")
    if leaf := _LEAVES.get(kind):
        return {**leaf(node), "serialization": _BY_VALUE}
    # Records handle their own fields, and a caller's models are not changed.
    inner = (
        node
        if kind == "model"
        else {key: value if key in _OPAQUE else _exact(value) for key, value in node.items()}
    )
    return _dumped_by_value(inner) if kind in _STRUCTURES else inner


def _dumped_by_value(node: Any) -> Any:
    """Dumps values that ``node`` accepts like ``node``, and other values by their own type.

    A model uses its own serializer: before pydantic 2.14, the serializer of an unused model cannot be found
    by value.
    """
    if not _holds_model(node):
        return {**node, "serialization": _BY_VALUE}
    kind = {"list": list, "dict": dict, "tuple": tuple}.get(node["type"], BaseModel)

    def dump(value: Any, handler: Any) -> Any:
        return handler(value) if isinstance(value, kind) else value

    return {**node, "serialization": core_schema.wrap_serializer_function_ser_schema(dump)}


def _holds_model(schema: Any) -> bool:
    if isinstance(schema, list | tuple):
        return any(map(_holds_model, schema))  # pyright: ignore[reportUnknownArgumentType]
    if not isinstance(schema, dict):
        return False
    node = cast("dict[str, Any]", schema)
    if node.get("type") in ("model", "definition-ref"):
        return True
    return any(_holds_model(value) for key, value in node.items() if key not in _OPAQUE)


def _strict(node: Any) -> Any:
    return {**node, "strict": True}


def _integer(node: Any) -> CoreSchema:
    whole = core_schema.no_info_plain_validator_function(_whole)
    return _either(node, _strict(node), whole, "Input should be a valid integer")


def _whole(value: Any) -> int:
    if isinstance(value, float) and value.is_integer() and abs(value) <= _LARGEST:
        return int(value)
    raise ValueError


def _number(node: Any) -> CoreSchema:
    small = {**_strict(node), "ge": -_LARGEST, "le": _LARGEST}
    return _either(node, small, _instance_of(float), "Input should be a number that a float holds exactly")


def _datetime(node: Any) -> CoreSchema:
    text = _text(f"^{_DATE}[Tt ]{_TIME}$", node)
    return _either(node, text, _instance_of(dt.datetime), "Input should be an ISO 8601 date and time")


def _date(node: Any) -> CoreSchema:
    return _either(
        node, _text(f"^{_DATE}$", node), _instance_of(dt.date), "Input should be a date as YYYY-MM-DD"
    )


def _literal(node: Any) -> Any:
    """Numbers are also compared by type: 1 is neither ``True`` nor ``1.0``."""
    numbers = [value for value in node["expected"] if type(value) is int]
    if not numbers:
        return node
    number = core_schema.chain_schema(
        [core_schema.int_schema(strict=True), core_schema.literal_schema(numbers)]
    )
    others = [value for value in node["expected"] if type(value) is not int]
    choices: list[Any] = [core_schema.literal_schema(others), number] if others else [number]
    return core_schema.union_schema(choices, metadata=_described_as(node))


_LEAVES: Final[dict[str, Callable[[Any], Any]]] = {
    "str": _strict,
    "bool": _strict,
    "int": _integer,
    "float": _number,
    "datetime": _datetime,
    "date": _date,
    "literal": _literal,
}


def _either(node: Any, usual: Any, rare: Any, message: str) -> CoreSchema:
    """One of two schemas, tried in this order; its JSON Schema is that of ``node``."""
    return core_schema.union_schema(
        [usual, rare],
        mode="left_to_right",
        custom_error_type=f"inexact_{node['type']}",
        custom_error_message=message,
        metadata=_described_as(node),
    )


def _described_as(node: Any) -> dict[str, Any]:
    def described(_: Any, handler: Any) -> Any:
        return handler(node)

    return {"pydantic_js_functions": [described]}


def _text(pattern: str, node: Any) -> CoreSchema:
    return core_schema.chain_schema([core_schema.str_schema(pattern=pattern, strict=True), node])


def _instance_of(kind: type) -> CoreSchema:
    def check(value: Any) -> Any:
        if isinstance(value, kind) and not (kind is dt.date and isinstance(value, dt.datetime)):
            return value
        raise ValueError

    return core_schema.no_info_plain_validator_function(check)
