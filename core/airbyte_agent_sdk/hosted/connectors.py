"""Looks up connectors of a workspace."""

from __future__ import annotations

from ..definition import Operation, Parameter
from ..errors import AmbiguousConnectorError, ConnectorNotFoundError, NotFoundError
from ..transport import Flow
from ..transport.options import Options
from ..values import is_object
from ..wire.response import ParsedResponse
from .client import CloudClient

__all__ = ["connector", "lookup"]

_ALL = "/api/v1/integrations/connectors"
_QUERY = (Parameter("workspace_name", "query"), Parameter("definition_id", "query"))
_PATH = (Parameter("connector_id", "path"),)
_LIST = Operation("connectors", "list", "GET", _ALL, _QUERY, records="$.data")
_GET = Operation("connectors", "get", "GET", f"{_ALL}/{{connector_id}}", _PATH)


def lookup(
    client: CloudClient, definition_id: str, workspace_name: str, kind: str, options: Options
) -> Flow[str]:
    """The id of the only connector of a type in a workspace; ``kind`` is the type's name in messages.

    Raises:
        ConnectorNotFoundError: There is no such connector or workspace.
        AmbiguousConnectorError: There are several such connectors.
    """
    none = f'no {kind} connector in workspace "{workspace_name}"'
    params = {"workspace_name": workspace_name, "definition_id": definition_id}
    try:
        outcome = yield from client.call(_LIST, params, options, repeatable=True)
    except NotFoundError as error:
        raise ConnectorNotFoundError(
            f"{none}: {error.message}", status_code=404, request_id=error.request_id, body=error.body
        ) from None
    found = [item for item in outcome.data if is_object(item) and item.get("id")]
    if not found:
        raise ConnectorNotFoundError(f"{none}; create one, or pass another workspace_name=")
    if len(found) > 1:
        several = f'{len(found)} {kind} connectors in workspace "{workspace_name}"'
        listed = ", ".join(f"{item['id']} ({item.get('name')})" for item in found[:10])
        raise AmbiguousConnectorError(f"{several}; choose one with connector_id=: {listed}")
    return str(found[0]["id"])


def connector(client: CloudClient, connector_id: str, options: Options) -> Flow[ParsedResponse]:
    """Get a connector's details: a cheap way to check that it exists."""
    return client.call(_GET, {"connector_id": connector_id}, options, repeatable=True)
