"""Google discovery documents as OpenAPI 3.1."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from airbyte_agent_format.model.base import Schema, is_list, is_mapping, mapping_of

from .openapi import AT, SCHEMAS_AT
from .references import Pointer, pointer_text

__all__ = ["from_discovery"]

_AUTHORIZATION_URL = "https://accounts.google.com/o/oauth2/v2/auth"
_TOKEN_URL = "https://oauth2.googleapis.com/token"  # noqa: S105
_JSON = "application/json"
#: Whole numbers that travel as texts because JavaScript cannot hold them, and other texts of Google's.
_TEXTS: dict[str, Schema] = {
    "int64": {"pattern": "^-?[0-9]+$"},
    "uint64": {"pattern": "^[0-9]+$"},
    "google-datetime": {"format": "date-time"},
    "google-duration": {"pattern": r"^-?[0-9]+(\.[0-9]{1,9})?s$"},
    "google-fieldmask": {},
}
_COPIED = {
    "default",
    "deprecated",
    "description",
    "enum",
    "enumDescriptions",
    "maximum",
    "minimum",
    "pattern",
    "readOnly",
}


def from_discovery(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document as OpenAPI 3.1.

    Paths begin at the host, because uploads have paths outside the service's own. Of a method with a file
    to upload the path that takes JSON and file in one ``multipart/related`` stands beside its plain one.

    Args:
        document: ``discoveryVersion`` v1.
    """
    shared = [
        _parameter(name, mapping_of(said) | {"location": "query"}, ()) | {"x-shared": True}
        for name, said in mapping_of(document.get("parameters")).items()
    ]
    service = str(document.get("servicePath", "")).strip("/")
    paths: dict[str, dict[str, Any]] = {}
    for place, method in _methods(document, ()):
        for path, operation in _operations(method, place, service, shared):
            paths.setdefault(path, {})[str(method.get("httpMethod", "GET")).lower()] = operation
    oauth = mapping_of(mapping_of(document.get("auth")).get("oauth2"))
    scopes = {
        scope: str(mapping_of(said).get("description", ""))
        for scope, said in mapping_of(oauth.get("scopes")).items()
    }
    flow = {"authorizationUrl": _AUTHORIZATION_URL, "tokenUrl": _TOKEN_URL, "scopes": scopes}
    return {
        "openapi": "3.1.0",
        SCHEMAS_AT: "#/schemas",
        "info": {key: document[key] for key in ("title", "version", "description") if key in document},
        "servers": [{"url": str(document.get("rootUrl", "/")).rstrip("/") or "/"}],
        "paths": paths,
        "components": {
            "schemas": {name: _schema(said) for name, said in mapping_of(document.get("schemas")).items()},
            "securitySchemes": {"oauth2": {"type": "oauth2", "flows": {"authorizationCode": flow}}},
        },
    }


def _methods(node: Mapping[str, Any], place: Pointer) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    for name, method in mapping_of(node.get("methods")).items():
        if is_mapping(method):
            yield (*place, "methods", name), method
    for name, resource in mapping_of(node.get("resources")).items():
        yield from _methods(mapping_of(resource), (*place, "resources", name))


def _operations(
    method: dict[str, Any], place: Pointer, service: str, shared: list[dict[str, Any]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The method by its path; twice where a file may come with the request."""
    flat = str(method.get("flatPath", method.get("path", "")))
    path = "/" + "/".join(part for part in (service, flat.lstrip("/")) if part).replace("{+", "{")
    responses: dict[str, Any] = {AT: pointer_text(place), "description": "Success.", "content": {}}
    if is_mapping(method.get("response")):
        responses["content"][_JSON] = {
            "schema": _schema(method["response"]),
            AT: pointer_text((*place, "response")),
        }
    if method.get("supportsMediaDownload"):
        at = pointer_text((*place, "supportsMediaDownload"))
        file = {"type": "string", "format": "binary"}
        responses["content"]["application/octet-stream"] = {"schema": file, AT: at}
    operation = {
        AT: pointer_text(place),
        "operationId": method.get("id"),
        "parameters": [*_parameters(method, path, place), *shared],
        "responses": {"200": responses},
    } | {key: method[key] for key in ("description", "deprecated") if key in method}
    if is_list(method.get("scopes")):
        operation["security"] = [{"oauth2": [scope]} for scope in method["scopes"]]
    request = _schema(method.get("request"))
    if is_mapping(method.get("request")):
        at = pointer_text((*place, "request"))
        body = {AT: at, "required": True, "content": {_JSON: {"schema": request, AT: at}}}
        yield path, operation | {"requestBody": body}
    else:
        yield path, operation
    protocols = mapping_of(mapping_of(method.get("mediaUpload")).get("protocols"))
    upload = mapping_of(protocols.get("simple")).get("path")
    if isinstance(upload, str):
        at = pointer_text((*place, "mediaUpload"))
        yield upload.replace("{+", "{"), _upload(operation, request, at)


def _upload(operation: dict[str, Any], request: Schema, at: str) -> dict[str, Any]:
    kind = {
        AT: at,
        "name": "uploadType",
        "in": "query",
        "required": True,
        "schema": {"type": "string", "enum": ["multipart"]},
    }
    rest = [one for one in operation["parameters"] if one["name"] != "uploadType"]
    file = {"type": "string", "format": "binary"}
    schema = {"type": "object", "properties": {"metadata": request, "file": file}, "required": ["file"]}
    return operation | {
        "operationId": f"{operation['operationId']}.upload",
        "parameters": [kind, *rest],
        "requestBody": {
            AT: at,
            "required": True,
            "content": {"multipart/related": {"schema": schema, AT: at}},
        },
    }


def _parameters(method: dict[str, Any], path: str, place: Pointer) -> list[dict[str, Any]]:
    """The method's own, and the parts of its path: ``{+name}`` is several of them in ``flatPath``."""
    parts = re.findall(r"\{([^}]+)\}", path)
    said = mapping_of(method.get("parameters"))
    whole = [name for name, one in said.items() if mapping_of(one).get("location") == "path"]
    split = [name for name in whole if name not in parts]
    at = pointer_text((*place, "parameters", split[0]) if split else (*place, "flatPath"))
    text = mapping_of(said[split[0]]).get("description") if split else None
    return [
        *(_parameter(name, mapping_of(one), place) for name, one in said.items() if name not in split),
        *(
            {AT: at, "name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            | ({"description": text} if text else {})
            for name in parts
            if name not in said
        ),
    ]


def _parameter(name: str, said: dict[str, Any], place: Pointer) -> dict[str, Any]:
    schema = _schema(said)
    description = schema.pop("description", None)
    parameter: dict[str, Any] = {
        AT: pointer_text((*place, "parameters", name)),
        "name": name,
        "in": said.get("location", "query"),
        "required": said.get("required") is True,
        "schema": schema,
    }
    if said.get("repeated"):
        parameter |= {"schema": {"type": "array", "items": schema}, "style": "form", "explode": True}
    if schema.pop("deprecated", False):
        parameter["deprecated"] = True
    return parameter | ({"description": description} if description else {})


def _schema(said: Any) -> Schema:
    if not is_mapping(said):
        return {}
    schema: Schema = {key: value for key, value in said.items() if key in _COPIED}
    if isinstance(said.get("$ref"), str):
        schema["$ref"] = f"#/components/schemas/{said['$ref'].replace('~', '~0').replace('/', '~1')}"
    kind, form = (text if isinstance(text := said.get(key), str) else None for key in ("type", "format"))
    if kind in {"integer", "number"}:
        for key in {"minimum", "maximum", "default"} & schema.keys():
            schema[key] = _number(schema[key])
    elif kind == "boolean" and "default" in schema:
        schema["default"] = str(schema["default"]).lower() == "true"
    elif kind == "string":
        for bound in ("minimum", "maximum"):
            schema.pop(bound, None)
    if kind not in {None, "any"}:
        schema["type"] = kind
    if kind == "string" and form in _TEXTS:
        schema = _TEXTS[form] | schema
    elif form == "uint32":
        schema = {"minimum": 0} | schema
    elif form:
        schema["format"] = form
    if "properties" in said:
        schema["properties"] = {name: _schema(one) for name, one in mapping_of(said["properties"]).items()}
    for key in ("items", "additionalProperties"):
        if key in said:
            schema[key] = _schema(said[key])
    return schema


def _number(text: Any) -> Any:
    try:
        return int(text)
    except (TypeError, ValueError):
        pass
    try:
        return float(text)
    except (TypeError, ValueError):
        return text
