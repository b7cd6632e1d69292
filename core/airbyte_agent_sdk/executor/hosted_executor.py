"""Execution through the hosted API, which keeps the vendor's credentials."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..auth import AirbyteAuthConfig
from ..cloud import CloudClient
from ..confidential import Confidential
from ..definition import LIST_ACTIONS, Definition, Operation
from ..errors import (
    AirbyteError,
    ConfigurationError,
    ContextStoreError,
    ResponseError,
    ResponseShapeError,
    UnsupportedFeatureError,
)
from ..jsonvalue import is_array
from ..operation import check_params
from ..options import Options
from ..response import Outcome
from ..single_flight import SingleFlight
from ..transport import Flow
from ..types import Omit
from .hosted_paging import next_call
from .models import ExecutionResult
from .probe import Probe, checkable
from .protocol import Call
from .untyped import UntypedExecutor

if TYPE_CHECKING:
    import httpx

    from ..download.transfer import Transfer

__all__ = ["HostedExecution", "HostedExecutor"]

_STORE_ACTIONS = frozenset({"context_store_search", "context_store_sql_query"})
#: Actions that change nothing, so that they may be repeated.
_READS = frozenset({"get", *LIST_ACTIONS, *_STORE_ACTIONS})


@lru_cache(maxsize=1024)
def _untabled(entity: str, action: str) -> Operation:
    """An operation that no table describes: it takes any parameter."""
    return Operation(entity, action, "POST", "", open_body=True)


class HostedExecution(Confidential):
    """Flows against the hosted API. Holds the credentials, opens nothing.

    Args:
        definition: The connector's tables, to check calls by; ``None`` leaves that to the server.
        config: Credentials, and the connector's id or the workspace to look it up in.
        definition_id: Type of connector to look up where there is no ``definition``.
        base_url: Another server than ``AIRBYTE_API_URL`` names, else ``https://api.airbyte.ai``.

    Raises:
        MissingCredentialsError: There is no client id or no client secret.
        ConfigurationError: Nothing says which connector is meant.
    """

    def __init__(
        self,
        definition: Definition | None,
        config: AirbyteAuthConfig,
        *,
        definition_id: str | None = None,
        base_url: str | None = None,
    ) -> None:
        self._definition = definition
        self._definition_id = definition.definition_id if definition else definition_id or ""
        if not config.connector_id and not self._definition_id:
            raise ConfigurationError("pass connector_id=, or connector_definition_id= to look it up by")
        self._cloud = CloudClient(config, base_url=base_url)
        self._workspace_name = config.workspace_name or "default"
        self._connector_id = config.connector_id or None
        self._lookup = SingleFlight[str]("connector")

    def operation(self, entity: str, action: str) -> Operation:
        """See :class:`~.protocol.Execution`. Without a definition any name will do."""
        definition = self._definition
        if definition is None or (action in _STORE_ACTIONS and entity in definition.context_store):
            return _untabled(entity, action)
        return definition.operation(entity, action)

    def perform(self, call: Call) -> Flow[Outcome]:
        """See :class:`~.protocol.Execution`."""
        operation, options = call.operation, call.options
        reads = operation.action in _READS
        try:
            body = _body(call, reads=reads)
            connector_id = yield from self._connector(options)
            outcome = yield from self._cloud.execute(connector_id, body, options, reads=reads)
            if (operation.is_list or operation.action in _STORE_ACTIONS) and not is_array(outcome.data):
                raise ResponseShapeError("the result is not a list", body=outcome.body)
        except AirbyteError as error:
            if operation.action in _STORE_ACTIONS and type(error) is ResponseError:
                error = ContextStoreError(error.message, request_id=error.request_id, body=error.body)
            raise error.during(operation.entity, operation.action) from None
        return outcome

    def download(self, call: Call) -> Flow[Transfer]:
        """See :class:`~.protocol.Execution`."""
        error = UnsupportedFeatureError(
            "downloads do not go through the hosted API yet; use the service's own credentials"
        )
        raise error.during(call.operation.entity, call.operation.action)

    def next_call(self, call: Call, outcome: Outcome) -> Call | None:
        """See :class:`~.protocol.Execution`."""
        return next_call(call, outcome)

    def check(self, options: Options, entity: str | None = None) -> Flow[Outcome]:
        """See :class:`~.protocol.Execution`. Without a definition: whether the connector is there."""
        if self._definition is not None:
            return (yield from Probe(self._definition, self.perform, options, {}).run(entity))
        if entity is not None:
            return (yield from self.perform(Call(self.operation(entity, "list"), {}, options)))
        connector_id = yield from self._connector(options)
        return (yield from self._cloud.connector(connector_id, options))

    def checkable(self, names: Iterable[str] | None) -> list[str]:
        """See :class:`~.protocol.Execution`."""
        if self._definition is not None:
            return checkable(self._definition, names)
        if names is None:
            raise ConfigurationError("name the entities to check: which there are is not known here")
        return list(dict.fromkeys(names))

    def _connector(self, options: Options) -> Flow[str]:
        return self._lookup.get(lambda: self._connector_id, lambda: self._find(options))

    def _find(self, options: Options) -> Flow[str]:
        kind = self._definition.slug if self._definition else self._definition_id
        self._connector_id = yield from self._cloud.lookup(
            self._definition_id, self._workspace_name, kind, options
        )
        return self._connector_id

    def __repr__(self) -> str:
        definition, place = self._definition, f"workspace_name={self._workspace_name!r}"
        parts = [repr(definition.slug if definition else self._definition_id)] if self._definition_id else []
        parts.append(f"connector_id={self._connector_id!r}" if self._connector_id else place)
        return f"{type(self).__name__}({', '.join(parts)})"


def _body(call: Call, *, reads: bool) -> dict[str, Any]:
    """What is sent for a call, which is checked first as far as there are tables."""
    operation, options = call.operation, call.options
    if operation.download is not None or operation.action == "download":
        raise UnsupportedFeatureError(
            "downloads do not go through the hosted API yet; use the service's own credentials"
        )
    if operation.upload is not None:
        raise UnsupportedFeatureError(
            "uploads do not go through the hosted API yet; use the service's own credentials"
        )
    if options.idempotency_key is not None and not reads:
        raise ConfigurationError("the hosted API takes no idempotency key")
    params = {name: value for name, value in call.params.items() if not isinstance(value, Omit)}
    own = params
    if operation.is_list and "cursor" not in operation.by_name:  # the hosted API's, for any list
        own = {name: value for name, value in params.items() if name != "cursor"}
    check_params(operation, own, values=options.check_values)
    body: dict[str, Any] = {"entity": operation.entity, "action": operation.action}
    if params:
        body["params"] = params
    if options.select_fields:
        body["select_fields"] = options.select_fields
    return body


class HostedExecutor(UntypedExecutor):
    """Makes any call of one hosted connector, by names.

    Args:
        airbyte_client_id: Client id; else from ``AIRBYTE_CLIENT_ID``.
        airbyte_client_secret: Client secret; else from ``AIRBYTE_CLIENT_SECRET``.
        connector_id: The connector, which spares the look-up.
        workspace_name: Workspace to look the connector up in; by default ``default``.
        connector_definition_id: Type of the connector to look up. It must be the only one there.
        organization_id: Organization, where the credentials have several; else from
            ``AIRBYTE_ORGANIZATION_ID``.
        model: Type of each record: a pydantic model, or what else pydantic validates. Results are made into
            it leniently, as typed connectors do: a value of another type stays as it came. By default
            results are plain JSON values.
        base_url: Another server than ``AIRBYTE_API_URL`` names, else ``https://api.airbyte.ai``.
        timeout: Seconds without progress after which a call fails; ``None`` is never.
        max_retries: Tries after the first, where repeating is safe.
        http_client: A client to use and not to close.

    Raises:
        MissingCredentialsError: There is no client id or no client secret.
        ConfigurationError: Neither ``connector_id`` nor ``connector_definition_id`` is given.
    """

    def __init__(
        self,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        connector_definition_id: str | None = None,
        organization_id: str | None = None,
        model: type[Any] | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        config = AirbyteAuthConfig(
            workspace_name=workspace_name,
            organization_id=organization_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            connector_id=connector_id,
        )
        execution = HostedExecution(None, config, definition_id=connector_definition_id, base_url=base_url)
        super().__init__(execution, timeout=timeout, max_retries=max_retries, http_client=http_client)
        self._model = model

    def _result(self, outcome: Outcome) -> ExecutionResult:
        data = outcome.data
        if self._model is not None and data is not None:
            from ..records import reader  # brings pydantic

            records = reader(self._model)
            data = records.many(list(data))[0] if is_array(data) else records.one(data)[0]
        return ExecutionResult(success=True, data=data, meta=outcome.meta)
