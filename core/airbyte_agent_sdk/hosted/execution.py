"""Executes calls on the server: records in an envelope, or a file's bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..definition import Operation
from ..errors import ResponseError, ResponseShapeError
from ..transport import Flow, Request, Response
from ..transport.options import Options
from ..values import is_object
from ..wire.encoding import path_segment
from ..wire.response import ParsedResponse, message_in, read_response
from .client import CloudClient

__all__ = ["download", "execute"]

#: The operation to parse an envelope with: records are inside it, not at the top level.
_EXECUTE = Operation("connectors", "execute", "POST", "")


def execute(
    client: CloudClient, connector_id: str, body: Mapping[str, Any], options: Options, *, reads: bool
) -> Flow[ParsedResponse]:
    """Execute a connector's call on the server.

    Args:
        client: The client.
        connector_id: Id of the connector.
        body: ``entity``, ``action``, and perhaps ``params``, ``select_fields`` and the like.
        options: Retries, timeout and headers.
        reads: Whether the call only reads, so that it may be retried.

    Returns:
        The result as ``data``, the connector's metadata as ``meta``, the whole envelope as ``body``.

    Raises:
        AirbyteError: The call failed; the same error as locally, or else by status.
        ResponseError: The envelope reports a failure, or the response is not an envelope.
        InvalidParameterError: A value cannot be sent.
    """
    request = client.post(_path(connector_id), body, options)
    return client.send(request, options, _envelope, repeatable=reads)


def download(
    client: CloudClient,
    connector_id: str,
    body: Mapping[str, Any],
    options: Options,
    finish: Callable[[Request], Request],
) -> Flow[Response]:
    """Open a download on the server; same arguments and errors as :func:`execute`.

    ``finish`` converts the request to one that streams bytes.
    """
    request = finish(client.post(_path(connector_id), body, options))
    return client.send(request, options, lambda response: response, repeatable=True)


def _path(connector_id: str) -> str:
    return f"/api/v1/integrations/connectors/{path_segment('connector_id', connector_id)}/execute"


def _envelope(response: Response) -> ParsedResponse:
    outcome = read_response(_EXECUTE, response)
    envelope, request_id = outcome.body, outcome.request_id
    if not is_object(envelope) or "status" not in envelope:
        raise ResponseShapeError("the response has no status", body=envelope, request_id=request_id)
    if envelope["status"] != "success":
        said = message_in(envelope) or "no reason given"
        raise ResponseError(f"{envelope['status']}: {said}", body=envelope, request_id=request_id)
    meta = envelope.get("connector_metadata")
    outcome.data, outcome.meta = envelope.get("result"), dict(meta) if is_object(meta) else {}
    return outcome
