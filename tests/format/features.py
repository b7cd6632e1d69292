"""Which rows of the format a file uses: each as ``<where> <what>``, read from plain YAML.

:func:`in_file` walks the whole file. :func:`on_the_wire` walks what exchanges touch: of the operations they
call the parameters and body fields that they or a default give, the security schemes they use, and the rows
that an exchange says it ``shows``.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from airbyte_agent_sdk.definition import Definition

from .exchanges import Exchange

__all__ = ["in_file", "on_the_wire"]

Json = dict[str, Any]
_METHODS = ("get", "put", "post", "delete", "patch")


def in_file(document: Json, definition: Definition) -> Iterator[str]:
    """Every row of a file."""
    for key in document:
        yield f"root {key}"
    yield from _keys("info", document["info"])
    for kind in document["info"].get("x-airbyte-external-documentation-urls", ()):
        yield f"documentation {kind['type']}"
    for server in document["servers"]:
        yield from _server(server)
    yield from _keys("component", document["components"], depth=0)
    for scheme in document["components"]["securitySchemes"].values():
        yield from _scheme(scheme)
    for schema in document["components"].get("schemas", {}).values():
        yield from _schema("schema", schema)
    for path, method, operation in _operations(document):
        yield from _operation(path, method, operation, definition)


def on_the_wire(document: Json, definition: Definition, made: Iterable[Exchange]) -> Iterator[str]:
    """The rows that exchanges with this connector show."""
    given: dict[str, set[str]] = {}
    for exchange in made:
        yield from exchange.shows
        given.setdefault(exchange.call, set()).update(exchange.given)
        for name in (part for names in exchange.auth for part in names.split("+")):
            yield from _scheme(document["components"]["securitySchemes"][name])
    scoped = {scope.param for scope in definition.scoping}
    for path, method, operation in _operations(document):
        call = f"{operation['x-airbyte-entity']}.{operation['x-airbyte-action']}"
        if call in given:
            touched = _touched(operation, given[call] | scoped)
            yield from _operation(path, method, touched, definition)


def _touched(operation: Json, given: set[str]) -> Json:
    """The operation with those of its parameters and body fields that are sent."""
    operation = dict(operation)
    operation["parameters"] = [
        item
        for item in operation["parameters"]
        if item["name"] in given
        or "x-airbyte-param-config-inject" in item
        or (item["in"] == "header" and "default" in item["schema"])
    ]
    content = operation.get("requestBody", {}).get("content", {})
    for media in content.values():
        schema = media.get("schema", {})
        holder = schema["items"] if schema.get("type") == "array" else schema
        holder["properties"] = {
            name: value for name, value in holder.get("properties", {}).items() if name in given
        }
    return operation


def _keys(where: str, value: Any, depth: int = 4) -> Iterator[str]:
    """The keys of a mapping, those below as ``a.b``; a list counts as each of its members."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            for key, below in item.items():
                yield f"{where} {key}"
                if depth:
                    joined = f"{where} {key}."
                    yield from (joined + name.removeprefix("_ ") for name in _keys("_", below, depth - 1))


def _server(server: Json) -> Iterator[str]:
    yield from (f"server {key}" for key in server)
    if server["url"].startswith("{"):
        yield "server origin-variable"
    for name, variable in server.get("variables", {}).items():
        yield "server variable"
        if variable.get("default") == f"{{{name}}}":
            yield "server placeholder-default"
        if "enum" in variable:
            yield "server enum"
    for target in server.get("x-airbyte-replication-environment-mapping", {}).values():
        yield f"server mapping-{'path' if isinstance(target, str) else 'format'}"


def _scheme(scheme: Json) -> Iterator[str]:
    kind = scheme["type"]
    yield from (f"scheme {key}" for key in scheme)
    config, refresh = scheme["x-airbyte-auth-config"], scheme.get("x-airbyte-token-refresh", {})
    if kind == "oauth2":
        for name, flow in scheme["flows"].items():
            yield f"scheme oauth2-{name}"
            yield from (f"scheme {key}" for key in flow)
            if "{" in flow["tokenUrl"]:
                yield "scheme templated-url"
            told = {"clientCredentials": "client_credentials", "password": "password"}
            yield f"grant {refresh.get('grant_type', told.get(name, 'refresh_token'))}"
        for key, default in (("auth_style", "body"), ("body_format", "form")):
            yield f"token-refresh {key}={refresh.get(key, default)}"
        for key in ("header", "prefix"):
            yield f"token-refresh {key}={'given' if key in refresh else 'default'}"
    else:
        yield f"scheme {kind}-{scheme.get('scheme') or scheme['in']}"
    yield from (f"auth-config {key}" for key in config)
    for setting in config["properties"].values():
        yield from (f"auth-property {key}" for key in setting)
    for target, template in config.get("auth_mapping", {}).items():
        yield f"auth-mapping {target}"
        yield f"auth-template {_template(template)}"
    for name, template in config.get("additional_headers", {}).items():
        yield f"additional-header {'template' if '{{' in template else 'constant'}"
        if name == "Authorization":
            yield "additional-header in-place-of-authorization"


def _template(template: str) -> str:
    if not template:
        return "empty"
    found = re.search(r"\$\{.*\}", template)
    return "constant" if not found else "alone" if found[0] == template else "joined"


def _operation(path: str, method: str, operation: Json, definition: Definition) -> Iterator[str]:
    action = operation["x-airbyte-action"]
    table = definition.operation(operation["x-airbyte-entity"], action)
    yield from (f"operation {key}" for key in operation if not key.startswith("x-airbyte-pagination"))
    yield f"action {action}"
    yield f"verb {action}-by-{method}"
    if "x-airbyte-path-override" in operation:
        yield "path suffix"
    elif ":" in path:
        yield "path colon"
    if "x-airbyte-record-extractor" in operation:
        yield f"jsonpath {_form(operation['x-airbyte-record-extractor'])}"
    for extractor in operation.get("x-airbyte-meta-extractor", {}).values():
        yield f"meta {extractor.partition('.')[0]}"
    if "x-airbyte-pagination" in operation:
        yield f"paging stated-{operation['x-airbyte-pagination']['strategy']}"
        yield from (f"paging {key}" for key in operation["x-airbyte-pagination"])
    elif table.paging is not None:
        yield f"paging told-{table.paging.strategy}"
    elif table.is_list:
        yield "paging unknown"
    if action == "download":
        yield f"download {'two-steps' if table.download and table.download.file_url else 'one-step'}"
    for key in ("record-transform", "record-filter"):
        yield from (f"template {name}" for name in _names(operation.get(f"x-airbyte-{key}", "")))
    yield from _parameters(operation["parameters"], rest_li=_speaks_rest_li(operation))
    yield from _body(operation)
    for status, response in operation["responses"].items():
        yield f"response {status}"
        yield from (f"response {kind}" for kind in response.get("content", {}))


def _speaks_rest_li(operation: Json) -> bool:
    return any(item["name"] == "X-Restli-Protocol-Version" for item in operation["parameters"])


def _form(path: str) -> str:
    """A JSONPath with every name as ``a``: ``$.a[0].a``."""
    return re.sub(r"\.[^.\[]+", ".a", path).replace(".a.a", ".a") if path != "$" else "$"


def _names(value: Any) -> Iterator[str]:
    for name in ("record", "config"):
        if name in str(value):
            yield name


def _parameters(parameters: list[Json], *, rest_li: bool) -> Iterator[str]:
    for item in parameters:
        name, where, schema = item["name"], item["in"], item.get("schema", {})
        yield from (f"parameter {key}" for key in item)
        yield f"parameter in-{where}"
        yield from _name(name, where)
        if rest_li and where == "query":
            yield f"rest.li {'list' if schema.get('type') == 'array' else 'record'}"
        if schema.get("type") == "array" or "style" in item:
            exploded = item.get("explode", item.get("style", "form") in {"form", "deepObject"})
            yield f"style {item.get('style', 'form')}{'-exploded' if exploded else ''}"
        if where == "header":
            required = "required" if item.get("required") else "plain"
            yield f"header {'default' if 'default' in schema else required}"
        if "x-airbyte-probe-default" in item:
            yield f"probe {'template' if '{{' in str(item['x-airbyte-probe-default']) else 'value'}"
        yield from _schema("value", schema)


def _name(name: str, where: str) -> Iterator[str]:
    if keyword.iskeyword(name):
        yield "name keyword"
    for mark, word in (("[]", "empty-brackets"), ("[", "brackets"), (".", "dot"), ("-", "dash")):
        if mark in name and where != "header":
            yield f"name {word}"
            return


def _body(operation: Json) -> Iterator[str]:
    body = operation.get("requestBody", {})
    kind = operation.get("x-airbyte-body-type") or body.get("x-airbyte-body-type")
    if kind:
        yield from (f"graphql {key}" for key in kind)
        yield from (f"graphql variable-{_variable(value)}" for value in kind.get("variables", {}).values())
        for word in ("{{ fields }}", "userErrors", "fragment"):
            if word in kind["query"]:
                yield f"graphql {word.strip('{ }')}"
        return
    for media_type, media in body.get("content", {}).items():
        schema = media.get("schema", {})
        yield f"body {media_type}"
        if schema.get("type") == "array":
            yield "body array"
            schema = schema["items"]
        if schema.get("additionalProperties") is True:
            yield "body any-field"
        for value in schema.get("properties", {}).values():
            form = (
                "form" if "form-urlencoded" in media_type else "multipart" if "form" in media_type else "body"
            )
            if value.get("type") in ("object", "array"):
                yield f"{form} nested-{value['type']}"
            if value.get("format") == "binary":
                yield f"{form} file"
            yield from _schema("value", value)


def _variable(template: Any) -> str:
    if isinstance(template, str):
        return "whole" if re.fullmatch(r"\{\{ \w+ \}\}", template) else "text"
    return "nested"


def _schema(where: str, schema: Any) -> Iterator[str]:
    if not isinstance(schema, dict):
        return
    for key, value in schema.items():
        yield f"{where} {key}"
        if key in {"items", "additionalProperties"}:
            yield from _schema(where, value)
        elif key in {"properties", "patternProperties"}:
            for member in value.values():
                yield from _schema(where, member)
        elif key in {"oneOf", "anyOf", "allOf"}:
            yield f"{where} {key}-{_branches(value)}"
            for member in value:
                yield from _schema(where, member)
        elif key == "x-airbyte-ai-hints":
            yield from _keys("ai-hints", value)
    kinds = schema.get("type")
    if isinstance(kinds, list):
        yield f"{where} type-list-of-{len(kinds)}"
    if "format" in schema:
        yield f"{where} format-{schema['format']}"
    if None in schema.get("enum", ()):
        yield f"{where} enum-with-null"
    if isinstance(schema.get("required"), bool):
        yield f"{where} required-boolean"


def _branches(members: list[Any]) -> str:
    null = any(member.get("type") == "null" for member in members)
    return "null" if null else "other"


def _operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Each operation with its path and method; what is shared stands in its place."""
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                operation = dict(item[method])
                shared = [*item.get("parameters", ()), *operation.get("parameters", ())]
                operation["parameters"] = [_resolved(document, entry) for entry in shared]
                if "requestBody" in operation:
                    operation["requestBody"] = _resolved(document, operation["requestBody"])
                operation["responses"] = {
                    str(status): _resolved(document, entry)
                    for status, entry in operation["responses"].items()
                }
                yield path, method, operation


def _resolved(document: Json, value: Any) -> Any:
    """A copy, with references in place as far as they do not lead back."""

    def copied(part: Any, above: tuple[str, ...]) -> Any:
        if isinstance(part, Mapping):
            reference = part.get("$ref")
            if isinstance(reference, str):
                if reference in above:
                    return {}
                _, _, kind, name = reference.split("/")
                return copied(document["components"][kind][name], (*above, reference))
            return {key: copied(member, above) for key, member in part.items()}
        return [copied(member, above) for member in part] if isinstance(part, list) else part

    return copied(value, ())
