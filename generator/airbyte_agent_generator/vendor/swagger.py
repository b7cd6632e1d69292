"""Swagger 2.0 as OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of

from .openapi import AT, METHODS, SCHEMAS_AT
from .references import Pointer, References, pointer_text

__all__ = ["from_swagger"]

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
#: What a parameter says of itself; all else says what its value is.
_PARAMETER = {"name", "in", "required", "description", "collectionFormat", "allowEmptyValue", "deprecated"}
_STYLES = {
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"style": "form", "explode": True},
}
_FLOWS = {
    "accessCode": "authorizationCode",
    "application": "clientCredentials",
    "implicit": "implicit",
    "password": "password",
}


def from_swagger(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document as OpenAPI 3.0; its references to ``#/definitions`` stay.

    Args:
        document: Swagger 2.0.
    """
    reader = _Reader(document)
    kept = {
        key: value
        for key, value in document.items()
        if key in {"info", "security", "tags"} or key.startswith("x-")
    }
    schemes = mapping_of(document.get("securityDefinitions"))
    return {
        "openapi": "3.0.3",
        SCHEMAS_AT: "#/definitions",
        **kept,
        "servers": _servers(document),
        "paths": {path: reader.item(path) for path in mapping_of(document.get("paths"))},
        "components": {
            "schemas": mapping_of(document.get("definitions")),
            "securitySchemes": {name: _scheme(mapping_of(scheme)) for name, scheme in schemes.items()},
        },
    }


def _servers(document: Mapping[str, Any]) -> list[dict[str, str]]:
    base = str(document.get("basePath", "")).rstrip("/")
    host = document.get("host")
    schemes: Any = document.get("schemes")
    scheme = "http" if is_list(schemes) and schemes and "https" not in schemes else "https"
    return [{"url": f"{scheme}://{host}{base}" if host else base or "/"}]


def _scheme(scheme: dict[str, Any]) -> dict[str, Any]:
    rest = {key: value for key, value in scheme.items() if key == "description" or key.startswith("x-")}
    match scheme.get("type"):
        case "basic":
            return {"type": "http", "scheme": "basic", **rest}
        case "oauth2":
            urls = {key: scheme[key] for key in ("authorizationUrl", "tokenUrl") if key in scheme}
            flow = _FLOWS.get(str(scheme.get("flow")), "authorizationCode")
            return {
                "type": "oauth2",
                "flows": {flow: urls | {"scopes": mapping_of(scheme.get("scopes"))}},
                **rest,
            }
        case _:
            return scheme


class _Reader:
    """Reads the paths of a document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._references = References(document)

    def item(self, path: str) -> dict[str, Any]:
        """What stands under a path, with its shared parameters in each operation."""
        said = self._references.at(("paths", path))
        item, place = self._references.followed(said, ("paths", path))
        if not item and is_mapping(said):
            return said
        return {
            method: self._operation(item, item[method], (*place, method))
            for method in METHODS
            if is_mapping(item.get(method))
        }

    def _operation(self, item: dict[str, Any], said: dict[str, Any], place: Pointer) -> dict[str, Any]:
        left_out = {"consumes", "produces", "schemes"}
        operation = {key: value for key, value in said.items() if key not in left_out}
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for owner, at in ((item, place[:-1]), (said, place)):
            own: Any = owner.get("parameters", [])
            for index, parameter in enumerate(own if is_list(own) else []):
                there = (*at, "parameters", str(index))
                one, _ = self._references.followed(parameter, there)
                if not one:  # refers to nothing, which the reader of OpenAPI tells
                    one = dict(parameter) if is_mapping(parameter) else {}
                found[str(one.get("in")), str(one.get("name"))] = one | {AT: pointer_text(there)}
        operation["parameters"] = [
            _parameter(one) for (where, _), one in found.items() if where not in {"body", "formData"}
        ]
        if body := _body(found.values(), self._media(said, "consumes", place), pointer_text(place)):
            operation["requestBody"] = body
        produces = self._media(said, "produces", place) or {_JSON: ""}
        operation["responses"] = {
            str(status): self._response(response, produces, (*place, "responses", str(status)))
            for status, response in mapping_of(said.get("responses")).items()
        }
        return operation

    def _media(self, said: dict[str, Any], key: str, place: Pointer) -> dict[str, str]:
        """The media types that an operation names, or the document for all, and where it does."""
        for node, at in ((said, place), (self._document, ())):
            if names := _texts(node.get(key)):
                return {name: pointer_text((*at, key, str(index))) for index, name in enumerate(names)}
        return {}

    def _response(self, response: Any, produces: dict[str, str], place: Pointer) -> dict[str, Any]:
        said, at = self._references.followed(response, place)
        if not said and is_mapping(response):
            return response
        result = {key: said[key] for key in said if key == "description" or key.startswith("x-")}
        result[AT] = pointer_text(at)
        if is_mapping(said.get("schema")):
            result["content"] = {
                media: {"schema": said["schema"], **({AT: where} if where else {})}
                for media, where in produces.items()
            }
        return result


def _texts(value: Any) -> list[str]:
    return [text for text in value if isinstance(text, str)] if is_list(value) else []


def _parameter(said: dict[str, Any]) -> dict[str, Any]:
    parameter = {key: value for key, value in said.items() if key in _PARAMETER or key.startswith("x-")}
    form = str(parameter.pop("collectionFormat", "csv"))
    if said.get("type") == "array" and said.get("in") == "query":
        parameter |= _STYLES.get(form, {})
    return parameter | {"schema": _schema(said)}


def _schema(said: dict[str, Any]) -> dict[str, Any]:
    schema = {key: value for key, value in said.items() if key not in _PARAMETER and key != AT}
    if is_mapping(schema.get("items")):
        schema["items"] = _schema(schema["items"])
    return schema


def _body(
    parameters: Iterable[dict[str, Any]], consumes: dict[str, str], operation: str
) -> dict[str, Any] | None:
    """The request body that the parameters in the body or the form make."""
    fields: dict[str, Any] = {}
    encoding: dict[str, Any] = {}
    required: list[str] = []
    for one in parameters:
        if one.get("in") == "body":
            content = {
                media: {"schema": one.get("schema", {}), **({AT: where} if where else {})}
                for media, where in (consumes or {_JSON: ""}).items()
            }
            return {
                AT: one[AT],
                "required": one.get("required") is True,
                "description": one.get("description", ""),
                "content": content,
            }
        if one.get("in") == "formData" and isinstance(one.get("name"), str):
            fields[one["name"]] = _schema(one) | {key: one[key] for key in ("description",) if key in one}
            if one.get("type") == "array":
                encoding[one["name"]] = _STYLES.get(str(one.get("collectionFormat", "csv")), {})
            required += [one["name"]] if one.get("required") is True else []
    if not fields:
        return None
    has_file = any(field.get("type") == "file" for field in fields.values())
    forms = [media for media in consumes if media in {_FORM, _MULTIPART}]
    schema = {"type": "object", "properties": fields} | ({"required": required} if required else {})
    return {
        AT: operation,
        "required": bool(required),
        "content": {
            media: {"schema": schema, **({"encoding": encoding} if encoding and media == _FORM else {})}
            for media in ([_MULTIPART] if has_file else forms or [_FORM])
        },
    }
