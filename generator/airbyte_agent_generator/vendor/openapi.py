"""OpenAPI 3.0 and 3.1 in the one shape."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from airbyte_agent_format.model.base import Schema, is_list, is_mapping, mapping_of

from .references import Pointer, References, nowhere, pointer_text
from .schemas import UNRESOLVED, Schemas

__all__ = ["AT", "LEFT_OUT", "METHODS", "SCHEMAS_AT", "from_openapi", "plain_path"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
#: The JSON pointer in the vendor's own document, on each operation, parameter, body, response and media type.
AT = "x-at"
#: Where older formats have their named schemas, as a JSON pointer; on what was made of such a document.
SCHEMAS_AT = "x-schemas-at"
#: What the shape has no place for, on an operation or the document: pointer, kind, name and reason each.
LEFT_OUT = "x-left-out"
_NO_ACTION = "no action sends this method"
_LEFT_OUT = {"callbacks", "parameters", "requestBody", "responses"}


def from_openapi(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document as OpenAPI 3.1 without references but those to named schemas.

    Args:
        document: OpenAPI 3.0 or 3.1, with its files beside it under ``x-files``.

    Returns:
        The shape that :mod:`.shape` describes.
    """
    references = References(document)
    reader = _Reader(references, Schemas(references, is_modern=not _is_3_0(document)))
    paths = {
        plain_path(path): operations
        for path in mapping_of(document.get("paths"))
        if (operations := reader.operations(path))
    }
    schemes = mapping_of(references.at(("components", "securitySchemes")))
    schemas = reader.schemas.named()
    root = str(document.get(SCHEMAS_AT, "#/components/schemas"))
    why = "webhooks are calls by the service, which need a server of your own"
    left_out = [
        *reader.left_out,
        *(
            [pointer_text(("webhooks", name)), "webhook", name, why]
            for name in mapping_of(document.get("webhooks"))
        ),
    ]
    return {
        **({LEFT_OUT: left_out} if left_out else {}),
        "openapi": "3.1.0",
        "info": mapping_of(document.get("info")),
        "servers": _servers(document, paths),
        "security": _list(document.get("security")),
        "paths": paths,
        "components": {
            "schemas": schemas,
            AT: {
                name: pointer_text(place).replace("#/components/schemas", root, 1)
                for name, place in reader.schemas.places().items()
            },
            "securitySchemes": {
                name: references.followed(scheme, ("components", "securitySchemes", name))[0]
                for name, scheme in schemes.items()
            },
        },
    }


def plain_path(path: str) -> str:
    """A path whose parameters have their names alone: some documents add a pattern, ``{id:[0-9]+}``."""
    return re.sub(r"\{([^{}:]+):[^{}]*\}", r"{\1}", path)


def _is_3_0(document: Mapping[str, Any]) -> bool:
    return str(document.get("openapi")).startswith("3.0")


def _is_left_out(key: str, value: Any) -> bool:
    """Also extensions that are no plain values: they hold whatever a vendor's own tools read."""
    return key in _LEFT_OUT or (key.startswith("x-") and (is_mapping(value) or is_list(value)))


def _list(value: Any) -> list[Any]:
    return value if is_list(value) else []


def _servers(document: Mapping[str, Any], paths: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The document's; where it has none, the first that an operation has."""
    said = _list(document.get("servers"))
    for operations in paths.values():
        for operation in operations.values():
            said = said or operation.get("servers", [])
    servers = [server for server in said if is_mapping(server) and isinstance(server.get("url"), str)]
    return servers or [{"url": "/"}]


class _Reader:
    """Reads the paths of a document."""

    def __init__(self, references: References, schemas: Schemas) -> None:
        self._references = references
        self.schemas = schemas
        #: Operations of methods that the shape has no place for.
        self.left_out: list[list[str]] = []
        # Of the operation that is being read.
        self._left_out: list[list[str]] = []

    def operations(self, path: str) -> dict[str, Any]:
        """The operations of a path by their methods."""
        self._references.unresolved.clear()
        item, place = self._references.followed(self._references.at(("paths", path)), ("paths", path))
        if self._references.unresolved:
            raise nowhere(self._references.unresolved[0], f"the path {path}")
        others: list[Pointer] = [("query",)] if is_mapping(item.get("query")) else []
        others += [("additionalOperations", name) for name in mapping_of(item.get("additionalOperations"))]
        self.left_out += [
            [pointer_text((*place, *steps)), "operation", f"{steps[-1].upper()} {path}", _NO_ACTION]
            for steps in others
        ]
        return {
            method: self._operation(path, method, item, place)
            for method in METHODS
            if is_mapping(item.get(method))
        }

    def _operation(self, path: str, method: str, item: Mapping[str, Any], above: Pointer) -> dict[str, Any]:
        said: dict[str, Any] = item[method]
        place = (*above, method)
        operation = {key: value for key, value in said.items() if not _is_left_out(key, value)}
        operation.setdefault(AT, pointer_text(place))
        operation.setdefault("operationId", re.sub(r"\W+", "_", f"{method}{path}").strip("_"))
        if is_list(item.get("servers")):
            operation.setdefault("servers", item["servers"])
        self._left_out = [
            [
                pointer_text((*place, "callbacks", name)),
                "callback",
                name,
                "callbacks need a server of your own",
            ]
            for name in mapping_of(said.get("callbacks"))
        ]
        operation["parameters"] = self._parameters(item, above, said, place)
        if said.get("requestBody"):
            operation["requestBody"] = self._body(said["requestBody"], (*place, "requestBody"))
        operation["responses"] = {
            str(status): self._response(response, (*place, "responses", str(status)))
            for status, response in mapping_of(said.get("responses")).items()
            if not str(status).startswith("x-")
        }
        if unresolved := self._references.unresolved:
            operation[UNRESOLVED] = [*unresolved]
        if self._left_out:
            operation[LEFT_OUT] = self._left_out
        return operation

    def _parameters(
        self, item: Mapping[str, Any], above: Pointer, operation: Mapping[str, Any], place: Pointer
    ) -> list[dict[str, Any]]:
        """The path's and the operation's own, which replace those of the same name and place."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for owner, at in ((item, above), (operation, place)):
            for index, parameter in enumerate(_list(owner.get("parameters"))):
                own = (*at, "parameters", str(index))
                said, there = self._references.followed(parameter, own)
                if isinstance(said.get("name"), str) and isinstance(said.get("in"), str):
                    found[said["in"], said["name"]] = {AT: pointer_text(own)} | self._parameter(said, there)
        return list(found.values())

    def _parameter(self, said: dict[str, Any], place: Pointer) -> dict[str, Any]:
        parameter = dict(said)
        parameter["required"] = said["in"] == "path" or said.get("required") is True
        content = self._content(parameter.pop("content", None), place)
        if content:
            parameter["content"] = content
        schemas: list[Schema] = [media["schema"] for media in content.values()]
        parameter["schema"] = (
            schemas[0] if schemas and "schema" not in said else self.schemas.read(said.get("schema"))
        )
        return parameter

    def _body(self, body: Any, place: Pointer) -> dict[str, Any]:
        said, at = self._references.followed(body, place)
        content = self._content(said.get("content"), at)
        return {AT: pointer_text(at)} | said | {"required": said.get("required") is True, "content": content}

    def _response(self, response: Any, place: Pointer) -> dict[str, Any]:
        said, at = self._references.followed(response, place)
        kept = {key: value for key, value in said.items() if key not in {"headers", "links"}}
        self._left_out += [
            [pointer_text((*at, "links", name)), "link", name, "links between operations are not followed"]
            for name in mapping_of(said.get("links"))
        ]
        return {AT: pointer_text(at)} | kept | {"content": self._content(said.get("content"), at)}

    def _content(self, content: Any, place: Pointer) -> dict[str, Any]:
        read: dict[str, Any] = {}
        whole, above = self._references.followed(content, (*place, "content"))
        for media, given in whole.items():
            said = mapping_of(given)
            at = (*above, media)
            read[media] = {"schema": self.schemas.read(said.get("schema"))}
            if AT in said:
                read[media][AT] = said[AT]
            encoding = mapping_of(said.get("encoding"))
            if encoding and re.search("form", media):
                read[media]["encoding"] = encoding
                parts: dict[str, tuple[str, ...]] = {
                    name: ("headers",) for name, own in encoding.items() if mapping_of(own).get("headers")
                }
                why = "parts have no headers of their own"
            else:
                parts, why = dict.fromkeys(encoding, ()), "the field is sent as its type is"
            self._left_out += [
                [pointer_text((*at, "encoding", name, *steps)), "encoding", name, why]
                for name, steps in parts.items()
            ]
        return read
