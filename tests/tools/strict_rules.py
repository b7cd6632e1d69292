"""OpenAI's published rules for a schema of strict function calling, and values of such a schema.

https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

#: The keywords of all types, and of each; bounds and patterns, which not every provider takes, are left out.
_COMMON = {"type", "description", "enum"}
_OF = {
    "object": {"properties", "required", "additionalProperties"},
    "array": {"items"},
    "string": {"format"},
}
_FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
_TYPES = {"string", "number", "boolean", "integer", "object", "array", "null"}


def broken_rules(schema: Mapping[str, Any]) -> list[str]:
    """What is against the rules."""
    found = list(_broken(schema, "", 0))
    if schema.get("type") != "object" or "anyOf" in schema:
        found.append("the root must be an object, and no alternatives")
    places = list(_walked(schema))
    names = [name for place in places for name in place.get("properties", ())]
    values = [value for place in places for value in place.get("enum", ())]
    if len(names) > 5_000:
        found.append(f"{len(names)} properties; 5,000 at most")
    if len(values) > 1_000:
        found.append(f"{len(values)} values of enums; 1,000 at most")
    if sum(map(len, names)) + sum(len(str(value)) for value in values) > 120_000:
        found.append("names and values are longer than 120,000 characters")
    return found


def _walked(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield schema
    for item in (*schema.get("properties", {}).values(), *schema.get("anyOf", ())):
        yield from _walked(item)
    if "items" in schema:
        yield from _walked(schema["items"])


def _broken(schema: Mapping[str, Any], path: str, level: int) -> Iterator[str]:
    if level > 10:
        yield f"{path}: more than ten levels"
    if "anyOf" in schema:
        if schema.keys() - {"anyOf", "description"}:
            yield f"{path}: keywords beside anyOf: {sorted(schema)}"
        for item in schema["anyOf"]:
            yield from _broken(item, path, level)
        return
    kind = schema.get("type")
    if kind not in _TYPES:
        yield f"{path}: type is {kind}"
    unknown = schema.keys() - _COMMON - _OF.get(str(kind), set())
    if unknown:
        yield f"{path}: {sorted(unknown)} of {kind}"
    if "format" in schema and schema["format"] not in _FORMATS:
        yield f"{path}: format {schema['format']}"
    if kind == "object":
        if schema.get("additionalProperties") is not False:
            yield f"{path}: additionalProperties must be false"
        if sorted(schema.get("required", ())) != sorted(schema.get("properties", ())):
            yield f"{path}: every property must be required"
        for name, item in schema.get("properties", {}).items():
            yield from _broken(item, f"{path}.{name}", level + 1)
    if kind == "array":
        if "items" not in schema:
            yield f"{path}: items are missing"
        yield from _broken(schema.get("items", {"type": "null"}), f"{path}[]", level)


def drawn(schema: Mapping[str, Any], random: Random) -> Any:
    """A value that a strict schema allows, as a model constrained to it may give."""
    if "anyOf" in schema:
        return drawn(random.choice(schema["anyOf"]), random)
    if "enum" in schema:
        return random.choice(schema["enum"])
    kind = schema["type"]
    if kind == "object":
        return {name: drawn(item, random) for name, item in schema["properties"].items()}
    if kind == "array":
        made = [drawn(schema["items"], random) for _ in range(random.randint(0, 2))]
        if made and isinstance(made[0], dict) and made[0].keys() == {"key", "value"}:
            return [{**pair, "key": f"key{number}"} for number, pair in enumerate(made)]
        return made
    text = '{"a": 1}' if schema.get("description", "").startswith("JSON text") else "text"
    return {"string": text, "integer": 7, "number": 0.5, "boolean": True, "null": None}[kind]
