"""Parameters made from the connector's own tables, the same ones in every run."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from airbyte_agent_sdk.definition import Operation

__all__ = ["arguments"]


def arguments(operation: Operation, turn: int, without: Collection[str] = ()) -> dict[str, Any]:
    """Values for an operation's parameters, by the API's names.

    Args:
        operation: The operation's table.
        turn: 0 gives the required ones alone; 1 and 2 give all, in other values, branches and enum members.
        without: Dotted paths to leave out: ``created.gte``, ``items[].price``.
    """
    return {
        parameter.name: _sample(parameter.schema, turn, parameter.name, without)
        for parameter in operation.parameters
        if (parameter.required or turn) and parameter.name not in without
    }


def _sample(schema: Mapping[str, Any], turn: int, path: str, without: Collection[str]) -> Any:
    branches = [
        branch for branch in schema.get("oneOf", schema.get("anyOf", ())) if branch.get("type") != "null"
    ]
    if branches:
        return _sample(branches[turn % len(branches)], turn, path, without)
    if "enum" in schema:
        values = [value for value in schema["enum"] if value is not None and f"{path}={value}" not in without]
        return values[turn % len(values)]
    kinds = schema.get("type", "object" if "properties" in schema else "string")
    kind = kinds if isinstance(kinds, str) else next(kind for kind in kinds if kind != "null")
    match kind:
        case "object":
            return _object(schema, turn, path, without)
        case "array":
            count = max(schema.get("minItems", 1), turn)
            return [_sample(schema["items"], turn + index, f"{path}[]", without) for index in range(count)]
        case "boolean":
            return turn % 2 == 0
        case "integer" | "number":
            wanted = schema.get("minimum", 1) + turn
            return min(wanted, schema.get("maximum", wanted))
        case _:
            return _text(schema, turn)


def _text(schema: Mapping[str, Any], turn: int) -> str:
    if "pattern" in schema:
        return next(text for text in ("GB", "12", "abc") if re.search(schema["pattern"], text))
    return ("plain", "Größe & [1/2] = 100 %?", "+x#y;z")[turn % 3][: schema.get("maxLength")]


def _object(schema: Mapping[str, Any], turn: int, path: str, without: Collection[str]) -> dict[str, Any]:
    if "properties" in schema:
        names = (name for name in schema["properties"] if f"{path}.{name}" not in without)
        return {name: _sample(schema["properties"][name], turn, f"{path}.{name}", without) for name in names}
    if isinstance(extra := schema.get("additionalProperties"), Mapping):
        value = _sample(extra, turn, f"{path}.*", without)
        return {"first": value, "second key": value}
    return {}
