"""Parameters made from the connector's own tables, the same ones in every run."""

from __future__ import annotations

import base64
import re
from collections.abc import Collection, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_format.schema import distinct, types_of
from airbyte_agent_sdk.definition import Operation, Parameter

from .choices import Choice, Choices
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
_BOUNDS = ("pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems")
#: A media type of a range, which a file has to name.
_OF_RANGE = {"image/*": "image/png", "audio/*": "audio/wav", "video/*": "video/mp4"}
#: Objects that stand in so many others have their required fields alone, and lists no more than they need.
_DEEP = 5
#: One for each turn: what is plain, what a URL must escape, what a form takes for its own.
_TEXTS = ("plain", "Größe & [1/2] = 100 %?", "+x#y;z")


def required_by_api(parameter: Parameter) -> bool:
    """Whether the service needs it from a caller: by itself, or where no setting fills it."""
    return parameter.required or (parameter.required_by_api and "default" not in parameter.schema)


def arguments(
    operation: Operation,
    turn: int,
    *,
    without: Collection[str] = (),
    forced: Mapping[str, str] | None = None,
    choices: Choices | None = None,
) -> dict[str, Any]:
    """Values for an operation's parameters, by the API's names.

    Args:
        operation: The operation's table.
        turn: 0 gives the required ones alone; 1 and 2 give all, in other values, branches and enum members.
        without: Dotted paths to leave out: ``created.gte``, ``items[].price``; ``name=value`` is an enum's.
        forced: Values of enums to take, by dotted path.
        choices: The unions of the vendor's document. Of these a value fits one member, another each turn.
    """
    choices = choices or Choices()
    sampler = _Sampler(turn, frozenset(without), forced or {}, choices)
    body = choices.body(operation.media_type)
    chosen = choices.of(body, turn)
    found: dict[str, Any] = {}
    for parameter in operation.parameters:
        name, in_body = parameter.name, parameter.location == "body"
        is_needed = required_by_api(parameter) or (in_body and name in chosen.needed)
        is_needed |= in_body and bool(chosen.schema.get("minProperties"))
        is_hidden = in_body and name in chosen.hidden and not parameter.required
        if name in without or parameter.inject is not None or is_hidden or not (is_needed or turn):
            continue
        if not in_body:
            said = choices.parameter(parameter.location, name)
        elif name == operation.whole_body:
            said = body
        else:
            said = mapping_of(mapping_of(chosen.schema.get("properties")).get(name))
        found[name] = sampler.parameter(operation, name, said)
    return found


class _Sampler:
    def __init__(
        self, turn: int, without: frozenset[str], forced: Mapping[str, str], choices: Choices
    ) -> None:
        self._turn = turn
        self._without = without
        self._forced = forced
        self._choices = choices

    def parameter(self, operation: Operation, name: str, said: Mapping[str, Any]) -> Any:
        parameter = operation.by_name[name]
        if name == operation.upload:
            return base64.b64encode(b"the file's bytes").decode()
        if operation.upload and name == "mimeType":  # which is sent as the file's media type
            return "image/png"
        if name == operation.whole_body and (kind := _OF_RANGE.get(operation.media_type or "")):
            return f"sample.{kind.rpartition('/')[2]}", b"the file's bytes", kind
        value = self.value(parameter.schema, self._turn, name, said)
        return _in_ascii(value) if parameter.location == "header" else value

    def value(self, schema: Mapping[str, Any], turn: int, path: str, said: Mapping[str, Any]) -> Any:
        """A value that the connector takes, and that is one of those that the vendor's schema allows.

        Args:
            schema: The connector's.
            turn: Which of several.
            path: Where it stands.
            said: The vendor's, empty where it is not known.
        """
        if path.count(".") > _DEEP:  # another member of a union than above, which may hold its like
            turn += path.count(".") + path.count("[")
        choice = self._choices.of(said, turn)
        schema = _narrowed(schema, choice.schema)
        wanted = {*types_of(choice.schema)}
        while branches := _branches(schema):
            # What is said beside the branches holds in each.
            beside = {key: schema[key] for key in schema if key not in ("oneOf", "anyOf")}
            fitting = [one for one in branches if wanted & {*types_of(one)}] or branches
            schema = _narrowed({**beside, **fitting[turn % len(fitting)]}, choice.schema)
        if schema.keys() & {"const", "enum"}:
            return self._member([schema["const"]] if "const" in schema else schema["enum"], turn, path)
        match _kind(schema, turn):
            case "object":
                return self._object(schema, turn, path, choice)
            case "array":
                return self._array(schema, turn, path, choice.schema)
            case "boolean":
                return turn % 2 == 0
            case "integer" | "number":
                return _number(schema, turn)
            case "null":
                return None
            case _:
                return _text(schema, turn)

    def _member(self, members: Collection[Any], turn: int, path: str) -> Any:
        values = [value for value in members if value is not None]
        if path in self._forced:
            return next(value for value in values if str(value) == self._forced[path])
        allowed = [value for value in values if f"{path}={value}" not in self._without]
        return allowed[turn % len(allowed)] if allowed else None

    def _array(self, schema: Mapping[str, Any], turn: int, path: str, said: Mapping[str, Any]) -> list[Any]:
        count = min(max(schema.get("minItems", 1), turn), schema.get("maxItems", 100))
        if path.count(".") > _DEEP:  # or the list of an object that holds its like would not end
            count = schema.get("minItems", 0) if path.count(".") <= 2 * _DEEP else 0
        each = schema.get("prefixItems") or [schema.get("items", {})] * count
        told = said.get("prefixItems") or [said.get("items")] * len(each)
        found = [
            self.value(item, turn + index, f"{path}[]", mapping_of(told[index : index + 1] and told[index]))
            for index, item in enumerate(each)
        ]
        return distinct(found) if schema.get("uniqueItems") is True else found

    def _object(self, schema: Mapping[str, Any], turn: int, path: str, choice: Choice) -> dict[str, Any]:
        said = mapping_of(choice.schema.get("properties"))
        properties = mapping_of(schema.get("properties"))
        required = [
            name for name in properties if name in schema.get("required", ()) or name in choice.needed
        ]
        # Deep inside, too much would be sent: bodies of megabytes, where each list has two of everything.
        is_short = (self._turn == 0 and required) or path.count(".") > _DEEP
        wanted = required if is_short else [name for name in properties if name not in choice.hidden]
        most = choice.schema.get("maxProperties", len(wanted))
        wanted = sorted(wanted, key=lambda name: name not in required)[:most]
        result = {
            name: self.value(properties[name], turn, f"{path}.{name}", mapping_of(said.get(name)))
            for name in wanted
            if f"{path}.{name}" not in self._without
        }
        extra = schema.get("additionalProperties")
        if not properties and is_mapping(extra) and f"{path}.*" not in self._without:
            told = mapping_of(choice.schema.get("additionalProperties"))
            value = self.value(extra, turn, f"{path}.*", told)
            result = {"first": value, "second key": value}
        return result


def _branches(schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    given: list[Any] = schema.get("oneOf", schema.get("anyOf", []))
    return [branch for branch in given if branch.get("type") != "null"]


def _narrowed(schema: Mapping[str, Any], said: Mapping[str, Any]) -> Mapping[str, Any]:
    """The connector's schema with what the vendor says besides for one member of a union.

    Where the connector takes anything, or any object, it is the vendor's; of an object, what is required.
    """
    if not schema.keys() & {"type", "enum", "const", "oneOf", "anyOf", "properties"}:
        return {**said, **schema}
    result = {key: said[key] for key in _BOUNDS if key in said} | {**schema}
    kinds = [kind for kind in types_of(schema) if kind in types_of(said)]
    if len(kinds) == 1:
        result["type"] = kinds[0]
    if kinds == ["object"] and not schema.keys() & {"properties", "oneOf", "anyOf"}:
        required = said.get("required", ())
        given = mapping_of(said.get("properties")).items()
        result |= {"properties": {name: {} for name, _ in given if name in required}, "required": required}
    values: list[Any] = [said["const"]] if "const" in said else said.get("enum", [])
    if values and not {"array", "object"} & {*types_of(schema)} and not schema.keys() & {"oneOf", "anyOf"}:
        own: list[Any] = [schema["const"]] if "const" in schema else schema.get("enum", values)
        result |= {"enum": [value for value in own if value in values] or own}
        result.pop("const", None)
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
    step = schema.get("multipleOf", 1)
    wanted = least + turn if step == 1 else (least // step + 1 + turn) * step
    most: int | float = schema.get("maximum", wanted)
    value = min(wanted, most)
    return int(value) if value == int(value) else value


def _text(schema: Mapping[str, Any], turn: int) -> str:
    if "pattern" in schema:
        return matching(schema["pattern"], turn, schema.get("minLength", 0))
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]][turn % 2]
    text = _TEXTS[turn % 3]
    return re.sub("$", "x" * (schema.get("minLength", 0) - len(text)), text, count=1)[
        : schema.get("maxLength")
    ]
