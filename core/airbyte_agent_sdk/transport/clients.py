"""Creates the HTTP clients of transports, with limits, certificates and proxies from the environment."""

from __future__ import annotations

import importlib.util
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.request import getproxies

import httpx

from ..errors import ConfigurationError
from .leftovers import watched
from .pools import PoolGroup
from .urls import connectable

if TYPE_CHECKING:
    import ssl

    from .deadline_backend import DeadlineBackend

__all__ = ["CONNECTIONS", "checked_client", "open_async", "open_blocking"]

Client = TypeVar("Client", httpx.AsyncClient, httpx.Client)

#: Excess calls wait outside the client's pool, whose queue is slow and counts toward their timeout.
CONNECTIONS: Final = 100
_LIMITS = httpx.Limits(
    max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=30.0
)
_SCHEMES = ("http", "https", "all")


def checked_client(given: Any, kind: type, transport: type) -> Any:
    """Returns ``given`` if it can send requests. Passing the wrong kind of client is a common mistake.

    Raises:
        ConfigurationError: It is neither a ``kind`` nor a ``transport``.
    """
    if given is None or isinstance(given, (kind, transport)):
        return given
    raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}, not {type(given).__name__}")


def open_async() -> httpx.AsyncBaseTransport | httpx.AsyncClient:
    """Creates the client of an async connector.

    Raises:
        ConfigurationError: An environment variable specifies an unusable proxy or certificates.
    """
    if getproxies():  # only the full client supports proxies from the environment
        proxied: Any = _proxied(httpx.AsyncClient)
        for transport in (proxied._transport, *proxied._mounts.values()):  # noqa: SLF001
            if transport is not None:  # an entry that excludes a host from the proxy
                watched(transport)
        return proxied  # type: ignore[no-any-return]
    if importlib.util.find_spec("httpx_aiohttp") is not None:
        from .aiohttp_transport import ExactAiohttpTransport

        return ExactAiohttpTransport(_tls(), _LIMITS)
    # The bare transport saves a fifth of each call's time; redirects, cookies and auth are handled by the
    # SDK.
    return PoolGroup(_tls(), _LIMITS)


def open_blocking() -> httpx.BaseTransport | httpx.Client:
    """Creates the client of a sync connector. Raises the same errors as :func:`open_async`."""
    from .deadline_backend import DeadlineBackend

    backend = DeadlineBackend()
    if not getproxies():
        return _bounded(httpx.HTTPTransport(verify=_tls(), limits=_LIMITS), backend)
    client = _proxied(httpx.Client)
    inner: Any = client
    for transport in (inner._transport, *inner._mounts.values()):  # noqa: SLF001
        if transport is not None:  # an entry that excludes a host from the proxy
            _bounded(transport, backend)
    return client


def _bounded(transport: httpx.HTTPTransport, backend: DeadlineBackend) -> httpx.HTTPTransport:
    # httpx has no argument for it; httpcore's pools read it when they open a connection.
    inner: Any = transport
    inner._pool._network_backend = backend  # noqa: SLF001
    return transport


@cache
def _tls() -> ssl.SSLContext:
    # Loading the certificate bundle takes 30 ms and most of a client's memory, so it is shared.
    folder = os.environ.get("SSL_CERT_DIR")
    if folder and not os.environ.get("SSL_CERT_FILE") and not Path(folder).is_dir():
        raise ConfigurationError("SSL_CERT_DIR in the environment is not a folder; correct or unset it")
    try:
        return httpx.create_ssl_context()
    except OSError as error:  # ssl raises these too
        reason = error.strerror or type(error).__name__
        if os.environ.get("SSL_CERT_FILE"):
            raise ConfigurationError(
                f"SSL_CERT_FILE in the environment is not a readable file of certificates ({reason}); "
                "correct or unset it"
            ) from None
        raise ConfigurationError(f"the certificates cannot be read ({reason})") from None


def _proxied(kind: type[Client]) -> Client:
    """The full client, which sends through the environment's proxies."""
    proxies = getproxies()
    unused = "*" in [host.strip() for host in proxies.get("no", "").split(",")]
    for scheme in () if unused else _SCHEMES:
        url = proxies.get(scheme)
        fault = _fault(url if "://" in url else f"http://{url}") if url else None
        if fault:  # the value is not shown: it may contain a password
            raise ConfigurationError(f"{_variable(scheme)}: {fault}; correct or unset it")
    tls = _tls()
    try:
        return kind(verify=tls, limits=_LIMITS)
    except (httpx.InvalidURL, ValueError, ImportError) as error:
        raise ConfigurationError(
            f"{_variable('no')}: it is not a list of hosts ({type(error).__name__}); correct or unset it"
        ) from None


def _fault(url: str) -> str | None:
    """Describes what is wrong with a proxy URL."""
    try:
        scheme = httpx.Proxy(url).url.scheme
    except (httpx.InvalidURL, ValueError):
        return "it is not a proxy URL such as http://proxy.example.com:3128"
    if not connectable(url):
        return "its host cannot be looked up, or its port is not a number up to 65535"
    if scheme.startswith("socks") and importlib.util.find_spec("socksio") is None:
        return "a SOCKS proxy requires the package socksio (pip install 'httpx[socks]')"
    return None


def _variable(scheme: str) -> str:
    """The name of the environment variable that sets a proxy, in its actual case."""
    names = (f"{scheme}_proxy", f"{scheme.upper()}_PROXY")
    return next(
        (f"{name} in the environment" for name in names if os.environ.get(name)), "the system's proxy"
    )
