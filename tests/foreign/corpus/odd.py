"""Six connectors, each with one family of oddities."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .head import bearer, plain_head
from .odd_words import ARGUMENTS, ENTITIES, ENUMS, FIELDS, LONG, SCHEMAS, TEXTS
from .schemas import Json, reference

__all__ = ["ODD"]

_STRING = {"type": "string"}


def _document(slug: str, paths: Json, schemas: Json, **info: Any) -> Json:
    components = {"securitySchemes": {"bearerAuth": bearer()}, "schemas": schemas}
    return {**plain_head(slug, **info), "components": components, "paths": paths}


def _operation(
    entity: str, action: str, response: Json | None = None, body: Json | None = None, **more: Any
) -> Json:
    content = {"content": {"application/json": {"schema": response}}} if response is not None else {}
    sent = {"requestBody": {"content": {"application/json": {"schema": body}}}} if body is not None else {}
    return {
        "operationId": f"{action}_{entity}",
        "summary": f"{action} {entity}",
        "x-airbyte-entity": entity,
        "x-airbyte-action": action,
        **more,
        **sent,
        "responses": {"200": {"description": "OK", **content}},
    }


def _object(names: Iterable[str], kind: Json = _STRING, **more: Any) -> Json:
    return {
        "type": "object",
        **more,
        "properties": {name: {**kind, "description": f"It is {name}"} for name in names},
    }


def _pages(item: Json) -> Json:
    return {"type": "object", "properties": {"data": {"type": "array", "items": item}}}


def _parameter(name: str, place: str, schema: Json | None = None, **more: Any) -> Json:
    return {"name": name, "in": place, **more, "schema": schema or dict(_STRING)}


def _store(*entities: tuple[str, Iterable[str]]) -> Json:
    return {
        "x-airbyte-context-store": {
            "entities": [
                {"entity": entity, "fields": [{"name": name, "type": ["string", "null"]} for name in names]}
                for entity, names in entities
            ]
        }
    }


def _indents() -> Json:
    """Properties that slipped out of ``properties``, where they are unknown keywords."""
    slipped = {name: {"type": "string", "description": f"Slipped {name}"} for name in FIELDS[-29:]}
    order = {**_object(["id", "total"]), **slipped, "x-airbyte-entity-name": "orders"}
    line = {"type": "object", "properties": {"id": _STRING, "required": True, "nullable": "yes"}}
    line["properties"]["kind"] = {"type": "string", "description": {"type": "string"}, "items": None}
    return _document(
        "odd-indents",
        {
            "/orders": {
                "get": _operation(
                    "orders", "list", _pages(reference("Order")), **{"x-airbyte-record-extractor": "$.data"}
                ),
                "post": _operation(
                    "orders", "create", reference("Order"), {"type": "object", "name": _STRING}
                ),
            },
            "/orders/{id}": {
                "get": _operation(
                    "orders", "get", reference("Order"), parameters=[_parameter("id", "path", required=True)]
                )
            },
            "/lines": {"get": _operation("lines", "list", _pages(reference("Line")))},
        },
        {"Order": order, "Line": line},
        **_store(("orders", ["id", "total"])),
    )


def _twins() -> Json:
    """One entity and action in several places; ids, paths and parameters said twice."""
    paths: Json = {}
    for version in ("v1", "v2", "v3"):
        paths[f"/{version}/users"] = {
            "get": _operation(
                "users", "list", _pages(reference("User")), parameters=[_parameter(version, "query")]
            ),
            "post": _operation("users", "create", reference("User"), _object([version], required=[version])),
        }
    override = {"x-airbyte-path-override": {"path": "/graphql"}}
    for entity in ("teams", "members"):
        get = _operation(
            entity, "get", reference("User"), parameters=[_parameter("id", "query", required=True)]
        )
        paths[f"/graphql:{entity}:get"] = {"post": {**get, **override, "operationId": "the same"}}
    both = [_parameter("id", place, required=True) for place in ("path", "query", "header")]
    paths["/reports/{id}:run"] = {
        "post": _operation(
            "reports", "create", reference("User"), _object(["id", "Id"], required=["id"]), parameters=both
        )
    }
    paths["/reports/{propertyId}:runReport"] = {
        "get": _operation(
            "reports", "get", reference("User"), parameters=[_parameter("propertyId", "path", required=True)]
        )
    }
    return _document(
        "odd-twins", paths, {"User": _object(["id"])}, **_store(("users", ["id"]), ("users", ["name"]))
    )


def _names() -> Json:
    """Fields and arguments of every name."""
    extract = {"x-airbyte-record-extractor": "$.data"}
    thing = _object(FIELDS, required=FIELDS[::3])
    inside = {"type": "object", "properties": {name: _object(FIELDS[:5]) for name in FIELDS}}
    nested = {"type": "object", "properties": {"deep": {"type": "array", "items": thing}, "each": inside}}
    query = [_parameter(name, "query", {"type": "integer"} if name == "int" else None) for name in ARGUMENTS]
    needed = [_parameter(name, "path", required=True) for name in ARGUMENTS[:6]]
    path = "/things/" + "/".join(f"{{{item['name']}}}" for item in needed)
    return _document(
        "odd-names",
        {
            "/things": {
                "get": _operation("things", "list", _pages(reference("Thing")), parameters=query, **extract),
                "post": _operation("things", "create", reference("Thing"), nested),
            },
            path: {
                "get": _operation("things", "get", {"type": "object"}, parameters=needed),
                "delete": _operation(
                    "things", "delete", {"type": "array", "items": _STRING}, parameters=needed
                ),
                "put": _operation(
                    "things",
                    "update",
                    reference("Thing"),
                    _object(FIELDS, required=FIELDS[::2]),
                    parameters=needed,
                ),
            },
            "/headers": {
                "get": _operation(
                    "headers",
                    "list",
                    _pages({}),
                    parameters=[
                        _parameter(name, "header") for name in ("X-Class", "from", "If-Match", "X_Class")
                    ],
                )
            },
            "/open": {
                "post": _operation(
                    "open", "create", {}, {**_object(["body", "self"]), "additionalProperties": True}
                )
            },
        },
        {"Thing": {**thing, "x-airbyte-entity-name": "things"}, "Nested": nested},
        **_store(("things", FIELDS), ("elsewhere", FIELDS)),
    )


def _entities() -> Json:
    """Entities named like builtins, keywords, modules of a package, and each other."""
    paths: Json = {}
    for at, name in enumerate(ENTITIES):
        item = _object(["id", "name"])
        paths[f"/{at}"] = {
            "get": _operation(name, "list", _pages(item), parameters=[_parameter("limit", "query")]),
            "post": _operation(name, "create", item, _object(["name"], _object(["a"]))),
        }
    return _document("odd-entities", paths, {}, **_store(*((name, ["id"]) for name in ENTITIES[::3])))


def _texts() -> Json:
    """Texts that would end a string early, or hold what no file of code should."""
    thing: Json = {"type": "object", "description": TEXTS[0], "properties": {}}
    for at, text in enumerate(TEXTS):
        thing["properties"][f"field_{at}"] = {
            "type": "string",
            "description": text,
            "default": text,
            "example": text,
        }
    parameters = [
        _parameter(f"p{at}", "query", {"type": "string", "default": text, "example": text}, description=text)
        for at, text in enumerate(TEXTS)
    ]
    paths: Json = {
        f"/texts/{at}": {
            "post": {
                **_operation(
                    f"texts_{at}", "create", reference("Thing"), reference("Thing"), parameters=parameters
                ),
                "summary": text,
                "description": text,
            }
        }
        for at, text in enumerate(TEXTS[:12])
    }
    document = _document("odd-texts", paths, {"Thing": thing}, description=TEXTS[1])
    document["info"]["title"] = TEXTS[2]
    document["info"]["x-airbyte-connector-display-name"] = TEXTS[3]
    document["info"]["x-airbyte-example-questions"] = {"direct": list(TEXTS), "search": [], "unsupported": []}
    scheme = document["components"]["securitySchemes"]["bearerAuth"]["x-airbyte-auth-config"]
    scheme["description"] = scheme["title"] = TEXTS[4]
    scheme["properties"]["token"]["description"] = TEXTS[5]
    return document


def _shapes() -> Json:
    """Schemas as no draft has them, deep ones, endless ones, and names that mean something in Python."""
    schemas: Json = {name: _object(["id", "name"], description=f"Named {name}") for name in SCHEMAS}
    deep: Json = {"type": "string"}
    for level in range(12):
        deep = (
            {
                "type": "object",
                "properties": {f"level_{level}": deep, "list": {"type": "array", "items": deep}},
            }
            if level < 4
            else {"type": "object", "properties": {f"level_{level}": deep}}
        )
    schemas |= {
        "Deep": deep,
        "Tree": {
            "type": "object",
            "required": ["self"],
            "properties": {"self": reference("Tree"), "nodes": {"type": "array", "items": reference("Tree")}},
        },
        "Left": {"type": "object", "properties": {"right": reference("Right")}},
        "Right": {"type": "object", "properties": {"left": {"oneOf": [reference("Left"), {"type": "null"}]}}},
        "All": {"type": "object", "properties": {name: reference(name) for name in SCHEMAS}},
        "Enums": {
            "type": "object",
            "properties": {f"enum_{at}": dict(schema) for at, schema in enumerate(ENUMS)},
        },
        "Loose": {"type": "object", "properties": _loose()},
    }
    whole = _object([])
    whole["properties"] = {
        name.lower(): reference(name) for name in ("Deep", "Tree", "Left", "All", "Enums", "Loose")
    }
    paths = {
        "/everything": {
            "get": _operation("everything", "list", {"type": "array", "items": whole}),
            "post": _operation("everything", "create", whole, whole),
        },
        "/enums": {
            "get": _operation(
                "enums",
                "list",
                reference("Enums"),
                parameters=[_parameter(f"e{at}", "query", dict(schema)) for at, schema in enumerate(ENUMS)],
            )
        },
        "/loose": {
            "get": _operation(
                "loose",
                "list",
                {"type": "array"},
                parameters=[_parameter(name, "query", schema) for name, schema in _loose().items()],
            ),
            "post": _operation(
                "loose",
                "create",
                {
                    "oneOf": [
                        reference("Left"),
                        reference("Right"),
                        {"type": "array", "items": reference("Tree")},
                    ]
                },
                {"type": "array", "items": reference("Loose")},
            ),
        },
        "/free": {
            "get": _operation("free", "get", {"type": "object"}),
            "post": _operation("free", "create", {}, {"type": "object", "additionalProperties": True}),
        },
    }
    return _document("odd-shapes", paths, schemas)


def _loose() -> Json:
    every = ["string", "number", "integer", "boolean", "object", "array", "null"]
    return {
        "draft3": {"type": "string", "required": True},
        "nullable": {"type": "string", "nullable": True},
        "nullable_ref": {**reference("Left"), "nullable": True},
        "one": {"type": ["string"]},
        "seven": {"type": every},
        "none": {"type": "null"},
        "untyped": {"description": "Anything"},
        "bare_array": {"type": "array"},
        "array_of_anything": {"type": "array", "items": {}},
        "tuple_items": {"type": "array", "items": [{"type": "string"}, {"type": "integer"}]},
        "free": {"type": "object"},
        "free_true": {"type": "object", "additionalProperties": True},
        "closed": {"type": "object", "additionalProperties": False},
        "map": {"type": "object", "additionalProperties": {"type": ["integer", "null"]}},
        "patterned": {"type": "string", "pattern": "^[\"'`]\\d+\\\\$"},
        "no_pattern": {"type": "string", "pattern": "("},
        "wrong_default": {"type": "integer", "default": "ten"},
        "list_default": {"type": "string", "default": ["a"]},
        "wrong_minimum": {"type": "integer", "minimum": "0"},
        "wrong_enum": {"type": "integer", "enum": ["1", 2, None]},
        "old_type": {"type": "str"},
        "timestamp": {"type": "timestamp"},
        "file": {"type": "string", "format": "binary"},
        "two_nulls": {"oneOf": [{"type": "null"}, reference("Left"), {"type": "null"}]},
        "one_of_one": {"oneOf": [reference("Left")]},
        "any_inline": {"anyOf": [_object(["a", "b"]), _object(["b", "c"]), {"type": "string"}]},
        "merged": {"allOf": [reference("Left"), _object(["extra"])]},
        "constant": {"const": "always"},
        "always": True,
        LONG: {"type": "string"},
    }


#: By slug, what makes the document.
ODD: Mapping[str, Callable[[], Json]] = {
    "odd-indents": _indents,
    "odd-twins": _twins,
    "odd-names": _names,
    "odd-entities": _entities,
    "odd-texts": _texts,
    "odd-shapes": _shapes,
}
