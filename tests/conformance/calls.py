"""Calls by the generated package's typed methods, and what went over the wire."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_plus

import httpx
from airbyte_agent_generator.trying.wire import file_place, is_for_token, plant, token_answer
from airbyte_agent_sdk.calls.connector import SyncConnector
from airbyte_agent_sdk.calls.paging import SyncPage
from airbyte_agent_sdk.definition import Operation, Server
from airbyte_agent_sdk.download import SyncDownload
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.names import identifier, identifiers
from airbyte_agent_sdk.records import Record, RecordWarning, warnings_of

from .subjects import Subject
from .vendor_documents import server_path

__all__ = ["Caller", "Wire", "keywords", "refused"]

FILE = b"the file"


class Wire(httpx.BaseTransport):
    """Passes requests on and notes the last one.

    Where an answer says where a file is (``file_url``), which in Prism's is no place on earth, it gets a URL
    here, and the request for that is answered with the file. Tokens come from here, too. ``under`` is put
    before every path.
    """

    def __init__(self, under: str = "") -> None:
        self._under = under.encode()
        self._inner = httpx.HTTPTransport(verify=False)
        self.last: httpx.Request | None = None
        self.file_url = ""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if is_for_token(request.method, request.read()):
            return token_answer()
        if request.url.path == "/the-file":
            return httpx.Response(200, content=FILE, headers={"Content-Type": "application/octet-stream"})
        self.last = request
        response = self._inner.handle_request(self._below(request))
        if not self.file_url or response.status_code >= 300:
            return response
        body = json.loads(response.read())
        plant(body, self.file_url, str(request.url.copy_with(raw_path=b"/the-file")))
        return httpx.Response(response.status_code, json=body)

    def status(self, request: httpx.Request) -> int:
        """What the server says to a request of one's own."""
        response = self._inner.handle_request(self._below(request))
        response.read()
        return response.status_code

    def _below(self, request: httpx.Request) -> httpx.Request:
        if not self._under:
            return request
        url = request.url.copy_with(raw_path=self._under + request.url.raw_path)
        return httpx.Request(
            request.method, url, headers=request.headers, stream=request.stream, extensions=request.extensions
        )

    def close(self) -> None:
        self._inner.close()


class Caller:
    """A connector whose server is ``url``. ``empty``: the last answer was a list without a record."""

    def __init__(self, subject: Subject, url: str, credentials: Any, under: str = "") -> None:
        self.subject = subject
        self.wire = Wire(under)
        self.empty = False
        self._client = httpx.Client(transport=self.wire)
        self.connector: SyncConnector = subject.sync_connector(
            credentials,
            base_url=url + _path(subject.definition.server),
            max_retries=0,
            http_client=self._client,
            **subject.settings,
        )

    def close(self) -> None:
        self.connector.close()
        self._client.close()

    def call(self, name: str, params: Mapping[str, Any]) -> list[RecordWarning]:
        """Make the call; gives what in the answer is not as the models say."""
        operation = self.subject.operation(name)
        self.wire.last = None
        self.empty = False
        self.wire.file_url = file_place(operation, params)
        result = self._method(self.connector, operation)(**keywords(operation, params))
        match result:
            case SyncPage():
                self.empty = not result.data
                return list(result.warnings)
            case Record():
                return list(warnings_of(result))
            case SyncDownload():
                with result:
                    content = result.read()
                assert content == FILE if operation.download.file_url else content
            case None:
                pass
            case _:  # what is no record keeps no warnings
                self._method(self.connector.with_options(strict=True), operation)(
                    **keywords(operation, params)
                )
        return []

    def _method(self, connector: SyncConnector, operation: Operation) -> Any:
        entity = getattr(connector, self.subject.definition.attributes[operation.entity])
        return getattr(entity, identifier(operation.action))


def _path(server: Server) -> str:
    """That of a server's URL, with the defaults of its variables."""
    path = server_path(server.url)
    for variable in server.variables:
        path = path.replace(f"{{{variable.name}}}", variable.default or "")
    return path


def refused(refusal: AirbyteError, request: httpx.Request | None) -> str:
    """What was sent, and Prism's own words on it."""
    lines = [str(refusal)]
    if request is not None:
        body = unquote_plus(request.content.decode(errors="replace"))
        lines += [f"{request.method} {unquote_plus(str(request.url))}", body]
    said = refusal.body.get("validation", refusal.body) if isinstance(refusal.body, dict) else refusal.body
    for one in said if isinstance(said, list) else [said]:
        told = isinstance(one, dict) and "location" in one
        lines.append(f"{'.'.join(one['location'])}: {one['message']}" if told else str(one))
    return "\n".join(line if len(line) < 700 else f"{line[:700]}..." for line in lines)


def keywords(operation: Operation, params: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters by the API's names as the arguments of a typed method."""
    names = identifiers(operation.by_name, reserved={"self"})
    found = {names[name]: value for name, value in params.items() if name in names}
    if not operation.open_body:
        return found
    # The fields of an open body, of which the table has no names.
    rest = {name: value for name, value in params.items() if name not in names}
    fields = any(parameter.location == "body" for parameter in operation.parameters)
    name = "other_fields" if fields else "body"
    return found | {f"{name}_" if name in found else name: rest}
