"""Where calls may go: to the servers that a connector's spec names, at public addresses."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import httpx
from airbyte_agent_sdk.errors import AirbyteError, ConfigurationError, ResponseError
from airbyte_agent_sdk.spi import (
    AsyncTransport,
    ExactAiohttpTransport,
    Flow,
    LookUp,
    Request,
    Response,
    origin,
)

from ..configuration import Network
from .addresses import Addresses, refusals
from .offloading import LONG, has_more_values, offload

__all__ = ["EgressError", "OpenTransport", "confined"]

T = TypeVar("T")

#: Bytes that an answer may have for each of its values: each takes some 60 bytes of memory and more.
_BYTES_A_VALUE = 16


class EgressError(ConfigurationError):
    """A call would go where it may not. Nothing was sent there."""


class OpenTransport(AsyncTransport):
    """Runs flows over connections of its own, to permitted addresses alone, and through no proxy.

    Args:
        networks: Networks that may be reached though they are not public.
        lookup: Looks up host names.
        max_connections: Connections at a time.
        max_content: Bytes that an answer which is read whole may have.
    """

    def __init__(
        self, networks: tuple[Network, ...], lookup: LookUp, *, max_connections: int, max_content: int
    ) -> None:
        self._connections = _Checked(Addresses(networks), lookup, max_connections)
        super().__init__(self._connections, max_content=max_content, offload=offload)
        self._most_values = max_content // _BYTES_A_VALUE

    async def send(self, request: Request) -> Response:
        """Send one request and read its answer.

        Raises:
            ResponseError: The answer holds more values than its memory is worth.
        """
        response = await super().send(request)
        content = response.content
        if len(content) > LONG and await offload(has_more_values, content, self._most_values):
            if response.status < 400:
                raise ResponseError(
                    f"the answer holds more than {self._most_values:,} values; ask for less",
                    status_code=response.status,
                )
            response.content = b""
        return response

    async def aclose(self) -> None:
        """Close the connections. Twice is fine."""
        await super().aclose()
        await self._connections.aclose()


class _Checked(ExactAiohttpTransport):
    """Says of an address that was refused what it was."""

    def __init__(self, addresses: Addresses, lookup: LookUp, max_connections: int) -> None:
        limits = httpx.Limits(max_connections=max_connections, keepalive_expiry=30.0)
        super().__init__(_tls(), limits, addresses.socket, lookup)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        refused: list[str] = []
        known = refusals.set(refused)
        try:
            return await super().handle_async_request(request)
        except httpx.ConnectError:
            if not refused:
                raise
            raise EgressError(
                f"{request.url.host} has an address that calls may not go to: only public ones, and those of "
                "networks that this engine's operator allows with --allow-network NETWORK "
                "(AIRBYTE_ENGINE_ALLOW_NETWORKS)"
            ) from None
        finally:
            refusals.reset(known)


@cache
def _tls() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def confined(flow: Flow[T], servers: Callable[[], tuple[str, ...]]) -> Flow[T]:
    """``flow``, whose requests go to the given servers alone.

    A file may lie elsewhere, since vendors keep files where they like: its bytes are asked for without
    credentials, over https, or over http where a server of the connector's is an http one.

    Args:
        flow: What is to be done.
        servers: URLs of the servers, as far as they are known; asked before each request.

    Raises:
        EgressError: A request would go elsewhere.
    """
    try:
        step = next(flow)
        while True:
            try:
                if isinstance(step, Request):
                    _check(step, servers())
                answer: Any = yield step
            except AirbyteError as error:
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        flow.close()


def _check(request: Request, servers: tuple[str, ...]) -> None:
    url = request.url
    if any(url.startswith(server) and url[len(server) :][:1] in ("", "/", "?") for server in servers):
        return  # without parsing it, as nearly always
    try:
        target = origin(url)
        own = [origin(url) for url in servers]
    except ValueError:
        raise EgressError("a call would go to an invalid URL") from None
    if target in own:
        return
    bare = request.stream and request.method == "GET" and not request.credentials and not request.secret_query
    if bare and target[0] in {"https", *(scheme for scheme, _, _ in own)}:
        return
    raise EgressError(f"a call would go to {target[1]}, which is no server of this connector")
