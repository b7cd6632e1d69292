"""Component schemas: what records look like, and the habits of those who describe them."""

from __future__ import annotations

from typing import Any

from .words import Words

__all__ = ["Json", "camel", "input_fields", "record", "reference"]

Json = dict[str, Any]


def camel(name: str) -> str:
    """``line_items`` as ``LineItem``."""
    words = name.removesuffix("s").split("_")
    return "".join(word.capitalize() for word in words)


def reference(name: str) -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(words: Words, count: int, others: list[str], *, title: str, camel_case: bool) -> Json:
    """A component with ``count`` properties; some refer to ``others``."""
    properties = {name: _property(words, name, others) for name in words.fields(count, camel=camel_case)}
    schema: Json = {"type": "object", "description": f"{title} as the API returns it"}
    if words.chance(0.5):
        schema["required"] = words.random.sample(list(properties), min(2, count))
    schema["properties"] = properties
    if words.chance(0.2):
        schema["additionalProperties"] = True
    return schema


def _property(words: Words, name: str, others: list[str]) -> Json:
    described = {"description": words.sentence()} if words.chance(0.85) else {}
    draw = words.random.random()
    if others and draw < 0.014:
        return {"oneOf": [reference(words.random.choice(others)), {"type": "null"}], **described}
    if others and draw < 0.06:
        return reference(words.random.choice(others))
    if others and draw < 0.1:
        return {"type": "array", "items": reference(words.random.choice(others)), **described}
    if draw < 0.13:
        return {"type": "array", "items": {"type": "string"}, **described}
    if draw < 0.15:
        inner = words.fields(words.random.randint(2, 5), camel=False)
        return {"type": "object", "properties": {key: _scalar(words, key) | described for key in inner}}
    if draw < 0.17:
        return {"type": ["object", "null"], "additionalProperties": True, **described}
    return {**_scalar(words, name), **described}


def _scalar(words: Words, name: str) -> Json:
    nullable = words.chance(0.4)
    if name.endswith("count"):
        schema: Json = {"type": ["integer", "null"] if nullable else "integer"}
    elif name.endswith(("_at", "At")):
        schema = {"type": ["string", "null"] if nullable else "string", "format": "date-time"}
    elif name.endswith("url"):
        schema = {"type": "string", "format": "uri"}
        if nullable:
            schema["nullable"] = True
    elif words.chance(0.012):
        schema = {"type": "string", "enum": words.values(words.random.randint(2, 9))}
    elif words.chance(0.15):
        schema = {"type": words.random.choice(("boolean", "number", "integer"))}
    else:
        schema = {"type": ["string", "null"] if nullable else "string"}
    if words.chance(0.08):
        schema["example"] = words.values(1)[0]
    if words.chance(0.02):
        schema["required"] = True  # draft 3
    return schema


def input_fields(words: Words, count: int, others: list[str]) -> Json:
    """The properties of a body."""
    fields: Json = {}
    for name in words.fields(count + 1, camel=False)[1:]:
        draw = words.random.random()
        if draw < 0.15:
            inner = words.fields(words.random.randint(1, 4), camel=False)
            schema: Json = {"type": "object", "properties": {key: {"type": "string"} for key in inner}}
        elif others and draw < 0.2:
            schema = {"type": "array", "items": reference(words.random.choice(others))}
        elif draw < 0.23:
            schema = {"type": "string", "enum": words.values(words.random.randint(2, 6))}
        else:
            schema = {"type": words.random.choice(("string", "string", "string", "integer", "boolean"))}
        fields[name] = {**schema, "description": words.sentence()}
    return fields
