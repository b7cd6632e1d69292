"""Egress rules: calls may only reach the servers in a connector's spec, at public addresses."""

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

#: Maximum response bytes per value are derived from memory: each value takes 60 bytes or more.
_BYTES_A_VALUE = 16


class EgressError(ConfigurationError):
    """The target of a call is not permitted. Nothing was sent."""


class OpenTransport(AsyncTransport):
    """Runs flows over its own connections, to permitted addresses only and without a proxy.

    Args:
        networks: Non-public networks that may be reached.
        lookup: Resolves host names.
        max_connections: Maximum number of connections.
        max_content: Maximum bytes of a response that is read completely.
    """

    def __init__(
        self, networks: tuple[Network, ...], lookup: LookUp, *, max_connections: int, max_content: int
    ) -> None:
        self._connections = _Checked(Addresses(networks), lookup, max_connections)
        super().__init__(self._connections, max_content=max_content, offload=offload)
        self._most_values = max_content // _BYTES_A_VALUE

    async def send(self, request: Request) -> Response:
        """Send one request and read its response.

        Raises:
            ResponseError: The response contains too many values.
        """
        response = await super().send(request)
        content = response.content
        if len(content) > LONG and await offload(has_more_values, content, self._most_values):
            if response.status < 400:
                raise ResponseError(
                    f"the response contains more than {self._most_values:,} values; request fewer records "
                    "or fields",
                    status_code=response.status,
                )
            response.content = b""
        return response

    async def aclose(self) -> None:
        """Close the connections. Idempotent."""
        await super().aclose()
        await self._connections.aclose()


class _Checked(ExactAiohttpTransport):
    """Adds a rejected address to the error."""

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
                f"{request.url.host} resolves to an address that is not permitted: calls may only reach "
                "public addresses and "
                "networks that the operator of this engine allows with --allow-network NETWORK "
                "(AIRBYTE_ENGINE_ALLOW_NETWORKS)"
            ) from None
        finally:
            refusals.reset(known)


@cache
def _tls() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def confined(flow: Flow[T], servers: Callable[[], tuple[str, ...]]) -> Flow[T]:
    """Restrict ``flow`` to requests to the given servers.

    Files may be stored elsewhere. They are requested without credentials, over https, or over http if one of
    the connector's servers uses http.

    Args:
        flow: The flow.
        servers: Returns the known URLs of the servers; called before each request.

    Raises:
        EgressError: A request is for another server.
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
        return  # the usual case, without parsing
    try:
        target = origin(url)
        own = [origin(url) for url in servers]
    except ValueError:
        raise EgressError("the URL of the call is invalid") from None
    if target in own:
        return
    bare = request.stream and request.method == "GET" and not request.credentials and not request.secret_query
    if bare and target[0] in {"https", *(scheme for scheme, _, _ in own)}:
        return
    raise EgressError(f"calls to {target[1]} are not permitted: it is not a server of this connector")
