"""The ASGI application."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, nullcontext
from importlib.util import find_spec
from typing import TYPE_CHECKING

from airbyte_agent_sdk.spi import ORGANIZATION_HEADER
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Route

from ._version import __version__
from .api import (
    audit,
    automations,
    connectors,
    execute,
    legacy,
    oauth,
    oauth_apps,
    pages,
    questions,
    service,
    skills,
    templates,
    tokens,
    workflows,
    workspaces,
)
from .api.access import needs_token
from .api.direct import DirectCalls
from .configuration import Configuration
from .console import application as console
from .engine import Engine
from .handlers import register
from .middleware import Addresses, RequestMiddleware
from .openapi import Application

if TYPE_CHECKING:
    from .mcp.endpoint import Endpoint

__all__ = ["create_app"]

_ABOUT = """
Stores connectors with their credentials and executes their calls.

1. Get a token for a client id and secret: `POST /api/v1/account/applications/token`.
2. See what a connector type requires: `GET /api/v1/integrations/templates/sources/{id}`.
3. Create a connector: `POST /api/v1/integrations/connectors`.
4. Call it: `POST /api/v1/integrations/connectors/{id}/execute`.

Every error response is a `Problem`: `message` explains what to do, `errors` lists the invalid fields.
"""
#: Tags of the documentation, in the order in which a new user needs them.
_SECTIONS = ("tokens", "connector types", "connectors", "execute")


#: Headers that pages from other origins may send and read.
_SENT = ("Authorization", "Content-Type", ORGANIZATION_HEADER, "X-Request-Id", "Range", "If-Range")
_TOLD = ("X-Request-Id", "Retry-After", "Content-Disposition", "Content-Range", "ETag")


def create_app(configuration: Configuration | None = None) -> FastAPI:
    """An engine as an ASGI application.

    Args:
        configuration: Its settings; by default, from the environment.

    Raises:
        ConfigurationError: The settings are invalid.
    """
    engine = Engine(configuration or Configuration())

    endpoint = _mcp(engine)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
        await engine.open()
        try:
            async with endpoint.running() if endpoint is not None else nullcontext():
                yield
        finally:
            await engine.close()

    app = Application(
        title="Airbyte agent engine",
        version=__version__,
        description=_ABOUT,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        openapi_tags=[{"name": name} for name in _SECTIONS],
    )
    app.state.engine = engine
    addresses = Addresses()
    for module in (
        execute,  # first, since routes are matched in order and most requests are calls
        service,
        tokens,
        templates,
        connectors,
        audit,
        workspaces,
        oauth_apps,
        oauth,
        skills,
        questions,
        workflows,
        automations,
        legacy,
        pages,
    ):
        app.include_router(module.router)
        for route in module.router.routes:
            if isinstance(route, APIRoute):
                addresses.add(route, token=needs_token(route))
    app.router.routes.extend(console.routes(engine))
    if endpoint is not None:
        route = Route("/mcp", endpoint, methods=["GET", "POST", "DELETE"])
        app.router.routes.append(route)
        addresses.add(route, token=True)
    register(app)
    app.entrance = RequestMiddleware(
        super(Application, app).__call__,
        DirectCalls(engine, execute.router.routes),
        engine.metrics,
        engine.tokens,
        addresses,
    )
    if engine.configuration.cors_origins:
        app.entrance = CORSMiddleware(
            app.entrance,
            allow_origins=engine.configuration.cors_origins,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=_SENT,
            expose_headers=_TOLD,
        )
    return app


def _mcp(engine: Engine) -> Endpoint | None:
    """The MCP endpoint; ``None`` without the extra."""
    if find_spec("airbyte_agent_mcp") is None:
        return None
    from .mcp.endpoint import Endpoint

    return Endpoint(engine)
