"""The MCP endpoint: the connectors of a token's workspace as tools."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final

from airbyte_agent_mcp import Options
from airbyte_agent_mcp.offer import Offer
from airbyte_agent_mcp.server import Context, serving
from airbyte_agent_sdk import Connector
from mcp.server.request_state import RequestStateSecurity
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.shared.exceptions import MCPError
from mcp_types import INVALID_REQUEST
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from ..api.access import bearer_of
from ..engine import Engine
from ..problems import ProblemError
from ..stores import connectors
from .stored import Asker, asker, connector_of

__all__ = ["Endpoint"]

#: Number of recently used workspaces whose tools are cached.
_MOST: Final = 500


class Endpoint:
    """An ASGI application that serves MCP.

    Args:
        engine: Executes the calls.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._offers: OrderedDict[tuple[str, str], tuple[Sequence[Any], Offer]] = OrderedDict()
        writes = ["*"] if engine.configuration.mcp_writes else []
        self._options = Options(allow_writes=writes, time_limit=None)
        server = serving(
            self._offer,
            title="Airbyte agent engine",
            state=RequestStateSecurity(
                keys=list(engine.keyring.signing_keys().values()), bind_principal=_principal
            ),
        )
        # Stateless: any process can serve any request.
        self._manager = StreamableHTTPSessionManager(server, stateless=True)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Run the server within the block."""
        async with self._manager.run():
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request.

        Raises:
            ProblemError: The token is missing or invalid, or not limited to one workspace.
        """
        request = Request(scope)
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        caller = await bearer_of(self._engine, token.strip() if scheme.lower() == "bearer" else "")
        if caller.workspace_id is None:
            raise ProblemError(
                403, "MCP requires a token for one workspace: get one with POST /api/v1/embedded/scoped-token"
            )
        scope["state"]["asker"] = Asker(caller, request.state.request_id)
        await self._manager.handle_request(scope, receive, send)

    async def _offer(self, context: Context) -> Offer:
        """The tools of the token's workspace."""
        now = _asker(context)
        asker.set(now)
        caller = now.caller
        wanted = connectors.Wanted(caller.workspace_id)
        async with self._engine.database.session() as session:
            found = await connectors.listed(session, caller.organization_id, wanted)
        stored = [(item.id, item.slug, item.name) for item in found if self._engine.types.find(item.slug)]
        key = (caller.client_id, caller.workspace_id or "")
        if key not in self._offers or self._offers[key][0] != stored:
            if not stored:
                raise MCPError(INVALID_REQUEST, "the workspace has no connectors yet; create one first")
            self._offers[key] = stored, Offer.of(self._named(stored), self._options)
            if len(self._offers) > _MOST:
                self._offers.popitem(last=False)
        self._offers.move_to_end(key)
        return self._offers[key][1]

    def _named(self, stored: Sequence[tuple[str, str, str]]) -> dict[str, Connector]:
        """The connectors by slug; several of the same type, by the user's names for them."""
        slugs = [slug for _, slug, _ in stored]
        named: dict[str, Connector] = {}
        for connector_id, slug, name in stored:
            kind = self._engine.types.find(slug)
            assert kind is not None  # noqa: S101  it was looked at
            called = slug if slugs.count(slug) == 1 else re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
            unique = called if called and called not in named else f"{called or slug}-{connector_id[:8]}"
            named[unique] = connector_of(self._engine.calls, kind.definition, connector_id, name)
        return named


def _principal(context: Context) -> str:
    caller = _asker(context).caller
    return f"{caller.organization_id} {caller.workspace_id} {caller.client_id}"


def _asker(context: Context) -> Asker:
    assert context.request is not None  # noqa: S101  all come over HTTP
    found: Asker = context.request.state.asker
    return found
