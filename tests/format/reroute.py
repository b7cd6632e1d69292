"""HTTP clients for which every https host is the test's server: ``Host`` and path go out as they are."""

from __future__ import annotations

import httpx

__all__ = ["AsyncReroute", "Reroute"]


def _rerouted(request: httpx.Request, url: str) -> httpx.Request:
    assert request.url.scheme == "https", f"{request.url} is not of a fixture"
    request.url = request.url.copy_with(scheme="http", netloc=httpx.URL(url).netloc)
    return request


class AsyncReroute(httpx.AsyncHTTPTransport):
    """Sends everything to ``url``."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await super().handle_async_request(_rerouted(request, self._url))


class Reroute(httpx.HTTPTransport):
    """Sends everything to ``url``, blocking."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return super().handle_request(_rerouted(request, self._url))
