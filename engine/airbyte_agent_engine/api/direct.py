"""Serves calls without FastAPI, whose overhead exceeds the engine's own work. Most requests are calls.

The routes of :mod:`.execute` are registered with FastAPI for the OpenAPI document; their functions run here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from airbyte_agent_sdk.spi import ORGANIZATION_HEADER
from fastapi import Request
from fastapi.routing import APIRoute
from pydantic import TypeAdapter, ValidationError
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

from ..engine import Engine
from ..handlers import unreadable
from ..sealing import SealError
from .access import caller_of
from .body import invalid
from .execute import ExecuteRequest, execute

__all__ = ["DirectCalls"]

_EXECUTE_REQUEST = TypeAdapter(ExecuteRequest)
_MISSING = {"type": "missing", "loc": ("body",), "msg": "Field required"}


class DirectCalls:
    """An ASGI application that executes calls.

    Args:
        engine: Executes the calls.
        routes: All routes of the engine; the routes of calls are served here.
    """

    def __init__(self, engine: Engine, routes: Iterable[BaseRoute]) -> None:
        self._engine = engine
        self._routes = [
            route for route in routes if isinstance(route, APIRoute) and route.endpoint is execute
        ]

    def takes(self, scope: Scope) -> bool:
        """Whether a request is a call. If so, its route is set in the scope."""
        if not scope["path"].endswith("/execute"):
            return False
        for route in self._routes:
            match, found = route.matches(scope)
            if match is Match.FULL:
                scope.update(found)
                return True
        return False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Execute the call and send its response.

        Raises:
            ProblemError: The request was rejected, or the call failed.
        """
        request = Request(scope, receive)
        headers = request.headers
        scheme, _, token = headers.get("authorization", "").partition(" ")
        caller = await caller_of(
            request,
            self._engine,
            token.strip() if scheme.lower() == "bearer" else "",
            headers.get(ORGANIZATION_HEADER),
        )
        try:
            response = await execute(
                scope["path_params"]["connector_id"],
                _execute_request(scope),
                caller,
                self._engine,
                request,
                headers.get("range"),
                headers.get("if-range"),
            )
        except SealError as error:
            raise unreadable(error, scope["state"]["request_id"]) from None
        await response(scope, receive, send)


def _execute_request(scope: Scope) -> ExecuteRequest:
    """The body, parsed when it was validated."""
    if "body" not in scope["state"]:
        raise invalid([_MISSING], scope["route"])
    try:
        return _EXECUTE_REQUEST.validate_python(scope["state"]["body"], from_attributes=True)
    except ValidationError as error:
        found: list[dict[str, Any]] = [
            {**item, "loc": ("body", *item["loc"])} for item in error.errors(include_url=False)
        ]
        raise invalid(found, scope["route"]) from None
