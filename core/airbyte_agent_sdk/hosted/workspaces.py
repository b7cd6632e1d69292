"""A workspace of the hosted API and its connectors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from ..auth.confidential import Confidential
from ..auth.configuration import AuthConfig
from ..auth.credentials import hidden, redact
from ..auth.hosted_credentials import HostedCredentials
from ..definition import Operation, Parameter
from ..errors import (
    AirbyteError,
    AmbiguousConnectorError,
    ConfigurationError,
    ConnectorNotFoundError,
    InvalidParameterError,
    suggest,
)
from ..transport import Flow
from ..transport.options import Options
from ..transport.single_flight import SingleFlight
from ..values import is_array, is_object
from ..wire.response import redacted
from .client import CloudClient
from .models import ConnectorId, ConnectorInfo

__all__ = ["WorkspaceCalls"]

_ALL = "/api/v1/integrations/connectors"
_LIST = Operation(
    "connectors", "list", "GET", _ALL, (Parameter("workspace_name", "query"),), records="$.data"
)
_CREATE = Operation("connectors", "create", "POST", _ALL, body="json", open_body=True)
_DELETE = Operation(
    "connectors", "delete", "DELETE", f"{_ALL}/{{connector_id}}", (Parameter("connector_id", "path"),)
)
_WORKSPACES = Operation(
    "workspaces",
    "list",
    "GET",
    "/api/v1/workspaces",
    (Parameter("name_contains", "query"),),
    records="$.data",
)


class WorkspaceCalls(Confidential):
    """Flows for a workspace.

    Args:
        config: Credentials, organization and the workspace's name. Missing values are taken from
            :func:`~..auth.hosted_credentials.configure`, or else from the environment.
        options: Options of every call.
        base_url: Overrides the URL in ``AIRBYTE_API_URL``, or ``https://api.airbyte.ai``.

    Raises:
        MissingCredentialsError: The client id or client secret is missing.
        ConfigurationError: A setting is invalid.
    """

    def __init__(self, config: HostedCredentials, options: Options, *, base_url: str | None = None) -> None:
        self.config = config.resolved()
        self.name = self.config.workspace_name or "default"
        self.client = CloudClient(self.config, base_url=base_url)
        self._options = options
        self._id: str | None = None
        self._lookup = SingleFlight[str]("workspace")

    def id(self) -> Flow[str]:
        """The workspace's id, looked up once.

        Raises:
            ConfigurationError: There is no workspace with exactly this name, or there are several.
        """
        return self._lookup.get(lambda: self._id, self._find)

    def _find(self) -> Flow[str]:
        params = {"name_contains": self.name}
        outcome = yield from self.client.call(_WORKSPACES, params, self._options, repeatable=True)
        known = [item for item in outcome.data if is_object(item) and item.get("id")]
        found = [str(item["id"]) for item in known if item.get("name") == self.name]
        if len(found) != 1:
            hint = suggest(self.name, [str(item.get("name")) for item in known])
            several = f": {', '.join(found)}" if found else hint
            raise ConfigurationError(f'{len(found) or "no"} workspaces are named "{self.name}"{several}')
        self._id = found[0]
        return self._id

    def connectors(self) -> Flow[list[ConnectorInfo]]:
        """The workspace's connectors."""
        params = {"workspace_name": self.name}
        outcome = yield from self.client.call(_LIST, params, self._options, repeatable=True)
        return [ConnectorInfo.from_response(item) for item in outcome.data]

    def connector(self, name: str) -> Flow[ConnectorInfo]:
        """Get a connector by its exact name, or the only one of a type.

        Args:
            name: The connector's name, or its type's slug or name, case-insensitive, such as ``stripe``.

        Raises:
            ConnectorNotFoundError: There is no connector with this name or type in the workspace.
            AmbiguousConnectorError: There are several.
        """
        known = yield from self.connectors()
        found = [item for item in known if item.name == name] or [
            item for item in known if _plain(item.connector_type or "") == _plain(name)
        ]
        if not found:
            names = {item.name for item in known} | {item.connector_type for item in known}
            hint = suggest(name, [item for item in names if item]) or "; list_connectors() lists them"
            raise ConnectorNotFoundError(f'no connector "{name}" in workspace "{self.name}"{hint}')
        if len(found) > 1:
            several = f'{len(found)} connectors "{name}" in workspace "{self.name}"'
            listed = ", ".join(f"{item.id} ({item.name})" for item in found)
            raise AmbiguousConnectorError(f"{several}; choose one with connector_id=: {listed}")
        return found[0]

    def create_connector(
        self,
        kind: Mapping[str, str | None],
        credentials: Mapping[str, Any] | AuthConfig | None,
        facts: Mapping[str, Any],
    ) -> Flow[ConnectorId]:
        """Create a connector. Errors repeat no credentials.

        Args:
            kind: ``connector_type``, ``definition_id`` and ``source_template_id``; exactly one is not
                ``None``.
            credentials: The service's credentials.
            facts: Other fields to send, unless ``None``.

        Raises:
            TypeError: None or several of ``kind`` are specified.
            InvalidParameterError: The credentials contain values that are not JSON.
            AirbyteError: The connector was not created.
        """
        body = {name: value for name, value in {**kind, **facts}.items() if value is not None}
        if len(body.keys() & kind.keys()) != 1:
            raise TypeError(f"give one of {', '.join(kind)}")
        given = credentials.values() if isinstance(credentials, AuthConfig) else credentials or {}
        # Twice: a server may quote the JSON request within its own JSON text.
        clean = partial(redact, secrets=hidden(hidden(_texts(given, "credentials"))))
        body |= {"workspace_name": self.name, "credentials": given}
        try:
            outcome = yield from self.client.call(_CREATE, body, self._options, repeatable=False)
        except AirbyteError as error:
            raise redacted(error, clean) from None
        return ConnectorId(ConnectorInfo.from_response(outcome.data))

    def delete_connector(self, connector_id: str) -> Flow[None]:
        """Delete a connector."""
        yield from self.client.call(_DELETE, {"connector_id": connector_id}, self._options, repeatable=True)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"


def _plain(name: str) -> str:
    """A normalized name: ``Zendesk Support`` becomes ``zendesk-support``."""
    return "".join(char for char in name.lower() if char.isalnum())


def _texts(value: object, place: str) -> Iterator[str]:
    """All texts in ``value``. Values that are not JSON are rejected, naming only their type."""
    if isinstance(value, str):
        yield value
    elif is_object(value):
        for key, item in value.items():
            yield from _texts(item, f"{place}.{key}")
    elif is_array(value):
        for item in value:
            yield from _texts(item, place)
    elif not (value is None or isinstance(value, bool | int | float)):
        raise InvalidParameterError(f"{place} must be plain JSON, not {type(value).__name__}")
