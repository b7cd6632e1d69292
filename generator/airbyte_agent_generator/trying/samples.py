"""Parameters made from the connector's own tables, the same ones in every run."""

from __future__ import annotations

import base64
import re
from collections.abc import Collection, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping
from airbyte_agent_sdk.definition import Operation, Parameter

from .patterns import matching

__all__ = ["arguments", "required_by_api"]

_FORMATS = {
    "date-time": ("2026-01-31T12:00:00Z", "2025-12-24T08:30:15Z"),
    "date": ("2026-01-31", "2025-12-24"),
    "duration": ("P3D", "PT1H30M"),
    "time": ("12:00:00Z", "08:30:15Z"),
    "email": ("ada@example.com", "b.c+d@example.org"),
    "uri": ("https://example.com/a?b=c", "https://example.org/%C3%BC"),
    "url": ("https://example.com/a?b=c", "https://example.org/"),
    "uuid": ("9f8dda77-1048-4368-815b-269bf54ee9b8", "e094cb9a-26de-4645-8761-65c0c425d1de"),
    "hostname": ("example.com", "example.org"),
    "ipv4": ("192.0.2.1", "192.0.2.2"),
    "ipv6": ("2001:db8::1", "2001:db8::2"),
    "byte": ("cGxhaW4=", "AAE="),
    "binary": ("cGxhaW4=", "AAE="),
    "int64": ("12", "34"),
}
#: A media type of a range, which a file has to name.
_OF_RANGE = {"image/*": "image/png", "audio/*": "audio/wav", "video/*": "video/mp4"}
#: One for each turn: what is plain, what a URL must escape, what a form takes for its own.
_TEXTS = ("plain", "Größe & [1/2] = 100 %?", "+x#y;z")


def required_by_api(parameter: Parameter) -> bool:
    """Whether the service needs it from a caller: by itself, or where no setting fills it."""
    return parameter.required or (parameter.required_by_api and "default" not in parameter.schema)


def arguments(
    operation: Operation, turn: int, *, without: Collection[str] = (), forced: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Values for an operation's parameters, by the API's names.

    Args:
        operation: The operation's table.
        turn: 0 gives the required ones alone; 1 and 2 give all, in other values, branches and enum members.
        without: Dotted paths to leave out: ``created.gte``, ``items[].price``; ``name=value`` is an enum's.
        forced: Values of enums to take, by dotted path.
    """
    sampler = _Sampler(turn, frozenset(without), forced or {})
    return {
        parameter.name: sampler.parameter(operation, parameter.name)
        for parameter in operation.parameters
        if (required_by_api(parameter) or turn) and parameter.name not in without and parameter.inject is None
    }


class _Sampler:
    def __init__(self, turn: int, without: frozenset[str], forced: Mapping[str, str]) -> None:
        self._turn = turn
        self._without = without
        self._forced = forced

    def parameter(self, operation: Operation, name: str) -> Any:
        parameter = operation.by_name[name]
        if name == operation.upload:
            return base64.b64encode(b"the file's bytes").decode()
        if name == operation.whole_body and (kind := _OF_RANGE.get(operation.media_type or "")):
            return f"sample.{kind.rpartition('/')[2]}", b"the file's bytes", kind
        value = self.value(parameter.schema, self._turn, name)
        return _in_ascii(value) if parameter.location == "header" else value

    def value(self, schema: Mapping[str, Any], turn: int, path: str) -> Any:
        branches = [
            branch for branch in schema.get("oneOf", schema.get("anyOf", ())) if branch.get("type") != "null"
        ]
        if branches:
            # What is said beside the branches holds in each.
            beside = {key: schema[key] for key in schema if key not in ("oneOf", "anyOf")}
            return self.value({**beside, **branches[turn % len(branches)]}, turn, path)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._member(schema["enum"], turn, path)
        match _kind(schema, turn):
            case "object":
                return self._object(schema, turn, path)
            case "array":
                count = min(max(schema.get("minItems", 1), turn), schema.get("maxItems", 100))
                items = schema.get("items", {})
                each = schema.get("prefixItems") or [items] * count
                return [self.value(item, turn + index, f"{path}[]") for index, item in enumerate(each)]
            case "boolean":
                return turn % 2 == 0
            case "integer" | "number":
                return _number(schema, turn)
            case _:
                return _text(schema, turn)

    def _member(self, members: Collection[Any], turn: int, path: str) -> Any:
        values = [value for value in members if value is not None]
        if path in self._forced:
            return next(value for value in values if str(value) == self._forced[path])
        allowed = [value for value in values if f"{path}={value}" not in self._without]
        return allowed[turn % len(allowed)]

    def _object(self, schema: Mapping[str, Any], turn: int, path: str) -> dict[str, Any]:
        properties = schema.get("properties", {})
        required = [name for name in schema.get("required", ()) if name in properties]
        wanted = required if self._turn == 0 and required else properties
        result = {
            name: self.value(properties[name], turn, f"{path}.{name}")
            for name in wanted
            if f"{path}.{name}" not in self._without
        }
        extra = schema.get("additionalProperties")
        if not properties and is_mapping(extra) and f"{path}.*" not in self._without:
            value = self.value(extra, turn, f"{path}.*")
            result = {"first": value, "second key": value}
        return result


def _in_ascii(value: Any) -> Any:
    """A value for a header, which is one line of ASCII."""
    if is_list(value):
        return [_in_ascii(item) for item in value]
    return _TEXTS[0] if isinstance(value, str) and not value.isascii() else value


def _kind(schema: Mapping[str, Any], turn: int) -> str:
    kinds = schema.get("type", "object" if "properties" in schema else "string")
    if isinstance(kinds, str):
        return kinds
    wanted = [kind for kind in kinds if kind != "null"]
    return wanted[turn % len(wanted)] if wanted else "null"


def _number(schema: Mapping[str, Any], turn: int) -> int | float:
    least: int | float = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
    wanted = least + turn
    most: int | float = schema.get("maximum", wanted)
    return min(wanted, most)


def _text(schema: Mapping[str, Any], turn: int) -> str:
    if "pattern" in schema:
        return matching(schema["pattern"], turn)
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]][turn % 2]
    text = _TEXTS[turn % 3]
    return re.sub("$", "x" * (schema.get("minLength", 0) - len(text)), text, count=1)[
        : schema.get("maxLength")
    ]
