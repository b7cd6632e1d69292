"""Names in a request that the document does not have, which Prism passes over in queries and open objects."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from typing import Any
from urllib.parse import parse_qsl

import httpx
from airbyte_agent_generator.authoring.media import FORM
from jsonschema import Draft202012Validator

from .vendor_documents import VendorOperation

__all__ = ["on_the_wire", "strangers"]


def strangers(operation: VendorOperation, request: httpx.Request) -> list[str]:
    """Names of the query and of the body, at every depth where the document lists names.

    Dotted, ``[]`` for items: ``ticket.priority``. A query's and a form's are as they stand on the wire.
    """
    return [*_of_query(operation, request), *_of_body(operation, request)]


def on_the_wire(path: str) -> str:
    """A dotted path as queries and forms spell it: ``items[0][price]`` for ``items[].price``."""
    return re.sub(r"\.(\w+)", r"[\1]", path.replace("[]", "[0]"))


def _of_query(operation: VendorOperation, request: httpx.Request) -> Iterator[str]:
    known: set[str] = set()
    for parameter in operation.parameters:
        if parameter["in"] == "query":
            known.add(parameter["name"])
            # An object's names are sent as parameters where nothing else is said.
            known |= operation.resolved(parameter.get("schema", {})).get("properties", {}).keys()
    yield from (name for name in request.url.params if name not in known)


def _of_body(operation: VendorOperation, request: httpx.Request) -> Iterator[str]:
    content = request.read()
    media_type = request.headers.get("content-type", "").partition(";")[0]
    if not content or media_type.startswith("multipart/form"):
        return
    if media_type == "multipart/related":
        yield from _of_related(operation, request)
        return
    schema = operation.body(media_type)
    if media_type == FORM:
        names = [name for name, _ in parse_qsl(content.decode(), keep_blank_values=True)]
        known = (schema or {}).get("properties", {})
        # An OpenAPI 3 form is spelled out and closed, so that Prism refuses what it does not know.
        closed = (schema or {}).get("additionalProperties") is False
        yield from (name for name in names if not closed and name.partition("[")[0] not in known)
        return
    yield from _Names(operation).unknown([schema or {}], json.loads(content), "")


def _of_related(operation: VendorOperation, request: httpx.Request) -> Iterator[str]:
    """Of the JSON of a ``multipart/related``; Prism was not given its schema, so wrong types are told too."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    first, *_ = message_from_bytes(head + request.content, policy=policy.HTTP).iter_parts()
    metadata = json.loads(
        first.get_content() if first.get_content_maintype() == "text" else first.get_payload()
    )
    said = operation.resolved(operation.said["requestBody"])["content"]["multipart/related"]["x-schema"]
    schema = said["properties"]["metadata"]
    wrong = Draft202012Validator({**operation.document, **schema}).iter_errors(metadata)
    yield from (f"{error.json_path}: {error.message}" for error in wrong)
    yield from _Names(operation).unknown([schema], metadata, "")


class _Names:
    def __init__(self, operation: VendorOperation) -> None:
        self._operation = operation

    def unknown(self, schemas: list[dict[str, Any]], value: Any, path: str) -> Iterator[str]:
        """Names in ``value`` that none of ``schemas`` lists; nothing where one of them lists none."""
        parts = [part for schema in schemas for part in self._parts(schema)]
        if isinstance(value, list):
            items = [part["items"] for part in parts if isinstance(part.get("items"), dict)]
            for item in value if items else ():
                yield from self.unknown(items, item, f"{path}[]")
        elif isinstance(value, dict):
            yield from self._unknown_of_object(parts, value, path)

    def _unknown_of_object(
        self, parts: list[dict[str, Any]], value: dict[str, Any], path: str
    ) -> Iterator[str]:
        listing = [part for part in parts if part.get("properties")]
        extra = [
            part["additionalProperties"]
            for part in parts
            if isinstance(part.get("additionalProperties"), dict) and part["additionalProperties"]
        ]
        patterns = [entry for part in parts for entry in part.get("patternProperties", {}).items()]
        if not listing and not extra and not patterns:
            return
        if any(part.get("type") == "object" and "properties" not in part for part in parts) and not extra:
            return
        for name, inner in value.items():
            below = f"{path}.{name}" if path else name
            known = [part["properties"][name] for part in listing if name in part["properties"]]
            known = known or [schema for pattern, schema in patterns if re.search(pattern, name)] or extra
            if known:
                yield from self.unknown(known, inner, below)
            else:
                yield below

    def _parts(self, schema: Any, above: tuple[str, ...] = ()) -> Iterator[dict[str, Any]]:
        """The schema, and every branch of it that may hold."""
        if not isinstance(schema, dict):
            return
        reference = schema.get("$ref", "")
        if reference:
            if reference not in above:
                yield from self._parts(self._operation.resolved(schema), (*above, reference))
            return
        yield schema
        for key in ("allOf", "anyOf", "oneOf"):
            for branch in schema.get(key, ()):
                yield from self._parts(branch, above)
