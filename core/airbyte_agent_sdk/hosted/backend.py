"""Executes calls through the hosted API, which stores the service's credentials."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from ..auth.confidential import Confidential
from ..auth.hosted_credentials import HostedAuth, HostedCredentials
from ..auth.settings import Settings
from ..definition import ACTION_ALIASES, LIST_ACTIONS, STORE_ACTIONS, Definition, Operation
from ..download.file_request import asked_range, check_part, for_bytes, with_range
from ..errors import (
    AirbyteError,
    ConfigurationError,
    ConflictError,
    ContextStoreError,
    ResponseError,
    ResponseShapeError,
    UnsupportedFeatureError,
)
from ..transport import Flow, Response
from ..transport.options import Options
from ..transport.retry import RetryPolicy
from ..transport.single_flight import SingleFlight
from ..values import is_array, is_object
from ..wire.arguments import given, without_sentinel
from ..wire.call import Call
from ..wire.encoding import json_body
from ..wire.next_page import with_paging_fields
from ..wire.probe import Probe, checkable
from ..wire.request import check_params
from ..wire.response import ParsedResponse
from ..wire.restli import restli_texts
from . import connectors, execution
from .client import CloudClient
from .paging import chosen_fields, distinct, next_call

if TYPE_CHECKING:
    from ..download.transfer import Transfer
    from ..wire.raw_request import RawRequest

__all__ = ["HostedBackend"]

#: Prefix of the engine's own cursors.
_CURSOR = "e1."
#: Actions that only read, so that they may be retried.
_READS = frozenset({"get", *LIST_ACTIONS, *STORE_ACTIONS})


@lru_cache(maxsize=1024)
def _untabled(entity: str, action: str) -> Operation:
    """An operation without a definition: it accepts any parameter."""
    return Operation(entity, action, "POST", "", open_body=True)


class HostedBackend(Confidential):
    """Calls through the hosted API, as flows. It holds the credentials but opens no connections.

    Args:
        definition: The connector's definition, to validate calls; ``None`` leaves that to the server.
        config: Credentials, and the connector's id or the workspace to find it in.
        definition_id: Connector type to look up if there is no ``definition``.
        settings: Settings by name. Those used as parameters of calls override the stored connector's.
        model: The definition used to select checks, if there is no ``definition``.
        base_url: Overrides the URL in ``AIRBYTE_API_URL``, or ``https://api.airbyte.ai``.

    Raises:
        MissingCredentialsError: The client id or client secret is missing.
        ConfigurationError: The connector is not specified.
    """

    def __init__(
        self,
        definition: Definition | None,
        config: HostedAuth,
        *,
        definition_id: str | None = None,
        settings: Mapping[str, str | None] | None = None,
        model: Definition | None = None,
        base_url: str | None = None,
    ) -> None:
        config = HostedCredentials().over(config).resolved()
        self._definition = definition
        self._settings = Settings(definition, settings or {}, {}) if definition is not None else None
        self._model = definition or model
        self._definition_id = definition.definition_id if definition else definition_id or ""
        if not config.connector_id and not self._definition_id:
            raise ConfigurationError("pass connector_id=, or connector_definition_id= to look it up")
        self._cloud = CloudClient(config, base_url=base_url)
        self._workspace_name = config.workspace_name or "default"
        self._connector_id = config.connector_id or None
        self._account = (
            f"connector {config.connector_id}" if config.connector_id else f"workspace {self._workspace_name}"
        )
        self._lookup = SingleFlight[str]("connector")

    @property
    def connector_id(self) -> str | None:
        """See :class:`~..calls.backend.Backend`."""
        return self._connector_id

    @property
    def account(self) -> str:
        """See :class:`~..calls.backend.Backend`: the stored connector, or its workspace."""
        return self._account

    @property
    def identity(self) -> str:
        """See :class:`~..calls.backend.Backend`."""
        return f"{self._definition_id} {self._account} {self._cloud.base_url}"

    def operation(self, entity: str, action: str) -> Operation:
        """See :class:`~..calls.backend.Backend`. Without a definition, any name is accepted."""
        definition = self._definition
        if definition is None or (action in STORE_ACTIONS and entity in definition.context_store):
            return _untabled(entity, ACTION_ALIASES.get(action, action))
        return definition.operation(entity, action)

    def prepare(self, call: Call) -> Call:
        """See :class:`~..calls.backend.Backend`. The server handles ``cursor``."""
        return with_paging_fields(call)

    def raw(self, request: RawRequest, options: Options) -> Call:  # noqa: ARG002  the protocol's
        """See :class:`~..calls.backend.Backend`. The hosted API only accepts entities and actions."""
        raise _local_alone("request() is")

    def perform(self, call: Call) -> Flow[ParsedResponse]:
        """See :class:`~..calls.backend.Backend`."""
        operation, options = call.operation, call.options
        reads, stored = operation.action in _READS, operation.action in STORE_ACTIONS
        try:
            body = _body(call, self._settings, reads=reads)
            connector_id = yield from self._connector(options)
            outcome = yield from execution.execute(self._cloud, connector_id, body, options, reads=reads)
            if not is_array(outcome.data) and not _may_be_object(operation, outcome.data):
                raise ResponseShapeError(
                    f"the result is {_kind(outcome.data)}, not a list", body=outcome.body
                )
        except AirbyteError as error:
            told = _of_store(error) if stored else error
            raise told.during(operation.entity, operation.action) from None
        return distinct(call, outcome)

    def download(self, call: Call) -> Flow[Transfer]:
        """See :class:`~..calls.backend.Backend`."""
        from ..download.transfer import Transfer  # rarely used

        call = with_range(call)
        reopen, policy = partial(self._file, call), RetryPolicy(max_retries=call.options.max_retries)
        response = yield from reopen({})
        try:
            return Transfer(call, response, reopen, policy)
        except AirbyteError as error:
            raise error.during(call.operation.entity, call.operation.action) from None

    def _file(self, call: Call, ranged: Mapping[str, str]) -> Flow[Response]:
        """Open a download; ``ranged`` are headers that request a part of it."""
        operation, options = call.operation, call.options
        try:
            body = _body(call, self._settings, reads=True)
            if ranged:
                body["params"] = _unranged(body.get("params") or {})
            connector_id = yield from self._connector(options)
            finish = partial(for_bytes, ranged=ranged)
            response = yield from execution.download(self._cloud, connector_id, body, options, finish)
            if not ranged:
                check_part(response, asked_range(call))
        except AirbyteError as error:
            raise error.during(operation.entity, operation.action) from None
        return response

    def next_call(self, call: Call, outcome: ParsedResponse) -> Call | None:
        """See :class:`~..calls.backend.Backend`."""
        return next_call(call, outcome)

    def check(self, options: Options, entity: str | None = None) -> Flow[ParsedResponse]:
        """See :class:`~..calls.backend.Backend`. Without a definition: whether the connector exists."""
        if self._model is not None:
            return (yield from Probe(self._model, self.perform, options, {}).run(entity))
        if entity is not None:
            return (yield from self.perform(Call(self.operation(entity, "list"), {}, options)))
        connector_id = yield from self._connector(options)
        return (yield from connectors.connector(self._cloud, connector_id, options))

    def checkable(self, names: Iterable[str] | None) -> list[str]:
        """See :class:`~..calls.backend.Backend`."""
        if self._model is not None:
            return checkable(self._model, names)
        if names is None:
            raise ConfigurationError(
                "pass the entities to check; they cannot be listed without the connector's package"
            )
        return list(dict.fromkeys(names))

    def _connector(self, options: Options) -> Flow[str]:
        return self._lookup.get(lambda: self._connector_id, lambda: self._find(options))

    def _find(self, options: Options) -> Flow[str]:
        self._connector_id = yield from connectors.lookup(
            self._cloud, self._definition_id, self._workspace_name, self._kind, options
        )
        return self._connector_id

    @property
    def _kind(self) -> str:
        """The name of the type: its slug, if known."""
        if self._definition is not None:
            return self._definition.slug
        from ..constants import CATALOGUE

        slugs = (slug for slug, definition_id in CATALOGUE.items() if definition_id == self._definition_id)
        return next(slugs, self._definition_id)

    def __repr__(self) -> str:
        definition, place = self._definition, f"workspace_name={self._workspace_name!r}"
        parts = [repr(definition.slug if definition else self._definition_id)] if self._definition_id else []
        parts.append(f"connector_id={self._connector_id!r}" if self._connector_id else place)
        return f"{type(self).__name__}({', '.join(parts)})"


def _body(call: Call, settings: Settings | None, *, reads: bool) -> dict[str, Any]:
    """The request body of a call, which is validated first if there is a definition."""
    operation, options = call.operation, call.options
    if operation.upload is not None or _sends_file(operation, call.params):
        raise UnsupportedFeatureError(
            "the hosted API does not support uploads; for uploads, construct the connector with "
            "the service's own credentials (auth_config=)"
        )
    if options.extra_query or options.extra_body or options.extra_headers:
        raise _local_alone("extra_query, extra_body and extra_headers are")
    if options.idempotency_key is not None and not reads:
        raise ConfigurationError("the hosted API does not accept an idempotency key")
    if options.allow_partial:
        raise ConfigurationError("the hosted API does not support allow_partial")
    params = _sendable(operation, call.params)
    if settings is not None:  # missing ones may be stored with the connector
        params = settings.filled(operation, params)
    own, cursor = params, params.get("cursor")
    if operation.is_list and ("cursor" not in operation.by_name or str(cursor).startswith(_CURSOR)):
        own = {name: value for name, value in params.items() if name != "cursor"}  # the hosted API's own
    check_params(operation, own, values=options.check_values)
    body: dict[str, Any] = {"entity": operation.entity, "action": operation.action, "skip_truncation": True}
    if params:
        params |= _as_texts(operation, params)
        names = operation.hosted_names
        body["params"] = {names.get(name, name): value for name, value in params.items()} if names else params
    return body | chosen_fields(call) | ({"intent": options.intent} if options.intent else {})


def _as_texts(operation: Operation, params: Mapping[str, Any]) -> dict[str, str]:
    """The parameters that are written as JSON or as Rest.li, which the hosted API declares as strings."""
    texts = {
        name: json_body(params[name]).decode()
        for name in operation.written_as_json & params.keys()
        if operation.by_name[name].location != "body"
    }
    return texts | restli_texts(operation.parameters, params) if operation.restli else texts


def _sends_file(operation: Operation, params: Mapping[str, Any]) -> bool:
    """Whether the whole body is a file, which JSON cannot hold; a text can be sent."""
    name = operation.whole_body if operation.body == "raw" else None
    return name is not None and name in params and not isinstance(params[name], str)


def _sendable(operation: Operation, params: Mapping[str, Any]) -> dict[str, Any]:
    """The call's params, without values that only local calls support."""
    sent = given(operation, params)
    try:
        plain = without_sentinel(sent)
        dropped = plain != given(operation, without_sentinel(params))
    except RecursionError:
        return sent  # which validation rejects
    if dropped:
        raise UnsupportedFeatureError(
            "the hosted API drops a null that the spec does not allow; to send one, construct the connector "
            "with the service's own credentials (auth_config=)"
        )
    result: dict[str, Any] = plain
    return result


def _local_alone(what: str) -> UnsupportedFeatureError:
    return UnsupportedFeatureError(
        f"{what} not available in hosted mode, which accepts only an entity, an action and parameters; "
        "construct the connector with the service's own credentials (auth_config=)"
    )


def _unranged(params: Mapping[str, Any]) -> dict[str, Any]:
    """``params`` without a byte range that another one replaces."""
    return {
        name: value
        for name, value in params.items()
        if name.lower() != "range" or not str(value).startswith("bytes=")
    }


def _may_be_object(operation: Operation, data: Any) -> bool:
    """Whether a result other than a list is valid for the operation.

    A list without an extractor returns the whole response, also locally, which may be an object.
    """
    if operation.action in STORE_ACTIONS:
        return False
    if not operation.is_list:
        return True
    return operation.records is None and is_object(data)


def _kind(value: Any) -> str:
    """A description of a response that is not a list."""
    if is_object(value):
        return f"an object with {', '.join(list(value)[:8])}" if value else "an empty object"
    return "null" if value is None else f"a {type(value).__name__}"


def _of_store(error: AirbyteError) -> AirbyteError:
    """The context store's error, if the response says that it is not ready."""
    if type(error) is not ResponseError and not isinstance(error, ConflictError):
        return error
    return ContextStoreError(
        error.message,
        status_code=error.status_code,
        request_id=error.request_id,
        body=error.body,
        retry_after=error.retry_after,
    )
