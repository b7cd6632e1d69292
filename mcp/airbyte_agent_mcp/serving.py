"""A server on standard input and output, or over HTTP on the loopback interface."""

from __future__ import annotations

import hmac
import logging
import os
import signal
import socket
import sys
from collections.abc import Sequence
from typing import Any, Final

import anyio
from mcp.server import Server, ServerRequestContext
from mcp.server.context import CallNext, HandlerResult
from mcp.server.stdio import stdio_server
from mcp.server.transport_security import TransportSecuritySettings
from starlette.types import ASGIApp, Receive, Scope, Send

__all__ = ["http_app", "serve_http", "serve_stdio"]

logger: Final = logging.getLogger("airbyte_agent_mcp")

#: Seconds that calls have to end in once the server is stopped.
_GRACE: Final = 10
_HOST: Final = "127.0.0.1"


async def serve_stdio(server: Server[Any]) -> None:
    """Serve one client, until it closes standard input.

    A signal ends the process, once the calls that run are answered.
    """
    running = _Running()
    server.middleware.append(running)
    async with anyio.create_task_group() as group:
        group.start_soon(_end_on_signal, running)
        # It points standard output at standard error meanwhile: nothing else gets between the messages.
        async with stdio_server() as (read, write):
            await server.run(read, write, server.create_initialization_options())
        group.cancel_scope.cancel()


class _Running:
    """The requests that are not answered yet."""

    def __init__(self) -> None:
        self._count = 0
        self._none = anyio.Event()

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        if not self._count:
            self._none = anyio.Event()
        self._count += 1
        try:
            return await call_next(ctx)
        finally:
            self._count -= 1
            if not self._count:
                self._none.set()

    async def ended(self) -> None:
        """Wait until there is none."""
        while self._count:
            await self._none.wait()


async def _end_on_signal(running: _Running) -> None:
    with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        async for _ in signals:
            break
        with anyio.move_on_after(_GRACE):
            await running.ended()
            await anyio.sleep(0.1)  # the last answer is being written
        # A thread waits for standard input, and nothing but the client can wake it.
        os._exit(0)


def http_app(server: Server[Any], token: str, port: int, origins: Sequence[str] = ()) -> ASGIApp:
    """The server as an ASGI application at ``/mcp``.

    Args:
        server: The server.
        token: What clients send as ``Authorization: Bearer``.
        port: Where it listens; requests for other hosts are refused.
        origins: Web pages that may call it; those of others are refused.
    """
    hosts = [f"{host}:{port}" for host in (_HOST, "localhost", "[::1]")]
    security = TransportSecuritySettings(allowed_hosts=hosts, allowed_origins=list(origins))
    return _Guard(server.streamable_http_app(transport_security=security), token)


class _Guard:
    """Lets requests with the token through."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app, self._expected = app, b"Bearer " + token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self._is_known(scope):
            headers = [(b"www-authenticate", b"Bearer"), (b"content-length", b"0")]
            await send({"type": "http.response.start", "status": 401, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
            return
        await self._app(scope, receive, send)

    def _is_known(self, scope: Scope) -> bool:
        given = [value for name, value in scope["headers"] if name == b"authorization"]
        return len(given) == 1 and hmac.compare_digest(given[0], self._expected)


async def serve_http(server: Server[Any], port: int, token: str, origins: Sequence[str] = ()) -> None:
    """Serve any number of clients on the loopback interface, until a signal stops the process.

    Raises:
        OSError: The port is taken.
    """
    import uvicorn

    with socket.create_server((_HOST, port)) as listener:
        port = listener.getsockname()[1]
        config = uvicorn.Config(
            http_app(server, token, port, origins),
            log_config=None,
            access_log=False,
            lifespan="on",
            timeout_graceful_shutdown=_GRACE,
        )
        http = uvicorn.Server(config)

        def stop(*_: object) -> None:
            """Before uvicorn takes the signals, and when it raises again the one that it has stopped for."""
            http.should_exit = True

        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, stop)
        print(f"airbyte-agent-mcp: http://{_HOST}:{port}/mcp", file=sys.stderr, flush=True)
        await http.serve(sockets=[listener])
