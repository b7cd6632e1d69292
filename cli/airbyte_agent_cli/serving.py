"""Serves a fake service over HTTP, for programs in any language.

Beside the service's own paths there are some below ``/_mock/``, by which tests steer it:

========================  ============================================================================
``GET /_mock/calls``      the calls that came, with ``name``, ``params`` and ``status``
``POST /_mock/failures``  let calls fail: ``status``, and ``times``, ``operation``, ``retry_after``
``POST /_mock/records``   put a record there: ``entity`` and ``fields``
``POST /_mock/reset``     forget records, calls and failures
========================  ============================================================================
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import deque
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

import httptools
from airbyte_agent_sdk.errors import AirbyteError, ConfigurationError
from airbyte_agent_sdk.testing import FakeRequest, FakeResponse, Service
from airbyte_agent_sdk.values import is_object

__all__ = ["Connection", "listen"]

_LOG = logging.getLogger("airbyte_agent_sdk")
_CONTROL: Final = "/_mock/"
_REASONS: Final = {status.value: status.phrase for status in HTTPStatus}
#: Bytes of a request's body at most.
_LARGEST: Final = 64 * 1024 * 1024


async def listen(service: Service, host: str, port: int) -> asyncio.Server:
    """A server of a service, which accepts connections at once.

    Args:
        service: What to serve.
        host: The address to listen on.
        port: The port; 0 takes a free one.

    Raises:
        OSError: The port is in use, or cannot be used.
    """
    loop = asyncio.get_running_loop()
    return await loop.create_server(lambda: Connection(service), host, port, backlog=1024)


class Connection(asyncio.Protocol):
    """One connection. Responses go out in the order of the requests, also if some are delayed."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._parser: Any = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport | None = None
        self._target = b""
        self._headers: dict[str, str] = {}
        self._body = bytearray()
        self._waiting: deque[tuple[FakeResponse, bool, bool]] = deque()
        self._sending: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See :class:`asyncio.Protocol`."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101  the loop's own
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """See :class:`asyncio.Protocol`."""
        del exc
        self._transport = None
        if self._sending is not None:
            self._sending.cancel()

    def data_received(self, data: bytes) -> None:
        """See :class:`asyncio.Protocol`."""
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            pass  # the request was answered as one without the upgrade
        except httptools.HttpParserError:
            self._refuse(400, "the request is not HTTP/1.1")

    def eof_received(self) -> bool:
        """See :class:`asyncio.Protocol`: who sends no more may still wait for a delayed response."""
        return self._sending is not None

    def on_message_begin(self) -> None:
        """See :class:`httptools.HttpRequestParser`, as the other methods whose names begin with ``on``."""
        self._target, self._headers = b"", {}
        self._body.clear()

    def on_url(self, url: bytes) -> None:
        """A part of the target."""
        self._target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """A header."""
        self._headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        """All headers came; a client that waits for leave to send the body gets it."""
        if self._transport is not None and self._headers.get("expect", "").lower() == "100-continue":
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, body: bytes) -> None:
        """A part of the body."""
        self._body += body
        if len(self._body) > _LARGEST:
            self._refuse(413, f"the body has more than {_LARGEST} bytes")
            self._body.clear()

    def on_message_complete(self) -> None:
        """The whole request came."""
        if self._transport is None or self._transport.is_closing():
            return
        method = self._parser.get_method().decode("latin-1")
        head = method == "HEAD"
        request = FakeRequest(
            "GET" if head else method, self._target.decode("latin-1"), self._headers, bytes(self._body)
        )
        response, keep = _handled(self._service, request), self._parser.should_keep_alive()
        if not response.delay and self._sending is None:
            self._write(response, keep=keep, head=head)
            return
        self._waiting.append((response, keep, head))
        if self._sending is None:
            self._sending = asyncio.get_running_loop().create_task(self._send_waiting())

    async def _send_waiting(self) -> None:
        while self._waiting:
            response, keep, head = self._waiting.popleft()
            await asyncio.sleep(response.delay)
            self._write(response, keep=keep, head=head)
        self._sending = None

    def _refuse(self, status: int, message: str) -> None:
        """Respond to what cannot be understood, and close the connection."""
        self._write(FakeResponse.of_json({"error": {"message": message}}, status), keep=False, head=False)

    def _write(self, response: FakeResponse, *, keep: bool, head: bool) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        if response.dropped:
            self._transport.abort()
            return
        lines = [f"HTTP/1.1 {response.status} {_REASONS.get(response.status, '')}"]
        lines += [f"{name}: {value}" for name, value in response.headers.items()]
        if response.status != 204:
            lines.append(f"content-length: {len(response.content)}")
        if not keep:
            lines.append("connection: close")
        content = b"" if head or response.status == 204 else response.content
        self._transport.write("\r\n".join([*lines, "", ""]).encode("latin-1") + content)
        if not keep:
            self._transport.close()


def _handled(service: Service, request: FakeRequest) -> FakeResponse:
    try:
        request.path  # noqa: B018  raises if the URL is invalid
    except ValueError as error:
        return FakeResponse.of_json({"error": {"message": f"the URL is invalid: {error}"}}, 400)
    try:
        if request.path.startswith(_CONTROL):
            return _controlled(service, request)
        return service.handle(request)
    except Exception as error:  # a mistake of the mock ends no connection, and is not the client's
        _LOG.exception("%s %s", request.method, request.path)
        message = f"this is a bug of the mock, not the service's response: {type(error).__name__}: {error}"
        return FakeResponse.of_json({"error": {"message": message}}, 500)


def _controlled(service: Service, request: FakeRequest) -> FakeResponse:
    """The response to a request that is meant for the mock."""
    what = f"{request.method} {request.path.removeprefix(_CONTROL)}"
    try:
        body = json.loads(request.content or b"{}")
        if not is_object(body):
            raise ConfigurationError("the body must be a JSON object")
        return _steered(service, what, body)
    except (AirbyteError, ValueError, TypeError, RecursionError) as error:
        return FakeResponse.of_json({"error": {"message": str(error)}}, 400)


def _steered(service: Service, what: str, body: Mapping[str, Any]) -> FakeResponse:
    match what:
        case "GET calls":
            calls = [
                {"name": call.name, "params": call.params, "status": call.status} for call in service.calls
            ]
            return FakeResponse.of_json({"calls": calls})
        case "POST failures":
            _check(body, "status", "times", "operation", "retry_after")
            service.fail_next(**body)
            return FakeResponse.of_json({}, 201)
        case "POST records":
            _check(body, "entity", "fields")
            entity: Any = body["entity"]
            fields: Any = body.get("fields") or {}
            if not isinstance(entity, str) or not is_object(fields):
                raise ConfigurationError('"entity" must be text, and "fields" a JSON object')
            return FakeResponse.of_json(service.add(entity, fields), 201)
        case "POST reset":
            service.reset()
            return FakeResponse.of_json({})
        case _:
            known = "GET calls, POST failures, POST records, POST reset"
            return FakeResponse.of_json({"error": {"message": f"below {_CONTROL} there are {known}"}}, 404)


def _check(body: Mapping[str, Any], required: str, *optional: str) -> None:
    """Refuse a body without the required field, or with one that is not known."""
    unknown = [name for name in body if name not in (required, *optional)]
    if required not in body or unknown:
        problem = f"unknown field {unknown[0]!r}" if unknown else f"missing field {required!r}"
        raise ConfigurationError(f"{problem}; the fields are {', '.join((required, *optional))}")
