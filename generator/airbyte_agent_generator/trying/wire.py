"""The wire between a connector and Prism: what would be asked elsewhere is answered here."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import httpx
from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_sdk.definition import Operation

__all__ = ["Loopback", "file_place", "is_for_token", "plant", "token_answer"]

#: Where a file is whose URL is planted.
_FILE = "/the-file"
#: In a form, or in JSON.
_GRANT = re.compile(rb'(^|[&"])grant_type["=]')


class Loopback(httpx.AsyncBaseTransport):
    """Passes requests to Prism on, and no other.

    Requests for tokens get one here. Where a response says where a file is, which in Prism's is no place on
    earth, it gets a URL that is answered here.

    Attributes:
        file_place: Where the next response has the URL of a file, as :func:`file_place` says it.
        is_silent: Whether the last request was accepted and answered by nothing, as where the document does
            not say what a response contains.
    """

    def __init__(self) -> None:
        self._inner = httpx.AsyncHTTPTransport()
        self.file_place = ""
        self.is_silent = False

    def client(self) -> httpx.AsyncClient:
        """A client that sends all its requests here."""
        return httpx.AsyncClient(transport=self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request, or have it answered."""
        if request.url.path == _FILE:
            return httpx.Response(
                200, content=b"the file", headers={"Content-Type": "application/octet-stream"}
            )
        if is_for_token(request.method, await request.aread()):
            return token_answer()
        response = await self._inner.handle_async_request(request)
        self.is_silent = response.is_success and not await response.aread()
        if not self.file_place or response.status_code >= 300:
            return response
        body = json.loads(await response.aread())
        plant(body, self.file_place, str(request.url.copy_with(raw_path=_FILE.encode())))
        return httpx.Response(response.status_code, json=body)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


def is_for_token(method: str, body: bytes) -> bool:
    """Whether a request asks for an OAuth token."""
    return method == "POST" and _GRANT.search(body[:500]) is not None


def token_answer() -> httpx.Response:
    """An invented token."""
    return httpx.Response(
        200, json={"access_token": "fake-access-token", "token_type": "Bearer", "expires_in": 3600}
    )


def file_place(operation: Operation, params: Mapping[str, Any]) -> str:
    """Where the response of a download has the file's URL; empty where it is the file."""
    if operation.download is None or operation.download.file_url is None:
        return ""
    defaults = {name: parameter.schema.get("default") for name, parameter in operation.by_name.items()}
    return operation.download.file_url.format_map({**defaults, **params})


def plant(body: Any, place: str, url: str) -> None:
    """Put a URL into a response where it has one; nowhere else.

    Args:
        body: The response, which is changed.
        place: Names and indices, as in ``versions[0].url``.
        url: The URL.
    """
    *way, last = re.findall(r"[^.\[\]]+", place)
    for step in way:
        inside: Mapping[str, Any] = (
            {str(index): item for index, item in enumerate(body)} if is_list(body) else mapping_of(body)
        )
        body = inside.get(step)
    if is_mapping(body) and isinstance(body.get(last), str):
        body[last] = url
