"""Arguments of an operation as JSON Schema, and in the strict form that some providers ask for.

The strict form is the part of JSON Schema that OpenAI's and Anthropic's constrained decoding share: every
property is required and an optional one may be null; a map is a list of pairs, and an object of any content
its JSON text; alternatives are ``anyOf``; there are no bounds, patterns or defaults. The check of every call
still applies those.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, cast

from ..definition import Operation, Parameter
from ..values import is_array, is_object
from ..wire.multipart import takes_file
from ..wire.validation import branches, is_nullable, kinds_of
from .signature import members, parameters_of
from .tool import json_text, json_value

__all__ = ["clearable", "from_strict", "object_schema", "parameter_schema", "strict_form"]

#: Formats that every provider and validator knows.
_FORMATS: Final = frozenset(
    {"date", "date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
)
_BOUNDS: Final = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
)
_FILE: Final[Mapping[str, Any]] = {
    "type": "object",
    "properties": {
        "path": {"type": "string", "description": "A file in the folder; otherwise name and text."},
        "name": {"type": "string"},
        "text": {"type": "string"},
    },
    "additionalProperties": False,
}
#: Holds the further members of an object whose others are named.
_OTHERS: Final = "other_fields"
_ANYTHING: Final[Mapping[str, Any]] = {}
_TYPES: Final = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"))


def object_schema(
    properties: Mapping[str, Any], required: Sequence[str], *, extra: bool = False
) -> dict[str, Any]:
    """The schema of an object."""
    schema: dict[str, Any] = {"type": "object", "properties": dict(properties)}
    if required:
        schema["required"] = list(required)
    return {**schema, "additionalProperties": extra}


def parameter_schema(parameter: Parameter, text: str = "", *, depth: int) -> dict[str, Any]:
    """The schema of a parameter: of JSON Schema 2020-12, closed where a call refuses other names.

    Args:
        parameter: From an operation's table.
        text: What it is.
        depth: Levels of objects and lists; those below are left open, and checked by the call.
    """
    schema = dict(_FILE) if takes_file(parameter.schema) else _plain(parameter.schema, depth)
    return {**schema, "description": text} if text else schema


def _plain(schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
    """``schema`` in standard keywords; objects below ``depth`` levels are left open."""
    kinds = kinds_of(schema)
    found: dict[str, Any] = {key: schema[key] for key in ("type", "enum", "default") if key in schema}
    if "const" in schema:  # which Google's client does not know
        found["enum"] = [schema["const"]]
    found |= {key: schema[key] for key in _BOUNDS if key in schema}
    if schema.get("format") in _FORMATS:
        found["format"] = schema["format"]
    for key in ("oneOf", "anyOf"):
        if key in schema:  # the check takes a value that several alternatives allow
            found["anyOf"] = _different(_plain(branch, depth) for branch in schema[key])
    if depth and is_object(items := schema.get("items")):
        found["items"] = _plain(items, depth - 1)
    extra = schema.get("additionalProperties")
    if "properties" in schema and depth:
        found["properties"] = {name: _plain(item, depth - 1) for name, item in schema["properties"].items()}
        if is_array(required := schema.get("required")) and required:
            found["required"] = list(required)
        found["additionalProperties"] = _plain(extra, depth - 1) if is_object(extra) else extra is True
    elif depth and is_object(extra) and extra:
        found["additionalProperties"] = _plain(extra, depth - 1)
    elif extra is False and "object" in kinds and "properties" not in schema:
        found["additionalProperties"] = False
    return found


def strict_form(schema: Mapping[str, Any], *, required: bool = True) -> dict[str, Any]:
    """``schema`` in the strict form.

    Args:
        schema: JSON Schema without references.
        required: Whether a value has to be given; otherwise null is allowed.
    """
    forms = _different(_strict(schema))
    if not required or "null" in kinds_of(schema):  # a list of types is not in Anthropic's part
        forms.append({"type": "null"})
    found = forms[0] if len(forms) == 1 else {"anyOf": forms}
    if text := schema.get("description"):
        written = found.get("description")  # that it is JSON text
        found = {**found, "description": f"{written} {text}" if written else text}
    return found


def _strict(schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The alternatives that ``schema`` has, in the strict form, without null."""
    alternatives = schema.get("oneOf") or schema.get("anyOf")
    if alternatives:
        for branch in alternatives:
            yield from _strict(branch)
        return
    values = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if values is not None:
        for kind in dict.fromkeys(_type_of(value) for value in values if value is not None):
            yield {"type": kind, "enum": [value for value in values if _type_of(value) == kind]}
        return
    for kind in kinds_of(schema) or ("",):
        match kind:
            case "object":
                yield _strict_object(schema)
            case "array":
                items = schema.get("items")
                yield {"type": "array", "items": strict_form(items if is_object(items) else {})}
            case "string" | "integer" | "number" | "boolean":
                known = {"format": schema["format"]} if schema.get("format") in _FORMATS else {}
                yield {"type": kind, **(known if kind == "string" else {})}
            case "":
                yield from _anything()
            case _:  # null, which strict_form() allows
                pass


def _strict_object(schema: Mapping[str, Any]) -> dict[str, Any]:
    properties: Mapping[str, Any] = schema.get("properties") or {}
    extra = schema.get("additionalProperties", not properties)
    values = extra if is_object(extra) else _ANYTHING
    if not properties and extra is not False:
        return _pairs(values) if values else {"type": "string", "description": "JSON text of an object."}
    required = schema.get("required", ())
    found = {name: strict_form(item, required=name in required) for name, item in properties.items()}
    if extra is not False:
        found[_OTHERS] = {"anyOf": [_pairs(values), {"type": "null"}]}
    return object_schema(found, list(found))


def _pairs(values: Mapping[str, Any]) -> dict[str, Any]:
    """A list of keys and values in place of a map, whose keys no schema could name."""
    pair = object_schema({"key": {"type": "string"}, "value": strict_form(values)}, ["key", "value"])
    return {"type": "array", "items": pair}


def _anything() -> Iterator[dict[str, Any]]:
    yield {"type": "string", "description": "Of an object or a list, its JSON text."}
    yield {"type": "number"}
    yield {"type": "boolean"}


def _type_of(value: object) -> str:
    return next((name for kind, name in _TYPES if isinstance(value, kind)), "")


def _different(forms: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return list({json_text(form): form for form in forms}.values())


def from_strict(value: Any, schema: Mapping[str, Any]) -> Any:
    """A value of the strict form as one of ``schema``: pairs are maps again.

    What is not of the strict form is returned as it is, for the check of the call to name.
    """
    kinds = kinds_of(schema)
    if isinstance(value, str):
        return _from_text(value, kinds)
    if is_array(value):
        found = _from_pairs(value, schema, kinds)
        return found if found is not None else [from_strict(item, _items(schema)) for item in value]
    if not is_object(value):
        return value
    properties, _ = members(schema)
    others = {} if _OTHERS in properties else _from_others(value.get(_OTHERS), schema)
    if others is None:
        return value
    named = {key: item for key, item in value.items() if key != _OTHERS or key in properties}
    return {key: from_strict(item, properties.get(key, {})) for key, item in named.items()} | others


def _from_text(value: str, kinds: Sequence[str]) -> Any:
    """The object or list that ``value`` is the JSON text of, where the schema allows one; else ``value``."""
    if value.lstrip()[:1] not in ("{", "[") or (kinds and "object" not in kinds):
        return value
    try:
        return json_value(value)
    except ValueError:
        return value


def _from_pairs(value: Sequence[Any], schema: Mapping[str, Any], kinds: Sequence[str]) -> Any:
    """The map whose pairs ``value`` lists; ``None`` where it is a list itself."""
    if "object" not in kinds or (not value and "array" in kinds):
        return None
    if not all(is_object(item) and set(item) == {"key", "value"} for item in value):
        return None
    pairs = {str(item["key"]): from_strict(item["value"], _values(schema)) for item in value}
    return pairs if len(pairs) == len(value) else None


def _from_others(value: Any, schema: Mapping[str, Any]) -> dict[str, Any] | None:
    if value is None:
        return {}
    pairs = _from_pairs(value, schema, ("object",)) if is_array(value) else None
    return cast("dict[str, Any] | None", pairs)


def _items(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    return next((item for branch in branches(schema) if is_object(item := branch.get("items"))), _ANYTHING)


def _values(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of a map's values."""
    found = (branch.get("additionalProperties") for branch in branches(schema))
    return next((item for item in found if is_object(item)), _ANYTHING)


def clearable(operation: Operation) -> list[str]:
    """Parameters of a write, and members of their objects, that may be null."""
    found: list[str] = []
    for item in parameters_of(operation):
        if item.location in ("body", "variable") and not item.required and _may_be_null(item.schema):
            found.append(item.name)
        inner, _ = members(item.schema)
        found += [f"{item.name}.{name}" for name, schema in inner.items() if _may_be_null(schema)]
    return found


def _may_be_null(schema: Mapping[str, Any]) -> bool:
    return bool(schema) and is_nullable(schema)
