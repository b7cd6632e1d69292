"""Random connectors in the format, and random valid parameters for each of their operations."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

__all__ = ["Json", "arguments", "documents"]

Json = dict[str, Any]

_NOUNS = ("boats", "crates", "list", "2fa-keys", "Zone Files", "class", "people_v2", "über")
_WORDS = st.text(string.ascii_lowercase, min_size=2, max_size=6)
#: Names as vendors write them; no two of a connector fold to one header.
_NAMES = st.one_of(
    _WORDS,
    _WORDS.map(lambda word: f"{word}[size]"),
    _WORDS.map(lambda word: f"{word}.after"),
    _WORDS.map(lambda word: f"x-{word}"),
    _WORDS.map(lambda word: f"{word}Id"),
    st.sampled_from(["from", "class", "self", "limit", "type", "2fa", "body", "copy", "id", "ünit", "$top"]),
)
_PROSE = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=8)
_TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
#: What no separator of lists is among.
_ITEMS = st.text(st.characters(codec="utf-8", exclude_characters=" |,"), min_size=1, max_size=8)
_ASCII = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=8)
_ENUM = ["new", "a/b", "null", "true"]


def _scalars() -> st.SearchStrategy[Json]:
    return st.sampled_from(
        [
            {"type": "string"},
            {"type": "string", "enum": _ENUM},
            {"type": "string", "minLength": 2, "maxLength": 5},
            {"type": "string", "pattern": "^[a-f]+$"},
            {"type": "integer"},
            {"type": "integer", "minimum": -3, "maximum": 9},
            {"type": "number"},
            {"type": "boolean"},
        ]
    )


def _value_schemas(depth: int = 2) -> st.SearchStrategy[Json]:
    """Schemas of body fields."""
    if not depth:
        return _scalars()
    below = _value_schemas(depth - 1)
    return st.one_of(
        _scalars(),
        st.builds(lambda item: {"type": "array", "items": item, "minItems": 1, "maxItems": 3}, below),
        st.builds(
            lambda fields, required: {
                "type": "object",
                "properties": fields,
                "required": sorted(fields)[: required + 1],
            },
            st.dictionaries(_NAMES, below, min_size=1, max_size=3),
            st.integers(0, 2),
        ),
    )


@st.composite
def _parameter(draw: st.DrawFn, name: str) -> Json:
    where = draw(st.sampled_from(["query", "query", "query", "header", "cookie"]))
    if where in ("header", "cookie"):
        name = "X-" + "".join(char for char in name if char in string.ascii_letters)
    item: Json = {"name": name, "in": where, "required": draw(st.booleans())}
    item["schema"] = draw(_scalars())
    if where == "query" and draw(st.booleans()):
        style, explode = draw(
            st.sampled_from(
                [
                    (None, None),
                    ("form", True),
                    ("form", False),
                    ("spaceDelimited", False),
                    ("pipeDelimited", False),
                    ("deepObject", True),
                ]
            )
        )
        if style == "deepObject":
            fields = draw(st.dictionaries(_WORDS, _scalars(), min_size=1, max_size=2))
            item["schema"] = {"type": "object", "properties": fields}
        else:
            item["schema"] = {"type": "array", "items": item["schema"], "minItems": 1}
        item |= {key: value for key, value in (("style", style), ("explode", explode)) if value is not None}
    if draw(st.booleans()):
        item["description"] = draw(_PROSE)
    return item


@st.composite
def _operation(draw: st.DrawFn, entity: str, action: str, number: int) -> tuple[str, str, Json]:
    method = draw(
        st.sampled_from(
            {"list": ["get", "post"], "get": ["get"], "delete": ["delete"]}.get(
                action, ["post", "put", "patch"]
            )
        )
    )
    names = draw(st.lists(_NAMES, max_size=6, unique_by=_folded))
    cut = draw(st.integers(0, len(names)))
    parameters = [draw(_parameter(name)) for name in names[:cut]]
    path = f"/v{number}"
    for place in draw(st.lists(st.sampled_from(["key", "parent-id", "at.time"]), max_size=2, unique=True)):
        path += f"/{{{place}}}" + draw(st.sampled_from(["", "/of", ":run"]))
        schema = draw(st.sampled_from([{"type": "string"}, {"type": "integer"}]))
        parameters.append({"name": place, "in": "path", "required": True, "schema": schema})
    operation: Json = {
        "operationId": f"op{number}",
        "summary": draw(_PROSE) or "Do it",
        "x-airbyte-entity": entity,
        "x-airbyte-action": action,
        "parameters": parameters,
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {}}}}},
    }
    if action == "list":
        operation["x-airbyte-no-pagination"] = "All at once."
    if method not in {"get", "delete"}:
        kind = draw(
            st.sampled_from(["application/json", "application/x-www-form-urlencoded", "graphql", None])
        )
        if kind == "graphql":
            path = _with_query(operation, path)
        elif kind is not None:
            fields = {name: draw(_value_schemas()) for name in names[cut:]}
            required = [name for name in fields if draw(st.booleans())]
            schema = {"type": "object", "properties": fields, "required": required}
            operation["requestBody"] = {"content": {kind: {"schema": schema}}}
    return path, method, operation


def _with_query(operation: Json, path: str) -> str:
    """Make a GraphQL operation of it, all of whose query parameters are variables."""
    kept = [item for item in operation["parameters"] if item["in"] == "query" and "$" not in item["name"]]
    kept = [item for item in kept if item["name"].isascii() and item["name"].isidentifier()]
    for item in kept:
        item.pop("style", None)
        item.pop("explode", None)
    operation["parameters"] = kept
    names = [item["name"] for item in kept]
    declared = f"({', '.join(f'${name}: JSON' for name in names)})" if names else ""
    used = f"({', '.join(f'{name}: ${name}' for name in names)})" if names else ""
    operation["x-airbyte-body-type"] = {
        "type": "graphql",
        "query": f"query{declared} {{ found{used} {{ id }} }}",
        "variables": {name: f"{{{{ {name} }}}}" for name in names},
    }
    return path.partition("/{")[0]


def _folded(name: str) -> str:
    """By this two names of one operation differ: a header's name has neither marks nor case."""
    return "".join(char for char in name if char in string.ascii_letters).lower()


_SCHEMES: tuple[Json, ...] = (
    {"type": "http", "scheme": "bearer"},
    {"type": "http", "scheme": "basic"},
    {"type": "apiKey", "in": "header", "name": "Api-Token"},
    {"type": "apiKey", "in": "query", "name": "api key"},
    {"type": "apiKey", "in": "cookie", "name": "sid"},
)
_SERVERS: tuple[Json, ...] = (
    {"url": "https://api.acme.example/v1"},
    {"url": "https://{site}.acme.example", "variables": {"site": {"default": "eu", "enum": ["eu", "us"]}}},
    {"url": "{origin}/api", "variables": {"origin": {"default": "{origin}"}}},
)


@st.composite
def documents(draw: st.DrawFn, *, entities: int = 4) -> Json:
    """A whole file, as data."""
    scheme = dict(draw(st.sampled_from(_SCHEMES)))
    targets = {"bearer": ["token"], "basic": ["username", "password"]}.get(
        scheme.get("scheme", ""), ["api_key"]
    )
    scheme["x-airbyte-auth-config"] = {
        "title": "Access",
        "type": "object",
        "required": targets,
        "properties": {name: {"type": "string"} for name in targets},
        "auth_mapping": {name: f"${{{name}}}" for name in targets},
    }
    paths: Json = {}
    number = 0
    for entity in draw(st.lists(st.sampled_from(_NOUNS), min_size=1, max_size=entities, unique=True)):
        actions = draw(
            st.lists(
                st.sampled_from(["list", "get", "create", "update", "delete"]),
                min_size=1,
                max_size=3,
                unique=True,
            )
        )
        for action in actions:
            number += 1
            path, method, operation = draw(_operation(entity, action, number))
            paths.setdefault(path, {})[method] = operation
    _mark_check(paths)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Acme",
            "version": "1.0.0",
            "x-airbyte-connector-name": "acme",
            "x-airbyte-connector-definition-id": "8f4dbd0e-5ee2-4b4e-9b7e-2a5c1c1f7a10",
        },
        "servers": [draw(st.sampled_from(_SERVERS))],
        "security": [{"access": []}],
        "components": {"securitySchemes": {"access": scheme}},
        "paths": paths,
    }


def _mark_check(paths: Json) -> None:
    """Let the first operation be one that can be checked: everything it requires has a probe's default."""
    operation = next(iter(next(iter(paths.values())).values()))
    operation["x-airbyte-preferred-for-check"] = True
    for item in operation["parameters"]:
        item["x-airbyte-probe-default"] = "1"


def arguments(operation: Json) -> st.SearchStrategy[Json]:
    """Valid parameters for an operation, by the API's names."""
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for item in operation["parameters"]:
        (required if item["required"] else optional)[item["name"]] = _parameter_values(item)
    for media in operation.get("requestBody", {}).get("content", {}).values():
        schema = media["schema"]
        for name, member in schema["properties"].items():
            (required if name in schema["required"] else optional)[name] = values(member)
    return st.fixed_dictionaries(required, optional=optional)


def _parameter_values(item: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    schema = item["schema"]
    if item["in"] == "path" and schema["type"] == "string":
        return _TEXTS.filter(lambda text: text not in {"", ".", ".."})
    if item["in"] == "header":
        return values(schema, _ASCII)
    return values(schema, _ITEMS if schema["type"] == "array" else _TEXTS)


def values(schema: Mapping[str, Any], texts: st.SearchStrategy[str] = _TEXTS) -> st.SearchStrategy[Any]:
    """Values that a schema allows; texts without further conditions are drawn from ``texts``."""
    match schema["type"]:
        case "string":
            return _strings(schema, texts)
        case "integer":
            return st.integers(schema.get("minimum", -(2**60)), schema.get("maximum", 2**60))
        case "number":
            return st.floats(allow_nan=False, allow_infinity=False)
        case "boolean":
            return st.booleans()
        case "array":
            return st.lists(values(schema["items"], texts), min_size=1, max_size=3)
        case _:
            required = schema.get("required") or sorted(schema["properties"])
            fields = {name: values(member, texts) for name, member in schema["properties"].items()}
            return st.fixed_dictionaries(
                {name: fields[name] for name in required},
                optional={name: field for name, field in fields.items() if name not in required},
            )


def _strings(schema: Mapping[str, Any], texts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "pattern" in schema or "minLength" in schema:
        return st.text("abcdef", min_size=schema.get("minLength", 1), max_size=schema.get("maxLength", 5))
    return texts
