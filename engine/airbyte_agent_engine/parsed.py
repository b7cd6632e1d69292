"""Endpoints whose bodies may be long: they take what was parsed when the body was checked."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

__all__ = ["ParsedRoute"]


class ParsedRoute(APIRoute):
    """An endpoint whose body is not parsed a second time."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """What answers a request."""
        handle = super().get_route_handler()

        async def parsed(request: Request) -> Response:
            if "body" in request.scope["state"]:
                request._json = request.scope["state"]["body"]  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            return await handle(request)

        return parsed
