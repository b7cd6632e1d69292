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
from collections.abc import Mapping
from typing import Any, Final

import h11

from ..errors import AirbyteError
from ..values import is_object
from .exchange import FakeRequest, FakeResponse
from .service import Service

__all__ = ["Connection", "listen"]

_LOG = logging.getLogger("airbyte_agent_sdk")
_CONTROL: Final = "/_mock/"
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
    """One connection. A request that follows before the response was sent waits for its turn."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=64 * 1024)
        self._transport: asyncio.Transport | None = None
        self._request: h11.Request | None = None
        self._body = bytearray()
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
        self._http.receive_data(data)
        self._read()

    def eof_received(self) -> None:
        """See :class:`asyncio.Protocol`."""
        self._http.receive_data(b"")
        self._read()

    def _read(self) -> None:
        """Handle what came, as far as it is complete."""
        while self._transport is not None and self._sending is None:
            try:
                event = self._http.next_event()
            except h11.RemoteProtocolError as error:
                self._refuse(error.error_status_hint, str(error))
                return
            match event:
                case h11.Request():
                    self._request = event
                    self._body.clear()
                    if self._http.they_are_waiting_for_100_continue:
                        self._write(self._http.send(h11.InformationalResponse(status_code=100, headers=[])))
                case h11.Data():
                    self._body += event.data
                    if len(self._body) > _LARGEST:
                        self._refuse(413, f"the body has more than {_LARGEST} bytes")
                        return
                case h11.EndOfMessage():
                    self._respond()
                case h11.ConnectionClosed():
                    self._transport.close()
                    return
                case _:  # more has to come, or a response has to go first
                    return

    def _respond(self) -> None:
        asked = self._request
        assert asked is not None  # noqa: S101  a message ends after it began
        headers = {name.decode(): value.decode("latin-1") for name, value in asked.headers}
        method = asked.method.decode()
        request = FakeRequest(
            "GET" if method == "HEAD" else method, asked.target.decode("latin-1"), headers, bytes(self._body)
        )
        response = _handled(self._service, request)
        if response.delay:
            self._sending = asyncio.get_running_loop().create_task(self._send_later(response))
        else:
            self._send(response)

    async def _send_later(self, response: FakeResponse) -> None:
        await asyncio.sleep(response.delay)
        self._sending = None
        self._send(response)
        self._read()

    def _send(self, response: FakeResponse) -> None:
        if self._transport is None:
            return
        if response.dropped:
            self._transport.abort()
            return
        headers = [*response.headers.items()]
        if response.status != 204:
            headers.append(("content-length", str(len(response.content))))
        head = h11.Response(status_code=response.status, headers=headers)
        content = b"" if response.status == 204 else response.content
        parts = [self._http.send(head)]
        if not self._is_head():
            parts.append(self._http.send(h11.Data(data=content)))
        self._write(*parts, self._http.send(h11.EndOfMessage()))
        if self._http.our_state is h11.MUST_CLOSE:
            self._transport.close()
        else:
            self._http.start_next_cycle()

    def _is_head(self) -> bool:
        return self._request is not None and self._request.method == b"HEAD"

    def _refuse(self, status: int, message: str) -> None:
        """Respond to what cannot be understood, and close the connection."""
        if self._http.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            response = FakeResponse.of_json({"error": {"message": message}}, status, connection="close")
            headers = [*response.headers.items(), ("content-length", str(len(response.content)))]
            self._write(
                self._http.send(h11.Response(status_code=status, headers=headers)),
                self._http.send(h11.Data(data=response.content)),
                self._http.send(h11.EndOfMessage()),
            )
        if self._transport is not None:
            self._transport.close()

    def _write(self, *parts: bytes | None) -> None:
        if self._transport is not None:
            self._transport.write(b"".join(filter(None, parts)))


def _handled(service: Service, request: FakeRequest) -> FakeResponse:
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
            raise TypeError("the body must be a JSON object")  # noqa: TRY301  one place words all mistakes
        return _steered(service, what, body)
    except (AirbyteError, ValueError, TypeError) as error:
        return FakeResponse.of_json({"error": {"message": str(error)}}, 400)


def _steered(service: Service, what: str, body: Mapping[str, Any]) -> FakeResponse:
    match what:
        case "GET calls":
            calls = [
                {"name": call.name, "params": call.params, "status": call.status} for call in service.calls
            ]
            return FakeResponse.of_json({"calls": calls})
        case "POST failures":
            service.fail_next(**body)
            return FakeResponse.of_json({}, 201)
        case "POST records":
            return FakeResponse.of_json(service.add(body.get("entity") or "", body.get("fields") or {}), 201)
        case "POST reset":
            service.reset()
            return FakeResponse.of_json({})
        case _:
            known = "GET calls, POST failures, POST records, POST reset"
            return FakeResponse.of_json({"error": {"message": f"below {_CONTROL} there are {known}"}}, 404)
