"""Operations: parameters, bodies, answers."""

from __future__ import annotations

from typing import Any

from .schemas import Json, camel, input_fields, reference
from .words import Words

__all__ = ["ACTIONS", "Style", "operation"]

#: How often each is met among 1,300.
ACTIONS = {"list": 594, "get": 381, "create": 142, "update": 89, "delete": 55, "search": 29, "download": 10}

_METHODS = {"create": "post", "update": "patch", "delete": "delete"}
_FILTERS: tuple[Json, ...] = (
    *({"type": "string"},) * 12,
    *({"type": "integer"},) * 6,
    {"type": "integer", "minimum": 1, "maximum": 100, "default": 50},
    {"type": "integer", "minimum": 0},
    {"type": "boolean", "default": False},
    {"type": "string", "format": "date-time"},
    {"type": "array", "items": {"type": "string"}},
    {"type": "string", "enum": ["asc", "desc"], "default": "desc"},
)
_ODD_FILTERS = (
    "page[size]",
    "statuses[]",
    "created_at.after",
    "body-format",
    "workspace-id",
    "from",
    "filter[since]",
)


class Style:
    """The habits of one API: how it pages, wraps, and takes bodies."""

    def __init__(self, words: Words, *, graphql: bool, form: bool, header: str | None) -> None:
        self.graphql = graphql
        self.form = form
        self.header = header
        self.wrapper = words.random.choice(("data", "results", "items", "records", ""))
        self.paging = words.random.choice(("cursor", "page_token", "offset", "link"))


def operation(
    words: Words, style: Style, entity: str, action: str, inputs: list[str]
) -> tuple[str, str, Json]:
    """Path, method and description of an operation."""
    graphql = style.graphql and action in ("list", "get", "search")
    path, parameters = _path(words, style, entity, action, graphql=graphql)
    parameters += _query(words, style, action, graphql=graphql)
    if style.header:
        schema: Json = (
            {"type": "string", "default": "2024-06-01"} if words.chance(0.8) else {"type": "string"}
        )
        parameters.append(
            {
                "name": style.header,
                "in": "header",
                "required": True,
                "description": "API version",
                "schema": schema,
            }
        )
    described: Json = {
        "operationId": f"{action}_{entity}",
        "summary": f"{action.capitalize()} {entity.replace('_', ' ')}",
        "description": f"{words.sentence()}. {words.sentence()}.",
        "tags": [entity.replace("_", " ").title()],
        "x-airbyte-entity": entity,
        "x-airbyte-action": action,
    }
    if graphql:
        described |= {"x-airbyte-path-override": {"path": "/graphql"}}
    if parameters:
        described["parameters"] = parameters
    if graphql:
        described["requestBody"] = _graphql(words, entity, action, parameters)
    elif action in ("create", "update"):
        described["requestBody"] = _body(words, style, inputs)
    return (
        path,
        "post" if graphql else _METHODS.get(action, "get"),
        described | _answers(style, entity, action, graphql),
    )


def _path(words: Words, style: Style, entity: str, action: str, *, graphql: bool) -> tuple[str, list[Json]]:
    if graphql:
        required = {"required": True} if action == "get" or words.chance(0.6) else {}
        name = "id" if action == "get" else words.random.choice(("owner", "team", "query", "org"))
        return f"/graphql:{entity}:{action}", [
            _parameter(words, name, "query", {"type": "string"}, **required)
        ]
    path, parameters = "/" + entity.replace("_", "-"), list[Json]()
    if words.chance(0.15):
        path = f"/accounts/{{account_id}}{path}"
        parameters.append(_parameter(words, "account_id", "path", {"type": "string"}, required=True))
    if action in ("get", "update", "delete", "download"):
        path += "/{id}"
        kind = {"type": words.random.choice(("string", "string", "integer"))}
        parameters.append(_parameter(words, "id", "path", kind, required=True))
    if action == "search":
        path += ":search"
        parameters.append(_parameter(words, "query", "query", {"type": "string"}, required=True))
    return path + "/content" * (action == "download"), parameters


def _query(words: Words, style: Style, action: str, *, graphql: bool) -> list[Json]:
    if action not in ("list", "search"):
        if graphql:
            return [_parameter(words, "fields", "query", {"type": "array", "items": {"type": "string"}})]
        return [_parameter(words, "expand", "query", {"type": "string"})] * words.chance(0.1)
    names = {"cursor": "cursor", "page_token": "pageToken", "offset": "offset", "link": "page"}
    numbers = {"cursor": "string", "page_token": "string", "offset": "integer", "link": "integer"}
    found = [
        _parameter(words, names[style.paging], "query", {"type": numbers[style.paging]}),
        _parameter(words, "limit", "query", {"type": "integer", "minimum": 1, "maximum": 100, "default": 50}),
    ]
    if graphql:
        return [
            found[1],
            _parameter(words, "fields", "query", {"type": "array", "items": {"type": "string"}}),
        ]
    more = words.fields(1 + words.random.choice((0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4)), camel=False)[1:]
    if words.chance(0.1):
        more.append(words.random.choice(_ODD_FILTERS))
    return found + [_parameter(words, name, "query", dict(words.random.choice(_FILTERS))) for name in more]


def _parameter(words: Words, name: str, place: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": place, **more, "description": words.sentence(), "schema": schema}


def _body(words: Words, style: Style, inputs: list[str]) -> Json:
    fields = input_fields(words, words.random.choice((1, 1, 1, 2, 2, 3, 4, 6, 7, 8, 12)), inputs)
    schema = {"type": "object", "required": [next(iter(fields))], "properties": fields}
    media = "application/x-www-form-urlencoded" if style.form else "application/json"
    return {"required": True, "content": {media: {"schema": schema}}}


def _graphql(words: Words, entity: str, action: str, parameters: list[Json]) -> Json:
    names = [item["name"] for item in parameters if item["in"] == "query" and item["name"] != "fields"]
    selected = "\n      ".join(words.fields(words.random.randint(4, 14), camel=True))
    head = ", ".join(f"${name}: String" for name in names)
    given = ", ".join(f"{name}: ${name}" for name in names)
    name = camel(entity)
    query = (
        f"query {name}({head}) {{\n  {entity}({given}) {{\n    nodes {{\n      {selected}\n    }}\n  }}\n}}\n"
    )
    if action == "get":
        query = query.replace(selected, "{{ fields }}")
    variables = {name: f"{{{{ {name} }}}}" for name in names}
    body = {"type": "graphql", "query": query, "variables": variables}
    if action == "get":
        body["default_fields"] = selected.replace("\n      ", " ")
    media = {"schema": {"type": "object"}, "x-airbyte-body-type": body}
    return {"required": True, "content": {"application/json": media}}


def _answers(style: Style, entity: str, action: str, graphql: bool) -> Json:
    if action == "delete":
        return {"responses": {"204": {"description": "Deleted"}}}
    if action == "download":
        binary = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
        return {"responses": {"200": {"description": "The file", "content": binary}}}
    schema: Json = reference(camel(entity))
    more: Json = {}
    if action in ("list", "search"):
        schema = {"type": "array", "items": schema}
        more["x-airbyte-record-extractor"] = "$[*]"
    if graphql:
        node = {"type": "object", "properties": {"nodes": schema}}
        inner = {"type": "object", "properties": {entity: node}}
        schema = {"type": "object", "properties": {"data": inner}}
        more["x-airbyte-record-extractor"] = f"$.data.{entity}.nodes"
    elif style.wrapper:
        properties: Json = {style.wrapper: schema}
        if action in ("list", "search"):
            properties["next_cursor"] = {
                "type": ["string", "null"],
                "description": "Where the next page starts",
            }
            properties["has_more"] = {"type": "boolean", "description": "Whether there is a next page"}
            more["x-airbyte-meta-extractor"] = {"next_cursor": "$.next_cursor", "has_more": "$.has_more"}
        schema = {"type": "object", "properties": properties}
        more["x-airbyte-record-extractor"] = f"$.{style.wrapper}"
    if action in ("list", "search") and "x-airbyte-meta-extractor" not in more:
        more["x-airbyte-no-pagination"] = "The endpoint returns everything in one response."
    answer = {"description": "Successful response", "content": {"application/json": {"schema": schema}}}
    return {"responses": {"201" if action == "create" else "200": answer}, **more}
