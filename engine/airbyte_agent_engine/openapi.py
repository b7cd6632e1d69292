"""The OpenAPI document, including what all endpoints have in common."""

from __future__ import annotations

from typing import Any, cast

from airbyte_agent_sdk.spi import is_array, is_object
from fastapi import FastAPI
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from .api.access import PROBLEMS

__all__ = ["Application", "as_3_0"]

_PROBLEM = {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
_NULL = {"type": "null"}
_REQUEST_ID = {
    "X-Request-Id": {
        "description": "This request's id: the id that you sent, or a new one.",
        "schema": {"type": "string"},
    }
}


class Application(FastAPI):
    """An application whose OpenAPI document includes the responses that any endpoint may return.

    Attributes:
        entrance: The outermost middleware; by default, none.
    """

    entrance: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if self.entrance is None or scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        scope["app"] = self
        await self.entrance(scope, receive, send)

    def build_middleware_stack(self) -> ASGIApp:
        """FastAPI's middleware without its handler of unexpected errors: the outermost one has its own."""
        outermost = super().build_middleware_stack()
        assert isinstance(outermost, ServerErrorMiddleware)  # noqa: S101
        return outermost.app

    def openapi(self) -> dict[str, Any]:
        """The document, built once."""
        if self.openapi_schema is None:
            document = super().openapi()
            document["components"]["schemas"].pop("HTTPValidationError", None)
            document["components"]["schemas"].pop("ValidationError", None)
            for operations in document["paths"].values():
                for operation in operations.values():
                    _complete(operation)
        return cast("dict[str, Any]", self.openapi_schema)


def _complete(operation: dict[str, Any]) -> None:
    statuses = [500]
    if "security" in operation or "requestBody" in operation:
        statuses.append(503)
    if "parameters" in operation:
        statuses.append(400)
    if "requestBody" in operation:
        statuses += (400, 413, 415)
    responses: dict[str, Any] = operation["responses"]
    for status in statuses:
        said = responses.setdefault(str(status), {"description": PROBLEMS[status]})
        said["content"] = said.get("content", {}) | _PROBLEM
    validation = responses.get("422")
    if validation is not None and "HTTPValidationError" in str(validation.get("content")):
        responses["422"] = {"description": PROBLEMS[422], "content": _PROBLEM}
    for response in responses.values():
        response.setdefault("headers", {}).update(_REQUEST_ID)
    operation["responses"] = dict(sorted(responses.items()))


def as_3_0(document: dict[str, Any]) -> dict[str, Any]:
    """The document converted to OpenAPI 3.0, for the interactive documentation."""
    older: dict[str, Any] = _older(document)
    return {**older, "openapi": "3.0.3"}


def _older(part: Any) -> Any:
    if is_array(part):
        return [_older(item) for item in part]
    if not is_object(part):
        return part
    found = {name: _older(item) for name, item in part.items()}
    examples = found.get("examples")
    if is_array(examples):
        del found["examples"]
        found["example"] = next(iter(examples), None)
    if "const" in found:
        found["enum"] = [found.pop("const")]
    branches = found.get("anyOf")
    if is_array(branches) and _NULL in branches:
        rest = [branch for branch in branches if branch != _NULL]
        del found["anyOf"]
        whole = rest[0] if len(rest) == 1 and "$ref" not in rest[0] else {"anyOf": rest}
        found |= {"nullable": True, **whole}
    return found
