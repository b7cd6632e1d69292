"""Calls that connectors make on the server: with records in an envelope, or with a file's bytes."""

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

#: What an envelope is read as: its records stand in it, not in the answer itself.
_EXECUTE = Operation("connectors", "execute", "POST", "")


def execute(
    client: CloudClient, connector_id: str, body: Mapping[str, Any], options: Options, *, reads: bool
) -> Flow[ParsedResponse]:
    """Have a connector make one call.

    Args:
        client: Who asks for it.
        connector_id: Which connector.
        body: ``entity``, ``action``, and perhaps ``params``, ``select_fields`` and the like.
        options: Retries, timeout and headers.
        reads: Whether the call changes nothing, so that it may be repeated.

    Returns:
        The result as ``data``, the connector's metadata as ``meta``, the whole envelope as ``body``.

    Raises:
        AirbyteError: The call did not succeed: what it would raise locally, else by the status.
        ResponseError: The envelope reports a failure, or the answer is none.
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
    """Have a connector open a file; arguments and errors as :func:`execute`.

    ``finish`` makes of the request one for a stream of bytes.
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
