"""A vendor's document as Prism is given it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_format.schema import types_of

from ..authoring.media import JSON, MULTIPART, bare, is_json, media_type
from ..vendor.openapi import METHODS, plain_path
from ..vendor.references import References
from ..vendor.shape import upgraded
from .spelling import spelled_out

__all__ = ["for_prism", "server_path"]

#: Of which Prism gets what is called; all stays under `x-paths` and so on, for what refers to a part of it.
_PARTLY_KEPT = ("paths", "webhooks")
#: Between slashes, or with a POSIX class.
_FOREIGN = re.compile(r"\[\[:|^/.*/\w*$")
#: OpenAPI: parameters for these headers are ignored.
_IGNORED = {"accept", "authorization", "content-type"}
_ANYTHING = "*/*"


def for_prism(contents: Mapping[str, Any], operations: Collection[str], ending: str = "") -> dict[str, Any]:
    """The document with these operations alone, and paths from the host on: Prism ignores servers' paths.

    Args:
        contents: As :func:`..vendor.files.read` gives it, with the overrides of source.yaml.
        operations: As source.yaml names them: ``GET /users``.
        ending: What all paths have at their ends besides.
    """
    whole: dict[str, Any] = dict(contents)
    if "discoveryVersion" in whole:
        whole = upgraded(whole)
    whole = _copied(whole)
    whole |= {f"x-{key}": whole[key] for key in _PARTLY_KEPT if key in whole}
    if str(whole.get("openapi")).startswith("3.2"):  # Prism reads 3.1; what else 3.2 has is not drafted
        whole["openapi"] = "3.1.0"
    references = References(whole)
    paths: dict[str, dict[str, Any]] = {}
    for key, said in mapping_of(whole.get("paths")).items():
        item, _ = references.followed(said, ("paths", key))
        path = plain_path(key)
        for method in METHODS:
            operation = item.get(method)
            if not is_mapping(operation) or f"{method.upper()} {path}" not in operations:
                continue
            own = {key: value for key, value in operation.items() if key != "servers"}
            parameters = [*_list(item.get("parameters")), *_list(operation.get("parameters"))]
            own["responses"] = _answers(own.get("responses"), references)
            resolved = [references.followed(one, ())[0] for one in parameters]
            own["parameters"] = [
                _readable(one, references)
                for one in resolved
                if (one.get("in") != "header" or str(one.get("name")).lower() not in _IGNORED)
                and (one.get("in") != "path" or f"{{{one.get('name')}}}" in path)
            ]
            if (
                "swagger" in whole and "requestBody" in own
            ):  # of a newer version, but there are such documents
                _, sent = media_type(mapping_of(own.pop("requestBody")).get("content"))
                own["parameters"].append({"in": "body", "name": "body", "schema": sent.get("schema", {})})
            if _ANYTHING in _list(own.get("produces")):
                own["produces"] = [JSON]
            if "requestBody" in own:
                own["requestBody"] = _with_open_parts(own["requestBody"], references)
            full = _base(whole, item, operation) + path + ending
            route = re.split("[#?]", full)[0]  # operations that a query or a fragment of the path tells apart
            full = full if method in paths.get(route, {}) else route
            paths.setdefault(full, {})[method] = own if "swagger" in whole else spelled_out(own, references)
    gone = {"paths", "servers", "basePath", "webhooks", "jsonSchemaDialect"}
    kept = {key: whole[key] for key in whole if key not in gone}
    schemes = mapping_of(whole.get("securityDefinitions")) | mapping_of(
        mapping_of(whole.get("components")).get("securitySchemes")
    )
    schemes = {name: references.followed(scheme, ())[0] for name, scheme in schemes.items()}
    if "components" in kept:
        kept["components"] = {**mapping_of(kept["components"]), "securitySchemes": schemes}
    for one in (kept, *(operation for item in paths.values() for operation in item.values())):
        if "security" in one:  # requirements of a scheme that is not there cannot be met
            one["security"] = [
                way for way in _list(one["security"]) if schemes.keys() >= mapping_of(way).keys()
            ]
    if "swagger" in whole:  # what neither the document nor an operation says is JSON
        kept = {"consumes": [JSON], "produces": [JSON]} | kept
    return kept | {"paths": paths}


def _copied(node: Any) -> Any:
    """A copy without what Prism cannot read.

    Patterns that are not ECMAScript's go, ``$id``, examples that are null, and null from enums that are
    nullable besides, where Prism adds it; what is nullable and has no type is a union with null. ``oneOf``
    becomes ``anyOf``: in many documents two members allow the same value, and no server counts them.
    References into the paths, of which not all stay, lead to a copy of all.
    """
    if is_list(node):
        return [_copied(item) for item in node]
    if not is_mapping(node):
        return node
    found = {
        key: _copied(value)
        for key, value in node.items()
        if (key, value) != ("example", None) and not (key == "$id" and isinstance(value, str))
    }
    if is_list(found.get("oneOf")) and "anyOf" not in found:
        found["anyOf"] = found.pop("oneOf")
    reference, pattern, values = found.get("$ref"), found.get("pattern"), found.get("enum")
    if isinstance(reference, str):
        found["$ref"] = reference = reference.replace("/oneOf/", "/anyOf/")
        if reference.startswith(tuple(f"#/{key}/" for key in _PARTLY_KEPT)):
            found["$ref"] = f"#/x-{reference.removeprefix('#/')}"
    if isinstance(pattern, str) and _FOREIGN.search(pattern):
        del found["pattern"]
    if found.get("nullable") is True and is_list(values):
        found["enum"] = [value for value in values if value is not None]
    if found.get("nullable") is True and "type" not in found:
        del found["nullable"]
        return {"anyOf": [found, {"enum": [None]}]}
    return found


def _base(whole: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any]) -> str:
    if "swagger" in whole:
        return str(whole.get("basePath", "")).rstrip("/")
    servers = _list(operation.get("servers")) or _list(item.get("servers")) or _list(whole.get("servers"))
    first = mapping_of(servers[0]) if servers else {}
    url = str(first.get("url", "/"))
    for name, variable in mapping_of(first.get("variables")).items():
        url = url.replace(f"{{{name}}}", str(mapping_of(variable).get("default", "")))
    return server_path(url)


def _with_open_parts(said: Any, references: References) -> dict[str, Any]:
    """A body as Prism reads it.

    Parts may be any texts: Prism reads each as one, and never as a list or an object. Media types have no
    parameters, which Prism does not find again; of JSON's that comes first which is drafted, since to Prism
    all are the same.
    """
    body, _ = references.followed(said, ())
    given, _ = references.followed(body.get("content"), ())
    sent, _ = media_type(given)
    content = {bare(name): given[name] for name in sorted(given, key=lambda name: name != sent)}
    for media, about in content.items():
        if media == "multipart/related":
            content[media] = {}
        elif media == MULTIPART:
            schema, _ = references.followed(mapping_of(about).get("schema"), ())
            parts: dict[str, Any] = {
                name: {} if _is_composite(references.followed(part, ())[0]) else part
                for name, part in mapping_of(schema.get("properties")).items()
            }
            content[media] = mapping_of(about) | {"schema": schema | {"properties": parts}}
    return body | {"content": content}


def _answers(responses: Any, references: References) -> dict[str, Any]:
    """Responses that mean success, as Prism makes them. They are changed.

    It refuses a request by a response that is an error, and does not say then what is wrong; it answers
    nothing where no response is described; it has no content for ``*/*``, no text out of an object, and no
    file for Swagger's ``file``.
    """
    found: dict[str, Any] = {}
    given = {str(status): said for status, said in mapping_of(responses).items()}
    good = [status for status in given if status.startswith("2")]
    good = good or ["default" if "default" in given else "200"]
    for status, said in [(status, given.get(status, {"description": "Done"})) for status in good]:
        answer = {"description": ""} | references.followed(said, ())[0]
        content, _ = references.followed(answer.get("content"), ())
        answer |= {"content": content} if content else {}
        for media, about in content.items():
            example = mapping_of(about).get("example")
            _drop_others(about, references)
            if is_json(media) and isinstance(example, str) and example[:1] in ("{", "["):  # JSON, as a text
                with suppress(ValueError):
                    about["example"] = json.loads(example)
            elif not is_json(media) and media != _ANYTHING:
                content[media] = {"schema": {"type": "string"}}
        if _ANYTHING in content and JSON not in content and media_type(content)[0] == JSON:
            content[JSON] = content[_ANYTHING]
        _drop_others(answer, references)
        found[status] = _without_file(answer)
    return found


def _drop_others(said: Any, references: References) -> None:
    """Drop examples of something else than a schema describes, of which Prism would make its response."""
    schema, _ = references.followed(mapping_of(said).get("schema"), ())
    kinds, properties = types_of(schema), mapping_of(schema.get("properties"))
    for key in ("example", "examples"):
        given = mapping_of(said).get(key)
        examples: list[Any] = [given] if key == "example" else list(mapping_of(given).values())
        for one in examples:
            example = one["value"] if key == "examples" and is_mapping(one) and "value" in one else one
            is_other = ("array" in kinds) != is_list(example) if kinds else False
            if is_other or (properties and is_mapping(example) and not properties.keys() & example.keys()):
                said.pop(key, None)


def _without_file(said: dict[str, Any]) -> dict[str, Any]:
    """A response or a parameter of Swagger whose file is a text, as which it comes and goes."""
    if mapping_of(said.get("schema")).get("type") == "file":
        return said | {"schema": {"type": "string"}}
    return said | {"type": "string"} if said.get("type") == "file" else said


def _is_composite(schema: Mapping[str, Any]) -> bool:
    kinds = schema.get("type", ())
    kinds = {*kinds} if is_list(kinds) else {kinds}
    return not kinds.isdisjoint({"array", "object"}) or not schema.keys().isdisjoint(
        {"items", "properties", "allOf", "anyOf", "oneOf"}
    )


def _readable(parameter: dict[str, Any], references: References) -> dict[str, Any]:
    """A parameter as Prism reads it.

    It is never null, as nothing sends it: Prism reads no list where it may be. One in a path that is written
    with commas may be anything: Prism splits all paths at commas before it looks at their styles.
    """
    parameter = _without_file(parameter)
    schema = mapping_of(parameter.get("schema"))
    style, exploded = parameter.get("style", "simple"), parameter.get("explode") is True
    has_commas = style == "simple" or not exploded
    if parameter.get("in") == "path" and has_commas and _is_composite(references.followed(schema, ())[0]):
        return {key: value for key, value in parameter.items() if key != "style"} | {"schema": {}}
    schema = {key: value for key, value in schema.items() if key != "nullable"}
    parameter = parameter | {"schema": schema} if "schema" in parameter else parameter
    members = [one for one in _list(schema.get("anyOf")) if mapping_of(one).get("type") != "null"]
    kinds = [kind for kind in _list(schema.get("type")) if kind != "null"]
    if len(members) == 1:
        return parameter | {"schema": members[0]}
    return parameter | {"schema": schema | {"type": kinds[0]}} if len(kinds) == 1 else parameter


def server_path(url: str) -> str:
    """The path of a server's URL, without a slash at its end."""
    return re.sub(r"^([a-z]+://[^/]*|\{[^}]*\}(://[^/]*)?)", "", url).rstrip("/")


def _list(value: Any) -> list[Any]:
    return value if is_list(value) else []
